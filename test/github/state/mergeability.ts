import type { PullRequest } from './types.ts';
import type { World } from './world.ts';

export interface Mergeability {
  readonly isClean: boolean;
  /** The test merge behind `refs/pull/N/merge`. */
  readonly commit: string | undefined;
  readonly state: 'clean' | 'dirty' | 'draft' | 'unknown';
}

const merges = new WeakMap<PullRequest, { readonly key: string; readonly commit: Promise<string | undefined> }>();

/** Merges head into the base branch's tip, on no branch, and points `refs/pull/N/merge` there. */
export async function mergeability(world: World, pull: PullRequest): Promise<Mergeability> {
  const head = pull.headSha;
  const base = (await pull.repository.git.resolve(`refs/heads/${pull.base}`)) ?? pull.baseSha;
  const key = `${base}:${head}`;
  const known = merges.get(pull);
  const commit = known?.key === key ? known.commit : testMerge(world, pull, base, head);
  merges.set(pull, { key, commit });
  const merged = await commit;
  if (merged === undefined) return { isClean: false, commit: undefined, state: 'dirty' };
  return { isClean: true, commit: merged, state: pull.draft ? 'draft' : 'clean' };
}

async function testMerge(world: World, pull: PullRequest, base: string, head: string): Promise<string | undefined> {
  const git = pull.repository.git;
  const commit = await git.merge(base, head, `Merge ${head} into ${base}`, world.person(pull.author));
  const ref = `refs/pull/${pull.number}/merge`;
  if (commit !== undefined) await git.updateRef(ref, commit);
  return commit;
}
