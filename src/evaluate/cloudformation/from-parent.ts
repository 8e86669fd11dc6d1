import type { MapValue, UnknownValue, Value } from '../../core/value.ts';

/** What a parent stack passes. A resource that it refers to is the parent's: here, the same name would be another's. */
export function fromParent(value: Value): Value {
  switch (value.kind) {
    case 'unknown':
      return unnamed(value);
    case 'template':
      return { ...value, parts: value.parts.map((part) => (typeof part === 'string' ? part : unnamed(part))) };
    case 'json-text':
      return { ...value, content: fromParent(value.content) };
    case 'list':
      return { ...value, items: value.items.map(fromParent), ...openEnd(value.more) };
    case 'map':
      return fromParentMap(value);
    case 'choice':
      return { ...value, options: value.options.map(fromParent), condition: unnamed(value.condition) };
    default:
      return value;
  }
}

function fromParentMap(value: MapValue): MapValue {
  return { ...value, entries: new Map([...value.entries].map(([key, item]) => [key, fromParent(item)])), ...openEnd(value.more) };
}

function openEnd(more: UnknownValue | undefined): { readonly more?: UnknownValue } {
  return more === undefined ? {} : { more: unnamed(more) };
}

function unnamed(value: UnknownValue): UnknownValue {
  const { reference: _, ...rest } = value;
  return rest;
}
