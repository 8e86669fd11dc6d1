import type { Conversion, SyntaxNode } from './conversion.ts';
import { deeper, expressionsOf, forIntro, invalid, present, tooMany } from './conversion.ts';
import { convertQuoted, convertHeredoc } from './convert-template.ts';
import type { HclBinaryOperator, HclExpression, HclFor, HclInvalid, HclObjectItem, HclStep } from './hcl-tree.ts';
import { bareKey } from './bare-key.ts';
import { numberLiteral } from './number-literal.ts';

/** Converts an `expression` node. Never throws: what is broken or too deep becomes `invalid`. */
export function convertExpression(conversion: Conversion, node: SyntaxNode): HclExpression {
  if (node.hasError) return invalid(conversion, 'parse-error', node);
  return (
    deeper(conversion, node, () => convertTerm(conversion, present(node.children), node)) ?? invalid(conversion, 'limit-reached', node)
  );
}

/** A primary with its postfixes: the grammar leaves `a`, `.b`, `[0]` and `[*].c` as siblings. */
function convertTerm(conversion: Conversion, siblings: readonly SyntaxNode[], owner: SyntaxNode): HclExpression {
  const nodes = siblings.filter((node) => node.type !== 'comment');
  const first = nodes[0];
  if (first === undefined) return invalid(conversion, 'parse-error', owner);
  const inParentheses = first.type === '(';
  const inner = inParentheses ? nodes[1] : first;
  if (inner === undefined) return invalid(conversion, 'parse-error', owner);
  let result = inParentheses ? convertExpression(conversion, inner) : convertPrimary(conversion, inner);
  for (const { step, end } of postfixesOf(conversion, nodes.slice(inParentheses ? 3 : 1))) {
    const range = conversion.lines.range(first.startIndex, end);
    result = typeof step === 'string' ? { kind: 'invalid', reason: step, range } : applyStep(result, step, range);
  }
  return result;
}

function convertPrimary(conversion: Conversion, node: SyntaxNode): HclExpression {
  const range = conversion.lines.range(node.startIndex, node.endIndex);
  const only = node.firstNamedChild;
  switch (node.type) {
    case 'expression':
      return convertExpression(conversion, node);
    case 'variable_expr':
      return { kind: 'variable', name: node.text, range };
    case 'literal_value':
      return only === null ? invalid(conversion, 'parse-error', node) : convertLiteral(conversion, only);
    case 'template_expr':
      if (only === null) return invalid(conversion, 'parse-error', node);
      return only.type === 'heredoc_template' ? convertHeredoc(conversion, only) : convertQuoted(conversion, only);
    case 'collection_value':
      return only === null ? invalid(conversion, 'parse-error', node) : convertCollection(conversion, only);
    case 'function_call':
      return convertCall(conversion, node);
    case 'for_expr':
      return only === null ? invalid(conversion, 'parse-error', node) : convertFor(conversion, only);
    case 'operation':
      return only === null ? invalid(conversion, 'parse-error', node) : convertOperation(conversion, only);
    case 'conditional':
      return convertConditional(conversion, node);
    default:
      return invalid(conversion, 'parse-error', node);
  }
}

function convertLiteral(conversion: Conversion, node: SyntaxNode): HclExpression {
  const range = conversion.lines.range(node.startIndex, node.endIndex);
  if (node.type === 'string_lit') return convertQuoted(conversion, node);
  if (node.type === 'numeric_lit') return convertNumber(conversion, node);
  if (node.type === 'bool_lit') return { kind: 'literal', value: node.text === 'true', range };
  return { kind: 'literal', value: null, range };
}

/** The grammar knows exponents behind a fraction only, ends a number where HCL goes on reading it, and has hexadecimal ones. */
function convertNumber(conversion: Conversion, node: SyntaxNode): HclExpression {
  const behind = conversion.text.slice(node.endIndex, node.endIndex + numberRestMax);
  const exponent = /^[eE][-+]?\d+(?![\w.])/.exec(behind)?.[0];
  if (exponent !== undefined) {
    return numberLiteral(node.text + exponent, conversion.lines.range(node.startIndex, node.endIndex + exponent.length));
  }
  if (/^\w|^\.(?!\.)/.test(behind) || !/^[\d.]+(?:[eE][-+]?\d+)?$/.test(node.text)) return invalid(conversion, 'parse-error', node);
  return numberLiteral(node.text, conversion.lines.range(node.startIndex, node.endIndex));
}

/** Characters behind a number that are looked at for its exponent. */
const numberRestMax = 12;

function convertCollection(conversion: Conversion, node: SyntaxNode): HclExpression {
  const range = conversion.lines.range(node.startIndex, node.endIndex);
  if (node.type === 'tuple') return { kind: 'tuple', items: expressionsOf(conversion, node), range };
  const items = present(node.namedChildren)
    .filter((child) => child.type === 'object_elem')
    .map((child) => convertObjectItem(conversion, child));
  return { kind: 'object', items, range };
}

function convertObjectItem(conversion: Conversion, node: SyntaxNode): HclObjectItem {
  const [key, value] = present(node.namedChildren).filter((child) => child.type === 'expression');
  const range = conversion.lines.range(node.startIndex, node.endIndex);
  if (key === undefined || value === undefined) {
    const broken = invalid(conversion, 'parse-error', node);
    return { key: broken, value: broken, range };
  }
  const name = convertExpression(conversion, key);
  return { key: key.firstChild?.type === '(' ? name : bareKey(name), value: convertExpression(conversion, value), range };
}

function convertCall(conversion: Conversion, node: SyntaxNode): HclExpression {
  const range = conversion.lines.range(node.startIndex, node.endIndex);
  const list = present(node.namedChildren).find((child) => child.type === 'function_arguments');
  const expandsLast = list !== undefined && present(list.namedChildren).some((child) => child.type === 'ellipsis');
  const args = list === undefined ? [] : expressionsOf(conversion, list);
  return { kind: 'call', name: node.firstNamedChild?.text ?? '', args, expandsLast, range };
}

function convertFor(conversion: Conversion, node: SyntaxNode): HclExpression {
  const children = present(node.namedChildren);
  const intro = children.find((child) => child.type === 'for_intro');
  const results = children.filter((child) => child.type === 'expression');
  const header = intro === undefined ? undefined : forIntro(conversion, intro);
  const [first, second] = results.map((child) => convertExpression(conversion, child));
  if (header === undefined || first === undefined) return invalid(conversion, 'parse-error', node);
  const filter = children.find((child) => child.type === 'for_cond');
  const condition = filter === undefined ? undefined : expressionsOf(conversion, filter)[0];
  const result: HclFor = {
    kind: 'for',
    ...header,
    ...(second === undefined ? {} : { key: first }),
    value: second ?? first,
    groups: children.some((child) => child.type === 'ellipsis'),
    ...(condition === undefined ? {} : { condition }),
    range: conversion.lines.range(node.startIndex, node.endIndex),
  };
  return result;
}

function convertConditional(conversion: Conversion, node: SyntaxNode): HclExpression {
  const chain = conditionalChain(node);
  if (chain.length > conditionalsMax) return tooMany(conversion, 'conditionals', conditionalsMax, node);
  let result: HclExpression | undefined;
  for (const link of chain) {
    const [condition, then, last] = link.map((child) => conversion.convertExpression(conversion, child));
    const otherwise = result ?? last;
    if (condition === undefined || then === undefined || otherwise === undefined) return invalid(conversion, 'parse-error', node);
    const start = link[0]?.startIndex ?? node.startIndex;
    result = { kind: 'conditional', condition, then, otherwise, range: conversion.lines.range(start, node.endIndex) };
  }
  return result ?? invalid(conversion, 'parse-error', node);
}

/** Conditionals behind one another beyond which none of them is read. */
const conditionalsMax = 100;

/**
 * Condition and branches of `a ? b : c ? d : e`, the last one first. The grammar has the first conditional as the condition of the second; in HCL
 * the second is what the first one's `:` leads to.
 */
function conditionalChain(node: SyntaxNode): SyntaxNode[][] {
  const chain: SyntaxNode[][] = [];
  let condition: SyntaxNode | undefined;
  for (let at: SyntaxNode | null | undefined = node; at?.type === 'conditional'; at = condition?.firstChild) {
    const parts: SyntaxNode[] = present(at.namedChildren).filter((child) => child.type === 'expression');
    condition = parts[0];
    const previous = chain.at(-1);
    if (previous !== undefined) previous[0] = parts[2] ?? at;
    chain.push(parts.slice(0, previous === undefined ? 3 : 2));
  }
  return chain;
}

const binaryOperators: ReadonlySet<string> = new Set(['*', '/', '%', '+', '-', '>', '>=', '<', '<=', '==', '!=', '&&', '||']);

function isBinaryOperator(text: string): text is HclBinaryOperator {
  return binaryOperators.has(text);
}

function convertOperation(conversion: Conversion, node: SyntaxNode): HclExpression {
  const range = conversion.lines.range(node.startIndex, node.endIndex);
  const children = present(node.children);
  const converted = deeper(conversion, node, (): HclExpression => {
    const first = children[0];
    if (node.type === 'unary_operation' && (first?.type === '-' || first?.type === '!')) {
      return { kind: 'unary', operator: first.type, operand: convertTerm(conversion, children.slice(1), node), range };
    }
    const middle = children.findIndex((child) => isBinaryOperator(child.type));
    const operator = children[middle]?.type ?? '';
    if (!isBinaryOperator(operator)) return invalid(conversion, 'parse-error', node);
    const left = convertTerm(conversion, children.slice(0, middle), node);
    const right = convertTerm(conversion, children.slice(middle + 1), node);
    return { kind: 'binary', operator, left, right, range };
  });
  return converted ?? invalid(conversion, 'limit-reached', node);
}

/** A step, or why it is none, and where the text ends that it makes. */
interface Postfix {
  readonly step: HclStep | HclInvalid['reason'];
  readonly end: number;
}

/** Splats behind one another, each within the one before, beyond which none of them is read. */
const splatsMax = 100;

/** `a[*].b[0][*].c` does all that follows, further splats too, to each member; the older `a.*.b[0]` takes only names into the splat. */
function postfixesOf(conversion: Conversion, nodes: readonly SyntaxNode[]): Postfix[] {
  /** What was read from the end on, the last one first. */
  let found: Postfix[] = [];
  const splats = nodes.filter(({ type }) => type === 'splat');
  if (splats[splatsMax] !== undefined) {
    const { reason } = tooMany(conversion, 'splats', splatsMax, splats[splatsMax]);
    return [{ step: reason, end: nodes.at(-1)?.endIndex ?? 0 }];
  }
  for (const [fromEnd, node] of nodes.toReversed().entries()) {
    if (node.type !== 'splat') {
      found.push({ step: convertStep(conversion, node) ?? 'parse-error', end: node.endIndex });
    } else if (node.firstNamedChild?.type === 'full_splat') {
      const inside = [...postfixesOf(conversion, present(node.firstNamedChild.namedChildren)), ...found.toReversed()];
      found = [splatOf(conversion, inside, node)];
    } else found = olderSplat(conversion, node, nodes[nodes.length - fromEnd], found);
  }
  return found.toReversed();
}

/** Names alone belong to it. One may not follow another. */
function olderSplat(conversion: Conversion, node: SyntaxNode, next: SyntaxNode | undefined, found: readonly Postfix[]): Postfix[] {
  const children = present(node.firstNamedChild?.namedChildren ?? []);
  const bracketAt = children.findIndex((child) => child.firstNamedChild?.type === 'new_index');
  const names = bracketAt === -1 ? children : children.slice(0, bracketAt);
  const splat = splatOf(conversion, postfixesOf(conversion, names), node);
  if (next?.firstNamedChild?.type === 'attr_splat') return [{ ...splat, step: 'parse-error' }];
  return [...found, ...postfixesOf(conversion, children.slice(names.length)).toReversed(), splat];
}

function splatOf(conversion: Conversion, inside: readonly Postfix[], node: SyntaxNode): Postfix {
  const end = inside.at(-1)?.end ?? node.startIndex + 2;
  const steps: HclStep[] = [];
  for (const { step } of inside) {
    if (typeof step === 'string') return { step, end };
    steps.push(step);
  }
  return { step: { kind: 'splat', steps, range: conversion.lines.range(node.startIndex, end) }, end };
}

function applyStep(source: HclExpression, step: HclStep, range: HclExpression['range']): HclExpression {
  if (step.kind === 'splat') return { kind: 'splat', source, steps: step.steps, range };
  if (step.kind === 'attribute') return { kind: 'get-attribute', source, name: step.name, range };
  return { kind: 'index', source, key: step.key, range };
}

function convertStep(conversion: Conversion, node: SyntaxNode): HclStep | undefined {
  const range = conversion.lines.range(node.startIndex, node.endIndex);
  if (node.type === 'get_attr') return { kind: 'attribute', name: node.firstNamedChild?.text ?? '', range };
  const index = node.firstNamedChild;
  if (node.type !== 'index' || index === null) return undefined;
  if (index.type === 'legacy_index')
    return { kind: 'index', key: { kind: 'literal', value: Number(index.text.replace(/^\.\s*/, '')), range }, range };
  const key = expressionsOf(conversion, index)[0];
  return key === undefined ? undefined : { kind: 'index', key, range };
}
