import { sourceSet } from '../../analysis/cidr/source-set.ts';
import { allAddresses, noAddresses } from '../../analysis/cidr/address-set.ts';
import { allPorts } from '../../analysis/cidr/port-set.ts';
import { hasNoTraffic, meetsRule, subtractTraffic, trafficSet } from '../../analysis/cidr/traffic-set.ts';
import type { TrafficRule } from '../../analysis/cidr/traffic-set.ts';
import type { UnknownValue } from '../../core/value.ts';
import { letsAllOutByDefault } from '../../model/network/security-group.ts';
import type { SecurityGroup } from '../../model/network/security-group.ts';
import type { Subnet } from '../../model/network/subnet.ts';
import { groupTraffic } from '../../model/network/traffic.ts';
import type { Flow } from '../../model/network/traffic.ts';
import { perModel } from '../../model/per-model.ts';
import { confidenceIn, defineStrength } from '../define-policy.ts';
import type { Strength, Weakening } from '../define-policy.ts';
import { flowTrace } from './open-to-world.ts';
import { renameSources } from './sg-ingress-widened.ts';
import { firstPiece, protocolWords, rangesOf } from './traffic-piece.ts';

/** What a group lets out, and the rules it comes from. */
interface Egress {
  readonly kind: 'group';
  readonly address: string;
  readonly rules: readonly TrafficRule[];
  readonly flows: readonly Flow[];
}

/** How a subnet reaches the internet. */
interface Exit {
  readonly kind: 'subnet';
  readonly address: string;
  readonly by: string | undefined;
  /** What decides whether it does. */
  readonly decides: UnknownValue | undefined;
  /** It cannot be told whether it does. */
  readonly isUnclear: boolean;
}
type Degree = Egress | Exit;

const subnetTypes = ['aws_subnet', 'aws_default_subnet', 'AWS::EC2::Subnet'];

export const egressWidened = defineStrength<'resource', Degree>({
  id: 'egress-widened',
  control: 'outbound-traffic-control',
  severity: 'medium',
  on: 'resource',
  types: [
    'aws_security_group',
    'aws_default_security_group',
    'aws_security_group_rule',
    'aws_vpc_security_group_egress_rule',
    'AWS::EC2::SecurityGroup',
    'AWS::EC2::SecurityGroupEgress',
    ...subnetTypes,
  ],
  dialects: ['terraform', 'cloudformation'],
  title: 'More goes out than before',
  why: 'What gets into a machine sends out what is there, and fetches the next tools. Every destination and port that is added is one more way to do so, and a subnet that had no way out kept its data by that alone.',
  remedy: 'Let out only what is needed: the port, and the ranges, groups or prefix lists of whom it talks to.',
  limits: [
    'Only groups and subnets that exist on both sides are compared; a new one is another policy’s.',
    'That a subnet gets a route to an internet gateway is reported by private-subnet-made-public.',
  ],
  speaksFor: ['sg-egress-unrestricted'],
  covers: {},
  *evaluate({ resource, address }, model) {
    const subnet = subnetTypes.includes(resource.type) ? subnetsOf(model).get(resource) : undefined;
    if (subnet !== undefined) yield exitOf(subnet);
    const group = subnetTypes.includes(resource.type) ? undefined : groupsOf(model).get(resource);
    if (group === undefined) return;
    const { unknowns } = groupTraffic(group, 'egress');
    const [first] = unknowns;
    if (first !== undefined) yield { claim: 'unresolved', aspect: 'egress', unknown: first.unknown, message: `what ${address} lets out` };
    yield egressOf(group);
  },
  renamed: (degree, rename) =>
    degree.kind === 'group' ? { ...degree, rules: degree.rules.map((rule) => renameSources(rule, rename)) } : degree,
  weaker: (base, head) => {
    if (base.kind === 'group' && head.kind === 'group') return addedEgress(base, head);
    return base.kind === 'subnet' && head.kind === 'subnet' ? addedExit(base, head) : undefined;
  },
});

const subnetsOf = perModel((model) => new Map(model.subjects('network.subnet').map((subnet) => [subnet.resource, subnet])));
/** By their main resource: a rule that belongs to a group of the code has none. */
const groupsOf = perModel((model) => new Map(model.subjects('network.security-group').map((group) => [group.resource, group])));

function exitOf({ address, ways, exits, maybe, resource }: Subnet): Strength<Degree> {
  const [exit] = exits;
  const [way] = ways;
  const [out, decides] = exit === undefined ? [way?.route, way?.decides] : [exit, exit.decides];
  const trace = [...(exit === undefined ? [] : [exit.at.origin.at, exit.resource.declaration]), resource.declaration];
  const degree: Exit = { kind: 'subnet', address, by: out?.resource.address, decides, isUnclear: maybe !== undefined };
  return { claim: 'strength', aspect: 'exit', degree, trace };
}

function addedExit(base: Exit, head: Exit): Weakening | undefined {
  if (base.by !== undefined || base.isUnclear || head.by === undefined) return undefined;
  const some = head.decides === undefined ? '' : `, for some values of ${head.decides.expression}`;
  return {
    message: `${head.address} had no way to the internet and now has one by ${head.by}${some}.`,
    confidence: head.decides === undefined ? 'certain' : 'likely',
  };
}

function egressOf(group: SecurityGroup): Strength<Degree> {
  const traffic = groupTraffic(group, 'egress');
  const flows = [...traffic.flows, ...traffic.optional];
  const unknowns = traffic.unknowns.map((one): TrafficRule => ({
    sources: one.sources ?? sourceSet(noAddresses, [{ text: one.unknown.expression }]),
    protocol: one.protocol ?? 'all',
    ports: one.ports ?? allPorts,
  }));
  const rules = [...flows.map((flow) => flow.traffic), ...unknowns, ...(letsAllOutByDefault(group) ? [everything] : [])];
  return {
    claim: 'strength',
    aspect: 'egress',
    degree: { kind: 'group', address: group.address, rules, flows },
    trace: [group.resource.declaration],
  };
}

const everything: TrafficRule = { sources: sourceSet(allAddresses), protocol: 'all', ports: allPorts };

function addedEgress(base: Egress, head: Egress): Weakening | undefined {
  const added = subtractTraffic(trafficSet(head.rules), trafficSet(base.rules));
  const piece = hasNoTraffic(added) ? undefined : firstPiece(added);
  if (piece === undefined) return undefined;
  // Less what base let out, a rule for every protocol is many pieces.
  const isEveryProtocol = head.rules.some((rule) => rule.protocol === 'all' && meetsRule(added, rule));
  const [first] = head.flows.filter((flow) => meetsRule(added, flow.traffic));
  return {
    message: `${head.address} now also lets out ${isEveryProtocol ? 'every protocol' : protocolWords(piece)} to ${rangesOf(piece)}.`,
    confidence: first === undefined ? 'possible' : first.when === undefined ? confidenceIn(first.cause) : 'likely',
    ...(first === undefined ? {} : { trace: flowTrace(first) }),
  };
}
