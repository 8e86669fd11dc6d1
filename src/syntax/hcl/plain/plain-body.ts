import type { Conversion } from '../conversion.ts';
import type { HclAttribute, HclBlock, HclBody } from '../hcl-tree.ts';
import { isBehindNewline, plainDepthMax, skipSpace, take, takeName } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { readExpression } from './plain-expression.ts';

/** Characters that the plain reader has no opinion on: what controls, what ends a line elsewhere, a mark of the byte order, half a character. */
const foreign = /[^\n\t\x20-\x7e\u00a0-\u2027\u202a-\ud7ff\ue000-\ufefe\uff00-\uffef\u{10000}-\u{10ffff}]/u;

/**
 * Reads a file in the plain part of HCL, which is nearly all that people write: the same tree as the parser's, without loading the parser.
 * Undefined for everything else, broken code included: then the parser decides. It must not read anything that the parser reads otherwise;
 * a test compares the two.
 */
export function readPlainBody(conversion: Conversion): HclBody | undefined {
  const { text, lines } = conversion;
  if (foreign.test(text)) return undefined;
  const cursor: Cursor = { conversion, text, readExpression, at: 0, end: 0, depth: 0 };
  const members = readMembers(cursor);
  return members === undefined || cursor.at < text.length ? undefined : { range: lines.range(0, text.length), ...members };
}

type Members = Pick<HclBody, 'attributes' | 'blocks'>;

/** Up to a closing brace or the end. */
function readMembers(cursor: Cursor): Members | undefined {
  const attributes: HclAttribute[] = [];
  const blocks: HclBlock[] = [];
  for (;;) {
    if (skipSpace(cursor) === undefined) return undefined;
    if (isAtEnd(cursor)) return { attributes, blocks };
    const member = readMember(cursor);
    if (member === undefined || skipSpace(cursor) === undefined) return undefined;
    // HCL wants a line for each; the parser does not.
    if (!isAtEnd(cursor) && !isBehindNewline(cursor)) return undefined;
    if ('value' in member) attributes.push(member);
    else blocks.push(member);
  }
}

function isAtEnd(cursor: Cursor): boolean {
  return cursor.at === cursor.text.length || cursor.text[cursor.at] === '}';
}

function readMember(cursor: Cursor): HclAttribute | HclBlock | undefined {
  const start = cursor.at;
  const name = takeName(cursor);
  const nameEnd = cursor.at;
  if (name === undefined || skipSpace(cursor) !== false) return undefined;
  return cursor.text[cursor.at] === '=' ? readAttribute(cursor, name, start, nameEnd) : readBlock(cursor, name, start);
}

function readAttribute(cursor: Cursor, name: string, start: number, nameEnd: number): HclAttribute | undefined {
  cursor.at += 1;
  if (skipSpace(cursor) !== false) return undefined;
  const value = readExpression(cursor, false);
  if (value === undefined) return undefined;
  const { lines, path } = cursor.conversion;
  return { name, nameRange: lines.range(start, nameEnd), value, range: lines.range(start, cursor.end), path };
}

const plainLabel = /"([^"\\\n$%]*)"/y;

function readBlock(cursor: Cursor, type: string, start: number): HclBlock | undefined {
  const labels: string[] = [];
  while (cursor.text[cursor.at] !== '{') {
    const label = readLabel(cursor);
    if (label === undefined || skipSpace(cursor) !== false) return undefined;
    labels.push(label);
  }
  const opening = cursor.at;
  cursor.at += 1;
  cursor.depth += 1;
  const members = cursor.depth > plainDepthMax ? undefined : readMembers(cursor);
  cursor.depth -= 1;
  if (members === undefined || !take(cursor, '}')) return undefined;
  const { lines, path } = cursor.conversion;
  const body = { range: lines.range(opening, cursor.end), ...members };
  return { type, labels, body, header: lines.range(start, opening + 1), range: lines.range(start, cursor.end), path };
}

function readLabel(cursor: Cursor): string | undefined {
  plainLabel.lastIndex = cursor.at;
  const quoted = plainLabel.exec(cursor.text);
  if (quoted === null) return takeName(cursor);
  cursor.at += quoted[0].length;
  return quoted[1];
}
