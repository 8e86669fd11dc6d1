import type { Value } from '../../../core/value.ts';

/** A value as it comes back from JSON: lists and sets are tuples, maps are objects, and null is of no type. */
export function withoutTypes(value: Value): Value {
  switch (value.kind) {
    case 'null':
      return value.type === undefined ? value : { kind: 'null', origin: value.origin };
    case 'list': {
      const { type: _, ...tuple } = value;
      return { ...tuple, items: value.items.map(withoutTypes) };
    }
    case 'map': {
      const { type: _, ...object } = value;
      return { ...object, entries: new Map([...value.entries].map(([key, entry]) => [key, withoutTypes(entry)])) };
    }
    case 'choice':
      return { ...value, options: value.options.map(withoutTypes) };
    case 'bool':
    case 'number':
    case 'string':
    case 'template':
    case 'json-text':
    case 'unknown':
      return value;
  }
}
