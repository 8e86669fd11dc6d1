import { addressShare, allAddresses, parseAddressSet, subtractAddresses } from '../../cidr/address-set.ts';
import { tableDate } from '../actions/action-table.ts';
import { type ConditionOperator, parseConditionOperator } from '../document/condition-operator.ts';
import { isOwnVariable } from '../document/own-variable.ts';
import { conditionKey } from '../document/parse-policy-document.ts';
import { isAllWild, literalText, patternText } from '../document/pattern.ts';
import type { Condition, Statement } from '../document/policy-document.ts';
import { compileGlob, lettersOf, matchesWord, symbolLetters } from '../globs/glob.ts';
import { type HolderKey, holderKeys, iamRegions, sampleValues } from './holder-keys.ts';
import type { Reading } from './reading.ts';

/** Addresses in a network of this size or wider are anybody's: the bound that S3 uses for "public" (S3 user guide, "The meaning of public"). */
const WIDE_SHARE_V4 = 2 ** -8;
const WIDE_SHARE_V6 = 2 ** -32;

/**
 * Does the Allow hold only for some of the requests that somebody with the identity's credentials can make? Conditions that he meets from
 * anywhere do not count: those on what he chooses (`aws:UserAgent`, TLS), on what he is (`aws:PrincipalAccount`), on the time, a star, nearly
 * the whole address space, a negated list, a key that is absent where absence is enough.
 */
export function limitsHolder(statement: Statement, reading: Reading): boolean {
  if (statement.moreConditions !== undefined && reading !== 'loose') return true;
  return statement.conditions.some(isLimiting);
}

function isLimiting(condition: Condition): boolean {
  const operator = parseConditionOperator(condition.operator);
  if (operator === undefined) return true;
  const key = conditionKey(condition.key);
  const { kind, presence } = holderKeys.get(key) ?? { kind: 'other', presence: 'sometimes' };
  if (operator.family === 'null') return wantsAbsence(condition) ? presence === 'always' : presence === 'sometimes';
  if ((operator.ifExists || operator.quantifier === 'all') && presence === 'sometimes') return false;
  if (condition.values.items.some((value) => isOwnVariable(value, key))) return operator.negated;
  return !admits(kind, condition, operator, key);
}

function wantsAbsence({ values }: Condition): boolean {
  return values.items.some((value) => patternText(value).toLowerCase() === 'true');
}

/** Does somebody who holds the credentials meet the test, wherever he is? */
function admits(kind: HolderKey['kind'], condition: Condition, operator: ConditionOperator, key: string): boolean {
  switch (kind) {
    case 'own':
    case 'chosen':
      return true;
    case 'time':
      return !isPast(condition, operator);
    case 'address':
      return admitsAddresses(condition, operator);
    case 'region':
      return iamRegions.some((region) => matchesAny(condition, operator, region)) !== operator.negated;
    case 'service-call':
      return condition.values.items.some((value) => patternText(value).toLowerCase() === 'false');
    case 'mfa':
      return operator.negated || !condition.values.items.some((value) => patternText(value).toLowerCase() === 'true');
    case 'other':
      return takesAnyValue(condition, operator, key) !== operator.negated;
  }
}

/** An upper bound before this version was made never holds again. */
function isPast({ values }: Condition, { compare }: ConditionOperator): boolean {
  if (compare !== 'less' && compare !== 'less-or-equal') return false;
  const bounds = values.items.map((value) => toTime(literalText(value)));
  return bounds.length > 0 && bounds.every((bound) => bound !== undefined && bound < Date.parse(tableDate));
}

/** Milliseconds of a date of ISO 8601 or of seconds since 1970. */
function toTime(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  const time = /^\d{1,11}$/u.test(text) && text.length !== 4 ? Number(text) * 1000 : Date.parse(text);
  return Number.isNaN(time) ? undefined : time;
}

function admitsAddresses({ values }: Condition, { negated, family }: ConditionOperator): boolean {
  if (family !== 'ip') return values.items.some(isAllWild) !== negated;
  const { set } = parseAddressSet(values.items.flatMap((value) => literalText(value) ?? []));
  const admitted = negated ? subtractAddresses(allAddresses, set) : set;
  return addressShare(admitted, 4) > WIDE_SHARE_V4 || addressShare(admitted, 6) > WIDE_SHARE_V6;
}

/** Does a pattern match whatever the key holds? Tried on values that nobody would write. */
function takesAnyValue(condition: Condition, operator: ConditionOperator, key: string): boolean {
  return sampleValues(key).every((sample) => matchesAny(condition, operator, sample));
}

function matchesAny({ values }: Condition, { compare }: ConditionOperator, text: string): boolean {
  const word = lettersOf(text);
  return values.items.some((value) => {
    if (compare !== 'like') return literalText(value) === text;
    return matchesWord(compileGlob(value, symbolLetters()), word);
  });
}
