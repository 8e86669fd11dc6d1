import type { Action } from '../../analysis/iam/actions/action-table.ts';
import { expandActions, expandPattern } from '../../analysis/iam/actions/match-action.ts';
import { parseConditionOperator } from '../../analysis/iam/document/condition-operator.ts';
import { conditionKey } from '../../analysis/iam/document/parse-policy-document.ts';
import { literalText } from '../../analysis/iam/document/pattern.ts';
import type { Pattern } from '../../analysis/iam/document/pattern.ts';
import type { Condition, PolicyDocument, PrincipalEntry, Statement } from '../../analysis/iam/document/policy-document.ts';
import { isOfAny, isPositive } from '../../analysis/iam/grants/condition-scope.ts';

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

/** Of longer policies nothing counts as harmless: each statement of head is held against each with a condition of base. */
const comparedMax = 2_500;

/** What head adds of daily work, and what else it says. */
export interface Additions {
  readonly harmless: readonly Statement[];
  readonly others: readonly Statement[];
}

/**
 * Daily work is use of the resource, without control over it, by somebody of the own account, or within the organization, the endpoint or the
 * source that a condition names. What head admits beyond this is worth a word.
 */
export function additionsOf(base: PolicyDocument, head: PolicyDocument, isOwn: IsOwn): Additions {
  const asked = base.statements.flatMap(askedBy);
  if (asked.length * head.statements.length > comparedMax) return { harmless: [], others: head.statements };
  const parts = head.statements.map((statement) => partsOf(statement, asked, isOwn));
  return { harmless: parts.flatMap(({ harmless }) => harmless), others: parts.flatMap(({ others }) => others) };
}

function partsOf(statement: Statement, asked: readonly Asked[], isOwn: IsOwn): Additions {
  const { effect, principals, conditions } = statement;
  const none = { harmless: [], others: [statement] };
  if (effect !== 'allow' || principals === undefined || handsOutControl(statement) || asksForLess(statement, asked)) return none;
  if (conditions.some((one) => isBound(one, isOwn))) return { harmless: [statement], others: [] };
  const [own, others] = [true, false].map((is) => principals.items.filter((entry) => isOwnPrincipal(entry, isOwn) === is));
  if (own === undefined || others === undefined || own.length === 0) return none;
  const isWhole = others.length === 0 && principals.more === undefined;
  return {
    harmless: [{ ...statement, principals: { items: own } }],
    others: isWhole ? [] : [{ ...statement, principals: { ...principals, items: others } }],
  };
}

/** An Allow with a condition: whom it asks of, for which actions, and what. */
interface Asked {
  readonly principals: ReadonlySet<string>;
  readonly actions: ReadonlySet<Action>;
  readonly conditions: readonly string[];
}

function askedBy({ effect, principals, actions, conditions }: Statement): readonly Asked[] {
  if (effect !== 'allow' || conditions.length === 0 || principals === undefined || actions === undefined) return [];
  return [
    {
      principals: new Set(principals.items.map(asText)),
      actions: new Set(expandActions(actions)),
      conditions: conditions.map(asText),
    },
  ];
}

/** Whoever had to meet a condition and has to no more does not come along: what he lost is a guard. */
function asksForLess({ principals, actions, conditions }: Statement, asked: readonly Asked[]): boolean {
  const written = new Set(conditions.map(asText));
  const named = principals?.items.map(asText) ?? [];
  const lost = asked.filter(
    (one) => one.conditions.some((condition) => !written.has(condition)) && named.some((entry) => one.principals.has(entry)),
  );
  if (lost.length === 0 || actions === undefined) return false;
  const meant = expandActions(actions);
  return lost.some((one) => meant.some((action) => one.actions.has(action)));
}

function asText(part: PrincipalEntry | Condition): string {
  return JSON.stringify(part);
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
  if (bounds.has(name)) return !values.items.some(isOfAny);
  return accountKeys.has(name) && values.more === undefined && values.items.every((value) => isOfTeam(value, isOwn));
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
