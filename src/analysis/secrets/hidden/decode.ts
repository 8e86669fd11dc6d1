import { decodeBase64, isPrintableBase64, printableText } from '../text/base64.ts';
import type { Encoding } from '../secret-hit.ts';

/** A text found inside another one. */
export interface Decoded {
  readonly encoding: Encoding;
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Shorter tokens cannot hold a name and a value. */
const TOKEN_CHARS_MIN = 24;
const TOKEN_CHARS_MAX = 65_536;
const PERCENT_CHARS_MAX = 2_000;
/** All decoded text of one file may be this many times the file. */
export const DECODED_FACTOR = 4;
const HEAD_CHARS = 16;

/** Every token of a text that decodes to printable text. `runs`: where base64 characters stand, see `longRuns`. */
export function* decodedParts(text: string, runs: readonly number[]): Generator<Decoded> {
  for (let i = 0; i < runs.length; i += 2) {
    const start = runs[i] ?? 0;
    const end = Math.min(runs[i + 1] ?? 0, start + TOKEN_CHARS_MAX);
    const part = decodeRun(text, start, end);
    if (part !== undefined) yield { ...part, start, end };
  }
  yield* percentParts(text);
}

function* percentParts(text: string): Generator<Decoded> {
  let behind = 0;
  for (let at = text.indexOf('%'); at >= 0; at = text.indexOf('%', Math.max(at + 1, behind))) {
    if (!isEscape(text, at)) continue;
    const start = boundaryBefore(text, at, behind);
    const end = boundaryAfter(text, at);
    behind = end;
    const token = text.slice(start, end);
    if (token.length >= TOKEN_CHARS_MIN && isEscape(token, token.lastIndexOf('%')) && token.indexOf('%') !== token.lastIndexOf('%')) {
      yield { encoding: 'percent', text: fromPercent(token), start, end };
    }
  }
}

function isEscape(text: string, at: number): boolean {
  return 16 * hexValue(text.charCodeAt(at + 1)) + hexValue(text.charCodeAt(at + 2)) >= 0;
}

function boundaryBefore(text: string, at: number, floor: number): number {
  let start = at;
  while (start > Math.max(floor, at - PERCENT_CHARS_MAX) && !isBoundary(text.charCodeAt(start - 1))) start--;
  return start;
}

/** White space, a quote or an angle bracket. */
function isBoundary(code: number): boolean {
  return code <= 32 || code === 34 || code === 39 || code === 60 || code === 62 || code === 96;
}

function boundaryAfter(text: string, at: number): number {
  let end = at;
  while (end < Math.min(text.length, at + PERCENT_CHARS_MAX) && !isBoundary(text.charCodeAt(end))) end++;
  return end;
}

type Part = Pick<Decoded, 'encoding' | 'text'> | undefined;

/** The first characters tell whether the rest is worth it: random bytes are rarely all printable. */
function decodeRun(text: string, start: number, end: number): Part {
  const headEnd = Math.min(end, start + HEAD_CHARS);
  if (isHexText(text, start, headEnd)) return fromHex(text.slice(start, end));
  return isPrintableBase64(text, start, headEnd) ? fromBase64(text.slice(start, end)) : undefined;
}

/** Pairs of hex digits whose first is between 2 and 7: printable characters. */
function isHexText(text: string, start: number, end: number): boolean {
  for (let at = start; at < end; at += 2) {
    const first = text.charCodeAt(at);
    if (first < 50 || first > 55 || Number.isNaN(hexValue(text.charCodeAt(at + 1)))) return false;
  }
  return true;
}

function fromBase64(token: string): Part {
  const bytes = decodeBase64(token, TOKEN_CHARS_MAX);
  const text = bytes === undefined ? undefined : printableText(bytes);
  return text === undefined ? undefined : { encoding: 'base64', text };
}

function fromHex(token: string): Part {
  if (token.length % 2 !== 0 || !/^[2-7][0-9a-fA-F](?:[0-9a-fA-F]{2})+$/.test(token)) return undefined;
  const bytes = new Uint8Array(token.length / 2);
  for (let i = 0; i < bytes.length; i++) bytes[i] = parseInt(token.slice(2 * i, 2 * i + 2), 16);
  const text = printableText(bytes);
  return text === undefined ? undefined : { encoding: 'hex', text };
}

function fromPercent(token: string): string {
  const parts: string[] = [];
  let from = 0;
  for (let at = token.indexOf('%'); at >= 0; at = token.indexOf('%', at + 1)) {
    const code = 16 * hexValue(token.charCodeAt(at + 1)) + hexValue(token.charCodeAt(at + 2));
    if (!(code >= 0)) continue;
    parts.push(token.slice(from, at), asciiOf[code] ?? ' ');
    from = at + 3;
  }
  return parts.join('') + token.slice(from);
}

/** Bytes above ASCII become spaces: they end a token, and hold no part of one. */
const asciiOf: readonly string[] = Array.from({ length: 128 }, (_, code) => String.fromCharCode(code));

/** Value of a hex digit; NaN when it is none. */
function hexValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  const letter = code | 32;
  return letter >= 97 && letter <= 102 ? letter - 87 : NaN;
}
