import { appOf, installationHas } from '../auth/tokens.ts';
import { NO_CONTENT, numberParam, ok, param, type Answer, type Call, type PlainRoutes, type RepositoryCall } from '../http/call.ts';
import { ApiError, notFound } from '../http/errors.ts';
import { page, pageOf } from '../http/page.ts';
import { isoSeconds } from '../git/commit-object.ts';
import { renderInstallation } from '../render/installation.ts';
import { renderRepository } from '../render/repository.ts';
import { renderApp } from '../render/user.ts';
import { installationRepositories, installationToken } from '../state/apps.ts';
import type { App, Installation } from '../state/types.ts';

export const appRoutes: PlainRoutes = {
  'GET /app': { who: 'app', handle: getApp },
  'GET /apps/{app_slug}': { who: 'anyone', handle: getAppBySlug },
  'GET /app/installations': { who: 'app', handle: listInstallations },
  'GET /app/installations/{installation_id}': { who: 'app', handle: (call) => ok(renderInstallation(call.world, installationOf(call))) },
  'POST /app/installations/{installation_id}/access_tokens': { who: 'app', handle: createToken },
  'GET /installation/repositories': { who: 'installation', handle: listRepositories },
  'DELETE /installation/token': { who: 'installation', handle: revoke },
  'GET /repos/{owner}/{repo}/installation': { who: 'app', handle: repositoryInstallation },
};

export function ownApp(call: Call): App {
  const app = appOf(call.actor);
  if (app === undefined) throw notFound();
  return app;
}

function getApp(call: Call): Answer {
  const app = ownApp(call);
  const installations_count = [...call.world.installations.values()].filter((one) => one.app === app).length;
  return ok({ ...renderApp(call.world, app), installations_count });
}

function getAppBySlug(call: Call): Answer {
  const app = [...call.world.apps.values()].find((one) => one.slug === param(call, 'app_slug'));
  if (app === undefined) throw notFound();
  return ok(renderApp(call.world, app));
}

function installationsOf(call: Call): Installation[] {
  const app = ownApp(call);
  return [...call.world.installations.values()].filter((one) => one.app === app);
}

function listInstallations(call: Call): Promise<Answer> {
  return pageOf(call, installationsOf(call), (one) => renderInstallation(call.world, one));
}

function installationOf(call: Call): Installation {
  const found = installationsOf(call).find((one) => one.id === numberParam(call, 'installation_id'));
  if (found === undefined) throw notFound();
  return found;
}

function createToken(call: Call): Answer {
  const installation = installationOf(call);
  if (installation.suspendedAt !== null) throw new ApiError(403, 'This installation has been suspended');
  const token = installationToken(call.world, installation, call.body ?? {});
  const body = {
    token: token.value,
    expires_at: isoSeconds(new Date(token.expiresAtMs)),
    permissions: token.permissions,
    repository_selection: token.repositories === undefined ? installation.selection : 'selected',
    ...(token.repositories === undefined ? {} : { repositories: token.repositories.map((one) => renderRepository(call.world, one)) }),
  };
  return ok(body, 201);
}

function listRepositories(call: Call): Answer {
  if (call.actor.kind !== 'installation') throw notFound();
  const { installation, repositoryIds } = call.actor;
  const all = installation === undefined ? [...call.world.repositories.values()] : installationRepositories(call.world, installation);
  const reachable = all.filter((one) => repositoryIds === undefined || repositoryIds.has(one.id));
  const { items, headers } = page(call, reachable);
  const repositories = items.map((one) => renderRepository(call.world, one));
  return {
    status: 200,
    body: { total_count: reachable.length, repository_selection: installation?.selection ?? 'selected', repositories },
    headers,
  };
}

function revoke(call: Call): Answer {
  if ('value' in call.actor) call.world.tokens.delete(call.actor.value);
  return NO_CONTENT;
}

function repositoryInstallation(call: Call | RepositoryCall): Answer {
  const repository = call.world.repository(param(call, 'owner'), param(call, 'repo'));
  const found = repository === undefined ? undefined : installationsOf(call).find((one) => installationHas(one, repository));
  if (found === undefined) throw notFound();
  return ok(renderInstallation(call.world, found));
}
