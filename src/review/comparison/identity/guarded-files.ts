import type { ChangedFile } from '../../ports.ts';

/**
 * Whether anything is left of the files that something on base kept out of the repository, or guarded in another way. With `onlyMoved` a
 * directory whose files did not all go elsewhere is not guarded from there.
 */
export type GuardedFiles = (directory: string, guards: readonly string[], onlyMoved?: boolean) => boolean;

/**
 * Where the files below a directory of base are on head, and whether one of these directories is above them all. A directory that has no files any more
 * has nothing to guard; files that went elsewhere have to be guarded there.
 */
export function guardedFiles(files: readonly ChangedFile[], headPaths: readonly string[]): GuardedFiles {
  const renames = files.flatMap(({ basePath, path }) => (basePath === undefined ? [] : [{ basePath, path }]));
  return (directory, guards, onlyMoved = false) => {
    const left = headPaths.some((path) => isBelow(path, directory));
    if (left && !guards.some((guard) => isBelow(`${directory}/`, guard))) return false;
    const moved = renames.filter(({ basePath, path }) => isBelow(basePath, directory) && !isBelow(path, directory));
    if (onlyMoved && (left || moved.length === 0)) return false;
    return moved.every(({ path }) => guards.some((guard) => isBelow(path, guard)));
  };
}

/** Is the path in the directory, or below it? Everything is below `.`. */
function isBelow(path: string, directory: string): boolean {
  return directory === '.' || path.startsWith(`${directory}/`);
}
