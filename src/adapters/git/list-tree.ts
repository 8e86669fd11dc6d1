import type { SkippedFile } from '../../core/source.ts';
import { isSafePath } from '../safe-path.ts';
import { runGit } from './run-git.ts';

export interface TreeEntry {
  readonly path: string;
  readonly id: string;
  /** Undefined when the clone lacks the object. */
  readonly sizeBytes: number | undefined;
}

export interface TreeListing {
  /** Regular files by path, in the order of their paths. */
  readonly files: ReadonlyMap<string, TreeEntry>;
  /** Everything else. */
  readonly skipped: readonly SkippedFile[];
}

/** Lists a whole commit with one git process. */
export async function listTree(dir: string, commit: string): Promise<TreeListing> {
  const { stdout } = await runGit(dir, ['ls-tree', '-r', '-z', '-l', '--full-tree', commit]);
  return parseTreeListing(stdout.toString('utf8'));
}

/** Parses `<mode> <type> <id> <size>\t<path>\0`; the size is padded with spaces, `-` for a submodule and `BAD` for a missing object. */
export function parseTreeListing(listing: string): TreeListing {
  const entries: TreeEntry[] = [];
  const skipped: SkippedFile[] = [];
  for (const line of listing.split('\0')) {
    if (line === '') continue;
    const tab = line.indexOf('\t');
    const [mode = '', , id = '', size = ''] = line.slice(0, tab).split(/ +/);
    const path = line.slice(tab + 1);
    const bytes = /^\d+$/.test(size) ? { sizeBytes: Number(size) } : {};
    if (mode === '160000') skipped.push({ path, reason: 'submodule' });
    else if (mode === '120000') skipped.push({ path, reason: 'symlink', ...bytes });
    else if (!isSafePath(path)) skipped.push({ path, reason: 'unsafe-path', ...bytes });
    else entries.push({ path, id, sizeBytes: bytes.sizeBytes });
  }
  // Git sorts by bytes, our callers by UTF-16 code units.
  entries.sort((a, b) => (a.path < b.path ? -1 : 1));
  return { files: new Map(entries.map((entry) => [entry.path, entry])), skipped };
}
