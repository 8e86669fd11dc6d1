import type { Conversion } from '../conversion.ts';
import type { HclExpression } from '../hcl-tree.ts';

/** Levels of blocks and expressions; deeper code is left to the parser, which counts them exactly. */
export const plainDepthMax = 60;
/** Operators or postfixes in a row. */
export const plainChainMax = 60;

/** A place in a text, moving forward over what the plain reader knows. */
export interface Cursor {
  readonly conversion: Conversion;
  readonly text: string;
  /** Reads an expression; here because expressions hold templates and collections, which hold expressions. */
  readonly readExpression: (cursor: Cursor, isEnclosed: boolean) => HclExpression | undefined;
  at: number;
  /** Offset behind the last thing that is no space and no comment. */
  end: number;
  depth: number;
}

const space = /[ \t\n]*/y;
const name = /[A-Za-z_][A-Za-z0-9_-]*/y;
/** What would make a longer name of the one before it in HCL, whose names may have letters of every script. */
const nameGoesOn = /[^\p{ASCII}]/u;

/** Moves over spaces, newlines and comments. True when a newline was among them; undefined when a comment does not end. */
export function skipSpace(cursor: Cursor): boolean | undefined {
  const { text } = cursor;
  const start = cursor.at;
  for (;;) {
    space.lastIndex = cursor.at;
    // A test moves `lastIndex` as well, and makes no array of what it found.
    if (space.test(text)) cursor.at = space.lastIndex;
    const char = text[cursor.at];
    if (char === '#' || text.startsWith('//', cursor.at)) {
      const newline = text.indexOf('\n', cursor.at);
      cursor.at = newline === -1 ? text.length : newline;
    } else if (text.startsWith('/*', cursor.at)) {
      const close = text.indexOf('*/', cursor.at + 2);
      if (close === -1) return undefined;
      cursor.at = close + 2;
    } else {
      return cursor.at > start && text.slice(start, cursor.at).includes('\n');
    }
  }
}

/** Is there a newline between the last thing that was read and here? */
export function isBehindNewline(cursor: Cursor): boolean {
  return cursor.text.slice(cursor.end, cursor.at).includes('\n');
}

/** Takes exactly this, when it stands here. */
export function take(cursor: Cursor, token: string): boolean {
  if (!cursor.text.startsWith(token, cursor.at)) return false;
  cursor.at += token.length;
  cursor.end = cursor.at;
  return true;
}

/** Takes a name in plain letters. Undefined when there is none, or one with other letters. */
export function takeName(cursor: Cursor): string | undefined {
  const { text, at } = cursor;
  name.lastIndex = at;
  if (!name.test(text) || nameGoesOn.test(text[name.lastIndex] ?? '')) return undefined;
  cursor.at = name.lastIndex;
  cursor.end = cursor.at;
  return text.slice(at, cursor.at);
}
