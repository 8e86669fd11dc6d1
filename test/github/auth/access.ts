import type { Call, PlainRoute, RepositoryRoute } from '../http/call.ts';
import { ApiError, forbiddenToIntegration, notFound } from '../http/errors.ts';
import type { Level, Repository, Token } from '../state/types.ts';
import type { World } from '../state/world.ts';
import { verifyAppJwt } from './jwt.ts';
import { type Actor, hasRole, isGranted, roleOf, tokenReaches } from './tokens.ts';

/** Who the `Authorization` header stands for. @throws ApiError 401 */
export function authenticate(world: World, header: string | undefined): Actor {
  if (header === undefined) return { kind: 'anonymous' };
  const value = credentialOf(header);
  if (value.split('.').length === 3) return { kind: 'app', app: verifyAppJwt(world, value) };
  const token = world.tokens.get(value);
  if (token === undefined || isExpired(world, token)) throw new ApiError(401, 'Bad credentials');
  if (token.kind === 'installation' && isSuspended(token)) throw new ApiError(403, 'This installation has been suspended');
  return { ...token, value };
}

function credentialOf(header: string): string {
  const [scheme = '', credential = ''] = header.split(' ');
  return scheme.toLowerCase() === 'basic' ? (Buffer.from(credential, 'base64').toString('utf8').split(':')[1] ?? '') : credential;
}

function isExpired(world: World, token: Token): boolean {
  return token.kind === 'installation' && token.expiresAtMs <= world.nowMs();
}

function isSuspended(token: Token & { readonly kind: 'installation' }): boolean {
  return token.installation !== undefined && token.installation.suspendedAt !== null;
}

/** The repository, if the actor may know that it exists. @throws ApiError 404 */
export function visibleRepository(world: World, actor: Actor, owner: string, name: string): Repository {
  const repository = world.repository(owner, name);
  if (repository === undefined) throw notFound();
  if (!repository.isPrivate) return repository;
  const isVisible =
    (actor.kind === 'installation' && tokenReaches(actor, repository)) ||
    (actor.kind === 'user' && roleOf(repository, actor.user) !== undefined);
  if (!isVisible) throw notFound();
  return repository;
}

/** Lets the actor pass or refuses in GitHub's words: 401, 403 or 404. */
export function authorise(actor: Actor, repository: Repository, route: RepositoryRoute, method: string): void {
  const isRead = method === 'GET';
  switch (actor.kind) {
    case 'anonymous':
      if (isRead && !repository.isPrivate && route.role !== 'admin' && route.role !== 'write') return;
      throw new ApiError(401, 'Requires authentication');
    case 'app':
      throw new ApiError(401, 'A JSON web token could not be decoded'); // an app's own token opens /app alone
    case 'user':
      if (route.appOnly === true) throw new ApiError(403, 'You must authenticate via a GitHub App.');
      if (!hasRole(repository, actor.user, route.role ?? 'read'))
        throw isRead ? notFound() : new ApiError(403, 'Must have admin rights to Repository.');
      return;
    case 'installation':
      return authoriseToken(actor, repository, route.needs, isRead);
  }
}

function authoriseToken(
  actor: Actor & { readonly kind: 'installation' },
  repository: Repository,
  needs: readonly string[],
  isRead: boolean,
): void {
  if (!tokenReaches(actor, repository)) {
    if (isRead && !repository.isPrivate) return;
    throw forbiddenToIntegration();
  }
  if (!needs.some((need) => isNeedGranted(actor, need, isRead && !repository.isPrivate))) throw forbiddenToIntegration();
}

function isNeedGranted(actor: Actor & { readonly kind: 'installation' }, need: string, isPublicRead: boolean): boolean {
  const [name = '', level = ''] = need.split(':');
  if (name === 'metadata' && level === 'read') return true; // every token has it
  if (isPublicRead && PUBLIC_READS.has(name)) return true;
  return isGranted(actor.permissions, name, level as Level);
}

/** What anybody can read of a public repository, so that a token without the permission can too. */
const PUBLIC_READS = new Set(['contents', 'issues', 'pull_requests', 'checks', 'statuses']);

/** @throws ApiError 401 or 403 */
export function authorisePlain(call: Call, route: PlainRoute): void {
  const { actor } = call;
  if (route.who === 'anyone') return;
  if (route.who === 'app' && actor.kind !== 'app') throw new ApiError(401, 'A JSON web token could not be decoded');
  if (route.who === 'installation' && actor.kind !== 'installation')
    throw new ApiError(403, 'You must authenticate with an installation access token in order to access this endpoint.');
  if (route.who === 'signed-in' && actor.kind === 'anonymous') throw new ApiError(401, 'Requires authentication');
  if (route.who === 'signed-in' && actor.kind === 'installation') throw forbiddenToIntegration();
}
