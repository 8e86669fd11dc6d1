import type { HclCall, HclExpression, HclObjectItem } from '../../syntax/hcl/hcl-tree.ts';

/** The `type` of a variable (developer.hashicorp.com/terraform/language/expressions/type-constraints). */
export type TypeConstraint =
  | { readonly kind: 'any' }
  | { readonly kind: 'string' | 'number' | 'bool' }
  | { readonly kind: 'list' | 'set' | 'map'; readonly element: TypeConstraint }
  | { readonly kind: 'tuple'; readonly elements: readonly TypeConstraint[] }
  | { readonly kind: 'object'; readonly attributes: ReadonlyMap<string, ObjectAttribute> };

export interface ObjectAttribute {
  readonly type: TypeConstraint;
  readonly optional: boolean;
  readonly fallback?: HclExpression;
}

const any: TypeConstraint = { kind: 'any' };

/** What is missing or not understood constrains nothing. */
export function parseType(expression: HclExpression | undefined): TypeConstraint {
  if (expression?.kind === 'variable') return named(expression.name);
  if (expression?.kind === 'string') return named(expression.value);
  return expression?.kind === 'call' ? constructed(expression) : any;
}

function named(name: string): TypeConstraint {
  if (name === 'string' || name === 'number' || name === 'bool') return { kind: name };
  return name === 'list' || name === 'set' || name === 'map' ? { kind: name, element: any } : any;
}

function constructed(call: HclCall): TypeConstraint {
  const [argument] = call.args;
  if (call.name === 'list' || call.name === 'set' || call.name === 'map') return { kind: call.name, element: parseType(argument) };
  if (call.name === 'tuple' && argument?.kind === 'tuple') return { kind: 'tuple', elements: argument.items.map(parseType) };
  if (call.name === 'object' && argument?.kind === 'object')
    return { kind: 'object', attributes: new Map(argument.items.flatMap(objectAttribute)) };
  return any;
}

function objectAttribute(item: HclObjectItem): [string, ObjectAttribute][] {
  if (item.key.kind !== 'string') return [];
  const { value } = item;
  if (value.kind !== 'call' || value.name !== 'optional') return [[item.key.value, { type: parseType(value), optional: false }]];
  const [type, fallback] = value.args;
  const base = { type: parseType(type), optional: true };
  return [[item.key.value, fallback === undefined ? base : { ...base, fallback }]];
}
