import { addressSet } from '../../analysis/cidr/address-set.ts';
import { parseCidr } from '../../analysis/cidr/address.ts';
import { allPorts, icmpSet, portRange } from '../../analysis/cidr/port-set.ts';
import type { PortSet } from '../../analysis/cidr/port-set.ts';
import { isIcmp, protocolNumber } from '../../analysis/cidr/protocol.ts';
import { sourceSet } from '../../analysis/cidr/source-set.ts';
import type { OpaqueSource, SourceSet } from '../../analysis/cidr/source-set.ts';
import { TRAFFIC_RULES_MAX, trafficSet } from '../../analysis/cidr/traffic-set.ts';
import type { TrafficRule, TrafficSet } from '../../analysis/cidr/traffic-set.ts';
import { both } from '../../core/circumstance.ts';
import type { Circumstances } from '../../core/circumstance.ts';
import { groupBy } from '../../core/group-by.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import type { Fact, UnknownFact } from '../fact.ts';
import type { RuleSource } from './rule-source.ts';
import type { NetworkRule } from './security-group-rule.ts';
import type { SecurityGroup } from './security-group.ts';

/** What the rules of one direction admit for certain, and what about them is not known. */
export interface GroupTraffic {
  readonly admitted: TrafficSet;
  readonly flows: readonly Flow[];
  /** What they admit in some deployments beside: one for each set of circumstances, with what is admitted everywhere in it. */
  readonly somewhere: readonly SomewhereTraffic[];
  /** Sources that only some deployments have. */
  readonly optional: readonly Flow[];
  readonly unknowns: readonly UnknownFlow[];
}

/** What a group admits in the deployments of one option. */
export interface SomewhereTraffic {
  readonly when: Circumstances;
  readonly admitted: TrafficSet;
  readonly flows: readonly Flow[];
}

/** One source of one rule. */
export interface Flow {
  readonly rule: NetworkRule;
  readonly source: RuleSource;
  readonly traffic: TrafficRule;
  /** The literal that opens it. */
  readonly cause: Value;
  /** Set when only some deployments have it. */
  readonly when?: Circumstances;
}

/** A part of a rule that cannot be read; `ports` and `sources` when they at least are known. */
export interface UnknownFlow {
  readonly rule: NetworkRule | undefined;
  readonly unknown: UnknownValue;
  readonly protocol: number | 'all' | undefined;
  readonly ports: PortSet | undefined;
  readonly sources?: SourceSet;
}

type Traffics = Map<NetworkRule['direction'], GroupTraffic>;

/** Several policies ask for the same group. */
const traffics = new WeakMap<SecurityGroup, Traffics>();

/** Worked out once for each group and direction. */
export function groupTraffic(group: SecurityGroup, direction: NetworkRule['direction']): GroupTraffic {
  const known: Traffics = traffics.get(group) ?? new Map();
  traffics.set(group, known);
  const traffic = known.get(direction) ?? readTraffic(group, direction);
  known.set(direction, traffic);
  return traffic;
}

function readTraffic(group: SecurityGroup, direction: NetworkRule['direction']): GroupTraffic {
  const rules = group.rules.filter((rule) => rule.direction === direction).map(ruleFlows);
  const flows = rules.flatMap((rule) => rule.flows);
  const unknowns = rules.flatMap((rule) => rule.unknowns);
  const open = group.moreRules[direction];
  const more: UnknownFlow[] = open === undefined ? [] : [{ rule: undefined, unknown: open, protocol: undefined, ports: undefined }];
  const always = flows.filter((flow) => flow.when === undefined);
  const admitted = trafficSet(always.map((flow) => flow.traffic));
  const cut = admitted.limited || flows.length > TRAFFIC_RULES_MAX ? [tooManyRules(group)] : [];
  const optional = flows.filter((flow) => flow.when !== undefined);
  return { admitted, flows: always, optional, somewhere: inSomeDeployments(flows), unknowns: [...unknowns, ...more, ...cut] };
}

/** Options are few; beyond this many sets of circumstances the rest is judged together. */
const circumstancesMax = 32;

/** Whatever one deployment may have at once is judged together: an option, and all others that do not contradict it. */
function inSomeDeployments(flows: readonly Flow[]): readonly SomewhereTraffic[] {
  const options = new Map(flows.flatMap(({ when }) => (when === undefined ? [] : [[JSON.stringify(when), when] as const])));
  return [...options.values()].slice(0, circumstancesMax).map((when, index) => {
    const isRest = index === circumstancesMax - 1;
    const own = flows.filter((flow) => isRest || flow.when === undefined || both(flow.when, when) !== undefined);
    return { when, admitted: trafficSet(own.map((flow) => flow.traffic)), flows: own };
  });
}

function tooManyRules(group: SecurityGroup): UnknownFlow {
  const expression = `the rules beyond the first ${TRAFFIC_RULES_MAX}`;
  const unknown: UnknownValue = {
    kind: 'unknown',
    reason: 'limit-reached',
    expression,
    origin: { at: group.resource.declaration, via: [] },
  };
  return { rule: undefined, unknown, protocol: undefined, ports: undefined };
}

interface RuleFlows {
  readonly flows: readonly Flow[];
  readonly unknowns: readonly UnknownFlow[];
}

/** A rule of which a condition chooses protocol or ports is one rule for each that may be chosen. */
function ruleFlows(rule: NetworkRule): RuleFlows {
  const read = ruleOptions(rule).map(flowsOf);
  const [only, ...others] = read;
  if (only !== undefined && others.length === 0) return only;
  return {
    flows: read.flatMap(({ flows }) => flows.map((flow) => ({ ...flow, when: flow.when ?? [] }))),
    unknowns: read.flatMap(({ unknowns }) => unknowns),
  };
}

function flowsOf(rule: NetworkRule): RuleFlows {
  const protocol = protocolOf(rule);
  if (typeof protocol === 'object') return { flows: [], unknowns: withoutPorts(rule, protocol, undefined) };
  const ports = portsOf(rule, protocol);
  if ('kind' in ports) return { flows: [], unknowns: withoutPorts(rule, ports, protocol) };
  const flows: Flow[] = [];
  const unknowns: UnknownFlow[] = [];
  for (const source of rule.sources) {
    const read = readSource(source);
    if ('unknown' in read) unknowns.push({ rule, unknown: read.unknown, protocol, ports });
    else {
      const where = source.when === undefined ? {} : { when: source.when };
      flows.push({ rule, source, cause: read.cause, traffic: { sources: read.sources, protocol, ports }, ...where });
    }
  }
  return { flows, unknowns };
}

/** Of more than these nobody says which of them go together. */
const ruleOptionsMax = 16;

const rangeFacts = ['protocol', 'fromPort', 'toPort'] as const;

/** What one condition decides is decided for all of them at once. */
function ruleOptions(rule: NetworkRule): readonly NetworkRule[] {
  const chosen = rangeFacts.flatMap((name) => {
    const fact: Fact<string | number> = rule[name];
    return isChosen(fact) ? [{ name, condition: fact.unknown.expression, options: fact.options }] : [];
  });
  let options: readonly NetworkRule[] = [rule];
  for (const together of groupBy(chosen, ({ condition }) => condition).values()) {
    const [count = 0, ...others] = new Set(together.map((one) => one.options.length));
    // One of them depends on more than this condition: nobody says which of them go together.
    if (others.length > 0) return [rule];
    options = options.flatMap((one) =>
      Array.from({ length: count }, (_, at) => ({ ...one, ...Object.fromEntries(together.map((each) => [each.name, each.options[at]])) })),
    );
    if (options.length > ruleOptionsMax) return [rule];
  }
  return options;
}

/** One of several readings, all of which are known. */
function isChosen<T>(fact: Fact<T>): fact is UnknownFact<T> & { readonly options: readonly Fact<T>[] } {
  return fact.kind === 'unknown' && fact.options !== undefined && fact.options.every(({ kind }) => kind !== 'unknown');
}

/** Ports that are not known leave who may come as known as it is: members of a group are no strangers, whatever the port. */
function withoutPorts(rule: NetworkRule, unknown: UnknownValue, protocol: number | 'all' | undefined): UnknownFlow[] {
  const common = { rule, protocol, ports: undefined } as const;
  return rule.sources.map((source) => {
    const read = readSource(source);
    return 'unknown' in read ? { ...common, unknown: read.unknown } : { ...common, unknown, sources: read.sources };
  });
}

function readSource(
  source: RuleSource,
): { readonly sources: TrafficRule['sources']; readonly cause: Value } | { readonly unknown: UnknownValue } {
  if (source.kind === 'unknown') return { unknown: source.unknown };
  if (source.kind === 'opaque') {
    const opaque: OpaqueSource = { text: `${source.what} ${source.text}` };
    return { sources: sourceSet(addressSet([]), [opaque]), cause: source.value };
  }
  const range = parseCidr(source.text);
  if (range === undefined) return { unknown: notAnAddress(source.value, source.text) };
  return { sources: sourceSet(addressSet([range])), cause: source.value };
}

function notAnAddress(value: Value, text: string): UnknownValue {
  return {
    kind: 'unknown',
    reason: 'unsupported-expression',
    expression: `"${text.slice(0, 60)}", which is not an address range`,
    origin: value.origin,
  };
}

function protocolOf(rule: NetworkRule): number | 'all' | UnknownValue {
  const { protocol } = rule;
  if (protocol.kind === 'absent') return 'all';
  if (protocol.kind === 'unknown') return protocol.unknown;
  const known = protocolNumber(protocol.value);
  if (known !== undefined) return known;
  return {
    kind: 'unknown',
    reason: 'unsupported-expression',
    expression: `the protocol "${protocol.value.slice(0, 30)}"`,
    origin: protocol.source.origin,
  };
}

/** Without a port a rule admits every port of its protocol, as EC2 documents for IpPermission. */
function portsOf(rule: NetworkRule, protocol: number | 'all'): PortSet | UnknownValue {
  if (protocol === 'all') return allPorts;
  const from = bound(rule.fromPort, isIcmp(protocol) ? -1 : 0);
  const to = bound(rule.toPort, isIcmp(protocol) ? -1 : 65_535);
  if (typeof from !== 'number') return from;
  if (typeof to !== 'number') return to;
  if (isIcmp(protocol)) return icmpSet(from, to);
  return from < 0 || to < 0 ? allPorts : portRange(from, to);
}

function bound(port: Fact<number>, whenAbsent: number): number | UnknownValue {
  if (port.kind === 'absent') return whenAbsent;
  return port.kind === 'known' ? port.value : port.unknown;
}
