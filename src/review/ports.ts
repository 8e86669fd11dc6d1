import type { HclAssets } from '../syntax/hcl/hcl-parser.ts';
import type { SkippedFile, SourceFile } from '../core/source.ts';

/** One side of a comparison: the tree of a commit, or a folder. Read by object id, never from a checkout that a change could steer. */
export interface SourceTree {
  /** Full commit id, or a label such as `working tree`. */
  readonly revision: string;
  /** Every regular file's path, sorted. Symlinks and submodules are in `skipped`; `followLinks` adds what links lead to. */
  readonly paths: readonly string[];
  /** Entries that are not regular files. */
  readonly skipped: readonly SkippedFile[];
  /** Reads and decodes; what cannot be read as text is returned as skipped, never dropped. */
  read(paths: readonly string[]): Promise<ReadResult>;
  /** The texts of symbolic links, by their paths; of those that cannot be read none. Left out where there are no links. */
  readLinks?(paths: readonly string[]): Promise<ReadonlyMap<string, string>>;
}

/** What a scan judges, where the tree holds more: what stands around it is read when it is called. */
export interface ScanScope {
  readonly paths: ReadonlySet<string>;
  /** Those of which everything is in `paths`; the top folder is the empty text. */
  readonly folders: readonly string[];
}

/** Every path that was asked for is in `files` or `skipped`, unless the tree does not have it. */
export interface ReadResult {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly skipped: readonly SkippedFile[];
  /** Paths in `files` with bytes that are not valid UTF-8: they were replaced by U+FFFD. */
  readonly replaced?: readonly string[];
}

/** What differs between two trees. */
export interface TreeDifference {
  readonly base: SourceTree;
  readonly head: SourceTree;
  readonly files: readonly ChangedFile[];
}

/** What a review judges: two trees, what differs between them, and the commits on the way from one to the other. */
export interface Change extends TreeDifference {
  /**
   * The base branch as it stands now, when it has moved on since `base`: the gate's settings are read there. Where a branch began is its
   * author's choice, and the settings of then may be weaker.
   */
  readonly settings?: SourceTree;
  /** What the single commits add; `oneCommit` where there is but one. Never left out: who cannot read them says so in `incomplete`. */
  readonly history: CommitHistory;
  /** What Terraform plans to do, told by a job of the change: it adds knowledge and takes nothing away. */
  readonly plans?: PlanFiles;
  /** Modules that a job fetched, mounted in both trees under this folder; `isShared`: those of head stand for base, too. */
  readonly modules?: { readonly place: string; readonly isShared: boolean };
  /** The repository itself, for code that calls it by its address at another commit. */
  readonly own?: OwnRepository;
  /** Absolute folders that may hold the program that made the files of the change: what its traces name is told from there. */
  readonly programFolders?: readonly string[];
}

/** The repository that a change is of, beyond the two commits. Asked only where code names it. */
export interface OwnRepository {
  /** Where it can be had, as git takes it: `https://github.com/acme/infra.git`. */
  addresses(): Promise<readonly string[]>;
  /** What a tag, a branch or a commit id stands for here; undefined where that is not here. Trouble is the same. */
  at(ref: string): Promise<CommitAtRef | undefined>;
}

export interface CommitAtRef {
  readonly tree: SourceTree;
  /** The branch, where the ref is one. */
  readonly branch?: string;
}

/** Plans as `terraform show -json` writes them. */
export interface PlanFiles {
  readonly head: PlanFile;
  readonly base?: PlanFile;
  /** The root that they are of; without it, the one whose code is theirs. */
  readonly root?: string;
}

export interface PlanFile {
  /** As it was named, for people. */
  readonly path: string;
  readonly text: string;
}

/** Every text that a commit of the change adds lines to, parents before children. `skipped` and `incomplete` are whole at the end. */
export interface CommitHistory extends AsyncIterable<HistoricFile> {
  readonly skipped: readonly SkippedFile[];
  /** Sentences on what was not walked; the review fails with any of them. */
  readonly incomplete: readonly string[];
}

/** The history of a change that is one commit: its difference is the change itself. */
export const oneCommit: CommitHistory = {
  skipped: [],
  incomplete: [],
  async *[Symbol.asyncIterator]() {
    // Nothing beside the change.
  },
};

/** A text as one commit of the change leaves it. */
export interface HistoricFile {
  readonly commit: string;
  readonly path: string;
  readonly text: string;
  /** Lines that no parent of the commit has. */
  readonly added: readonly LineSpan[];
}

/** A file that differs between the two trees; a rename is one entry. */
export interface ChangedFile {
  readonly status: 'added' | 'removed' | 'modified' | 'renamed';
  /** Path on head; on base when removed. */
  readonly path: string;
  /** Path on base when it differs. */
  readonly basePath?: string;
  /** Lines on head that the change adds; half-open, 1-based. Empty for a pure rename. */
  readonly added: readonly LineSpan[];
  /** Lines on base that the change removes. */
  readonly removed: readonly LineSpan[];
  /** Lines on head and base that stand in a hunk with 3 lines of context: where GitHub accepts a comment. */
  readonly hunks?: readonly { readonly head: LineSpan; readonly base: LineSpan }[];
}

/** Lines `start` to `end - 1`, 1-based. */
export interface LineSpan {
  readonly start: number;
  readonly end: number;
}

/** Reports progress of long work; does nothing when nobody looks. */
export interface Progress {
  step(message: string, done?: number, total?: number): void;
}

/** Loads what cannot be bundled as code: the HCL parser. */
export interface Assets {
  hcl(): Promise<HclAssets>;
}
