import { type Action, allActions, serviceActions } from '../actions/action-table.ts';
import { hasLimitingCondition } from './condition-scope.ts';
import { type Grant, grantOf } from './grant.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import { type Answer, decide, type Reading, statementsIn } from './reading.ts';

/** Share of all known actions that must be granted; what is left out is harmless as long as IAM itself is granted. */
const ADMIN_SHARE = 0.9;
/** Share of IAM's own writing actions: with them every other grant can be had. */
const IAM_SHARE = 0.8;

/**
 * Does the document allow every action on every resource without a limiting condition? In any spelling (`**`, `*:*`, `?*`), split over
 * statements, by NotAction with a harmless list; an unconditional Deny takes away what it denies.
 */
export function isFullAdmin(document: PolicyDocument): Answer {
  return decide(document, (reading) => adminStatements(document, reading));
}

function adminStatements(document: PolicyDocument, reading: Reading): readonly number[] | undefined {
  const grants = statementsIn(document, 'allow', reading)
    .filter(({ statement }) => !hasLimitingCondition(statement, reading))
    .map(({ index, statement }) => grantOf(index, statement, reading));
  if (grants.every(({ listed }) => listed !== undefined)) return undefined;
  const denials = statementsIn(document, 'deny', reading)
    .filter(({ statement }) => statement.conditions.length === 0 && (statement.moreConditions === undefined || reading === 'strict'))
    .map(({ index, statement }) => grantOf(index, statement, reading));
  const whole = grants.find((grant) => grant.allActions && grant.allResources);
  if (whole !== undefined && denials.length === 0) return [whole.index];
  const used = new Set<number>();
  const granted = (action: Action) => {
    const grant = grants.find((one) => one.matches(action) && one.coversEveryResource(action));
    if (grant === undefined || denials.some((denial) => takes(denial, action))) return false;
    used.add(grant.index);
    return true;
  };
  const iamWrites = serviceActions('iam').filter(({ level }) => level !== 'list' && level !== 'read');
  if (shareOf(iamWrites, granted) <= IAM_SHARE || shareOf(allActions(), granted) < ADMIN_SHARE) return undefined;
  return [...used].sort((a, b) => a - b);
}

function takes(denial: Grant, action: Action): boolean {
  return denial.matches(action) && denial.coversEveryResource(action);
}

function shareOf(actions: readonly Action[], granted: (action: Action) => boolean): number {
  return actions.length === 0 ? 0 : actions.filter(granted).length / actions.length;
}
