import { ALPHANUMERIC, BASE64_MARK, classOf } from './characters.ts';

/** Shorter runs hold neither a name with a value nor a key. */
export const RUN_CHARS_MIN = 24;
const EQUALS = 61;
const DASH = 45;
const UNDERSCORE = 95;

/** Offsets of the runs of base64, base64url or hex characters of at least 24, as pairs: start, end. Padding is not included. */
export function longRuns(text: string): readonly number[] {
  const runs: number[] = [];
  let start = 0;
  // The last character up to which a run that begins at `start` was followed.
  let known = -1;
  // Back from where a run of 24 would end: what is no part of it shows where the next one can end first.
  for (let at = RUN_CHARS_MIN - 1; at < text.length; at = start + RUN_CHARS_MIN - 1) {
    let back = at;
    while (back > known && isRunCode(text.charCodeAt(back))) back--;
    if (back > known) {
      start = back + 1;
      known = at;
      continue;
    }
    let end = at + 1;
    while (end < text.length && isRunCode(text.charCodeAt(end))) end++;
    runs.push(start, end);
    start = end + 1;
    known = end;
  }
  return runs;
}

/** Index in the list of pairs of the first run that ends behind `offset`. */
export function firstRunBehind(runs: readonly number[], offset: number): number {
  let low = 0;
  let high = runs.length / 2;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((runs[2 * middle + 1] ?? 0) <= offset) low = middle + 1;
    else high = middle;
  }
  return 2 * low;
}

function isRunCode(code: number): boolean {
  return ((classOf(code) & (ALPHANUMERIC | BASE64_MARK)) !== 0 && code !== EQUALS) || code === DASH || code === UNDERSCORE;
}
