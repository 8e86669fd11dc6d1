import { scalarText } from '../../core/value.ts';
import type { MapValue, Value } from '../../core/value.ts';
import { symbolicText } from '../../model/binding.ts';
import { blocks, firstAttribute, members } from '../../model/fact.ts';
import { defineStrength } from '../define-policy.ts';
import type { Weakening } from '../define-policy.ts';

/** What keeps a managed rule group from blocking what it knows. Fewer are stronger. */
interface Group {
  readonly name: string;
  readonly holes: ReadonlySet<string>;
  /** Undefined where no version is pinned or the text is no number. */
  readonly version: number | undefined;
  readonly rule: Value;
}

interface Degree {
  readonly address: string;
  readonly groups: ReadonlyMap<string, Group>;
}

export const wafManagedRuleNeutralised = defineStrength({
  id: 'waf-managed-rule-neutralised',
  control: 'waf-managed-rules',
  severity: 'high',
  on: 'resource',
  types: ['aws_wafv2_web_acl', 'AWS::WAFv2::WebACL'],
  dialects: ['terraform', 'cloudformation'],
  title: 'Managed rules of the firewall stop blocking',
  why: 'A managed rule group that only counts, leaves rules out or looks at fewer requests lets through what it would have stopped. The web ACL still looks as if it protected.',
  remedy: 'Keep the group blocking. For a false alarm label the request and allow that one case in a rule behind the group.',
  limits: [
    'A web ACL whose rules are not known on one side is not compared.',
    'A scope-down statement that takes another one’s place is not compared with it.',
  ],
  covers: {},
  *evaluate({ address, resource }) {
    const { items, unknown } = blocks(firstAttribute(resource.attributes, ['rule', 'Rules']));
    if (unknown !== undefined) {
      yield { claim: 'unresolved', aspect: 'rules', unknown, message: `which managed rules ${address} has` };
      return;
    }
    const groups = items.flatMap((rule) => groupOf(rule));
    const degree: Degree = { address, groups: new Map(groups.map((group) => [group.name, group])) };
    yield { claim: 'strength', aspect: 'managed rules', degree, trace: [resource.declaration] };
  },
  weaker: (base: Degree, head: Degree): Weakening | undefined => {
    const lost = [...base.groups.values()].flatMap((before) => lostBetween(before, head.groups.get(before.name)));
    const [first] = lost;
    if (first === undefined) return undefined;
    const more = lost.length > 1 ? `; and ${lost.length - 1} more` : '';
    return {
      message: `${head.address}: ${first.words}${more}.`,
      ...(first.at === undefined ? {} : { trace: [first.at.origin.at] }),
    };
  },
});

function lostBetween(before: Group, after: Group | undefined): readonly { readonly words: string; readonly at?: Value }[] {
  if (after === undefined) return before.holes.has(counted) ? [] : [{ words: `the managed rule group ${before.name} is removed` }];
  const holes = before.holes.has(counted) ? [] : [...after.holes].filter((hole) => !before.holes.has(hole));
  const isOlder = before.version !== undefined && after.version !== undefined && after.version < before.version;
  const words = [...holes, ...(isOlder ? [`is pinned to version ${after.version} instead of ${before.version}`] : [])];
  return words.map((one) => ({ words: `${before.name} ${one}`, at: after.rule }));
}

const counted = 'only counts what it would have blocked';
/** Actions that let a request through. */
const letsPass = ['count', 'allow', 'Count', 'Allow'];

function groupOf(rule: MapValue): readonly Group[] {
  const statement = firstAttribute(rule, ['statement', 'Statement']);
  const group = firstAttribute(statement, ['managed_rule_group_statement', 'ManagedRuleGroupStatement']);
  if (group === undefined) return [];
  const text = (...names: readonly string[]): string => {
    const value = firstAttribute(group, names);
    return (value && symbolicText(value)) ?? '';
  };
  const version = Number(/(\d+(?:\.\d+)?)$/u.exec(text('version', 'Version'))?.[1] ?? Number.NaN);
  return [
    {
      name: `${text('vendor_name', 'VendorName')} ${text('name', 'Name')}`,
      holes: new Set(holesIn(rule, group)),
      version: Number.isNaN(version) ? undefined : version,
      rule: group,
    },
  ];
}

function holesIn(rule: MapValue, group: Value): readonly string[] {
  const override = firstAttribute(rule, ['override_action', 'OverrideAction']);
  const named = (block: Value): string => scalarText(firstAttribute(block, ['name', 'Name'])) ?? 'a rule';
  const left = members(firstAttribute(group, ['excluded_rule', 'ExcludedRules'])).items.map((one) => `leaves out ${named(one)}`);
  const overridden = blocks(firstAttribute(group, ['rule_action_override', 'RuleActionOverrides'])).items.flatMap((one) => {
    const action = firstAttribute(one, ['action_to_use', 'ActionToUse']);
    return firstAttribute(action, letsPass) === undefined ? [] : [`lets pass what ${named(one)} would have blocked`];
  });
  const isScoped = firstAttribute(group, ['scope_down_statement', 'ScopeDownStatement']) !== undefined;
  return [
    ...(firstAttribute(override, ['count', 'Count']) === undefined ? [] : [counted]),
    ...left,
    ...overridden,
    ...(isScoped ? ['looks only at some of the requests'] : []),
  ];
}
