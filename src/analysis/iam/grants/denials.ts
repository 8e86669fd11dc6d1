import { groupBy } from '../../../core/group-by.ts';
import type { Action } from '../actions/action-table.ts';
import type { PolicyDocument, Statement } from '../document/policy-document.ts';
import { type Grant, grantOf } from './grant.ts';
import { type Reading, statementsIn } from './reading.ts';

/**
 * Is the action denied, whatever its resource? Only a Deny without a condition counts. Of statements of which one counts, whatever decides
 * which, only what every one of them denies is denied.
 */
export function denialsOf(document: PolicyDocument, reading: Reading): (action: Action) => boolean {
  const denials = statementsIn(document, 'deny', reading)
    .filter(({ statement }) => isUnconditional(statement, reading))
    .map(({ index, statement }) => grantOf(index, statement, reading));
  const groups = reading === 'strict' ? [] : certainGroups(document, reading);
  if (denials.length === 0 && groups.length === 0) return () => false;
  return (action) => denials.some((denial) => takes(denial, action)) || groups.some((group) => group.every((one) => takes(one, action)));
}

function isUnconditional(statement: Statement, reading: Reading): boolean {
  return statement.conditions.length === 0 && (statement.moreConditions === undefined || reading === 'strict');
}

/** Statements of which one certainly counts, each of them a Deny without a condition. */
function certainGroups(document: PolicyDocument, reading: Reading): readonly (readonly Grant[])[] {
  const optional = document.statements.flatMap((statement, index) =>
    statement.option === undefined ? [] : [{ statement, index, option: statement.option }],
  );
  return [...groupBy(optional, ({ option }) => option.group).values()]
    .filter((group) => group.length === group[0]?.option.count)
    .filter((group) => group.every(({ statement }) => statement.effect === 'deny' && isUnconditional(statement, reading)))
    .map((group) => group.map(({ index, statement }) => grantOf(index, statement, reading)));
}

/** The resources first: they are known for all actions of a type once they are for one. */
function takes(denial: Grant, action: Action): boolean {
  return denial.coversEveryResource(action) && denial.matches(action);
}
