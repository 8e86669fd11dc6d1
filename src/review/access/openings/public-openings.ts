import type { Budget } from '../../../analysis/iam/budget.ts';
import type { Action } from '../../../analysis/iam/actions/action-table.ts';
import { expandActions } from '../../../analysis/iam/actions/match-action.ts';
import { publicAccess } from '../../../analysis/iam/comparison/public-access.ts';
import type { Reach } from '../../../analysis/iam/comparison/public-access.ts';
import type { PolicyDocument } from '../../../analysis/iam/document/policy-document.ts';
import type { AccessRequest } from '../../../analysis/iam/evaluation/access-request.ts';
import { forEverybody } from '../../../analysis/iam/grants/strangers.ts';
import type { Opened } from '../../../model/iam/resource-policy/opened.ts';

/** What everybody may do by a document. */
export interface PublicOpening {
  /** Anyone who can send a request; else one needs some AWS account. */
  readonly isUnsigned: boolean;
  readonly actions: readonly Action[];
  readonly witness: AccessRequest;
  /** Index of the statement in the whole document. */
  readonly statement: number;
}

/** What everybody may do, and why there may be more. */
export interface PublicOpenings {
  readonly found: readonly PublicOpening[];
  readonly because: string | undefined;
}

/** Each Allow by itself beneath every Deny, as AWS calls "public": the first that lets somebody in is not all of them. */
export function publicOpenings(document: PolicyDocument, { services, unsigned }: Opened, budget: Budget): PublicOpenings {
  const excerpt = forEverybody(document, services);
  if (excerpt === undefined) return { found: [], because: undefined };
  const { statements } = excerpt.document;
  const denials = statements.filter(({ effect }) => effect === 'deny');
  const reaches: readonly Reach[] = unsigned ? ['anonymous', 'any-account'] : ['any-account'];
  let because: string | undefined;
  const found = statements.flatMap((statement, at) => {
    const index = excerpt.indexes[at];
    if (statement.effect !== 'allow' || index === undefined) return [];
    const answer = publicAccess({ ...excerpt.document, statements: [statement, ...denials] }, { reaches, budget });
    const { isPublic, reach, witness } = answer;
    if (isPublic === 'unknown') because ??= answer.reason?.replace(/^it depends on /u, '');
    if (isPublic !== 'yes' || witness === undefined) return [];
    const actions = statement.actions === undefined ? [] : expandActions(statement.actions);
    return [{ isUnsigned: reach === 'anonymous', actions, witness, statement: index }];
  });
  return { found, because };
}
