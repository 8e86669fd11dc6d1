import { type AddressRange, type Family, formatAddress, lastAddress, parseCidr } from './address.ts';
import { bigintNeighbours, contains, equalSpans, intersect, normalize, type Span, type Spans, subtract, unite } from './intervals.ts';

/** A set of IPv4 and IPv6 addresses, exact. Make it with the functions of this file only: equal sets have equal parts. */
export interface AddressSet {
  readonly v4: Spans<bigint>;
  readonly v6: Spans<bigint>;
}

export const noAddresses: AddressSet = { v4: [], v6: [] };
export const allAddresses: AddressSet = { v4: [{ first: 0n, last: lastAddress[4] }], v6: [{ first: 0n, last: lastAddress[6] }] };

/** The union of networks, however they overlap. */
export function addressSet(ranges: readonly AddressRange[]): AddressSet {
  const of = (family: Family) =>
    normalize(
      ranges.filter((range) => range.family === family),
      bigintNeighbours,
    ).map(({ first, last }) => ({ first, last }));
  return { v4: of(4), v6: of(6) };
}

/** Reads a list of networks; texts that are none come back apart, so that nothing is lost silently. */
export function parseAddressSet(texts: readonly string[]): { readonly set: AddressSet; readonly unread: readonly string[] } {
  const ranges: AddressRange[] = [];
  const unread: string[] = [];
  for (const text of texts) {
    const range = parseCidr(text);
    if (range === undefined) unread.push(text);
    else ranges.push(range);
  }
  return { set: addressSet(ranges), unread };
}

export function uniteAddresses(a: AddressSet, b: AddressSet): AddressSet {
  return { v4: unite(a.v4, b.v4, bigintNeighbours), v6: unite(a.v6, b.v6, bigintNeighbours) };
}

export function intersectAddresses(a: AddressSet, b: AddressSet): AddressSet {
  return { v4: intersect(a.v4, b.v4), v6: intersect(a.v6, b.v6) };
}

/** Everything of `a` that is not in `b`. */
export function subtractAddresses(a: AddressSet, b: AddressSet): AddressSet {
  return { v4: subtract(a.v4, b.v4, bigintNeighbours), v6: subtract(a.v6, b.v6, bigintNeighbours) };
}

export function hasNoAddresses(set: AddressSet): boolean {
  return set.v4.length === 0 && set.v6.length === 0;
}

/** The same addresses, however they were written. */
export function equalAddresses(a: AddressSet, b: AddressSet): boolean {
  return equalSpans(a.v4, b.v4) && equalSpans(a.v6, b.v6);
}

export function hasAddress(set: AddressSet, family: Family, value: bigint): boolean {
  return contains(family === 4 ? set.v4 : set.v6, value);
}

/** Number of addresses of one family. */
export function countAddresses(set: AddressSet, family: Family): bigint {
  return (family === 4 ? set.v4 : set.v6).reduce((sum, span) => sum + span.last - span.first + 1n, 0n);
}

/** Share of the family's whole space, 0 to 1. */
export function addressShare(set: AddressSet, family: Family): number {
  return Number(countAddresses(set, family)) / Number(lastAddress[family] + 1n);
}

/** True when every address of the family is in the set. */
export function hasWholeFamily(set: AddressSet, family: Family): boolean {
  const [span] = family === 4 ? set.v4 : set.v6;
  return span?.first === 0n && span.last === lastAddress[family];
}

/** The shortest list of networks that is exactly the set, IPv4 first, ascending. */
export function toCidrs(set: AddressSet): string[] {
  return [...set.v4.flatMap((span) => spanCidrs(4, span)), ...set.v6.flatMap((span) => spanCidrs(6, span))];
}

function spanCidrs(family: Family, span: Span<bigint>): string[] {
  const bits = family === 4 ? 32 : 128;
  const cidrs: string[] = [];
  let first = span.first;
  while (first <= span.last) {
    let hostBits = first === 0n ? bits : trailingZeros(first);
    while (first + (1n << BigInt(hostBits)) - 1n > span.last) hostBits -= 1;
    cidrs.push(`${formatAddress(family, first)}/${bits - hostBits}`);
    first += 1n << BigInt(hostBits);
  }
  return cidrs;
}

function trailingZeros(value: bigint): number {
  return (value & -value).toString(2).length - 1;
}
