import { samlWithoutAudience } from '../../analysis/iam/grants/federation.ts';
import type { IamDocumentOption } from '../../model/iam/iam-document.ts';
import { confidenceIn, defineViolation } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { overOptions } from '../documents/over-options.ts';
import { pointAt } from '../documents/point-at.ts';

export const samlTrustWithoutAudience = defineViolation({
  id: 'saml-trust-without-audience',
  control: 'identity-federation',
  severity: 'high',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'Role takes SAML assertions that are made for others',
  why: 'Without SAML:aud an assertion that the identity provider made for another application opens the role, too: whoever runs that application, or steals what it was sent, has the rights of the role.',
  remedy: 'Add StringEquals SAML:aud with the address of the AWS sign-in endpoint, https://signin.aws.amazon.com/saml.',
  limits: ['A Deny in the trust policy does not count.'],
  covers: {},
  evaluate(document) {
    return document.use === 'trust' ? overOptions(document, judge) : [];
  },
});

function judge(option: IamDocumentOption): readonly Violation[] {
  return samlWithoutAudience(option.document)
    .slice(0, 1)
    .map((statement) => {
      const [cause] = option.sources[statement]?.principals ?? [];
      return {
        claim: 'violation',
        aspect: `${option.label}: no audience`,
        message: `${option.address} takes SAML assertions whatever they are made for: no condition on SAML:aud.`,
        trace: pointAt(option, statement, cause),
        confidence: cause === undefined ? 'certain' : confidenceIn(cause),
        witness: {
          kind: 'request',
          facts: { action: 'sts:AssumeRoleWithSAML', resource: option.address, 'SAML:aud': 'https://another.example.com/' },
        },
      };
    });
}
