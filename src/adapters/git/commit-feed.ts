import type { SkippedFile } from '../../core/source.ts';
import type { LineSpan } from '../../review/ports.ts';
import type { Decoded } from '../decode.ts';
import { FreshLines } from '../fresh-lines.ts';
import { isSafePath } from '../safe-path.ts';
import { withLineRanges } from './change.ts';
import { diffTree } from './diff-tree.ts';
import { fullId, type GitRepository } from './open-repository.ts';
import { isRegular, type DiffEntry } from './raw-entry.ts';
import { runGit } from './run-git.ts';

/** What one commit adds to one file. */
export interface CommitAdditions {
  readonly commit: string;
  readonly path: string;
  readonly blobId: string;
  /** Lines of the blob that none of the commit's parents has; never empty. */
  readonly added: readonly LineSpan[];
  /** The whole file as that commit has it. Kept as long as this object is. */
  readonly text: () => Promise<Decoded>;
}

/** The additions, oldest commit first. What stands beside them is complete when they have been read to their end. */
export interface CommitFeed extends AsyncIterable<CommitAdditions> {
  readonly commits: number;
  /** Files that a commit adds or changes and that cannot be read as text, each with its reason. `text()` may say so of others. */
  readonly skipped: readonly SkippedFile[];
  /** Sentences on what was not walked. With any of them the review must not pass silently. */
  readonly incomplete: readonly string[];
  /** Lists the commits and their files now, for an iteration that comes later; trouble shows there. */
  begin(): void;
}

/** Newest commits of a change that are walked. */
export const commitsMax = 10_000;
/** Files whose content is on its way while earlier ones are searched. */
const readAhead = 16;
/** Files, counted once for each commit that touches them. */
export const commitFilesMax = 200_000;

/**
 * Every commit that `head` reaches and `base` does not, merges included; ids in full. A line of a merge is new when it is in none of its
 * parents. A blob comes once for each path; again only with lines that were not new before. No more than `filesMax` files of all commits are looked at. Two git processes in all, three with merges.
 */
export function commitFeed(repository: GitRepository, base: string, head: string, filesMax: number = commitFilesMax): CommitFeed {
  return new Walk(repository, fullId(base), fullId(head), filesMax);
}

/** Commits of the change whose parents a shallow clone does not have: earlier ones may be missing there. */
export async function commitsCutOff(repository: GitRepository, base: string, head: string): Promise<readonly string[]> {
  const shallow = await repository.shallowCommits();
  if (shallow.size === 0) return [];
  const { stdout } = await runGit(repository.dir, ['rev-list', `--max-count=${commitsMax + 1}`, fullId(head), `^${fullId(base)}`]);
  return stdout
    .toString('latin1')
    .split('\n')
    .filter((id) => shallow.has(id));
}

interface CommitsOfChange {
  readonly plain: readonly string[];
  readonly merges: readonly string[];
  /** Their parents are not in the clone. */
  readonly cutOff: readonly string[];
  /** Place of each commit, oldest first. */
  readonly order: ReadonlyMap<string, number>;
}

class Walk implements CommitFeed {
  commits = 0;
  readonly skipped: SkippedFile[] = [];
  readonly incomplete: string[] = [];
  readonly #repository: GitRepository;
  readonly #base: string;
  readonly #head: string;
  readonly #filesMax: number;
  readonly #fresh = new FreshLines();
  readonly #skippedPaths = new Set<string>();
  #listed: Promise<DiffEntry[]> | undefined;

  constructor(repository: GitRepository, base: string, head: string, filesMax: number) {
    this.#repository = repository;
    this.#base = base;
    this.#head = head;
    this.#filesMax = filesMax;
  }

  begin(): void {
    this.#list().catch(() => undefined);
  }

  async *[Symbol.asyncIterator](): AsyncIterator<CommitAdditions> {
    const ahead: CommitAdditions[] = [];
    for (const entry of await this.#list()) {
      const addition = await this.#addition(entry);
      if (addition !== undefined) ahead.push(addition);
      const due = ahead.length > readAhead ? ahead.shift() : undefined;
      if (due !== undefined) yield due;
    }
    yield* ahead;
  }

  #list(): Promise<DiffEntry[]> {
    this.#listed ??= this.#entries();
    return this.#listed;
  }

  async #entries(): Promise<DiffEntry[]> {
    const { plain, merges, cutOff, order } = await this.#commitsOfChange();
    this.commits = order.size;
    const entries: DiffEntry[] = [];
    const add = (list: readonly DiffEntry[]): void => {
      const room = this.#filesMax - entries.length;
      for (const entry of list.slice(0, room)) entries.push(entry);
      if (list.length > room)
        this.#note(`The change touches more than ${this.#filesMax} files over its commits; the later ones were not searched.`);
    };
    const { dir } = this.#repository;
    await Promise.all([
      plain.length > 0 && diffTree(dir, { commits: plain }, add),
      merges.length > 0 && diffTree(dir, { merges }, add),
      // The whole difference to base stands in for a history that the clone does not have.
      ...cutOff.map((head) => diffTree(dir, { base: this.#base, head }, (list) => add(list.map((entry) => ({ ...entry, commit: head }))))),
    ]);
    const place = (entry: DiffEntry): number => order.get(entry.commit ?? '') ?? 0;
    return entries.sort((a, b) => place(a) - place(b));
  }

  async #commitsOfChange(): Promise<CommitsOfChange> {
    const command = ['rev-list', '--topo-order', '--reverse', '--parents', `--max-count=${commitsMax + 1}`, this.#head, `^${this.#base}`];
    const { stdout } = await runGit(this.#repository.dir, command);
    const lines = stdout
      .toString('latin1')
      .split('\n')
      .filter((line) => line !== '');
    if (lines.length > commitsMax) {
      lines.shift();
      this.#note(`The change has more than ${commitsMax} commits; only the newest were searched.`);
    }
    const commits = lines.map((line) => line.split(' '));
    const shallow = commits.every((ids) => ids.length > 1) ? new Set<string>() : await this.#repository.shallowCommits();
    const those = (wanted: (id: string, parents: number) => boolean): string[] =>
      commits.flatMap(([id = '', ...parents]) => (wanted(id, parents.length) ? [id] : []));
    const cutOff = those((id) => shallow.has(id));
    if (cutOff.length > 0)
      this.#note('The clone is shallow: earlier commits of the change are not in it. Fetch the whole history (`fetch-depth: 0`).');
    return {
      plain: those((id, parents) => parents < 2 && !shallow.has(id)),
      merges: those((_, parents) => parents > 1),
      cutOff,
      order: new Map(commits.map(([id = ''], index) => [id, index])),
    };
  }

  async #addition(listed: DiffEntry): Promise<CommitAdditions | undefined> {
    const { path, after, commit = this.#head } = listed;
    if (after.mode === '000000') return undefined;
    if (!isSafePath(path)) return this.#skip({ path, reason: 'unsafe-path' });
    if (!isRegular(after)) return this.#skip({ path, reason: after.mode === '160000' ? 'submodule' : 'symlink' });
    const read = this.#repository.blobs.readOnce;
    const { added } = await withLineRanges(listed, read);
    if (added.length === 0 && isNewWithoutPatch(listed)) {
      const content = await read(after.id);
      if (content.kind === 'skipped') return this.#skip({ path, reason: content.reason });
    }
    const fresh = this.#fresh.take(after.id, path, added);
    if (fresh.length === 0) return undefined;
    return { commit, path, blobId: after.id, added: fresh, text: readAtOnce(() => read(after.id)) };
  }

  #skip(file: SkippedFile): undefined {
    if (!this.#skippedPaths.has(file.path)) this.skipped.push(file);
    this.#skippedPaths.add(file.path);
  }

  #note(sentence: string): void {
    if (!this.incomplete.includes(sentence)) this.incomplete.push(sentence);
  }
}

/** Nothing is known of its lines: the content may be binary, an archive, or too large. */
function isNewWithoutPatch(entry: DiffEntry): boolean {
  return (entry.opaque || !entry.patched) && !entry.parents.some((parent) => parent.id === entry.after.id);
}

/** Starts now; a failure shows when someone asks. */
function readAtOnce(read: () => Promise<Decoded>): () => Promise<Decoded> {
  const content = read();
  content.catch(() => undefined);
  return () => content;
}
