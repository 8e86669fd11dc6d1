import { isFullAdmin } from '../../analysis/iam/grants/full-admin.ts';
import { serviceWildcards } from '../../analysis/iam/grants/service-wildcards.ts';
import type { ServiceWildcard } from '../../analysis/iam/grants/service-wildcards.ts';
import type { Value } from '../../core/value.ts';
import { symbolicText } from '../../model/binding.ts';
import type { IamDocument } from '../../model/iam.ts';
import { confidenceIn, defineViolation } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { pointAt, undecided } from './point-at.ts';

export const iamServiceWildcard = defineViolation({
  id: 'iam-service-wildcard',
  control: 'least-privilege-review',
  severity: 'medium',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'Policy grants a whole service on every resource',
  why: 'A wildcard grants what nobody thought of: reading becomes deleting, using a key becomes handing it over, and whatever AWS adds to the service next year is granted too.',
  remedy: 'List the actions that are used. Where a whole family is meant, name the family (s3:Get*) and the resources.',
  limits: [
    'A policy that grants everything is left to iam-full-admin.',
    'Whether a wildcard is a whole service is counted over the actions in the table of this version.',
  ],
  covers: {
    checkov: ['CKV_AWS_63', 'CKV_AWS_49', 'CKV2_AWS_40'],
    trivy: ['AVD-AWS-0345'],
    kics: ["IAM Policy Allows All ('*') In Policy Statement"],
    securityHub: ['IAM.21'],
  },
  *evaluate(document) {
    if (document.use !== 'identity' || document.unknown !== undefined || isFullAdmin(document.document).answer === 'yes') return;
    for (const wildcard of serviceWildcards(document.document)) {
      if (wildcard.answer === 'unknown') yield undecided(document, `whether the policy grants all of ${wildcard.service}`, wildcard.symbol);
      else yield toViolation(document, wildcard);
    }
  },
});

function toViolation(document: IamDocument, wildcard: ServiceWildcard): Violation {
  const [first] = wildcard.statements;
  const actions = first === undefined ? [] : (document.sources[first]?.actions ?? []);
  const cause = actions.find((value) => names(value, wildcard.service)) ?? actions[0];
  const share = Math.round(wildcard.share * 100);
  return {
    claim: 'violation',
    aspect: `${document.label}: ${wildcard.service}:*`,
    message: `${document.address} allows ${share} % of the actions of ${wildcard.service} on every resource.`,
    trace: pointAt(document, first, cause),
    confidence: cause === undefined ? 'certain' : confidenceIn(cause),
    ...(wildcard.isSensitive ? { severity: 'high' as const } : {}),
    witness: { kind: 'request', facts: { action: `${wildcard.service}:*`, resource: '*' } },
  };
}

function names(action: Value, service: string): boolean {
  const text = symbolicText(action)?.toLowerCase();
  return text !== undefined && (text.startsWith(`${service}:`) || text.startsWith('*'));
}
