import type { SkippedFile, SourceFile } from '../core/source.ts';
import type { ReadResult, SourceTree } from '../review/ports.ts';
import type { Decoded } from './decode.ts';

/** A regular file in the tree of a commit, and the object that holds its content. */
export interface ListedFile {
  readonly path: string;
  readonly id: string;
}

/** Files by object id and path: what base and head have in common is one object, so that what is derived from it can be shared too. */
export type SharedFiles = Map<string, SourceFile>;

/** A listing, and how its files are read. `sizeBytes` is shown for files that are skipped. */
export interface TreeSource<F extends ListedFile> {
  readonly commit: string;
  readonly listing: {
    readonly files: ReadonlyMap<string, F>;
    readonly skipped: ReadonlyMap<string, SkippedFile>;
    /** Symbolic links; the object holds the text of the link. */
    readonly links: ReadonlyMap<string, F>;
  };
  readonly shared: SharedFiles;
  readonly decode: (file: F) => Promise<Decoded>;
  readonly sizeBytes: (file: F) => number | undefined;
}

/** The tree of a commit, read by object id. A path that the listing does not have is in neither part of what `read` returns. */
export function listedTree<F extends ListedFile>({ commit, listing, shared, decode, sizeBytes }: TreeSource<F>): SourceTree {
  return {
    revision: commit,
    paths: [...listing.files.keys()],
    skipped: [...listing.skipped.values()],
    async read(paths): Promise<ReadResult> {
      const wanted = [...new Set(paths)];
      const entries = wanted.flatMap((path) => listing.files.get(path) ?? []);
      const read = await Promise.all(entries.map(async (entry) => ({ entry, decoded: await decode(entry) })));
      const files = new Map<string, SourceFile>();
      const skipped: SkippedFile[] = wanted.flatMap((path) => listing.skipped.get(path) ?? []);
      const replaced: string[] = [];
      for (const { entry, decoded } of read) {
        if (decoded.kind === 'text') {
          files.set(entry.path, sharedFile(shared, entry, decoded));
          if (decoded.replaced) replaced.push(entry.path);
        } else {
          const bytes = sizeBytes(entry);
          skipped.push({ path: entry.path, reason: decoded.reason, ...(bytes === undefined ? {} : { sizeBytes: bytes }) });
        }
      }
      return { files, skipped, replaced };
    },
    async readLinks(paths) {
      const entries = paths.flatMap((path) => listing.links.get(path) ?? []);
      const read = await Promise.all(entries.map(async (entry) => ({ entry, decoded: await decode(entry) })));
      return new Map(read.flatMap(({ entry, decoded }) => (decoded.kind === 'text' ? [[entry.path, decoded.text] as const] : [])));
    },
  };
}

function sharedFile(shared: SharedFiles, { id, path }: ListedFile, { text, recoded }: Extract<Decoded, { kind: 'text' }>): SourceFile {
  const key = `${id} ${path}`;
  const file = shared.get(key) ?? { path, text, ...(recoded ? { isRecoded: true } : {}) };
  shared.set(key, file);
  return file;
}
