import { author, NO_CONTENT, numberParam, ok, type Answer, type RepositoryCall, type RepositoryRoutes } from '../http/call.ts';
import { ApiError, invalidCode, notFound } from '../http/errors.ts';
import { page, pageOf } from '../http/page.ts';
import { mergeButton } from '../merge/button.ts';
import { renderDiffEntry } from '../render/commit.ts';
import { renderPull, renderPullSimple } from '../render/pull.ts';
import { checkBody } from '../state/comments.ts';
import { diffBase, pullCommits, pullDiff } from '../state/pull-diff.ts';
import { emitPull, mergePull, openPull, retarget, setState } from '../state/pulls.ts';
import { shownFiles } from '../state/shown-files.ts';
import type { PullRequest, Repository } from '../state/types.ts';
import { commitJson } from './commits.ts';
import { diffAnswer, wantsDiff } from './diff-media.ts';

const REPO = '/repos/{owner}/{repo}';
const ONE = `${REPO}/pulls/{pull_number}` as const;
const READ = { needs: ['pull_requests:read'] };

export const pullRoutes: RepositoryRoutes = {
  [`GET ${REPO}/pulls`]: { ...READ, handle: listPulls },
  [`POST ${REPO}/pulls`]: { needs: ['pull_requests:write'], handle: createPull },
  [`GET ${ONE}`]: { ...READ, handle: getPull },
  [`PATCH ${ONE}`]: { needs: ['pull_requests:write'], role: 'write', handle: updatePull },
  [`GET ${ONE}/files`]: { ...READ, handle: listFiles },
  [`GET ${ONE}/commits`]: { ...READ, handle: listCommits },
  [`GET ${ONE}/merge`]: { ...READ, handle: isMerged },
  [`PUT ${ONE}/merge`]: { needs: ['contents:write'], role: 'write', handle: merge },
};

export function pullOf(call: RepositoryCall): PullRequest {
  const pull = call.repository.pulls.get(numberParam(call, 'pull_number'));
  if (pull === undefined) throw notFound();
  return pull;
}

async function listPulls(call: RepositoryCall): Promise<Answer> {
  const { query } = call;
  const state = query.get('state') ?? 'open';
  const head = query.get('head');
  const base = query.get('base');
  const found = [...call.repository.pulls.values()].filter(
    (pull) =>
      (state === 'all' || pull.state === state) &&
      (base === null || pull.base === base) &&
      (head === null || `${pull.headRepository?.owner.login ?? ''}:${pull.headBranch}` === head),
  );
  const isAscending = query.get('direction') === 'asc';
  return pageOf(call, isAscending ? found : found.toReversed(), (pull) => renderPullSimple(call.world, pull));
}

interface PullBody {
  readonly title?: string;
  readonly body?: string;
  readonly head?: string;
  readonly base?: string;
  readonly draft?: boolean;
  readonly state?: 'open' | 'closed';
}

async function createPull(call: RepositoryCall): Promise<Answer> {
  const body = call.body as PullBody;
  if (body.title === undefined || body.title === '') throw invalidCode('PullRequest', 'title', 'missing_field');
  const [owner, branch] = (body.head ?? '').includes(':') ? (body.head ?? '').split(':') : [undefined, body.head];
  const headRepository = owner === undefined ? call.repository : forkOf(call, owner);
  if (headRepository === undefined) throw invalidCode('PullRequest', 'head', 'invalid');
  const pull = await openPull(call.world, call.repository, {
    title: body.title,
    body: body.body ?? null,
    author: author(call),
    base: body.base ?? '',
    head: branch ?? '',
    headRepository,
    draft: body.draft ?? false,
  });
  return ok(await renderPull(call.world, pull), 201);
}

function forkOf(call: RepositoryCall, owner: string): Repository | undefined {
  if (owner.toLowerCase() === call.repository.owner.login.toLowerCase()) return call.repository;
  return [...call.world.repositories.values()].find(
    (one) => one.parent === call.repository && one.owner.login.toLowerCase() === owner.toLowerCase(),
  );
}

async function getPull(call: RepositoryCall): Promise<Answer> {
  const pull = pullOf(call);
  if (wantsDiff(call)) return diffAnswer(call, await pullDiff(pull), await diffBase(pull), pull.headSha);
  return ok(await renderPull(call.world, pull));
}

async function updatePull(call: RepositoryCall): Promise<Answer> {
  const pull = pullOf(call);
  const body = call.body as PullBody;
  const sender = author(call);
  if (body.body !== undefined && body.body !== '') checkBody(call.world, 'PullRequest', body.body);
  if (body.base !== undefined && body.base !== pull.base) await retarget(call.world, pull, body.base, sender);
  if (body.state !== undefined) setState(call.world, pull, body.state, sender);
  if (body.title !== undefined || body.body !== undefined) edit(call, pull, body);
  return ok(await renderPull(call.world, pull));
}

function edit(call: RepositoryCall, pull: PullRequest, body: PullBody): void {
  const title = body.title === undefined ? {} : { title: { from: pull.title } };
  const text = body.body === undefined ? {} : { body: { from: pull.body ?? '' } };
  pull.title = body.title ?? pull.title;
  pull.body = body.body ?? pull.body;
  pull.updatedAt = call.world.now();
  emitPull(call.world, pull, 'edited', author(call), { changes: { ...title, ...text } });
}

/** At most 3,000 files, and the patches that GitHub's size limits leave. */
async function listFiles(call: RepositoryCall): Promise<Answer> {
  const pull = pullOf(call);
  const { limits } = call.world;
  const shown = shownFiles((await pullDiff(pull)).slice(0, limits.pullFilesMax), limits);
  return pageOf(call, shown, (one) => renderDiffEntry(call.world, call.repository, pull.headSha, one));
}

async function listCommits(call: RepositoryCall): Promise<Answer> {
  const pull = pullOf(call);
  const shas = (await pullCommits(pull)).slice(0, call.world.limits.pullCommitsMax);
  const { items, headers } = page(call, shas);
  return { status: 200, body: await Promise.all(items.map((sha) => commitJson(call, sha))), headers };
}

function isMerged(call: RepositoryCall): Answer {
  if (pullOf(call).mergedAt === null) throw notFound();
  return NO_CONTENT;
}

async function merge(call: RepositoryCall): Promise<Answer> {
  const pull = pullOf(call);
  const wanted = (call.body ?? {}) as { readonly sha?: string };
  if (wanted.sha !== undefined && wanted.sha !== pull.headSha)
    throw new ApiError(409, 'Head branch was modified. Review and try the merge again.');
  const button = await mergeButton(call.world, pull);
  if (!button.enabled) throw new ApiError(405, button.reasons[0] ?? 'Pull Request is not mergeable');
  if (button.method === 'queue') throw new ApiError(405, 'Changes must be made through the merge queue');
  const sha = await mergePull(call.world, pull, author(call));
  return ok({ sha, merged: true, message: 'Pull Request successfully merged' });
}
