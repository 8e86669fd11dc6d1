import type { ChangedFile, LineSpan } from '../../review/ports.ts';
import type { Decoded } from '../decode.ts';
import type { BlobStore } from './blob-store.ts';
import { diffTree } from './diff-tree.ts';
import { intersectSpans, outerDifference, wholeText } from './line-spans.ts';
import { isRegular, type BlobRef, type DiffEntry } from './raw-entry.ts';

/** Everything that differs between two commits, from one diff process for all files. */
export async function entriesBetween(dir: string, base: string, head: string): Promise<DiffEntry[]> {
  const entries: DiffEntry[] = [];
  if (base !== head) await diffTree(dir, { base, head }, (list) => entries.push(...list));
  return entries;
}

/** The same for those who review. */
export async function changedFiles(entries: readonly DiffEntry[], blobs: BlobStore): Promise<ChangedFile[]> {
  return Promise.all(entries.map(async (entry) => toChangedFile(await withLineRanges(entry, blobs.read))));
}

type ReadBlob = (id: string) => Promise<Decoded>;

/**
 * Completes an entry for which git gave no usable patch. A file that is no text on one side has no lines there. In a merge, a line is added
 * when it is for each of the parents.
 */
export async function withLineRanges(entry: DiffEntry, read: ReadBlob): Promise<DiffEntry> {
  if (entry.patched && !entry.opaque) return entry;
  const others = entry.parents.filter((parent) => isRegular(parent) || isRegular(entry.after));
  if (others.length === 0 || others.some((parent) => parent.id === entry.after.id)) return { ...entry, added: [], removed: [], hunks: [] };
  const now = await textOf(entry.after, read);
  const differences = await Promise.all(others.map(async (parent) => difference(await textOf(parent, read), now)));
  const [first = { added: [], removed: [] }, ...rest] = differences;
  return {
    ...entry,
    added: rest.reduce((added, other) => intersectSpans(added, other.added), first.added),
    removed: first.removed,
    hunks: [],
  };
}

function difference(old: string | undefined, now: string | undefined): { readonly added: LineSpan[]; readonly removed: LineSpan[] } {
  if (old !== undefined && now !== undefined) return outerDifference(old, now);
  return { added: now === undefined ? [] : wholeText(now), removed: old === undefined ? [] : wholeText(old) };
}

/** Undefined when there is no file, or no text in it. */
async function textOf(blob: BlobRef, read: ReadBlob): Promise<string | undefined> {
  if (!isRegular(blob)) return undefined;
  const decoded = await read(blob.id);
  return decoded.kind === 'text' ? decoded.text : undefined;
}

/** A file that became a symlink or a submodule is removed, the other way round added: only regular files have content to compare. */
function toChangedFile(entry: DiffEntry): ChangedFile {
  const { path, oldPath, added, removed, hunks } = entry;
  const before = entry.parents.some(isRegular);
  const after = isRegular(entry.after);
  if (!before && !after) return { status: statusOfOther(entry.status), path, added: [], removed: [] };
  const commentable = hunks.length > 0 ? { hunks } : {};
  if (!after) return { status: 'removed', path: oldPath ?? path, added: [], removed, ...commentable };
  if (!before) return { status: 'added', path, added, removed: [], ...commentable };
  if (oldPath !== undefined) return { status: 'renamed', path, basePath: oldPath, added, removed, ...commentable };
  return { status: 'modified', path, added, removed, ...commentable };
}

function statusOfOther(status: string): ChangedFile['status'] {
  if (status === 'A') return 'added';
  return status === 'D' ? 'removed' : 'modified';
}
