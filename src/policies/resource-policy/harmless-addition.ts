import { expandPattern } from '../../analysis/iam/actions/match-action.ts';
import { parseConditionOperator } from '../../analysis/iam/document/condition-operator.ts';
import { conditionKey } from '../../analysis/iam/document/parse-policy-document.ts';
import { isAllWild, literalText } from '../../analysis/iam/document/pattern.ts';
import type { Pattern } from '../../analysis/iam/document/pattern.ts';
import type { Condition, PolicyDocument, PrincipalEntry, Statement } from '../../analysis/iam/document/policy-document.ts';
import { isPositive } from '../../analysis/iam/grants/condition-scope.ts';

/** Is this the account of the resource, or one of the team's? */
export type IsOwn = (account: string) => boolean;

/** Keys of which a condition keeps whoever comes within the organization, the network or the source that it names. */
const bounds: ReadonlySet<string> = new Set([
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:sourcevpcarn',
  'aws:vpceaccount',
  'aws:vpceorgid',
]);
/** Keys whose values name an account: that of the caller, or that for which a service works. */
const accountKeys: ReadonlySet<string> = new Set([
  'aws:principalaccount',
  'aws:principalarn',
  'aws:sourceaccount',
  'aws:sourcearn',
  'kms:calleraccount',
]);

/**
 * Base, and what head adds of daily work: use of the resource, without control over it, by somebody of the own account, or within the
 * organization, the endpoint or the source that a condition names. What head admits beyond this is worth a word.
 */
export function withHarmless(base: PolicyDocument, head: PolicyDocument, isOwn: IsOwn): PolicyDocument {
  const added = head.statements.flatMap((statement) => harmlessPart(statement, isOwn));
  return added.length === 0 ? base : { ...base, statements: [...base.statements, ...added] };
}

function harmlessPart(statement: Statement, isOwn: IsOwn): readonly Statement[] {
  const { effect, principals, conditions } = statement;
  if (effect !== 'allow' || principals === undefined || handsOutControl(statement)) return [];
  if (conditions.some((one) => isBound(one, isOwn))) return [statement];
  const items = principals.items.filter((entry) => isOwnPrincipal(entry, isOwn));
  return items.length === 0 ? [] : [{ ...statement, principals: { items } }];
}

/** Whoever may rewrite the policy of a resource decides who else uses it, and a key that is gone takes all that it encrypts along. */
function handsOutControl({ actions, conditions }: Statement): boolean {
  if (actions === undefined || actions.more !== undefined) return true;
  const isForServices = conditions.some(isGrantForService);
  return actions.items.some((pattern) => {
    const meant = expandPattern(pattern).filter(({ key }) => !isForServices || key !== 'kms:creategrant');
    return (meant.length === 0 && !isForServices) || meant.some(({ key, level }) => level === 'permissions' || administersKey.test(key));
  });
}

const administersKey =
  /^kms:(?:cancel|connect|create|delete|disable|disconnect|enable|import|put|replicate|rotate|schedule|synchronize|update)/u;

/** "Allow attachment of persistent resources" of AWS's own key policy: the grant is one that a service asks for. */
function isGrantForService({ operator: written, key, values }: Condition): boolean {
  const operator = parseConditionOperator(written);
  if (operator?.family !== 'bool' || operator.ifExists || conditionKey(key) !== 'kms:grantisforawsresource') return false;
  return values.items.every((value) => literalText(value)?.toLowerCase() === 'true');
}

/** Met only by requests that have the key, with a value that is the team's or is written down. */
function isBound({ operator: written, key, values }: Condition, isOwn: IsOwn): boolean {
  const operator = parseConditionOperator(written);
  if (operator === undefined || !isPositive(operator) || values.items.length === 0) return false;
  const name = conditionKey(key);
  if (bounds.has(name)) return !values.items.some(isAllWild);
  return accountKeys.has(name) && values.items.every((value) => isOfTeam(value, isOwn));
}

function isOwnPrincipal({ type, pattern }: PrincipalEntry, isOwn: IsOwn): boolean {
  return type === 'AWS' && isOfTeam(pattern, isOwn);
}

/** The account that the code is applied in, as Terraform and CloudFormation name it. */
const ownAccount = /^(?:data\.aws_caller_identity\.[\w-]+(?:\[[^\]]*\])?\.account_id|AWS::AccountId)$/u;
/** What a resource of this code, managed and not looked up, is called by AWS. */
const ownResource = /^(?:module\.[\w-]+(?:\[[^\]]*\])?\.)*aws_\w+\.[\w-]+(?:\[[^\]]*\])?\.\w+$|^\w+\.(?:Arn|TopicArn)$/u;

/** A number or an ARN of an own account, the account that the code stands for, or a resource of the code. */
function isOfTeam(pattern: Pattern, isOwn: IsOwn): boolean {
  const [first, second] = pattern;
  if (first?.kind === 'symbol') return ownAccount.test(first.text) || ownResource.test(first.text);
  if (first?.kind !== 'text') return false;
  const [, account, rest] = /^(?:arn:[^:]*:[^:]*:[^:]*:)?(\d{12})?(:.*)?$/u.exec(first.text) ?? [];
  if (account !== undefined) return isOwn(account);
  return rest === undefined && second?.kind === 'symbol' && ownAccount.test(second.text) && first.text.startsWith('arn:');
}
