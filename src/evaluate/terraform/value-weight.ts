import type { Value } from '../../core/value.ts';

/** Weights of values that were weighed before. Values are immutable, and a part may stand in many places. */
const known = new WeakMap<Value, number>();

/** How many values a value holds, itself included, counting a shared part each time: what a walk through all of it costs. */
export function weightOf(value: Value): number {
  if (value.kind === 'template') return value.parts.length;
  const parts = partsOf(value);
  if (parts === undefined) return 1;
  const remembered = known.get(value);
  if (remembered !== undefined) return remembered;
  let weight = 1;
  for (const part of parts) weight += weightOf(part);
  known.set(value, weight);
  return weight;
}

function partsOf(value: Value): Iterable<Value> | undefined {
  switch (value.kind) {
    case 'list':
      return value.items;
    case 'map':
      return value.entries.values();
    case 'choice':
      return value.options;
    case 'json-text':
      return [value.content];
    case 'null':
    case 'bool':
    case 'number':
    case 'string':
    case 'template':
    case 'unknown':
      return undefined;
  }
}
