import { asWritten } from '../../core/as-written.ts';
import { parseCidr } from '../../analysis/cidr/address.ts';
import { scalarText } from '../../core/value.ts';
import type { MapValue, UnknownValue, Value } from '../../core/value.ts';
import { ofDeclaration } from '../../core/instance-key.ts';
import { symbolicText } from '../../model/binding.ts';
import { documentAt, wordsIn } from '../../model/embedded-document.ts';
import { attribute, blocks, firstAttribute, members, readNumber, unknownPart } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { perModel } from '../../model/per-model.ts';
import { referencesIn } from '../../model/references.ts';
import type { Subject } from '../../model/subject.ts';
import { defineStrength } from '../define-policy.ts';
import type { Strength, Unresolved, Weakening } from '../define-policy.ts';
import { letThroughFirst, newlySkipped } from './let-through-first.ts';
import type { LetThrough, Placed } from './let-through-first.ts';
import { lessSeen, reachOf } from './statement-reach.ts';
import type { Reach } from './statement-reach.ts';

const owners = [
  'aws_wafv2_web_acl',
  'aws_wafv2_rule_group',
  'AWS::WAFv2::WebACL',
  'AWS::WAFv2::RuleGroup',
  'aws_waf_web_acl',
  'aws_wafregional_web_acl',
  'AWS::WAF::WebACL',
  'AWS::WAFRegional::WebACL',
];
const sets = ['aws_wafv2_ip_set', 'AWS::WAFv2::IPSet'];

/** What becomes of a request, the mildest first. */
const actions = ['allow', 'count', 'challenge', 'captcha', 'block'] as const;

/** Within which a rule counts where it says nothing. */
const secondsByDefault = 300;

interface Rule {
  readonly name: string;
  /** Index in `actions`; undefined where it is not known. */
  readonly action: number | undefined;
  /** Requests that one address may make in so many seconds, for a rule that counts them. */
  readonly rate: number | undefined;
  readonly seconds: number;
  /** What keeps its action, its rate or what it sees from being known. */
  readonly open: UnknownValue | undefined;
  /** What it looks at, so that another name does not make another rule of it. */
  readonly words: string;
  readonly reach: Reach;
  readonly at: Value;
}
interface Rules {
  readonly kind: 'rules';
  readonly address: string;
  readonly rules: readonly Rule[];
  /** Names of all rules that hold back, managed groups among them. */
  readonly holdBack: ReadonlySet<string>;
  readonly letThrough: readonly LetThrough[];
  readonly blocksByDefault: boolean;
}
/** Networks wider than a company has, in a set of addresses that are let in. */
interface Admitted {
  readonly kind: 'addresses';
  readonly address: string;
  readonly wide: readonly string[];
}
type Degree = Rules | Admitted;

export const wafCustomRuleWeakened = defineStrength<'resource', Degree>({
  id: 'waf-custom-rule-weakened',
  control: 'waf-custom-rules',
  severity: 'medium',
  on: 'resource',
  types: [...owners, ...sets],
  dialects: ['terraform', 'cloudformation'],
  title: 'A rule of your own at the firewall holds back less',
  why: 'Rules of your own were written because of something: an address that tried passwords, a path that nobody outside needs. What they held back is let through from now on.',
  remedy: 'Keep the rule, or narrow it with a condition instead of letting everything through.',
  limits: [
    'Of what a rule looks at only countries are compared, and whether it counts all requests; else that it is there, what it does, how many requests it allows, and before which others it lets through.',
    'A rule that lets through addresses of a set, or requests with a label, is taken for an exception that somebody means.',
    'A set of addresses is looked at where a rule of the same root lets it in.',
  ],
  speaksFor: ['waf-without-rules'],
  covers: {},
  *evaluate(subject, model) {
    if (sets.includes(subject.resource.type)) yield* admittedBy(subject, model);
    else yield* rulesOf(subject);
  },
  weaker: (base, head) => {
    if (base.kind === 'rules' && head.kind === 'rules') return weakerRules(base, head);
    return base.kind === 'addresses' && head.kind === 'addresses' ? widerSet(base, head) : undefined;
  },
});

function* rulesOf({ address, resource }: Subject): Iterable<Strength<Degree> | Unresolved> {
  const { items, unknown } = writtenRules(resource.attributes);
  if (unknown !== undefined) {
    yield { claim: 'unresolved', aspect: 'custom rules', unknown, message: `which rules ${address} has` };
    return;
  }
  const byDefault = firstAttribute(resource.attributes, ['default_action', 'DefaultAction']);
  const rules = items.flatMap((rule) => customRule(rule) ?? []);
  for (const { name, open } of rules) {
    if (open !== undefined)
      yield {
        claim: 'unresolved',
        aspect: `rule ${name}`,
        unknown: open,
        message: `what the rule ${asWritten(name)} of ${address} holds back`,
      };
  }
  const placed = items.map((rule) => placedRule(rule));
  const letThrough = letThroughFirst(placed);
  for (const { name, open } of letThrough) {
    if (open !== undefined)
      yield {
        claim: 'unresolved',
        aspect: `place of ${name}`,
        unknown: open,
        message: `before which rules of ${address} the rule ${asWritten(name)} lets through`,
      };
  }
  const degree: Rules = {
    kind: 'rules',
    address,
    rules,
    holdBack: new Set(placed.filter(({ does }) => does === 'holds back').map(({ name }) => name)),
    letThrough,
    blocksByDefault: doesOf(byDefault, 'block') !== undefined,
  };
  yield { claim: 'strength', aspect: 'custom rules', degree, trace: [resource.declaration] };
}

/** In blocks, or in the JSON of the API, which has the names of templates. */
function writtenRules(attributes: MapValue): ReturnType<typeof blocks> {
  return blocks(firstAttribute(attributes, ['rule', 'rules', 'Rules']) ?? documentAt(attribute(attributes, 'rule_json')));
}

/** Managed groups are another policy's. */
function customRule(rule: MapValue): Rule | undefined {
  const statement = firstAttribute(rule, ['statement', 'Statement']);
  if (firstAttribute(statement, ['managed_rule_group_statement', 'ManagedRuleGroupStatement']) !== undefined) return undefined;
  const name = nameOf(rule);
  const counting = firstAttribute(statement, ['rate_based_statement', 'RateBasedStatement']);
  const rate = readNumber(firstAttribute(counting, ['limit', 'Limit']));
  const window = readNumber(firstAttribute(counting, ['evaluation_window_sec', 'EvaluationWindowSec']));
  const action = actionOf(rule);
  const reach = reachOf(statement);
  return {
    name,
    action: typeof action === 'number' ? action : undefined,
    rate: rate.kind === 'known' && window.kind !== 'unknown' ? rate.value : undefined,
    seconds: window.kind === 'known' && window.value > 0 ? window.value : secondsByDefault,
    open: typeof action === 'object' ? action : (openRate(rate) ?? openRate(window) ?? reach.open),
    words: statement === undefined ? name : wordsIn(statement).join(' '),
    reach,
    at: rule,
  };
}

function openRate(fact: ReturnType<typeof readNumber>): UnknownValue | undefined {
  return fact.kind === 'unknown' ? fact.unknown : undefined;
}

/** A rule of the first version stands elsewhere, and goes by its id. */
function nameOf(rule: MapValue): string {
  const name = firstAttribute(rule, ['name', 'Name', 'rule_id', 'RuleId']);
  return (name && symbolicText(name)) ?? '';
}

function placedRule(rule: MapValue): Placed {
  const action = actionOf(rule);
  const does = action === 0 ? 'lets through' : typeof action === 'number' && action > 1 ? 'holds back' : 'other';
  return { name: nameOf(rule), does, rule, at: rule };
}

/** A group of rules has no action of its own: it does what its rules say, or only counts. */
function actionOf(rule: MapValue): number | UnknownValue | undefined {
  const override = firstAttribute(rule, ['override_action', 'OverrideAction']);
  const action = override ?? firstAttribute(rule, ['action', 'Action']);
  const open = action === undefined ? undefined : unknownPart(action);
  if (open !== undefined) return open;
  if (doesOf(override, 'none') !== undefined) return actions.indexOf('block');
  for (const [index, one] of actions.entries()) {
    const does = doesOf(action, one);
    if (does !== undefined) return unknownPart(does) ?? index;
  }
  return undefined;
}

/** A block of that name, or, in the first version, a type. */
function doesOf(action: Value | undefined, one: string): Value | undefined {
  const type = firstAttribute(action, ['type', 'Type']);
  if (type !== undefined) return unknownPart(type) ?? (scalarText(type) === one.toUpperCase() ? type : undefined);
  return firstAttribute(action, [one, one.charAt(0).toUpperCase() + one.slice(1)]);
}

/** What is weaker, and where on head it stands. */
interface Lost {
  readonly words: string;
  readonly at?: Value;
}

function weakerRules(base: Rules, head: Rules): Weakening | undefined {
  const byDefault: readonly Lost[] =
    base.blocksByDefault && !head.blocksByDefault ? [{ words: 'what no rule names is let through now' }] : [];
  const passedOver = head.letThrough.flatMap((after): readonly Lost[] => {
    const [skipped] = newlySkipped(base.letThrough, after, base.holdBack);
    return skipped === undefined
      ? []
      : [{ words: `the rule ${after.name} lets requests through before ${skipped} sees them`, at: after.at }];
  });
  const lost = [...byDefault, ...base.rules.flatMap((before) => lostBetween(before, head.rules)), ...passedOver];
  const [first] = lost;
  if (first === undefined) return undefined;
  const more = lost.length > 1 ? `; and ${lost.length - 1} more` : '';
  return {
    message: `${head.address}: ${first.words}${more}.`,
    ...(first.at === undefined ? {} : { trace: [first.at.origin.at] }),
  };
}

/** A rule that lets through holds nothing back. */
function lostBetween(before: Rule, rules: readonly Rule[]): readonly Lost[] {
  const after = rules.find(({ name }) => name === before.name) ?? rules.find(({ words }) => words === before.words);
  const holdsBack = before.action !== undefined && before.action > 1;
  if (after === undefined) return holdsBack ? [{ words: `the rule ${asWritten(before.name)} is removed` }] : [];
  const less = (holdsBack ? lessHeldBack(before, after) : undefined) ?? moreAllowed(before, after);
  return less === undefined ? [] : [{ words: `the rule ${asWritten(before.name)} ${less}`, at: after.at }];
}

function lessHeldBack(before: Rule, after: Rule): string | undefined {
  const isMilder = after.action !== undefined && after.action <= 1;
  if (isMilder) return `only ${after.action === 0 ? 'lets through' : 'counts'} now`;
  return moreAllowed(before, after) ?? lessSeen(before.reach, after.reach);
}

function moreAllowed(before: Rule, after: Rule): string | undefined {
  if (before.rate === undefined || after.rate === undefined || after.rate * before.seconds <= before.rate * after.seconds) return undefined;
  const within = ({ seconds }: Rule): string => (before.seconds === after.seconds ? '' : ` in ${seconds} seconds`);
  return `allows ${after.rate} requests${within(after)} instead of ${before.rate}${within(before)}`;
}

/** Addresses of sets that a rule lets in, by root. */
const letIn = perModel(
  (model): ReadonlySet<string> =>
    new Set(
      model.ofType(...owners).flatMap(({ root, attributes }) =>
        writtenRules(attributes)
          .items.filter((rule) => firstAttribute(firstAttribute(rule, ['action', 'Action']), ['allow', 'Allow']) !== undefined)
          .flatMap((rule) => referencesIn(firstAttribute(rule, ['statement', 'Statement'])).map((one) => `${root}\n${one}`)),
      ),
    ),
);

const prefixMin = { 4: 16, 6: 48 } as const;

function* admittedBy({ root, address, resource }: Subject, model: AwsModel): Iterable<Strength<Degree> | Unresolved> {
  if (!letIn(model).has(`${root}\n${ofDeclaration(address)}`)) return;
  const { items, unknown } = members(firstAttribute(resource.attributes, ['addresses', 'Addresses']));
  if (unknown !== undefined) yield { claim: 'unresolved', aspect: 'addresses', unknown, message: `which addresses ${address} lets in` };
  const wide = items.flatMap((item) => (item.kind === 'string' && isWide(item.value) ? [item.value] : []));
  yield { claim: 'strength', aspect: 'addresses', degree: { kind: 'addresses', address, wide }, trace: [resource.declaration] };
}

function isWide(cidr: string): boolean {
  const range = parseCidr(cidr);
  return range !== undefined && Number(cidr.split('/')[1] ?? 128) < prefixMin[range.family];
}

function widerSet(base: Admitted, head: Admitted): Weakening | undefined {
  const added = head.wide.find((cidr) => !base.wide.includes(cidr));
  return added === undefined ? undefined : { message: `${head.address} lets in ${added}, which is not the network of one company.` };
}
