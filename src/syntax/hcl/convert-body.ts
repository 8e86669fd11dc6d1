import type { Conversion, SyntaxNode } from './conversion.ts';
import { deeper, invalid, present, report } from './conversion.ts';
import { convertExpression } from './convert-expression.ts';
import { quotedText } from './convert-template.ts';
import type { HclAttribute, HclBlock, HclBody } from './hcl-tree.ts';

/** Attributes and blocks of a `config_file`, `body`, or `ERROR` node. What stands intact inside an error is kept. */
export function convertBody(conversion: Conversion, nodes: readonly SyntaxNode[], start: number, end: number): HclBody {
  const attributes: HclAttribute[] = [];
  const blocks: HclBlock[] = [];
  const queue = [...nodes].toReversed();
  for (let node = queue.pop(); node !== undefined; node = queue.pop()) {
    if (node.type === 'attribute') attributes.push(...convertAttribute(conversion, node));
    else if (node.type === 'block') blocks.push(...convertBlock(conversion, node));
    // The grammar takes a file that is one `{ … }` for an object, the form of `.tfvars.json`; in native syntax that declares nothing.
    else if (node.type === 'object') reportError(conversion, node);
    else if (node.type === 'body' || node.type === 'ERROR') {
      if (node.type === 'ERROR') reportError(conversion, node);
      queue.push(...present(node.children).toReversed());
    }
  }
  return { range: conversion.lines.range(start, end), attributes, blocks };
}

function convertAttribute(conversion: Conversion, node: SyntaxNode): HclAttribute[] {
  const children = present(node.children);
  const name = children[0];
  const value = children.find((child) => child.type === 'expression');
  if (name?.type !== 'identifier') return [];
  const broken = node.hasError || value === undefined;
  if (broken) reportFirstError(conversion, node);
  return [
    {
      name: conversion.names?.get(name.startIndex) ?? name.text,
      nameRange: conversion.lines.range(name.startIndex, name.endIndex),
      value: broken ? invalid(conversion, 'parse-error', node) : convertExpression(conversion, value),
      range: conversion.lines.range(node.startIndex, node.endIndex),
      path: conversion.path,
    },
  ];
}

function convertBlock(conversion: Conversion, node: SyntaxNode): HclBlock[] {
  const children = present(node.children);
  const opening = children.find((child) => child.type === 'block_start');
  const type = children[0];
  if (type?.type !== 'identifier' || opening === undefined) {
    reportError(conversion, node);
    return [];
  }
  const labels = children
    .slice(1, children.indexOf(opening))
    .filter((child) => child.type === 'identifier' || child.type === 'string_lit')
    .map((child) => (child.type === 'identifier' ? child.text : quotedText(conversion, child)));
  const missing = children.find((child) => child.isMissing);
  if (missing !== undefined) reportMissing(conversion, node);
  const inner = children.slice(children.indexOf(opening) + 1);
  const body = deeper(conversion, node, () => convertBody(conversion, inner, opening.startIndex, node.endIndex));
  const range = conversion.lines.range(node.startIndex, node.endIndex);
  return [
    {
      type: type.text,
      labels,
      body: body ?? { range, attributes: [], blocks: [] },
      header: conversion.lines.range(node.startIndex, opening.endIndex),
      range,
      path: conversion.path,
    },
  ];
}

function reportMissing(conversion: Conversion, node: SyntaxNode): void {
  report(conversion, 'parse-error', 'This block is not closed.', node.startIndex, node.startIndex + 1);
}

function reportError(conversion: Conversion, node: SyntaxNode): void {
  const message = 'This is not valid HCL; what it declares is not evaluated.';
  const firstLineEnd = conversion.text.indexOf('\n', node.startIndex);
  report(conversion, 'parse-error', message, node.startIndex, firstLineEnd === -1 ? node.endIndex : Math.min(firstLineEnd, node.endIndex));
}

/** Reports the first broken place inside `node`, which is where people look for the mistake. */
function reportFirstError(conversion: Conversion, node: SyntaxNode): void {
  let at = node;
  for (;;) {
    const next = present(at.children).find((child) => child.isError || child.isMissing || child.hasError);
    if (next === undefined) break;
    at = next;
    if (at.isError || at.isMissing) break;
  }
  reportError(conversion, at);
}
