import { hasNoAddresses, noAddresses, uniteAddresses } from '../../analysis/cidr/address-set.ts';
import type { AddressSet } from '../../analysis/cidr/address-set.ts';
import { coversHalfOfIpv4, coversHalfOfIpv6, isAnywhere, witnessAddress } from '../../analysis/cidr/address-reach.ts';
import { formatPorts, intersectPorts, portSet } from '../../analysis/cidr/port-set.ts';
import type { PortSet } from '../../analysis/cidr/port-set.ts';
import { TCP, protocolName } from '../../analysis/cidr/protocol.ts';
import { sourceSet } from '../../analysis/cidr/source-set.ts';
import { portsFrom, sourcesOf, trafficSet } from '../../analysis/cidr/traffic-set.ts';
import { describeCircumstances } from '../../core/circumstance.ts';
import type { Fix, Witness } from '../../core/finding.ts';
import type { Location } from '../../core/location.ts';
import type { SecurityGroup } from '../../model/network/security-group.ts';
import { groupTraffic } from '../../model/network/traffic.ts';
import type { Flow, GroupTraffic, UnknownFlow } from '../../model/network/traffic.ts';
import { confidenceIn, traceOf } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';

/** Ports of a kind that a policy watches, with the name people know them by. */
export type WatchedPorts = ReadonlyMap<number, string>;

const families = [
  { name: 'IPv4', family: 4, covered: coversHalfOfIpv4 },
  { name: 'IPv6', family: 6, covered: coversHalfOfIpv6 },
] as const;

/** Which of these TCP ports of the group anyone may reach: one claim for each port and address family. */
export function* openPorts(group: SecurityGroup, ports: WatchedPorts, what: string): Iterable<Violation | Unresolved> {
  const traffic = groupTraffic(group, 'ingress');
  yield* optionByOption(traffic, (admitted) => openBy(group, admitted, ports, what));
  if (traffic.unknowns.length > 0)
    yield* undecided(mayBeOpen(traffic), portSet([...ports.keys()].map((port) => ({ first: port, last: port }))), what);
}

/** What a group admits in all deployments, or in those of one option. */
export type AdmittedTraffic = Pick<GroupTraffic, 'admitted' | 'flows'>;

/** What is wrong in every deployment first, then what is wrong in those of an option alone, with the words for them. */
export function* optionByOption(traffic: GroupTraffic, judge: (part: AdmittedTraffic) => Iterable<Violation>): Iterable<Violation> {
  const told = new Set<string>();
  for (const violation of judge(traffic)) {
    told.add(violation.aspect);
    yield violation;
  }
  for (const part of traffic.somewhere) {
    const where = describeCircumstances(part.when);
    for (const violation of judge(part)) {
      const aspect = `${violation.aspect} where ${where ?? 'one of several values is chosen'}`;
      if (told.has(violation.aspect) || told.has(aspect)) continue;
      told.add(aspect);
      yield onlyWhere(violation, aspect, where);
    }
  }
}

function onlyWhere(violation: Violation, aspect: string, where: string | undefined): Violation {
  const { listing: _, fix: __, ...rest } = violation;
  const words = where === undefined ? 'for one of the values that may be chosen' : `where ${where}`;
  const message = `${violation.message.replace(/\.$/u, '')}, ${words}.`;
  const confidence = violation.confidence === 'certain' ? 'likely' : violation.confidence;
  return { ...rest, aspect, everywhere: violation.aspect, message, confidence };
}

function* openBy(group: SecurityGroup, traffic: AdmittedTraffic, ports: WatchedPorts, what: string): Iterable<Violation> {
  const reached = portsFrom(traffic.admitted, TCP, ({ addresses }) => isAnywhere(addresses));
  const open = [...ports.keys()].filter((port) => reached.some(({ first, last }) => first <= port && port <= last));
  for (const port of open) {
    for (const { name, family, covered } of families) {
      const addresses = ofFamily(sourcesAt(traffic, port), family);
      if (!covered(addresses)) continue;
      const causes = causesOf(traffic, port, family);
      const [first] = causes;
      if (first === undefined) continue;
      const before = `${group.address} lets anyone on the internet reach ${what}: `;
      const item = `tcp/${port} (${ports.get(port) ?? 'unnamed'})`;
      yield {
        claim: 'violation',
        aspect: `tcp/${port} from anywhere (${name})`,
        message: `${before}${item}.`,
        listing: { before, item, items: 'ports' },
        trace: flowTrace(first),
        confidence: confidenceIn(...causes.map((flow) => flow.cause)),
        related: causes.slice(1).map((flow) => ({
          location: flow.cause.origin.at,
          message: `together with ${flow.source.kind === 'cidr' ? flow.source.text : 'this source'}`,
        })),
        witness: packet(port, addresses),
        exposes: trafficSet([{ sources: sourceSet(addresses), protocol: TCP, ports: [{ first: port, last: port }] }]),
        ...narrowing(causes),
      };
    }
  }
}

function sourcesAt(traffic: AdmittedTraffic, port: number): AddressSet {
  return sourcesOf(traffic.admitted, TCP, [{ first: port, last: port }]).addresses;
}

function ofFamily({ v4, v6 }: AddressSet, family: 4 | 6): AddressSet {
  return family === 4 ? { v4, v6: [] } : { v4: [], v6 };
}

/** The flows that let the family in at the port, the widest first: one alone if it covers the half, else all of them together. */
function causesOf(traffic: AdmittedTraffic, port: number, family: 4 | 6): readonly Flow[] {
  const covered = family === 4 ? coversHalfOfIpv4 : coversHalfOfIpv6;
  const touching = traffic.flows.filter((flow) => admitsPort(flow, port) && reaches(flow, family));
  const alone = touching.filter((flow) => covered(flow.traffic.sources.addresses));
  return alone.length > 0 ? alone : touching;
}

function admitsPort(flow: Flow, port: number): boolean {
  const { protocol, ports } = flow.traffic;
  if (protocol === 'all') return true;
  return protocol === TCP && intersectPorts(ports, [{ first: port, last: port }]).length > 0;
}

function reaches(flow: Flow, family: 4 | 6): boolean {
  const { v4, v6 } = flow.traffic.sources.addresses;
  return family === 4 ? v4.length > 0 : v6.length > 0;
}

/** The witness of an open port: a packet from one of the addresses. */
export function packet(port: number, addresses: AddressSet): Witness {
  return { kind: 'packet', facts: { protocol: protocolName(TCP), port: String(port), source: witnessAddress(addresses) ?? 'any' } };
}

/** The literal, what it passed through, the rule, the group. */
export function flowTrace(flow: Flow): Location[] {
  return [...traceOf(flow.cause), flow.rule.body.origin.at, flow.rule.resource.declaration];
}

/** Offers private addresses in place of the whole internet, when a single literal is the cause. */
export function narrowing(causes: readonly Flow[]): { readonly fix?: Fix } {
  const [only, ...others] = causes;
  if (only === undefined || others.length > 0 || only.source.kind !== 'cidr' || only.cause.kind !== 'string') return {};
  const { range } = only.cause.origin.at;
  const quotes = range.endColumn - range.startColumn - only.cause.value.length;
  if (range.startLine !== range.endLine || (quotes !== 0 && quotes !== 2)) return {};
  const isV4 = only.traffic.sources.addresses.v4.length > 0;
  const network = isV4 ? '10.0.0.0/8' : 'fc00::/7';
  return {
    fix: {
      title: `Allow private addresses only (${network})`,
      edits: [{ location: only.cause.origin.at, replacement: quotes === 2 ? `"${network}"` : network }],
    },
  };
}

/** Parts that cannot be read and whose sources are not known, or are anywhere, be it only together with those of other rules. */
export function mayBeOpen(traffic: GroupTraffic): readonly UnknownFlow[] {
  const narrow = traffic.flows.map((flow) => flow.traffic.sources.addresses).filter((addresses) => !isAnywhere(addresses));
  const known = traffic.unknowns.flatMap((one) => (one.sources === undefined ? [] : [one.sources.addresses]));
  const together = [...narrow, ...known].reduce(uniteAddresses, noAddresses);
  return traffic.unknowns.filter(({ sources }) => sources === undefined || (!hasNoAddresses(sources.addresses) && isAnywhere(together)));
}

/** Parts that cannot be read and may open one of the ports. */
export function* undecided(unknowns: readonly UnknownFlow[], ports: PortSet, what: string): Iterable<Unresolved> {
  const seen = new Set<string>();
  for (const { unknown, protocol, ports: own } of unknowns) {
    if (protocol !== undefined && protocol !== 'all' && protocol !== TCP) continue;
    if (own !== undefined && intersectPorts(own, ports).length === 0) continue;
    if (seen.has(unknown.expression)) continue;
    seen.add(unknown.expression);
    yield {
      claim: 'unresolved',
      aspect: `sources of ${unknown.expression}`,
      unknown,
      message: `who may reach ${what} (${own === undefined ? 'any port' : formatPorts(intersectPorts(own, ports))})`,
    };
  }
}
