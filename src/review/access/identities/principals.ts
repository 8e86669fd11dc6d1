import type { Budget } from '../../../analysis/iam/budget.ts';
import type { IamDocument } from '../../../model/iam/iam-document.ts';
import { symbolicText } from '../../../model/binding.ts';
import { join } from '../../../model/iam/iam-join.ts';
import { inSameGroups, sharesIn } from '../../../model/iam/iam-principal.ts';
import type { IamPrincipal } from '../../../model/iam/iam-principal.ts';
import type { AwsModel } from '../../../model/kinds.ts';
import { placesOf, together } from '../draft.ts';
import type { Drafts, OpenDraft } from '../draft.ts';
import { forOne, inHeadNames, inHeadText, isSameDocument } from '../estates.ts';
import type { Estates } from '../estates.ts';
import { liftedDenies } from '../openings/of-guardrails.ts';
import type { Denying } from '../openings/of-guardrails.ts';
import { unknownGroups } from './of-memberships.ts';
import { principalDrafts } from './of-principals.ts';
import type { Holder } from './of-principals.ts';
import { pairSubjects } from '../pair-subjects.ts';

/** What the principals of both sides may do and could not. */
export interface BothWays {
  readonly gained: Drafts;
  readonly lost: Drafts;
}

/** Every role, user, group and permission set whose documents differ, and policies that the code attaches to nobody. */
export function principalChanges(estates: Estates, budgets: { readonly gained: Budget; readonly lost: Budget }): BothWays {
  const { base, head, identity } = estates;
  const pairs = pairSubjects(base.subjects('iam.principal'), head.subjects('iam.principal'), identity, ({ name }) => labelOf(name));
  const gained: Drafts[] = [];
  const lost: Drafts[] = [];
  for (const pair of pairs) {
    const before = pair.base === undefined ? heldBefore(pair.head, base, estates) : heldOnBase(pair.base, pair.head, estates);
    const after = pair.head === undefined ? heldBefore(pair.base, head, estates) : holderOf(pair.head, estates, false);
    gained.push(unknownBoundary(before, after, estates));
    if (isSame(before, after)) continue;
    if (after !== undefined && pair.head !== undefined) gained.push(differenceOf(before, after, budgets.gained));
    if (before !== undefined && pair.base !== undefined) lost.push(differenceOf(after, before, budgets.lost));
  }
  return {
    gained: together([...gained, { drafts: [], open: [...unknownDocuments(estates), ...unknownGroups(estates)] }]),
    lost: together(lost),
  };
}

/** A boundary that base had and head has not, of which the code does not say what it admitted. */
function unknownBoundary(before: Holder | undefined, after: Holder | undefined, { identity }: Estates): Drafts {
  if (before === undefined || after === undefined) return together([]);
  const { principal: was, holding } = before;
  const { principal: is } = after;
  if (was.boundary === undefined || holding.boundary !== undefined || !isInUse(after)) return together([]);
  const text = symbolicText(was.boundary.value);
  const same = text === undefined ? undefined : inHeadText(text, was, identity);
  if (same === undefined || (is.boundary !== undefined && symbolicText(is.boundary.value) === same)) return together([]);
  const { name, resource, root } = is;
  const because = `what the permissions boundary ${same.replace(/^\$\{([^{}]*)\}$/u, '$1')} admitted`;
  const trace = [...(is.boundary === undefined ? [] : placesOf(is.boundary.value)), resource.declaration];
  return { drafts: [], open: [{ what: name, because, at: { root, address: resource.address }, trace }] };
}

/** Documents of head of which nothing is known, and which base had otherwise. */
function unknownDocuments({ base, head, identity }: Estates): readonly OpenDraft[] {
  const ofIdentities = (model: AwsModel): readonly IamDocument[] =>
    model.subjects('iam.document').filter(({ use }) => use === 'identity' || use === 'managed');
  const expressionIn = (document: IamDocument | undefined): string | undefined =>
    document?.options.find(({ unknown }) => unknown !== undefined)?.unknown?.expression;
  return pairSubjects(ofIdentities(base), ofIdentities(head), identity, ({ label }) => label).flatMap((pair): OpenDraft[] => {
    const because = expressionIn(pair.head);
    if (pair.head === undefined || because === undefined || because === expressionIn(pair.base)) return [];
    const { address, root, value, resource } = pair.head;
    return [{ what: `whoever holds ${address}`, because, at: { root, address }, trace: [...placesOf(value), resource.declaration] }];
  });
}

/** Whoever holds a policy that nobody in the code holds is told apart from those who are known. */
function labelOf(name: string): string {
  return isFree(name) ? 'free' : '';
}

function isFree(name: string): boolean {
  return name.startsWith('whoever holds ');
}

/** With what it may do, of base in the names of head. */
export function holderOf(principal: IamPrincipal, { identity }: Estates, isBase: boolean): Holder {
  const { document } = principal.whole;
  const boundary = principal.boundary?.document;
  const named = (one: typeof document): typeof document => (isBase ? inHeadNames(one, principal, identity) : one);
  return { principal, holding: { document: named(document), ...(boundary === undefined ? {} : { boundary: named(boundary) }) } };
}

function heldOnBase(base: IamPrincipal, head: IamPrincipal | undefined, estates: Estates): Holder {
  const before = holderOf(base, estates, true);
  return head === undefined ? before : inGroupsOf(before, head);
}

/** The groups that both sides are in, as head has them: what changes in a group is told of the group. */
function inGroupsOf({ principal, holding }: Holder, head: IamPrincipal): Holder {
  if (principal.groups.length === 0) return { principal, holding };
  const statements = inSameGroups(holding.document.statements, principal, head, head.whole.document.statements);
  const sources = inSameGroups(principal.whole.sources, principal, head, head.whole.sources);
  const document = { ...holding.document, statements };
  const groups = sharesIn(principal, head);
  return { principal: { ...principal, groups, whole: { ...principal.whole, sources, document } }, holding: { ...holding, document } };
}

function isSame(before: Holder | undefined, after: Holder | undefined): boolean {
  if (before === undefined || after === undefined) return false;
  const [one, other] = [before.holding, after.holding];
  return isSameDocument(one.document, other.document) && isSameDocument(one.boundary, other.boundary);
}

/** A policy that somebody held on the other side was there all the same. */
function heldBefore(free: IamPrincipal | undefined, other: AwsModel, { identity }: Estates): Holder | undefined {
  if (free === undefined || !isFree(free.name)) return undefined;
  const [document] = free.documents;
  const found =
    document === undefined ? undefined : other.subjects('iam.document').find((one) => isSameThing(one, document, other, identity));
  if (found === undefined || found.options.length === 0 || found.options.some(({ unknown }) => unknown !== undefined)) return undefined;
  const [whole] = join(found.resource, found, [found]).options;
  return whole === undefined ? undefined : { principal: { ...free, whole }, holding: { document: whole.document } };
}

function isSameThing(one: IamDocument, free: IamDocument, other: AwsModel, identity: Estates['identity']): boolean {
  if (one.label !== free.label || (one.use !== 'identity' && one.use !== 'boundary')) return false;
  if (one.root === free.root && one.address === free.address) return true;
  const place = identity.subject(one);
  return place.root === free.root && place.address === free.address;
}

function differenceOf(from: Holder | undefined, to: Holder, budget: Budget): Drafts {
  const found = principalDrafts(from, to, forOne(budget));
  if (from === undefined || found.drafts.length > 0) return found;
  // Nothing in the code allows what was denied: something else may.
  const lifted = isInUse(from) && !isInUse(to) ? together([]) : liftedDenies(denyingOf(from), denyingOf(to), forOne(budget));
  return together([found, lifted]);
}

function isInUse({ holding: { document } }: Holder): boolean {
  return document.more !== undefined || document.statements.some(({ effect }) => effect === 'allow');
}

function denyingOf({ principal, holding }: Holder): Denying {
  const { root, resource, whole, name } = principal;
  return {
    who: name,
    document: holding.document,
    at: { root, address: resource.address },
    trace: [...placesOf(whole.content), resource.declaration],
  };
}
