import { firstNames } from '../../core/first-names.ts';
import { publicPart, witnessAddress } from './address-reach.ts';
import { hasNoAddresses, toCidrs } from './address-set.ts';
import { contains } from './intervals.ts';
import { formatIcmp, formatPorts, type PortSet } from './port-set.ts';
import { ICMP, isIcmp, LAST_PROTOCOL, protocolName, TCP, UDP } from './protocol.ts';
import type { SourceSet } from './source-set.ts';
import type { Steps } from './step-function.ts';
import type { TrafficSet } from './traffic-set.ts';

/** A packet of a set, printable. `port` is absent for protocols without ports. */
export interface Packet {
  readonly protocol: string;
  readonly port?: string;
  readonly source: string;
}

/** Ports that a reader recognises, the most telling first. */
const tellingPorts = [22, 3389, 3306, 5432, 1433, 6379, 27017, 9200, 2375, 6443, 445, 443, 80];
const SOURCES_SHOWN_MAX = 4;
const PIECES_SHOWN_MAX = 6;

/** One packet of the set: from a public address if there is one, over TCP if possible, to a port that people know. */
export function witnessPacket(set: TrafficSet): Packet | undefined {
  const cells = set.protocols.flatMap((piece) =>
    piece.value.map((cell) => ({ protocol: pickProtocol(piece.first, piece.last), ports: [cell], sources: cell.value })),
  );
  let best: { score: number; cell: (typeof cells)[number] } | undefined;
  for (const cell of cells) {
    const score = scoreCell(cell.protocol, cell.ports, cell.sources);
    if (best === undefined || score > best.score) best = { score, cell };
  }
  if (best === undefined) return undefined;
  const { protocol, ports, sources } = best.cell;
  const source = witnessAddress(sources.addresses) ?? sources.opaque[0]?.text ?? 'unknown';
  const port = formatWitnessPort(protocol, ports);
  return { protocol: protocolName(protocol), ...(port === undefined ? {} : { port }), source };
}

function scoreCell(protocol: number, ports: PortSet, sources: SourceSet): number {
  const reach = hasNoAddresses(sources.addresses) ? 0 : hasNoAddresses(publicPart(sources.addresses)) ? 100 : 200;
  const transport = protocol === TCP ? 50 : protocol === UDP ? 40 : 0;
  const rank = tellingPorts.findIndex((port) => contains(ports, port));
  return reach + transport + (rank < 0 || transport === 0 ? 0 : tellingPorts.length - rank);
}

function pickProtocol(first: number, last: number): number {
  return [TCP, UDP, ICMP].find((protocol) => first <= protocol && protocol <= last) ?? first;
}

function formatWitnessPort(protocol: number, ports: PortSet): string | undefined {
  const first = ports[0]?.first ?? 0;
  if (isIcmp(protocol)) return formatIcmp([{ first, last: first }]);
  if (protocol !== TCP && protocol !== UDP) return undefined;
  return String(tellingPorts.find((port) => contains(ports, port)) ?? first);
}

/** `tcp 22 from 0.0.0.0/0; all protocols from sg-1`. Long lists are cut with the number of what is left. */
export function describeTraffic(set: TrafficSet): string {
  const pieces = set.protocols.flatMap((piece) =>
    groupBySources(piece.value).map((group) => describeGroup(piece.first, piece.last, group)),
  );
  return firstNames(pieces, PIECES_SHOWN_MAX, '; ');
}

/** `tcp 22; udp 53`: as `describeTraffic`, for traffic of which the sources are told otherwise. */
export function describePorts(set: TrafficSet): string {
  return describeTraffic(set).replaceAll(/ from [^;]*/gu, '');
}

interface Group {
  readonly ports: PortSet;
  /** Of its sources. */
  readonly from: readonly string[];
}

function groupBySources(cells: Steps<SourceSet>): Group[] {
  const groups = new Map<string, { ports: { first: number; last: number }[]; from: readonly string[] }>();
  for (const cell of cells) {
    const from = sourceTexts(cell.value);
    const key = from.join(' ');
    const group = groups.get(key);
    if (group === undefined) groups.set(key, { ports: [{ first: cell.first, last: cell.last }], from });
    else group.ports.push({ first: cell.first, last: cell.last });
  }
  return [...groups.values()];
}

function describeGroup(first: number, last: number, group: Group): string {
  const from = `from ${firstNames(group.from, SOURCES_SHOWN_MAX)}`;
  if (first === 0 && last === LAST_PROTOCOL) return `all protocols, ${formatPorts(group.ports)} ${from}`.replace(', all ports', '');
  const name = first === last ? protocolName(first) : `protocols ${first}-${last}`;
  if (first === last && isIcmp(first)) return `${name} ${formatIcmp(group.ports)} ${from}`;
  const hasPort = first === last && (first === TCP || first === UDP);
  return hasPort ? `${name} ${formatPorts(group.ports)} ${from}` : `${name} ${from}`;
}

function sourceTexts(sources: SourceSet): string[] {
  return [...toCidrs(sources.addresses), ...sources.opaque.map(({ text }) => text)];
}
