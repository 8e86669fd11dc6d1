import type { ChangedFile } from '../../ports.ts';

/** What a synthesis writes for people and tools beside the templates: everything in it is said in the templates already. */
const report =
  /(?:^|\/)(?:tree\.json|cdk\.out|validation-report\.json|[^/]+\.(?:assets|metadata)\.json|[^/]*NagReport[^/]*\.(?:csv|json))$/iu;

/** The changed files without the reports that stand beside the manifest of an assembly. `paths` are those of both folders. */
export function withoutReports(files: readonly ChangedFile[], paths: readonly string[]): readonly ChangedFile[] {
  const folderOf = (path: string): string => path.slice(0, path.lastIndexOf('/') + 1);
  const assemblies = new Set(paths.flatMap((path) => (/(?:^|\/)manifest\.json$/u.test(path) ? [folderOf(path)] : [])));
  return files.filter(({ path }) => !report.test(path) || !assemblies.has(folderOf(path)));
}
