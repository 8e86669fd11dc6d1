import { heredocExpression, quotedExpression } from '../convert-template.ts';
import type { HclExpression } from '../hcl-tree.ts';
import type { Token } from '../template-tokens.ts';
import { take } from './cursor.ts';
import type { Cursor } from './cursor.ts';
import { readMarker } from './plain-marker.ts';

/** `"..."`, with interpolations and directives. */
export function readQuoted(cursor: Cursor): HclExpression | undefined {
  const start = cursor.at;
  cursor.at += 1;
  const tokens = readTokens(cursor, undefined);
  if (tokens === undefined) return undefined;
  const contentEnd = cursor.at;
  take(cursor, '"');
  return valid(quotedExpression(cursor.conversion, tokens, [start + 1, contentEnd], cursor.conversion.lines.range(start, cursor.end)));
}

const heredocOpening = /<<(-?)([A-Za-z_][A-Za-z0-9_]*)\n/y;

/** `<<EOT` and `<<-EOT`. */
export function readHeredoc(cursor: Cursor): HclExpression | undefined {
  const start = cursor.at;
  heredocOpening.lastIndex = start;
  const opening = heredocOpening.exec(cursor.text);
  if (opening === null) return undefined;
  const [header, flush, marker = ''] = opening;
  const content = start + header.length;
  // The first line that starts so: whether it ends the text when more stands on it, the parser knows.
  const closing = new RegExp(`^[ \\t]*${marker}`, 'gm');
  closing.lastIndex = content;
  const close = closing.exec(cursor.text);
  if (close === null || !/^(?:\n|$)/.test(cursor.text.slice(closing.lastIndex, closing.lastIndex + 1))) return undefined;
  cursor.at = content;
  const tokens = readTokens(cursor, close.index);
  if (tokens === undefined) return undefined;
  cursor.at = close.index + close[0].length;
  cursor.end = cursor.at;
  const range = cursor.conversion.lines.range(start, cursor.end);
  return valid(heredocExpression(cursor.conversion, tokens, { isFlush: flush === '-', start: content, range }));
}

/** Directives that do not match are left to the parser. */
function valid(expression: HclExpression): HclExpression | undefined {
  return expression.kind === 'invalid' ? undefined : expression;
}

const mark = /["\\\n]|[$%]\{/g;
const escape = /\\(?:[nrt"\\]|u[0-9A-Fa-f]{4})/y;
const heredocMark = /[$%]\{/g;

/** Up to the closing quote, or up to `end` in a heredoc. */
function readTokens(cursor: Cursor, end: number | undefined): Token[] | undefined {
  const { text } = cursor;
  const tokens: Token[] = [];
  for (let from = cursor.at; ; from = cursor.at) {
    const to = end === undefined ? quotedTextEnd(text, from) : heredocTextEnd(text, from, end);
    if (to === undefined) return undefined;
    if (to > from) tokens.push({ kind: 'text', value: text.slice(from, to) });
    cursor.at = to;
    if (to === end || (end === undefined && text[to] === '"')) return tokens;
    const marker = readMarker(cursor);
    if (marker === undefined || (end !== undefined && cursor.at > end)) return undefined;
    tokens.push(marker);
  }
}

/** Where the closing quote or a marker stands. */
function quotedTextEnd(text: string, from: number): number | undefined {
  mark.lastIndex = from;
  for (let found = mark.exec(text); found !== null; found = mark.exec(text)) {
    if (found[0] === '"') return found.index;
    if (found[0].endsWith('{')) {
      if (isMarker(text, found.index)) return found.index;
      if (!passesLiteral(mark, text, found.index)) return undefined;
      continue;
    }
    escape.lastIndex = found.index;
    if (!escape.test(text)) return undefined;
    mark.lastIndex = escape.lastIndex;
  }
  return undefined;
}

/** Where the heredoc ends or a marker stands. */
function heredocTextEnd(text: string, from: number, end: number): number | undefined {
  heredocMark.lastIndex = from;
  for (let found = heredocMark.exec(text); found !== null && found.index < end; found = heredocMark.exec(text)) {
    if (isMarker(text, found.index)) return found.index;
    if (!passesLiteral(heredocMark, text, found.index)) return undefined;
  }
  return end;
}

/** `${` and `%{`, but not `$${` and `%%{`, which stand for themselves. */
function isMarker(text: string, at: number): boolean {
  return text[at - 1] !== '$' && text[at - 1] !== '%';
}

/** `$${` and `%%{`: what stands before it as well is left to the parser. */
const literal = /(?<![$%])(?:\$\$|%%)\{/y;

/** Moves the search behind what stands for itself. */
function passesLiteral(search: RegExp, text: string, at: number): boolean {
  literal.lastIndex = at - 1;
  if (!literal.test(text)) return false;
  search.lastIndex = literal.lastIndex;
  return true;
}
