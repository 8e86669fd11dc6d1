import { isAnywhere, publicPart, witnessAddress } from '../../analysis/cidr/address-reach.ts';
import { hasNoAddresses, toCidrs } from '../../analysis/cidr/address-set.ts';
import type { AddressSet } from '../../analysis/cidr/address-set.ts';
import { formatPorts, portSet } from '../../analysis/cidr/port-set.ts';
import { LAST_PROTOCOL, hasPorts, isIcmp, protocolName } from '../../analysis/cidr/protocol.ts';
import { sourceSet } from '../../analysis/cidr/source-set.ts';
import { trafficSet } from '../../analysis/cidr/traffic-set.ts';
import type { TrafficSet } from '../../analysis/cidr/traffic-set.ts';
import type { Severity, Witness } from '../../core/finding.ts';

/** A part of what is newly let through: one protocol, one span of ports, who is at the other end. */
export interface Piece {
  readonly protocol: number | 'all';
  readonly ports: string;
  readonly port: number;
  readonly addresses: AddressSet;
  readonly opaque: readonly string[];
}

/** The piece of the difference that reaches farthest. */
export function firstPiece(added: TrafficSet): Piece | undefined {
  const pieces = added.protocols.flatMap((protocol) =>
    protocol.value.map((ports): Piece => ({
      protocol: protocol.first === 0 && protocol.last === LAST_PROTOCOL ? 'all' : protocol.first,
      ports: formatPorts([ports]),
      port: ports.first,
      addresses: ports.value.addresses,
      opaque: ports.value.opaque.map((source) => source.text),
    })),
  );
  return pieces.toSorted((a, b) => rank[severityOf(b.addresses)] - rank[severityOf(a.addresses)])[0];
}

/** The piece at its first port. */
export function trafficOf({ protocol, port, addresses, opaque }: Piece): TrafficSet {
  const sources = sourceSet(
    addresses,
    opaque.map((text) => ({ text })),
  );
  return trafficSet([{ sources, protocol, ports: portSet([{ first: port, last: port }]) }]);
}

const rank: Readonly<Record<Severity, number>> = { info: 0, low: 1, medium: 2, high: 3, critical: 4 };

/** By who is at the other end: anybody, somebody on the internet, somebody inside. */
export function severityOf(addresses: AddressSet): Severity {
  if (isAnywhere(addresses)) return 'high';
  return hasNoAddresses(publicPart(addresses)) ? 'low' : 'medium';
}

/** For what comes in. */
export function describePiece(piece: Piece): string {
  return `${protocolWords(piece)} from ${rangesOf(piece)}`;
}

/** The ranges at the other end, or the groups and lists. */
export function rangesOf(piece: Piece): string {
  const cidrs = toCidrs(piece.addresses);
  const from = isAnywhere(piece.addresses)
    ? 'anywhere'
    : cidrs.length > 0
      ? cidrs.slice(0, 3).join(', ')
      : piece.opaque.slice(0, 2).join(', ');
  return `${from}${cidrs.length > 3 && !isAnywhere(piece.addresses) ? ' and other ranges' : ''}`;
}

/** Protocol and ports, as people write them. */
export function protocolWords({ protocol, ports }: Piece): string {
  if (protocol === 'all') return 'every protocol';
  return hasPorts(protocol) || (isIcmp(protocol) && ports !== 'all ports')
    ? `${protocolName(protocol)}/${ports}`
    : `all of ${protocolName(protocol)}`;
}

/** One packet of it. */
export function witnessOf(piece: Piece): { readonly witness?: Witness } {
  const source = witnessAddress(piece.addresses);
  if (source === undefined) return {};
  const protocol = piece.protocol === 'all' ? 'tcp' : protocolName(piece.protocol);
  return { witness: { kind: 'packet', facts: { protocol, port: String(piece.port), source } } };
}
