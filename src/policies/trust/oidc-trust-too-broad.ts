import { webIdentityTrusts } from '../../analysis/iam/grants/federation.ts';
import type { FederatedTrust } from '../../analysis/iam/grants/federation.ts';
import type { Severity } from '../../core/finding.ts';
import type { IamDocumentOption } from '../../model/iam/iam-document.ts';
import { providerUrl } from '../../model/iam/identity-provider.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { confidenceIn, defineViolation } from '../define-policy.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { overOptions } from '../documents/over-options.ts';
import { pointAt, undecided } from '../documents/point-at.ts';

export const oidcTrustTooBroad = defineViolation({
  id: 'oidc-trust-too-broad',
  control: 'use-temporary-credentials',
  severity: 'critical',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'Role can be taken by workflows of strangers',
  why: 'GitHub, GitLab and the like sign tokens for everybody who has an account there. A trust policy that does not say which repository is meant takes them all: a stranger runs a workflow of their own and has the rights of the role.',
  remedy: 'Bind sub to one repository and to a branch or an environment: repo:OWNER/REPO:ref:refs/heads/main.',
  limits: [
    'An expression in the place of the owner is taken to be one owner.',
    'Any branch of one repository is medium, because a pull request of somebody who may push takes the role too; so is any repository of one owner.',
    'A Deny in the trust policy does not count.',
    'Every token has the claims that say whose it is, so IfExists and ForAllValues on them ask no less; on a key of another provider they ask nothing.',
  ],
  covers: { checkov: ['CKV_AWS_358', 'CKV_AWS_393'] },
  evaluate(document, model) {
    return document.use === 'trust' ? overOptions(document, (option) => judge(option, model)) : [];
  },
});

function judge(option: IamDocumentOption, model: AwsModel): readonly (Violation | Unresolved)[] {
  if (option.unknown !== undefined) return [];
  const urlOf = (statement: number, entry: number): string | undefined =>
    providerUrl(option.sources[statement]?.principals[entry], option.root, model);
  return webIdentityTrusts(option.document, urlOf).map((trust) =>
    trust.reach === 'unknown'
      ? undecided(option, `which ${trust.issuer.user} may take the role`, trust.symbol)
      : toViolation(option, trust, trust.reach),
  );
}

function toViolation(option: IamDocumentOption, trust: FederatedTrust, reach: 'anybody' | 'wide'): Violation {
  const { issuer, statement, entry, subject } = trust;
  const cause = option.sources[statement]?.principals[entry];
  const who = reach === 'wide' ? `any that matches ${subject}` : `any ${issuer.user}`;
  return {
    claim: 'violation',
    aspect: `${option.label}: ${issuer.name} ${reach}`,
    message: `${option.address} can be taken by ${who} of ${issuer.name.replace(/^The/u, 'the')}: ${reach === 'wide' ? 'the subject is not one branch, environment or account' : 'no condition says whom it is for'}.`,
    trace: pointAt(option, statement, cause),
    confidence: cause === undefined ? 'certain' : confidenceIn(cause),
    ...severityOf(trust, reach),
    witness: {
      kind: 'request',
      facts: { action: 'sts:AssumeRoleWithWebIdentity', resource: option.address, sub: subject ?? `any ${issuer.user}` },
    },
  };
}

function severityOf({ issuer: { serves } }: FederatedTrust, reach: 'anybody' | 'wide'): { readonly severity?: Severity } {
  if (reach === 'wide' || serves === 'tenant') return { severity: 'medium' };
  return serves === 'cluster' ? { severity: 'high' } : {};
}
