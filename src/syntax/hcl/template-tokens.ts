import type { Range } from '../../core/location.ts';
import type { Conversion, SyntaxNode } from './conversion.ts';
import { forIntro, present } from './conversion.ts';
import type { HclExpression } from './hcl-tree.ts';

/** A template as a flat row: text, and what stands between it. `trimsLeft` is `${~`, `trimsRight` is `~}`. */
export type Token = TextToken | MarkerToken;
export interface TextToken {
  readonly kind: 'text';
  value: string;
}
interface MarkerBase {
  readonly trimsLeft: boolean;
  readonly trimsRight: boolean;
  readonly range: Range;
}
export type MarkerToken = MarkerBase &
  (
    | { readonly kind: 'interpolation'; readonly expression: HclExpression }
    | { readonly kind: 'if'; readonly condition: HclExpression }
    | { readonly kind: 'for'; readonly keyName?: string; readonly valueName: string; readonly collection: HclExpression }
    | { readonly kind: 'else' | 'endif' | 'endfor' }
  );

const markerKinds: ReadonlySet<string> = new Set([
  'template_interpolation',
  'template_for_start',
  'template_for_end',
  'template_if_intro',
  'template_else_intro',
  'template_if_end',
]);

/** Everything between the offsets `start` and `end`. Text is taken from the source itself, so no character is lost to the grammar. */
export function templateTokens(conversion: Conversion, node: SyntaxNode, start: number, end: number): Token[] {
  const tokens: Token[] = [];
  let at = start;
  for (const marker of markersOf(node)) {
    if (marker.startIndex < at || marker.endIndex > end || isDoubled(conversion.text, marker.startIndex)) continue;
    if (marker.startIndex > at) tokens.push({ kind: 'text', value: conversion.text.slice(at, marker.startIndex) });
    tokens.push(...convertMarker(conversion, marker));
    at = marker.endIndex;
  }
  if (end > at) tokens.push({ kind: 'text', value: conversion.text.slice(at, end) });
  return tokens;
}

/** `$$${`: a dollar sign, and behind it the two that stand for one. */
function isDoubled(text: string, at: number): boolean {
  return text[at] === text[at - 1];
}

function markersOf(node: SyntaxNode): SyntaxNode[] {
  const found: SyntaxNode[] = [];
  const queue = present(node.namedChildren).toReversed();
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (markerKinds.has(next.type)) found.push(next);
    else if (next.type !== 'expression') queue.push(...present(next.namedChildren).toReversed());
  }
  return found;
}

function convertMarker(conversion: Conversion, node: SyntaxNode): MarkerToken[] {
  const text = node.text;
  const base: MarkerBase = {
    trimsLeft: text.startsWith('~', 2),
    trimsRight: text.endsWith('~}'),
    range: conversion.lines.range(node.startIndex, node.endIndex),
  };
  const inner = present(node.namedChildren).find((child) => child.type === 'expression');
  const expression: HclExpression =
    inner === undefined ? { kind: 'invalid', reason: 'parse-error', range: base.range } : conversion.convertExpression(conversion, inner);
  switch (node.type) {
    case 'template_interpolation':
      return [{ ...base, kind: 'interpolation', expression }];
    case 'template_if_intro':
      return [{ ...base, kind: 'if', condition: expression }];
    case 'template_for_start': {
      const intro = forIntro(conversion, node);
      return intro === undefined ? [] : [{ ...base, kind: 'for', ...intro }];
    }
    case 'template_else_intro':
      return [{ ...base, kind: 'else' }];
    case 'template_if_end':
      return [{ ...base, kind: 'endif' }];
    default:
      return [{ ...base, kind: 'endfor' }];
  }
}
