import { code, mark, newLine, problemHere, rangeFrom } from './json-cursor.ts';
import type { JsonCursor } from './json-cursor.ts';

const escapes: ReadonlyMap<string, string> = new Map([
  ['"', '"'],
  ['\\', '\\'],
  ['/', '/'],
  ['b', '\b'],
  ['f', '\f'],
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);

export interface JsonString {
  readonly value: string;
  /** False when escapes or a missing quote make the value differ from the text. */
  readonly verbatim: boolean;
}

/** Reads the string whose opening quote stands at the cursor. A string that never ends goes to the end of its line. */
export function readJsonString(cursor: JsonCursor): JsonString {
  const { text } = cursor;
  const start = mark(cursor);
  cursor.offset += 1;
  let from = cursor.offset;
  let value = '';
  let verbatim = true;
  for (;;) {
    const unit = text.charCodeAt(cursor.offset);
    if (unit === code.quote) {
      value += text.slice(from, cursor.offset);
      cursor.offset += 1;
      return { value, verbatim };
    }
    if (unit === code.backslash) {
      value += text.slice(from, cursor.offset) + readEscape(cursor);
      from = cursor.offset;
      verbatim = false;
    } else if (unit === code.lineFeed && closesLater(cursor)) {
      problemHere(cursor, 'A JSON string may not span lines; it is read as if it could.');
      newLine(cursor);
    } else if (unit === code.lineFeed || Number.isNaN(unit)) {
      cursor.sink.add('parse-error', 'This string has no closing quote.', rangeFrom(cursor, start));
      return { value: value + text.slice(from, cursor.offset), verbatim: false };
    } else {
      if (unit < code.space) problemHere(cursor, 'A control character must be escaped in a JSON string.');
      cursor.offset += 1;
    }
  }
}

/** How far a closing quote is looked for when a string spans lines. */
const closingQuoteDistanceMax = 64;

/** A raw line break inside a string: a few characters on, does the string go on or does the next member begin? */
function closesLater(cursor: JsonCursor): boolean {
  const next = cursor.text.slice(cursor.offset + 1, cursor.offset + 1 + closingQuoteDistanceMax);
  return !/^\s*["{}[\]]|^\s*$/.test(next);
}

function readEscape(cursor: JsonCursor): string {
  const { text } = cursor;
  const letter = text.charAt(cursor.offset + 1);
  const plain = escapes.get(letter);
  if (plain !== undefined) {
    cursor.offset += 2;
    return plain;
  }
  const digits = text.slice(cursor.offset + 2, cursor.offset + 6);
  if (letter === 'u' && /^[0-9a-fA-F]{4}$/.test(digits)) {
    cursor.offset += 6;
    return String.fromCharCode(Number.parseInt(digits, 16));
  }
  problemHere(cursor, 'JSON does not know this escape; it is read as it stands.');
  cursor.offset += 1;
  return '\\';
}
