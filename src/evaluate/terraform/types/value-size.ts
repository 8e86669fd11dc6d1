import type { ChoiceValue, TemplateValue, Value } from '../../../core/value.ts';

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

/**
 * Sizes of collections that were measured before, each by its own list or map: it stays the same object where a value makes a further hop. Values are
 * immutable, and a part may stand in many places.
 */
const known = new WeakMap<object, ValueSize>();
/** Weight up to which a collection is measured again, since that is faster than to look it up. */
const quicklyMeasuredWeightMax = 16;

export function sizeOf(value: Value): ValueSize {
  switch (value.kind) {
    case 'list':
      return withMore(sizeOfParts(value.items, value.items), value.more);
    case 'map':
      return withMore(sizeOfParts(value.entries, value.entries.values()), value.more);
    case 'choice':
      return sizeOfChoice(value);
    case 'json-text':
      return sizeOfAll([value.content]);
    case 'template':
      return sizeOfTemplate(value);
    case 'unknown':
      return 'isFailure' in value ? failed : single;
    case 'null':
    case 'bool':
    case 'number':
    case 'string':
      return single;
  }
}

function sizeOfTemplate({ parts }: TemplateValue): ValueSize {
  return { weight: parts.length, depth: 0, hasFailed: parts.some((part) => typeof part !== 'string' && sizeOf(part).hasFailed) };
}

function withMore(size: ValueSize, more: Value | undefined): ValueSize {
  return more !== undefined && !size.hasFailed && sizeOf(more).hasFailed ? { ...size, hasFailed: true } : size;
}

function sizeOfChoice({ options }: ChoiceValue): ValueSize {
  return { ...sizeOfParts(options, options), hasFailed: options.every((option) => sizeOf(option).hasFailed) };
}

function sizeOfParts(collection: object, parts: Iterable<Value>): ValueSize {
  const remembered = known.get(collection);
  if (remembered !== undefined) return remembered;
  const size = sizeOfAll(parts);
  if (size.weight > quicklyMeasuredWeightMax) known.set(collection, size);
  return size;
}

function sizeOfAll(parts: Iterable<Value>): ValueSize {
  let weight = 1;
  let depth = 0;
  let hasFailed = false;
  for (const part of parts) {
    const size = sizeOf(part);
    weight += size.weight;
    depth = Math.max(depth, size.depth);
    hasFailed ||= size.hasFailed;
  }
  return { weight, depth: depth + 1, hasFailed };
}
