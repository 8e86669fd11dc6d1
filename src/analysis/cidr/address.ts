/** IP version. */
export type Family = 4 | 6;

/** All addresses from `first` to `last`, as integers of the family's width. */
export interface AddressRange {
  readonly family: Family;
  readonly first: bigint;
  readonly last: bigint;
}

/** Longer texts are not addresses. */
const TEXT_CHARS_MAX = 100;
const BITS: Readonly<Record<Family, number>> = { 4: 32, 6: 128 };
const MAPPED_PREFIX = 0xffffn;
const MAPPED_BITS = 96;

/** Highest address of a family. */
export const lastAddress: Readonly<Record<Family, bigint>> = { 4: (1n << 32n) - 1n, 6: (1n << 128n) - 1n };

/**
 * Reads a network or an address in any spelling that a provider or AWS might accept: host bits set, no prefix (one address), leading
 * zeros, shortened IPv4 networks (`0/0`), dotted masks, every zero form of IPv6. IPv4-mapped IPv6 networks are IPv4. Undefined when it
 * is none.
 */
export function parseCidr(text: string): AddressRange | undefined {
  const trimmed = text.trim();
  if (trimmed.length === 0 || trimmed.length > TEXT_CHARS_MAX) return undefined;
  const slash = trimmed.indexOf('/');
  const address = slash < 0 ? trimmed : trimmed.slice(0, slash);
  const suffix = slash < 0 ? undefined : trimmed.slice(slash + 1);
  return address.includes(':') ? parseV6Network(address, suffix) : parseV4Network(address, suffix);
}

function parseV4Network(address: string, suffix: string | undefined): AddressRange | undefined {
  const value = parseV4(address, suffix !== undefined);
  const prefix = suffix === undefined ? 32 : parseV4Prefix(suffix);
  return value === undefined || prefix === undefined ? undefined : network(4, value, prefix);
}

function parseV6Network(address: string, suffix: string | undefined): AddressRange | undefined {
  const bare = address.startsWith('[') && address.endsWith(']') ? address.slice(1, -1) : address;
  const value = parseV6(bare);
  const prefix = suffix === undefined ? 128 : parsePrefix(suffix, 128);
  if (value === undefined || prefix === undefined) return undefined;
  const isMapped = value >> 32n === MAPPED_PREFIX && prefix >= MAPPED_BITS;
  return isMapped ? network(4, value & lastAddress[4], prefix - MAPPED_BITS) : network(6, value, prefix);
}

function network(family: Family, value: bigint, prefix: number): AddressRange {
  const hostMask = (1n << BigInt(BITS[family] - prefix)) - 1n;
  return { family, first: value & ~hostMask, last: value | hostMask };
}

/** Dotted quad, decimal also with leading zeros; `short` admits fewer octets, as in `10/8`. */
function parseV4(text: string, short: boolean): bigint | undefined {
  const octets = text.split('.');
  if (octets.length > 4 || (octets.length < 4 && !short)) return undefined;
  let value = 0n;
  for (let index = 0; index < 4; index += 1) {
    const octet = octets[index] ?? '0';
    if (!/^\d{1,8}$/.test(octet) || Number(octet) > 255) return undefined;
    value = (value << 8n) | BigInt(Number(octet));
  }
  return value;
}

function parseV4Prefix(text: string): number | undefined {
  if (!text.includes('.')) return parsePrefix(text, 32);
  const mask = parseV4(text, false);
  if (mask === undefined) return undefined;
  const hostMask = ~mask & lastAddress[4];
  const isContiguous = (hostMask & (hostMask + 1n)) === 0n;
  return isContiguous ? 32 - (hostMask === 0n ? 0 : hostMask.toString(2).length) : undefined;
}

function parsePrefix(text: string, max: number): number | undefined {
  if (!/^\d{1,8}$/.test(text)) return undefined;
  const prefix = Number(text);
  return prefix <= max ? prefix : undefined;
}

function parseV6(text: string): bigint | undefined {
  const halves = text.split('::');
  if (halves.length > 2) return undefined;
  const head = parseV6Groups(halves[0] ?? '', halves.length === 1);
  const tail = halves.length === 2 ? parseV6Groups(halves[1] ?? '', true) : [];
  if (head === undefined || tail === undefined) return undefined;
  const missing = 8 - head.length - tail.length;
  if (halves.length === 2 ? missing < 1 : missing !== 0) return undefined;
  return [...head, ...Array.from({ length: missing }, () => 0), ...tail].reduce((value, group) => (value << 16n) | BigInt(group), 0n);
}

/** Groups of 16 bits between colons; the last may be a dotted quad where `quad` says so. */
function parseV6Groups(text: string, quad: boolean): number[] | undefined {
  if (text === '') return [];
  const groups: number[] = [];
  const parts = text.split(':');
  if (parts.length > 8) return undefined;
  for (const [index, part] of parts.entries()) {
    if (quad && index === parts.length - 1 && part.includes('.')) {
      const v4 = parseV4(part, false);
      if (v4 === undefined) return undefined;
      groups.push(Number(v4 >> 16n), Number(v4 & 0xffffn));
    } else if (/^0*[0-9a-f]{1,4}$/i.test(part)) groups.push(Number.parseInt(part, 16));
    else return undefined;
  }
  return groups;
}

/** `203.0.113.7`, or IPv6 in the form of RFC 5952. */
export function formatAddress(family: Family, value: bigint): string {
  if (family === 4) return [24n, 16n, 8n, 0n].map((shift) => String((value >> shift) & 0xffn)).join('.');
  const groups = Array.from({ length: 8 }, (_, index) => Number((value >> BigInt(112 - 16 * index)) & 0xffffn));
  const zeros = longestZeroRun(groups);
  const hex = (part: readonly number[]) => part.map((group) => group.toString(16)).join(':');
  return zeros.length < 2 ? hex(groups) : `${hex(groups.slice(0, zeros.start))}::${hex(groups.slice(zeros.start + zeros.length))}`;
}

function longestZeroRun(groups: readonly number[]): { start: number; length: number } {
  let best = { start: 0, length: 0 };
  let start = 0;
  for (let index = 0; index <= groups.length; index += 1) {
    if (groups[index] === 0) continue;
    if (index - start > best.length) best = { start, length: index - start };
    start = index + 1;
  }
  return best;
}
