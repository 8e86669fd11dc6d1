import { sourcePath } from '../sides/lines/source-place.ts';
import type { SourceFolders } from '../sides/lines/source-place.ts';
import type { Evaluation } from '../../core/resource.ts';

/**
 * Is this source one of an app whose synthesis was judged? The traces of an assembly tell which app made it: the one with `cdk.json` above the line
 * that they name. Without traces it is the only app that the repository has, or nobody knows.
 */
export function synthesizedApps(
  evaluations: readonly Evaluation[],
  paths: readonly string[],
  folders: SourceFolders,
): (path: string) => boolean {
  const stacks = evaluations.flatMap(({ stack }) => stack ?? []);
  if (stacks.length === 0) return () => false;
  const traced = new Set(stacks.flatMap(({ sources }) => [...sources.values()].flat().map(({ path }) => path)));
  const sources = new Set([...traced].map((path) => sourcePath(path, folders)).filter((path) => folders.has(path)));
  const apps = paths.flatMap((path) => (/(?:^|\/)cdk\.json$/u.test(path) ? [path.slice(0, -'cdk.json'.length)] : []));
  const isOf = (app: string): boolean => [...sources].some((source) => nearest(source, apps) === app);
  const made = apps.length === 1 && sources.size === 0 ? apps : apps.filter(isOf);
  return (path) => sources.has(path) || made.includes(nearest(path, apps) ?? '\0');
}

/** The innermost app that the path lies in. */
function nearest(path: string, apps: readonly string[]): string | undefined {
  return apps.filter((app) => path.startsWith(app)).toSorted((a, b) => b.length - a.length)[0];
}
