import { isAnywhere } from '../../analysis/cidr/address-reach.ts';
import { allAddresses, hasNoAddresses } from '../../analysis/cidr/address-set.ts';
import type { AddressSet } from '../../analysis/cidr/address-set.ts';
import { countPorts, intersectPorts, portSet } from '../../analysis/cidr/port-set.ts';
import { TCP, hasPorts } from '../../analysis/cidr/protocol.ts';
import { sourceSet } from '../../analysis/cidr/source-set.ts';
import type { SourceSet } from '../../analysis/cidr/source-set.ts';
import { hasNoTraffic, intersectTraffic, meetsRule, noTraffic, subtractTraffic, trafficSet } from '../../analysis/cidr/traffic-set.ts';
import type { TrafficRule, TrafficSet } from '../../analysis/cidr/traffic-set.ts';
import type { SecurityGroup } from '../../model/network/security-group.ts';
import { groupTraffic } from '../../model/network/traffic.ts';
import type { Flow, GroupTraffic } from '../../model/network/traffic.ts';
import { confidenceIn, defineStrength } from '../define-policy.ts';
import type { Weakening } from '../define-policy.ts';
import { flowTrace } from './open-to-world.ts';
import { describePiece, firstPiece, rangesOf, severityOf, trafficOf, witnessOf } from './traffic-piece.ts';
import type { Piece } from './traffic-piece.ts';
import { adminPorts, databasePorts } from './watched-ports.ts';

/** Everything that a group lets in, and the rules it comes from. */
interface Reach {
  readonly group: SecurityGroup;
  readonly rules: readonly TrafficRule[];
  readonly flows: readonly Flow[];
  /** The addresses that each choice of several lets in, with what all have; one set where nothing is chosen. */
  readonly choices: readonly TrafficSet[];
}

export const sgIngressWidened = defineStrength({
  id: 'sg-ingress-widened',
  control: 'limit-network-access',
  severity: 'high',
  on: 'network.security-group',
  dialects: ['terraform', 'cloudformation'],
  title: 'Security group lets in traffic that it did not before',
  why: 'Every address and port that is added is something an attacker may reach. The difference is computed as sets of addresses, ports and protocols, so it is exactly what this change lets in, however the rules are written.',
  remedy: 'Let in only what is needed: name a security group as the source, or the smallest range of addresses.',
  limits: [
    'What the policies on administration ports, database ports and all ports report is left to them.',
    'A prefix list that no group of the code names is taken to be named by ingress rules elsewhere.',
    'That another group is let in, named as such, at single ports that are none of administration is told at info.',
    'Only groups that exist on both sides are compared, be it under another name; a new group is judged by the other policies.',
  ],
  covers: {},
  *evaluate(group) {
    const { listed } = group;
    const traffic = groupTraffic(listed === undefined ? group : { ...group, rules: [listed] }, 'ingress');
    const unknowns = traffic.unknowns.map((one) => ({
      sources: one.sources ?? sourceSet(noAddressesHere, [{ text: one.unknown.expression }]),
      protocol: one.protocol ?? ('all' as const),
      ports: one.ports ?? everyPort,
    }));
    // What any deployment may have counts, on both sides alike.
    const flows = [...traffic.flows, ...traffic.optional];
    const degree: Reach = { group, rules: [...flows.map((flow) => flow.traffic), ...unknowns], flows, choices: choicesOf(traffic) };
    yield { claim: 'strength', aspect: 'ingress', degree, trace: [group.resource.declaration] };
  },
  renamed: (reach: Reach, rename) => ({ ...reach, rules: reach.rules.map((rule) => renameSources(rule, rename)) }),
  isAlike: (base: Reach, head: Reach) => base.rules.some((rule) => head.rules.some((other) => sharesService(rule, other))),
  weaker: (base: Reach, head: Reach) => widening(base, head),
});

/** The same protocol at a port that both let in: a group under another name that serves the same. */
function sharesService(a: TrafficRule, b: TrafficRule): boolean {
  return a.protocol === b.protocol && intersectPorts(a.ports, b.ports).length > 0;
}

export function renameSources(rule: TrafficRule, rename: (expression: string) => string): TrafficRule {
  const opaque = rule.sources.opaque.map((source) => ({ ...source, text: rename(source.text) }));
  return { ...rule, sources: sourceSet(rule.sources.addresses, opaque) };
}

const noAddressesHere: AddressSet = { v4: [], v6: [] };
const everyPort = portSet([{ first: 0, last: 65_535 }]);
const watched = portSet([...adminPorts.keys(), ...databasePorts.keys()].map((port) => ({ first: port, last: port })));

/** What the open-to-world policies judge: every address at the watched ports. */
const reportedElsewhere = trafficSet([{ sources: sourceSet(allAddresses), protocol: TCP, ports: watched }]);

/** By their addresses alone: a source without any may be called otherwise on the other side. */
function choicesOf({ flows, somewhere }: GroupTraffic): readonly TrafficSet[] {
  const choices = somewhere.length === 0 ? [flows] : somewhere.map((part) => part.flows);
  return choices.map((own) => trafficSet(own.map(({ traffic }) => ({ ...traffic, sources: sourceSet(traffic.sources.addresses) }))));
}

/** What head lets in and base did not under any choice; or else what only some choices of base let in, and all of head do. */
function addedTraffic(base: Reach, head: Reach): TrafficSet {
  const added = subtractTraffic(trafficSet(head.rules), trafficSet(base.rules));
  return hasNoTraffic(added) && base.choices.length > 1 ? subtractTraffic(inEvery(head.choices), inEvery(base.choices)) : added;
}

function inEvery([first = noTraffic, ...others]: readonly TrafficSet[]): TrafficSet {
  return others.reduce(intersectTraffic, first);
}

function widening(base: Reach, head: Reach): Weakening | undefined {
  const added = addedTraffic(base, head);
  // A group that base let in lies within "everybody", and is not what lets everybody in.
  const before = trafficSet(base.rules);
  const isBeyond = head.flows.some((flow) => isMore(flow, before));
  const causes = head.flows.filter((flow) => meetsRule(added, flow.traffic) && (!isBeyond || isMore(flow, before)));
  const isList = head.group.listed !== undefined;
  const left = isList ? causes : causes.filter((flow) => !isReportedElsewhere(flow));
  if (hasNoTraffic(added) || (causes.length > 0 && left.length === 0)) return undefined;
  const piece = firstPiece(left.length === 0 ? added : intersectTraffic(added, trafficSet(left.map((flow) => flow.traffic))));
  if (piece === undefined) return undefined;
  const told = trafficOf(piece);
  // What lets in the piece that is told stands where the finding stands.
  const first = left.find((flow) => meetsRule(told, flow.traffic)) ?? left[0];
  return {
    ...(isList ? heldBy(head.group, piece) : letInBy(head.group, piece, first, left.length)),
    severity: isNamedAtOnePort(added) ? 'info' : severityOf(piece.addresses),
    ...(first === undefined ? {} : { trace: flowTrace(first) }),
  };
}

/** What the remedy asks for: other groups, by their name, at one port each, which is none of administration. */
function isNamedAtOnePort({ protocols }: TrafficSet): boolean {
  return protocols.every(
    ({ first, last, value }) =>
      first === last &&
      hasPorts(first) &&
      value.every((ports) => ports.first === ports.last && !adminPorts.has(ports.first) && isNamed(ports.value)),
  );
}

function isNamed({ addresses, opaque }: SourceSet): boolean {
  return hasNoAddresses(addresses) && opaque.every(({ text }) => text.startsWith('security-group '));
}

function isMore({ traffic }: Flow, before: TrafficSet): boolean {
  return !hasNoTraffic(subtractTraffic(trafficSet([traffic]), before));
}

function letInBy({ address }: SecurityGroup, piece: Piece, first: Flow | undefined, count: number): Weakening {
  return {
    message: `${address} now also lets in ${describePiece(piece)}${count > 1 ? ` and more, by ${count} rules` : ''}.`,
    confidence: first === undefined ? 'possible' : first.when === undefined ? confidenceIn(first.cause) : 'likely',
    ...witnessOf(piece),
  };
}

/** Never certain: who names a list for egress or for a route lets nobody in. */
function heldBy({ address }: SecurityGroup, piece: Piece): Weakening {
  const message = `${address} now also holds ${rangesOf(piece)}, and every rule elsewhere that names the list lets that in.`;
  return { message, confidence: 'likely' };
}

/** A rule that is open to the world at a watched port, or at all ports, is the other policies' finding. */
function isReportedElsewhere(flow: Flow): boolean {
  if (!isAnywhere(flow.traffic.sources.addresses)) return false;
  const { protocol, ports } = flow.traffic;
  // Other protocols than TCP and UDP have no ports to choose, and no policy of their own.
  if (protocol === 'all' || (hasPorts(protocol) && countPorts(ports) > 1024)) return true;
  return meetsRule(reportedElsewhere, flow.traffic);
}
