import type { SourceTree } from '../../review/ports.ts';
import { fileBytesMax } from '../decode.ts';
import type { Decoded } from '../decode.ts';
import { listedTree } from '../listed-tree.ts';
import type { SharedFiles } from '../listed-tree.ts';
import type { BlobStore } from './blob-store.ts';
import type { TreeEntry, TreeListing } from './list-tree.ts';

/**
 * The tree of a commit. A file whose object the clone lacks is skipped as `missing-object`; when the change itself touches such a file, the
 * comparison fails before.
 */
export function gitTree(commit: string, listing: TreeListing, blobs: BlobStore, shared: SharedFiles): SourceTree {
  return listedTree({
    commit,
    listing,
    shared,
    decode: async ({ id, size }: TreeEntry): Promise<Decoded> => {
      if (size === 'missing') return { kind: 'skipped', reason: 'missing-object' };
      return typeof size === 'number' && size > fileBytesMax ? { kind: 'skipped', reason: 'too-large' } : blobs.read(id);
    },
    sizeBytes: ({ size }) => (typeof size === 'number' ? size : undefined),
  });
}
