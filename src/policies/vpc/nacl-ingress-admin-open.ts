import { isAnywhere, witnessAddress } from '../../analysis/cidr/address-reach.ts';
import { addressSet } from '../../analysis/cidr/address-set.ts';
import { parseCidr } from '../../analysis/cidr/address.ts';
import type { AddressRange } from '../../analysis/cidr/address.ts';
import { allPorts, portRange } from '../../analysis/cidr/port-set.ts';
import type { PortSet } from '../../analysis/cidr/port-set.ts';
import { TCP, protocolNumber } from '../../analysis/cidr/protocol.ts';
import { sourceSet } from '../../analysis/cidr/source-set.ts';
import { intersectTraffic, sourcesOf, subtractTraffic, trafficSet, uniteTraffic } from '../../analysis/cidr/traffic-set.ts';
import type { TrafficSet } from '../../analysis/cidr/traffic-set.ts';
import { possibleValues } from '../../core/value.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { decide, holding, openFor } from '../../model/fact.ts';
import type { Fact, Holding } from '../../model/fact.ts';
import type { AclEntry, NetworkAcl } from '../../model/network/network-acl.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';
import { isAllIn, packetOutside } from '../security-groups/new-packet.ts';

const admin: ReadonlyMap<number, string> = new Map([
  [22, 'SSH'],
  [3389, 'RDP'],
]);
/** Passwords in the clear: said where nothing worse is, of entries that mean these ports. */
const clear: ReadonlyMap<number, string> = new Map([
  [20, 'FTP'],
  [21, 'FTP'],
]);

/** An entry for more ports than the well-known ones is not about any of them. */
const narrowPorts = 1024;

/** AWS admits at most 40 entries in each direction (Amazon VPC quotas). Each is cut against all before it, so that many cost much. */
const entriesMax = 200;

export const naclIngressAdminOpen = defineViolation({
  id: 'nacl-ingress-admin-open',
  control: 'cleanup-risky-open-ports',
  severity: 'medium',
  on: 'network.acl',
  dialects: ['terraform', 'cloudformation'],
  title: 'Network ACL lets anyone reach an administration port, or FTP',
  why: 'The network ACL is the second wall around a subnet: when it lets SSH or RDP in from anywhere, one mistake in a security group is enough to expose a machine.',
  remedy: 'Deny 22 and 3389 from 0.0.0.0/0 with a lower rule number, or allow only the ports and addresses that the subnet serves.',
  limits: [
    'Ports of FTP are reported where neither SSH nor RDP is open.',
    'Entries whose number is not known are taken in the order of the code, behind those that are known.',
    'Of more than 200 entries the first 200 are judged, and the review says so and fails.',
  ],
  covers: {
    checkov: ['CKV_AWS_231', 'CKV_AWS_232', 'CKV_AWS_229', 'CKV_AWS_230', 'CKV_AWS_352'],
    trivy: ['AVD-AWS-0105', 'AVD-AWS-0102'],
    kics: ['Network ACL With Unrestricted Access To SSH', 'Network ACL With Unrestricted Access To RDP'],
    securityHub: ['EC2.21'],
    cis: ['5.1'],
  },
  *evaluate(acl) {
    const { admitted, unknown } = admittedBy(acl);
    const isOpen = ([port]: readonly [number, string]): boolean =>
      isAnywhere(sourcesOf(admitted.traffic, TCP, portRange(port, port)).addresses);
    for (const [port, name] of [...admin].some(isOpen) ? admin : clear) {
      const addresses = sourcesOf(admitted.traffic, TCP, portRange(port, port)).addresses;
      const cause =
        admitted.causes.find((entry) => isAnywhere(sourcesOf(entry.let, TCP, portRange(port, port)).addresses)) ?? admitted.causes[0];
      if (!isAnywhere(addresses) || cause === undefined || (clear.has(port) && !isNarrow(cause.entry))) continue;
      const violation: Violation = {
        claim: 'violation',
        aspect: `tcp/${port} from anywhere`,
        message: `${acl.address} lets anyone on the internet reach tcp/${port} (${name}).`,
        ...placeOf(cause, acl),
        witness: { kind: 'packet', facts: { protocol: 'tcp', port: String(port), source: witnessAddress(addresses) ?? 'any' } },
        exposes: trafficSet([{ sources: sourceSet(addresses), protocol: TCP, ports: portRange(port, port) }]),
      };
      // An entry before it that cannot be read may deny it.
      yield ofOption(violation, (cause.decides ?? cause.before)?.expression);
    }
    if (unknown !== undefined)
      yield { claim: 'unresolved', aspect: `entry ${unknown.expression}`, unknown, message: 'what the entry lets in' };
  },
  beyond({ exposes }, base) {
    const { admitted, unknown } = admittedBy(base);
    // An entry that cannot be read may have let in or kept out anything.
    if (exposes === undefined || unknown !== undefined) return undefined;
    return isAllIn(exposes, admitted.traffic) ? 'nothing' : packetOutside(exposes, admitted.traffic);
  },
});

function placeOf({ entry: { cidr, body } }: Cause, { resource }: NetworkAcl): Pick<Violation, 'trace' | 'confidence'> {
  const trace = [...(cidr === undefined ? [] : traceOf(cidr)), body.origin.at, resource.declaration];
  return { trace, confidence: cidr === undefined ? 'certain' : confidenceIn(cidr) };
}

function isNarrow({ protocol, fromPort, toPort }: AclEntry): boolean {
  if (protocol.kind !== 'known' || protocolNumber(protocol.value) === 'all') return false;
  return fromPort.kind === 'known' && toPort.kind === 'known' && toPort.value - fromPort.value < narrowPorts;
}

interface Admitted {
  readonly traffic: TrafficSet;
  readonly causes: readonly Cause[];
}
interface Cause {
  readonly entry: AclEntry;
  readonly let: TrafficSet;
  /** What decides that it lets it in, where a condition does. */
  readonly decides: UnknownValue | undefined;
  /** What is not known of the entries before it. */
  readonly before: UnknownValue | undefined;
}

/** First match wins, so each entry only decides about what no lower number decided. */
function admittedBy(acl: NetworkAcl): { readonly admitted: Admitted; readonly unknown: UnknownValue | undefined } {
  let decided = trafficSet([]);
  let traffic = trafficSet([]);
  const causes: Cause[] = [];
  const entries = acl.entries.filter((entry) => entry.direction === 'ingress').toSorted((a, b) => numberOf(a.number) - numberOf(b.number));
  let unknown = entries.length > entriesMax ? tooManyEntries(acl) : acl.moreEntries;
  for (const entry of entries.slice(0, entriesMax)) {
    const matched = matches(entry);
    if ('kind' in matched) {
      unknown ??= matched;
      continue;
    }
    const allow = holding(entry.action, isAllow);
    unknown ??= openFor(entry.action, isAllow);
    const fresh = subtractTraffic(matched.traffic, decided);
    const decides = whatDecides(entry, allow, matched);
    // What a condition decides about decides nothing for the entries behind it.
    if (decides === undefined && decide(entry.action, isAllow, false) !== 'unknown') decided = uniteTraffic(decided, matched.traffic);
    if (allow === undefined) continue;
    traffic = uniteTraffic(traffic, fresh);
    causes.push({ entry, let: intersectTraffic(fresh, matched.traffic), decides, before: unknown ?? openNumber(entries) });
  }
  return { admitted: { traffic, causes }, unknown };
}

function whatDecides(entry: AclEntry, allow: Holding<string> | undefined, matched: Matched): UnknownValue | undefined {
  return allow?.condition ?? matched.decides ?? entry.decides;
}

/** An entry whose number is not known may come first. */
function openNumber(entries: readonly AclEntry[]): UnknownValue | undefined {
  const open = entries.find(({ number, action }) => number.kind === 'unknown' && decide(action, isAllow, false) !== 'yes');
  return open?.number.kind === 'unknown' ? open.number.unknown : undefined;
}

function tooManyEntries(acl: NetworkAcl): UnknownValue {
  const expression = `the entries beyond the first ${entriesMax}`;
  return { kind: 'unknown', reason: 'limit-reached', expression, origin: { at: acl.resource.declaration, via: [] } };
}

function numberOf(number: Fact<number>): number {
  return number.kind === 'known' ? number.value : Number.MAX_SAFE_INTEGER;
}

function isAllow(action: string): boolean {
  return action.toLowerCase() === 'allow';
}

/** What it is about; of several ranges that a condition chooses between all of them, and what decides. */
interface Matched {
  readonly traffic: TrafficSet;
  readonly decides: UnknownValue | undefined;
}

function matches(entry: AclEntry): Matched | UnknownValue {
  const { protocol, cidr } = entry;
  if (protocol.kind === 'unknown') return protocol.unknown;
  const number = protocol.kind === 'absent' ? 'all' : protocolNumber(protocol.value);
  const range = portsOf(entry, number === 'all');
  if ('kind' in range) return range;
  const known = rangesOf(cidr);
  if (known === undefined || number === undefined) {
    return cidr?.kind === 'unknown'
      ? cidr
      : { kind: 'unknown', reason: 'unsupported-expression', expression: 'the address range', origin: entry.body.origin };
  }
  const traffic = trafficSet([{ sources: sourceSet(addressSet(known)), protocol: number, ports: range }]);
  return { traffic, decides: cidr?.kind === 'choice' && known.length > 1 ? cidr.condition : undefined };
}

/** Undefined where one of them is not known. */
function rangesOf(cidr: Value | undefined): readonly AddressRange[] | undefined {
  const sources = (cidr === undefined ? [] : possibleValues(cidr)).map((value) =>
    value.kind === 'string' ? parseCidr(value.value) : undefined,
  );
  const known = sources.flatMap((source) => source ?? []);
  return known.length === 0 || known.length < sources.length ? undefined : known;
}

/** For protocol -1 a network ACL has no ports; 0 to 0 means all of them. */
function portsOf(entry: AclEntry, all: boolean): PortSet | UnknownValue {
  if (all) return allPorts;
  const { fromPort, toPort } = entry;
  if (fromPort.kind === 'unknown') return fromPort.unknown;
  if (toPort.kind === 'unknown') return toPort.unknown;
  return portRange(fromPort.kind === 'known' ? fromPort.value : 0, toPort.kind === 'known' ? toPort.value : 65_535);
}
