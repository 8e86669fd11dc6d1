import { allPorts, type PortSet } from './port-set.ts';
import { hasPorts, isIcmp, LAST_PROTOCOL } from './protocol.ts';
import { equalSources, hasNoSources, intersectSources, noSources, type SourceSet, subtractSources, uniteSources } from './source-set.ts';
import { combineSteps, equalSteps, type Steps, type StepValues } from './step-function.ts';

/**
 * A set of packets: for every protocol, for every port (ICMP: type and code), the sources. Canonical: splitting, merging, reordering or
 * repeating rules yields an equal set.
 */
export interface TrafficSet {
  /** By protocol number, then by port. */
  readonly protocols: Steps<Steps<SourceSet>>;
  /** True when rules beyond `TRAFFIC_RULES_MAX` were left out: the set is then too small, and no conclusion of absence holds. */
  readonly limited: boolean;
}

/** One rule: everything from `sources` with the protocol to the ports. */
export interface TrafficRule {
  readonly sources: SourceSet;
  readonly protocol: number | 'all';
  /** Ports of TCP and UDP, `icmpSet()` for ICMP. Ignored where the protocol has no ports. */
  readonly ports: PortSet;
}

/** AWS admits at most 1,000 security group rules on a network interface (EC2 quotas); more is made to exhaust us. */
export const TRAFFIC_RULES_MAX = 2_000;

const sourceValues: StepValues<SourceSet> = { empty: noSources, isEmpty: hasNoSources, equal: equalSources };
const portValues: StepValues<Steps<SourceSet>> = {
  empty: [],
  isEmpty: (ports) => ports.length === 0,
  equal: (a, b) => equalSteps(a, b, sourceValues),
};

export const noTraffic: TrafficSet = { protocols: [], limited: false };

/** The union of the rules, as AWS evaluates those of a security group. */
export function trafficSet(rules: readonly TrafficRule[]): TrafficSet {
  const kept = rules.slice(0, TRAFFIC_RULES_MAX);
  return { protocols: uniteAll(kept.map(ruleSteps)), limited: kept.length < rules.length };
}

function ruleSteps(rule: TrafficRule): Steps<Steps<SourceSet>> {
  const admitsPorts = rule.protocol !== 'all' && (hasPorts(rule.protocol) || isIcmp(rule.protocol));
  const ports = (admitsPorts ? rule.ports : allPorts).map((span) => ({ ...span, value: rule.sources }));
  if (hasNoSources(rule.sources) || ports.length === 0) return [];
  const [first, last] = rule.protocol === 'all' ? [0, LAST_PROTOCOL] : [rule.protocol, rule.protocol];
  return [{ first, last, value: ports }];
}

/** Halves the list, so that a thousand rules are merged ten times and not a thousand. */
function uniteAll(parts: readonly Steps<Steps<SourceSet>>[]): Steps<Steps<SourceSet>> {
  if (parts.length <= 1) return parts[0] ?? [];
  const middle = parts.length >> 1;
  return combine(uniteAll(parts.slice(0, middle)), uniteAll(parts.slice(middle)), uniteSources);
}

function combine(
  a: Steps<Steps<SourceSet>>,
  b: Steps<Steps<SourceSet>>,
  merge: (x: SourceSet, y: SourceSet) => SourceSet,
): Steps<Steps<SourceSet>> {
  return combineSteps(a, b, portValues, (x, y) => combineSteps(x, y, sourceValues, merge));
}

export function uniteTraffic(a: TrafficSet, b: TrafficSet): TrafficSet {
  return { protocols: combine(a.protocols, b.protocols, uniteSources), limited: a.limited || b.limited };
}

/** What `a` admits and `b` does not. An opaque source of `a` is gone where `b` has the same one or its whole address family. */
export function subtractTraffic(a: TrafficSet, b: TrafficSet): TrafficSet {
  return { protocols: combine(a.protocols, b.protocols, subtractSources), limited: a.limited || b.limited };
}

export function intersectTraffic(a: TrafficSet, b: TrafficSet): TrafficSet {
  return { protocols: combine(a.protocols, b.protocols, intersectSources), limited: a.limited || b.limited };
}

/** Does the set hold any packet that the rule admits? Looks only at the ports of the rule, which are few among those of a thousand rules. */
export function meetsRule(set: TrafficSet, rule: TrafficRule): boolean {
  return ruleSteps(rule).some(({ first, last, value: spans }) =>
    set.protocols.some((piece) => piece.first <= last && first <= piece.last && spans.some((span) => meetsSpan(piece.value, span))),
  );
}

function meetsSpan(cells: Steps<SourceSet>, span: Steps<SourceSet>[number]): boolean {
  for (let index = firstCellTo(cells, span.first); index < cells.length; index += 1) {
    const cell = cells[index];
    if (cell === undefined || cell.first > span.last) return false;
    if (!hasNoSources(intersectSources(cell.value, span.value))) return true;
  }
  return false;
}

/** Index of the first cell that ends at the port or behind it. */
function firstCellTo(cells: Steps<SourceSet>, port: number): number {
  let low = 0;
  let high = cells.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((cells[middle]?.last ?? Infinity) < port) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function hasNoTraffic(set: TrafficSet): boolean {
  return set.protocols.length === 0;
}

/** The same packets, however the rules are written. */
export function equalTraffic(a: TrafficSet, b: TrafficSet): boolean {
  return equalSteps(a.protocols, b.protocols, portValues);
}

/** Sources that reach any of the ports with the protocol. */
export function sourcesOf(set: TrafficSet, protocol: number, ports: PortSet): SourceSet {
  let sources = noSources;
  for (const piece of set.protocols) {
    if (protocol < piece.first || protocol > piece.last) continue;
    for (const cell of piece.value)
      if (ports.some((span) => span.first <= cell.last && cell.first <= span.last)) sources = uniteSources(sources, cell.value);
  }
  return sources;
}

/** Ports that any source for which `test` holds reaches with the protocol. */
export function portsFrom(set: TrafficSet, protocol: number, test: (sources: SourceSet) => boolean): PortSet {
  const piece = set.protocols.find(({ first, last }) => first <= protocol && protocol <= last);
  const ports: { first: number; last: number }[] = [];
  for (const cell of piece?.value ?? []) {
    if (!test(cell.value)) continue;
    const last = ports.at(-1);
    if (last !== undefined && last.last + 1 === cell.first) last.last = cell.last;
    else ports.push({ first: cell.first, last: cell.last });
  }
  return ports;
}
