import type { Anchor } from '../anchors.ts';
import { ALPHANUMERIC, BASE64_MARK, JOINER, classOf, isQuote } from '../text/characters.ts';
import type { Scan } from '../scan.ts';

/** Places between two parts of one literal, in order, without overlaps: offset of the first character of each, and behind its last. */
export interface Joints {
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** What it costs to look at one joint, in characters of work. */
const JOINT_WORK = 40;
/** Blanks around an operator, and at the start of a line. */
const BLANKS_MAX = 20;
const INDENT_MAX = 80;
const TAB = 9;
const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;
const SPACE = 32;
const BACKSLASH = 92;

/** Leave in the scan where a quote and an operator stand behind each other. */
export const jointAnchors: readonly Anchor[] = ['"', "'", '`'].flatMap((quote) =>
  ['+', '.', '&', ' +', ' .', ' &'].map((operator) => ({
    text: quote + operator,
    check: (scan: Scan, at: number) => {
      if (scan.spend(JOINT_WORK, at)) scan.quotesBeforeOperators.push(at);
    },
  })),
);

export function jointsOf(scan: Scan): Joints {
  const starts: number[] = [];
  const ends: number[] = [];
  let behind = 0;
  const look = (start: number): void => {
    if (start < behind || !isTokenCode(scan.text.charCodeAt(start - 1))) return;
    const end = jointEnd(scan.text, start);
    if (end < 0 || !isTokenCode(scan.text.charCodeAt(end)) || !scan.spend(JOINT_WORK, start)) return;
    behind = end;
    starts.push(start);
    ends.push(end);
  };
  // Both kinds of places are in order already.
  const quotes = scan.quotesBeforeOperators;
  let next = 0;
  for (let line = 0; line < scan.lines.count - 1 && !scan.isExhausted; line++) {
    const open = openEnd(scan, line);
    if (open < 0) continue;
    while (next < quotes.length && (quotes[next] ?? 0) < open) look(quotes[next++] ?? 0);
    look(open);
  }
  while (next < quotes.length && !scan.isExhausted) look(quotes[next++] ?? 0);
  return { starts, ends };
}

/** Offset of the quote or backslash that a line ends with; -1 when it ends otherwise. */
function openEnd({ text, lines }: Scan, line: number): number {
  const end = lines.end(line) - 1;
  const at = text.charCodeAt(end) === CARRIAGE_RETURN ? end - 1 : end;
  const code = text.charCodeAt(at);
  if (isQuote(code)) return at;
  if (code !== BACKSLASH) return -1;
  const quote = spacesBefore(text, at - 1);
  return isQuote(text.charCodeAt(quote)) ? quote : at;
}

/** Parts of one token meet in letters, digits or the marks of base64; prose has a space there. */
function isTokenCode(code: number): boolean {
  return (classOf(code) & (ALPHANUMERIC | BASE64_MARK | JOINER)) !== 0;
}

/**
 * Offset behind what stands between two parts of one literal: quote, operator or line end, quote (the same one); or a line continued with a
 * backslash. `"a" + "b"`, `"a"` and `"b"` on lines below each other, `'a' .` and `'b'`, `a\` and `b`. -1 when no joint starts here.
 */
function jointEnd(text: string, start: number): number {
  const quote = text.charCodeAt(start);
  if (quote === BACKSLASH) return behindLineEnd(text, start);
  let at = skipBlanks(text, start + 1, BLANKS_MAX);
  const isOperated = isOperator(text.charCodeAt(at));
  if (isOperated) at = skipBlanks(text, at + 1, BLANKS_MAX);
  const below = behindLineEnd(text, at);
  if (below >= 0) at = below;
  else if (!isOperated) return -1;
  if (!isOperated && isOperator(text.charCodeAt(at))) at = skipBlanks(text, at + 1, BLANKS_MAX);
  return text.charCodeAt(at) === quote ? at + 1 : -1;
}

/** Offset of what stands on the next line, when this one ends at `at`, continued with a backslash or not; else -1. */
function behindLineEnd(text: string, at: number): number {
  let end = text.charCodeAt(at) === BACKSLASH ? at + 1 : at;
  if (text.charCodeAt(end) === CARRIAGE_RETURN) end++;
  return text.charCodeAt(end) === LINE_FEED ? skipBlanks(text, end + 1, INDENT_MAX) : -1;
}

function skipBlanks(text: string, from: number, max: number): number {
  let at = from;
  while (at < from + max && (text.charCodeAt(at) === SPACE || text.charCodeAt(at) === TAB)) at++;
  return at;
}

/** `+`, `.` or `&`. */
function isOperator(code: number): boolean {
  return code === 43 || code === 46 || code === 38;
}

function spacesBefore(text: string, from: number): number {
  let at = from;
  while (at > from - BLANKS_MAX && text.charCodeAt(at) === SPACE) at--;
  return at;
}
