import { directoryOf } from '../../../core/path.ts';
import type { SourceFile } from '../../../core/source.ts';
import { resolvePath } from '../files/source-path.ts';
import { isConfigFile } from './module-config.ts';
import { scanned } from './module-folders.ts';

/**
 * What the code in these directories will ask for, or may: paths that it writes out, and folders, with a slash behind, of which it reads some file. Where a
 * call names its file by an expression alone, any text that looks like a path may be it.
 */
export function likelyReads(files: Iterable<SourceFile>, directories: ReadonlySet<string>): ReadonlySet<string> {
  const code = [...files].filter(({ path }) => isConfigFile(path) && directories.has(directoryOf(path)));
  const readsAny = code.some((file) => scanned(file).reads?.readsAny === true);
  const found = new Set<string>();
  for (const file of code) {
    const ways = [...(scanned(file).reads?.ways ?? []), ...(readsAny ? writtenWays(file.text) : [])];
    for (const way of ways) {
      const path = resolvePath(directoryOf(file.path), way);
      if (path !== undefined) found.add(way.endsWith('/') ? `${path}/` : path);
    }
  }
  return found;
}

const anyWay = /"(?:\$\{path\.(?:module|root)\}|\.)\/([^"$%\\\n]{1,200})"/g;

/** Ways from where the code stands that are written in it, whatever for. */
function writtenWays(text: string): readonly string[] {
  return [...text.matchAll(anyWay)].map(([, way = '']) => way);
}
