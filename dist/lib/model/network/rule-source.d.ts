import type { Circumstances } from '../../core/circumstance.js';
import type { UnknownValue, Value } from '../../core/value.js';
/** Who may send (ingress) or be reached (egress). Opaque sources are symbols: equal text means the same. */
export type RuleSource = ({
    readonly kind: 'cidr';
    readonly text: string;
    readonly value: Value;
} | {
    readonly kind: 'opaque';
    readonly what: 'security-group' | 'prefix-list' | 'self' | 'range';
    readonly text: string;
    readonly value: Value;
} | {
    readonly kind: 'unknown';
    readonly unknown: UnknownValue;
}) & OnlyWhere;
/** Set when it is one of several options: the deployments that have it, none when nothing tells which. */
interface OnlyWhere {
    readonly when?: Circumstances;
}
/** One address range, or a list of them. */
export declare function cidrSources(value: Value | undefined): RuleSource[];
/** One group or prefix list, or a list of them; what is not known is a symbol like the rest. */
export declare function opaqueSources(value: Value | undefined, what: 'security-group' | 'prefix-list'): RuleSource[];
/** `self = true`: the members of the group among themselves. */
export declare function selfSource(value: Value | undefined): RuleSource[];
export {};
