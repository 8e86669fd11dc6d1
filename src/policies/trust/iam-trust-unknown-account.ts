import { admittedAccounts, trustBounds } from '../../analysis/iam/grants/foreign-accounts.ts';
import type { AdmittedAccount } from '../../analysis/iam/grants/foreign-accounts.ts';
import type { IamDocumentOption } from '../../model/iam/iam-document.ts';
import { teamAccounts } from '../../model/iam/known-accounts.ts';
import { defineViolation } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { ofOption, overOptions } from '../documents/over-options.ts';
import { pointAt } from '../documents/point-at.ts';

export const iamTrustUnknownAccount = defineViolation({
  id: 'iam-trust-unknown-account',
  control: 'cleanup-unintended-accesses',
  severity: 'high',
  on: 'iam.document',
  dialects: ['terraform', 'cloudformation'],
  title: 'Role can be taken from an account that nobody knows',
  why: 'Whoever the administrators of the other account choose has the rights of the role. A mistyped number, a supplier that is gone, and an account of somebody who wants your data all look alike.',
  remedy:
    'Trust a role rather than the account, and add a condition on sts:ExternalId. List accounts of yours under `trustedAccounts` in the configuration.',
  limits: [
    'An account is known when the configuration lists it, a provider manages it, or the code named it before the change.',
    'A condition on sts:ExternalId, MFA or an organization makes it acceptable.',
    'Nothing proves that an account is not yours, so the finding is possible, and blocks only where the configuration says so.',
    'An account that an expression names is not judged.',
  ],
  covers: { kics: ['Cross-Account IAM Assume Role Policy Without ExternalId or MFA'], checkov: ['CKV_AWS_61'] },
  evaluate(document, model) {
    if (document.use !== 'trust') return [];
    const team = teamAccounts(model);
    return overOptions(document, (option) =>
      admittedAccounts(option.document, trustBounds)
        .filter(({ account }) => !team.has(account))
        .map((one) => ofOption(toViolation(option, one), one.symbol)),
    );
  },
});

function toViolation(option: IamDocumentOption, { account, principal, isWhole, statement, entry }: AdmittedAccount): Violation {
  const cause = entry === undefined ? undefined : option.sources[statement]?.principals[entry];
  const who = isWhole ? `whomever the account ${account} lets` : principal;
  return {
    claim: 'violation',
    aspect: `${option.label}: account ${account}`,
    account,
    message: `${option.address} can be taken by ${who}; nothing else in the code knows that account, and no external id is asked for.`,
    listing: {
      before: `${option.address} can be taken from accounts that nothing else in the code knows: `,
      item: account,
      items: 'accounts',
    },
    trace: pointAt(option, statement, cause),
    confidence: 'possible',
    witness: {
      kind: 'request',
      facts: {
        action: 'sts:AssumeRole',
        principal: isWhole ? `arn:aws:iam::${account}:role/stranger` : principal,
        resource: option.address,
      },
    },
  };
}
