import type { MarkerToken } from '../template-tokens.ts';
import { skipSpace, take, takeName } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { readForIntro } from './plain-collection.ts';

/** `${a}`, `%{ if a }`, `%{ for k, v in a }` and what ends these, each also with `~`. */
export function readMarker(cursor: Cursor): MarkerToken | undefined {
  const start = cursor.at;
  const isDirective = cursor.text[start] === '%';
  cursor.at += 2;
  const trimsLeft = take(cursor, '~');
  if (skipSpace(cursor) === undefined) return undefined;
  const content = isDirective ? readDirective(cursor) : readInterpolation(cursor);
  if (content === undefined) return undefined;
  const trimsRight = take(cursor, '~');
  if (!take(cursor, '}')) return undefined;
  return { ...content, trimsLeft, trimsRight, range: cursor.conversion.lines.range(start, cursor.end) };
}

/** What is between the braces, without its layout. */
type Content<Token = MarkerToken> = Token extends MarkerToken ? Omit<Token, 'trimsLeft' | 'trimsRight' | 'range'> : never;

function readInterpolation(cursor: Cursor): Content | undefined {
  const expression = cursor.readExpression(cursor, true);
  return expression === undefined ? undefined : { kind: 'interpolation', expression };
}

function readDirective(cursor: Cursor): Content | undefined {
  const keyword = takeName(cursor);
  if (skipSpace(cursor) === undefined) return undefined;
  switch (keyword) {
    case 'if': {
      const condition = cursor.readExpression(cursor, true);
      return condition === undefined ? undefined : { kind: 'if', condition };
    }
    case 'for': {
      const intro = readForIntro(cursor);
      return intro === undefined ? undefined : { kind: 'for', ...intro };
    }
    case 'else':
    case 'endif':
    case 'endfor':
      return { kind: keyword };
    default:
      return undefined;
  }
}
