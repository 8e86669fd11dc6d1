import type { SkippedFile } from '../../core/source.ts';
import { isSafePath } from '../safe-path.ts';
import type { ListedFile } from '../listed-tree.ts';
import type { DiffEntry } from './raw-entry.ts';
import { runGit } from './run-git.ts';

/** A regular file of a commit. */
export interface TreeEntry extends ListedFile {
  /** Bytes; `missing` when the clone lacks the object; `unknown` until it is read. */
  readonly size: number | 'missing' | 'unknown';
}

/** Everything in the tree of a commit. */
export interface TreeListing {
  /** Regular files by path, in the order of their paths. */
  readonly files: ReadonlyMap<string, TreeEntry>;
  /** Everything else, by path. */
  readonly skipped: ReadonlyMap<string, SkippedFile>;
  /** The symbolic links among them. */
  readonly links: ReadonlyMap<string, TreeEntry>;
}

/** Lists a whole commit with one git process. */
export async function listTree(dir: string, commit: string): Promise<TreeListing> {
  const { stdout } = await runGit(dir, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
  return parseTreeListing(stdout.toString('utf8'));
}

/** Parses `<mode> <type> <id> <size>\t<path>\0`; the size is padded with spaces, `-` for a submodule and `BAD` for a missing object. */
export function parseTreeListing(listing: string): TreeListing {
  const entries: RawTreeEntry[] = [];
  for (const line of listing.split('\0')) {
    if (line === '') continue;
    const tab = line.indexOf('\t');
    const [mode = '', , id = '', size = ''] = line.slice(0, tab).split(/ +/);
    entries.push({ path: line.slice(tab + 1), mode, id, size: /^\d+$/.test(size) ? Number(size) : 'missing' });
  }
  return arrange(entries, emptyListing);
}

/** The listing before a change, from the one behind it and everything that changed: one git process less. */
export function earlierListing(later: TreeListing, changed: readonly DiffEntry[]): TreeListing {
  const gone = new Set(changed.map((entry) => entry.path));
  const before = changed.flatMap(({ parents, path, oldPath }): RawTreeEntry[] =>
    parents.slice(0, 1).flatMap(({ mode, id }) => (mode === '000000' ? [] : [{ path: oldPath ?? path, mode, id, size: 'unknown' }])),
  );
  const kept = <T>(map: ReadonlyMap<string, T>): ReadonlyMap<string, T> => new Map([...map].filter(([path]) => !gone.has(path)));
  return arrange(before, { files: kept(later.files), skipped: kept(later.skipped), links: kept(later.links) });
}

interface RawTreeEntry extends TreeEntry {
  readonly mode: string;
}

const emptyListing: TreeListing = { files: new Map(), skipped: new Map(), links: new Map() };

function arrange(entries: readonly RawTreeEntry[], others: TreeListing): TreeListing {
  const files: TreeEntry[] = [...others.files.values()];
  const skipped = new Map(others.skipped);
  const links = new Map(others.links);
  for (const { mode, ...entry } of entries) {
    const { path, size } = entry;
    const bytes = typeof size === 'number' ? { sizeBytes: size } : {};
    if (mode === '160000') skipped.set(path, { path, reason: 'submodule' });
    else if (!isSafePath(path)) skipped.set(path, { path, reason: 'unsafe-path', ...bytes });
    else if (mode === '120000') {
      skipped.set(path, { path, reason: 'symlink', ...bytes });
      links.set(path, entry);
    } else files.push(entry);
  }
  // Git sorts by bytes, our callers by UTF-16 code units.
  files.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files: new Map(files.map((entry) => [entry.path, entry])), skipped, links };
}
