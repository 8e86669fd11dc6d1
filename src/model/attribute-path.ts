import type { Resource } from '../core/resource.ts';
import { scalarText } from '../core/value.ts';
import type { MapValue, UnknownValue, Value } from '../core/value.ts';
import { attribute, blocks, unknownPart } from './fact.ts';

/** One place that a path leads to: a path through repeated blocks leads to several. */
export interface PathPlace {
  /** Undefined when nothing is written there: the service's default counts. */
  readonly value: Value | undefined;
  /** The innermost thing on the way that is written: where to point when the value is not. */
  readonly inside: Value;
}

/**
 * Every place of a resource that a path leads to: names joined by dots, `[]` behind the name of a block that may be repeated
 * (`ebs_block_device[].encrypted`), `?` behind one that may be left out with all that is in it. No such block, no place; any other name that is
 * missing is a place where nothing is written. `[name=audit_logs]` behind a repeated block means those of which the attribute has this value;
 * where none has, nothing is written; `[!snapshot_id]` means those that lack it. What lies below something that is not known is a place with that unknown value.
 * Of a module that is judged by its inputs only what is known to be its own is a place.
 */
export function placesAt(resource: Resource, path: string): readonly PathPlace[] {
  const steps = stepsOf(path);
  return isOutside(resource, steps[0] ?? '') ? [] : follow(resource.attributes, steps);
}

/** In a module whose code is not here it may be set all the same. */
function isOutside({ outline }: Resource, step: string): boolean {
  return outline !== undefined && !outline.attributes.has(/^\w*/u.exec(step)?.[0] ?? step);
}

/** The steps of a path: dots within brackets belong to a value. */
export function stepsOf(path: string): readonly string[] {
  return path.match(/(?:[^.[]|\[[^\]]*\])+/gu) ?? [];
}

function follow(from: Value, [step, ...rest]: readonly string[]): readonly PathPlace[] {
  if (step === undefined) return [{ value: from, inside: from }];
  const each = repeated.exec(step)?.groups;
  if (each !== undefined) return followEach(from, each, rest);
  const [, name, key = '', wanted = '', mark] = chosen.exec(step) ?? [];
  if (name !== undefined) return followChosen(from, { name, key, wanted, isOptional: mark === '?' }, rest);
  return followPlain(from, step, rest);
}

function followPlain(from: Value, step: string, rest: readonly string[]): readonly PathPlace[] {
  const value = attribute(from, step.replace('?', ''));
  if (value === undefined && step.endsWith('?')) return [];
  if (value === undefined || value.kind === 'unknown' || rest.length === 0) return [{ value, inside: from }];
  return follow(value, rest);
}

/** All blocks of a name, or those that lack an attribute: `ebs_block_device[!snapshot_id]`. */
const repeated = /^(?<name>\w+)\[(?:!(?<lacking>\w+))?\]$/u;

function followEach(from: Value, { name = '', lacking }: Readonly<Record<string, string>>, rest: readonly string[]): readonly PathPlace[] {
  const { items, unknown } = blocks(attribute(from, name));
  const such = lacking === undefined ? items : items.filter((item) => attribute(item, lacking) === undefined);
  const places = such.flatMap((item) => follow(item, rest));
  return unknown === undefined ? places : [...places, { value: unknown, inside: from }];
}

/** Blocks with this value, and how they are told: `parameter[name=audit_logs]`. */
const chosen = /^(\w+)\[(\w+)=([^\]]*)\](\?)?$/u;
interface Choice {
  readonly name: string;
  readonly key: string;
  readonly wanted: string;
  readonly isOptional: boolean;
}

function followChosen(from: Value, { name, key, wanted, isOptional }: Choice, rest: readonly string[]): readonly PathPlace[] {
  const { items, unknown } = blocks(attribute(from, name));
  const such = items.filter((item) => scalarText(attribute(item, key))?.toLowerCase() === wanted.toLowerCase());
  if (such.length > 0) return such.flatMap((item) => follow(item, rest));
  const open = unknown ?? unknownKey(items, key);
  if (open !== undefined) return [{ value: open, inside: from }];
  return isOptional ? [] : [{ value: undefined, inside: from }];
}

/** A block of which it is not known whether it is one of them. */
function unknownKey(items: readonly MapValue[], key: string): UnknownValue | undefined {
  return items.map((item) => attribute(item, key)).flatMap((value) => (value === undefined ? [] : (unknownPart(value) ?? [])))[0];
}
