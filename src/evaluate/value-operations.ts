import type { Location } from '../core/location.ts';
import type { ListValue, MapValue, Origin, ResourceReference, Step, UnknownReason, UnknownValue, Value } from '../core/value.ts';

/** Steps that one value keeps; a longer way keeps its beginning. */
const viaStepsMax = 24;
/** Characters of a value's description. */
const descriptionCharsMax = 160;

export function originAt(at: Location, via: readonly Step[] = []): Origin {
  return { at, via };
}

/**
 * The value after further hops. Options of a choice make them too; members of a container get them when they are taken out (`members`,
 * `entriesOf`) or by `settle`.
 */
export function through(value: Value, steps: readonly Step[]): Value {
  if (steps.length === 0) return value;
  if (value.kind === 'choice')
    return { ...value, origin: after(value.origin, steps), options: value.options.map((option) => through(option, steps)) };
  return { ...value, origin: after(value.origin, steps) };
}

function after(origin: Origin, steps: readonly Step[]): Origin {
  const { at, via } = origin;
  if (via.length === 0 && steps.length <= viaStepsMax) return { at, via: steps };
  return via.length >= viaStepsMax ? origin : { at, via: [...via, ...steps].slice(0, viaStepsMax) };
}

/** Items of a list, with the hops that the list made on their behalf. */
export function members(list: ListValue): readonly Value[] {
  const via = list.origin.via;
  return via.length === 0 ? list.items : list.items.map((item) => through(item, via));
}

/** Entries of a map, with the hops that the map made on their behalf. */
export function entriesOf(map: MapValue): readonly (readonly [string, Value])[] {
  const via = map.origin.via;
  return [...map.entries].map(([key, value]) => [key, through(value, via)] as const);
}

export function entryOf(map: MapValue, key: string): Value | undefined {
  const value = map.entries.get(key);
  return value === undefined ? undefined : through(value, map.origin.via);
}

/** Pushes the hops of every container down to its members, so that each value tells its whole way by itself. */
export function settle(value: Value): Value {
  return settleInto(value, []);
}

function settleInto(value: Value, steps: readonly Step[]): Value {
  const moved = through(value, steps);
  switch (moved.kind) {
    case 'list': {
      const items = moved.items.map((item) => settleInto(item, moved.origin.via));
      // Most containers made no hops: nothing is copied then.
      return items.every((item, index) => item === moved.items[index]) ? moved : { ...moved, items };
    }
    case 'map':
      return settleMap(moved);
    case 'choice':
      return { ...moved, options: moved.options.map(settle) };
    case 'json-text':
      return { ...moved, content: settleInto(moved.content, moved.origin.via) };
    case 'null':
    case 'bool':
    case 'number':
    case 'string':
    case 'template':
    case 'unknown':
      return moved;
  }
}

function settleMap(map: MapValue): MapValue {
  let settled: Map<string, Value> | undefined;
  for (const [key, entry] of map.entries) {
    const told = settleInto(entry, map.origin.via);
    if (told === entry) continue;
    settled ??= new Map(map.entries);
    settled.set(key, told);
  }
  return settled === undefined ? map : { ...map, entries: settled };
}

export function unknownValue(reason: UnknownReason, expression: string, origin: Origin, reference?: ResourceReference): UnknownValue {
  const base = { kind: 'unknown', reason, expression: shorten(expression), origin } as const;
  return reference === undefined ? base : { ...base, reference };
}

/** The unknown that `.name` or `[key]` of an unknown is. */
export function extendUnknown(unknown: UnknownValue, suffix: string, pathStep?: string): UnknownValue {
  const expression = shorten(unknown.expression + suffix);
  const { decision: _, means: _means, ...whole } = unknown;
  if (unknown.reference === undefined || pathStep === undefined) return { ...whole, expression };
  return { ...whole, expression, reference: { ...unknown.reference, path: [...unknown.reference.path, pathStep] } };
}

/** The first unknown inside a value, depth first; undefined when the value is wholly known. */
export function firstUnknown(value: Value): UnknownValue | undefined {
  switch (value.kind) {
    case 'unknown':
      return value;
    case 'template':
      return value.parts.find((part): part is UnknownValue => typeof part !== 'string');
    case 'json-text':
      return firstUnknown(value.content);
    case 'choice':
      return value.condition;
    case 'list':
      return firstOf(value.items) ?? value.more;
    case 'map':
      return firstOf(value.entries.values()) ?? value.more;
    case 'null':
    case 'bool':
    case 'number':
    case 'string':
      return undefined;
  }
}

function firstOf(values: Iterable<Value>): UnknownValue | undefined {
  for (const value of values) {
    const found = firstUnknown(value);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** A value as people would write it, cut short: for the names of unknowns. Equal values give equal text. */
export function describeValue(value: Value): string {
  return shorten(describe(value, 3));
}

function describe(value: Value, depth: number): string {
  switch (value.kind) {
    case 'null':
      return 'null';
    case 'bool':
    case 'number':
      return String(value.value);
    case 'string':
      return JSON.stringify(value.value.slice(0, descriptionCharsMax));
    case 'template':
      return `"${value.parts.map((part) => (typeof part === 'string' ? part : `\${${part.expression}}`)).join('')}"`;
    case 'unknown':
      return value.expression;
    case 'json-text':
      return depth === 0 ? '…' : `jsonencode(${describe(value.content, depth - 1)})`;
    case 'choice':
      return depth === 0 ? '…' : value.options.map((option) => describe(option, depth - 1)).join(' or ');
    case 'list':
      return depth === 0 ? '[…]' : `[${[...describeFirst(value.items, depth), ...openEnd(value.more)].join(', ')}]`;
    case 'map':
      return depth === 0 ? '{…}' : `{${[...[...value.entries.keys()].slice(0, 4), ...openEnd(value.more)].join(', ')}}`;
  }
}

function openEnd(more: UnknownValue | undefined): string[] {
  return more === undefined ? [] : [`…${more.expression}`];
}

function describeFirst(items: readonly Value[], depth: number): string[] {
  const shown = items.slice(0, 4).map((item) => describe(item, depth - 1));
  return items.length > shown.length ? [...shown, '…'] : shown;
}

function shorten(text: string): string {
  return text.length <= descriptionCharsMax ? text : `${text.slice(0, descriptionCharsMax - 1)}…`;
}

/** The steps of several values, each once, in order: the way of a value that was computed from them. */
export function jointVia(values: readonly Value[]): readonly Step[] {
  if (values.every(({ origin }) => origin.via.length === 0)) return [];
  const joint: Step[] = [];
  for (const value of values) {
    for (const step of value.origin.via) {
      // Of few steps, each is found sooner than a name is made for it.
      const at = joint.findIndex((one) => isSameStep(one, step));
      if (at !== -1) joint[at] = step;
      else if (joint.length < viaStepsMax) joint.push(step);
    }
    if (joint.length >= viaStepsMax) break;
  }
  return joint;
}

function isSameStep(one: Step, other: Step): boolean {
  if (one === other) return true;
  return (
    one.name === other.name &&
    one.kind === other.kind &&
    one.at.range.startLine === other.at.range.startLine &&
    one.at.path === other.at.path
  );
}
