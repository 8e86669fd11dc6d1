import { param, type Answer, type RepositoryCall, type RepositoryRoutes } from '../http/call.ts';
import { ApiError, notFound } from '../http/errors.ts';
import { page, pageOf } from '../http/page.ts';
import { renderCommit, renderDiffEntry } from '../render/commit.ts';
import { renderPullSimple } from '../render/pull.ts';
import { apiUrl, webUrl } from '../render/repository.ts';
import type { Json } from '../render/user.ts';
import { shownFiles } from '../state/shown-files.ts';
import type { Repository } from '../state/types.ts';
import { diffAnswer, wantsDiff } from './diff-media.ts';

const REPO = '/repos/{owner}/{repo}';
const READ = { needs: ['contents:read'] };
const EMPTY_TREE = '4b825dc642cb6eb9a060e54bf8d69288fbee4904';

export const commitRoutes: RepositoryRoutes = {
  [`GET ${REPO}/commits`]: { ...READ, handle: listCommits },
  [`GET ${REPO}/commits/{ref}`]: { ...READ, handle: getCommit },
  [`GET ${REPO}/commits/{commit_sha}/pulls`]: { needs: ['pull_requests:read'], handle: listPulls },
  [`GET ${REPO}/compare/{basehead}`]: { ...READ, handle: compare },
};

export async function commitJson(call: RepositoryCall, sha: string, repository: Repository = call.repository): Promise<Json> {
  const commit = await repository.git.commitObject(sha);
  if (commit === undefined) throw notFound();
  return renderCommit(call.world, repository, commit);
}

async function listCommits(call: RepositoryCall): Promise<Answer> {
  const start = await call.repository.git.resolve(call.query.get('sha') ?? call.repository.defaultBranch);
  if (start === undefined) throw notFound();
  const all = await call.repository.git.log(start, undefined, call.query.get('path') ?? undefined);
  return pageOf(call, all, (sha) => commitJson(call, sha));
}

async function getCommit(call: RepositoryCall): Promise<Answer> {
  const name = param(call, 'ref');
  const sha = await call.repository.git.resolve(name);
  if (sha === undefined) throw new ApiError(422, `No commit found for SHA: ${name}`);
  if (/\bsha\b/u.test(call.accept)) return { status: 200, raw: Buffer.from(sha), type: 'application/vnd.github.sha; charset=utf-8' };
  const json = await commitJson(call, sha);
  const parent = (await call.repository.git.commitObject(sha))?.parents[0] ?? EMPTY_TREE;
  const files = await call.repository.git.diff(parent, sha);
  if (wantsDiff(call)) return diffAnswer(call, files, parent, sha);
  const { items, headers } = page(
    call,
    shownFiles(files.slice(0, call.world.limits.pullFilesMax), call.world.limits),
    call.world.limits.compareFilesMax,
  );
  const sum = (key: 'additions' | 'deletions'): number => files.reduce((total, file) => total + file[key], 0);
  const stats = { additions: sum('additions'), deletions: sum('deletions'), total: sum('additions') + sum('deletions') };
  return {
    status: 200,
    body: { ...json, stats, files: items.map((one) => renderDiffEntry(call.world, call.repository, sha, one)) },
    headers,
  };
}

async function listPulls(call: RepositoryCall): Promise<Answer> {
  const sha = await call.repository.git.resolve(param(call, 'commit_sha'));
  if (sha === undefined) throw new ApiError(422, `No commit found for SHA: ${param(call, 'commit_sha')}`);
  const holds = await Promise.all(
    [...call.repository.pulls.values()].map(async (pull) => ({
      pull,
      holds:
        pull.headSha === sha ||
        pull.mergeCommit === sha ||
        // One list for each pull request, whatever commit is asked for.
        (pull.state === 'open' && (await call.repository.git.log(pull.headSha, pull.baseSha)).includes(sha)),
    })),
  );
  return pageOf(
    call,
    holds.filter((one) => one.holds),
    ({ pull }) => renderPullSimple(call.world, pull),
  );
}

/** Three-dot comparison. Files come with the first page alone and end at 300; commits end at 250 unless pages are asked for. */
async function compare(call: RepositoryCall): Promise<Answer> {
  const { repository, world } = call;
  const [baseName = '', headName = ''] = param(call, 'basehead').split('...');
  const [base, head] = await Promise.all([resolveEnd(call, baseName), resolveEnd(call, headName)]);
  if (base === undefined || head === undefined) throw notFound();
  const mergeBase = await repository.git.mergeBase(base, head);
  if (mergeBase === undefined) throw new ApiError(404, `No common ancestor between ${baseName} and ${headName}.`);
  const [ahead, behind, files] = await Promise.all([
    repository.git.log(head, base),
    repository.git.log(base, head),
    repository.git.diff(mergeBase, head),
  ]);
  if (wantsDiff(call)) return diffAnswer(call, files, mergeBase, head);
  const oldestFirst = ahead.toReversed();
  const isPaged = call.query.has('page') || call.query.has('per_page');
  const { items, headers } = isPaged ? page(call, oldestFirst) : { items: oldestFirst.slice(-world.limits.compareCommitsMax), headers: {} };
  const isFirst = (call.query.get('page') ?? '1') === '1';
  const shown = isFirst ? shownFiles(files.slice(0, world.limits.compareFilesMax), world.limits) : [];
  const web = `${webUrl(repository)}/compare/${encodeURIComponent(baseName)}...${encodeURIComponent(headName)}`;
  const body = {
    url: `${apiUrl(world, repository)}/compare/${encodeURIComponent(baseName)}...${encodeURIComponent(headName)}`,
    html_url: web,
    permalink_url: web,
    diff_url: `${web}.diff`,
    patch_url: `${web}.patch`,
    base_commit: await commitJson(call, base),
    merge_base_commit: await commitJson(call, mergeBase),
    status: compareStatus(ahead.length, behind.length),
    ahead_by: ahead.length,
    behind_by: behind.length,
    total_commits: ahead.length,
    commits: await Promise.all(items.map((sha) => commitJson(call, sha))),
    files: shown.map((one) => renderDiffEntry(world, repository, head, one)),
  };
  return { status: 200, body, headers };
}

function compareStatus(ahead: number, behind: number): string {
  if (ahead > 0) return behind > 0 ? 'diverged' : 'ahead';
  return behind > 0 ? 'behind' : 'identical';
}

/** `branch`, `owner:branch` or `owner:repo:branch`; a fork's commit is brought here first. */
async function resolveEnd(call: RepositoryCall, name: string): Promise<string | undefined> {
  const parts = name.split(':');
  // Which of the two GitHub takes where a tag has the name of a branch is not known: the one that does harm.
  if (parts.length === 1) return (await call.repository.git.resolve(`refs/tags/${name}`)) ?? call.repository.git.resolve(name);
  const branch = parts.at(-1) ?? '';
  const network = [...call.world.repositories.values()].filter(
    (one) => one === call.repository || one.parent === call.repository || call.repository.parent === one,
  );
  const other = network.find(
    (one) => one.owner.login.toLowerCase() === parts[0]?.toLowerCase() && (parts.length < 3 || one.name === parts[1]),
  );
  const sha = await other?.git.resolve(branch);
  if (other !== undefined && sha !== undefined && other !== call.repository)
    await call.repository.git.fetch(other.git, sha, `refs/network/${sha}`);
  return sha;
}
