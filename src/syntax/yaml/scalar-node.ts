import { getScalarValue, SCALAR_STYLE } from 'js-yaml';
import type { ScalarEvent } from 'js-yaml';
import type { Range } from '../../core/location.ts';
import type { TextStart } from '../../core/value.ts';
import type { DataNode } from '../data-node.ts';
import type { LineIndex } from './line-index.ts';
import { readPlainScalar } from './plain-scalar.ts';

/** Where a scalar stands, as offsets: quotes included, the `|` line of a block scalar and its trailing line breaks not. */
export function scalarSpan(text: string, event: ScalarEvent): { readonly start: number; readonly end: number } {
  const { valueStart, valueEnd } = event;
  if (event.style === SCALAR_STYLE.SINGLE_QUOTED || event.style === SCALAR_STYLE.DOUBLE_QUOTED) {
    return { start: valueStart - 1, end: valueEnd + 1 };
  }
  if (event.style === SCALAR_STYLE.PLAIN) return { start: valueStart, end: valueEnd };
  let start = valueStart;
  let end = valueEnd;
  while (end > start && isSpace(text.charCodeAt(end - 1))) end -= 1;
  while (start < end && isSpace(text.charCodeAt(start))) start += 1;
  return { start, end };
}

function isSpace(unit: number): boolean {
  return unit === 32 || unit === 9 || unit === 10 || unit === 13;
}

/** The node of a scalar event. A custom tag (`!Ref`) makes it text; a core tag (`!!bool`) or none makes it what the text says. */
export function scalarNode(text: string, event: ScalarEvent, lines: LineIndex, range: Range, tag: string | undefined): DataNode {
  const value = getScalarValue(text, event);
  const common = tag === undefined ? { range } : { range, tag };
  const isPlain = event.style === SCALAR_STYLE.PLAIN;
  const isTyped = tag === undefined ? isPlain : tag.startsWith('!!') && tag !== '!!str';
  if (isTyped) {
    const plain = readPlainScalar(value);
    if (plain.kind === 'null') return { kind: 'null', ...common };
    if (plain.kind !== 'string') return { ...plain, raw: value, ...common };
  }
  const textStart = textStartOf(text, event, lines, value);
  return textStart === undefined ? { kind: 'string', value, ...common } : { kind: 'string', value, ...common, textStart };
}

function textStartOf(text: string, event: ScalarEvent, lines: LineIndex, value: string): TextStart | undefined {
  const { valueStart, style } = event;
  if (valueStart < 0) return undefined;
  if (style !== SCALAR_STYLE.LITERAL_BLOCK && style !== SCALAR_STYLE.FOLDED_BLOCK) {
    return event.fast ? { line: lines.line(valueStart), column: lines.column(valueStart), indent: 0 } : undefined;
  }
  // Folding keeps the text only when there is one line of it.
  if (style === SCALAR_STYLE.FOLDED_BLOCK && text.slice(valueStart, event.valueEnd).trimEnd().includes('\n')) return undefined;
  if (event.indent < 0 || value === '') return undefined;
  return { line: lines.line(valueStart), column: event.indent + 1, indent: event.indent };
}
