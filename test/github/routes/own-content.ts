import { hasRole } from '../auth/tokens.ts';
import type { RepositoryCall } from '../http/call.ts';
import { ApiError } from '../http/errors.ts';
import type { User } from '../state/types.ts';

/** Authors edit what is theirs, people with write access everyone's; apps with the permission edit others' too, as GitHub lets them. */
export function mayEdit(call: RepositoryCall, owner: User): void {
  const { actor, repository } = call;
  if (actor.kind === 'installation') return;
  if (actor.kind === 'user' && (actor.user.id === owner.id || hasRole(repository, actor.user, 'write'))) return;
  throw new ApiError(403, 'Must have admin rights to Repository.');
}
