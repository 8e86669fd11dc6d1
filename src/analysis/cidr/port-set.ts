import { intersect, normalize, numberNeighbours, type Span, type Spans } from './intervals.ts';

/**
 * TCP and UDP ports 0 to 65535. For ICMP the same axis holds `type * 256 + code`; protocols without ports use the whole axis.
 */
export type PortSet = Spans<number>;

const LAST_PORT = 65_535;
const CODES_PER_TYPE = 256;
const noPorts: PortSet = [];
export const allPorts: PortSet = [{ first: 0, last: LAST_PORT }];

/** Ports `first` to `last`; outside 0 to 65535 is cut off, swapped ends are put right. */
export function portRange(first: number, last: number): PortSet {
  const low = Math.max(0, Math.ceil(Math.min(first, last)));
  const high = Math.min(LAST_PORT, Math.floor(Math.max(first, last)));
  return low <= high ? [{ first: low, last: high }] : noPorts;
}

/** The union; what is outside 0 to 65535 is cut off. */
export function portSet(spans: readonly Span<number>[]): PortSet {
  return normalize(
    spans.flatMap((span) => portRange(span.first, span.last)),
    numberNeighbours,
  );
}

/** ICMP as security groups write it: type and code, -1 meaning all. */
export function icmpSet(type: number, code: number): PortSet {
  if (type < 0) return allPorts;
  const start = type * CODES_PER_TYPE;
  return code < 0 ? portRange(start, start + CODES_PER_TYPE - 1) : portRange(start + code, start + code);
}

export function intersectPorts(a: PortSet, b: PortSet): PortSet {
  return intersect(a, b);
}

/** Number of ports, 65,536 for all. */
export function countPorts(set: PortSet): number {
  return set.reduce((sum, span) => sum + span.last - span.first + 1, 0);
}

/** `22, 3389, 8000-8100`, or `all ports`. */
export function formatPorts(set: PortSet): string {
  if (set[0]?.first === 0 && set[0].last === LAST_PORT) return 'all ports';
  return set.map(formatSpan).join(', ');
}

/** ICMP: `type 8`, `type 3 code 4`, or `all types`. */
export function formatIcmp(set: PortSet): string {
  if (set[0]?.first === 0 && set[0].last === LAST_PORT) return 'all types';
  return set.map(formatIcmpSpan).join(', ');
}

function formatIcmpSpan(span: Span<number>): string {
  const type = Math.floor(span.first / CODES_PER_TYPE);
  const lastType = Math.floor(span.last / CODES_PER_TYPE);
  const wholeTypes = span.first % CODES_PER_TYPE === 0 && span.last % CODES_PER_TYPE === CODES_PER_TYPE - 1;
  if (wholeTypes) return type === lastType ? `type ${type}` : `types ${type}-${lastType}`;
  const from = `type ${type} code ${span.first % CODES_PER_TYPE}`;
  return span.first === span.last ? from : `${from} to type ${lastType} code ${span.last % CODES_PER_TYPE}`;
}

function formatSpan(span: Span<number>): string {
  return span.first === span.last ? String(span.first) : `${span.first}-${span.last}`;
}
