import { ALPHANUMERIC, BASE64_MARK, classOf } from './characters.ts';

/** Shorter runs hold neither a name with a value nor a key. */
export const RUN_CHARS_MIN = 24;
const EQUALS = 61;
const DASH = 45;
const UNDERSCORE = 95;

/** Offsets of the runs of base64, base64url or hex characters of at least 24, as pairs: start, end. Padding is not included. */
export function longRuns(text: string): readonly number[] {
  const runs: number[] = [];
  let at = RUN_CHARS_MIN - 1;
  // A run of 24 covers one of every 24 characters: only those are looked at.
  while (at < text.length) {
    if (!isRunCode(text.charCodeAt(at))) {
      at += RUN_CHARS_MIN;
      continue;
    }
    const floor = runs.at(-1) ?? 0;
    let start = at;
    while (start > floor && isRunCode(text.charCodeAt(start - 1))) start--;
    let end = at + 1;
    while (end < text.length && isRunCode(text.charCodeAt(end))) end++;
    if (end - start >= RUN_CHARS_MIN) runs.push(start, end);
    at = end + RUN_CHARS_MIN;
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
