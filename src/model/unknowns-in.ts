import type { UnknownValue, Value } from '../core/value.ts';

const depthMax = 10;

/** What is not known in a value, at any depth that people write. */
export function unknownsIn(value: Value, depth = 0): readonly UnknownValue[] {
  if (depth > depthMax) return [];
  switch (value.kind) {
    case 'unknown':
      return [value];
    case 'template':
      return value.parts.filter((part) => typeof part !== 'string');
    case 'list':
      return value.items.flatMap((item) => unknownsIn(item, depth + 1));
    case 'map':
      return [...value.entries.values()].flatMap((item) => unknownsIn(item, depth + 1));
    case 'json-text':
      return unknownsIn(value.content, depth + 1);
    case 'choice':
      return value.options.flatMap((option) => unknownsIn(option, depth + 1));
    case 'null':
    case 'bool':
    case 'number':
    case 'string':
      return [];
  }
}
