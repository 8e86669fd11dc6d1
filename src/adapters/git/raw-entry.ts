import type { LineSpan } from '../../review/ports.ts';
import { unquotePath } from './quoted-path.ts';

/** One changed file of one comparison. */
export interface DiffEntry {
  /** Undefined when two trees were compared. */
  readonly commit: string | undefined;
  /** `A`, `D`, `M`, `R` or `T`. For a merge: of the first parent. */
  readonly status: string;
  /** Path behind the change; before it, when the file was deleted. */
  readonly path: string;
  /** Path before, when it was renamed. */
  readonly oldPath: string | undefined;
  readonly after: BlobRef;
  /** One, or one for each parent of a merge. */
  readonly parents: readonly BlobRef[];
  readonly added: LineSpan[];
  readonly removed: LineSpan[];
  readonly hunks: { readonly base: LineSpan; readonly head: LineSpan }[];
  /** The patch had at least one hunk. */
  patched: boolean;
  /** Git has no line-by-line patch that we can use. */
  opaque: boolean;
}

export interface BlobRef {
  /** Octal, six digits; `000000` when there is no file. */
  readonly mode: string;
  readonly id: string;
}

/** Regular file: text may be in it. Symlinks and submodules are not. */
export function isRegular(blob: BlobRef): boolean {
  return blob.mode.startsWith('100');
}

/**
 * Parses a line of git's raw diff format (git-diff-tree, "Raw output format"): `:mode mode id id status\tpath[\tpath]`, with one more colon, mode
 * and id for each further parent of a merge. `header` is the line that opens the file's patch.
 */
export function parseRawLine(line: string, commit: string | undefined): { readonly entry: DiffEntry; readonly header: string } {
  const [facts = '', first = '', second] = line.split('\t');
  const { blobs, status } = parseFacts(facts);
  const after = blobs.pop();
  if (after === undefined || blobs.length === 0 || status === '' || first === '') {
    throw new Error('a line of the list of files has an unknown form.');
  }
  const path = second ?? first;
  const entry: DiffEntry = {
    commit,
    status: status.slice(0, 1),
    path: unquotePath(path),
    oldPath: second === undefined ? undefined : unquotePath(first),
    after,
    parents: blobs,
    added: [],
    removed: [],
    hunks: [],
    patched: false,
    opaque: false,
  };
  return { entry, header: `diff --git ${prefixed('a/', first)} ${prefixed('b/', path)}` };
}

/** All parents' blobs, then the one behind the change. */
function parseFacts(facts: string): { readonly blobs: BlobRef[]; readonly status: string } {
  const parents = facts.lastIndexOf(':') + 1;
  const fields = facts.slice(parents).split(' ');
  const ids = fields.slice(parents + 1);
  const blobs = fields.slice(0, parents + 1).map((mode, index) => ({ mode, id: ids[index] ?? '' }));
  return { blobs, status: ids[parents + 1] ?? '' };
}

function prefixed(prefix: string, quoted: string): string {
  return quoted.startsWith('"') ? `"${prefix}${quoted.slice(1)}` : prefix + quoted;
}
