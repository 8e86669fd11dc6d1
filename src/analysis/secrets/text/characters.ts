/** Bits of the class of an ASCII character. */
export const DIGIT = 1;
export const LOWER = 2;
export const UPPER = 4;
/** `_ - . $`: may stand in a name. */
export const JOINER = 8;
/** `+ / =`: only in base64 text. */
export const BASE64_MARK = 16;
/** `~ % @ : \\ ^`: only in some vendors' tokens. */
export const TOKEN_MARK = 64;
export const LETTER = LOWER | UPPER;
export const ALPHANUMERIC = LETTER | DIGIT;
export const NAME = ALPHANUMERIC | JOINER;
/** What a token may be made of, its separators included. */
export const TOKEN = NAME | BASE64_MARK | TOKEN_MARK;

const classes = new Uint8Array(128);
for (let code = 48; code < 58; code++) classes[code] = DIGIT;
for (let code = 65; code < 91; code++) classes[code] = UPPER;
for (let code = 97; code < 123; code++) classes[code] = LOWER;
for (const char of '_-.$') classes[char.charCodeAt(0)] = JOINER;
for (const char of '+/=') classes[char.charCodeAt(0)] = BASE64_MARK;
for (const char of '~%@:\\^') classes[char.charCodeAt(0)] = TOKEN_MARK;

/** Class bits of a UTF-16 code unit; 0 for everything that has none. NaN (behind the text) has none either. */
export function classOf(code: number): number {
  return code < 128 ? (classes[code] ?? 0) : 0;
}

/** In the kinds of a text: characters that are neither letters nor digits of ASCII. */
export const OTHER = 32;

/** Which kinds of characters a text has: bits of LOWER, UPPER, DIGIT and OTHER. */
export function kindsOf(text: string): number {
  let kinds = 0;
  for (let i = 0; i < text.length; i++) kinds |= classOf(text.charCodeAt(i)) & ALPHANUMERIC || OTHER;
  return kinds;
}

export function isAlphanumeric(code: number): boolean {
  return (classOf(code) & ALPHANUMERIC) !== 0;
}

/** True when the code unit at `at` is a letter or digit. */
export function isAlphanumericAt(text: string, at: number): boolean {
  return (classOf(text.charCodeAt(at)) & ALPHANUMERIC) !== 0;
}

/** Offset of the first character of the run of `mask` that ends before `at`, at most `max` characters back. */
export function runStart(text: string, at: number, mask: number, max: number): number {
  const floor = Math.max(0, at - max);
  let start = at;
  while (start > floor && (classOf(text.charCodeAt(start - 1)) & mask) !== 0) start--;
  return start;
}

/** Offset behind the run of `mask` that starts at `at`, at most `max` characters on. */
export function runEnd(text: string, at: number, mask: number, max: number): number {
  const ceiling = Math.min(text.length, at + max);
  let end = at;
  while (end < ceiling && (classOf(text.charCodeAt(end)) & mask) !== 0) end++;
  return end;
}

/** `"`, `'` or a backquote. */
export function isQuote(code: number): boolean {
  return code === 34 || code === 39 || code === 96;
}

/** White space, a quote, or a control character. */
export function isGap(code: number): boolean {
  return code <= 34 || code === 39 || code === 96;
}

/** The code unit before `at`, at most `max` of white space and quotes passed over; NaN at the start of the text. */
export function codeBeforeGap(text: string, at: number, max: number): number {
  let before = at - 1;
  while (before > at - 1 - max && isGap(text.charCodeAt(before))) before--;
  return text.charCodeAt(before);
}
