import { roles } from '../../review/pull-request/people.ts';
import type { PermissionOf, Role } from '../../review/pull-request/people.ts';
import { Json } from './json.ts';
import { Refusal } from './refusal.ts';
import type { Repository } from './repository.ts';

/** What each flag of `user.permissions` stands for, the strongest first. */
const flags: readonly (readonly [string, Role])[] = [
  ['admin', 'admin'],
  ['maintain', 'maintain'],
  ['push', 'write'],
  ['triage', 'triage'],
  ['pull', 'read'],
];

/**
 * A person's role on the repository, as it is now ("Get repository permissions for a user"). A custom role counts by what it permits: its
 * name, which an organisation chooses, says nothing. Whoever GitHub does not know has none.
 */
export function gitHubPermissions(repository: Repository): PermissionOf {
  return async (login) => {
    try {
      const path = repository.path(`/collaborators/${encodeURIComponent(login)}/permission`);
      return roleIn(new Json(await repository.client.json('GET', path), 'permission'));
    } catch (error) {
      if (error instanceof Refusal && error.status === 404) return 'none';
      throw error;
    }
  };
}

function roleIn(answer: Json): Role {
  const granted = answer.at('user', 'permissions');
  // The names `admin`, `write` and so on are GitHub's own; `permission` folds maintain into write and triage into read.
  if (granted.isNull()) return roles.find((role) => role === answer.at('permission').textOr('')) ?? 'none';
  return flags.find(([flag]) => granted.at(flag).isTrue())?.[1] ?? 'none';
}
