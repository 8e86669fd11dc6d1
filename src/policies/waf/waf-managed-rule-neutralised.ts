import { asWritten } from '../../core/as-written.ts';
import { possibleValues, scalarText } from '../../core/value.ts';
import type { MapValue, UnknownValue, Value } from '../../core/value.ts';
import { symbolicText } from '../../model/binding.ts';
import { blocks, firstAttribute, members, unknownPart } from '../../model/fact.ts';
import { defineStrength } from '../define-policy.ts';
import type { Weakening } from '../define-policy.ts';

/** What keeps a managed rule group from blocking what it knows. Fewer are stronger. */
interface Group {
  readonly name: string;
  /** With what decides, where a condition does. */
  readonly holes: ReadonlyMap<string, UnknownValue | undefined>;
  /** Undefined where no version is pinned or the text is no number. */
  readonly version: number | undefined;
  readonly rule: Value;
  /** What is not known of which group it is. */
  readonly open?: UnknownValue;
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
  speaksFor: ['waf-without-rules'],
  covers: {},
  *evaluate({ address, resource }) {
    const { items, unknown } = blocks(firstAttribute(resource.attributes, ['rule', 'Rules']));
    if (unknown !== undefined) {
      yield { claim: 'unresolved', aspect: 'rules', unknown, message: `which managed rules ${address} has` };
      return;
    }
    const groups = items.flatMap((rule) => groupOf(rule));
    const open = groups.find((group) => group.open !== undefined)?.open;
    if (open !== undefined) {
      yield { claim: 'unresolved', aspect: 'rules', unknown: open, message: `which managed rules ${address} has` };
      return;
    }
    const degree: Degree = { address, groups: new Map(groups.map((group) => [group.name, group])) };
    yield { claim: 'strength', aspect: 'managed rules', degree, trace: [resource.declaration] };
  },
  weaker: (base: Degree, head: Degree): Weakening | undefined => {
    const all = [...base.groups.values()].flatMap((before) => lostBetween(before, head.groups.get(before.name)));
    // What is certain is told first.
    const lost = all.toSorted((a, b) => Number(a.decides !== undefined) - Number(b.decides !== undefined));
    const [first] = lost;
    if (first === undefined) return undefined;
    const more = lost.length > 1 ? `; and ${lost.length - 1} more` : '';
    const end = first.decides === undefined ? '' : `, for some values of ${first.decides.expression}`;
    return {
      message: `${head.address}: ${first.words}${more}${end}.`,
      ...(lost.every(({ decides }) => decides !== undefined) ? { confidence: 'likely' as const } : {}),
      ...(first.at === undefined ? {} : { trace: [first.at.origin.at] }),
    };
  },
});

interface Lost {
  readonly words: string;
  readonly at?: Value;
  readonly decides?: UnknownValue | undefined;
}

function lostBetween(before: Group, after: Group | undefined): readonly Lost[] {
  // A group that only counts holds back nothing that could be lost.
  const isIdle = isCertain(before, counted);
  if (after === undefined) return isIdle ? [] : [{ words: `the managed rule group ${before.name} is removed` }];
  const isNew = (hole: string): boolean => !before.holes.has(hole) || (!isCertain(before, hole) && isCertain(after, hole));
  const holes = isIdle ? [] : [...after.holes].filter(([hole]) => isNew(hole));
  const isOlder = before.version !== undefined && after.version !== undefined && after.version < before.version;
  return [
    ...holes.map(([hole, decides]): Lost => ({ words: `${before.name} ${hole}`, at: after.rule, decides })),
    ...(isOlder ? [{ words: `${before.name} is pinned to version ${after.version} instead of ${before.version}`, at: after.rule }] : []),
  ];
}

function isCertain({ holes }: Group, hole: string): boolean {
  return holes.has(hole) && holes.get(hole) === undefined;
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
  const version = Number(/(\d{1,9}(?:\.\d{1,9})?)$/u.exec(text('version', 'Version'))?.[1] ?? Number.NaN);
  const open = [firstAttribute(group, ['vendor_name', 'VendorName']), firstAttribute(group, ['name', 'Name'])].flatMap(
    (value) => (value && unknownPart(value)) ?? [],
  )[0];
  return [
    {
      ...(open === undefined ? {} : { open }),
      name: `${asWritten(text('vendor_name', 'VendorName'))} ${asWritten(text('name', 'Name'))}`,
      holes: new Map(holesIn(rule, group)),
      version: Number.isNaN(version) ? undefined : version,
      rule: group,
    },
  ];
}

type Hole = readonly [words: string, decides: UnknownValue | undefined];

function holesIn(rule: MapValue, group: Value): readonly Hole[] {
  const override = firstAttribute(rule, ['override_action', 'OverrideAction']);
  const named = (block: Value): string => scalarText(firstAttribute(block, ['name', 'Name'])) ?? 'a rule';
  const passes = (one: Value): string => `lets pass what ${named(one)} would have blocked`;
  // An excluded rule counts: the older way of writing an override by `count`.
  const left = members(firstAttribute(group, ['excluded_rule', 'ExcludedRules'])).items.map((one): Hole => [passes(one), undefined]);
  const overridden = blocks(firstAttribute(group, ['rule_action_override', 'RuleActionOverrides'])).items.flatMap((one) => {
    const action = firstAttribute(one, ['action_to_use', 'ActionToUse']);
    return holeBy(firstAttribute(action, letsPass), passes(one));
  });
  return [
    ...holeBy(firstAttribute(override, ['count', 'Count']), counted),
    ...left,
    ...overridden,
    ...holeBy(firstAttribute(group, ['scope_down_statement', 'ScopeDownStatement']), 'looks only at some of the requests'),
  ];
}

/** A block that is there makes the hole; one that a condition leaves out makes it for some values. */
function holeBy(block: Value | undefined, words: string): readonly Hole[] {
  if (block === undefined) return [];
  const isLeftOut = (one: Value): boolean => one.kind === 'null' || (one.kind === 'list' && one.items.length === 0);
  const options = possibleValues(block);
  if (options.every(isLeftOut)) return [];
  return [
    [words, block.kind === 'choice' && options.some((one) => isLeftOut(one) || one === block.condition) ? block.condition : undefined],
  ];
}
