import { type ConditionOperator, parseConditionOperator } from '../document/condition-operator.ts';
import { isOwnVariable } from '../document/own-variable.ts';
import { conditionKey } from '../document/parse-policy-document.ts';
import { serviceOf } from '../actions/action-index.ts';
import type { Action } from '../actions/action-table.ts';
import { ACCOUNT_SEGMENT, arnSegment } from '../document/arn-segment.ts';
import { isAllWild, type Pattern } from '../document/pattern.ts';
import type { Condition, Statement } from '../document/policy-document.ts';
import type { Reading } from './reading.ts';

/** Keys on which a positive condition confines a trust policy to known callers. */
const confiningKeys = new Set([
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:principalaccount',
  'aws:sourceaccount',
  'aws:principalarn',
  'aws:sourceorgid',
  'aws:sourceorgpaths',
]);

/** Does a tag condition scope the resources (or what a create call makes)? Only one that an untagged resource does not meet. */
export function hasTagScope(statement: Statement, reading: Reading): boolean {
  if (statement.moreConditions !== undefined && reading !== 'loose') return true;
  return statement.conditions.some((condition) => isTagKey(conditionKey(condition.key)) && isPinned(condition));
}

/** What the caller says of his own request, and what says nothing about the resource. */
const unscopingKeys =
  /^(?:s3:(?:prefix|delimiter|max-keys|x-amz-|authtype|signature|tlsversion)|iam:passedtoservice$|iam:awsservicename$)/u;
/** Keys that say for whom a service acts. */
const callingKeys: ReadonlySet<string> = new Set(['aws:calledvia', 'aws:calledviafirst', 'aws:calledvialast', 'aws:viaawsservice']);
/** Every request of the actions that know these keys has them, so that `ForAllValues` is not met by their absence. */
const presentKeys = /^(?:route53:changeresourcerecordsets|dynamodb:leadingkeys|dynamodb:attributes)/u;

/**
 * Does a condition say which resources an action is meant for? A tag, or a key of the action's own service (`ecs:cluster`,
 * `kms:ViaService`, `ec2:Vpc`) that is pinned to values.
 */
export function scopesResources(statement: Statement, reading: Reading): (action: Action) => boolean {
  if (hasTagScope(statement, reading)) return () => true;
  const keys = statement.conditions.filter(isPinned).map(({ key }) => conditionKey(key));
  if (keys.some((key) => callingKeys.has(key))) return () => true;
  const services = new Set(keys.filter((key) => !unscopingKeys.test(key)).map((key) => key.slice(0, Math.max(0, key.indexOf(':')))));
  return (action) => services.has(serviceOf(action));
}

/** Met only by requests that have the key, with values that are written down. */
function isPinned(condition: Condition): boolean {
  const operator = parseConditionOperator(condition.operator);
  if (operator === undefined || condition.values.items.some(isAllWild)) return false;
  return isPositive(operator) || (operator.quantifier === 'all' && !operator.negated && presentKeys.test(conditionKey(condition.key)));
}

function isTagKey(key: string): boolean {
  return /^[a-z0-9-]+:(?:resourcetag|requesttag|existingobjecttag)\/./.test(key);
}

/** False for operators that hold for an absent key or for everything but a list. */
export function isPositive(operator: ConditionOperator): boolean {
  return operator.family !== 'null' && !operator.negated && !operator.ifExists && operator.quantifier !== 'all';
}

/** Does the statement's condition confine callers to an organisation, accounts or principals that it names? */
export function confinesCaller(statement: Statement, reading: Reading): 'yes' | 'no' {
  if (statement.moreConditions !== undefined && reading !== 'loose') return 'yes';
  const confines = (condition: Condition) => {
    const operator = parseConditionOperator(condition.operator);
    return operator !== undefined && isPositive(operator) && namesCallers(condition, operator, reading);
  };
  return statement.conditions.some(confines) ? 'yes' : 'no';
}

/** Does a Deny shut out everybody but callers that it names: `StringNotEquals aws:PrincipalOrgID`? */
export function deniesStrangers(statement: Statement): boolean {
  if (statement.moreConditions !== undefined || statement.conditions.length !== 1) return false;
  return statement.conditions.every((condition) => {
    const operator = parseConditionOperator(condition.operator);
    return operator !== undefined && operator.negated && operator.quantifier === 'one' && namesCallers(condition, operator, 'strict');
  });
}

function namesCallers(condition: Condition, operator: ConditionOperator, reading: Reading): boolean {
  const key = conditionKey(condition.key);
  if (!confiningKeys.has(key)) return false;
  const matchesWildcards = operator.compare === 'like';
  const isNamed = (value: Pattern) => {
    if (isOwnVariable(value, key)) return false;
    if (key === 'aws:principalarn') return namesAccount(value, matchesWildcards);
    if (!matchesWildcards) return true;
    const opaque = value.some((part) => part.kind === 'symbol' && part.maybeWild);
    return opaque ? reading !== 'loose' : !value.some(isWild) || (key.endsWith('orgpaths') && !isOfAny(value));
  };
  const namesEach = condition.values.items.every((value) => isNamed(value) && !isAllWild(value));
  return namesEach && (condition.values.more === undefined || reading !== 'loose');
}

/** What every id of its kind begins with. */
const idPrefixes: ReadonlySet<string> = new Set(['o-', 'vpc-', 'vpce-']);

/** `o-*`, `vpce-*`, `arn:aws:ec2:*:*:vpc/*`: a pattern for whatever organization, endpoint or network there is names none. */
export function isOfAny(value: Pattern): boolean {
  if (value.every(isWild)) return true;
  const [first, second] = value;
  if (first?.kind !== 'text' || second === undefined) return false;
  if (!first.text.startsWith('arn:')) return isWild(second) && idPrefixes.has(first.text.toLowerCase());
  const last = value.at(-1);
  return !namesAccount(value, true) && last !== undefined && isWild(last);
}

function isWild({ kind }: Pattern[number]): boolean {
  return kind === 'any' || kind === 'one';
}

/** An ARN whose account holds no wildcard. */
function namesAccount(value: Pattern, matchesWildcards: boolean): boolean {
  if (!matchesWildcards) return true;
  const account = arnSegment(value, ACCOUNT_SEGMENT);
  return account !== undefined && account.length > 0 && account.every(({ kind }) => kind === 'text' || kind === 'symbol');
}
