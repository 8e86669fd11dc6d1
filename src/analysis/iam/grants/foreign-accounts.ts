import { groupBy } from '../../../core/group-by.ts';
import { parseConditionOperator } from '../document/condition-operator.ts';
import { conditionKey } from '../document/parse-policy-document.ts';
import { isAllWild, type Pattern, patternText } from '../document/pattern.ts';
import type { Condition, PolicyDocument, Statement } from '../document/policy-document.ts';
import { deniesStrangers, isOfAny, isPositive } from './condition-scope.ts';

/** An account that a document lets in. */
export interface AdmittedAccount {
  readonly account: string;
  /** Who of it: its number or its root stand for everybody in it. */
  readonly principal: string;
  readonly isWhole: boolean;
  /** Index of the statement, and of the principal in its list where one names the account. */
  readonly statement: number;
  readonly entry: number | undefined;
  /** The expression that decides whether it is let in. */
  readonly symbol?: string;
}

/** Keys on which a condition keeps an account that is named within bounds of the team: its organization, its network. */
const boundKeys: ReadonlySet<string> = new Set([
  'aws:principalorgid',
  'aws:principalorgpaths',
  'aws:sourcevpc',
  'aws:sourcevpce',
  'aws:sourcevpcarn',
  'aws:vpceaccount',
  'aws:vpceorgid',
]);
/** In a trust policy also what the other account must know or have. */
export const trustBounds: ReadonlySet<string> = new Set([...boundKeys, 'sts:externalid', 'aws:multifactorauthpresent']);

/**
 * Accounts that Allow statements name, as principals or in a condition on whoever comes; each once. Left out where a condition that `bounds`
 * knows holds them, or a Deny for everybody outside the organization.
 */
export function admittedAccounts(document: PolicyDocument, bounds: ReadonlySet<string> = boundKeys): readonly AdmittedAccount[] {
  if (document.statements.some((one) => one.effect === 'deny' && deniesStrangers(one))) return [];
  const named = document.statements.flatMap((statement, index) =>
    statement.effect !== 'allow' || statement.conditions.some((one) => holdsTo(one, bounds)) ? [] : accountsOf(statement, index),
  );
  return [...groupBy(named, ({ account }) => account).values()].flatMap((all) => {
    const first = all.find(({ isWhole }) => isWhole) ?? all[0];
    const symbol = symbolOf(all.flatMap(({ statement }) => document.statements[statement] ?? []));
    return first === undefined ? [] : [symbol === undefined ? first : { ...first, symbol }];
  });
}

/** Undefined where one of them is there for sure, or each of several of which one is. */
function symbolOf(statements: readonly Statement[]): string | undefined {
  if (statements.some(({ maybe }) => maybe === undefined)) return undefined;
  const groups = groupBy(
    statements.flatMap(({ option }) => option ?? []),
    ({ group }) => group,
  );
  return [...groups.values()].some((group) => group.length >= (group[0]?.count ?? Infinity)) ? undefined : statements[0]?.maybe;
}

/** A condition that must be met on a key with values that are written down. */
function holdsTo({ operator: written, key, values }: Condition, bounds: ReadonlySet<string>): boolean {
  const operator = parseConditionOperator(written);
  if (operator === undefined || !isPositive(operator) || !bounds.has(conditionKey(key))) return false;
  if (operator.family === 'bool') return values.items.some((value) => patternText(value).toLowerCase() === 'true');
  return !values.items.some((value) => operator.compare === 'like' && isOfAny(value));
}

function accountsOf({ principals, conditions }: Statement, statement: number): readonly AdmittedAccount[] {
  const entries = principals?.items ?? [];
  const named = entries.flatMap(({ type, pattern }, entry) => (type === 'AWS' ? toAccount(pattern, statement, entry) : []));
  if (!entries.some(({ type, pattern }) => type === 'AWS' && isAllWild(pattern))) return named;
  const inConditions = conditions.filter(isOnCaller).flatMap(({ values }) => values.items.flatMap((item) => toAccount(item, statement)));
  return [...named, ...inConditions];
}

function isOnCaller({ operator: written, key }: Condition): boolean {
  const operator = parseConditionOperator(written);
  return operator !== undefined && isPositive(operator) && ['aws:principalaccount', 'aws:principalarn'].includes(conditionKey(key));
}

function toAccount(pattern: Pattern, statement: number, entry?: number): readonly AdmittedAccount[] {
  const principal = patternText(pattern);
  const [, account, rest = ''] = /^(?:arn:[^:]*:(?:iam|sts)::)?(\d{12})(:.*)?$/u.exec(principal) ?? [];
  if (account === undefined) return [];
  return [{ account, principal, isWhole: rest === '' || rest === ':root', statement, entry }];
}
