import type { Resource } from '../../../core/resource.ts';
import type { MapValue, Origin, UnknownValue, Value } from '../../../core/value.ts';
import { mapOptions } from '../../choices.ts';
import { entryOf } from '../../value-operations.ts';
import { toMap } from './plain.ts';
import type { PlainMap } from './plain.ts';

/** Where everything stands that is made for a resource: at its logical id. */
export function originOfMade(resource: Resource): Origin {
  return { at: resource.declaration, via: [] };
}

/** A resource that the transform makes for `parent`. It exists when the parent does, or when `maybe` says so. */
export function made(parent: Resource, address: string, type: string, properties: PlainMap, maybe = parent.maybe): Resource {
  const { maybe: _own, ...rest } = parent;
  const resource = { ...rest, type, address, attributes: toMap(properties, originOfMade(parent)), meta: withoutMeta(parent) };
  return maybe === undefined ? resource : { ...resource, maybe };
}

function withoutMeta(parent: Resource): MapValue {
  return { kind: 'map', entries: new Map(), origin: parent.meta.origin };
}

/** The resource itself as what it becomes: these properties go, those are put in their place. */
export function become(parent: Resource, type: string, without: readonly string[], properties: PlainMap): Resource {
  const added = toMap(properties, originOfMade(parent)).entries;
  const kept = [...parent.attributes.entries].filter(([key]) => !without.includes(key));
  return { ...parent, type, attributes: { ...parent.attributes, entries: new Map([...kept, ...added]) } };
}

/** A property that is set: neither absent nor null, which `AWS::NoValue` in a branch becomes. Of a choice of maps it is a choice. */
export function given(from: Value | undefined, ...path: readonly string[]): Value | undefined {
  let value = from;
  for (const name of path) value = entryIn(value, name);
  return value === undefined || value.kind === 'null' ? undefined : value;
}

function entryIn(value: Value | undefined, name: string): Value | undefined {
  if (value?.kind === 'choice') return mapOptions(value, (option) => entryIn(option, name) ?? { kind: 'null', origin: option.origin });
  return value?.kind === 'map' ? entryOf(value, name) : undefined;
}

export function textAt(from: Value | undefined, ...path: readonly string[]): string | undefined {
  const value = given(from, ...path);
  return value?.kind === 'string' ? value.value : undefined;
}

/** The entries of a map property; of one that is not known, none, and the unknown. */
export function entriesAt(
  from: Value | undefined,
  name: string,
): { readonly entries: readonly (readonly [string, Value])[]; readonly more?: UnknownValue } {
  const value = given(from, name);
  if (value?.kind === 'map') return { entries: [...value.entries], ...(value.more === undefined ? {} : { more: value.more }) };
  return value?.kind === 'unknown' ? { entries: [], more: value } : { entries: [] };
}

/** The logical id within the template that a `Ref` names. */
export function referredTo(value: Value | undefined): string | undefined {
  return value?.kind === 'unknown' && value.reference?.path[0] === 'Ref' ? value.reference.address : undefined;
}

/** A text that stands in the template as it is, not by way of a parameter: only such a one becomes a part of a logical id. */
export function writtenText(value: Value | undefined): string | undefined {
  return value?.kind === 'string' && value.origin.via.length === 0 ? value.value : undefined;
}

/** Tags of SAM are a map, and say who made the resource. */
export function tagsOf(properties: Value): PlainMap['Tags'] {
  const { entries } = entriesAt(properties, 'Tags');
  return [{ Key: 'lambda:createdBy', Value: 'SAM' }, ...entries.map(([Key, Value]) => ({ Key, Value }))];
}
