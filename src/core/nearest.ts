/** Of these words the one that is most like the given one, the first of equals; undefined when none is like it. */
export function nearestOf(word: string, among: readonly string[]): string | undefined {
  const distances = among.map((one) => ({ one, distance: distanceBetween(word.toLowerCase(), one.toLowerCase()) }));
  const near = distances.filter(({ one, distance }) => distance <= Math.max(1, Math.floor(one.length / 3)));
  return near.toSorted((a, b) => a.distance - b.distance)[0]?.one;
}

/** Longer words are not compared. */
const wordCharsMax = 40;

/** Letters to put in, take out or replace (Levenshtein). */
function distanceBetween(a: string, b: string): number {
  if (a.length > wordCharsMax || b.length > wordCharsMax) return Number.POSITIVE_INFINITY;
  let row = [...b, ''].map((_, index) => index);
  for (const [at, letter] of [...a].entries()) {
    const next = [at + 1];
    for (const [index, other] of [...b].entries()) {
      const replaced = (row[index] ?? 0) + (letter === other ? 0 : 1);
      next.push(Math.min(replaced, (row[index + 1] ?? 0) + 1, (next[index] ?? 0) + 1));
    }
    row = next;
  }
  return row.at(-1) ?? 0;
}

/** Ids that somebody may have meant: the one that is most like the word, then those that share words with it, most of them first. */
export function likelyIds(wanted: string, ids: readonly string[]): readonly string[] {
  const words = new Set(wanted.toLowerCase().split('-'));
  const shared = (id: string): number => id.split('-').filter((word) => words.has(word)).length;
  const near = nearestOf(wanted, ids);
  const alike = ids.filter((id) => id !== near && shared(id) > 0).toSorted((a, b) => shared(b) - shared(a));
  return near === undefined ? alike : [near, ...alike];
}
