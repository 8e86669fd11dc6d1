import type { ValueType } from '../../../core/value-type.ts';
import type { HclCall, HclExpression, HclObjectItem } from '../../../syntax/hcl/hcl-tree.ts';

/** The `type` of a variable (developer.hashicorp.com/terraform/language/expressions/type-constraints): any type is one. */
export type TypeConstraint =
  | { readonly kind: 'any' | 'open' | 'string' | 'number' | 'bool' }
  | { readonly kind: 'list' | 'set' | 'map'; readonly element: TypeConstraint }
  | { readonly kind: 'tuple'; readonly elements: readonly TypeConstraint[] }
  | ObjectConstraint;

export interface ObjectConstraint {
  readonly kind: 'object';
  readonly attributes: ReadonlyMap<string, TypeConstraint>;
  /** Attributes that may be missing, with their defaults. */
  readonly optional?: ReadonlyMap<string, HclExpression | undefined>;
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
  return call.name === 'object' && argument?.kind === 'object' ? objectConstraint(argument.items) : any;
}

function objectConstraint(items: readonly HclObjectItem[]): ObjectConstraint {
  const attributes = new Map<string, TypeConstraint>();
  const optional = new Map<string, HclExpression | undefined>();
  for (const { key, value } of items) {
    if (key.kind !== 'string') continue;
    const isOptional = value.kind === 'call' && value.name === 'optional';
    attributes.set(key.value, parseType(isOptional ? value.args[0] : value));
    if (isOptional) optional.set(key.value, value.args[1]);
  }
  return { kind: 'object', attributes, optional };
}

/** Types of values know no defaults; the same constraint has the same type. */
const types = new WeakMap<TypeConstraint, ValueType>();

export function valueTypeOf(constraint: TypeConstraint): ValueType {
  const known = types.get(constraint);
  if (known !== undefined) return known;
  const type = withoutDefaults(constraint);
  types.set(constraint, type);
  return type;
}

function withoutDefaults(constraint: TypeConstraint): ValueType {
  switch (constraint.kind) {
    case 'list':
    case 'set':
      return { kind: constraint.kind, element: valueTypeOf(constraint.element) };
    case 'map':
      return { kind: 'map', element: valueTypeOf(constraint.element) };
    case 'tuple':
      return { kind: 'tuple', elements: constraint.elements.map(valueTypeOf) };
    case 'object':
      return { kind: 'object', attributes: new Map([...constraint.attributes].map(([name, type]) => [name, valueTypeOf(type)])) };
    case 'any':
    case 'open':
    case 'string':
    case 'number':
    case 'bool':
      return constraint;
  }
}
