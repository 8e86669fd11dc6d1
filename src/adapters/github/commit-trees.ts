import { grouped } from '../../core/grouped.ts';
import { fileNameOf } from '../../core/path.ts';
import { HostProblem } from '../../review/pull-request/host-problem.ts';
import type { ListedCommit } from './commit-list.ts';
import { listGitHubTree } from './github-tree.ts';
import type { Listing, TreeFile } from './github-tree.ts';
import type { Repository } from './repository.ts';

/** Trees that are listed for the commits of one change, a request each. A workflow's token has 1,000 an hour for the whole repository. */
export const historyTreesMax = 300;
/** Their entries, all trees together: some 100 bytes each on the way. */
export const historyEntriesMax = 5_000_000;

/** A file that a commit has otherwise than all its parents, and what its lines are compared with. */
export interface Touched {
  readonly commit: string;
  readonly file: TreeFile;
  /** The file on each parent that has it; or files that the commit takes away, where it is new and may be one of them under another name. */
  readonly before: readonly TreeFile[];
  readonly isMerge: boolean;
}

/** What a commit does to the tree. */
export interface CommitTouches {
  readonly files: readonly Touched[];
  /** Links and submodules that it brings. */
  readonly others: readonly { readonly path: string; readonly reason: 'symlink' | 'submodule' | 'unsafe-path' }[];
}

/** Files taken away in one commit that a new one is compared with; beyond that only those of the same name. */
const originsMax = 40;

/** The trees of commits, each listed once and kept while a later commit needs it. Throws `HostProblem` beyond the budget. */
export class CommitTrees {
  readonly #repository: Repository;
  readonly #listings = new Map<string, Promise<Listing>>();
  #trees = 0;
  #entries = 0;

  /** `known`: listings by commit or tree that were read already. */
  constructor(repository: Repository, known: ReadonlyMap<string, Listing>) {
    this.#repository = repository;
    for (const [id, listing] of known) this.#listings.set(id, Promise.resolve(listing));
  }

  /** What a commit changes; `treeOf` names the trees of the commits that are listed. */
  async touchesOf({ sha, tree, parents }: ListedCommit, treeOf: ReadonlyMap<string, string>): Promise<CommitTouches> {
    const ids = parents.map((parent) => treeOf.get(parent) ?? parent);
    if (ids.includes(tree)) return { files: [], others: [] };
    const [after, ...before] = await Promise.all([tree, ...ids].map((id) => this.#listing(id)));
    return after === undefined ? { files: [], others: [] } : compareTrees(sha, after, before);
  }

  /** Forgets all listings but these. */
  keep(ids: ReadonlySet<string>): void {
    for (const id of this.#listings.keys()) if (!ids.has(id)) this.#listings.delete(id);
  }

  #listing(id: string): Promise<Listing> {
    const known = this.#listings.get(id);
    if (known !== undefined) return known;
    this.#trees += 1;
    if (this.#trees > historyTreesMax || this.#entries > historyEntriesMax) throw beyondBudget();
    const listing = listGitHubTree(this.#repository, id);
    this.#listings.set(id, listing);
    // Trouble shows to whoever waits for it.
    listing.then(
      ({ files, skipped }) => (this.#entries += files.size + skipped.size),
      () => undefined,
    );
    return listing;
  }
}

function beyondBudget(): HostProblem {
  return new HostProblem(
    `the commits of the change need more than ${grouped(historyTreesMax)} trees or ${grouped(historyEntriesMax)} entries of them, too many for the API`,
    { transient: false },
  );
}

function compareTrees(commit: string, after: Listing, before: readonly Listing[]): CommitTouches {
  const isMerge = before.length > 1;
  const gone = before.flatMap(({ files }) => [...files.values()].filter(({ path }) => !after.files.has(path)));
  const goneIds = new Set(gone.map(({ id }) => id));
  const files = [...after.files.values()].flatMap((file): Touched[] => {
    const same = before.flatMap((listing) => listing.files.get(file.path) ?? []);
    if (same.some(({ id }) => id === file.id)) return [];
    if (same.length > 0) return [{ commit, file, before: same, isMerge }];
    return goneIds.has(file.id) ? [] : [{ commit, file, before: originsOf(file, gone), isMerge }];
  });
  const others = [...after.skipped.values()].flatMap(({ path, reason }) => {
    const isOld = before.some(({ skippedIds }) => skippedIds.get(path) === after.skippedIds.get(path));
    return isOld || (reason !== 'symlink' && reason !== 'submodule' && reason !== 'unsafe-path') ? [] : [{ path, reason }];
  });
  return { files, others };
}

function originsOf({ path }: TreeFile, gone: readonly TreeFile[]): readonly TreeFile[] {
  if (gone.length <= originsMax) return gone;
  const name = fileNameOf(path);
  return gone.filter((file) => file.path.endsWith(`/${name}`) || file.path === name).slice(0, originsMax);
}
