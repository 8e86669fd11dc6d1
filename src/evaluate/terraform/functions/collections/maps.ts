import type { Circumstances } from '../../../../core/circumstance.ts';
import type { Location } from '../../../../core/location.ts';
import type { ListValue, MapValue, NullValue, UnknownValue, Value } from '../../../../core/value.ts';
import { sameType, stringType } from '../../../../core/value-type.ts';
import type { MapType, SequenceType } from '../../../../core/value-type.ts';
import { entriesOf, entryOf, extendUnknown, firstUnknown, members } from '../../../value-operations.ts';
import { getIndex } from '../../expressions/access.ts';
import { choose, whenIs } from '../../../choices.ts';
import { toText } from '../../types/convert-scalar.ts';
import { hasFailed } from '../../types/failure.ts';
import { convertToType } from '../../types/type-conversion.ts';
import { typeOf } from '../../types/type-of.ts';
import { sortedEntries, sortedMembers } from '../../../json-text.ts';
import type { FunctionCall, FunctionTable } from '../function-kit.ts';
import { failed, listOf, mapOf, notKnown, partial, sequenceOf, stringOf, total } from '../function-kit.ts';

/** Later maps win. What an unknown map may bring is in `more`, and it may replace every earlier entry. */
function merge(args: readonly Value[], call: FunctionCall): Value {
  const entries = new Map<string, Value>();
  const keys = new Map<string, Location>();
  let more: UnknownValue | undefined;
  for (const arg of args) {
    if (arg.kind === 'null') {
      if (isMapping(arg)) continue;
      return failed(args, call);
    }
    const open = arg.kind === 'map' ? arg.more : firstUnknown(arg);
    if (arg.kind !== 'map' && open === undefined) return failed(args, call);
    if (open !== undefined) overridable(entries, open, call);
    more ??= open;
    if (arg.kind !== 'map') continue;
    put(arg, entries, keys);
  }
  const result = mapOf(entries, call, more, keys);
  const type = typeOfMerged(args);
  return result.kind === 'map' && type !== undefined ? { ...result, type } : result;
}

/** A null of no type may be one. */
function isMapping({ type }: NullValue): boolean {
  return type === undefined || type.kind === 'map' || type.kind === 'object';
}

function put(map: MapValue, entries: Map<string, Value>, keys: Map<string, Location>): void {
  for (const [key, value] of entriesOf(map)) {
    entries.set(key, value);
    const at = map.keys?.get(key);
    if (at === undefined) keys.delete(key);
    else keys.set(key, at);
  }
}

/** Maps of one type make such a map, all else makes an object. */
function typeOfMerged(args: readonly Value[]): MapType | undefined {
  const [first, ...others] = args.map(typeOf);
  return first?.kind === 'map' && others.every((type) => sameType(type, first) !== false) ? first : undefined;
}

function overridable(entries: Map<string, Value>, open: UnknownValue, call: FunctionCall): void {
  for (const [key, value] of entries) {
    entries.set(key, choose([value, extendUnknown(open, `.${key}`, key)], open, call.origin) ?? value);
  }
}

function lookup(args: readonly Value[], call: FunctionCall): Value {
  const [map, key, given] = args;
  if (map === undefined || key === undefined || args.length > 3) return failed(args, call);
  if (map.kind !== 'map' && map.kind !== 'unknown') return failed(args, call);
  const fallback = given === undefined ? undefined : asMember(given, map, call);
  return fallback !== undefined && hasFailed(fallback) ? failed(args, call) : member(map, key, fallback, call);
}

function member(map: MapValue | UnknownValue, key: Value, fallback: Value | undefined, call: FunctionCall): Value {
  const { limits } = call.scope.module.context;
  const name = toText(key);
  if (map.kind !== 'map' || name === undefined) return orFallback(getIndex(map, key, call.origin, limits), map, key, fallback, call);
  const entry = entryOf(map, name);
  if (entry !== undefined) return entry;
  if (map.more !== undefined) return orFallback(extendUnknown(map.more, `[${JSON.stringify(name)}]`, name), map, key, fallback, call);
  return fallback ?? failed([map, key], call);
}

/** The default is of the type of a map's members. */
function asMember(value: Value, map: Value, call: FunctionCall): Value {
  return map.kind === 'map' && map.type !== undefined ? convertToType(value, map.type.element, call.scope) : value;
}

/** The deployments whose key is one of the map's, and those whose key is none. */
function presence(map: Value, key: Value): { readonly found: Circumstances; readonly missing: Circumstances } {
  const keys = map.kind === 'map' && map.more === undefined ? [...map.entries.keys()] : [];
  if (keys.length === 0 || key.kind !== 'unknown') return { found: [], missing: [] };
  return { found: whenIs(key, ...keys), missing: [{ of: key.expression, isNot: keys }] };
}

/** A key that may be missing: the entry or the default. */
function orFallback(found: Value, map: Value, key: Value, fallback: Value | undefined, call: FunctionCall): Value {
  const condition = firstUnknown(found) ?? firstUnknown(map) ?? firstUnknown(key);
  if (fallback === undefined || condition === undefined) return found;
  if (key.kind === 'template' && hasFailed(found)) return fallback;
  const when = presence(map, key);
  return choose([found, fallback], condition, call.origin, [when.found, when.missing]) ?? found;
}

function keysOf(args: readonly Value[], call: FunctionCall): Value {
  const [map] = args;
  if (map?.kind !== 'map') return notKnown(args, call);
  const keys = sortedEntries(map.entries).map(([key, value]): Value => ({
    kind: 'string',
    value: key,
    origin: { at: map.keys?.get(key) ?? value.origin.at, via: map.origin.via },
  }));
  return map.type === undefined ? listOf(keys, call, map.more) : sequenceOf('list', stringType, keys, call, map.more);
}

function valuesOf(args: readonly Value[], call: FunctionCall): Value {
  const [map] = args;
  if (map?.kind !== 'map') return notKnown(args, call);
  const values = sortedMembers(map).map(([, value]) => value);
  return map.type === undefined ? listOf(values, call, map.more) : sequenceOf('list', map.type.element, values, call, map.more);
}

function zipMap(args: readonly Value[], call: FunctionCall): Value {
  const [keys, values] = args;
  if (keys?.kind !== 'list' || values?.kind !== 'list') return notKnown(args, call);
  if (values.type?.kind === 'set') return failed(args, call);
  const more = keys.more ?? values.more;
  if (more !== undefined) return mapOf(new Map(), call, more);
  return keys.items.length === values.items.length ? zip(keys, values, call) : failed(args, call);
}

function zip(keys: ListValue, values: ListValue, call: FunctionCall): Value {
  const names = keys.items.map(toText).filter((name) => name !== undefined);
  if (names.length < keys.items.length) return mapOf(new Map(), call, notKnown([keys], call));
  const zipped = mapOf(new Map(members(values).map((value, index) => [names[index] ?? '', value])), call);
  return values.type === undefined || zipped.kind !== 'map' ? zipped : { ...zipped, type: { kind: 'map', element: values.type.element } };
}

const texts: SequenceType = { kind: 'list', element: stringType };

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
  const result = mapOf(new Map([...turned].map(([key, items]) => [key, sequenceOf(texts.kind, texts.element, items, call)])), call);
  return result.kind === 'map' ? { ...result, type: { kind: 'map', element: texts } } : result;
}

export const mapFunctions: FunctionTable = [
  ['keys', partial(keysOf)],
  ['lookup', partial(lookup)],
  ['merge', partial(merge)],
  ['transpose', total(transpose)],
  ['values', partial(valuesOf)],
  ['zipmap', partial(zipMap)],
];
