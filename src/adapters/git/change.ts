import type { Change, ChangedFile, SourceTree } from '../../review/ports.ts';
import type { BlobStore } from './blob-store.ts';
import { diffTree } from './diff-tree.ts';
import { outerDifference, wholeText } from './line-spans.ts';
import { isRegular, type BlobRef, type DiffEntry } from './raw-entry.ts';

/** What lies between two commits: one diff process for all files, whose line ranges are ready when it ends. */
export async function changeBetween(
  dir: string,
  base: Promise<SourceTree>,
  head: Promise<SourceTree>,
  commits: { base: string; head: string },
  blobs: BlobStore,
): Promise<Change> {
  const entries: DiffEntry[] = [];
  const diff = commits.base === commits.head ? undefined : diffTree(dir, commits, (list) => entries.push(...list));
  const [baseTree, headTree] = await Promise.all([base, head, diff]);
  const files = await Promise.all(entries.map(async (entry) => toChangedFile(await withLineRanges(entry, blobs))));
  return { base: baseTree, head: headTree, files };
}

/** Completes an entry for which git gave no usable patch. A file that is no text on one side has no lines there. */
export async function withLineRanges(entry: DiffEntry, blobs: BlobStore): Promise<DiffEntry> {
  const [before] = entry.parents;
  if (before === undefined || (entry.patched && !entry.opaque)) return entry;
  if (before.id === entry.after.id || (!isRegular(before) && !isRegular(entry.after))) return entry;
  const [old, now] = await Promise.all([textOf(before, blobs), textOf(entry.after, blobs)]);
  if (old === undefined && now === undefined) return { ...entry, added: [], removed: [], hunks: [] };
  if (old === undefined) return { ...entry, added: wholeText(now ?? ''), removed: [], hunks: [] };
  if (now === undefined) return { ...entry, added: [], removed: wholeText(old), hunks: [] };
  return { ...entry, ...outerDifference(old, now), hunks: [] };
}

/** Undefined when there is no file, or no text in it. */
async function textOf(blob: BlobRef, blobs: BlobStore): Promise<string | undefined> {
  if (!isRegular(blob)) return undefined;
  const decoded = await blobs.read(blob.id);
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
