import { parseConditionOperator } from '../../analysis/iam/document/condition-operator.ts';
import { conditionKey } from '../../analysis/iam/document/parse-policy-document.ts';
import { patternText } from '../../analysis/iam/document/pattern.ts';
import type { Statement } from '../../analysis/iam/document/policy-document.ts';
import { allows } from '../../analysis/iam/grants/federation.ts';
import type { Fix } from '../../core/finding.ts';
import type { Value } from '../../core/value.ts';
import type { IamDocumentOption } from '../../model/iam/iam-document.ts';
import { attribute } from '../../model/fact.ts';
import { defineViolation } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { ofOption, overOptions } from '../documents/over-options.ts';
import { pointAt } from '../documents/point-at.ts';

/** Services whose calls land in us-east-1 wherever all else is, with an action of each that daily work needs. */
const globalServices: readonly (readonly [string, string])[] = [
  ['iam', 'iam:ListRoles'],
  ['organizations', 'organizations:DescribeOrganization'],
  ['route53', 'route53:ListHostedZones'],
  ['cloudfront', 'cloudfront:ListDistributions'],
  ['support', 'support:DescribeCases'],
  ['budgets', 'budgets:ViewBudget'],
  ['sts', 'sts:GetCallerIdentity'],
  ['shield', 'shield:ListProtections'],
];

export const regionDenyScpBreaksGlobalServices = defineViolation({
  id: 'region-deny-scp-breaks-global-services',
  control: 'select-regions',
  severity: 'medium',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'The Deny on regions forbids services that have no region of their own',
  why: 'IAM, Route 53, CloudFront and others answer from us-east-1 wherever their customer is. A Deny on other regions that does not leave them out stops roles, domains and the support of every account below, and is taken off again in a hurry, as a whole.',
  remedy: 'Write the Deny with NotAction, and list the global services there.',
  limits: [
    'Where us-east-1 is allowed nothing of this happens.',
    'Global rules of WAF are not looked for: other rules of WAF are regional.',
  ],
  covers: {},
  evaluate(document) {
    if (document.use !== 'scp') return [];
    return overOptions(document, (option) => (option.unknown === undefined ? judge(option) : []));
  },
});

function judge(option: IamDocumentOption): readonly Violation[] {
  return option.document.statements.flatMap((statement, index) => {
    if (statement.effect !== 'deny' || !isOnRegions(statement)) return [];
    const missing = globalServices.filter(([, action]) => allows(statement, action)).map(([service]) => service);
    if (missing.length === 0) return [];
    const { actions = [], statement: written } = option.sources[index] ?? {};
    const isList = written !== undefined && attribute(written, 'NotAction')?.kind !== 'string';
    const fix = statement.notActions === undefined ? undefined : leaveOut(actions.at(-1), missing, isList);
    const violation: Violation = {
      claim: 'violation',
      aspect: `global services in ${statement.sid ?? 'the Deny on regions'}`,
      message: `${option.address} denies ${missing.join(', ')} outside of its regions, though they answer from us-east-1 alone.`,
      trace: pointAt(option, index, actions[0]),
      confidence: 'certain',
      ...(fix === undefined ? {} : { fix }),
    };
    return [ofOption(violation, statement.maybe)];
  });
}

function isOnRegions({ conditions }: Statement): boolean {
  return conditions.some(({ key, operator, values }) => {
    const isRegion = conditionKey(key) === 'aws:requestedregion' && parseConditionOperator(operator)?.negated === true;
    return isRegion && values.more === undefined && !values.items.some((value) => mayBeUsEast(patternText(value)));
  });
}

/** An expression may name it, and a wildcard may take it in. */
function mayBeUsEast(text: string): boolean {
  return text.includes('<') || /^us-(?:east-1|east-\*|\*)$|^\*$|^us\*$/u.test(text);
}

/** Behind the last action that is left out, where it stands in quotes. */
function leaveOut(last: Value | undefined, services: readonly string[], isList: boolean): Fix | undefined {
  if (last?.kind !== 'string' || last.origin.via.length > 0) return undefined;
  const { at } = last.origin;
  const isQuoted = at.range.startLine === at.range.endLine && at.range.endColumn - at.range.startColumn === last.value.length + 2;
  if (!isQuoted || !/\.(?:tf|json)$/u.test(at.path)) return undefined;
  const all = [last.value, ...services.map((service) => `${service}:*`)].map((one) => `"${one}"`).join(', ');
  return { title: 'Leave the global services out', edits: [{ location: at, replacement: isList ? all : `[${all}]` }] };
}
