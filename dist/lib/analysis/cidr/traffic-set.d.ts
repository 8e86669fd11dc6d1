import { type PortSet } from './port-set.js';
import { type SourceSet } from './source-set.js';
import { type Steps } from './step-function.js';
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
export declare const TRAFFIC_RULES_MAX = 2000;
export declare const noTraffic: TrafficSet;
/** The union of the rules, as AWS evaluates those of a security group. */
export declare function trafficSet(rules: readonly TrafficRule[]): TrafficSet;
export declare function uniteTraffic(a: TrafficSet, b: TrafficSet): TrafficSet;
/** What `a` admits and `b` does not. An opaque source of `a` is gone where `b` has the same one or its whole address family. */
export declare function subtractTraffic(a: TrafficSet, b: TrafficSet): TrafficSet;
export declare function intersectTraffic(a: TrafficSet, b: TrafficSet): TrafficSet;
/** Does the set hold any packet that the rule admits? Looks only at the ports of the rule, which are few among those of a thousand rules. */
export declare function meetsRule(set: TrafficSet, rule: TrafficRule): boolean;
export declare function hasNoTraffic(set: TrafficSet): boolean;
/** The same packets, however the rules are written. */
export declare function equalTraffic(a: TrafficSet, b: TrafficSet): boolean;
/** Sources that reach any of the ports with the protocol. */
export declare function sourcesOf(set: TrafficSet, protocol: number, ports: PortSet): SourceSet;
/** Ports that any source for which `test` holds reaches with the protocol. */
export declare function portsFrom(set: TrafficSet, protocol: number, test: (sources: SourceSet) => boolean): PortSet;
