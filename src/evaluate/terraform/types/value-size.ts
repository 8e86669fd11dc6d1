import type { TemplateValue, Value } from '../../../core/value.ts';

export interface ValueSize {
  /** Values inside, itself included, a shared part counted each time: what a walk through all of it costs. */
  readonly weight: number;
  /** Containers inside one another: how deep such a walk goes. */
  readonly depth: number;
  /** Evaluating to this value is an error in Terraform: it or a part of it failed; of a choice, every option. */
  readonly hasFailed: boolean;
}

const single: ValueSize = { weight: 1, depth: 0, hasFailed: false };
const failed: ValueSize = { weight: 1, depth: 0, hasFailed: true };

/** Sizes of values that were measured before. Values are immutable, and a part may stand in many places. */
const known = new WeakMap<Value, ValueSize>();
/** Weight up to which a value is measured again, since that is faster than to look it up. */
const quicklyMeasuredWeightMax = 16;

export function sizeOf(value: Value): ValueSize {
  if (value.kind === 'unknown') return 'isFailure' in value ? failed : single;
  if (value.kind === 'template') return sizeOfTemplate(value);
  const parts = partsOf(value);
  if (parts === undefined) return single;
  const remembered = known.get(value);
  if (remembered !== undefined) return remembered;
  const size = sizeOfContainer(value, parts);
  if (size.weight > quicklyMeasuredWeightMax) known.set(value, size);
  return size;
}

function sizeOfTemplate({ parts }: TemplateValue): ValueSize {
  return { weight: parts.length, depth: 0, hasFailed: parts.some((part) => typeof part !== 'string' && sizeOf(part).hasFailed) };
}

function sizeOfContainer(value: Value, parts: Iterable<Value>): ValueSize {
  let weight = 1;
  let depth = 0;
  let failures = 'more' in value && value.more !== undefined && sizeOf(value.more).hasFailed ? 1 : 0;
  for (const part of parts) {
    const size = sizeOf(part);
    weight += size.weight;
    depth = Math.max(depth, size.depth);
    if (size.hasFailed) failures += 1;
  }
  const hasFailed = value.kind === 'choice' ? failures === value.options.length : failures > 0;
  return { weight, depth: depth + 1, hasFailed };
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
