import { renderInstallation, renderInstalledRepository } from '../render/installation.ts';
import type { Installation, Repository } from './types.ts';
import type { World } from './world.ts';

/** `installation` events go to the app unasked. */
export function announceInstallation(
  world: World,
  installation: Installation,
  action: 'created' | 'deleted' | 'suspend' | 'unsuspend' | 'new_permissions_accepted',
): void {
  const { app, account } = installation;
  const repositories = [...world.repositories.values()].filter(
    (one) => one.owner.id === account.id && (installation.selection === 'all' || installation.repositoryIds.has(one.id)),
  );
  const rendered = renderInstallation(world, installation);
  const payload = () => ({ action, installation: rendered, repositories: repositories.map(renderInstalledRepository), requester: null });
  world.emit({ event: 'installation', repository: undefined, sender: account, onlyApp: app, payload });
}

/** Adds or removes repositories of an installation with a selection. */
export function selectRepositories(
  world: World,
  installation: Installation,
  added: readonly Repository[],
  removed: readonly Repository[],
): void {
  installation.selection = 'selected';
  for (const one of added) installation.repositoryIds.add(one.id);
  for (const one of removed) installation.repositoryIds.delete(one.id);
  const rendered = renderInstallation(world, installation);
  const payload = () => ({
    action: added.length > 0 ? 'added' : 'removed',
    installation: rendered,
    repository_selection: 'selected',
    repositories_added: added.map(renderInstalledRepository),
    repositories_removed: removed.map(renderInstalledRepository),
    requester: null,
  });
  world.emit({
    event: 'installation_repositories',
    repository: undefined,
    sender: installation.account,
    onlyApp: installation.app,
    payload,
  });
}
