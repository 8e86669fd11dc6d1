import { directoryOf } from '../../../core/path.ts';
import type { Guarding } from '../../../policies/define-policy.ts';
import type { ChangedFile } from '../../ports.ts';

/**
 * Whether anything is left of the files that something on base kept out of the repository, or guarded in another way. With `onlyMoved` a
 * directory whose files did not all go elsewhere is not guarded from there.
 */
export type GuardedFiles = (lost: Guarding, guards: readonly Guarding[]) => boolean;

/**
 * Where the files below a directory of base are on head, and whether others guard every folder of them. A directory that has no files any more
 * has nothing to guard; files that went elsewhere have to be guarded there.
 */
export function guardedFiles(files: readonly ChangedFile[], headPaths: readonly string[]): GuardedFiles {
  const renames = files.flatMap(({ basePath, path }) => (basePath === undefined ? [] : [{ basePath, path }]));
  return ({ directory, onlyMoved = false, onlyItself = false }, guards) => {
    const left = headPaths.filter((path) => isBelow(path, directory));
    const moved = renames.flatMap(({ basePath, path }) => (isBelow(basePath, directory) && !isBelow(path, directory) ? [path] : []));
    if (onlyMoved && (left.length > 0 || moved.length === 0)) return false;
    // One of the same directory that is as wide is the same guard: what is left there is less.
    const others = guards.filter((guard) => guard.directory !== directory);
    const folders = left.map(directoryOf);
    const stayed = onlyItself ? folders.filter((folder) => folder === directory) : folders;
    return areGuarded(stayed, others) && areGuarded(moved.map(directoryOf), guards);
  };
}

function areGuarded(folders: readonly string[], guards: readonly Guarding[]): boolean {
  let open = [...new Set(folders)];
  for (const { directory, onlyItself, keeps } of guards) {
    if (open.length === 0) return true;
    const isKept = (folder: string): boolean =>
      isBelow(`${folder}/`, directory) && (keeps?.(folder) ?? (onlyItself !== true || folder === directory));
    open = open.filter((folder) => !isKept(folder));
  }
  return open.length === 0;
}

/** Is the path in the directory, or below it? Everything is below `.`. */
function isBelow(path: string, directory: string): boolean {
  return directory === '.' || path.startsWith(`${directory}/`);
}
