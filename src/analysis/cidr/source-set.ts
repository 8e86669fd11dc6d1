import type { Family } from './address.ts';
import {
  type AddressSet,
  equalAddresses,
  hasNoAddresses,
  hasWholeFamily,
  intersectAddresses,
  noAddresses,
  subtractAddresses,
  uniteAddresses,
} from './address-set.ts';

/**
 * A source whose addresses are not known: a security group, a prefix list, the text of an expression. Equal text is the same source.
 * It lies within the whole address space of its family (IPv4 when none is given).
 */
export interface OpaqueSource {
  readonly text: string;
  readonly family?: Family;
}

/** Where traffic comes from (or goes to): known addresses, and those opaque sources, by text, sorted, that the addresses do not cover. */
export interface SourceSet {
  readonly addresses: AddressSet;
  readonly opaque: readonly OpaqueSource[];
}

export const noSources: SourceSet = { addresses: noAddresses, opaque: [] };

/** Opaque sources that the addresses cover are left out, so equal sets are equal in their parts. */
export function sourceSet(addresses: AddressSet, opaque: readonly OpaqueSource[] = []): SourceSet {
  if (opaque.length === 0) return { addresses, opaque };
  const byText = new Map(opaque.map((source) => [source.text, source]));
  const uncovered = [...byText.values()].filter((source) => !hasWholeFamily(addresses, source.family ?? 4));
  return { addresses, opaque: uncovered.sort(byTextOrder) };
}

function byTextOrder(a: OpaqueSource, b: OpaqueSource): number {
  return a.text < b.text ? -1 : a.text > b.text ? 1 : 0;
}

export function uniteSources(a: SourceSet, b: SourceSet): SourceSet {
  const opaque = a.opaque.length === 0 ? b.opaque : b.opaque.length === 0 ? a.opaque : [...a.opaque, ...b.opaque];
  return sourceSet(uniteAddresses(a.addresses, b.addresses), opaque);
}

export function subtractSources(a: SourceSet, b: SourceSet): SourceSet {
  return {
    addresses: subtractAddresses(a.addresses, b.addresses),
    opaque: a.opaque.filter((source) => !includesOpaque(b, source)),
  };
}

export function intersectSources(a: SourceSet, b: SourceSet): SourceSet {
  return sourceSet(intersectAddresses(a.addresses, b.addresses), [
    ...a.opaque.filter((source) => includesOpaque(b, source)),
    ...b.opaque.filter((source) => includesOpaque(a, source)),
  ]);
}

/** True when the source is named, or its whole address family is in the set. */
export function includesOpaque(set: SourceSet, source: OpaqueSource): boolean {
  return hasWholeFamily(set.addresses, source.family ?? 4) || set.opaque.some(({ text }) => text === source.text);
}

export function hasNoSources(set: SourceSet): boolean {
  return set.opaque.length === 0 && hasNoAddresses(set.addresses);
}

export function equalSources(a: SourceSet, b: SourceSet): boolean {
  return (
    a.opaque.length === b.opaque.length &&
    a.opaque.every((source, index) => source.text === b.opaque[index]?.text) &&
    equalAddresses(a.addresses, b.addresses)
  );
}
