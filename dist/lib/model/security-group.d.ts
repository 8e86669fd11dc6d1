import type { UnknownValue } from '../core/value.js';
import type { EvaluatedCode } from './evaluated-code.js';
import type { NetworkRule } from './security-group-rule.js';
import type { Subject } from './subject.js';
/** A security group with every rule that the code gives it, wherever the rule is written. */
export interface SecurityGroup extends Subject {
    readonly rules: readonly NetworkRule[];
    /** Set when there may be further rules that are not known (a dynamic block over an unknown list). */
    readonly moreRules: UnknownValue | undefined;
}
/** Every group with its rules, those that are resources of their own among them. */
export declare function securityGroups(model: EvaluatedCode): readonly SecurityGroup[];
