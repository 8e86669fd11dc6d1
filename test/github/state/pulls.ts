import { ApiError } from '../http/errors.ts';
import { renderPull } from '../render/pull.ts';
import { suiteFor, announceSuite } from './checks.ts';
import { mergeability } from './mergeability.ts';
import { replaceComments } from './review-places.ts';
import type { PullRequest, Repository, User } from './types.ts';
import type { World } from './world.ts';

const ZERO = '0'.repeat(40);

export interface NewPull {
  readonly title: string;
  readonly body: string | null;
  readonly author: User;
  readonly base: string;
  readonly head: string;
  readonly headRepository: Repository;
  readonly draft: boolean;
}

/** @throws ApiError 422 when head or base is no branch, nothing differs, or such a pull request is open already */
export async function openPull(world: World, repository: Repository, wanted: NewPull): Promise<PullRequest> {
  const baseSha = await repository.git.resolve(`refs/heads/${wanted.base}`);
  const headSha = await wanted.headRepository.git.resolve(`refs/heads/${wanted.head}`);
  if (baseSha === undefined) throw new ApiError(422, 'Validation Failed', [{ resource: 'PullRequest', field: 'base', code: 'invalid' }]);
  if (headSha === undefined) throw new ApiError(422, 'Validation Failed', [{ resource: 'PullRequest', field: 'head', code: 'invalid' }]);
  const isOpen = (one: PullRequest): boolean =>
    one.state === 'open' && one.base === wanted.base && one.headBranch === wanted.head && one.headRepository === wanted.headRepository;
  if ([...repository.pulls.values()].some(isOpen))
    throw pullProblem(`A pull request already exists for ${wanted.headRepository.owner.login}:${wanted.head}.`);
  if (headSha === baseSha) throw pullProblem(`No commits between ${wanted.base} and ${wanted.head}`);
  const at = world.now();
  const pull: PullRequest = {
    id: world.nextId(),
    number: repository.nextNumber,
    repository,
    author: wanted.author,
    title: wanted.title,
    body: wanted.body,
    state: 'open',
    locked: false,
    labels: new Set(),
    reactions: [],
    createdAt: at,
    updatedAt: at,
    closedAt: null,
    base: wanted.base,
    baseSha,
    headRepository: wanted.headRepository,
    headBranch: wanted.head,
    headSha,
    heads: [headSha],
    draft: wanted.draft,
    mergedAt: null,
    mergedBy: undefined,
    mergeCommit: undefined,
    reviews: new Map(),
    isQueued: false,
  };
  repository.nextNumber += 1;
  await keepHead(pull);
  repository.pulls.set(pull.number, pull);
  emitPull(world, pull, 'opened', wanted.author);
  return pull;
}

function pullProblem(message: string): ApiError {
  return new ApiError(422, 'Validation Failed', [{ resource: 'PullRequest', code: 'custom', message }]);
}

/** Brings the head's objects into the base repository and points `refs/pull/N/head` there. */
async function keepHead(pull: PullRequest): Promise<void> {
  const ref = `refs/pull/${pull.number}/head`;
  const from = pull.headRepository;
  if (from === undefined || from === pull.repository) await pull.repository.git.updateRef(ref, pull.headSha);
  else await pull.repository.git.fetch(from.git, pull.headSha, ref);
}

export function emitPull(world: World, pull: PullRequest, action: string, sender: User, more: Record<string, unknown> = {}): void {
  const payload = async (): Promise<Record<string, unknown>> => ({
    action,
    number: pull.number,
    pull_request: await renderPull(world, pull),
    ...more,
  });
  world.emit({ event: 'pull_request', repository: pull.repository, sender, payload });
}

/** Everything that follows from a branch having moved: push event, suites, pull requests with this head. */
export async function branchMoved(
  world: World,
  repository: Repository,
  branch: string,
  before: string | undefined,
  after: string,
  sender: User,
): Promise<void> {
  await emitPush(world, repository, { branch, before: before ?? ZERO, after, sender });
  for (const installation of world.installations.values()) {
    const isListening = installation.app.permissions['checks'] === 'write' && installation.account.id === repository.owner.id;
    if (isListening) announceSuite(world, repository, suiteFor(world, repository, installation.app, after, branch), 'requested', sender);
  }
  for (const home of world.repositories.values()) {
    for (const pull of home.pulls.values()) {
      const isHead = pull.state === 'open' && pull.headRepository === repository && pull.headBranch === branch && pull.headSha !== after;
      if (isHead) await synchronize(world, pull, after, sender);
    }
  }
}

async function synchronize(world: World, pull: PullRequest, after: string, sender: User): Promise<void> {
  const before = pull.headSha;
  pull.headSha = after;
  pull.heads.push(after);
  pull.baseSha = (await pull.repository.git.resolve(`refs/heads/${pull.base}`)) ?? pull.baseSha;
  pull.updatedAt = world.now();
  await keepHead(pull);
  await replaceComments(world, pull);
  emitPull(world, pull, 'synchronize', sender, { before, after });
}

async function emitPush(
  world: World,
  repository: Repository,
  push: { readonly branch: string; readonly before: string; readonly after: string; readonly sender: User },
): Promise<void> {
  const { branch, before, after, sender } = push;
  const isForced = before !== ZERO && !(await repository.git.isAncestor(before, after));
  const base = `https://github.com/${repository.owner.login}/${repository.name}`;
  world.emit({
    event: 'push',
    repository,
    sender,
    payload: async () => {
      const commit = await repository.git.commitObject(after);
      const person = { name: sender.login, email: `${sender.login}@users.noreply.github.com`, username: sender.login };
      const head_commit = {
        id: after,
        tree_id: commit?.tree ?? ZERO,
        distinct: true,
        message: commit?.message ?? '',
        timestamp: commit?.committer.date ?? world.now(),
        url: `${base}/commit/${after}`,
        author: person,
        committer: person,
        added: [],
        removed: [],
        modified: [],
      };
      return {
        ref: `refs/heads/${branch}`,
        before,
        after,
        created: before === ZERO,
        deleted: false,
        forced: isForced,
        base_ref: null,
        compare: `${base}/compare/${before.slice(0, 12)}...${after.slice(0, 12)}`,
        commits: [head_commit],
        head_commit,
        pusher: { name: sender.login, email: person.email },
      };
    },
  });
}

/** @throws ApiError 422 when the new base is no branch */
export async function retarget(world: World, pull: PullRequest, base: string, sender: User): Promise<void> {
  const sha = await pull.repository.git.resolve(`refs/heads/${base}`);
  if (sha === undefined) throw new ApiError(422, 'Validation Failed', [{ resource: 'PullRequest', field: 'base', code: 'invalid' }]);
  const from = { ref: pull.base, sha: pull.baseSha };
  pull.base = base;
  pull.baseSha = sha;
  pull.updatedAt = world.now();
  await replaceComments(world, pull);
  emitPull(world, pull, 'edited', sender, { changes: { base: { ref: { from: from.ref }, sha: { from: from.sha } } } });
}

export function setState(world: World, pull: PullRequest, state: 'open' | 'closed', sender: User): void {
  if (pull.state === state) return;
  if (state === 'open' && pull.mergedAt !== null) throw pullProblem('state cannot be changed. The pull request was merged.');
  pull.state = state;
  pull.updatedAt = world.now();
  pull.closedAt = state === 'closed' ? world.now() : null;
  emitPull(world, pull, state === 'closed' ? 'closed' : 'reopened', sender);
}

export function setDraft(world: World, pull: PullRequest, draft: boolean, sender: User): void {
  if (pull.draft === draft) return;
  pull.draft = draft;
  pull.updatedAt = world.now();
  emitPull(world, pull, draft ? 'converted_to_draft' : 'ready_for_review', sender);
}

/** Merges with a merge commit and moves the base branch. @throws Error on a conflict */
export async function mergePull(world: World, pull: PullRequest, sender: User, commit?: string): Promise<string> {
  const repository = pull.repository;
  const merged = commit ?? (await mergeability(world, pull)).commit;
  if (merged === undefined) throw new ApiError(405, 'Pull Request is not mergeable');
  const before = await repository.git.resolve(`refs/heads/${pull.base}`);
  pull.baseSha = before ?? pull.baseSha;
  await repository.git.updateRef(`refs/heads/${pull.base}`, merged);
  pull.mergeCommit = merged;
  pull.mergedAt = world.now();
  pull.mergedBy = sender;
  setState(world, pull, 'closed', sender);
  await branchMoved(world, repository, pull.base, before, merged, sender);
  return merged;
}
