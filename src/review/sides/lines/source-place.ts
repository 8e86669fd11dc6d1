import type { SourcePlace } from '../../../core/resource.ts';
import { lineRange } from '../../../core/location.ts';
import type { Location } from '../../../core/location.ts';
import { touches } from './anchor.ts';
import type { TouchedLines } from './anchor.ts';

/** Where the files of the program stand that a trace names. */
export interface SourceFolders {
  /** Is it a path of the repository? */
  readonly has: (path: string) => boolean;
  /** The only path of the repository that ends so, in whole names. */
  readonly endingIn: (end: string) => string | undefined;
  /** Absolute folders that may hold the program, where there is no repository. */
  readonly folders: readonly string[];
}

/** Of many paths, which nobody asks for where nothing was synthesized. */
export function sourceFolders(paths: readonly string[], folders: readonly string[] = []): SourceFolders {
  let known: ReadonlySet<string> | undefined;
  return {
    folders,
    has: (path) => (known ??= new Set(paths)).has(path),
    endingIn: (end) => {
      const found = paths.filter((path) => path.endsWith(`/${end}`));
      return found.length === 1 ? found[0] : undefined;
    },
  };
}

/** Where checkouts stand on the runners of GitHub and others. */
const workspace = /^\/(?:home\/runner\/work|Users\/runner\/work|__w)\/[^/]+\/[^/]+\/|^\/github\/workspace\/|^[A-Za-z]:\/a\/[^/]+\/[^/]+\//u;

/** The place to point at in the program: the innermost line that the change touches, else the innermost. Undefined without a trace. */
export function sourceLocation(
  places: readonly SourcePlace[],
  side: 'LEFT' | 'RIGHT',
  touched: TouchedLines,
  folders: SourceFolders,
): Location | undefined {
  const found = places.map(({ path, line }): Location => ({ path: sourcePath(path, folders), range: lineRange(line) }));
  const spans = side === 'LEFT' ? touched.removed : touched.added;
  return found.find(({ path, range }) => touches(range, spans.get(path) ?? [])) ?? found[0];
}

/** The path in the repository: the longest end of it that a file there has; elsewhere, what is left below the folder of the program. */
export function sourcePath(path: string, { has, endingIn, folders }: SourceFolders): string {
  const segments = path.split('/').filter((segment) => segment !== '' && segment !== '.');
  for (let start = 0; start < segments.length; start += 1) {
    const end = segments.slice(start).join('/');
    if (has(end)) return end;
  }
  // An app that was synthesized alone stands at the top there, and in a folder here.
  for (let start = 0; start < segments.length - 1; start += 1) {
    const found = endingIn(segments.slice(start).join('/'));
    if (found !== undefined) return found;
  }
  const folder = folders.find((one) => path.startsWith(`${one}/`));
  const below = folder === undefined ? path.replace(workspace, '') : path.slice(folder.length + 1);
  return below
    .split('/')
    .filter((segment) => segment !== '' && segment !== '.' && segment !== '..')
    .join('/');
}
