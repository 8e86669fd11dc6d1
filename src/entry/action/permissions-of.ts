import { Json } from '../../adapters/github/json.ts';
import type { Repository } from '../../adapters/github/repository.ts';
import { roles } from '../../review/pull-request/people.ts';
import type { PermissionOf } from '../../review/pull-request/people.ts';

export function gitHubPermissions(repository: Repository): PermissionOf {
  return async (login) => {
    const path = repository.path(`/collaborators/${encodeURIComponent(login)}/permission`);
    const answer = new Json(await repository.client.json('GET', path), 'permission');
    const named = answer.at('role_name').textOr('');
    return roles.find((role) => role === named) ?? roles.find((role) => role === answer.at('permission').textOr('')) ?? 'none';
  };
}
