import type { SourceFile } from '../../../core/source.ts';
import { directoryOf } from '../../../core/path.ts';

interface Index {
  /** Files that the index was made of. Files are only ever added to a map, so this tells whether it is up to date. */
  readonly size: number;
  readonly byDirectory: ReadonlyMap<string, readonly SourceFile[]>;
}

/** One index for each map of files: a repository has hundreds of directories, and each is asked for by every root that reaches it. */
const indexes = new WeakMap<ReadonlyMap<string, SourceFile>, Index>();

/** Files that stand in the directory itself, in the order of the map. */
export function filesIn(files: ReadonlyMap<string, SourceFile>, directory: string): readonly SourceFile[] {
  let index = indexes.get(files);
  if (index?.size !== files.size) {
    index = { size: files.size, byDirectory: group(files) };
    indexes.set(files, index);
  }
  return index.byDirectory.get(directory) ?? [];
}

function group(files: ReadonlyMap<string, SourceFile>): ReadonlyMap<string, readonly SourceFile[]> {
  const byDirectory = new Map<string, SourceFile[]>();
  for (const file of files.values()) {
    const directory = directoryOf(file.path);
    const known = byDirectory.get(directory);
    if (known === undefined) byDirectory.set(directory, [file]);
    else known.push(file);
  }
  return byDirectory;
}
