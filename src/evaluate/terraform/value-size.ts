import type { Value } from '../../core/value.ts';

export interface ValueSize {
  /** Values inside, itself included, a shared part counted each time: what a walk through all of it costs. */
  readonly weight: number;
  /** Containers inside one another: how deep such a walk goes. */
  readonly depth: number;
}

const single: ValueSize = { weight: 1, depth: 0 };

/** Sizes of values that were measured before. Values are immutable, and a part may stand in many places. */
const known = new WeakMap<Value, ValueSize>();
/** Weight up to which a value is measured again, since that is faster than to look it up. */
const quicklyMeasuredWeightMax = 16;

export function sizeOf(value: Value): ValueSize {
  if (value.kind === 'template') return { weight: value.parts.length, depth: 0 };
  const parts = partsOf(value);
  if (parts === undefined) return single;
  const remembered = known.get(value);
  if (remembered !== undefined) return remembered;
  let weight = 1;
  let depth = 0;
  for (const part of parts) {
    const size = sizeOf(part);
    weight += size.weight;
    depth = Math.max(depth, size.depth);
  }
  const size = { weight, depth: depth + 1 };
  if (weight > quicklyMeasuredWeightMax) known.set(value, size);
  return size;
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
