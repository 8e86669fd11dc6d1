import type { SkippedFile, SourceFile } from '../../core/source.ts';
import type { Change, ChangedFile, ReadResult, SourceTree } from '../ports.ts';

/** Where folders that are handed over beside a change stand in it. */
const usualPlace = 'synthesized';

/**
 * A change with what was made of both its sides: the folders stand in a place of their own that the repository does not have, so that nothing in
 * them hides a file, and all is judged at once.
 */
export function mountedChange(change: Change, artifact: Change, wanted: string): Change {
  const at = freePlace(wanted, [...change.base.paths, ...change.head.paths]);
  return {
    ...change,
    base: mountedTree(change.base, artifact.base, at),
    head: mountedTree(change.head, artifact.head, at),
    files: [...change.files, ...artifact.files.map((file) => mountedFile(file, at))],
    programFolders: [...(change.programFolders ?? []), ...(artifact.programFolders ?? [])],
  };
}

/** The path as it was named, when it is one within the repository that holds nothing there. */
export function freePlace(wanted: string, paths: readonly string[]): string {
  const segments = wanted.split('/').filter((segment) => segment !== '' && segment !== '.');
  const named = segments.length === 0 || segments.includes('..') || wanted.startsWith('/') ? usualPlace : segments.join('/');
  const isTaken = (place: string): boolean => paths.some((path) => path === place || path.startsWith(`${place}/`));
  let place = named;
  for (let count = 2; isTaken(place); count += 1) place = `${named}-${count}`;
  return place;
}

function mountedFile({ path, basePath, ...file }: ChangedFile, at: string): ChangedFile {
  return { ...file, path: `${at}/${path}`, ...(basePath === undefined ? {} : { basePath: `${at}/${basePath}` }) };
}

export function mountedTree(tree: SourceTree, artifact: SourceTree, at: string): SourceTree {
  const prefix = `${at}/`;
  const below = (paths: readonly string[]): string[] =>
    paths.flatMap((path) => (path.startsWith(prefix) ? [path.slice(prefix.length)] : []));
  const beside = (paths: readonly string[]): string[] => paths.filter((path) => !path.startsWith(prefix));
  return {
    revision: tree.revision,
    paths: [...tree.paths, ...artifact.paths.map((path) => prefix + path)].toSorted(),
    skipped: [...tree.skipped, ...artifact.skipped.map((file) => ({ ...file, path: prefix + file.path }))],
    async read(paths) {
      const [own, made] = await Promise.all([tree.read(beside(paths)), artifact.read(below(paths))]);
      return joined(own, made, prefix);
    },
    async readLinks(paths) {
      const [own, made] = await Promise.all([tree.readLinks?.(beside(paths)), artifact.readLinks?.(below(paths))]);
      return new Map([...(own ?? []), ...[...(made ?? [])].map(([path, text]) => [prefix + path, text] as const)]);
    },
  };
}

function joined(own: ReadResult, made: ReadResult, prefix: string): ReadResult {
  const files = new Map<string, SourceFile>(own.files);
  for (const [path, file] of made.files) files.set(prefix + path, { ...file, path: prefix + path });
  const skipped: SkippedFile[] = [...own.skipped, ...made.skipped.map((file) => ({ ...file, path: prefix + file.path }))];
  return { files, skipped, replaced: [...(own.replaced ?? []), ...(made.replaced ?? []).map((path) => prefix + path)] };
}
