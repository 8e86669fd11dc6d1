import { appOf } from '../auth/tokens.ts';
import { author, ok, param, type Answer, type RepositoryCall, type RepositoryRoutes } from '../http/call.ts';
import { ApiError, invalid } from '../http/errors.ts';
import { page, pageOf } from '../http/page.ts';
import { renderStatus } from '../render/check.ts';
import { apiUrl, renderRepository } from '../render/repository.ts';
import { latestStatuses } from '../state/check-state.ts';
import type { CommitStatus } from '../state/types.ts';

const REPO = '/repos/{owner}/{repo}';
const READ = { needs: ['statuses:read'] };
const DESCRIPTION_CHARS_MAX = 140;
const CONTEXT_CHARS_MAX = 255;

export const statusRoutes: RepositoryRoutes = {
  [`POST ${REPO}/statuses/{sha}`]: { needs: ['statuses:write'], role: 'write', handle: create },
  [`GET ${REPO}/commits/{ref}/statuses`]: { ...READ, handle: list },
  [`GET ${REPO}/commits/{ref}/status`]: { ...READ, handle: combined },
};

interface StatusBody {
  readonly state: CommitStatus['state'];
  readonly target_url?: string | null;
  readonly description?: string | null;
  readonly context?: string;
}

async function create(call: RepositoryCall): Promise<Answer> {
  const { repository, world } = call;
  const sha = param(call, 'sha');
  if ((await repository.git.commitObject(sha)) === undefined) throw new ApiError(422, `No commit found for SHA: ${sha}`);
  const body = call.body as StatusBody;
  const context = body.context ?? 'default';
  if ((body.description ?? '').length > DESCRIPTION_CHARS_MAX)
    throw invalid('Status', 'description', `description is too long (maximum is ${DESCRIPTION_CHARS_MAX} characters)`);
  if (context.length > CONTEXT_CHARS_MAX)
    throw invalid('Status', 'context', `context is too long (maximum is ${CONTEXT_CHARS_MAX} characters)`);
  const same = repository.statuses.filter((one) => one.sha === sha && one.context === context).length;
  if (same >= world.limits.statusesPerContext)
    throw invalid('Status', 'base', 'This SHA and context has reached the maximum number of statuses.');
  const status: CommitStatus = {
    id: world.nextId(),
    sha,
    context,
    state: body.state,
    description: body.description ?? null,
    targetUrl: body.target_url ?? null,
    creator: author(call),
    app: appOf(call.actor),
    createdAt: world.now(),
  };
  repository.statuses.push(status);
  return ok(renderStatus(world, repository, status), 201);
}

async function shaOf(call: RepositoryCall): Promise<string> {
  const sha = await call.repository.git.resolve(param(call, 'ref'));
  if (sha === undefined) throw new ApiError(422, `No commit found for SHA: ${param(call, 'ref')}`);
  return sha;
}

async function list(call: RepositoryCall): Promise<Answer> {
  const sha = await shaOf(call);
  const all = call.repository.statuses.filter((one) => one.sha === sha).toReversed();
  return pageOf(call, all, (one) => renderStatus(call.world, call.repository, one));
}

async function combined(call: RepositoryCall): Promise<Answer> {
  const sha = await shaOf(call);
  const all = latestStatuses(call.repository, sha);
  const { items, headers } = page(call, all);
  const isFailing = all.some((one) => one.state === 'failure' || one.state === 'error');
  const isPending = all.length === 0 || all.some((one) => one.state === 'pending');
  const url = apiUrl(call.world, call.repository);
  const body = {
    state: isFailing ? 'failure' : isPending ? 'pending' : 'success',
    statuses: items.map((one) => renderStatus(call.world, call.repository, one)),
    sha,
    total_count: all.length,
    repository: renderRepository(call.world, call.repository),
    commit_url: `${url}/commits/${sha}`,
    url: `${url}/commits/${sha}/status`,
  };
  return { status: 200, body, headers };
}
