import { isAnywhere } from '../../cidr/address-reach.ts';
import { parseAddressSet } from '../../cidr/address-set.ts';
import { type ConditionOperator, parseConditionOperator } from '../document/condition-operator.ts';
import { conditionKey } from '../document/parse-policy-document.ts';
import { isAllWild, literalText, type Pattern, patternText } from '../document/pattern.ts';
import type { Condition, Statement } from '../document/policy-document.ts';
import type { Reading } from './reading.ts';

/** Keys that every request carries: `IfExists` changes nothing for them (IAM user guide, "Global condition context keys"). */
const alwaysPresent = new Set([
  'aws:currenttime',
  'aws:epochtime',
  'aws:securetransport',
  'aws:requestedregion',
  'aws:principalarn',
  'aws:principalaccount',
  'aws:principaltype',
  'aws:userid',
]);
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
const ACCOUNT_SEGMENT = 4;

/**
 * Does the statement hold only for some requests? Conditions that nearly every request meets do not count: a star, the whole address
 * space, TLS, a negated list, an operator that an absent key satisfies.
 */
export function hasLimitingCondition(statement: Statement, reading: Reading): boolean {
  if (statement.moreConditions !== undefined && (statement.effect === 'allow') === (reading === 'strict')) return true;
  return statement.conditions.some(isLimiting);
}

function isLimiting(condition: Condition): boolean {
  const operator = parseConditionOperator(condition.operator);
  if (operator === undefined) return true;
  const key = conditionKey(condition.key);
  if (operator.quantifier === 'all' || (operator.ifExists && !alwaysPresent.has(key))) return false;
  if (operator.family === 'null') return true;
  const takesAll =
    operator.family === 'ip' ? takesAnyAddress(condition) : operator.compare === 'like' && condition.values.items.some(isAllWild);
  if (operator.negated) return takesAll;
  if (key === 'aws:securetransport' && condition.values.items.some((value) => patternText(value).toLowerCase() === 'true')) return false;
  return !takesAll;
}

function takesAnyAddress(condition: Condition): boolean {
  return isAnywhere(parseAddressSet(condition.values.items.flatMap((value) => literalText(value) ?? [])).set);
}

/** Does a tag condition scope the resources (or what a create call makes)? Only one that an untagged resource does not meet. */
export function hasTagScope(statement: Statement, reading: Reading): boolean {
  if (statement.moreConditions !== undefined && reading === 'strict') return true;
  return statement.conditions.some((condition) => {
    const operator = parseConditionOperator(condition.operator);
    return (
      operator !== undefined && isPositive(operator) && isTagKey(conditionKey(condition.key)) && !condition.values.items.some(isAllWild)
    );
  });
}

function isTagKey(key: string): boolean {
  return /^[a-z0-9-]+:(?:resourcetag|requesttag|existingobjecttag)\/./.test(key);
}

/** False for operators that hold for an absent key or for everything but a list. */
function isPositive(operator: ConditionOperator): boolean {
  return operator.family !== 'null' && !operator.negated && !operator.ifExists && operator.quantifier !== 'all';
}

/** Does the statement's condition confine callers to an organisation, accounts or principals that it names? */
export function confinesCaller(statement: Statement, reading: Reading): 'yes' | 'no' {
  if (statement.moreConditions !== undefined && reading === 'strict') return 'yes';
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
    if (key === 'aws:principalarn') return namesAccount(value, matchesWildcards);
    if (!matchesWildcards) return true;
    const opaque = value.some((part) => part.kind === 'symbol' && part.maybeWild);
    return opaque ? reading === 'strict' : !value.some(({ kind }) => kind === 'any' || kind === 'one') || key.endsWith('orgpaths');
  };
  const namesEach = condition.values.items.every((value) => isNamed(value) && !isAllWild(value));
  return namesEach && (condition.values.more === undefined || reading === 'strict');
}

/** An ARN whose account holds no wildcard. */
function namesAccount(value: Pattern, matchesWildcards: boolean): boolean {
  if (!matchesWildcards) return true;
  const account = segment(value, ACCOUNT_SEGMENT);
  return account !== undefined && account.length > 0 && account.every(({ kind }) => kind === 'text' || kind === 'symbol');
}

/** The nth colon-separated part of a pattern; undefined where there are fewer. */
function segment(pattern: Pattern, wanted: number): Pattern | undefined {
  let index = 0;
  const found: Pattern[number][] = [];
  for (const part of pattern) {
    const pieces = part.kind === 'text' ? part.text.split(':') : [undefined];
    for (const [at, piece] of pieces.entries()) {
      if (at > 0) index += 1;
      if (index !== wanted) continue;
      if (piece === undefined) found.push(part);
      else if (piece !== '') found.push({ kind: 'text', text: piece });
    }
  }
  return index >= wanted ? found : undefined;
}
