import { parseConditionOperator } from '../../analysis/iam/document/condition-operator.ts';
import { conditionKey } from '../../analysis/iam/document/parse-policy-document.ts';
import { guardrailEvidence } from './guardrail-evidence.ts';

export const regionDenyScpPresent = guardrailEvidence(
  {
    id: 'region-deny-scp-present',
    control: 'select-regions',
    title: 'Regions that are not used are denied',
    why: 'In a region that nobody uses nobody looks. A Deny for the whole organization keeps it closed.',
    remedy: 'Attach a service control policy that denies other regions to the root of the organization.',
    limits: ['One that is attached to nothing in this code is told as that, and is worth a part.'],
    covers: {},
  },
  ['scp'],
  ({ conditions }) =>
    conditions.some(
      ({ key, operator }) => conditionKey(key) === 'aws:requestedregion' && parseConditionOperator(operator)?.negated === true,
    )
      ? ['regions outside of a list are denied']
      : [],
);
