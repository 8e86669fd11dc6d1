import { isAnywhere } from '../../analysis/cidr/address-reach.ts';
import { countPorts, formatPorts, intersectPorts, portSet } from '../../analysis/cidr/port-set.ts';
import type { PortSet } from '../../analysis/cidr/port-set.ts';
import { TCP, UDP, hasPorts, isIcmp, protocolName } from '../../analysis/cidr/protocol.ts';
import { sourceSet } from '../../analysis/cidr/source-set.ts';
import { portsFrom, trafficSet } from '../../analysis/cidr/traffic-set.ts';
import type { AwsModel } from '../../model/kinds.ts';
import type { SecurityGroup } from '../../model/network/security-group.ts';
import { groupTraffic } from '../../model/network/traffic.ts';
import type { Flow } from '../../model/network/traffic.ts';
import { confidenceIn, defineViolation } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { isOfBalancers } from './balancers-group.ts';
import { newPacket } from './new-packet.ts';
import { flowTrace, mayBeOpen, narrowing, optionByOption, packet, undecided } from './open-to-world.ts';
import type { AdmittedTraffic } from './open-to-world.ts';
import { adminPorts, databasePorts } from './watched-ports.ts';

/** Ports that are there to be reached by everybody; HTTP is told, mildly. */
const webPorts = [80, 443];
/** A range over more ports than this is left to the policy on all ports. */
const portsMax = 1024;

const others = allBut([...webPorts, ...adminPorts.keys(), ...databasePorts.keys()]);
const otherDatagrams = allBut([443]);
const http = portSet([{ first: 80, last: 80 }]);

export const sgIngressOtherPortOpenToWorld = defineViolation({
  id: 'sg-ingress-other-port-open-to-world',
  control: 'limit-network-access',
  severity: 'medium',
  on: 'network.security-group',
  dialects: ['terraform', 'cloudformation'],
  title: 'Anyone on the internet can reach a port that is not for the web',
  why: 'What listens at such a port was mostly built for a few known callers: an internal API, a dashboard, a queue. On the internet it is found by its port within hours, and attacked by whatever is known of the product behind it.',
  remedy: 'Put it behind a load balancer that ends TLS and asks who is there, or let in only the addresses that need it.',
  limits: [
    'Ports 443 of TCP and UDP are never reported, port 80 at low, and not where the group stands before load balancers of the code alone.',
    'Administration and database ports, and ranges of more than 1,024 ports, have policies of their own.',
  ],
  covers: {
    checkov: ['CKV_AWS_260'],
    kics: [
      'ELB Sensitive Port Is Exposed To Entire Network',
      'Sensitive Port Is Exposed To Entire Network',
      'EC2 Sensitive Port Is Publicly Exposed',
      'Unrestricted Security Group Ingress',
      'HTTP Port Open To Internet',
      'SQL Analysis Services Port 2383 (TCP) Is Publicly Accessible',
      'Unknown Port Exposed To Internet',
    ],
    securityHub: ['EC2.18', 'EC2.19'],
  },
  *evaluate(group, model) {
    const traffic = groupTraffic(group, 'ingress');
    yield* optionByOption(traffic, (part) => openSpans(group, part, model));
    const apart = mayBeOpen(traffic).filter(({ ports }) => ports !== undefined && intersectPorts(ports, others).length === ports.length);
    yield* undecided(apart, others, 'other ports');
  },
  beyond: newPacket,
});

function* openSpans(group: SecurityGroup, traffic: AdmittedTraffic, model: AwsModel): Iterable<Violation> {
  for (const protocol of [TCP, UDP]) {
    const open = portsFrom(traffic.admitted, protocol, ({ addresses }) => isAnywhere(addresses));
    if (countPorts(open) > portsMax) continue;
    for (const span of intersectPorts(open, protocol === TCP ? others : otherDatagrams)) yield* openSpan(group, traffic, protocol, [span]);
    if (protocol === TCP && isHttpOpen(open, group, model)) yield* openSpan(group, traffic, protocol, http);
  }
  // Tunnels and their like: what has no ports is let in whole. Ping is for the network.
  for (const protocol of new Set(traffic.flows.map((flow) => flow.traffic.protocol))) {
    if (protocol === 'all' || hasPorts(protocol) || isIcmp(protocol)) continue;
    const open = portsFrom(traffic.admitted, protocol, ({ addresses }) => isAnywhere(addresses));
    if (open.length > 0) yield* openSpan(group, traffic, protocol, open);
  }
}

/** What a load balancer answers there is told of its listener. */
function isHttpOpen(open: PortSet, group: SecurityGroup, model: AwsModel): boolean {
  return intersectPorts(open, http).length > 0 && !isOfBalancers(group.resource, model);
}

function* openSpan(group: SecurityGroup, traffic: AdmittedTraffic, protocol: number, ports: PortSet): Iterable<Violation> {
  const flows = traffic.flows.filter((flow) => admits(flow, protocol, ports) && flow.source.kind === 'cidr');
  const alone = flows.filter((flow) => isAnywhere(flow.traffic.sources.addresses));
  const causes = alone.length > 0 ? alone : flows;
  const [first] = causes;
  const [span] = ports;
  if (first === undefined || span === undefined) return;
  const before = `${group.address} lets anyone on the internet reach `;
  const item = hasPorts(protocol) ? `${protocolName(protocol)}/${formatPorts(ports)}` : `all of ${protocolName(protocol)}`;
  const { addresses } = first.traffic.sources;
  yield {
    claim: 'violation',
    aspect: `${item} from anywhere`,
    message: `${before}${item}.`,
    listing: { before, item, items: 'ports' },
    trace: flowTrace(first),
    confidence: confidenceIn(...causes.map((flow) => flow.cause)),
    ...(ports === http ? { severity: 'low' as const } : {}),
    ...(protocol === TCP ? { witness: packet(span.first, addresses) } : {}),
    exposes: trafficSet(causes.map((flow) => ({ sources: sourceSet(flow.traffic.sources.addresses), protocol, ports }))),
    ...(ports === http ? {} : narrowing(causes)),
  };
}

function admits({ traffic }: Flow, protocol: number, ports: PortSet): boolean {
  return traffic.protocol === 'all' || (traffic.protocol === protocol && intersectPorts(traffic.ports, ports).length > 0);
}

function allBut(left: readonly number[]): PortSet {
  const edges = [-1, ...left.toSorted((a, b) => a - b), 65_536];
  const gaps = edges.slice(1).map((port, index) => ({ first: (edges[index] ?? -1) + 1, last: port - 1 }));
  return portSet(gaps.filter(({ first, last }) => first <= last));
}
