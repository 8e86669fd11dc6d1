import { findAction } from '../actions/action-table.ts';
import { parseConditionOperator } from '../document/condition-operator.ts';
import { conditionKey } from '../document/parse-policy-document.ts';
import { isAllWild } from '../document/pattern.ts';
import type { PolicyDocument, Statement } from '../document/policy-document.ts';
import { mayAllow } from './allowed-services.ts';
import { hasTagScope, isPositive } from './condition-scope.ts';
import { denialsOf } from './denials.ts';
import { grantOf } from './grant.ts';
import { type Answer, decide, type Reading, statementsIn } from './reading.ts';

/** An action on roles, or on models, and the keys by which a condition says which roles, or what for. */
export interface RoleAction {
  readonly name: 'iam:PassRole' | 'sts:AssumeRole' | 'bedrock:InvokeModel';
  readonly keys: ReadonlySet<string>;
}

export const passRole: RoleAction = {
  name: 'iam:PassRole',
  keys: new Set(['iam:passedtoservice', 'iam:associatedresourcearn']),
};
export const assumeRole: RoleAction = {
  name: 'sts:AssumeRole',
  keys: new Set(['aws:resourceaccount', 'aws:resourceorgid', 'aws:resourceorgpaths']),
};

/** Does the document allow the action on every role, of any account or of one, without a condition that narrows it? */
export function everyRole(document: PolicyDocument, { name, keys }: RoleAction): Answer {
  const action = mayAllow(document, name.slice(0, name.indexOf(':'))) ? findAction(name) : undefined;
  if (action === undefined) return { answer: 'no', statements: [] };
  return decide(document, (reading) => {
    if (denialsOf(document, reading)(action)) return undefined;
    const found = statementsIn(document, 'allow', reading).filter(({ index, statement }) => {
      const grant = grantOf(index, statement, reading);
      return grant.matches(action) && grant.coversOneAccount(action) && !isNarrowed(statement, keys, reading);
    });
    return found.length === 0 ? undefined : found.map(({ index }) => index);
  });
}

function isNarrowed(statement: Statement, keys: ReadonlySet<string>, reading: Reading): boolean {
  if (hasTagScope(statement, reading)) return true;
  return statement.conditions.some((condition) => {
    const operator = parseConditionOperator(condition.operator);
    if (operator === undefined || !isPositive(operator) || condition.values.items.some(isAllWild)) return false;
    return keys.has(conditionKey(condition.key));
  });
}
