import type { Resource } from '../core/resource.js';
import type { AddressSet } from '../analysis/cidr/address-set.js';
import type { UnknownValue, Value } from '../core/value.js';
import type { EvaluatedCode } from './evaluated-code.js';
import type { Fact } from './fact.js';
import type { Subject } from './subject.js';
/** A security group with every rule that the code gives it, wherever the rule is written. */
export interface SecurityGroup extends Subject {
    readonly rules: readonly NetworkRule[];
    /** Set when there may be further rules that are not known (a dynamic block over an unknown list). */
    readonly moreRules: UnknownValue | undefined;
}
export interface NetworkRule {
    readonly direction: 'ingress' | 'egress';
    /** The resource that writes the rule: the group itself or a rule resource. */
    readonly resource: Resource;
    /** The block or resource body, for pointing at. */
    readonly body: Value;
    /** As written: `tcp`, `-1`, `6`. */
    readonly protocol: Fact<string>;
    /** First and last port (ICMP: type and code). */
    readonly fromPort: Fact<number>;
    readonly toPort: Fact<number>;
    readonly sources: readonly RuleSource[];
}
/** Who may send (ingress) or be reached (egress). Opaque sources are symbols: equal text means the same. */
export type RuleSource = {
    readonly kind: 'cidr';
    readonly text: string;
    readonly value: Value;
} | {
    readonly kind: 'opaque';
    readonly what: 'security-group' | 'prefix-list' | 'self';
    readonly text: string;
    readonly value: Value;
} | {
    readonly kind: 'unknown';
    readonly unknown: UnknownValue;
};
export declare function securityGroups(model: EvaluatedCode): readonly SecurityGroup[];
/** The known addresses among the sources. */
export declare function addressesOf(sources: readonly RuleSource[]): AddressSet;
