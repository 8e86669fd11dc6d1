import type { RootContext } from '../scope.ts';

/** What the expressions of an evaluation read of the repository. */
export interface RepositoryReads {
  readonly texts: ReadonlySet<string>;
  readonly lookups: RootContext['lookups'];
  readonly paths: ReadonlySet<string> | undefined;
}

export function repositoryReads({ textsRead, lookups, paths }: RootContext): RepositoryReads {
  return { texts: textsRead, lookups, paths };
}

/**
 * Is all that was read then, of those `files`, the same now? What is carried over reads nothing again: its reads are then those of this evaluation too, some of
 * which it might have made no more.
 */
export function takeSameTexts(then: RepositoryReads, files: RootContext['files'], context: RootContext): boolean {
  const { paths } = context;
  if (paths === undefined || then.paths === undefined) return false;
  for (const path of then.texts) if (files.get(path)?.text !== context.files.get(path)?.text) return false;
  const { lookups } = then;
  if (lookups.length > 0 && differingPaths(then.paths, paths).some((path) => lookups.some((isAsked) => isAsked(path)))) return false;
  for (const path of then.texts) {
    context.textsRead.add(path);
    context.filesRead.add(path);
  }
  context.lookups.push(...lookups);
  return true;
}

/** Each side has one set for all of its roots. */
const differing = new WeakMap<ReadonlySet<string>, { readonly of: ReadonlySet<string>; readonly paths: readonly string[] }>();

function differingPaths(then: ReadonlySet<string>, now: ReadonlySet<string>): readonly string[] {
  const known = differing.get(now);
  if (known?.of === then) return known.paths;
  const paths = [...[...then].filter((path) => !now.has(path)), ...[...now].filter((path) => !then.has(path))];
  differing.set(now, { of: then, paths });
  return paths;
}
