import type { Resource } from '../core/resource.ts';
import type { UnknownValue, Value } from '../core/value.ts';
import { binds } from './binding.ts';
import { managed } from './evaluated-code.ts';
import type { EvaluatedCode } from './evaluated-code.ts';
import { attribute, blocks, firstAttribute, readText } from './fact.ts';
import { perResource } from './per-resource.ts';
import { prefixListReader } from './prefix-list.ts';
import type { PrefixListReader } from './prefix-list.ts';
import { cidrSources } from './rule-source.ts';
import type { RuleSource } from './rule-source.ts';
import { cloudFormationForms, listForm, readRule, singleSourceForm } from './security-group-rule.ts';
import type { NetworkRule, RuleForm } from './security-group-rule.ts';
import { subjectOf } from './subject.ts';
import type { Subject } from './subject.ts';

/** A security group with every rule that the code gives it, wherever the rule is written. */
export interface SecurityGroup extends Subject {
  readonly rules: readonly NetworkRule[];
  /** Set when there may be further rules that are not known (a dynamic block over an unknown list). */
  readonly moreRules: UnknownValue | undefined;
}

const groupTypes = ['aws_security_group', 'aws_default_security_group', 'AWS::EC2::SecurityGroup'];

/** Every group with its rules, those that are resources of their own among them. */
export function securityGroups(model: EvaluatedCode): readonly SecurityGroup[] {
  const groups = gatherGroups(model);
  const rangesOf = prefixListReader(model);
  return rangesOf === undefined
    ? groups
    : groups.map((group) => ({ ...group, rules: group.rules.map((rule) => withPrefixLists(rule, rangesOf)) }));
}

/** A prefix list of the same root stands for its ranges. */
function withPrefixLists(rule: NetworkRule, rangesOf: PrefixListReader): NetworkRule {
  const sources = rule.sources.flatMap((source): readonly RuleSource[] => {
    if (source.kind !== 'opaque' || source.what !== 'prefix-list') return [source];
    return rangesOf(source.value, rule.resource.root)?.flatMap(cidrSources) ?? [source];
  });
  return { ...rule, sources };
}

function gatherGroups(model: EvaluatedCode): readonly SecurityGroup[] {
  const separate = model.resources.flatMap(separateRule);
  const claimed = new Set<SeparateRule>();
  const groups = managed(model, ...groupTypes).map((group) => {
    const mine = separate.filter(
      ({ group: named, rule }) => rule.resource.root === group.root && binds(named, group, [groupName(group)]) === 'yes',
    );
    for (const rule of mine) claimed.add(rule);
    const alone = groupAlone(group);
    return mine.length === 0 ? alone : { ...alone, rules: [...alone.rules, ...mine.map((rule) => rule.rule)] };
  });
  return [...groups, ...separate.filter((rule) => !claimed.has(rule)).map(strayRule)];
}

function groupName(group: Resource): Value | undefined {
  return attribute(group.attributes, group.dialect === 'terraform' ? 'name' : 'GroupName');
}

/** A rule of a group that is declared elsewhere stands for itself. */
function strayRule({ rule }: SeparateRule): SecurityGroup {
  return { ...subjectOf(rule.resource), rules: [rule], moreRules: undefined };
}

const inlineForms = {
  terraform: [
    { direction: 'ingress', name: 'ingress', form: listForm },
    { direction: 'egress', name: 'egress', form: listForm },
  ],
  cloudformation: [
    { direction: 'ingress', name: 'SecurityGroupIngress', form: cloudFormationForms.ingress },
    { direction: 'egress', name: 'SecurityGroupEgress', form: cloudFormationForms.egress },
  ],
} as const;

/** The group with the rules that it writes itself. */
const groupAlone = perResource((group): SecurityGroup => {
  const read = inlineForms[group.dialect].map(({ direction, name, form }) => {
    const { items, unknown } = blocks(attribute(group.attributes, name));
    return { rules: items.map((body) => readRule(form, direction, group, body)), unknown };
  });
  const unknown = read.map((one) => one.unknown).find((one) => one !== undefined);
  return { ...subjectOf(group), rules: read.flatMap((one) => one.rules), moreRules: unknown };
});

/** A rule that is a resource of its own, and what it names as its group. */
interface SeparateRule {
  readonly group: Value | undefined;
  readonly rule: NetworkRule;
}

/** How a type of resource that is a rule says so. */
interface SeparateForm {
  readonly form: RuleForm;
  readonly direction: NetworkRule['direction'] | { readonly attribute: string };
  /** Attributes that name the group; the first that is set counts. */
  readonly group: readonly string[];
}

const separateForms: ReadonlyMap<string, SeparateForm> = new Map<string, SeparateForm>([
  ['aws_security_group_rule', { form: listForm, direction: { attribute: 'type' }, group: ['security_group_id'] }],
  ['aws_vpc_security_group_ingress_rule', { form: singleSourceForm, direction: 'ingress', group: ['security_group_id'] }],
  ['aws_vpc_security_group_egress_rule', { form: singleSourceForm, direction: 'egress', group: ['security_group_id'] }],
  ['AWS::EC2::SecurityGroupIngress', { form: cloudFormationForms.ingress, direction: 'ingress', group: ['GroupId', 'GroupName'] }],
  ['AWS::EC2::SecurityGroupEgress', { form: cloudFormationForms.egress, direction: 'egress', group: ['GroupId', 'GroupName'] }],
]);

function separateRule(resource: Resource): SeparateRule[] {
  const separate = resource.mode === 'managed' ? separateForms.get(resource.type) : undefined;
  if (separate === undefined) return [];
  const body = resource.attributes;
  const direction =
    typeof separate.direction === 'string' ? separate.direction : writtenDirection(attribute(body, separate.direction.attribute));
  const group = firstAttribute(body, separate.group);
  return [{ group, rule: readRule(separate.form, direction, resource, body) }];
}

/** What is not known counts as ingress, which is what can open something. */
function writtenDirection(type: Value | undefined): NetworkRule['direction'] {
  const direction = readText(type);
  return direction.kind === 'known' && direction.value === 'egress' ? 'egress' : 'ingress';
}
