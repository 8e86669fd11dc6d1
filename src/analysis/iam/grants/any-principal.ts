import { confinesCaller, deniesStrangers } from './condition-scope.ts';
import { coversGlob } from '../globs/glob.ts';
import { actionGlob } from '../actions/match-action.ts';
import { isAllWild, wildSymbol } from '../document/pattern.ts';
import type { PolicyDocument, PrincipalEntry, PrincipalList, Statement } from '../document/policy-document.ts';
import { type Answer, decide, type Reading, statementsIn } from './reading.ts';

/**
 * Does the trust policy let everybody in: `*`, `AWS: "*"` or Allow with NotPrincipal, without a positive condition on the caller's
 * organisation, account or ARN? `sts:ExternalId` alone does not confine: it is no secret. A Deny for everybody outside counts.
 */
export function trustsAnyPrincipal(document: PolicyDocument): Answer {
  return decide(document, (reading) => {
    const denials = statementsIn(document, 'deny', reading).map(({ statement }) => statement);
    const open = statementsIn(document, 'allow', reading).filter(
      ({ statement }) =>
        admitsAnybody(statement, reading) &&
        confinesCaller(statement, reading) === 'no' &&
        !denials.some((denial) => cancels(denial, statement)),
    );
    return open.length === 0 ? undefined : open.map(({ index }) => index);
  });
}

function admitsAnybody(statement: Statement, reading: Reading): boolean {
  if (statement.notPrincipals !== undefined) return reading === 'loose' || statement.notPrincipals.more === undefined;
  return statement.principals !== undefined && hasAnybody(statement.principals, reading);
}

function hasAnybody(list: PrincipalList, reading: Reading): boolean {
  return list.items.some((entry) => isAnybody(entry, reading)) || (reading === 'loose' && list.more !== undefined);
}

function isAnybody({ type, pattern }: PrincipalEntry, reading: Reading): boolean {
  if (type !== 'AWS') return false;
  return isAllWild(pattern) || (reading === 'loose' && wildSymbol(pattern) !== undefined);
}

/** Pairs of an allowed and a denied pattern that are compared for one statement; a Deny beyond them does not count. */
const DENIED_PAIRS_MAX = 100_000;

/** A Deny for everybody, or for everybody but named callers, of all that the statement allows. */
function cancels(denial: Statement, allow: Statement): boolean {
  const forEverybody = denial.principals !== undefined && hasAnybody(denial.principals, 'strict');
  const isLimited = denial.conditions.length > 0 || denial.moreConditions !== undefined;
  if (!forEverybody || (isLimited && !deniesStrangers(denial)) || denial.actions === undefined) return false;
  const denied = denial.actions.items.map(actionGlob);
  const allowed = allow.actions?.items.map(actionGlob) ?? [];
  if (allowed.length * denied.length > DENIED_PAIRS_MAX) return false;
  return allowed.length > 0 && allowed.every((glob) => denied.some((wide) => coversGlob(wide, glob)));
}
