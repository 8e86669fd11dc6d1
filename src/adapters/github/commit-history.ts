import type { SkippedFile } from '../../core/source.ts';
import { diffLines } from '../../review/sides/lines/line-diff.ts';
import { oneCommit } from '../../review/ports.ts';
import type { CommitHistory, HistoricFile, LineSpan } from '../../review/ports.ts';
import { HostProblem, isTransient } from '../../review/pull-request/host-problem.ts';
import { FreshLines } from '../fresh-lines.ts';
import { linesInNone, wholeText } from '../git/line-spans.ts';
import { Blobs } from './blobs.ts';
import type { CommitList, ListedCommit } from './commit-list.ts';
import { CommitTrees } from './commit-trees.ts';
import type { Touched } from './commit-trees.ts';
import type { Listing } from './github-tree.ts';
import type { Repository } from './repository.ts';

/** Commits of a change that are read one by one through the API; with more of them the review fails. */
export const historyCommitsMax = 250;
/** Commits that are read at once: their blobs come together. */
const atOnce = 16;

export interface HistorySource {
  readonly repository: Repository;
  readonly commits: CommitList;
  /** Those of the change, so that nothing is fetched twice. */
  readonly blobs?: Blobs;
  /** Listings that were read already, by commit. */
  readonly known?: ReadonlyMap<string, Listing>;
}

/** The commits of a change one by one, read through the API. What cannot be read is in `incomplete`, which fails the review. */
export function gitHubHistory(source: HistorySource): CommitHistory {
  return source.commits.total <= 1 ? oneCommit : new GitHubHistory(source);
}

class GitHubHistory implements CommitHistory {
  readonly skipped: SkippedFile[] = [];
  readonly incomplete: string[] = [];
  readonly #source: HistorySource;
  readonly #blobs: Blobs;
  readonly #fresh = new FreshLines();
  readonly #skippedPaths = new Set<string>();

  constructor(source: HistorySource) {
    this.#source = source;
    this.#blobs = source.blobs ?? new Blobs(source.repository);
  }

  async *[Symbol.asyncIterator](): AsyncIterator<HistoricFile> {
    try {
      yield* this.#walk();
    } catch (error) {
      if (!(error instanceof HostProblem) || isTransient(error)) throw error;
      this.#note(error.message);
    }
  }

  async *#walk(): AsyncGenerator<HistoricFile> {
    const { repository, known = [] } = this.#source;
    const { total } = this.#source.commits;
    if (total > historyCommitsMax) return this.#note(`it has ${total}, and through the API at most ${historyCommitsMax} are read`);
    const commits = await this.#source.commits.all();
    if (commits.length !== total) this.#note(`GitHub counts ${total} and lists ${commits.length}`);
    const treeOf = new Map(commits.map(({ sha, tree }) => [sha, tree]));
    const trees = new CommitTrees(repository, new Map([...known].map(([sha, listing]) => [treeOf.get(sha) ?? sha, listing])));
    for (let at = 0; at < commits.length; at += atOnce) {
      const touches = await Promise.all(commits.slice(at, at + atOnce).map((commit) => trees.touchesOf(commit, treeOf)));
      trees.keep(neededBy(commits.slice(at + atOnce), treeOf));
      for (const { path, reason } of touches.flatMap(({ others }) => others)) this.#skip({ path, reason });
      const read = await Promise.all(touches.flatMap(({ files }) => files).map((touched) => this.#additions(touched)));
      for (const file of read) if (file !== undefined) yield file;
    }
  }

  async #additions(touched: Touched): Promise<HistoricFile | undefined> {
    const { commit, file, before } = touched;
    const [now, ...old] = await Promise.all([file, ...before].map(({ id, sizeBytes }) => this.#blobs.read(id, sizeBytes)));
    if (now === undefined) return undefined;
    if (now.kind === 'skipped') return this.#skip({ path: file.path, reason: now.reason });
    const texts = old.flatMap((one) => (one.kind === 'text' ? [one.text] : []));
    const added = this.#fresh.take(file.id, file.path, addedLines(now.text, texts, touched));
    return added.length === 0 ? undefined : { commit, path: file.path, text: now.text, added };
  }

  #skip(file: SkippedFile): undefined {
    if (!this.#skippedPaths.has(file.path)) this.skipped.push(file);
    this.#skippedPaths.add(file.path);
  }

  #note(why: string): void {
    const reason = why.replace(/^The /u, 'the ').replace(/\.(?: Check [^]*)?$/u, '');
    this.incomplete.push(
      `Not every commit of the change was searched for secrets: ${reason}. Check the repository out in the job (actions/checkout with fetch-depth: 0), or squash the branch.`,
    );
  }
}

/** A file that the one parent has under the same name is compared line by line; else those lines are new that stand in none of the others. */
function addedLines(now: string, texts: readonly string[], { file, before, isMerge }: Touched): readonly LineSpan[] {
  const [old] = texts;
  if (old === undefined || now === '') return wholeText(now);
  return !isMerge && before[0]?.path === file.path ? diffLines(old, now).added : linesInNone(now, texts);
}

/** Trees that the commits yet to come are compared with. */
function neededBy(commits: readonly ListedCommit[], treeOf: ReadonlyMap<string, string>): ReadonlySet<string> {
  return new Set(commits.flatMap(({ tree, parents }) => [tree, ...parents.map((parent) => treeOf.get(parent) ?? parent)]));
}
