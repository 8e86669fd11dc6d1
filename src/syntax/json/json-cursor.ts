import type { Range } from '../../core/location.ts';
import type { DiagnosticSink } from '../data-node.ts';

/** Where reading stands. One object per text, moved forward only, so reading is linear. */
export interface JsonCursor {
  readonly text: string;
  readonly sink: DiagnosticSink;
  /** The character that marks a placeholder (see `parseJson`), as a code unit, or -1. */
  readonly holeMark: number;
  offset: number;
  line: number;
  /** Offset of the first character of the current line. */
  lineStart: number;
}

/** A place that a range can start at. */
export interface Mark {
  readonly line: number;
  readonly column: number;
}

export const code = {
  tab: 9,
  lineFeed: 10,
  carriageReturn: 13,
  space: 32,
  quote: 34,
  hash: 35,
  star: 42,
  comma: 44,
  minus: 45,
  slash: 47,
  zero: 48,
  nine: 57,
  colon: 58,
  openBracket: 91,
  backslash: 92,
  closeBracket: 93,
  openBrace: 123,
  closeBrace: 125,
} as const;

export function mark(cursor: JsonCursor): Mark {
  return { line: cursor.line, column: cursor.offset - cursor.lineStart + 1 };
}

/** From the mark to the current place. */
export function rangeFrom(cursor: JsonCursor, start: Mark): Range {
  return {
    startLine: start.line,
    startColumn: start.column,
    endLine: cursor.line,
    endColumn: cursor.offset - cursor.lineStart + 1,
  };
}

/** Reports a problem with the character that stands here. */
export function problemHere(cursor: JsonCursor, message: string): void {
  const { line, column } = mark(cursor);
  cursor.sink.add('parse-error', message, { startLine: line, startColumn: column, endLine: line, endColumn: column + 1 });
}

/** Steps over a line feed and keeps count. */
export function newLine(cursor: JsonCursor): void {
  cursor.offset += 1;
  cursor.line += 1;
  cursor.lineStart = cursor.offset;
}

/** Skips white space and comments; returns the code unit that follows, NaN at the end. */
export function skipSpace(cursor: JsonCursor): number {
  const { text } = cursor;
  for (;;) {
    const unit = text.charCodeAt(cursor.offset);
    if (unit === code.lineFeed) newLine(cursor);
    else if (unit === code.space || unit === code.tab || unit === code.carriageReturn) cursor.offset += 1;
    else if (unit === code.slash && skipComment(cursor)) continue;
    else return unit;
  }
}

/** JSON has no comments; configuration files often do. They are reported and skipped. */
function skipComment(cursor: JsonCursor): boolean {
  const { text } = cursor;
  const second = text.charCodeAt(cursor.offset + 1);
  if (second !== code.slash && second !== code.star) return false;
  const start = mark(cursor);
  if (second === code.slash) {
    const end = text.indexOf('\n', cursor.offset);
    cursor.offset = end < 0 ? text.length : end;
  } else {
    skipBlockComment(cursor);
  }
  cursor.sink.add('parse-error', 'JSON has no comments; this one is skipped.', rangeFrom(cursor, start));
  return true;
}

function skipBlockComment(cursor: JsonCursor): void {
  const { text } = cursor;
  cursor.offset += 2;
  const close = text.indexOf('*/', cursor.offset);
  const end = close < 0 ? text.length : close + 2;
  while (cursor.offset < end) {
    if (text.charCodeAt(cursor.offset) === code.lineFeed) newLine(cursor);
    else cursor.offset += 1;
  }
}
