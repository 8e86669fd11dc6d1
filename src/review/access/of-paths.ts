import { addressAsWritten, asWritten } from '../../core/as-written.ts';
import { isAnywhere, publicPart } from '../../analysis/cidr/address-reach.ts';
import { allAddresses, noAddresses, toCidrs } from '../../analysis/cidr/address-set.ts';
import { allPorts } from '../../analysis/cidr/port-set.ts';
import { noSources, sourceSet, uniteSources } from '../../analysis/cidr/source-set.ts';
import type { SourceSet } from '../../analysis/cidr/source-set.ts';
import { hasNoTraffic, intersectTraffic, noTraffic, subtractTraffic, trafficSet } from '../../analysis/cidr/traffic-set.ts';
import type { TrafficSet } from '../../analysis/cidr/traffic-set.ts';
import { describePorts, witnessPacket } from '../../analysis/cidr/traffic-text.ts';
import { isAdministrator } from '../../analysis/iam/comparison/gained-access.ts';
import { firstNames } from '../../core/first-names.ts';
import type { Location } from '../../core/location.ts';
import type { Resource } from '../../core/resource.ts';
import type { UnknownValue } from '../../core/value.ts';
import { attribute, firstAttribute } from '../../model/fact.ts';
import { isBehind, machines } from '../../model/compute/machine.ts';
import type { Machine } from '../../model/compute/machine.ts';
import { principalName } from '../../model/iam/iam-holders.ts';
import type { AwsModel } from '../../model/kinds.ts';
import type { SecurityGroup } from '../../model/network/security-group.ts';
import { groupTraffic } from '../../model/network/traffic.ts';
import type { Identified } from '../../model/subject.ts';
import type { AccessGraph, AccessNode } from '../result.ts';
import { placesOf } from './draft.ts';
import type { Draft, Drafts, OpenDraft } from './draft.ts';

/** A way for packets from outside: a group, what it guards, and the role of that. */
interface Way {
  readonly group: SecurityGroup;
  readonly machine: Machine | undefined;
  readonly isAdmin: boolean;
  /** What comes from addresses of the internet. */
  readonly traffic: TrafficSet;
}

/** Ways of one side that are looked at. */
const waysMax = 2_000;
const machinesNamedMax = 3;
const sourcesNamedMax = 3;
const fromInternet = trafficSet([{ sources: sourceSet(publicPart(allAddresses)), protocol: 'all', ports: allPorts }]);

/** Ways that `to` has and `from` has not, or not for these packets. `nameIn` gives a thing of `from` its place in `to`. */
export function pathDrafts(from: AwsModel, to: AwsModel, nameIn: (at: Identified) => Identified): Drafts {
  const known = waysOf(from);
  const found = waysOf(to);
  const before = new Map(known.map((way) => [keyOf(way, nameIn), way]));
  const groupsBefore = new Set(from.subjects('network.security-group').map((group) => placeOf(nameIn(group))));
  const fresh = found.flatMap((way): (Way & { readonly opened: TrafficSet })[] => {
    const was = before.get(keyOf(way, (at) => at));
    const opened = was?.traffic === way.traffic ? noTraffic : subtractTraffic(way.traffic, was?.traffic ?? noTraffic);
    if (!hasNoTraffic(opened)) return [{ ...way, opened }];
    return was !== undefined && way.isAdmin && !was.isAdmin ? [{ ...way, opened: way.traffic }] : [];
  });
  const byGroup = new Map<SecurityGroup, (Way & { readonly opened: TrafficSet })[]>();
  for (const way of fresh) byGroup.set(way.group, [...(byGroup.get(way.group) ?? []), way]);
  const drafts = [...byGroup].map(([group, ways]) => toDraft(group, ways, !groupsBefore.has(placeOf(group)), to));
  const unknown = unknownSources(from, to, nameIn);
  const [way] = found;
  if (way === undefined || found.length < waysMax) return { drafts, open: unknown };
  const because = `more than ${waysMax} ways from the internet are not compared`;
  const cut = { what: 'what security groups guard', because, at: way.group, trace: [way.group.resource.declaration] };
  return { drafts, open: [cut, ...unknown] };
}

/** Rules of which it is not known who may come, and which the group had not before. */
function unknownSources(from: AwsModel, to: AwsModel, nameIn: (at: Identified) => Identified): readonly OpenDraft[] {
  const keysOf = (group: SecurityGroup, at: Identified): readonly (readonly [string, UnknownValue])[] =>
    groupTraffic(group, 'ingress').unknowns.flatMap(({ unknown, sources }) =>
      // Sources that are known and of the inside stay so, whatever the port.
      sources === undefined || isAnywhere(sources.addresses) ? [[`${placeOf(at)}\n${unknown.expression}`, unknown] as const] : [],
    );
  const known = new Set(from.subjects('network.security-group').flatMap((group) => keysOf(group, nameIn(group)).map(([key]) => key)));
  return to.subjects('network.security-group').flatMap((group) =>
    keysOf(group, group).flatMap(([key, unknown]): OpenDraft[] => {
      if (known.has(key)) return [];
      const trace = [unknown.origin.at, group.resource.declaration];
      return [{ what: `who reaches ${groupName(group)}`, because: unknown.expression, at: group, trace }];
    }),
  );
}

function placeOf({ root, address }: Identified): string {
  return `${root}\n${address}`;
}

function keyOf({ group, machine }: Way, nameIn: (at: Identified) => Identified): string {
  return [group, machine].map((one) => (one === undefined ? '' : placeOf(nameIn(one)))).join('\n');
}

const waysIn = new WeakMap<AwsModel, readonly Way[]>();

function waysOf(model: AwsModel): readonly Way[] {
  const known = waysIn.get(model) ?? findWays(model);
  waysIn.set(model, known);
  return known;
}

function findWays(model: AwsModel): readonly Way[] {
  const open = model.subjects('network.security-group').flatMap((group) => {
    const traffic = publicTraffic(group);
    return hasNoTraffic(traffic) || group.listed !== undefined ? [] : [{ group, traffic }];
  });
  if (open.length === 0) return [];
  const all = machines(model);
  const ways = open.flatMap(({ group, traffic }): Way[] => {
    const behind = all.filter((machine) => isBehind(machine, group.resource));
    if (behind.length === 0) return [{ group, traffic, machine: undefined, isAdmin: false }];
    return behind.map((machine) => ({ group, traffic, machine, isAdmin: isAdmin(machine.role, model) }));
  });
  return ways.slice(0, waysMax);
}

const publicOf = new WeakMap<TrafficSet, TrafficSet>();

/** Both sides share the groups that the change cannot reach. */
function publicTraffic(group: SecurityGroup): TrafficSet {
  const { admitted } = groupTraffic(group, 'ingress');
  const known = publicOf.get(admitted) ?? intersectTraffic(admitted, fromInternet);
  publicOf.set(admitted, known);
  return known;
}

function isAdmin(role: Resource | undefined, model: AwsModel): boolean {
  if (role === undefined) return false;
  return model.subjects('iam.principal').some(({ resource, whole, boundary }) => {
    return (
      resource === role &&
      isAdministrator({ document: whole.document, ...(boundary?.document === undefined ? {} : { boundary: boundary.document }) }) !== 'no'
    );
  });
}

function toDraft(group: SecurityGroup, ways: readonly (Way & { readonly opened: TrafficSet })[], isNew: boolean, model: AwsModel): Draft {
  const [first] = ways;
  const opened = first?.opened ?? noTraffic;
  const sources = allSources(opened);
  const who = sourceName(sources);
  const name = groupName(group);
  const behind = ways.flatMap(({ machine }) => machine ?? []);
  const admins = ways.filter((way) => way.isAdmin).length;
  const guards = behind.length === 0 ? '' : `, and so ${firstNames(behind.map(machineText), machinesNamedMax)}`;
  const packet = witnessPacket(opened);
  const ports = describePorts(opened);
  return {
    sort: 'path',
    rank: (admins > 0 ? 0 : behind.length > 0 ? 1 : 2) + (isAnywhere(sources.addresses) ? 0 : 10),
    who,
    isAlone: false,
    can: `reach ${ports} of ${isNew ? 'the new ' : ''}${name}${guards}`,
    actions: [],
    resources: [name, ...behind.map(machineName)],
    ...(packet === undefined ? {} : { packet: { ...packet, destination: behind[0] === undefined ? name : machineName(behind[0]) } }),
    at: { root: group.root, address: group.address },
    trace: traceOf(group, opened),
    graph: graphOf({ who, name, ports }, ways, model),
  };
}

function allSources({ protocols }: TrafficSet): SourceSet {
  const cells = protocols.flatMap(({ value }) => value.map((cell) => cell.value));
  return cells.reduce(uniteSources, noSources);
}

function sourceName({ addresses }: SourceSet): string {
  if (isAnywhere(addresses)) return 'anyone on the internet';
  return firstNames(toCidrs(addresses ?? noAddresses), sourcesNamedMax);
}

function groupName({ resource }: SecurityGroup): string {
  return `security group ${nameOf(resource)}`;
}

function machineName({ noun, resource }: Machine): string {
  return `${noun} ${nameOf(resource)}`;
}

function machineText(machine: Machine): string {
  return `${machineName(machine)}${machine.role === undefined ? '' : `, which works with ${principalName(machine.role)}`}`;
}

const nameAttributes = ['name', 'GroupName', 'function_name', 'FunctionName', 'identifier', 'DBInstanceIdentifier', 'cluster_identifier'];

/** The name that is written, else the one in the code. */
function nameOf(resource: Resource): string {
  const tag = attribute(resource.attributes, 'tags', 'Name');
  const name = firstAttribute(resource.attributes, nameAttributes) ?? tag;
  return name?.kind === 'string' ? asWritten(name.value) : addressAsWritten(resource.address);
}

function traceOf(group: SecurityGroup, opened: TrafficSet): readonly Location[] {
  const flows = groupTraffic(group, 'ingress').flows.filter(
    ({ traffic }) => !hasNoTraffic(intersectTraffic(trafficSet([traffic]), opened)),
  );
  return [...flows.flatMap(({ cause, rule }) => [...placesOf(cause), ...placesOf(rule.body)]), group.resource.declaration];
}

function graphOf(
  { who, name, ports }: Readonly<Record<'who' | 'name' | 'ports', string>>,
  ways: readonly Way[],
  model: AwsModel,
): AccessGraph {
  const nodes: AccessNode[] = [
    { kind: 'outside', label: who === 'anyone on the internet' ? 'the internet' : who },
    { kind: 'network', label: name },
  ];
  const edges: { from: number; to: number; label: string }[] = [{ from: 0, to: 1, label: ports }];
  const add = (node: AccessNode, from: number, label: string): number => {
    const at = nodes.findIndex((one) => one.kind === node.kind && one.label === node.label);
    const to = at === -1 ? nodes.push(node) - 1 : at;
    edges.push({ from, to, label });
    return to;
  };
  for (const { machine } of ways.slice(0, machinesNamedMax)) {
    if (machine === undefined) continue;
    const at = add({ kind: 'machine', label: machineName(machine) }, 1, 'guards');
    if (machine.role === undefined) continue;
    const role = add({ kind: 'identity', label: principalName(machine.role) }, at, 'works with');
    if (isAdmin(machine.role, model)) add({ kind: 'goal', label: 'administrator' }, role, '');
  }
  return { nodes, edges };
}
