import { ok, param, type Answer, type Call, type PlainRoutes } from '../http/call.ts';
import { forbiddenToIntegration, notFound } from '../http/errors.ts';
import type { Budget } from '../http/budget.ts';
import { renderUser } from '../render/user.ts';

const RESOURCES = ['core', 'graphql', 'search'];

export function accountRoutes(budget: Budget): PlainRoutes {
  return {
    'GET /user': { who: 'signed-in', handle: me },
    'GET /users/{username}': { who: 'anyone', handle: getUser },
    'GET /rate_limit': { who: 'anyone', handle: (call) => rateLimit(call, budget) },
    'GET /meta': { who: 'anyone', handle: () => ok({ verifiable_password_authentication: false, hooks: ['127.0.0.0/8'] }) },
  };
}

/** A person only: tokens of apps and workflows get 403. */
function me(call: Call): Answer {
  if (call.actor.kind !== 'user') throw forbiddenToIntegration();
  return ok(profile(call, call.actor.user.login));
}

function getUser(call: Call): Answer {
  return ok(profile(call, param(call, 'username')));
}

function profile(call: Call, login: string): Record<string, unknown> {
  const user = call.world.users.get(login.toLowerCase());
  if (user === undefined) throw notFound();
  const at = '2020-01-01T00:00:00Z';
  const about = { name: user.login, company: null, blog: null, location: null, email: null, hireable: null, bio: null };
  return {
    ...renderUser(call.world, user),
    ...about,
    public_repos: 0,
    public_gists: 0,
    followers: 0,
    following: 0,
    created_at: at,
    updated_at: at,
  };
}

function rateLimit(call: Call, budget: Budget): Answer {
  const token = 'value' in call.actor ? call.actor.value : 'anonymous';
  const { used, reset } = budget.primaryState(token, call.world.nowMs());
  const limit = call.world.limits.requestsPerHour;
  const rate = { limit, remaining: Math.max(0, limit - used), reset, used };
  return ok({ resources: Object.fromEntries(RESOURCES.map((name) => [name, rate])), rate });
}
