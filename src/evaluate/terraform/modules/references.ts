import type { HclBody, HclExpression, HclStep, HclTemplatePart } from '../../../syntax/hcl/hcl-tree.ts';

/** What a piece of code mentions. More than it may ever evaluate is no harm; less would be. */
export interface References {
  /** `var.x`, `local.x`, `module.x`, `aws_x.y`, `data.aws_x.y`; names bound by `for` and `dynamic` among them, as if they were resources. */
  readonly names: ReadonlySet<string>;
  /** It depends on files, which these names say. */
  readonly readsFiles: boolean;
  /** True when its value depends on more than these names and files: it takes all variables or resources as one object. */
  readonly isOpaque: boolean;
}

/** Trees are immutable, and one module is called from many places. */
const known = new WeakMap<HclBody | HclExpression, References>();

export function referencesOf(code: HclBody | HclExpression): References {
  const remembered = known.get(code);
  if (remembered !== undefined) return remembered;
  const found: Found = { names: new Set(), readsFiles: false, isOpaque: false };
  if ('kind' in code) visitExpression(code, found);
  else visitBody(code, found);
  known.set(code, found);
  return found;
}

interface Found {
  readonly names: Set<string>;
  readsFiles: boolean;
  isOpaque: boolean;
}

function visitBody(body: HclBody, into: Found): void {
  for (const attribute of body.attributes) visitExpression(attribute.value, into);
  for (const block of body.blocks) visitBody(block.body, into);
}

function visitExpression(expression: HclExpression, into: Found): void {
  switch (expression.kind) {
    case 'literal':
    case 'string':
    case 'invalid':
      return;
    case 'variable':
      return mention([expression.name], into);
    case 'get-attribute':
    case 'index':
    case 'splat':
      return visitTraversal(expression, into);
    case 'call':
      // file(), filebase64(), fileset() and their kind.
      if (/^(?:file|templatefile$)/.test(expression.name)) into.readsFiles = true;
      if (expression.name === 'templatestring') into.isOpaque = true;
      return visitAll(expression.args, into);
    case 'template':
      return visitParts(expression.parts, into);
    case 'tuple':
      return visitAll(expression.items, into);
    case 'object':
      return visitAll(
        expression.items.flatMap((item) => [item.key, item.value]),
        into,
      );
    case 'for':
      return visitAll([expression.collection, expression.key, expression.value, expression.condition], into);
    case 'conditional':
      return visitAll([expression.condition, expression.then, expression.otherwise], into);
    case 'unary':
      return visitExpression(expression.operand, into);
    case 'binary':
      return visitAll([expression.left, expression.right], into);
  }
}

function visitAll(expressions: readonly (HclExpression | undefined)[], into: Found): void {
  for (const expression of expressions) if (expression !== undefined) visitExpression(expression, into);
}

function visitParts(parts: readonly HclTemplatePart[], into: Found): void {
  for (const part of parts) {
    if (part.kind === 'interpolation') visitExpression(part.expression, into);
    if (part.kind === 'if') {
      visitExpression(part.condition, into);
      visitParts(part.then, into);
      visitParts(part.otherwise, into);
    }
    if (part.kind === 'for') {
      visitExpression(part.collection, into);
      visitParts(part.body, into);
    }
  }
}

/** Down to the name that the traversal starts from, with what stands in brackets on the way. */
function visitTraversal(expression: HclExpression, into: Found): void {
  const attributes: (string | undefined)[] = [];
  let base = expression;
  for (;;) {
    if (base.kind === 'get-attribute') attributes.push(base.name);
    else if (base.kind === 'index') {
      attributes.push(undefined);
      visitExpression(base.key, into);
    } else if (base.kind === 'splat') {
      attributes.push(undefined);
      visitSteps(base.steps, into);
    } else break;
    base = base.source;
  }
  // Tags of the provider are among them, and nothing in the expression says so.
  if (attributes.includes('tags_all')) into.isOpaque = true;
  if (base.kind === 'variable') mention([base.name, ...attributes.reverse()], into);
  else visitExpression(base, into);
}

function visitSteps(steps: readonly HclStep[], into: Found): void {
  for (const step of steps) {
    if (step.kind === 'index') visitExpression(step.key, into);
    else if (step.kind === 'splat') visitSteps(step.steps, into);
  }
}

/** Names that mean the same wherever they stand. */
const constants: ReadonlySet<string> = new Set(['path', 'each', 'count', 'self']);
/** A deployment may say what the workspace is. */
const engines: ReadonlySet<string> = new Set(['terraform', 'tofu']);
/** Names that are objects of everything of their kind; all others are types of resources, or bound where they stand. */
const collections: ReadonlySet<string> = new Set(['var', 'local', 'module', 'data', 'resource']);

function mention([base = '', ...path]: readonly (string | undefined)[], into: Found): void {
  if (constants.has(base)) return;
  if (engines.has(base)) {
    into.names.add('terraform.workspace');
    return;
  }
  const name = nameOf(base, path);
  if (name !== undefined) into.names.add(name);
  else if (collections.has(base)) into.isOpaque = true;
}

function nameOf(base: string, [first, second]: readonly (string | undefined)[]): string | undefined {
  if (first === undefined) return undefined;
  if (base !== 'data' && base !== 'resource') return `${base}.${first}`;
  if (second === undefined) return undefined;
  return base === 'data' ? `data.${first}.${second}` : `${first}.${second}`;
}
