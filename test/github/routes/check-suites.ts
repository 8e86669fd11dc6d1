import { appOf } from '../auth/tokens.ts';
import { numberParam, ok, param, type Answer, type RepositoryCall, type RepositoryRoutes } from '../http/call.ts';
import { ApiError, notFound } from '../http/errors.ts';
import { page } from '../http/page.ts';
import { renderCheckSuite } from '../render/check.ts';
import { announceSuite, suiteFor } from '../state/checks.ts';
import type { CheckSuite } from '../state/types.ts';

const REPO = '/repos/{owner}/{repo}';
const READ = { needs: ['checks:read'] };
const WRITE = { needs: ['checks:write'], appOnly: true };

export const checkSuiteRoutes: RepositoryRoutes = {
  [`POST ${REPO}/check-suites`]: { ...WRITE, handle: create },
  [`GET ${REPO}/check-suites/{check_suite_id}`]: {
    ...READ,
    handle: async (call) => ok(await renderCheckSuite(call.world, call.repository, suiteOf(call))),
  },
  [`POST ${REPO}/check-suites/{check_suite_id}/rerequest`]: { ...WRITE, handle: rerequest },
  [`GET ${REPO}/commits/{ref}/check-suites`]: { ...READ, handle: listForRef },
};

function suiteOf(call: RepositoryCall): CheckSuite {
  const suite = call.repository.suites.get(numberParam(call, 'check_suite_id'));
  if (suite === undefined) throw notFound();
  return suite;
}

/** 201 for a new suite, 200 when the app has one on this commit. */
async function create(call: RepositoryCall): Promise<Answer> {
  const { head_sha: sha } = call.body as { readonly head_sha: string };
  const app = appOf(call.actor);
  if (app === undefined) throw new ApiError(403, 'You must authenticate via a GitHub App.');
  if ((await call.repository.git.commitObject(sha)) === undefined) throw new ApiError(422, `No commit found for SHA: ${sha}`);
  const before = call.repository.suites.size;
  const suite = suiteFor(call.world, call.repository, app, sha, null);
  return ok(await renderCheckSuite(call.world, call.repository, suite), call.repository.suites.size > before ? 201 : 200);
}

function rerequest(call: RepositoryCall): Answer {
  announceSuite(call.world, call.repository, suiteOf(call), 'rerequested');
  return ok({}, 201);
}

async function listForRef(call: RepositoryCall): Promise<Answer> {
  const sha = await call.repository.git.resolve(param(call, 'ref'));
  if (sha === undefined) throw new ApiError(422, `No commit found for SHA: ${param(call, 'ref')}`);
  const appId = call.query.get('app_id');
  const found = [...call.repository.suites.values()].filter(
    (suite) => suite.headSha === sha && (appId === null || suite.app.id === Number(appId)),
  );
  const { items, headers } = page(call, found);
  const check_suites = await Promise.all(items.map((suite) => renderCheckSuite(call.world, call.repository, suite)));
  return { status: 200, body: { total_count: found.length, check_suites }, headers };
}
