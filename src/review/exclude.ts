/** Does one of the patterns name this path? `dir/` and `dir/**` mean all below, `*` stays within a name, `**` crosses names. */
export function isExcluded(path: string, patterns: readonly string[]): boolean {
  return patterns.some((pattern) => matches(path, pattern));
}

function matches(path: string, pattern: string): boolean {
  const anchored = pattern.startsWith('/') ? pattern.slice(1) : pattern;
  const whole = anchored.endsWith('/') ? `${anchored}**` : anchored;
  const floating = !whole.replace(/\/\*\*$/u, '').includes('/') && !pattern.startsWith('/');
  const names = path.split('/');
  const wanted = whole.split('/');
  if (!floating) return matchNames(names, wanted);
  return names.some((_, start) => matchNames(names.slice(start), wanted));
}

/** Greedy with one step back to the last `**`, so the work is bounded by the product of the lengths. */
function matchNames(names: readonly string[], wanted: readonly string[]): boolean {
  return wildcardMatch(
    names,
    wanted,
    (pattern) => pattern === '**',
    (name, pattern) => matchName(name, pattern),
  );
}

function matchName(name: string, pattern: string): boolean {
  return wildcardMatch(
    name.split(''),
    pattern.split(''),
    (one) => one === '*',
    (letter, one) => one === '?' || letter === one,
  );
}

function wildcardMatch<T, P>(
  items: readonly T[],
  pattern: readonly P[],
  isStar: (part: P) => boolean,
  same: (item: T, part: P) => boolean,
): boolean {
  let at = 0;
  let part = 0;
  let star = -1;
  let resume = 0;
  while (at < items.length) {
    const wanted = pattern[part];
    const item = items[at];
    if (wanted !== undefined && isStar(wanted)) {
      star = part;
      resume = at;
      part += 1;
    } else if (wanted !== undefined && item !== undefined && same(item, wanted)) {
      at += 1;
      part += 1;
    } else if (star >= 0) {
      resume += 1;
      at = resume;
      part = star + 1;
    } else {
      return false;
    }
  }
  return pattern.slice(part).every(isStar);
}
