import { directoryOf } from '../../../core/path.ts';
import type { SourceFile } from '../../../core/source.ts';
import { isConfigFile } from './module-config.ts';
import { closure, rootsAbove, scanFolders } from './module-folders.ts';
import type { Folders } from './module-folders.ts';
import { readingRoots } from './reading-roots.ts';
import { isVariableFile } from './variable-files.ts';

export interface ScopeRequest {
  /** All Terraform files of one side: configuration and variable files. */
  readonly files: ReadonlyMap<string, SourceFile>;
  /** Paths that the change touches, whatever their kind. */
  readonly changed: ReadonlySet<string> | 'all';
}

export interface TerraformScope {
  /** Directories to evaluate, each by itself. */
  readonly roots: readonly string[];
  /** Those of them that the change reaches only if they read one of its files: what the text of a call says of the name leaves that open. */
  readonly maybe: ReadonlySet<string>;
  /** The roots and every directory that they call. */
  readonly directories: readonly string[];
}

/**
 * The roots that a change can reach. A root is a directory that no other calls (calls from examples and tests do not count), that is applied
 * by itself, or that only calls itself in a circle. Cheap: files are scanned, not parsed.
 */
export function terraformScope(request: ScopeRequest): TerraformScope {
  const folders = scanFolders(request.files);
  const { changed } = request;
  const touched = rootsAbove(folders, changed === 'all' ? [...folders.keys()] : touchedFolders(folders, changed));
  const reading =
    changed === 'all'
      ? touched
      : readingRoots(
          folders,
          request.files,
          [...changed].filter((path) => !isCode(path)),
        );
  const roots = new Set([...touched, ...reading]);
  const directories = closure([...roots], (directory) => folders.get(directory)?.calls ?? []);
  const maybe = new Set([...reading].filter((root) => !touched.has(root)));
  return { roots: [...roots].toSorted(), maybe, directories: directories.toSorted() };
}

/** Folders whose own code changes. */
function touchedFolders(folders: Folders, changed: ReadonlySet<string>): string[] {
  const code = [...changed].filter(isCode);
  return [...new Set(code.flatMap((path) => nearestFolder(folders, directoryOf(path)) ?? []))];
}

/** Variable files often stand in a folder of their own below the code that they are for. */
function nearestFolder(folders: Folders, from: string): string | undefined {
  for (let directory = from; ; directory = directoryOf(directory)) {
    if (folders.has(directory)) return directory;
    if (directory === '.') return undefined;
  }
}

function isCode(path: string): boolean {
  return isConfigFile(path) || isVariableFile(path);
}
