/** IANA protocol numbers by the names that AWS, Terraform and people write. */
const numbers: ReadonlyMap<string, number> = new Map([
  ['icmp', 1],
  ['icmpv4', 1],
  ['tcp', 6],
  ['udp', 17],
  ['gre', 47],
  ['esp', 50],
  ['ah', 51],
  ['icmpv6', 58],
  ['ipv6-icmp', 58],
  ['ospf', 89],
  ['sctp', 132],
]);
const names: ReadonlyMap<number, string> = new Map([
  [1, 'icmp'],
  [6, 'tcp'],
  [17, 'udp'],
  [47, 'gre'],
  [50, 'esp'],
  [51, 'ah'],
  [58, 'icmpv6'],
  [89, 'ospf'],
  [132, 'sctp'],
]);

/** Protocol numbers of IANA are 0 to 255. */
export const LAST_PROTOCOL = 255;
export const TCP = 6;
export const UDP = 17;
export const ICMP = 1;
const ICMPV6 = 58;

/**
 * Protocol number of a security group or network ACL rule, `'all'` for -1. Undefined when the text is no protocol. In AWS, every
 * protocol other than tcp, udp, icmp and icmpv6 admits all ports, whatever ports the rule names (EC2 API: IpPermission).
 */
export function protocolNumber(text: string | number): number | 'all' | undefined {
  const name = String(text).trim().toLowerCase();
  if (name === 'all' || name === 'any') return 'all';
  const known = numbers.get(name);
  if (known !== undefined) return known;
  if (!/^-?\d{1,8}(\.0+)?$/.test(name)) return undefined;
  const value = Number(name);
  if (value === -1) return 'all';
  return value >= 0 && value <= LAST_PROTOCOL ? value : undefined;
}

/** True when the ports of a rule mean something for the protocol. */
export function hasPorts(protocol: number | 'all'): boolean {
  return protocol === TCP || protocol === UDP;
}

export function isIcmp(protocol: number): boolean {
  return protocol === ICMP || protocol === ICMPV6;
}

/** `tcp`, or `protocol 47` where IANA's name is not known here. */
export function protocolName(protocol: number): string {
  return names.get(protocol) ?? `protocol ${protocol}`;
}
