import type { Resource } from '../core/resource.ts';
import type { Value } from '../core/value.ts';
import { attribute, blocks } from './fact.ts';

/** One place that a path leads to: a path through repeated blocks leads to several. */
export interface PathPlace {
  /** Undefined when nothing is written there: the service's default counts. */
  readonly value: Value | undefined;
  /** The innermost thing on the way that is written: where to point when the value is not. */
  readonly inside: Value;
}

/**
 * Every place of a resource that a path leads to: names joined by dots, `[]` behind the name of a block that may be repeated
 * (`ebs_block_device[].encrypted`), `?` behind one that may be left out with all that is in it. No such block, no place; any other name that is missing is a place where nothing is written. What
 * lies below something that is not known is a place with that unknown value.
 */
export function placesAt(resource: Resource, path: string): readonly PathPlace[] {
  return follow(resource.attributes, path.split('.'));
}

function follow(from: Value, [step, ...rest]: readonly string[]): readonly PathPlace[] {
  if (step === undefined) return [{ value: from, inside: from }];
  if (step.endsWith('[]')) return followEach(from, step.slice(0, -'[]'.length), rest);
  const value = attribute(from, step.replace('?', ''));
  if (value === undefined && step.endsWith('?')) return [];
  if (value === undefined || value.kind === 'unknown' || rest.length === 0) return [{ value, inside: from }];
  return follow(value, rest);
}

function followEach(from: Value, name: string, rest: readonly string[]): readonly PathPlace[] {
  const { items, unknown } = blocks(attribute(from, name));
  const places = items.flatMap((item) => follow(item, rest));
  return unknown === undefined ? places : [...places, { value: unknown, inside: from }];
}
