import { matchesName, matchesWildcards } from '../../core/wildcard.ts';

/** Does one of the patterns name this path? `dir/` and `dir/**` mean all below, `*` stays within a name, `**` crosses names. */
export function isExcluded(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matchesPath(path, pattern));
}

/** One pattern of the configuration's `exclude`, and nearly one of CODEOWNERS. A name without a slash may stand anywhere. */
export function matchesPath(path: string, pattern: string): boolean {
  const anchored = pattern.startsWith('/') ? pattern.slice(1) : pattern;
  const whole = anchored.endsWith('/') ? `${anchored}**` : anchored;
  const floating = !whole.replace(/\/\*\*$/u, '').includes('/') && !pattern.startsWith('/');
  const names = path.split('/');
  const wanted = whole.split('/');
  if (!floating) return matchNames(names, wanted);
  return names.some((_, start) => matchNames(names.slice(start), wanted));
}

function matchNames(names: readonly string[], wanted: readonly string[]): boolean {
  return matchesWildcards(names, wanted, (pattern) => pattern === '**', matchesName);
}
