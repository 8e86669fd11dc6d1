import type { Node } from 'web-tree-sitter';
import type { Diagnostic } from '../../core/diagnostic.ts';
import type { HclExpression, HclInvalid } from './hcl-tree.ts';
import type { LineIndex } from './line-index.ts';

/** Nesting of expressions and blocks beyond which a part of a file is not read. Real code stays below 30. */
export const nestingDepthMax = 250;
/** Diagnostics per file; one more says that there are others. */
export const diagnosticsPerFileMax = 50;

/** What the conversion of one text needs: the text, its lines, and where diagnostics go. */
export interface Conversion {
  readonly path: string;
  readonly text: string;
  readonly lines: LineIndex;
  readonly diagnostics: Diagnostic[];
  /** Converts an `expression` node; here because templates hold expressions and expressions hold templates. */
  readonly convertExpression: (conversion: Conversion, node: SyntaxNode) => HclExpression;
  /** Names of attributes for which another stands in the text, by its offset. */
  readonly names?: ReadonlyMap<number, string>;
  depth: number;
}

/** Every kind of node that the conversion looks at: tree-sitter marks what is broken by `hasError`. */
export type SyntaxNode = Node;

export function report(conversion: Conversion, kind: Diagnostic['kind'], message: string, start: number, end: number): void {
  const count = conversion.diagnostics.length;
  if (count > diagnosticsPerFileMax) return;
  const full = count === diagnosticsPerFileMax;
  conversion.diagnostics.push({
    kind,
    message: full ? 'This file has further errors that are not listed.' : message,
    location: { path: conversion.path, range: conversion.lines.range(start, end) },
  });
}

export function invalid(conversion: Conversion, reason: HclInvalid['reason'], node: SyntaxNode): HclInvalid {
  return { kind: 'invalid', reason, range: conversion.lines.range(node.startIndex, node.endIndex) };
}

/** More than `max` of what stands behind one another here, reported. */
export function tooMany(conversion: Conversion, what: string, max: number, node: SyntaxNode): HclInvalid {
  const message = `More than ${max} ${what} behind one another; this part is not evaluated.`;
  report(conversion, 'limit-reached', message, node.startIndex, Math.min(node.endIndex, node.startIndex + 1));
  return invalid(conversion, 'limit-reached', node);
}

/** Runs `convert` one level deeper; undefined, with a diagnostic, when that is too deep. */
export function deeper<T>(conversion: Conversion, node: SyntaxNode, convert: () => T): T | undefined {
  if (conversion.depth >= nestingDepthMax) {
    const message = `Nested more than ${nestingDepthMax} levels deep; this part is not evaluated.`;
    report(conversion, 'limit-reached', message, node.startIndex, Math.min(node.endIndex, node.startIndex + 1));
    return undefined;
  }
  conversion.depth += 1;
  const result = convert();
  conversion.depth -= 1;
  return result;
}

export function present<T>(items: readonly (T | null)[]): T[] {
  return items.filter((item): item is T => item !== null);
}

/** The `expression` children of a node, converted. */
export function expressionsOf(conversion: Conversion, node: SyntaxNode): HclExpression[] {
  return present(node.namedChildren)
    .filter((child) => child.type === 'expression')
    .map((child) => conversion.convertExpression(conversion, child));
}

/** Names and collection of `for k, v in c :` (also in a template directive). */
export function forIntro(
  conversion: Conversion,
  node: SyntaxNode,
): { keyName?: string; valueName: string; collection: HclExpression } | undefined {
  const names = present(node.namedChildren).filter((child) => child.type === 'identifier');
  const collection = expressionsOf(conversion, node)[0];
  const first = names[0]?.text;
  const second = names[1]?.text;
  if (first === undefined || collection === undefined) return undefined;
  return second === undefined ? { valueName: first, collection } : { keyName: first, valueName: second, collection };
}
