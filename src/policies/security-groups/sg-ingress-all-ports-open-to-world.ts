import { isAnywhere } from '../../analysis/cidr/address-reach.ts';
import { allAddresses } from '../../analysis/cidr/address-set.ts';
import { allPorts, countPorts, formatPorts, intersectPorts } from '../../analysis/cidr/port-set.ts';
import type { PortSet } from '../../analysis/cidr/port-set.ts';
import { TCP, UDP, protocolName } from '../../analysis/cidr/protocol.ts';
import { sourceSet } from '../../analysis/cidr/source-set.ts';
import { intersectTraffic, portsFrom, sourcesOf, trafficSet } from '../../analysis/cidr/traffic-set.ts';
import type { TrafficSet } from '../../analysis/cidr/traffic-set.ts';
import type { SecurityGroup } from '../../model/network/security-group.ts';
import { groupTraffic } from '../../model/network/traffic.ts';
import type { Flow, GroupTraffic } from '../../model/network/traffic.ts';
import { confidenceIn, defineViolation } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { newPacket } from './new-packet.ts';
import { flowTrace, mayBeOpen, narrowing, optionByOption, packet, undecided } from './open-to-world.ts';
import type { AdmittedTraffic } from './open-to-world.ts';

/** A range over more ports than this is no choice of services any more. */
const portsMax = 1024;
/** A protocol that no rule names by itself (253 is reserved for experiments): who admits it admits every protocol. */
const unnamedProtocol = 253;

export const sgIngressAllPortsOpenToWorld = defineViolation({
  id: 'sg-ingress-all-ports-open-to-world',
  control: 'cleanup-risky-open-ports',
  severity: 'critical',
  on: 'network.security-group',
  dialects: ['terraform', 'cloudformation'],
  title: 'Anyone on the internet can reach every port',
  why: 'A rule without a choice of ports exposes every service of the machine, also those that somebody starts tomorrow.',
  remedy: 'List the ports that must be reachable, and let only those in; for a website 443 is enough.',
  limits: ['Ranges of up to 1,024 ports are left to the other policies.'],
  covers: {
    checkov: ['CKV_AWS_277', 'CKV_AWS_260'],
    kics: [
      'Security Groups With Meta IP',
      'Unrestricted Security Group Ingress',
      'EC2 Sensitive Port Is Publicly Exposed',
      'Sensitive Port Is Exposed To Entire Network',
      'Unknown Port Exposed To Internet',
    ],
    securityHub: ['EC2.18', 'EC2.19'],
    cis: ['5.2', '5.3'],
  },
  *evaluate(group) {
    const traffic = groupTraffic(group, 'ingress');
    yield* optionByOption(traffic, (part) => allOpen(group, part));
    yield* wideUnknowns(traffic);
  },
  beyond: newPacket,
});

function* allOpen(group: SecurityGroup, traffic: AdmittedTraffic): Iterable<Violation> {
  if (isAnywhere(sourcesOf(traffic.admitted, unnamedProtocol, allPorts).addresses)) {
    yield wideOpen(group, traffic, unnamedProtocol, allPorts);
    return;
  }
  for (const protocol of [TCP, UDP]) {
    const open = portsFrom(traffic.admitted, protocol, (sources) => isAnywhere(sources.addresses));
    if (countPorts(open) > portsMax) yield wideOpen(group, traffic, protocol, open);
  }
}

function wideOpen(group: SecurityGroup, traffic: AdmittedTraffic, protocol: number, open: PortSet): Violation {
  const flows = traffic.flows.filter((flow) => admits(flow, protocol, open) && flow.source.kind === 'cidr');
  const alone = flows.filter((flow) => isAnywhere(flow.traffic.sources.addresses));
  const causes = alone.length > 0 ? alone : flows;
  const [first] = causes;
  if (first === undefined) throw new Error('an open range comes from at least one rule');
  const all = protocol === unnamedProtocol;
  return {
    claim: 'violation',
    aspect: all ? 'all protocols from anywhere' : `all of ${protocolName(protocol)} from anywhere`,
    message: `${group.address} lets anyone on the internet reach ${all ? 'every port of every protocol' : `${countPorts(open)} ports of ${protocolName(protocol)} (${formatPorts(open)})`}.`,
    trace: flowTrace(first),
    confidence: confidenceIn(...causes.map((flow) => flow.cause)),
    witness: packet(open[0]?.first === 0 ? 22 : (open[0]?.first ?? 22), first.traffic.sources.addresses),
    exposes: letInBy(causes, all ? 'all' : protocol, open),
    ...narrowing(causes),
  };
}

function letInBy(causes: readonly Flow[], protocol: number | 'all', ports: PortSet): TrafficSet {
  const addressed = causes.map(({ traffic }) => ({ ...traffic, sources: sourceSet(traffic.sources.addresses) }));
  return intersectTraffic(trafficSet(addressed), trafficSet([{ sources: sourceSet(allAddresses), protocol, ports }]));
}

function admits(flow: Flow, protocol: number, ports: PortSet): boolean {
  const own = flow.traffic.protocol;
  return own === 'all' || (own === protocol && intersectPorts(flow.traffic.ports, ports).length > 0);
}

function* wideUnknowns(traffic: GroupTraffic): Iterable<Unresolved> {
  const wide = mayBeOpen(traffic).filter(
    ({ ports, protocol }) => protocol === 'all' || (ports !== undefined && countPorts(ports) > portsMax),
  );
  yield* undecided(wide, allPorts, 'every port');
}
