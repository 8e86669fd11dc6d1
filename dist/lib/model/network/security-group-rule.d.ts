import type { Resource } from '../../core/resource.js';
import type { Value } from '../../core/value.js';
import type { Fact } from '../fact.js';
import type { RuleSource } from './rule-source.js';
/** What a rule says, before anything is made of it. */
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
/** What one way of writing a rule calls its parts. */
export interface RuleForm {
    readonly protocol: string;
    readonly fromPort: string;
    readonly toPort: string;
    readonly cidrs: readonly string[];
    readonly groups: readonly string[];
    readonly prefixLists: readonly string[];
    /** The switch that lets the members of the group reach each other. */
    readonly self?: string;
    /** Set where a rule that names nobody is for everybody. */
    readonly isForAll?: true;
}
/** Terraform's inline blocks and `aws_security_group_rule`: lists of ranges, groups and prefix lists. */
export declare const listForm: RuleForm;
/** `aws_vpc_security_group_*_rule`: one source; protocol -1 has no ports. */
export declare const singleSourceForm: RuleForm;
/** CloudFormation, within a group or as a resource. The other end is a source or a destination. */
export declare const cloudFormationForms: Readonly<Record<NetworkRule['direction'], RuleForm>>;
/** Ports of a machine of Lightsail, which has no groups. */
export declare const lightsailForms: Readonly<Record<Resource['dialect'], RuleForm>>;
/** A rule that `resource` writes in `body`. */
export declare function readRule(form: RuleForm, direction: NetworkRule['direction'], resource: Resource, body: Value): NetworkRule;
