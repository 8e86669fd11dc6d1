import type { Actor } from '../auth/tokens.ts';
import { authorOf } from '../auth/tokens.ts';
import type { Repository, Role, User } from '../state/types.ts';
import type { World } from '../state/world.ts';
import { ApiError, notFound } from './errors.ts';

/** One request, checked and authenticated. */
export interface Call {
  readonly world: World;
  readonly actor: Actor;
  /** Decoded parameters of the path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: URLSearchParams;
  /** Valid by the route's schema. */
  readonly body: unknown;
  /** The `Accept` header. */
  readonly accept: string;
  /** Path and query, for `Link`. */
  readonly url: URL;
}

export interface RepositoryCall extends Call {
  readonly repository: Repository;
}

export interface Answer {
  readonly status: number;
  /** JSON. */
  readonly body?: unknown;
  /** Instead of JSON. */
  readonly raw?: Buffer;
  readonly type?: string;
  readonly headers?: Readonly<Record<string, string>>;
}

/** A route below `/repos/{owner}/{repo}`. */
export interface RepositoryRoute {
  /** `permission:level`, one of which an app's token needs. */
  readonly needs: readonly string[];
  /** What a user needs instead. `read` by default. */
  readonly role?: Role;
  /** Only GitHub Apps may call it. */
  readonly appOnly?: boolean;
  readonly handle: (call: RepositoryCall) => Answer | Promise<Answer>;
}

export interface PlainRoute {
  /** `app`: a JSON web token. */
  readonly who: 'app' | 'installation' | 'signed-in' | 'anyone';
  readonly handle: (call: Call) => Answer | Promise<Answer>;
}

/** By method and path template. */
export type RepositoryRoutes = Readonly<Record<string, RepositoryRoute>>;
export type PlainRoutes = Readonly<Record<string, PlainRoute>>;

export function ok(body: unknown, status = 200): Answer {
  return { status, body };
}

export const NO_CONTENT: Answer = { status: 204 };

export function param(call: Call, name: string): string {
  return call.params[name] ?? '';
}

/** A number in the path; 404 when it is none, as GitHub answers. */
export function numberParam(call: Call, name: string): number {
  const text = param(call, name);
  if (!/^\d{1,15}$/u.test(text)) throw notFound();
  return Number(text);
}

export function author(call: Call): User {
  const user = authorOf(call.actor);
  if (user === undefined) throw new ApiError(401, 'Requires authentication');
  return user;
}
