import type { Value } from '../core/value.ts';

/** Addresses of the resources of the same root that a value refers to, wherever in it: in a list, a block, a text with holes, an option. */
export function referencesIn(value: Value | undefined): readonly string[] {
  if (value === undefined) return [];
  return [...value.origin.via.flatMap(({ of }) => of?.address ?? []), ...within(value)];
}

function within(value: Value): readonly string[] {
  switch (value.kind) {
    case 'unknown':
      return value.reference === undefined ? [] : [value.reference.address];
    case 'template':
      return value.parts.flatMap((part) => (typeof part === 'string' ? [] : referencesIn(part)));
    case 'list':
      return value.items.flatMap(referencesIn);
    case 'map':
      return [...value.entries.values()].flatMap(referencesIn);
    case 'choice':
      return value.options.flatMap(referencesIn);
    case 'json-text':
      return referencesIn(value.content);
    default:
      return [];
  }
}
