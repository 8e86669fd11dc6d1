/** An IP network: address as a number, bits of the address family, and length of the prefix. */
export interface IpNetwork {
  readonly address: bigint;
  readonly bits: 32 | 128;
  readonly prefix: number;
}

/** `10.0.0.0/8` or `2001:db8::/32`, host bits cleared; undefined for anything else. */
export function parseNetwork(text: string): IpNetwork | undefined {
  const match = /^([^/]+)\/(\d{1,3})$/.exec(text);
  const address = parseAddress(match?.[1] ?? '');
  const prefix = Number(match?.[2]);
  if (match === null || address === undefined || prefix > address.bits) return undefined;
  const hostBits = BigInt(address.bits - prefix);
  return { address: (address.value >> hostBits) << hostBits, bits: address.bits, prefix };
}

export function parseAddress(text: string): { readonly value: bigint; readonly bits: 32 | 128 } | undefined {
  if (text.includes(':')) return parseIpv6(text);
  const value = parseIpv4(text);
  return value === undefined ? undefined : { value, bits: 32 };
}

function parseIpv4(text: string): bigint | undefined {
  const parts = text.split('.');
  if (parts.length !== 4 || parts.some((part) => !/^\d{1,3}$/.test(part) || Number(part) > 255)) return undefined;
  return parts.reduce((sum, part) => (sum << 8n) | BigInt(part), 0n);
}

function parseIpv6(text: string): { readonly value: bigint; readonly bits: 128 } | undefined {
  const sides = text.split('::');
  if (sides.length > 2) return undefined;
  const [head, tail] = sides.map((side) => (side === '' ? [] : side.split(':').flatMap(groupsOf)));
  const groups = [...(head ?? []), ...(tail ?? [])];
  if (groups.some((group) => !/^[0-9a-f]{1,4}$/i.test(group))) return undefined;
  const missing = 8 - groups.length;
  if (sides.length === 2 ? missing < 1 : missing !== 0) return undefined;
  const all = [...(head ?? []), ...Array.from({ length: missing }, () => '0'), ...(tail ?? [])];
  return { value: all.reduce((sum, group) => (sum << 16n) | BigInt(`0x${group}`), 0n), bits: 128 };
}

/** `::ffff:10.0.0.1` ends with an IPv4 address. */
function groupsOf(part: string): string[] {
  const ipv4 = part.includes('.') ? parseIpv4(part) : undefined;
  return ipv4 === undefined ? [part] : [(ipv4 >> 16n).toString(16), (ipv4 & 0xffffn).toString(16)];
}

export function addressText(address: bigint, bits: 32 | 128): string {
  if (bits === 128 && isMappedAddress(address)) return addressText(address & 0xffffffffn, 32);
  if (bits === 32) return [24n, 16n, 8n, 0n].map((shift) => (address >> shift) & 255n).join('.');
  const groups = Array.from({ length: 8 }, (_, index) => ((address >> BigInt(112 - 16 * index)) & 0xffffn).toString(16));
  return shortest(groups);
}

/** The longest run of zero groups, of two or more, becomes `::` (RFC 5952). */
function shortest(groups: readonly string[]): string {
  let best = { start: 0, size: 0 };
  for (let start = 0; start < 8; start += 1) {
    let size = 0;
    while (groups[start + size] === '0') size += 1;
    if (size > best.size) best = { start, size };
  }
  if (best.size < 2) return groups.join(':');
  return `${groups.slice(0, best.start).join(':')}::${groups.slice(best.start + best.size).join(':')}`;
}

/** An IPv4 address within IPv6, which Go writes as the IPv4 address that it is. */
export function isMappedAddress(address: bigint): boolean {
  return address >> 32n === 0xffffn;
}

export function networkText({ address, bits, prefix }: IpNetwork): string {
  const shown = bits === 128 && isMappedAddress(address) ? Math.max(0, prefix - 96) : prefix;
  return `${addressText(address, bits)}/${shown}`;
}
