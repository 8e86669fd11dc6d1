import { renderSimpleCommit } from '../render/commit.ts';
import { announceSuite, suiteFor } from '../state/checks.ts';
import { emitPull, mergePull } from '../state/pulls.ts';
import type { MergeGroup, PullRequest, Repository, User } from '../state/types.ts';
import type { World } from '../state/world.ts';
import { mergeButton, mergeGroupButton } from './button.ts';

/**
 * Presses "Merge when ready": builds a group on top of the queue (base branch, then every group before it) and asks for its checks.
 * @throws Error when the pull request cannot be queued
 */
export async function addToQueue(world: World, pull: PullRequest, sender: User): Promise<MergeGroup> {
  const button = await mergeButton(world, pull);
  if (!button.enabled || button.method !== 'queue')
    throw new Error(`cannot be queued: ${button.reasons.join('; ') || 'the branch has no merge queue'}`);
  const { repository } = pull;
  const before = repository.queue.filter((one) => one.base === pull.base).at(-1);
  const baseSha = before?.headSha ?? (await repository.git.resolve(`refs/heads/${pull.base}`)) ?? pull.baseSha;
  const headSha = await repository.git.merge(baseSha, pull.headSha, `Merge pull request #${pull.number}`, world.person(sender));
  if (headSha === undefined) throw new Error('cannot be queued: it conflicts with the queue');
  const headRef = `refs/heads/gh-readonly-queue/${pull.base}/pr-${pull.number}-${baseSha}`;
  await repository.git.updateRef(headRef, headSha);
  const group: MergeGroup = { id: world.nextId(), base: pull.base, baseSha, headSha, headRef, pull: pull.number };
  repository.queue.push(group);
  pull.isQueued = true;
  emitPull(world, pull, 'enqueued', sender);
  for (const installation of world.installations.values()) {
    const isListening = installation.app.permissions['checks'] === 'write' && installation.account.id === repository.owner.id;
    if (isListening)
      announceSuite(
        world,
        repository,
        suiteFor(world, repository, installation.app, headSha, headRef.replace('refs/heads/', '')),
        'requested',
        sender,
      );
  }
  emitGroup(world, repository, group, 'checks_requested', sender);
  return group;
}

/** Lets the queue move: merges from its front what is green; throws out what has failed and every group built on it. Waits for the rest. */
export async function settleQueue(
  world: World,
  repository: Repository,
  sender: User,
): Promise<{ readonly merged: number[]; readonly removed: number[] }> {
  const merged: number[] = [];
  const removed: number[] = [];
  for (let group = repository.queue[0]; group !== undefined; group = repository.queue[0]) {
    const { enabled, reasons } = mergeGroupButton(repository, group);
    const pull = repository.pulls.get(group.pull);
    if (pull === undefined) break;
    if (enabled) {
      await leave(world, repository, group, 'merged', sender);
      await mergePull(world, pull, sender, group.headSha);
      merged.push(pull.number);
    } else if (reasons.some((reason) => reason.includes('ended with') || reason.endsWith('is failure') || reason.endsWith('is error'))) {
      await leave(world, repository, group, 'dequeued', sender);
      emitPull(world, pull, 'dequeued', sender, { reason: 'CI_FAILURE' });
      removed.push(pull.number);
      await rebuild(world, repository, sender);
    } else break;
  }
  return { merged, removed };
}

/** Groups behind a failed one stood on it: each is destroyed and built anew. */
async function rebuild(world: World, repository: Repository, sender: User): Promise<void> {
  const behind = [...repository.queue];
  for (const group of behind) await leave(world, repository, group, 'invalidated', sender);
  for (const group of behind) {
    const pull = repository.pulls.get(group.pull);
    if (pull !== undefined) await addToQueue(world, pull, sender);
  }
}

async function leave(
  world: World,
  repository: Repository,
  group: MergeGroup,
  reason: 'merged' | 'dequeued' | 'invalidated',
  sender: User,
): Promise<void> {
  repository.queue.splice(repository.queue.indexOf(group), 1);
  const pull = repository.pulls.get(group.pull);
  if (pull !== undefined) pull.isQueued = false;
  emitGroup(world, repository, group, 'destroyed', sender, { reason });
  await repository.git.deleteRef(group.headRef);
}

function emitGroup(
  world: World,
  repository: Repository,
  group: MergeGroup,
  action: string,
  sender: User,
  more: Record<string, unknown> = {},
): void {
  const payload = async (): Promise<Record<string, unknown>> => {
    const commit = await repository.git.commitObject(group.headSha);
    const head_commit = commit === undefined ? {} : renderSimpleCommit(commit);
    return {
      action,
      merge_group: {
        head_sha: group.headSha,
        head_ref: group.headRef,
        base_sha: group.baseSha,
        base_ref: `refs/heads/${group.base}`,
        head_commit,
      },
      ...more,
    };
  };
  world.emit({ event: 'merge_group', repository, sender, payload });
}
