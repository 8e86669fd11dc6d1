import type { ChangedFile } from '../../review/ports.ts';
import type { Decoded } from '../decode.ts';
import type { BlobStore } from './blob-store.ts';
import { diffTree } from './diff-tree.ts';
import { linesInNone, outerDifference, wholeText } from './line-spans.ts';
import { isRegular, type BlobRef, type DiffEntry } from './raw-entry.ts';

/** Everything that differs between two commits, from one diff process for all files. */
export async function entriesBetween(dir: string, base: string, head: string): Promise<readonly DiffEntry[]> {
  // Two trees are one comparison: there is one list, or none when nothing differs.
  let entries: readonly DiffEntry[] = [];
  if (base !== head) await diffTree(dir, { base, head }, (list) => (entries = list));
  return entries;
}

/** The same for those who review. */
export async function changedFiles(entries: readonly DiffEntry[], blobs: BlobStore): Promise<ChangedFile[]> {
  return Promise.all(entries.map(async (entry) => toChangedFile(await withLineRanges(entry, blobs.read))));
}

type ReadBlob = (id: string) => Promise<Decoded>;

/**
 * Completes an entry for which git gave no usable patch. A file that is no text on one side has no lines there. In a merge those lines are
 * added that none of the parents has, wherever it has them.
 */
export async function withLineRanges(entry: DiffEntry, read: ReadBlob): Promise<DiffEntry> {
  if (entry.patched && !entry.opaque) return entry;
  const blank = { ...entry, added: [], removed: [], hunks: [] };
  if (entry.parents.some((parent) => parent.id === entry.after.id)) return blank;
  const [now, ...before] = await Promise.all([entry.after, ...entry.parents].map((blob) => textOf(blob, read)));
  const texts = before.filter((text) => text !== undefined);
  if (entry.parents.length > 1) return { ...blank, added: now === undefined ? [] : linesInNone(now, texts) };
  const [old] = texts;
  if (old !== undefined && now !== undefined) return { ...blank, ...outerDifference(old, now) };
  return { ...blank, added: now === undefined ? [] : wholeText(now), removed: old === undefined ? [] : wholeText(old) };
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
