import type { Circumstances } from '../../../core/circumstance.ts';
import type { Location } from '../../../core/location.ts';
import type { UnknownValue, Value } from '../../../core/value.ts';
import { entriesOf, entryOf, extendUnknown, firstUnknown, members } from '../../value-operations.ts';
import { getIndex } from '../access.ts';
import { choose } from '../../choices.ts';
import { toText } from '../convert-scalar.ts';
import { sortedEntries } from '../json-text.ts';
import type { FunctionCall, FunctionTable } from './function-kit.ts';
import { failed, listOf, mapOf, notKnown, partial, stringOf, total } from './function-kit.ts';

/** Later maps win. What an unknown map may bring is in `more`, and it may replace every earlier entry. */
function merge(args: readonly Value[], call: FunctionCall): Value {
  const entries = new Map<string, Value>();
  const keys = new Map<string, Location>();
  let more: UnknownValue | undefined;
  for (const arg of args) {
    if (arg.kind === 'null') continue;
    const open = arg.kind === 'map' ? arg.more : firstUnknown(arg);
    if (arg.kind !== 'map' && open === undefined) return failed(args, call);
    if (open !== undefined) overridable(entries, open, call);
    more ??= open;
    if (arg.kind !== 'map') continue;
    for (const [key, value] of entriesOf(arg)) {
      entries.set(key, value);
      const at = arg.keys?.get(key);
      if (at === undefined) keys.delete(key);
      else keys.set(key, at);
    }
  }
  return mapOf(entries, call, more, keys);
}

function overridable(entries: Map<string, Value>, open: UnknownValue, call: FunctionCall): void {
  for (const [key, value] of entries) {
    entries.set(key, choose([value, extendUnknown(open, `.${key}`, key)], open, call.origin) ?? value);
  }
}

function lookup(args: readonly Value[], call: FunctionCall): Value {
  const [map, key, fallback] = args;
  if (map === undefined || key === undefined) return failed(args, call);
  const { options } = call.scope.module.context.limits;
  const name = toText(key);
  if (map.kind !== 'map' || name === undefined) return orFallback(getIndex(map, key, call.origin, options), map, key, fallback, call);
  const entry = entryOf(map, name);
  if (entry !== undefined) return entry;
  if (map.more !== undefined) return orFallback(extendUnknown(map.more, `[${JSON.stringify(name)}]`, name), map, key, fallback, call);
  return fallback ?? failed(args, call);
}

/** The deployments whose key is none of the map's. */
function missing(map: Value, key: Value): Circumstances {
  if (map.kind !== 'map' || map.more !== undefined || key.kind !== 'unknown') return [];
  return [{ of: key.expression, isNot: [...map.entries.keys()] }];
}

/** A key that may be missing: the entry or the default. */
function orFallback(found: Value, map: Value, key: Value, fallback: Value | undefined, call: FunctionCall): Value {
  const condition = firstUnknown(found) ?? firstUnknown(map);
  if (fallback === undefined || condition === undefined) return found;
  return choose([found, fallback], condition, call.origin, [[], missing(map, key)]) ?? found;
}

function keysOf(args: readonly Value[], call: FunctionCall): Value {
  const [map] = args;
  if (map?.kind !== 'map') return notKnown(args, call);
  const keys = sortedEntries(map.entries).map(([key, value]): Value => ({
    kind: 'string',
    value: key,
    origin: { at: map.keys?.get(key) ?? value.origin.at, via: map.origin.via },
  }));
  return listOf(keys, call, map.more);
}

function valuesOf(args: readonly Value[], call: FunctionCall): Value {
  const [map] = args;
  if (map?.kind !== 'map') return notKnown(args, call);
  return listOf(
    sortedEntries(entriesOf(map)).map(([, value]) => value),
    call,
    map.more,
  );
}

function zipMap(args: readonly Value[], call: FunctionCall): Value {
  const [keys, values] = args;
  if (keys?.kind !== 'list' || values?.kind !== 'list') return notKnown(args, call);
  const more = keys.more ?? values.more;
  const names = keys.items.map(toText);
  if (more === undefined && names.length !== values.items.length) return failed(args, call);
  if (names.includes(undefined) || more !== undefined) return mapOf(new Map(), call, more ?? notKnown(args, call));
  return mapOf(new Map(members(values).map((value, index) => [names[index] ?? '', value])), call);
}

function transpose(args: readonly Value[], call: FunctionCall): Value | undefined {
  const [map] = args;
  if (map?.kind !== 'map') return undefined;
  const turned = new Map<string, Value[]>();
  for (const [key, list] of sortedEntries(map.entries)) {
    if (list.kind !== 'list') return undefined;
    for (const item of list.items) {
      const name = toText(item);
      if (name === undefined) return undefined;
      turned.set(name, [...(turned.get(name) ?? []), stringOf(key, call)]);
    }
  }
  return mapOf(new Map([...turned].map(([key, items]) => [key, listOf(items, call)])), call);
}

function pairs(args: readonly Value[], call: FunctionCall): Value | undefined {
  if (args.length % 2 !== 0) return undefined;
  const entries = new Map<string, Value>();
  for (let at = 0; at < args.length; at += 2) {
    const [key, value] = [toText(args[at]), args[at + 1]];
    if (key === undefined || value === undefined) return undefined;
    entries.set(key, value);
  }
  return mapOf(entries, call);
}

export const mapFunctions: FunctionTable = [
  ['keys', partial(keysOf)],
  ['lookup', partial(lookup)],
  ['map', partial((args, call) => pairs(args, call) ?? notKnown(args, call))],
  ['merge', partial(merge)],
  ['transpose', total(transpose)],
  ['values', partial(valuesOf)],
  ['zipmap', partial(zipMap)],
];
