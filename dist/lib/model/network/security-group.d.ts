import type { UnknownValue } from '../../core/value.js';
import type { EvaluatedCode } from '../evaluated-code.js';
import type { NetworkRule } from './security-group-rule.js';
import type { Subject } from '../subject.js';
/** A security group with every rule that the code gives it, wherever the rule is written; or the ports of a machine of Lightsail. */
export interface SecurityGroup extends Subject {
    readonly rules: readonly NetworkRule[];
    /** By direction, where there may be further rules that are not known (a dynamic block over an unknown list). */
    readonly moreRules: MoreRules;
    /** Set for a prefix list that no group of the code names: it is there for groups elsewhere, and this is all that one may let in by it. */
    readonly listed?: NetworkRule;
}
export type MoreRules = Partial<Readonly<Record<NetworkRule['direction'], UnknownValue>>>;
/** Every group with its rules, those that are resources of their own among them, and the prefix lists that are shared with other code. */
export declare function securityGroups(model: EvaluatedCode): readonly SecurityGroup[];
/** A stack that writes no rule for what goes out gets the default of EC2: everything to everywhere. The provider takes that away. */
export declare function letsAllOutByDefault({ resource, rules, moreRules }: SecurityGroup): boolean;
