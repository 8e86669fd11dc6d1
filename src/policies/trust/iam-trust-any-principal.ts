import { trustsAnyPrincipal } from '../../analysis/iam/grants/any-principal.ts';
import type { IamDocumentOption } from '../../model/iam/iam-document.ts';
import { confidenceIn, defineViolation } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { ofOption, overOptions } from '../documents/over-options.ts';
import { pointAt, undecided } from '../documents/point-at.ts';

export const iamTrustAnyPrincipal = defineViolation({
  id: 'iam-trust-any-principal',
  control: 'cleanup-unintended-accesses',
  severity: 'critical',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'Anyone with an AWS account can take the role',
  why: 'A trust policy for everybody makes the role public: whoever learns or guesses its ARN can assume it from an account of their own and do whatever it is allowed to do. An external ID does not protect it, because it is not a secret.',
  remedy: 'Name the accounts or roles that may take it, or add a condition on aws:PrincipalOrgID.',
  limits: ['Federated principals are judged by another policy.'],
  covers: {
    checkov: ['CKV_AWS_61', 'CKV_AWS_60'],
    kics: ['IAM Policy Grants AssumeRole Permission Across All Services', 'IAM Role Allows All Principals To Assume'],
  },
  evaluate(document) {
    return document.use === 'trust' ? overOptions(document, judge) : [];
  },
});

function judge(document: IamDocumentOption): readonly (Violation | Unresolved)[] {
  const question = 'who may take the role';
  if (document.unknown !== undefined) return [undecided(document, question)];
  const { answer, statements, symbol } = trustsAnyPrincipal(document.document);
  if (answer === 'no') return [];
  if (answer === 'unknown') return [undecided(document, question, symbol)];
  const [first] = statements;
  const cause = first === undefined ? undefined : document.sources[first]?.principals[0];
  const violation: Violation = {
    claim: 'violation',
    aspect: `${document.label} trusts everybody`,
    message: `${document.address} can be taken by anyone with an AWS account.`,
    trace: pointAt(document, first, cause),
    confidence: cause === undefined ? 'certain' : confidenceIn(cause),
    witness: {
      kind: 'request',
      facts: { action: 'sts:AssumeRole', principal: 'arn:aws:iam::999999999999:user/stranger', resource: document.address },
    },
  };
  return [ofOption(violation, symbol)];
}
