import { bareKey } from '../bare-key.ts';
import type { HclExpression, HclFor, HclObjectItem } from '../hcl-tree.ts';
import { isBehindNewline, skipSpace, take, takeName } from './cursor.ts';
import type { Cursor } from './cursor.ts';

const forWord = /for[ \t\n]/y;

function isFor(cursor: Cursor): boolean {
  forWord.lastIndex = cursor.at;
  return forWord.test(cursor.text);
}

/** `[a, b]` or `[for ...]`. */
export function readBrackets(cursor: Cursor): HclExpression | undefined {
  const start = cursor.at;
  cursor.at += 1;
  if (skipSpace(cursor) === undefined) return undefined;
  if (isFor(cursor)) return readFor(cursor, start, ']');
  const items: HclExpression[] = [];
  for (;;) {
    if (skipSpace(cursor) === undefined) return undefined;
    if (take(cursor, ']')) break;
    const item = cursor.readExpression(cursor, true);
    if (item === undefined) return undefined;
    items.push(item);
    if (!take(cursor, ',') && cursor.text[cursor.at] !== ']') return undefined;
  }
  return { kind: 'tuple', items, range: cursor.conversion.lines.range(start, cursor.end) };
}

/** `{ a = b }` or `{for ...}`. */
export function readBraces(cursor: Cursor): HclExpression | undefined {
  const start = cursor.at;
  cursor.at += 1;
  if (skipSpace(cursor) === undefined) return undefined;
  if (isFor(cursor)) return readFor(cursor, start, '}');
  const items: HclObjectItem[] = [];
  while (!take(cursor, '}')) {
    const item = readItem(cursor);
    if (item === undefined) return undefined;
    items.push(item);
    if (skipSpace(cursor) === undefined) return undefined;
  }
  return { kind: 'object', items, range: cursor.conversion.lines.range(start, cursor.end) };
}

/** One item with its comma or newline. */
function readItem(cursor: Cursor): HclObjectItem | undefined {
  const start = cursor.at;
  const key = cursor.readExpression(cursor, false);
  const separator = cursor.text[cursor.at];
  if (key === undefined || (separator !== '=' && separator !== ':')) return undefined;
  cursor.at += 1;
  if (skipSpace(cursor) !== false) return undefined;
  const value = cursor.readExpression(cursor, false);
  if (value === undefined) return undefined;
  const range = cursor.conversion.lines.range(start, cursor.end);
  const next = cursor.text[cursor.at];
  if (next !== ',' && next !== '}' && !isBehindNewline(cursor)) return undefined;
  if (next === ',') cursor.at += 1;
  return { key: cursor.text[start] === '(' ? key : bareKey(key), value, range };
}

/** From behind the bracket. */
function readFor(cursor: Cursor, start: number, closing: ']' | '}'): HclExpression | undefined {
  cursor.at += 'for'.length;
  const intro = readForIntro(cursor);
  const result = intro !== undefined && take(cursor, ':') && skipSpace(cursor) !== undefined ? readResult(cursor, closing) : undefined;
  if (intro === undefined || result === undefined || skipSpace(cursor) === undefined) return undefined;
  const isFiltered = /^if[ \t\n(!]/.test(cursor.text.slice(cursor.at, cursor.at + 3));
  const condition = isFiltered ? readBehind(cursor, 'if') : undefined;
  if ((isFiltered && condition === undefined) || !take(cursor, closing)) return undefined;
  const range = cursor.conversion.lines.range(start, cursor.end);
  return { kind: 'for', ...intro, ...result, ...(condition === undefined ? {} : { condition }), range };
}

/** `value`, or `key => value` and `key => value...` in braces. */
function readResult(cursor: Cursor, closing: ']' | '}'): Pick<HclFor, 'key' | 'value' | 'groups'> | undefined {
  const first = cursor.readExpression(cursor, true);
  if (first === undefined || closing === ']') return first === undefined ? undefined : { value: first, groups: false };
  const value = readBehind(cursor, '=>');
  return value === undefined ? undefined : { key: first, value, groups: take(cursor, '...') };
}

function readBehind(cursor: Cursor, token: string): HclExpression | undefined {
  if (!take(cursor, token) || skipSpace(cursor) === undefined) return undefined;
  return cursor.readExpression(cursor, true);
}

export interface ForIntro {
  readonly keyName?: string;
  readonly valueName: string;
  readonly collection: HclExpression;
}

/** `k, v in collection` and the space behind it. */
export function readForIntro(cursor: Cursor): ForIntro | undefined {
  const first = readWord(cursor);
  const second = first !== undefined && take(cursor, ',') ? readWord(cursor) : undefined;
  if (first === undefined || readWord(cursor) !== 'in') return undefined;
  const collection = cursor.readExpression(cursor, true);
  if (collection === undefined) return undefined;
  return second === undefined ? { valueName: first, collection } : { keyName: first, valueName: second, collection };
}

/** A name with the space around it. */
function readWord(cursor: Cursor): string | undefined {
  if (skipSpace(cursor) === undefined) return undefined;
  const word = takeName(cursor);
  return skipSpace(cursor) === undefined ? undefined : word;
}
