import { asWritten } from '../../../core/as-written.ts';
import type { AddedAccess } from '../../../analysis/iam/comparison/added-access.ts';
import type { RequestPrincipal } from '../../../analysis/iam/evaluation/access-request.ts';
import type { RequestExample } from '../../result.ts';
import { shownExpressions } from './things.ts';

/** Who makes the request, for people: `the service lambda.amazonaws.com`, `account 111122223333`, `anyone with aws:PrincipalOrgID o-1`. */
export function describeCaller({ witness, isFresh }: AddedAccess, { conditions }: RequestExample, named: string): string {
  const who = nameOf(witness.principal, isFresh, named);
  // That he is himself says nothing.
  const keys = Object.entries(conditions)
    .filter(([, value]) => value !== who)
    .slice(0, keysMax);
  return keys.length === 0 ? who : `${who} with ${keys.map(([key, value]) => `${asWritten(key)} ${asWritten(value)}`).join(' and ')}`;
}

const keysMax = 2;

/** `named`: the text of the documents, in which an account that they know stands. */
function nameOf(principal: RequestPrincipal | undefined, isFresh: boolean, named: string): string {
  switch (principal?.kind) {
    case undefined:
      return 'its holder';
    case 'anonymous':
      return 'anyone';
    case 'service':
      return `the service ${asWritten(shownExpressions(principal.name))}`;
    case 'federated':
      return `identities of ${providerName(principal.name)}`;
    case 'canonical':
      return `the canonical user ${asWritten(principal.id)}`;
    case 'aws':
      return awsName(principal.arn, principal.account, isFresh, named);
  }
}

function awsName(arn: string, account: string, isFresh: boolean, named: string): string {
  if (isFresh) return named.includes(account) ? `account ${account}` : 'anyone with an AWS account';
  const open = /^arn:[^:]*:iam::(<[^<>]*>):root$/u.exec(arn)?.[1];
  if (open !== undefined) return ownAccount.test(open) ? 'its own account' : `account ${asWritten(shownExpressions(open))}`;
  if (arn === account || arn.endsWith(':root')) return `account ${account}`;
  const expression = /^<([^<>]*)>$/u.exec(arn)?.[1];
  if (expression !== undefined) return ownAccount.test(arn) ? 'its own account' : expression.replace(/\.(?:arn|Arn)$/u, '');
  return asWritten(shownExpressions(arn));
}

const ownAccount = /^<(?:data\.aws_caller_identity\.[\w-]+(?:\[[^\]]*\])?\.account_id|AWS::AccountId)>$/u;

function providerName(provider: string): string {
  const name = /oidc-provider\/([^]+)$/u.exec(provider)?.[1] ?? provider;
  return name === 'token.actions.githubusercontent.com' ? 'GitHub Actions' : asWritten(shownExpressions(name));
}
