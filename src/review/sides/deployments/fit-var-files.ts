import { directoryOf } from '../../../core/path.ts';
import type { SourceFile } from '../../../core/source.ts';
import { isConfigFile } from '../../../evaluate/terraform/modules/module-config.ts';
import { isLoaded, isVariableFile } from '../../../evaluate/terraform/modules/variable-files.ts';
import { declaredVariables, givenNames } from './variable-names.ts';

/** Which variable files are for which roots, by the names that they set. */
export interface Fit {
  /** Variable files that Terraform does not load by itself. */
  readonly files: readonly SourceFile[];
  fits(file: SourceFile, root: string): boolean;
  declares(root: string, name: string): boolean;
  /** The roots that a variable file is for, nearest first; of several that are equally near each. */
  rootsOf(file: SourceFile): readonly string[];
}

/** A file of another folder sets at least this share of names that the root declares; a file below the root, at least one. */
const shareMin = 0.5;

/** `allRoots`: every directory of the repository that may be deployed, asked for when there is a file to find one for. */
export function fitVarFiles(all: ReadonlyMap<string, SourceFile>, allRoots: () => ReadonlySet<string>): Fit {
  let roots: ReadonlySet<string> | undefined;
  const variables = declaredVariables(all.values());
  const declares = (root: string, name: string): boolean => variables.get(root)?.has(name) === true;
  const files = [...all.values()].filter(({ path }) => isVariableFile(path) && !isDownloaded(path) && !isLoadedByItsRoot(path, variables));
  const matching = (file: SourceFile, root: string): number => givenNames(file).filter((name) => declares(root, name)).length;
  const fits = (file: SourceFile, root: string): boolean => matching(file, root) > 0;
  const rootsOf = (file: SourceFile): readonly string[] => {
    roots ??= deployable(all, allRoots());
    const known = roots;
    const above = ancestors(directoryOf(file.path)).find((directory) => known.has(directory) && fits(file, directory));
    if (above !== undefined) return [above];
    for (const directory of ancestors(directoryOf(file.path))) {
      const beside = [...known].filter((root) => isBelow(root, directory) && matching(file, root) >= givenNames(file).length * shareMin);
      const fitting = beside.filter((root) => fits(file, root));
      if (fitting.length > 0) return fitting;
    }
    return [];
  };
  return { files, fits, declares, rootsOf };
}

/** A folder of nothing but variables, which others link to, is deployed by nobody. */
function deployable(all: ReadonlyMap<string, SourceFile>, roots: ReadonlySet<string>): ReadonlySet<string> {
  const found = new Set<string>();
  for (const { path, text } of all.values()) {
    const directory = directoryOf(path);
    if (roots.has(directory) && !found.has(directory) && isConfigFile(path) && /\b(?:resource|module|data)\b/u.test(text))
      found.add(directory);
  }
  return found;
}

/** In a folder without code Terraform loads nothing by itself, whatever it is called. */
function isLoadedByItsRoot(path: string, variables: ReadonlyMap<string, unknown>): boolean {
  return variables.has(directoryOf(path)) && isLoaded(path, directoryOf(path));
}

function isDownloaded(path: string): boolean {
  return path.split('/').includes('.terraform');
}

function isBelow(path: string, directory: string): boolean {
  return directory === '.' || path === directory || path.startsWith(`${directory}/`);
}

/** The directory itself first, the top last. */
function ancestors(directory: string): readonly string[] {
  const found = [directory];
  for (let at = directory; at !== '.';) {
    at = directoryOf(at);
    found.push(at);
  }
  return found;
}
