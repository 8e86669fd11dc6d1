/** A word of a command as a shell reads it: offsets without the quotes around it. */
export interface ShellWord {
  readonly start: number;
  readonly end: number;
}

const WORDS_MAX = 32;
const CONTINUED = /\\\r?\n/y;
/** 1 for what ends a word, 2 for what ends the command, too. */
const ends = new Uint8Array(128);
for (const char of ' \t\v\f"\'') ends[char.charCodeAt(0)] = 1;
for (const char of '\r\n|;&`<>)') ends[char.charCodeAt(0)] = 2;
const SPACE = 32;
const TAB = 9;
const BACKSLASH = 92;
/** In a string of another language the quote of a word is escaped. */
const QUOTE = /\\?["']/y;

/** The words from `at` on, up to the end of the command, at most `charsMax` characters on. A quote inside a word begins the next one: `-P"x"` is two. */
export function shellWords(text: string, at: number, charsMax: number): ShellWord[] {
  const limit = Math.min(text.length, at + charsMax);
  const words: ShellWord[] = [];
  let from = skipBlank(text, at, limit);
  while (from < limit && words.length < WORDS_MAX && ends[text.charCodeAt(from)] !== 2) {
    const quoted = quotedWord(text, from, limit);
    const word = quoted?.word ?? { start: from, end: bareEnd(text, from, limit) };
    const next = quoted?.next ?? word.end;
    if (next === from) break;
    words.push(word);
    from = skipBlank(text, next, limit);
  }
  return words;
}

function skipBlank(text: string, at: number, limit: number): number {
  let from = at;
  while (from < limit) {
    const code = text.charCodeAt(from);
    CONTINUED.lastIndex = from;
    if (code === SPACE || code === TAB) from++;
    else if (code === BACKSLASH && CONTINUED.test(text)) from = CONTINUED.lastIndex;
    else break;
  }
  return from;
}

function quotedWord(text: string, at: number, limit: number): { readonly word: ShellWord; readonly next: number } | undefined {
  QUOTE.lastIndex = at;
  const quote = QUOTE.exec(text)?.[0];
  if (quote === undefined) return undefined;
  const start = at + quote.length;
  const length = text.slice(start, limit).indexOf(quote);
  return length < 0 ? undefined : { word: { start, end: start + length }, next: start + length + quote.length };
}

function bareEnd(text: string, at: number, limit: number): number {
  let end = at;
  while (end < limit && (ends[text.charCodeAt(end)] ?? 0) === 0) end++;
  return end;
}
