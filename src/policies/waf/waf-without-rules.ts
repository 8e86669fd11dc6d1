import type { Location } from '../../core/location.ts';
import type { MapValue } from '../../core/value.ts';
import { attribute, blocks, firstAttribute } from '../../model/fact.ts';
import { symbolicText } from '../../model/binding.ts';
import type { Subject } from '../../model/subject.ts';
import { defineViolation } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { addManagedRules } from './managed-rules-fix.ts';

/** Where each type keeps its rules; a web ACL of the second version is also asked for managed groups. */
const ruleLists: Readonly<Record<string, readonly string[]>> = {
  aws_wafv2_web_acl: ['rule'],
  aws_wafv2_rule_group: ['rule'],
  aws_waf_web_acl: ['rules'],
  aws_wafregional_web_acl: ['rule'],
  aws_waf_rule_group: ['activated_rule'],
  aws_wafregional_rule_group: ['activated_rule'],
  'AWS::WAFv2::WebACL': ['Rules'],
  'AWS::WAFv2::RuleGroup': ['Rules'],
  'AWS::WAF::WebACL': ['Rules'],
  'AWS::WAFRegional::WebACL': ['Rules'],
};
const webAcls = new Set(['aws_wafv2_web_acl', 'AWS::WAFv2::WebACL']);
/** The rule that the group is wanted for most of all. */
const log4Shell = /^Log4JRCE/u;
const knownBadInputs = 'AWSManagedRulesKnownBadInputsRuleSet';
const bothGroups = ['AWSManagedRulesCommonRuleSet', knownBadInputs];
/** Rule groups that somebody keeps up to date, or that this team wrote elsewhere. */
const groupStatements = {
  managed: ['managed_rule_group_statement', 'ManagedRuleGroupStatement'],
  own: ['rule_group_reference_statement', 'RuleGroupReferenceStatement'],
} as const;

export const wafWithoutRules = defineViolation({
  id: 'waf-without-rules',
  control: 'waf-managed-rules',
  severity: 'medium',
  on: 'resource',
  types: Object.keys(ruleLists),
  dialects: ['terraform', 'cloudformation'],
  title: 'Web ACL has no rules, or none that somebody keeps up to date',
  why: 'A web ACL without rules looks like a protection and lets everything pass. Without a managed rule group it knows only the attacks that somebody here thought of.',
  remedy: 'Add AWSManagedRulesCommonRuleSet and AWSManagedRulesKnownBadInputsRuleSet.',
  limits: [
    'A web ACL that refers to a rule group is taken to find its managed rules there.',
    'Rules that aws_wafv2_web_acl_rule_group_association or Firewall Manager add are counted where the code associates them.',
    'A web ACL whose default is to block is asked for rules of any kind only: it lets in what they allow.',
  ],
  covers: {
    checkov: ['CKV_AWS_175', 'CKV_AWS_342', 'CKV_AWS_192', 'CKV2_AWS_47', 'CKV2_AWS_76', 'CKV2_AWS_77', 'CKV2_AWS_78'],
    kics: [],
    securityHub: ['WAF.10'],
  },
  *evaluate(subject, model) {
    const { resource } = subject;
    const { items, unknown } = blocks(firstAttribute(resource.attributes, ruleLists[resource.type] ?? []));
    const silent = items.find((rule) => !acts(rule));
    if (silent !== undefined) yield violation(subject, 'action', 'has a rule that does nothing', [silent.origin.at]);
    if (unknown !== undefined) {
      yield* unclear(subject, unknown);
      return;
    }
    const isExtended = model.ofType('aws_wafv2_web_acl_rule_group_association').some(({ root }) => root === resource.root);
    if (isExtended || attribute(resource.attributes, 'rule_json') !== undefined) return;
    if (items.length === 0) yield { ...violation(subject, 'rules', 'has no rules', []), ...fixed(subject, bothGroups) };
    else if (webAcls.has(resource.type)) yield* managedIn(subject, items);
  },
});

function* managedIn(subject: Subject, rules: readonly MapValue[]): Iterable<Violation> {
  const { attributes } = subject.resource;
  const byDefault = firstAttribute(attributes, ['default_action', 'DefaultAction']);
  if (firstAttribute(byDefault, ['block', 'Block']) !== undefined) return;
  const statements = rules.map((rule) => firstAttribute(rule, ['statement', 'Statement']));
  if (statements.some((statement) => firstAttribute(statement, groupStatements.own) !== undefined)) return;
  const managed = rules.flatMap((rule) => managedGroup(rule) ?? []);
  if (managed.length === 0)
    yield { ...violation(subject, 'managed rules', 'has no managed rule group', []), ...fixed(subject, bothGroups) };
  else if (!managed.some(({ name, blocks: isOn }) => name.startsWith('${') || (name === knownBadInputs && isOn)))
    yield {
      ...violation(subject, 'known bad inputs', `has no ${knownBadInputs} that blocks`, []),
      severity: 'low',
      // One that counts is made to block by hand.
      ...(managed.some(({ name }) => name === knownBadInputs) ? {} : fixed(subject, [knownBadInputs])),
    };
}

/** The managed group of a rule, and whether it does more than count. */
function managedGroup(rule: MapValue): { readonly name: string; readonly blocks: boolean } | undefined {
  const group = firstAttribute(firstAttribute(rule, ['statement', 'Statement']), groupStatements.managed);
  if (group === undefined) return undefined;
  const name = firstAttribute(group, ['name', 'Name']);
  const override = firstAttribute(rule, ['override_action', 'OverrideAction']);
  const left = blocks(firstAttribute(group, ['excluded_rule', 'ExcludedRules'])).items;
  const isOn = firstAttribute(override, ['count', 'Count']) === undefined && !left.some((one) => log4Shell.test(nameOf(one)));
  return { name: (name && symbolicText(name)) ?? '', blocks: isOn };
}

function nameOf(body: MapValue): string {
  const name = firstAttribute(body, ['name', 'Name']);
  return (name && symbolicText(name)) ?? '';
}

/** What a rule does with a request; a group brings its own actions, and what is not known may be one. */
function acts(rule: MapValue): boolean {
  const statement = firstAttribute(rule, ['statement', 'Statement']);
  const group = firstAttribute(statement, [...groupStatements.managed, ...groupStatements.own]);
  const action = firstAttribute(rule, ['action', 'override_action', 'Action', 'OverrideAction']);
  if (group !== undefined || action === undefined || action.kind === 'unknown') return group !== undefined || action !== undefined;
  return blocks(action).items.some(({ entries }) => entries.size > 0);
}

function violation({ address, resource }: Subject, aspect: string, words: string, at: readonly Location[]): Violation {
  return {
    claim: 'violation',
    aspect,
    message: `${address} ${words}.`,
    trace: [...at, resource.declaration],
    confidence: 'certain',
  };
}

function fixed({ resource }: Subject, groups: readonly string[]): Pick<Violation, 'fix'> {
  const fix = addManagedRules(resource, groups);
  return fix === undefined ? {} : { fix };
}

function* unclear({ address }: Subject, unknown: Unresolved['unknown']): Iterable<Unresolved> {
  yield { claim: 'unresolved', aspect: 'rules', unknown, message: `which rules ${address} has` };
}
