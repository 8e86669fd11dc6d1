import type { Resource } from '../../core/resource.ts';
import { both } from '../../core/circumstance.ts';
import type { UnknownValue, Value } from '../../core/value.ts';
import { boundBy } from '../binding.ts';
import { managed } from '../evaluated-code.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, firstAttribute, readText } from '../fact.ts';
import type { Fact } from '../fact.ts';
import { perResource } from '../per-resource.ts';
import { prefixLists } from './prefix-list.ts';
import type { PrefixList, PrefixLists } from './prefix-list.ts';
import { cidrSources } from './rule-source.ts';
import type { RuleSource } from './rule-source.ts';
import { cloudFormationForms, lightsailForms, listForm, readRule, singleSourceForm } from './security-group-rule.ts';
import type { NetworkRule, RuleForm } from './security-group-rule.ts';
import { subjectOf } from '../subject.ts';
import type { Subject } from '../subject.ts';
import { moreBlocks, writtenBlocks } from '../written-blocks.ts';
import type { OnlySometimes } from '../written-blocks.ts';

/** A security group with every rule that the code gives it, wherever the rule is written; or the ports of a machine of Lightsail. */
export interface SecurityGroup extends Subject {
  readonly rules: readonly NetworkRule[];
  /** By direction, where there may be further rules that are not known (a dynamic block over an unknown list). */
  readonly moreRules: MoreRules;
  /** Set for a prefix list that no group of the code names: it is there for groups elsewhere, and this is all that one may let in by it. */
  readonly listed?: NetworkRule;
}

export type MoreRules = Partial<Readonly<Record<NetworkRule['direction'], UnknownValue>>>;

const groupTypes = [
  'aws_security_group',
  'aws_default_security_group',
  'AWS::EC2::SecurityGroup',
  'aws_lightsail_instance_public_ports',
  'AWS::Lightsail::Instance',
];

/** Every group with its rules, those that are resources of their own among them, and the prefix lists that are shared with other code. */
export function securityGroups(model: EvaluatedCode): readonly SecurityGroup[] {
  const groups = gatherGroups(model);
  const lists = prefixLists(model);
  if (lists === undefined) return groups;
  const used = new Set<Resource>();
  const find: PrefixLists['find'] = (value, root) => {
    const list = lists.find(value, root);
    if (list !== undefined) used.add(list.resource);
    return list;
  };
  const resolved = groups.map((group) => ({ ...group, rules: group.rules.map((rule) => withPrefixLists(rule, find)) }));
  return [...resolved, ...lists.all.filter(({ resource }) => !used.has(resource)).map(sharedList)];
}

/** A stack that writes no rule for what goes out gets the default of EC2: everything to everywhere. The provider takes that away. */
export function letsAllOutByDefault({ resource, rules, moreRules }: SecurityGroup): boolean {
  const isSilent = moreRules.egress === undefined && rules.every(({ direction }) => direction !== 'egress');
  return resource.type === 'AWS::EC2::SecurityGroup' && isSilent;
}

function sharedList({ resource, ranges }: PrefixList): SecurityGroup {
  const any = { kind: 'absent' } as const;
  const all = { direction: 'ingress', resource, body: resource.attributes, protocol: any, fromPort: any, toPort: any } as const;
  return { ...subjectOf(resource), rules: [], moreRules: {}, listed: { ...all, sources: ranges.flatMap(cidrSources) } };
}

/** A prefix list of the code stands for its ranges. */
function withPrefixLists(rule: NetworkRule, find: PrefixLists['find']): NetworkRule {
  const sources = rule.sources.flatMap((source): readonly RuleSource[] => {
    if (source.kind !== 'opaque' || source.what !== 'prefix-list') return [source];
    return find(source.value, rule.resource.root)?.ranges.flatMap(cidrSources) ?? [source];
  });
  return { ...rule, sources };
}

function gatherGroups(model: EvaluatedCode): readonly SecurityGroup[] {
  const separate = model.resources.flatMap(separateRule);
  const rulesOf = boundBy(
    separate,
    ({ group }) => group,
    ({ rule }) => rule.resource.root,
  );
  const claimed = new Set<SeparateRule>();
  const groups = managed(model, ...groupTypes).map((group) => {
    const mine = rulesOf(group, [groupName(group)]);
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
  return { ...subjectOf(rule.resource), rules: [rule], moreRules: {} };
}

interface InlineForm {
  readonly direction: NetworkRule['direction'];
  readonly path: readonly string[];
  readonly form: RuleForm;
}

const inlineForms: Readonly<Record<Resource['dialect'], readonly InlineForm[]>> = {
  terraform: [
    { direction: 'ingress', path: ['ingress'], form: listForm },
    { direction: 'egress', path: ['egress'], form: listForm },
  ],
  cloudformation: [
    { direction: 'ingress', path: ['SecurityGroupIngress'], form: cloudFormationForms.ingress },
    { direction: 'egress', path: ['SecurityGroupEgress'], form: cloudFormationForms.egress },
  ],
};
const formsByType: ReadonlyMap<string, readonly InlineForm[]> = new Map<string, readonly InlineForm[]>([
  ['aws_lightsail_instance_public_ports', [{ direction: 'ingress', path: ['port_info'], form: lightsailForms.terraform }]],
  ['AWS::Lightsail::Instance', [{ direction: 'ingress', path: ['Networking', 'Ports'], form: lightsailForms.cloudformation }]],
]);

/** The group with the rules that it writes itself. */
const groupAlone = perResource((group): SecurityGroup => {
  const forms = formsByType.get(group.type) ?? inlineForms[group.dialect];
  const read = forms.map(({ direction, path, form }) => {
    const written = attribute(group.attributes, ...path);
    const unknown = moreBlocks(written);
    const rules = writtenBlocks(written).map(({ body, only }) => onlyWhere(readRule(form, direction, group, body), only));
    return { rules, more: unknown === undefined ? {} : { [direction]: unknown } };
  });
  const moreRules: MoreRules = Object.assign({}, ...read.map(({ more }) => more));
  return { ...subjectOf(group), rules: read.flatMap((one) => one.rules), moreRules };
});

/** A rule that a condition may leave out lets in only where it is there. */
function onlyWhere(rule: NetworkRule, only: OnlySometimes | undefined): NetworkRule {
  if (only === undefined) return rule;
  const sources = rule.sources.flatMap((source): readonly RuleSource[] => {
    const together = both(only.when, source.when ?? []);
    return together === undefined ? [] : [{ ...source, when: together }];
  });
  return { ...rule, sources };
}

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
  const type = typeof separate.direction === 'string' ? undefined : readText(attribute(body, separate.direction.attribute));
  const direction = typeof separate.direction === 'string' ? separate.direction : writtenDirection(type);
  const group = firstAttribute(body, separate.group);
  const rule = readRule(separate.form, direction, resource, body);
  return [{ group, rule: type?.kind === 'unknown' ? whicheverWay(rule, type) : rule }];
}

/** Where the type decides whether it lets in or out, nobody is certainly let in; of several types that are known one lets in. */
function whicheverWay(rule: NetworkRule, { unknown, options }: Extract<Fact<string>, { kind: 'unknown' }>): NetworkRule {
  if (options !== undefined) return { ...rule, sources: rule.sources.map((source) => ({ ...source, when: source.when ?? [] })) };
  return { ...rule, sources: [{ kind: 'unknown', unknown }] };
}

/** What is not known counts as ingress, which is what can open something. */
function writtenDirection(type: Fact<string> | undefined): NetworkRule['direction'] {
  return type?.kind === 'known' && type.value === 'egress' ? 'egress' : 'ingress';
}
