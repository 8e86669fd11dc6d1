import type { UnknownValue, Value } from '../core/value.ts';

/** The value with every unknown in it replaced; itself where nothing is. */
export function mapUnknowns(value: Value, change: (unknown: UnknownValue) => UnknownValue): Value {
  const inner = (one: Value): Value => mapUnknowns(one, change);
  switch (value.kind) {
    case 'unknown':
      return change(value);
    case 'template':
      return { ...value, parts: value.parts.map((part) => (typeof part === 'string' ? part : change(part))) };
    case 'json-text':
      return { ...value, content: inner(value.content) };
    case 'choice':
      return { ...value, options: value.options.map(inner), condition: change(value.condition) };
    case 'list':
      return { ...value, items: value.items.map(inner), ...(value.more === undefined ? {} : { more: change(value.more) }) };
    case 'map': {
      const entries = new Map([...value.entries].map(([key, entry]) => [key, inner(entry)]));
      return { ...value, entries, ...(value.more === undefined ? {} : { more: change(value.more) }) };
    }
    case 'null':
    case 'bool':
    case 'number':
    case 'string':
      return value;
  }
}
