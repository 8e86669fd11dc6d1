import { conditionKey } from '../../analysis/iam/document/parse-policy-document.ts';
import { patternText } from '../../analysis/iam/document/pattern.ts';
import { guardrailEvidence } from '../organizations/guardrail-evidence.ts';

export const mfaEnforcementPresent = guardrailEvidence(
  {
    id: 'mfa-enforcement-present',
    control: 'multi-factor-authentication',
    title: 'What people do needs a second factor',
    why: 'A password that leaked is worth nothing where a policy denies everything without MFA.',
    remedy: 'Deny what people do without MFA by a policy, or let the identity provider ask for it.',
    limits: [
      'The setting of IAM Identity Center has no attribute in Terraform or CloudFormation; it is neither credited nor missed.',
      'To whom the policy is attached is not looked at.',
    ],
    covers: { trivy: ['AVD-AWS-0123'], securityHub: ['IAM.19'], cis: ['1.10'] },
  },
  ['scp', 'boundary', 'identity'],
  ({ conditions }) =>
    conditions.some(
      ({ key, operator, values }) =>
        conditionKey(key) === 'aws:multifactorauthpresent' &&
        (/^boolifexists$/iu.test(operator)
          ? values.items.some((value) => patternText(value).toLowerCase() === 'false')
          : /^null$/iu.test(operator) && values.items.some((value) => patternText(value).toLowerCase() === 'true')),
    )
      ? ['requests without MFA are denied']
      : [],
);
