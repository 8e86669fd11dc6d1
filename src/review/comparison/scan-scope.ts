import type { Comparison } from './compare.ts';
import { isExcluded } from '../settings/exclude.ts';
import type { ScanScope } from '../ports.ts';

/** A root is judged when it stands in a named folder, or holds a named file. */
export function rootsInScope(roots: readonly string[], scope: ScanScope): readonly string[] {
  const ofFiles = new Set([...scope.paths].map((path) => path.split('/').slice(0, -1).join('/')));
  return roots.filter((root) => isInFolder(root, scope) || ofFiles.has(root));
}

/** Of a folder of which only a file was named, what the file has to do with. */
export function inScope(comparison: Comparison, scope: ScanScope): Comparison {
  const { differences } = comparison;
  return {
    ...comparison,
    differences: differences.filter(({ root, trace }) => isInFolder(root, scope) || trace.some(({ path }) => scope.paths.has(path))),
  };
}

/** What was named by hand is read though the settings leave it out. */
export function excludedInScope(exclude: readonly string[], { paths }: ScanScope): readonly string[] {
  return exclude.filter((pattern) => ![...paths].every((path) => isExcluded(path, [pattern])));
}

function isInFolder(root: string, { folders }: ScanScope): boolean {
  return folders.some((folder) => folder === '' || root === folder || root.startsWith(`${folder}/`));
}
