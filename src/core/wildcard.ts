/**
 * Matches a sequence against a pattern in which some parts stand for any run of items. Greedy, with one step back to the last such part, so
 * the work is bounded by the product of the lengths.
 */
export function matchesWildcards<T, P>(
  items: ArrayLike<T>,
  pattern: ArrayLike<P>,
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
  for (; part < pattern.length; part += 1) {
    const left = pattern[part];
    if (left !== undefined && !isStar(left)) return false;
  }
  return true;
}

/** `*` stands for any run of characters, `?` for one, as in the shell. */
export function matchesName(name: string, pattern: string): boolean {
  return matchesWildcards<string, string>(
    name,
    pattern,
    (one) => one === '*',
    (letter, one) => one === '?' || letter === one,
  );
}
