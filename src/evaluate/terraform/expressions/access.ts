import type { Origin, UnknownValue, Value } from '../../../core/value.ts';
import type { ValueType } from '../../../core/value-type.ts';
import { describeValue, entriesOf, entryOf, extendUnknown, firstUnknown, members, through, unknownValue } from '../../value-operations.ts';
import { mayBecome } from '../../may-become.ts';
import { choose, mapOptions, whenIs } from '../../choices.ts';
import type { ChoiceLimits } from '../../choices.ts';
import { toNumber, toText } from '../types/convert-scalar.ts';
import { becauseOf, failure, failureIn, refusal } from '../types/failure.ts';

/** A value that the code gives has no such part. */
function notThere(expression: string, origin: Origin): UnknownValue {
  return refusal(expression, origin);
}

/** `value.name`. */
export function getAttribute(value: Value, name: string, origin: Origin): Value {
  switch (value.kind) {
    case 'map': {
      const entry = entryOf(value, name);
      if (entry !== undefined) return entry;
      if (value.more !== undefined) return { ...extendUnknown(value.more, `.${name}`, name), origin };
      return notThere(`${describeValue(value)}.${name}`, origin);
    }
    case 'unknown':
      return { ...extendUnknown(value, `.${name}`, name), origin: { at: origin.at, via: value.origin.via } };
    case 'choice':
      return mapOptions(value, (option) => getAttribute(option, name, origin)) ?? failure(name, origin);
    case 'list':
    case 'null':
    case 'bool':
    case 'number':
    case 'string':
    case 'template':
    case 'json-text':
      return notThere(`${describeValue(value)}.${name}`, origin);
  }
}

/** `value[key]`. A key that is not known selects any member, one that failed none. */
export function getIndex(value: Value, key: Value, origin: Origin, limits: ChoiceLimits): Value {
  if (value.kind === 'choice') {
    return mapOptions(value, (option) => getIndex(option, key, origin, limits)) ?? failure('an index', origin);
  }
  if (key.kind === 'choice') {
    return mapOptions(key, (option) => getIndex(value, option, origin, limits), origin) ?? failure('an index', origin);
  }
  const suffix = `[${describeValue(key)}]`;
  const failed = failureIn(key);
  if (failed !== undefined) return becauseOf(failed, `${describeValue(value)}${suffix}`, origin);
  if (value.kind === 'unknown') return { ...extendUnknown(value, suffix, toText(key)), origin: { at: origin.at, via: value.origin.via } };
  if (!hasMembers(value) || isNoKey(key)) return notThere(`${describeValue(value)}${suffix}`, origin);
  const name = toText(key);
  if (name === undefined) return anyMember(value, key, origin, limits);
  return value.kind === 'map' ? mapMember(value, name, origin) : listMember(value, toNumber(key), origin);
}

/** `value[key]` where something is done about a key that is not there: of a key that is not known, that is one of the things that can happen. */
export function tryIndex(value: Value, key: Value, origin: Origin, limits: ChoiceLimits): Value {
  const found = getIndex(value, key, origin, limits);
  const condition = firstUnknown(key);
  const isDecided = condition === undefined || key.kind === 'choice' || failureIn(found) !== undefined;
  if (isDecided || !hasMembers(value) || value.more !== undefined) return found;
  const names = value.kind === 'map' ? [...value.entries.keys()] : value.items.map((_, index) => String(index));
  const missing = notThere(`${describeValue(value)}[${describeValue(key)}]`, origin);
  if (names.length === 0) return missing;
  const isThere = found.kind === 'choice' || key.kind !== 'unknown' ? [] : whenIs(key, ...names);
  const isMissing = key.kind === 'unknown' ? [{ of: key.expression, isNot: names }] : [];
  return choose([found, missing], condition, origin, [isThere, isMissing]) ?? found;
}

/** A set has members, but none that could be named. */
function hasMembers(value: Value): value is Extract<Value, { kind: 'list' | 'map' }> {
  return value.kind === 'map' || (value.kind === 'list' && value.type?.kind !== 'set');
}

/** What can't name a member, whatever it turns out to be. */
function isNoKey({ kind }: Value): boolean {
  return kind === 'null' || kind === 'list' || kind === 'map';
}

function mapMember(map: Extract<Value, { kind: 'map' }>, key: string, origin: Origin): Value {
  const entry = entryOf(map, key);
  if (entry !== undefined) return entry;
  const suffix = `[${JSON.stringify(key)}]`;
  if (map.more !== undefined) return { ...extendUnknown(map.more, suffix, key), origin };
  return notThere(`${describeValue(map)}${suffix}`, origin);
}

/**
 * A list with an open end may have its further members anywhere, so what stands at an index is not certain. The unknown keeps its reference,
 * which names the same thing for every member.
 */
function listMember(list: Extract<Value, { kind: 'list' }>, index: number | undefined, origin: Origin): Value {
  const item = index === undefined || index < 0 ? undefined : list.items[index];
  const known = item === undefined ? undefined : through(item, list.origin.via);
  if (list.more === undefined) return known ?? notThere(`${describeValue(list)}[${index ?? '?'}]`, origin);
  const open = { ...extendUnknown(list.more, `[${index ?? '?'}]`), origin };
  return choose(known === undefined ? [open] : [open, known], list.more, origin) ?? open;
}

/** Members that are looked through for a key that is not known: many have the same few values. */
const candidatesMax = 256;

/** Members that the key may name, each with its own. An index of a list may be written in several ways. */
function candidatesOf(value: Extract<Value, { kind: 'list' | 'map' }>, key: Value): readonly (readonly [string, Value])[] {
  if (value.kind === 'list') return members(value).map((item, index) => [String(index), item] as const);
  const all = entriesOf(value);
  return key.kind === 'template' ? all.filter(([name]) => mayBecome(key, name)) : all;
}

function anyMember(value: Extract<Value, { kind: 'list' | 'map' }>, key: Value, origin: Origin, limits: ChoiceLimits): Value {
  const condition = firstUnknown(key) ?? unknownValue('unsupported-expression', describeValue(key), key.origin);
  const expression = `${describeValue(value)}[${describeValue(key)}]`;
  const candidates = candidatesOf(value, key);
  const options = candidates.map(([, option]) => option);
  const names = candidates.map(([name]) => name);
  const any = becauseOf(condition, expression, origin);
  if (value.more !== undefined || options.length > candidatesMax) return any;
  if (key.kind === 'template' && options.length === 0) return notThere(expression, origin);
  const when = key.kind === 'unknown' ? names.map((name) => whenIs(key, name)) : [];
  const chosen = choose(options, condition, origin, when);
  const max = key.kind === 'unknown' ? limits.tableOptions : limits.options;
  return chosen === undefined || (chosen.kind === 'choice' && chosen.options.length > max) ? any : chosen;
}

/** `value[*]` before its steps: a list of the members; null is none, a single thing is one. */
export function getMembers(value: Value, origin: Origin): Value {
  switch (value.kind) {
    case 'list':
      return value;
    case 'null':
      return value.type !== undefined && isSequence(value.type) ? failure('null[*]', origin) : { kind: 'list', items: [], origin };
    case 'unknown':
      return { kind: 'list', items: [], origin, more: value };
    case 'choice':
      return mapOptions(value, (option) => getMembers(option, origin)) ?? failure('[*]', origin);
    case 'map':
    case 'bool':
    case 'number':
    case 'string':
    case 'template':
    case 'json-text':
      return { kind: 'list', items: [value], origin };
  }
}

function isSequence({ kind }: ValueType): boolean {
  return kind === 'list' || kind === 'set' || kind === 'tuple';
}
