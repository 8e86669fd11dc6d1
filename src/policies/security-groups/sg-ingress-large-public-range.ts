import { isAnywhere, publicPart } from '../../analysis/cidr/address-reach.ts';
import { countAddresses, subtractAddresses, toCidrs } from '../../analysis/cidr/address-set.ts';
import type { AddressSet } from '../../analysis/cidr/address-set.ts';
import { intersectPorts } from '../../analysis/cidr/port-set.ts';
import { TCP } from '../../analysis/cidr/protocol.ts';
import { sourceSet } from '../../analysis/cidr/source-set.ts';
import { portsFrom, sourcesOf, trafficSet } from '../../analysis/cidr/traffic-set.ts';
import type { SecurityGroup } from '../../model/network/security-group.ts';
import { groupTraffic } from '../../model/network/traffic.ts';
import type { Flow } from '../../model/network/traffic.ts';
import { confidenceIn, defineViolation } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { newPacket } from './new-packet.ts';
import { flowTrace, optionByOption, packet, undecided } from './open-to-world.ts';
import type { AdmittedTraffic } from './open-to-world.ts';
import { adminPorts, databasePorts } from './watched-ports.ts';

const watched = new Map([...adminPorts, ...databasePorts]);
const watchedPorts = [...watched.keys()].map((port) => ({ first: port, last: port })).toSorted((a, b) => a.first - b.first);

/** More public addresses than one office has. */
const publicAddressesMax = 256n;
/** A subnet of IPv6 is what one host or one office has. */
const publicAddresses6Max = 2n ** 64n;
/** The widest private network that one team is taken to need. */
const privatePrefixMin = 13;

export const sgIngressLargePublicRange = defineViolation({
  id: 'sg-ingress-large-public-range',
  control: 'limit-network-access',
  severity: 'low',
  on: 'network.security-group',
  dialects: ['terraform', 'cloudformation'],
  title: 'A wide range of addresses reaches an administration or database port',
  why: 'A range of thousands of addresses is more than those who need the port: it holds all customers of a provider, or every machine of every private network.',
  remedy: 'Name the security group or the few addresses that need it.',
  limits: [
    'More than 256 public addresses, or a private network of /8 to /12, counts as wide; ranges are added up.',
    'Groups of databases outside a VPC (EC2-Classic) are not read.',
  ],
  covers: {},
  *evaluate(group) {
    const traffic = groupTraffic(group, 'ingress');
    yield* optionByOption(traffic, (part) => wideBy(group, part));
    if (traffic.unknowns.length > 0)
      yield* undecided(
        traffic.unknowns.filter(({ sources }) => sources === undefined),
        watchedPorts,
        'a watched port',
      );
  },
  beyond: newPacket,
});

function* wideBy(group: SecurityGroup, traffic: AdmittedTraffic): Iterable<Violation> {
  const wide = portsFrom(traffic.admitted, TCP, ({ addresses }) => !isAnywhere(addresses) && isWide(addresses));
  for (const { first: port } of intersectPorts(watchedPorts, wide)) {
    const ports = [{ first: port, last: port }];
    const { addresses } = sourcesOf(traffic.admitted, TCP, ports);
    const causes = traffic.flows.filter((flow) => admits(flow, port)).toSorted((a, b) => sizeOf(b) - sizeOf(a));
    const [widest] = causes;
    if (widest === undefined) continue;
    const before = `${group.address} lets a wide range of addresses (${toCidrs(addresses).slice(0, 3).join(', ')}) reach `;
    const item = `tcp/${port} (${watched.get(port) ?? 'unnamed'})`;
    yield {
      claim: 'violation',
      aspect: `tcp/${port} from a wide range`,
      message: `${before}${item}.`,
      listing: { before, item, items: 'ports' },
      trace: flowTrace(widest),
      confidence: confidenceIn(...causes.map(({ cause }) => cause)),
      witness: packet(port, addresses),
      exposes: trafficSet([{ sources: sourceSet(addresses), protocol: TCP, ports }]),
    };
  }
}

function isWide(addresses: AddressSet): boolean {
  const open = publicPart(addresses);
  if (countAddresses(open, 4) > publicAddressesMax || countAddresses(open, 6) > publicAddresses6Max) return true;
  return toCidrs({ v4: subtractAddresses(addresses, open).v4, v6: [] }).some((cidr) => Number(cidr.split('/')[1]) < privatePrefixMin);
}

function admits({ traffic, source }: Flow, port: number): boolean {
  if (source.kind !== 'cidr') return false;
  const isOfPort = traffic.protocol === TCP && intersectPorts(traffic.ports, [{ first: port, last: port }]).length > 0;
  return traffic.protocol === 'all' || isOfPort;
}

function sizeOf({ traffic }: Flow): number {
  return Number(countAddresses(traffic.sources.addresses, 4)) + Number(countAddresses(traffic.sources.addresses, 6));
}
