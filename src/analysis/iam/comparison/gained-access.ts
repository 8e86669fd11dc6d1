import type { Budget } from '../budget.ts';
import { unknownLists } from '../document/open-ends.ts';
import type { PolicyDocument } from '../document/policy-document.ts';
import { isFullAdmin } from '../grants/full-admin.ts';
import { addedAccess } from './added-access.ts';
import type { AddedAccess, AddedAccessList } from './added-access.ts';

/** All that somebody may do: his documents as one, cut by his boundary. */
export interface Holding {
  readonly document: PolicyDocument;
  /** Absent where he has none, or where nobody knows what it admits. */
  readonly boundary?: PolicyDocument;
}

/**
 * Everything that `head` may do and `base` may not. What base's boundary alone refused is new as well where head's admits it, so it is asked
 * for by itself. Only what is solid: an action on a resource that it does not know is told where there is nothing else.
 */
export function gainedAccess(base: Holding, head: Holding, budget?: Budget): AddedAccessList {
  const within = head.boundary === undefined ? [] : [head.boundary];
  const work = budget === undefined ? {} : { budget };
  const [before, after] = withoutEqualRests(base.document, head.document);
  const byDocuments = addedAccess({ base: before, head: after, within, ...work });
  const byBoundary =
    base.boundary === undefined || isSame(base.boundary, head.boundary)
      ? nothing
      : addedAccess({ base: base.boundary, head: after, within, ...work });
  const entries = [...byDocuments.entries, ...byBoundary.entries.filter((entry) => !byDocuments.entries.some((one) => isTold(one, entry)))];
  const typed = entries.filter(({ grade }) => grade === 'typed');
  return { entries: typed.length > 0 ? typed : entries, open: byDocuments.open ?? byBoundary.open ?? newEnd(before, after) };
}

const nothing: AddedAccessList = { entries: [], open: undefined };

function isSame(one: PolicyDocument, other: PolicyDocument | undefined): boolean {
  return one === other || JSON.stringify(one) === JSON.stringify(other);
}

function isTold(told: AddedAccess, { actions, statement, resources }: AddedAccess): boolean {
  return (
    told.statement === statement &&
    actions.every((action) => told.actions.includes(action)) &&
    resources.every((one) => told.resources.includes(one))
  );
}

/** What is not known on both sides alike is no difference. */
export function withoutEqualRests(base: PolicyDocument, head: PolicyDocument): readonly [PolicyDocument, PolicyDocument] {
  if (base.more === undefined || base.more !== head.more) return [base, head];
  const { more: _base, ...before } = base;
  const { more: _head, ...after } = head;
  return [before, after];
}

/** An expression behind which head may grant more, and base had not. */
function newEnd(base: PolicyDocument, head: PolicyDocument): string | undefined {
  const before = new Set(unknownLists(base));
  return unknownLists(head).find((expression) => !before.has(expression));
}

/** Is the holder an administrator, for all that his boundary leaves? */
export function isAdministrator({ document, boundary }: Holding): 'no' | 'by-iam' | 'of-everything' {
  const { answer, isEverything } = isFullAdmin(document);
  if (answer !== 'yes' || (boundary !== undefined && isFullAdmin(boundary).answer !== 'yes')) return 'no';
  return isEverything ? 'of-everything' : 'by-iam';
}
