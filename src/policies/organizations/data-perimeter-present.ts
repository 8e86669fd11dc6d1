import { parseConditionOperator } from '../../analysis/iam/document/condition-operator.ts';
import { conditionKey } from '../../analysis/iam/document/parse-policy-document.ts';
import { guardrailEvidence } from './guardrail-evidence.ts';

const perimeters: readonly (readonly [string, RegExp])[] = [
  ['the identity perimeter', /^aws:(?:principalorg(?:id|paths)|principalaccount|sourceorg(?:id|paths)|sourceaccount)$/u],
  ['the resource perimeter', /^aws:(?:resourceorg(?:id|paths)|resourceaccount)$/u],
  ['the network perimeter', /^aws:(?:sourcevpce?|sourceip|vpcsourceip|sourcevpcarn)$/u],
];

export const dataPerimeterPresent = guardrailEvidence(
  {
    id: 'data-perimeter-present',
    control: 'iam-data-perimeters',
    title: 'Data stays within identities, resources and networks of the organization',
    why: 'A mistake in one account’s policy does not let data out where the organization admits only its own identities.',
    remedy: 'Begin with an identity perimeter: a resource control policy that denies principals outside of the organization.',
    limits: ['Which services and resources the perimeter is about is not looked at.', 'Policies of single resources do not count.'],
    covers: {},
  },
  ['scp', 'endpoint'],
  ({ conditions }) => {
    const keys = conditions
      .filter(({ operator }) => parseConditionOperator(operator)?.negated === true)
      .map(({ key }) => conditionKey(key));
    return perimeters.filter(([, pattern]) => keys.some((key) => pattern.test(key))).map(([what]) => what);
  },
);
