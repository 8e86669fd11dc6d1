import type { Location } from '../../../core/location.ts';
import type { UnknownValue, Value } from '../../../core/value.ts';
import { firstUnknown, members, originAt } from '../../value-operations.ts';
import { refusal } from '../types/failure.ts';
import { sortedMembers } from '../../json-text.ts';
import type { RootContext } from '../scope.ts';
import { limitReached } from '../scope.ts';

/** What a `for` goes through: keys and values, and what may come beside them. */
export interface Iteration {
  readonly items: readonly { readonly key: Value; readonly value: Value }[];
  readonly more?: UnknownValue;
}

/** Lists by index, sets by value, maps by key in order. Anything else has no members. */
export function iterate(collection: Value, context: RootContext, at: Location): Iteration {
  const max = context.limits.expansion;
  if (collection.kind === 'list' || collection.kind === 'map') {
    const all = collection.kind === 'list' ? listItems(collection, at) : mapItems(collection, at);
    if (all.length > max) return { items: all.slice(0, max), more: limitReached(context, `More than ${max} members in one expansion`, at) };
    return collection.more === undefined ? { items: all } : { items: all, more: collection.more };
  }
  const unknown = firstUnknown(collection);
  if (unknown !== undefined) return { items: [], more: unknown };
  return { items: [], more: refusal(`a ${collection.kind} where a collection is wanted`, originAt(at)) };
}

function listItems(list: Extract<Value, { kind: 'list' }>, at: Location): Iteration['items'] {
  if (list.type?.kind === 'set') return members(list).map((value) => ({ key: value, value }));
  return members(list).map((value, index) => ({ key: { kind: 'number', value: index, origin: originAt(at) }, value }));
}

function mapItems(map: Extract<Value, { kind: 'map' }>, at: Location): Iteration['items'] {
  return sortedMembers(map).map(([key, value]) => ({
    key: { kind: 'string', value: key, origin: { at: map.keys?.get(key) ?? value.origin.at ?? at, via: map.origin.via } },
    value,
  }));
}
