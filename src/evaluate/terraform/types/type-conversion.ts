import type { ListValue, MapValue, TemplateValue, Value } from '../../../core/value.ts';
import { anyType, sameType } from '../../../core/value-type.ts';
import type { ValueType } from '../../../core/value-type.ts';
import { mapOptions } from '../../choices.ts';
import { mayBecome } from '../../may-become.ts';
import { toBool, toPreciseNumber, toText } from './convert-scalar.ts';
import { failure, refusal } from './failure.ts';
import { asPlainText } from '../../json-text.ts';
import { numberValue } from '../../numbers/number-value.ts';
import type { Scope } from '../scope.ts';
import { toSet } from './sets.ts';
import { valueTypeOf } from './type-constraint.ts';
import type { ObjectConstraint, TypeConstraint } from './type-constraint.ts';
import { typeOf } from './type-of.ts';
import { canConvert, commonElement, unifyTypes } from './unify-types.ts';

/** A value as the constraint wants it. What is not known stays as it is; what can't be converted is a failure, as in Terraform. */
export function convertToType(value: Value, type: TypeConstraint, scope: Scope): Value {
  if (type.kind === 'any' || type.kind === 'open' || value.kind === 'unknown') return value;
  if (value.kind === 'choice') return mapOptions(value, (option) => convertToType(option, type, scope)) ?? value;
  if (value.kind === 'null') return typedNull(value, type);
  switch (type.kind) {
    case 'string':
    case 'number':
    case 'bool':
      return toPrimitive(value, type.kind, scope);
    case 'list':
    case 'set':
      return value.kind === 'list' ? toSequence(value, type.kind, type.element, scope) : unconverted(value, type.kind);
    case 'map':
      return value.kind === 'map' ? toMap(value, type.element, scope) : unconverted(value, type.kind);
    case 'tuple':
      return toTuple(value, type.elements, scope);
    case 'object':
      return value.kind === 'map' ? toObject(value, type, scope) : unconverted(value, type.kind);
  }
}

function unconverted(value: Value, kind: string): Value {
  const said = `a ${value.kind} where a ${kind} is wanted`;
  // No map or list becomes a text, a number or a bool, whatever is in it: a whole resource where its ARN was meant is refused.
  const isRefused = (value.kind === 'map' || value.kind === 'list') && (kind === 'string' || kind === 'number' || kind === 'bool');
  return isRefused ? refusal(said, value.origin) : failure(said, value.origin, 'unsupported-expression');
}

function typedNull(value: Extract<Value, { kind: 'null' }>, type: TypeConstraint): Value {
  if (value.type !== undefined && !canConvert(value.type, type)) return unconverted(value, type.kind);
  return value.type !== undefined && hasAny(type) ? value : { ...value, type: valueTypeOf(type) };
}

/** True when the type leaves something to the value. */
function hasAny(type: TypeConstraint): boolean {
  if (type.kind === 'any') return true;
  if ('element' in type) return hasAny(type.element);
  if (type.kind === 'tuple') return type.elements.some(hasAny);
  return type.kind === 'object' && [...type.attributes.values()].some(hasAny);
}

function toPrimitive(value: Value, kind: 'string' | 'number' | 'bool', scope: Scope): Value {
  if (kind === 'string') return toString(value);
  if (value.kind === 'template') return mayBe(value, kind) ? value : unconverted(value, kind);
  if (value.kind === kind) return value;
  const plain = asPlainText(value, scope.module.context.limits.stringChars);
  if (plain.kind === 'json-text') return value;
  if (kind === 'number') {
    const number = toPreciseNumber(plain);
    return number === undefined ? unconverted(value, kind) : numberValue(number, value.origin);
  }
  const truth = toBool(plain);
  return truth === undefined ? unconverted(value, kind) : { kind, value: truth, origin: value.origin };
}

function toString(value: Value): Value {
  if (value.kind === 'string' || value.kind === 'template' || value.kind === 'json-text') return value;
  const text = toText(value);
  return text === undefined ? unconverted(value, 'string') : { kind: 'string', value: text, origin: value.origin };
}

/** A text with holes may be any that its known parts leave: of a number, digits and their signs, or `Inf`. */
function mayBe(value: TemplateValue, kind: 'number' | 'bool'): boolean {
  if (kind === 'bool') return ['true', 'false', '1', '0'].some((text) => mayBecome(value, text));
  return value.parts.every((part) => typeof part !== 'string' || /^[\d+\-.eEIinf]*$/u.test(part));
}

/** The members' own type where the constraint says `any`; undefined when they have none in common. */
function elementOf(
  parts: readonly Value[],
  own: ValueType | undefined,
  wanted: TypeConstraint,
  isSequence: boolean,
): TypeConstraint | undefined {
  if (own !== undefined) {
    if (wanted.kind === 'any') return own;
    return canConvert(own, wanted) ? wanted : undefined;
  }
  if (wanted.kind !== 'any') return wanted;
  return parts.length === 0 ? anyType : commonElement(parts.map(typeOf), isSequence);
}

function toSequence(value: ListValue, kind: 'list' | 'set', wanted: TypeConstraint, scope: Scope): Value {
  const element = elementOf(value.items, value.type?.element, wanted, true);
  if (element === undefined) return unconverted(value, kind);
  const converted = convertAll(value.items, element, value.type?.element, scope);
  // What `any` leaves of several types makes a list of the common one, and no set.
  const isMixed = kind === 'set' && converted?.isMixed === true;
  if (converted === undefined || isMixed) return unconverted(value, kind);
  const list: ListValue = { ...value, items: converted.parts };
  return kind === 'set' ? toSet(list, converted.element) : { ...list, type: { kind, element: converted.element } };
}

interface Converted {
  readonly parts: readonly Value[];
  readonly element: ValueType;
  readonly isMixed?: boolean;
}

/** Every part as the element's type wants it; what a type such as `list(any)` leaves open is brought to one type once more. */
function convertAll(values: readonly Value[], wanted: TypeConstraint, own: ValueType | undefined, scope: Scope): Converted | undefined {
  const parts = values.map((part) => convertToType(part, wanted, scope));
  if (!hasAny(wanted)) return { parts, element: valueTypeOf(wanted) };
  if (parts.length === 0) return { parts, element: own ?? valueTypeOf(wanted) };
  const types = parts.map(typeOf);
  const element = unifyTypes(types);
  if (element === undefined) return undefined;
  const isMixed = types.some((type) => sameType(type, element) === false);
  return { parts: parts.map((part) => convertToType(part, element, scope)), element, isMixed };
}

function toMap(value: MapValue, wanted: TypeConstraint, scope: Scope): Value {
  const values = [...value.entries.values()];
  const element = elementOf(values, value.type?.element, wanted, false);
  const converted = element === undefined ? undefined : convertAll(values, element, value.type?.element, scope);
  if (converted === undefined) return unconverted(value, 'map');
  const { parts } = converted;
  const entries = new Map([...value.entries.keys()].map((key, index) => [key, parts[index] ?? value]));
  return { ...value, entries, type: { kind: 'map', element: converted.element } };
}

function toTuple(value: Value, elements: readonly TypeConstraint[], scope: Scope): Value {
  if (value.kind !== 'list' || value.type !== undefined) return unconverted(value, 'tuple');
  if (value.more === undefined && value.items.length !== elements.length) return unconverted(value, `tuple of ${elements.length}`);
  return { ...value, items: value.items.map((item, index) => convertToType(item, elements[index] ?? anyType, scope)) };
}

/** Attributes that the type does not name are dropped, optional ones get their defaults. */
function toObject(value: MapValue, type: ObjectConstraint, scope: Scope): Value {
  const entries = new Map<string, Value>();
  for (const [name, wanted] of type.attributes) {
    const given = value.entries.get(name);
    const fallback = type.optional?.get(name);
    const usesDefault = given === undefined ? type.optional?.has(name) === true : given.kind === 'null' && fallback !== undefined;
    if (given !== undefined && !usesDefault) entries.set(name, convertToType(given, wanted, scope));
    else if (given === undefined && value.more !== undefined) continue;
    else if (!usesDefault) return unconverted(value, `object with ${name}`);
    else if (fallback === undefined) entries.set(name, { kind: 'null', origin: value.origin, type: valueTypeOf(wanted) });
    else entries.set(name, convertToType(scope.module.context.evaluate(fallback, scope), wanted, scope));
  }
  const { type: _, ...untyped } = value;
  return { ...untyped, entries };
}
