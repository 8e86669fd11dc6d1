import { isTooComplex, TOO_COMPLEX } from './complexity.ts';
import { hasTagScope } from './condition-scope.ts';
import { type Grant, grantOf, isWildcardResource, namesServiceOf } from './grant.ts';
import { isAllWild } from '../document/pattern.ts';
import { type Action, allActions } from '../actions/action-table.ts';
import type { PolicyDocument, Statement } from '../document/policy-document.ts';
import { type Answer, membersOf, type Reading, statementsIn, statementSymbol, widthOf } from './reading.ts';

export interface ResourceWildcard extends Answer {
  readonly answer: 'yes' | 'unknown';
  /** Granted actions that could name their resources, the most dangerous first. */
  readonly actions: readonly Action[];
}

const levelOrder = ['permissions', 'write', 'tagging', 'read', 'list'];

/**
 * Statements that allow actions with resource-level permissions on `*` (or an ARN whose resource part is all wildcards). Actions that
 * know no resources do not count; a tag condition that scopes the resource makes it acceptable. One entry for each statement.
 */
export function resourceWildcards(document: PolicyDocument): readonly ResourceWildcard[] {
  if (isTooComplex(document)) return [{ answer: 'unknown', statements: [], actions: [], symbol: TOO_COMPLEX }];
  const denials = (reading: Reading) =>
    statementsIn(document, 'deny', reading)
      .filter(({ statement }) => statement.conditions.length === 0)
      .map(({ index, statement }) => grantOf(index, statement, reading));
  const ofStatement = (statement: Statement, index: number): ResourceWildcard[] => {
    const certain = statement.maybe === undefined ? scopable(index, statement, 'strict', denials('strict')) : [];
    if (certain.length > 0) return [{ answer: 'yes', statements: [index], actions: certain }];
    const symbol = statementSymbol(statement);
    const possible = symbol === undefined ? [] : scopable(index, statement, 'loose', denials('loose'));
    return possible.length === 0 || symbol === undefined ? [] : [{ answer: 'unknown', statements: [index], actions: possible, symbol }];
  };
  return document.statements.flatMap((statement, index) => (statement.effect === 'allow' ? ofStatement(statement, index) : []));
}

function scopable(index: number, statement: Statement, reading: Reading, denials: readonly Grant[]): readonly Action[] {
  const resources = statement.resources && membersOf(statement.resources, widthOf('allow', reading, false));
  if (resources === undefined || !resources.some(isWildcardResource) || hasTagScope(statement, reading)) return [];
  const grant = grantOf(index, statement, reading);
  const isDenied = (action: Action) => denials.some((denial) => denial.matches(action) && denial.coversEveryResource(action));
  const wild = resources.filter(isWildcardResource);
  const reaches = (action: Action) =>
    action.resources.some((type) => wild.some((pattern) => isAllWild(pattern) || namesServiceOf(pattern, type)));
  const granted = (grant.listed ?? allActions().filter((action) => grant.matches(action))).filter(
    (action) => reaches(action) && !isDenied(action),
  );
  return granted.toSorted((a, b) => levelOrder.indexOf(a.level) - levelOrder.indexOf(b.level));
}
