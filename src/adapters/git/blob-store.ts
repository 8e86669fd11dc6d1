import { decode, type Decoded } from '../decode.ts';
import { missingObject } from './git-problem.ts';
import type { ObjectReader } from './object-reader.ts';

/** Blobs of one repository, decoded. Each is read once, so that both sides of a comparison share one text. */
export interface BlobStore {
  /** Throws `GitProblem` when the clone lacks the object. */
  readonly read: (id: string) => Promise<Decoded>;
  /** The same without keeping it, for blobs that no tree of the comparison shares. */
  readonly readOnce: (id: string) => Promise<Decoded>;
}

export function openBlobStore(dir: string, objects: ObjectReader): BlobStore {
  const blobs = new Map<string, Promise<Decoded>>();
  const load = async (id: string): Promise<Decoded> => {
    const object = await objects.read(id);
    if (object === undefined) throw missingObject(dir, `blob ${id.slice(0, 12)}`);
    if (object.bytes === undefined) return { kind: 'skipped', reason: 'too-large' };
    return decode(object.bytes);
  };
  return {
    read: (id) => {
      const known = blobs.get(id);
      if (known !== undefined) return known;
      const blob = load(id);
      blobs.set(id, blob);
      return blob;
    },
    readOnce: (id) => blobs.get(id) ?? load(id),
  };
}
