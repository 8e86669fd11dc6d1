import type { Resource } from '../core/resource.ts';
import { scalarText } from '../core/value.ts';
import type { MapValue, UnknownValue, Value } from '../core/value.ts';
import { attribute, blocks, unknownPart } from './fact.ts';
import { writtenBlocks } from './written-blocks.ts';

/** One place that a path leads to: a path through repeated blocks leads to several. */
export interface PathPlace {
  /** Undefined when nothing is written there: the service's default counts. */
  readonly value: Value | undefined;
  /** The innermost thing on the way that is written: where to point when the value is not. */
  readonly inside: Value;
  /** What decides whether it is there, where a condition may leave out the block that it is in. */
  readonly only?: UnknownValue;
}

/**
 * Every place of a resource that a path leads to: names joined by dots, `[]` behind the name of a block that may be repeated
 * (`ebs_block_device[].encrypted`), `?` behind one that may be left out with all that is in it. No such block, no place; any other name that is
 * missing is a place where nothing is written. `[name=audit_logs]` behind a repeated block means those of which the attribute has this value;
 * where none has, nothing is written; `[!snapshot_id]` means those that lack it; `Parameters[rds.force_ssl]` is the entry of a map. What lies below something that is not known is a place with that unknown value.
 * Of a module that is judged by its inputs only what is known to be its own is a place.
 */
export function placesAt(resource: Resource, path: string): readonly PathPlace[] {
  const steps = readPath(path);
  return isOutside(resource, steps[0]?.text ?? '') ? [] : follow(resource.attributes, steps, 0);
}

/** In a module whose code is not here it may be set all the same. */
function isOutside({ outline }: Resource, step: string): boolean {
  return outline !== undefined && !outline.attributes.has(/^\w*/u.exec(step)?.[0] ?? step);
}

/** The steps of a path: dots within brackets belong to a value. */
export function stepsOf(path: string): readonly string[] {
  return path.match(/(?:[^.[]|\[[^\]]*\])+/gu) ?? [];
}

interface Step {
  readonly text: string;
  readonly kind: 'plain' | 'each' | 'chosen' | 'entry';
  readonly name: string;
  /** Of `each`: the attribute that is lacking, if one is named. Of `chosen`: the one that says which. */
  readonly key: string;
  readonly wanted: string;
  readonly isOptional: boolean;
}

/** All blocks of a name, or those that lack an attribute: `ebs_block_device[!snapshot_id]`. */
const repeated = /^(\w+)\[(?:!(\w+))?\]$/u;
/** The entry of a map whose name has dots: `Parameters[rds.force_ssl]`. */
const entry = /^(\w+)\[(\w+(?:\.\w+)+)\]$/u;
/** Blocks with this value, and how they are told: `parameter[name=audit_logs]`. */
const chosen = /^(\w+)\[(\w+)=([^\]]*)\](\?)?$/u;

function readStep(text: string): Step {
  const isOptional = text.endsWith('?');
  const [isEach, block, lacking = ''] = repeated.exec(text) ?? [];
  if (isEach !== undefined && block !== undefined) return { text, kind: 'each', name: block, key: lacking, wanted: '', isOptional: false };
  const [, map, member = ''] = entry.exec(text) ?? [];
  if (map !== undefined) return { text, kind: 'entry', name: map, key: member, wanted: '', isOptional: false };
  const [, name, key = '', wanted = ''] = chosen.exec(text) ?? [];
  if (name !== undefined) return { text, kind: 'chosen', name, key, wanted: wanted.toLowerCase(), isOptional };
  return { text, kind: 'plain', name: text.replace('?', ''), key: '', wanted: '', isOptional };
}

const pathsRead = new Map<string, readonly Step[]>();

/** Policies name the paths, so there are as many as these have: each is read once. */
function readPath(path: string): readonly Step[] {
  const known = pathsRead.get(path) ?? stepsOf(path).map(readStep);
  pathsRead.set(path, known);
  return known;
}

function follow(from: Value, steps: readonly Step[], at: number): readonly PathPlace[] {
  const step = steps[at];
  if (step === undefined) return [{ value: from, inside: from }];
  if (step.kind === 'each') return followEach(from, step, steps, at);
  if (step.kind === 'chosen') return followChosen(from, step, steps, at);
  const value = step.kind === 'entry' ? entryOf(from, step) : attribute(from, step.name);
  if (value === undefined && step.isOptional) return [];
  if (value === undefined || value.kind === 'unknown' || at === steps.length - 1) return [{ value, inside: from }];
  return follow(value, steps, at + 1);
}

function entryOf(from: Value, { name, key }: Step): Value | undefined {
  const map = attribute(from, name);
  return map?.kind === 'unknown' ? map : attribute(map, key);
}

function followEach(from: Value, { name, key }: Step, steps: readonly Step[], at: number): readonly PathPlace[] {
  const written = attribute(from, name);
  const { unknown } = blocks(written);
  const all = writtenBlocks(written);
  const such = key === '' ? all : all.filter(({ body }) => attribute(body, key) === undefined);
  const places = such.flatMap(({ body, only }) =>
    follow(body, steps, at + 1).map((place) => (only === undefined ? place : { ...place, only: only.decides })),
  );
  return unknown === undefined ? places : [...places, { value: unknown, inside: from }];
}

function followChosen(from: Value, { name, key, wanted, isOptional }: Step, steps: readonly Step[], at: number): readonly PathPlace[] {
  const { items, unknown } = blocks(attribute(from, name));
  const such = items.filter((item) => scalarText(attribute(item, key))?.toLowerCase() === wanted);
  if (such.length > 0) return such.flatMap((item) => follow(item, steps, at + 1));
  const open = unknown ?? unknownKey(items, key);
  if (open !== undefined) return [{ value: open, inside: from }];
  return isOptional ? [] : [{ value: undefined, inside: from }];
}

/** A block of which it is not known whether it is one of them. */
function unknownKey(items: readonly MapValue[], key: string): UnknownValue | undefined {
  return items.map((item) => attribute(item, key)).flatMap((value) => (value === undefined ? [] : (unknownPart(value) ?? [])))[0];
}
