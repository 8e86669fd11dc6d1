/**
 * Letters change case one by one, as Go's `unicode` has it: what JavaScript makes several letters of (`ß`, `ŉ`) stays, and no letter looks at
 * its neighbours (a sigma at the end of a word).
 */
export function toLower(text: string): string {
  return isAscii(text) ? text.toLowerCase() : Array.from(text, lowerLetter).join('');
}

export function toUpper(text: string): string {
  return isAscii(text) ? text.toUpperCase() : Array.from(text, upperLetter).join('');
}

/** The first letter of every word in upper case; the rest stays. A word begins behind what is neither letter, digit nor underscore. */
export function toTitle(text: string): string {
  let before = ' ';
  return Array.from(text, (letter) => {
    const begins = isSeparator(before);
    before = letter;
    return begins ? (titleLetters.get(letter) ?? upperLetter(letter)) : letter;
  }).join('');
}

function isAscii(text: string): boolean {
  return /^\p{ASCII}*$/u.test(text);
}

function lowerLetter(letter: string): string {
  // The one letter whose lower case JavaScript writes with a combining dot.
  return letter === 'İ' ? 'i' : letter.toLowerCase();
}

function upperLetter(letter: string): string {
  const upper = letter.toUpperCase();
  if ([...upper].length === 1) return upper;
  const code = letter.codePointAt(0) ?? 0;
  // Greek letters with an iota below have a title case, which Go takes for their upper case.
  const hasTitle = (code >= 0x1f80 && code <= 0x1faf && code % 16 < 8) || [0x1fb3, 0x1fc3, 0x1ff3].includes(code);
  return hasTitle ? String.fromCodePoint(code + (code >= 0x1fb0 ? 9 : 8)) : letter;
}

/** Digraphs have a case of their own for the beginning of a word. */
const titleLetters: ReadonlyMap<string, string> = new Map(
  ['Ǆǅǆ', 'Ǉǈǉ', 'Ǌǋǌ', 'Ǳǲǳ'].flatMap((cases) => Array.from(cases, (letter) => [letter, cases[1] ?? letter] as const)),
);

function isSeparator(letter: string): boolean {
  if (/^[\p{L}\p{Nd}_]$/u.test(letter)) return false;
  return isAscii(letter) || isSpace(letter);
}

const space = /^[\t\n\v\f\r \u0085\u00a0\u1680\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]$/;

/** Go's `unicode.IsSpace`, to which a byte order mark is none. */
export function isSpace(letter: string): boolean {
  return space.test(letter);
}
