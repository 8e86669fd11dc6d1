import { Json } from '../../adapters/github/json.ts';
import { Refusal } from '../../adapters/github/refusal.ts';
import type { Repository } from '../../adapters/github/repository.ts';
import { roles } from '../../review/pull-request/people.ts';
import type { PermissionOf } from '../../review/pull-request/people.ts';

const notFound = 404;

/** A person's role on the repository, as it is now. Custom roles count as the one they are built on. */
export function permissionOf(repository: Repository): PermissionOf {
  return async (login) => {
    try {
      const path = repository.path(`/collaborators/${encodeURIComponent(login)}/permission`);
      const answer = new Json(await repository.client.json('GET', path), 'permission');
      const names = [answer.at('role_name').textOr(''), answer.at('permission').textOr('')];
      return roles.find((role) => names[0] === role) ?? roles.find((role) => names[1] === role) ?? 'none';
    } catch (error) {
      if (error instanceof Refusal && error.status === notFound) return 'none';
      throw error;
    }
  };
}
