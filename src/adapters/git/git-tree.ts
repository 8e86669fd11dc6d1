import type { SkippedFile, SourceFile } from '../../core/source.ts';
import type { ReadResult, SourceTree } from '../../review/ports.ts';
import { fileBytesMax, type Decoded } from '../decode.ts';
import type { BlobStore } from './blob-store.ts';
import type { TreeEntry, TreeListing } from './list-tree.ts';

/** Files by blob id and path: what base and head have in common is one object, so that what is derived from it can be shared too. */
export type SharedFiles = Map<string, SourceFile>;

/**
 * The tree of a commit. A path that the tree does not have is in neither part of what `read` returns. A file whose object the clone lacks is
 * skipped as `missing-object`; when the change itself touches such a file, the comparison fails before.
 */
export function gitTree(commit: string, listing: TreeListing, blobs: BlobStore, shared: SharedFiles): SourceTree {
  const readOne = async ({ id, size }: TreeEntry): Promise<Decoded> => {
    if (size === 'missing') return { kind: 'skipped', reason: 'missing-object' };
    return typeof size === 'number' && size > fileBytesMax ? { kind: 'skipped', reason: 'too-large' } : blobs.read(id);
  };
  return {
    revision: commit,
    paths: [...listing.files.keys()],
    skipped: [...listing.skipped.values()],
    async read(paths): Promise<ReadResult> {
      const wanted = [...new Set(paths)];
      const entries = wanted.flatMap((path) => listing.files.get(path) ?? []);
      const blobsRead = await Promise.all(entries.map(async (entry) => ({ entry, decoded: await readOne(entry) })));
      const files = new Map<string, SourceFile>();
      const skipped: SkippedFile[] = wanted.flatMap((path) => listing.skipped.get(path) ?? []);
      const replaced: string[] = [];
      for (const { entry, decoded } of blobsRead) {
        if (decoded.kind === 'skipped') {
          const bytes = typeof entry.size === 'number' ? { sizeBytes: entry.size } : {};
          skipped.push({ path: entry.path, reason: decoded.reason, ...bytes });
          continue;
        }
        files.set(entry.path, sharedFile(shared, entry, decoded.text));
        if (decoded.replaced) replaced.push(entry.path);
      }
      return { files, skipped, replaced };
    },
  };
}

function sharedFile(shared: SharedFiles, entry: TreeEntry, text: string): SourceFile {
  const key = `${entry.id} ${entry.path}`;
  const known = shared.get(key);
  if (known !== undefined) return known;
  const file = { path: entry.path, text };
  shared.set(key, file);
  return file;
}
