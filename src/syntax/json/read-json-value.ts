import type { DataNode, MappingEntry, Unread } from '../data-node.ts';
import { code, mark, problemHere, rangeFrom, skipSpace } from './json-cursor.ts';
import type { JsonCursor, Mark } from './json-cursor.ts';
import { readJsonString } from './read-json-string.ts';

/** Deepest nesting that is read; what lies deeper is skipped with a diagnostic. */
export const jsonDepthMax = 200;

/** Reads the value at the cursor, which stands on a character that is neither space nor comment. Always moves forward. */
export function readJsonValue(cursor: JsonCursor, depth: number): DataNode {
  const unit = cursor.text.charCodeAt(cursor.offset);
  switch (unit) {
    case code.openBrace:
    case code.openBracket:
      if (depth >= jsonDepthMax) return skipNested(cursor);
      return unit === code.openBrace ? readObject(cursor, depth) : readArray(cursor, depth);
    case code.quote: {
      const start = mark(cursor);
      const { value, verbatim } = readJsonString(cursor);
      const range = rangeFrom(cursor, start);
      if (!verbatim) return { kind: 'string', value, range };
      return { kind: 'string', value, range, textStart: { line: start.line, column: start.column + 1, indent: 0 } };
    }
    default:
      return unit === cursor.holeMark ? readHole(cursor) : readWord(cursor);
  }
}

function readObject(cursor: JsonCursor, depth: number): DataNode {
  const start = mark(cursor);
  const entries: MappingEntry[] = [];
  let incomplete: Unread | undefined;
  cursor.offset += 1;
  for (let first = true; ; first = false) {
    const close = separate(cursor, code.closeBrace, first);
    if (close === 'end') incomplete ??= parseError('The object is not closed.');
    if (close !== 'member') break;
    const entry = readMember(cursor, depth);
    if ('reason' in entry) incomplete = entry;
    else entries.push(entry);
  }
  const range = rangeFrom(cursor, start);
  return incomplete === undefined ? { kind: 'mapping', entries, range } : { kind: 'mapping', entries, range, incomplete };
}

function readArray(cursor: JsonCursor, depth: number): DataNode {
  const start = mark(cursor);
  const items: DataNode[] = [];
  let incomplete: Unread | undefined;
  cursor.offset += 1;
  for (let first = true; ; first = false) {
    const close = separate(cursor, code.closeBracket, first);
    if (close === 'end') incomplete ??= parseError('The array is not closed.');
    if (close !== 'member') break;
    const item = readJsonValue(cursor, depth + 1);
    // A placeholder here may stand for any number of items.
    if (item.kind === 'unread' && item.unread.reason === 'hole') incomplete = item.unread;
    else items.push(item);
  }
  const range = rangeFrom(cursor, start);
  return incomplete === undefined ? { kind: 'sequence', items, range } : { kind: 'sequence', items, range, incomplete };
}

/** Steps to the next member or behind the closing bracket. `end`: the text ends, or the other bracket closes an outer container. */
function separate(cursor: JsonCursor, close: number, first: boolean): 'member' | 'closed' | 'end' {
  const comma = skipCommas(cursor, first);
  const unit = cursor.text.charCodeAt(cursor.offset);
  if (unit === close) {
    if (comma && !first) problemHere(cursor, 'JSON allows no comma before the closing bracket.');
    cursor.offset += 1;
    return 'closed';
  }
  if (Number.isNaN(unit) || unit === code.closeBrace || unit === code.closeBracket) {
    problemHere(cursor, 'A closing bracket is missing.');
    return 'end';
  }
  if (!first && !comma && unit !== cursor.holeMark) problemHere(cursor, 'A comma is missing.');
  return 'member';
}

function skipCommas(cursor: JsonCursor, first: boolean): boolean {
  let comma = false;
  for (let unit = skipSpace(cursor); unit === code.comma; unit = skipSpace(cursor)) {
    if (first || comma) problemHere(cursor, 'There is a comma too many.');
    comma = true;
    cursor.offset += 1;
  }
  return comma;
}

function readMember(cursor: JsonCursor, depth: number): MappingEntry | Unread {
  const unit = cursor.text.charCodeAt(cursor.offset);
  if (unit !== code.quote) return readBadMember(cursor, depth);
  const start = mark(cursor);
  const key = readJsonString(cursor).value;
  const keyRange = rangeFrom(cursor, start);
  if (skipSpace(cursor) !== code.colon) {
    problemHere(cursor, 'A colon is missing behind this key.');
    return parseError(`The member ${JSON.stringify(key)} has no value.`);
  }
  cursor.offset += 1;
  const value = readMemberValue(cursor, depth);
  return { key, keyRange, value };
}

function readMemberValue(cursor: JsonCursor, depth: number): DataNode {
  const unit = skipSpace(cursor);
  if (!Number.isNaN(unit) && unit !== code.comma && unit !== code.closeBrace && unit !== code.closeBracket) {
    return readJsonValue(cursor, depth + 1);
  }
  problemHere(cursor, 'A value is missing here.');
  return { kind: 'unread', range: rangeFrom(cursor, mark(cursor)), unread: parseError('A value is missing here.') };
}

/** A member whose key is no string: a placeholder, a bare word, or something else altogether. */
function readBadMember(cursor: JsonCursor, depth: number): Unread {
  const node = cursor.text.charCodeAt(cursor.offset) === code.colon ? undefined : readJsonValue(cursor, depth + 1);
  const unread = node?.kind === 'unread' ? node.unread : parseError('A key must be a string in double quotes.');
  if (node?.kind !== 'unread') problemHere(cursor, 'A key must be a string in double quotes.');
  if (skipSpace(cursor) === code.colon) {
    cursor.offset += 1;
    readMemberValue(cursor, depth);
  }
  return unread;
}

const number = /^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?$/;

/** A number, a keyword, or a word that is none: read up to the next character that can end a value. */
function readWord(cursor: JsonCursor): DataNode {
  const start = mark(cursor);
  const from = cursor.offset;
  cursor.offset += 1;
  while (!endsWord(cursor, cursor.text.charCodeAt(cursor.offset))) cursor.offset += 1;
  const raw = cursor.text.slice(from, cursor.offset);
  const range = rangeFrom(cursor, start);
  if (raw === 'true' || raw === 'false') return { kind: 'bool', value: raw === 'true', raw, range };
  if (raw === 'null') return { kind: 'null', range };
  if (number.test(raw)) return { kind: 'number', value: Number(raw), raw, range };
  return badValue(cursor, start, 'This is no JSON value.');
}

function endsWord(cursor: JsonCursor, unit: number): boolean {
  if (Number.isNaN(unit) || unit <= code.space || unit === cursor.holeMark) return true;
  return (
    unit === code.comma ||
    unit === code.colon ||
    unit === code.quote ||
    unit === code.openBrace ||
    unit === code.closeBrace ||
    unit === code.openBracket ||
    unit === code.closeBracket
  );
}

function badValue(cursor: JsonCursor, start: Mark, message: string): DataNode {
  const range = rangeFrom(cursor, start);
  cursor.sink.add('parse-error', message, range);
  return { kind: 'unread', range, unread: parseError(message) };
}

const holeDigitsMax = 9;

function readHole(cursor: JsonCursor): DataNode {
  const start = mark(cursor);
  const { text } = cursor;
  const end = text.indexOf(text.charAt(cursor.offset), cursor.offset + 1);
  const digits = text.slice(cursor.offset + 1, Math.max(end, cursor.offset + 1));
  if (end < 0 || digits.length > holeDigitsMax || !/^\d+$/.test(digits)) return readWord(cursor);
  cursor.offset = end + 1;
  return { kind: 'unread', range: rangeFrom(cursor, start), unread: { reason: 'hole', hole: Number(digits) } };
}

/** Skips brackets and everything between them, without recursion. */
function skipNested(cursor: JsonCursor): DataNode {
  const start = mark(cursor);
  let depth = 0;
  for (let unit = skipSpace(cursor); !Number.isNaN(unit); unit = skipSpace(cursor)) {
    if (unit === code.quote) readJsonString(cursor);
    else cursor.offset += 1;
    if (unit === code.openBrace || unit === code.openBracket) depth += 1;
    if (unit === code.closeBrace || unit === code.closeBracket) depth -= 1;
    if (depth === 0) break;
  }
  const range = rangeFrom(cursor, start);
  const message = `Brackets are nested deeper than ${jsonDepthMax}; what is inside is not read.`;
  cursor.sink.add('limit-reached', message, range);
  return { kind: 'unread', range, unread: { reason: 'limit-reached', message } };
}

function parseError(message: string): Unread {
  return { reason: 'parse-error', message };
}
