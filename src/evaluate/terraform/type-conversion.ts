import type { ListValue, MapValue, Value } from '../../core/value.ts';
import { equalValues } from '../value-equality.ts';
import { firstUnknown, members } from '../value-operations.ts';
import { mapOptions } from '../choices.ts';
import { toBool, toNumber, toText } from './convert-scalar.ts';
import { failure } from './failure.ts';
import { jsonText } from './json-text.ts';
import type { Scope } from './scope.ts';
import type { ObjectAttribute, TypeConstraint } from './type-constraint.ts';

/** A value as the constraint wants it. What is not known stays as it is; what can't be converted is a failure, as in Terraform. */
export function convertToType(value: Value, type: TypeConstraint, scope: Scope): Value {
  if (type.kind === 'any' || value.kind === 'null' || value.kind === 'unknown') return value;
  if (value.kind === 'choice') {
    return mapOptions(value, (option) => convertToType(option, type, scope)) ?? value;
  }
  switch (type.kind) {
    case 'string':
      return toStringValue(value, scope);
    case 'number': {
      const number = toNumber(value);
      return number === undefined ? unconverted(value, type.kind) : { kind: 'number', value: number, origin: value.origin };
    }
    case 'bool': {
      const truth = toBool(value);
      return truth === undefined ? unconverted(value, type.kind) : { kind: 'bool', value: truth, origin: value.origin };
    }
    case 'list':
    case 'set':
      return toList(value, type.kind, type.element, scope);
    case 'map':
      return toMap(value, type.element, scope);
    case 'tuple':
      return value.kind === 'list'
        ? { ...value, items: value.items.map((item, index) => convertMember(item, type.elements[index], scope)) }
        : value;
    case 'object':
      return toObject(value, type.attributes, scope);
  }
}

function convertMember(value: Value, type: TypeConstraint | undefined, scope: Scope): Value {
  return type === undefined ? value : convertToType(value, type, scope);
}

function unconverted(value: Value, kind: string): Value {
  if (firstUnknown(value) !== undefined) return value;
  return failure(`a ${value.kind} where a ${kind} is wanted`, value.origin, 'unsupported-expression');
}

function toStringValue(value: Value, scope: Scope): Value {
  if (value.kind === 'string' || value.kind === 'template' || value.kind === 'json-text') return value;
  const text = toText(value) ?? jsonText(value, scope.module.context.limits.stringChars);
  return text === undefined ? unconverted(value, 'string') : { kind: 'string', value: text, origin: value.origin };
}

function toList(value: Value, kind: 'list' | 'set', element: TypeConstraint, scope: Scope): Value {
  if (value.kind !== 'list') return unconverted(value, kind);
  const list: ListValue = { ...value, items: value.items.map((item) => convertToType(item, element, scope)) };
  return kind === 'set' ? asSet(list) : list;
}

/** Each member once, and in the order in which Terraform goes through a set: texts by their letters, numbers by size. */
export function asSet(list: ListValue): ListValue {
  const distinct = distinctList(list);
  const { items } = distinct;
  if (items.every((item) => item.kind === 'string')) return { ...distinct, items: items.toSorted((a, b) => (a.value < b.value ? -1 : 1)) };
  if (items.every((item) => item.kind === 'number')) return { ...distinct, items: items.toSorted((a, b) => a.value - b.value) };
  return distinct;
}

/** Each member once; members that are not known stay. */
export function distinctList(list: ListValue): ListValue {
  const scalars = new Set<string>();
  const items: Value[] = [];
  for (const item of members(list)) {
    const text = toText(item);
    const key = text === undefined ? undefined : `${item.kind} ${text}`;
    const isKnown =
      key === undefined ? items.some((other) => other.kind === item.kind && equalValues(other, item) === true) : scalars.has(key);
    if (isKnown) continue;
    if (key !== undefined) scalars.add(key);
    items.push(item);
  }
  const base: ListValue = { kind: 'list', items, origin: { at: list.origin.at, via: [] } };
  return list.more === undefined ? base : { ...base, more: list.more };
}

function toMap(value: Value, element: TypeConstraint, scope: Scope): Value {
  if (value.kind !== 'map') return unconverted(value, 'map');
  return { ...value, entries: new Map([...value.entries].map(([key, entry]) => [key, convertToType(entry, element, scope)])) };
}

/** Attributes that the type does not name are dropped, optional ones get their defaults. */
function toObject(value: Value, attributes: ReadonlyMap<string, ObjectAttribute>, scope: Scope): Value {
  if (value.kind !== 'map') return unconverted(value, 'object');
  const entries = new Map<string, Value>();
  for (const [name, attribute] of attributes) {
    const given = value.entries.get(name);
    const usesDefault = attribute.optional && (given === undefined || (given.kind === 'null' && attribute.fallback !== undefined));
    if (!usesDefault) {
      if (given !== undefined) entries.set(name, convertToType(given, attribute.type, scope));
    } else if (given === undefined && value.more !== undefined) continue;
    else entries.set(name, optionalDefault(value, attribute, scope));
  }
  return { ...value, entries };
}

function optionalDefault(owner: MapValue, attribute: ObjectAttribute, scope: Scope): Value {
  if (attribute.fallback === undefined) return { kind: 'null', origin: owner.origin };
  return convertToType(scope.module.context.evaluate(attribute.fallback, scope), attribute.type, scope);
}
