import { nodeId } from './node-id.ts';
import { fullName } from './repository.ts';
import { type Json, renderUser } from './user.ts';
import type { Installation, Repository } from '../state/types.ts';
import type { World } from '../state/world.ts';

export function renderInstallation(world: World, installation: Installation): Json {
  const url = `${world.apiUrl}/app/installations/${installation.id}`;
  return {
    id: installation.id,
    client_id: installation.app.clientId,
    account: renderUser(world, installation.account),
    repository_selection: installation.selection,
    access_tokens_url: `${url}/access_tokens`,
    repositories_url: `${world.apiUrl}/installation/repositories`,
    html_url: `https://github.com/settings/installations/${installation.id}`,
    app_id: installation.app.id,
    app_slug: installation.app.slug,
    target_id: installation.account.id,
    target_type: installation.account.type,
    permissions: installation.permissions,
    events: installation.app.events,
    created_at: installation.createdAt,
    updated_at: installation.createdAt,
    single_file_name: null,
    has_multiple_single_files: false,
    single_file_paths: [],
    suspended_by: null,
    suspended_at: installation.suspendedAt,
  };
}

/** A repository as installation events name it. */
export function renderInstalledRepository(repository: Repository): Json {
  return {
    id: repository.id,
    node_id: nodeId('R', repository.id),
    name: repository.name,
    full_name: fullName(repository),
    private: repository.isPrivate,
  };
}
