import type { Range } from '../../core/location.ts';
import type { TextStart } from '../../core/value.ts';
import type { Conversion, SyntaxNode } from './conversion.ts';
import { present } from './conversion.ts';
import type { HclExpression } from './hcl-tree.ts';
import { dedent, trimAtMarkers } from './template-layout.ts';
import { nestParts } from './template-nesting.ts';
import type { Token } from './template-tokens.ts';
import { templateTokens } from './template-tokens.ts';

/** `"..."`: a string when nothing is interpolated, else a template. */
export function convertQuoted(conversion: Conversion, node: SyntaxNode): HclExpression {
  const [start, end] = quotedSpan(node);
  const range = conversion.lines.range(node.startIndex, node.endIndex);
  return quotedExpression(conversion, templateTokens(conversion, node, start, end), [start, end], range);
}

/** The tokens as the source has them, between the quotes. */
export function quotedExpression(
  conversion: Conversion,
  tokens: readonly Token[],
  [start, end]: readonly [number, number],
  range: Range,
): HclExpression {
  const content = conversion.text.slice(start, end);
  const verbatim = tokens.length <= 1 && !content.includes('\\') && !content.includes('{');
  const textStart: TextStart = { line: range.startLine, column: range.startColumn + 1, indent: 0 };
  return toExpression(trimAtMarkers(tokens.map(unescapeQuoted), 'whole'), range, verbatim ? textStart : undefined);
}

/** The text of a block label. */
export function quotedText(conversion: Conversion, node: SyntaxNode): string {
  const [start, end] = quotedSpan(node);
  return unescapeBackslashes(conversion.text.slice(start, end));
}

function quotedSpan(node: SyntaxNode): [number, number] {
  const children = present(node.children);
  const opening = children[0];
  const closing = children.at(-1);
  const start = opening?.endIndex ?? node.startIndex;
  return [start, closing === opening ? node.endIndex : Math.max(start, closing?.startIndex ?? node.endIndex)];
}

/**
 * `<<EOT` and `<<-EOT`. The text starts on the line behind the opening marker and ends, newline included, before the line of the closing
 * one; `<<-` removes the indentation that all its lines share.
 */
export function convertHeredoc(conversion: Conversion, node: SyntaxNode): HclExpression {
  const range = conversion.lines.range(node.startIndex, node.endIndex);
  const markers = present(node.namedChildren).filter((child) => child.type === 'heredoc_identifier');
  const opening = markers[0];
  const closing = markers.at(-1);
  if (opening === undefined || closing === undefined || opening === closing) return { kind: 'invalid', reason: 'parse-error', range };
  const start = conversion.text.indexOf('\n', opening.endIndex) + 1;
  const end = Math.max(start, conversion.text.lastIndexOf('\n', closing.endIndex - 1) + 1);
  const tokens = templateTokens(conversion, node, start, end);
  const isFlush = node.firstChild?.text.startsWith('<<-') ?? false;
  return heredocExpression(conversion, tokens, { isFlush, start, range });
}

/** The tokens as the source has them; `start` is the offset of the first line behind the opening marker. */
export function heredocExpression(
  conversion: Conversion,
  tokens: Token[],
  heredoc: { readonly isFlush: boolean; readonly start: number; readonly range: Range },
): HclExpression {
  const trimmed = trimAtMarkers(tokens, 'line');
  const indent = heredoc.isFlush ? dedent(trimmed) : 0;
  const textStart: TextStart = { line: conversion.lines.line(heredoc.start), column: indent + 1, indent };
  // What a marker takes away shifts everything behind it.
  const isVerbatim = tokens.every((token) => token.kind === 'text' || !(token.trimsLeft || token.trimsRight));
  return toExpression(trimmed.map(unescapeHeredoc), heredoc.range, isVerbatim ? textStart : undefined);
}

function toExpression(tokens: readonly Token[], range: HclExpression['range'], textStart: TextStart | undefined): HclExpression {
  const position = textStart === undefined ? {} : { textStart };
  const parts = nestParts(tokens);
  if (parts === undefined) return { kind: 'invalid', reason: 'parse-error', range };
  const [first] = parts;
  // A text of which `~` leaves nothing keeps the whole a text.
  if (parts.length === 1 && first?.kind === 'interpolation' && tokens.length > 1) parts.push({ kind: 'text', value: '' });
  if (first === undefined) return { kind: 'string', value: '', range, ...position };
  if (parts.length === 1 && first.kind === 'text') return { kind: 'string', value: first.value, range, ...position };
  return { kind: 'template', parts, range, ...position };
}

function unescapeQuoted(token: Token): Token {
  return token.kind === 'text' ? { ...token, value: unescapeTemplate(unescapeBackslashes(token.value)) } : token;
}

function unescapeHeredoc(token: Token): Token {
  return token.kind === 'text' ? { ...token, value: unescapeTemplate(token.value) } : token;
}

function unescapeTemplate(text: string): string {
  return text.includes('{') ? text.replaceAll('$${', '${').replaceAll('%%{', '%{') : text;
}

const escapes: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
  ['"', '"'],
  ['\\', '\\'],
]);

function unescapeBackslashes(text: string): string {
  if (!text.includes('\\')) return text;
  return text.replaceAll(/\\(u[0-9a-fA-F]{4}|U[0-9a-fA-F]{8}|.)/g, (whole, code: string) => {
    if (code.length === 1) return escapes.get(code) ?? whole;
    const point = Number.parseInt(code.slice(1), 16);
    return point <= 0x10ffff ? String.fromCodePoint(point) : whole;
  });
}
