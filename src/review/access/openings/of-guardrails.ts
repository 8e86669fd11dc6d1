import type { Budget } from '../../../analysis/iam/budget.ts';
import { addedAccess } from '../../../analysis/iam/comparison/added-access.ts';
import { beneathEverything } from '../../../analysis/iam/document/beneath-everything.ts';
import type { PolicyDocument } from '../../../analysis/iam/document/policy-document.ts';
import type { Location } from '../../../core/location.ts';
import type { Identified } from '../../../model/subject.ts';
import { accessGroups, withRest } from '../words/access-groups.ts';
import type { Draft, Drafts } from '../draft.ts';
import { requestExample } from '../words/request-example.ts';

/** Denies of one side: of a guardrail, or of somebody whom nothing in the code allows what they deny. */
export interface Denying {
  /** `accounts under the service control policy x`. */
  readonly who: string;
  readonly document: PolicyDocument;
  readonly at: Identified;
  readonly trace: readonly Location[];
}

const groupsMax = 3;

/** What `from` denies and `to` does not; nothing where `to` is not there any more, since then nobody is under it. */
export function liftedDenies(from: Denying, to: Denying, budget: Budget): Drafts {
  if (!from.document.statements.some(({ effect }) => effect === 'deny')) return { drafts: [], open: [] };
  const { entries, open } = addedAccess({ base: beneathEverything(from.document), head: beneathEverything(to.document), budget });
  const groups = withRest(accessGroups(entries, to.document), groupsMax);
  const drafts = groups.map(({ entry, can, rank, actions, resources }): Draft => ({
    sort: 'access',
    rank,
    who: to.who,
    isAlone: false,
    can: `${can}, as far as a Deny kept it back`,
    actions,
    resources,
    request: requestExample({ ...entry.witness, action: actions[0] ?? entry.witness.action }, to.who, [from.document, to.document]),
    at: to.at,
    trace: to.trace,
  }));
  return { drafts, open: open === undefined ? [] : [{ what: to.who, because: open, at: to.at, trace: to.trace }] };
}
