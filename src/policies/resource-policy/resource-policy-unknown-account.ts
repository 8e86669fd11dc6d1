import { admittedAccounts } from '../../analysis/iam/grants/foreign-accounts.ts';
import type { AdmittedAccount } from '../../analysis/iam/grants/foreign-accounts.ts';
import type { IamDocumentOption } from '../../model/iam/iam-document.ts';
import type { ResourcePolicy } from '../../model/iam/resource-policy/resource-policy.ts';
import { teamAccounts } from '../../model/iam/known-accounts.ts';
import { ownAccounts } from '../../model/iam/resource-policy/own-accounts.ts';
import { confidenceIn, defineViolation } from '../define-policy.ts';
import type { Violation } from '../define-policy.ts';
import { ofOption, overOptions } from '../documents/over-options.ts';
import { pointAt } from '../documents/point-at.ts';
import { actionList, byEffect } from './actions-of.ts';
import { isServiceAccount } from './service-accounts.ts';

export const resourcePolicyUnknownAccount = defineViolation({
  id: 'resource-policy-unknown-account',
  control: 'cleanup-unintended-accesses',
  severity: 'medium',
  on: 'iam.resource-policy',
  dialects: ['terraform', 'cloudformation'],
  title: 'Resource is open to an account that nobody knows',
  why: 'What the other account does with the access, and whom it hands it to, is beyond your control: a mistyped number, a supplier that is gone, and an account of somebody who wants your data all look alike.',
  remedy:
    'Name a role of the account rather than the whole account, and add a condition on aws:PrincipalOrgID. List accounts of yours under `trustedAccounts` in the configuration.',
  limits: [
    'An account is known when the configuration lists it, a provider manages it, or the code named it before the change.',
    'A condition on an organization, a VPC or an endpoint keeps the account within the bounds of the team.',
    'An account that an expression names is not judged.',
    'Accounts from which AWS itself delivers logs are left out.',
  ],
  covers: { checkov: ['CKV_AWS_385'], securityHub: ['S3.6'] },
  evaluate(policy, model) {
    const own = ownAccounts(policy);
    const team = teamAccounts(model);
    const isKnown = (account: string): boolean => own.has(account) || isServiceAccount(account) || team.has(account);
    return overOptions(policy, (option) => judge(option, policy, isKnown));
  },
});

function judge(option: IamDocumentOption, policy: ResourcePolicy, isKnown: (account: string) => boolean): readonly Violation[] {
  return admittedAccounts(option.document)
    .filter(({ account }) => !isKnown(account))
    .map((admitted) => ofOption(toViolation(option, policy, admitted), admitted.symbol));
}

function toViolation(option: IamDocumentOption, { opens }: ResourcePolicy, admitted: AdmittedAccount): Violation {
  const { account, principal, isWhole, statement, entry } = admitted;
  const cause = entry === undefined ? undefined : option.sources[statement]?.principals[entry];
  const admits = option.document.statements[statement];
  const actions = admits === undefined ? [] : byEffect(admits).flatMap((one) => one.actions);
  const who = isWhole ? `anybody in the account ${account}` : principal;
  return {
    claim: 'violation',
    aspect: `${option.label}: account ${account}`,
    account,
    message: `${option.address} opens the ${opens.noun} to ${who}, which nothing else in the code knows${actions.length === 0 ? '' : `: ${actionList(actions)}`}.`,
    listing: {
      before: `${option.address} opens the ${opens.noun} to accounts that nothing else in the code knows: `,
      item: account,
      items: 'accounts',
    },
    trace: pointAt(option, statement, cause),
    confidence: cause === undefined ? 'certain' : confidenceIn(cause),
    witness: { kind: 'account', facts: { account, principal } },
  };
}
