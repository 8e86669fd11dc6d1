/** The one of the names that a slip of the keyboard or two leads to, in any case; undefined where none is near, or two are as near. */
export function nearestName(text: string, names: readonly string[]): string | undefined {
  const word = text.toLowerCase();
  const limit = Math.min(SLIPS_MAX, Math.floor(word.length / LETTERS_PER_SLIP));
  let best: { readonly name: string; readonly slips: number } | undefined;
  let isAlone = true;
  for (const name of names) {
    if (Math.abs(name.length - word.length) > limit) continue;
    const slips = slipsBetween(word, name.toLowerCase(), limit);
    if (slips > limit || (best !== undefined && slips > best.slips)) continue;
    isAlone = best === undefined || slips < best.slips;
    best = { name, slips };
  }
  return isAlone ? best?.name : undefined;
}

const SLIPS_MAX = 3;
/** Of short words every other one is near. */
const LETTERS_PER_SLIP = 4;

/** Levenshtein's distance; more than `limit` where it is more. */
function slipsBetween(a: string, b: string, limit: number): number {
  let before = Array.from({ length: b.length + 1 }, (_, index) => index);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const change = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      line.push(Math.min(change, (before[column] ?? 0) + 1, (line[column - 1] ?? 0) + 1));
    }
    if (Math.min(...line) > limit) return limit + 1;
    before = line;
  }
  return before[b.length] ?? 0;
}
