import { roles } from '../../review/pull-request/people.ts';
import type { PermissionOf, Role } from '../../review/pull-request/people.ts';
import { unlessRefused } from './refusal.ts';
import type { Repository } from './repository.ts';

/** What each flag of `user.permissions` stands for, the strongest first. */
const flags = [
  ['admin', 'admin'],
  ['maintain', 'maintain'],
  ['push', 'write'],
  ['triage', 'triage'],
  ['pull', 'read'],
] as const satisfies readonly (readonly [string, Role])[];

/**
 * A person's role on the repository, as it is now ("Get repository permissions for a user"). A custom role counts by what it permits: its
 * name, which an organisation chooses, says nothing. Whoever GitHub does not know has none.
 */
export function gitHubPermissions({ client, at }: Repository): PermissionOf {
  return async (username) => {
    const found = await unlessRefused(client.rest.repos.getCollaboratorPermissionLevel({ ...at, username }), [404], undefined);
    const granted = found?.data.user?.permissions;
    // The names `admin`, `write` and so on are GitHub's own; `permission` folds maintain into write and triage into read.
    if (granted === undefined) return roles.find((role) => role === found?.data.permission) ?? 'none';
    return flags.find(([flag]) => granted[flag] === true)?.[1] ?? 'none';
  };
}
