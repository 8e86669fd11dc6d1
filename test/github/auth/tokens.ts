import { randomBytes } from 'node:crypto';
import type { App, Installation, Level, Permissions, Repository, Role, Token, User } from '../state/types.ts';
import type { World } from '../state/world.ts';

/** Who is asking. */
export type Actor = { readonly kind: 'anonymous' } | { readonly kind: 'app'; readonly app: App } | (Token & { readonly value: string });

export const TOKEN_LIFETIME_MS = 3_600_000;

export function issueToken(world: World, prefix: string, token: Token): string {
  const value = `${prefix}_${randomBytes(18).toString('hex')}`;
  world.tokens.set(value, token);
  return value;
}

/** The user whose name stands on what the actor writes. */
export function authorOf(actor: Actor): User | undefined {
  if (actor.kind === 'installation' || actor.kind === 'app') return actor.app.bot;
  return actor.kind === 'user' ? actor.user : undefined;
}

export function appOf(actor: Actor): App | undefined {
  return actor.kind === 'installation' || actor.kind === 'app' ? actor.app : undefined;
}

export function installationHas(installation: Installation, repository: Repository): boolean {
  if (installation.selection === 'all') return repository.owner.id === installation.account.id;
  return installation.repositoryIds.has(repository.id);
}

export function tokenReaches(token: Token & { readonly kind: 'installation' }, repository: Repository): boolean {
  if (token.repositoryIds !== undefined && !token.repositoryIds.has(repository.id)) return false;
  return token.installation === undefined || installationHas(token.installation, repository);
}

const ROLES: readonly Role[] = ['read', 'triage', 'write', 'maintain', 'admin'];

/** A user's role; `undefined` when they cannot even see it. Owners are admins, everyone reads what is public. */
export function roleOf(repository: Repository, user: User): Role | undefined {
  if (user.id === repository.owner.id) return 'admin';
  return repository.roles.get(user.login.toLowerCase()) ?? (repository.isPrivate ? undefined : 'read');
}

export function hasRole(repository: Repository, user: User, wanted: Role): boolean {
  const role = roleOf(repository, user);
  return role !== undefined && ROLES.indexOf(role) >= ROLES.indexOf(wanted);
}

const LEVELS: readonly Level[] = ['read', 'write', 'admin'];

export function isGranted(permissions: Permissions, name: string, level: Level): boolean {
  const granted = Object.hasOwn(permissions, name) ? permissions[name] : undefined;
  return granted !== undefined && LEVELS.indexOf(granted) >= LEVELS.indexOf(level);
}
