import { type Span, type Spans } from './intervals.js';
/**
 * TCP and UDP ports 0 to 65535. For ICMP the same axis holds `type * 256 + code`; protocols without ports use the whole axis.
 */
export type PortSet = Spans<number>;
export declare const allPorts: PortSet;
/** Ports `first` to `last`; outside 0 to 65535 is cut off, swapped ends are put right. */
export declare function portRange(first: number, last: number): PortSet;
/** The union; what is outside 0 to 65535 is cut off. */
export declare function portSet(spans: readonly Span<number>[]): PortSet;
/** ICMP as security groups write it: type and code, -1 meaning all. */
export declare function icmpSet(type: number, code: number): PortSet;
export declare function intersectPorts(a: PortSet, b: PortSet): PortSet;
/** Number of ports, 65,536 for all. */
export declare function countPorts(set: PortSet): number;
/** `22, 3389, 8000-8100`, or `all ports`. */
export declare function formatPorts(set: PortSet): string;
/** ICMP: `type 8`, `type 3 code 4`, or `all types`. */
export declare function formatIcmp(set: PortSet): string;
