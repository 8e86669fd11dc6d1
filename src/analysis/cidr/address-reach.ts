import { formatAddress, lastAddress } from './address.ts';
import {
  type AddressSet,
  addressShare,
  countAddresses,
  hasNoAddresses,
  hasAddress,
  intersectAddresses,
  parseAddressSet,
  subtractAddresses,
} from './address-set.ts';

/** RFC 1918, carrier-grade NAT (RFC 6598), loopback, link-local, unique local (RFC 4193): not reachable from the internet. */
const privateAddresses = parseAddressSet([
  '10.0.0.0/8',
  '172.16.0.0/12',
  '192.168.0.0/16',
  '100.64.0.0/10',
  '127.0.0.0/8',
  '169.254.0.0/16',
  '::1/128',
  'fc00::/7',
  'fe80::/10',
]).set;
/** RFC 4291: everything that is routed on the IPv6 internet. */
const globalUnicast = parseAddressSet(['2000::/3']).set;
/** Never the source of a packet from the internet: this-network, multicast, reserved; IPv6 outside global unicast. */
const unroutable = subtractAddresses(parseAddressSet(['0.0.0.0/8', '224.0.0.0/3', '::/0']).set, globalUnicast);
/** Addresses that people read as an example (RFC 5737, RFC 3849). */
const examples = [
  { family: 4, value: 0xcb007107n },
  { family: 4, value: 0xc6336407n },
  { family: 6, value: (0x20010db8n << 96n) | 7n },
] as const;

/** Half of all IPv4 addresses or more, however the networks are split. */
export function coversHalfOfIpv4(set: AddressSet): boolean {
  return addressShare(set, 4) >= 0.5;
}

/** Half of the global unicast IPv6 addresses or more. */
export function coversHalfOfIpv6(set: AddressSet): boolean {
  const covered = countAddresses(intersectAddresses(set, globalUnicast), 6);
  return covered * 2n >= countAddresses(globalUnicast, 6);
}

/** `0.0.0.0/0`, `::/0`, or networks whose union amounts to half of either address space. */
export function isAnywhere(set: AddressSet): boolean {
  return coversHalfOfIpv4(set) || coversHalfOfIpv6(set);
}

/** The part that hosts on the internet may have as their address; private and reserved networks taken out. */
export function publicPart(set: AddressSet): AddressSet {
  return subtractAddresses(subtractAddresses(set, privateAddresses), unroutable);
}

/** True when the set is not empty and every address of it is private. */
export function isPrivate(set: AddressSet): boolean {
  return !hasNoAddresses(set) && hasNoAddresses(subtractAddresses(set, privateAddresses));
}

/** One printable address of the set: a documentation address where it has one, else the first public one, else the first. */
export function witnessAddress(set: AddressSet): string | undefined {
  const example = examples.find(({ family, value }) => hasAddress(set, family, value));
  if (example !== undefined) return formatAddress(example.family, example.value);
  return firstHost(publicPart(set)) ?? firstHost(set);
}

/** The first address, or the one behind it when the first looks like the network's own. */
function firstHost(set: AddressSet): string | undefined {
  const family = set.v4.length > 0 ? 4 : 6;
  const [span] = family === 4 ? set.v4 : set.v6;
  if (span === undefined) return undefined;
  const looksLikeNetwork = (span.first & 0xffn) === 0n && span.last > span.first && span.first < lastAddress[family];
  return formatAddress(family, looksLikeNetwork ? span.first + 1n : span.first);
}
