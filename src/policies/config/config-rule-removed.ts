import { configRuleOf, configRuleTypes } from '../../model/detection/config-rule.ts';
import type { ConfigRule } from '../../model/detection/config-rule.ts';
import { standsAt } from '../../model/provider-place.ts';
import { accountScope } from '../../model/scope.ts';
import { declaredAt, defineStrength } from '../define-policy.ts';
import type { Weakening } from '../define-policy.ts';

interface Degree {
  readonly address: string;
  readonly rule: ConfigRule;
}

/** Of such parameters less is stricter, of the others more. */
const upperBound = /max|age|days|period|threshold|expir|interval/iu;
const lowerBound = /min|length|retention/iu;

export const configRuleRemoved = defineStrength({
  id: 'config-rule-removed',
  control: 'configuration-monitoring',
  severity: 'medium',
  on: 'resource',
  types: configRuleTypes,
  dialects: ['terraform', 'cloudformation'],
  title: 'A rule of AWS Config is removed or judges less',
  why: 'From now on nothing lists what breaks the rule, and nobody is told.',
  remedy: 'Keep the rule. Where it does not fit, leave single resources out by an exception that somebody signs.',
  limits: [
    'Parameters are compared where their names say whether more or less of them is stricter.',
    'Code of rules of one’s own is not compared.',
  ],
  speaksFor: ['access-key-age-check-present'],
  covers: { kics: ['Config Rule For Encrypted Volumes Disabled'] },
  *evaluate({ address, resource }, model) {
    const rule = configRuleOf(resource);
    if (rule.unknown !== undefined) yield { claim: 'unresolved', aspect: 'rule', unknown: rule.unknown, message: `what ${address} judges` };
    yield {
      claim: 'evidence',
      scope: `rule ${rule.identifier}: ${accountScope(resource)}`,
      extent: `The rule ${rule.identifier} (${address})`,
      trace: declaredAt(resource),
      ...standsAt(resource, model),
    };
    if (rule.unknown !== undefined) return;
    const degree: Degree = { address, rule };
    yield { claim: 'strength', aspect: 'what it judges', degree, trace: [resource.declaration] };
  },
  lost: ({ extent }) => `${extent} is gone, and no other of the code is the same.`,
  weaker: ({ rule: base }: Degree, { rule: head, address }: Degree): Weakening | undefined => {
    if (base.identifier !== head.identifier) return undefined;
    const losses = lossesBetween(base, head);
    return losses.length === 0 ? undefined : { message: `${address} judges less: ${losses.join('; ')}.` };
  },
});

function lossesBetween(base: ConfigRule, head: ConfigRule): readonly string[] {
  const left = head.types === undefined ? [] : (base.types ?? ['all types']).filter((type) => head.types?.includes(type) !== true);
  const excluded = head.excludedAccounts.filter((account) => !base.excludedAccounts.includes(account));
  const loosened = [...base.parameters].flatMap(([name, before]) => {
    const after = head.parameters.get(name);
    return after !== undefined && isLooser(name, Number(before), Number(after)) ? [`${name} goes from ${before} to ${after}`] : [];
  });
  return [
    ...(left.length === 0 ? [] : [`no longer ${left.join(', ')}`]),
    ...(head.isTagged && !base.isTagged ? ['only resources with a tag'] : []),
    ...(excluded.length === 0 ? [] : [`not the accounts ${excluded.join(', ')}`]),
    ...loosened,
  ];
}

/** False for what is no number. */
function isLooser(name: string, before: number, after: number): boolean {
  if (lowerBound.test(name)) return after < before;
  return upperBound.test(name) && after > before;
}
