import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { SourceTree, TreeDifference } from '../../review/ports.ts';
import { fileBytesMax } from '../decode.ts';
import { openBlobStore, type BlobStore } from './blob-store.ts';
import { changedFiles, entriesBetween } from './change.ts';
import type { SharedFiles } from '../listed-tree.ts';
import { GitProblem } from './git-problem.ts';
import { gitTree } from './git-tree.ts';
import { earlierListing, listTree, type TreeListing } from './list-tree.ts';
import { openObjectReader, type ObjectReader } from './object-reader.ts';
import { runGit } from './run-git.ts';

/**
 * A repository read through git plumbing, by object id: never its checkout, never its index. Every method may throw `GitProblem`. Trees and
 * blobs are read once.
 */
export interface GitRepository {
  readonly dir: string;
  /** Full id of the commit that a ref, a tag or a revision expression names. */
  resolve(ref: string): Promise<string>;
  /** The remote's default branch as the clone knows it, else main or master, of the remote first. A ref that `resolve` takes. */
  defaultBranch(): Promise<string>;
  /** The commit that both have in common, as `git merge-base` chooses it. Both are full ids. */
  mergeBase(a: string, b: string): Promise<string>;
  /** The tree of a commit, given by its full id. */
  tree(commit: string): Promise<SourceTree>;
  /** Starts to read a tree that will be wanted later, while something else is waited for. Trouble shows when it is asked for. */
  prepare(commit: string): void;
  /** What differs between two commits, given by their full ids. `readChange` adds the commits on the way. */
  difference(base: string, head: string): Promise<TreeDifference>;
  /** Full ids of a commit's parents, the first one first. */
  parents(commit: string): Promise<readonly string[]>;
  /** Commits whose parents a shallow clone cut off. Empty in a whole clone. */
  shallowCommits(): Promise<ReadonlySet<string>>;
  readonly blobs: BlobStore;
  close(): void;
}

const refCharsMax = 1024;
/** Generations of parents that are looked at before git is asked for a merge base. */
const ancestorStepsMax = 3;
const defaultBranches = [
  'refs/remotes/origin/HEAD',
  'refs/remotes/origin/main',
  'refs/remotes/origin/master',
  'refs/heads/main',
  'refs/heads/master',
];

/** Opens the repository that `dir` belongs to; bare ones too. Waits for git's first answer, so that trouble shows here. */
export async function openRepository(dir: string): Promise<GitRepository> {
  const objects = openObjectReader(dir, fileBytesMax);
  try {
    await objects.read('HEAD');
  } catch (problem) {
    objects.close();
    throw problem;
  }
  return new OpenRepository(dir, objects);
}

class OpenRepository implements GitRepository {
  readonly dir: string;
  readonly blobs: BlobStore;
  readonly #objects: ObjectReader;
  readonly #listings = new Map<string, Promise<TreeListing>>();
  readonly #shared: SharedFiles = new Map();
  #shallow: Promise<ReadonlySet<string>> | undefined;

  constructor(dir: string, objects: ObjectReader) {
    this.dir = dir;
    this.#objects = objects;
    this.blobs = openBlobStore(dir, objects);
  }

  async resolve(ref: string): Promise<string> {
    const [commit] = await Promise.all([this.#commit(ref), this.#refuseAmbiguous(ref)]);
    if (commit !== undefined) return commit;
    const shown = JSON.stringify(ref.slice(0, 100));
    if ((await this.#commit(`origin/${ref}`)) !== undefined) {
      throw new GitProblem(
        'unknown-ref',
        `Unknown commit ${shown} in ${this.dir}; the remote has it: use ${JSON.stringify(`origin/${ref.slice(0, 100)}`)}.`,
      );
    }
    if ((await this.shallowCommits()).size > 0) throw shallowClone(this.dir, `it does not contain ${shown}`);
    throw new GitProblem(
      'unknown-ref',
      `Unknown commit ${shown} in ${this.dir}. Check the name, or fetch it first (\`git fetch origin\`).`,
    );
  }

  async defaultBranch(): Promise<string> {
    const commits = await Promise.all(defaultBranches.map((ref) => this.#commit(ref)));
    const found = defaultBranches.find((_, index) => commits[index] !== undefined);
    if (found !== undefined) return found;
    throw new GitProblem(
      'unknown-ref',
      `No default branch is known in ${this.dir} (origin/HEAD, main, master). Pass the commit to compare with, --base REF.`,
    );
  }

  async mergeBase(a: string, b: string): Promise<string> {
    if (await this.#isNearAncestor(a, b)) return a;
    const { code, stdout } = await runGit(this.dir, ['merge-base', fullId(a), fullId(b)], { accept: [1] });
    if (code === 0) return stdout.toString('latin1').trim();
    if ((await this.shallowCommits()).size > 0)
      throw shallowClone(this.dir, `it does not reach back to a common commit of ${a.slice(0, 12)} and ${b.slice(0, 12)}`);
    throw new GitProblem(
      'unrelated-histories',
      `${a.slice(0, 12)} and ${b.slice(0, 12)} in ${this.dir} have no common commit. Name the commit to compare with, --base REF.`,
    );
  }

  async tree(commit: string): Promise<SourceTree> {
    return this.#treeOf(commit, await this.#listing(fullId(commit)));
  }

  prepare(commit: string): void {
    this.#listing(fullId(commit)).catch(() => undefined);
  }

  async difference(base: string, head: string): Promise<TreeDifference> {
    const [later, entries] = await Promise.all([this.#listing(fullId(head)), entriesBetween(this.dir, fullId(base), fullId(head))]);
    if (!this.#listings.has(base)) this.#listings.set(base, Promise.resolve(earlierListing(later, entries)));
    const [before, files] = await Promise.all([this.tree(base), changedFiles(entries, this.blobs)]);
    return { base: before, head: this.#treeOf(head, later), files };
  }

  /** Seen without another process: a branch is mostly up to date with its base, or merged with it for a check. */
  async #isNearAncestor(ancestor: string, commit: string): Promise<boolean> {
    let near = [commit];
    for (let step = 0; step <= ancestorStepsMax && near.length > 0; step += 1) {
      if (near.includes(ancestor)) return true;
      if (step < ancestorStepsMax) near = (await Promise.all(near.map((id) => this.parents(id)))).flat();
    }
    return false;
  }

  #listing(commit: string): Promise<TreeListing> {
    const known = this.#listings.get(commit);
    if (known !== undefined) return known;
    const listing = listTree(this.dir, commit);
    this.#listings.set(commit, listing);
    return listing;
  }

  #treeOf(commit: string, listing: TreeListing): SourceTree {
    return gitTree(commit, listing, this.blobs, this.#shared);
  }

  async parents(commit: string): Promise<readonly string[]> {
    const object = await this.#objects.read(fullId(commit));
    const header = object?.bytes?.toString('latin1').split('\n\n', 1)[0] ?? '';
    return [...header.matchAll(/^parent ([0-9a-f]+)$/gmu)].map(([, id = '']) => id);
  }

  shallowCommits(): Promise<ReadonlySet<string>> {
    this.#shallow ??= readShallowCommits(this.dir);
    return this.#shallow;
  }

  close(): void {
    this.#objects.close();
  }

  /** Git takes the tag where a branch has the same name, and whoever may push can make one: what is compared must not be theirs to choose. */
  async #refuseAmbiguous(ref: string): Promise<void> {
    if (isFullId(ref)) return;
    const names = ['tags', 'heads', 'remotes'].map((kind) => `refs/${kind}/${ref}`);
    const [tag, ...branches] = await Promise.all(names.map((name) => this.#commit(name)));
    const other = branches.findIndex((branch) => branch !== undefined && branch !== tag);
    if (tag === undefined || other === -1) return;
    const shown = JSON.stringify(ref.slice(0, 100));
    throw new GitProblem('ambiguous-ref', `${shown} is a tag and a branch in ${this.dir}. Say which: ${names[0]} or ${names[other + 1]}.`);
  }

  async #commit(ref: string): Promise<string | undefined> {
    // A line break would be a second question to git.
    if (ref === '' || ref.length > refCharsMax || /\p{Cc}/u.test(ref)) return undefined;
    const object = await this.#objects.read(`${ref}^{commit}`);
    return object?.type === 'commit' ? object.id : undefined;
  }
}

/** Only ids reach a command line: nothing that a user or an author wrote, and nothing that could be an option. */
export function fullId(commit: string): string {
  if (!isFullId(commit)) throw new GitProblem('unknown-ref', `Not a full commit id: ${JSON.stringify(commit.slice(0, 100))}.`);
  return commit;
}

function isFullId(text: string): boolean {
  return /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}

/** Git lists them in a file of its own, one id a line; a whole clone has no such file. */
async function readShallowCommits(dir: string): Promise<ReadonlySet<string>> {
  const { stdout } = await runGit(dir, ['rev-parse', '--git-path', 'shallow']);
  try {
    const list = readFileSync(resolve(dir, stdout.toString('utf8').trimEnd()), 'latin1');
    return new Set(list.split('\n').filter((line) => line !== ''));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return new Set();
    throw new GitProblem('git-failed', `Whether ${dir} is a shallow clone could not be found out: ${String(error)}.`);
  }
}

function shallowClone(dir: string, detail: string): GitProblem {
  return new GitProblem(
    'shallow-clone',
    `${dir} is a shallow clone: ${detail}. Run \`git fetch --unshallow\`, or set \`fetch-depth: 0\` on actions/checkout.`,
  );
}
