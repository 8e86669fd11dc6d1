import type { Budget } from '../../../analysis/iam/budget.ts';
import { isAdministrator } from '../../../analysis/iam/comparison/gained-access.ts';
import type { Resource } from '../../../core/resource.ts';
import { principalName } from '../../../model/iam/iam-holders.ts';
import type { IamPrincipal } from '../../../model/iam/iam-principal.ts';
import { workingRoles } from '../../../model/iam/working-roles.ts';
import type { WorkingRole } from '../../../model/iam/working-roles.ts';
import type { AwsModel } from '../../../model/kinds.ts';
import type { Identified } from '../../../model/subject.ts';
import { placesOf, together } from '../draft.ts';
import type { Drafts } from '../draft.ts';
import { forOne, inHeadText } from '../estates.ts';
import type { Estates } from '../estates.ts';
import { nobody, principalDrafts } from './of-principals.ts';
import type { Holder } from './of-principals.ts';
import type { AccessGraph } from '../../result.ts';
import { pairSubjects } from '../pair-subjects.ts';
import { holderOf } from './principals.ts';
import type { BothWays } from './principals.ts';

/** One side. */
interface Side {
  readonly model: AwsModel;
  readonly holderOf: (principal: IamPrincipal) => Holder;
  /** The place on head of what stands on this side. */
  readonly placeOf: (at: Identified) => string;
  readonly textOf: (work: WorkingRole, at: Identified) => string | undefined;
}

/** Something, and a role that it works with. */
interface Worker {
  readonly resource: Resource;
  readonly work: WorkingRole;
  /** What names the role, in the names of head. */
  readonly text: string | undefined;
}

/** What a function, an instance or a pool of identities may do since it works with another role that was there before. */
export function workerChanges(estates: Estates, budgets: Readonly<Record<'gained' | 'lost', Budget>>): BothWays {
  const { base, head, identity } = estates;
  const here = ({ root, address }: Identified): string => `${root}\n${address}`;
  const left: Side = {
    model: base,
    holderOf: (principal) => holderOf(principal, estates, true),
    placeOf: (at) => here(identity.subject(at)),
    textOf: ({ text }, at) => (text === undefined ? undefined : inHeadText(text, at, identity)),
  };
  const right: Side = {
    model: head,
    holderOf: (principal) => holderOf(principal, estates, false),
    placeOf: here,
    textOf: ({ text }) => text,
  };
  const pairs = pairSubjects(base.resources, head.resources, identity).filter((pair) => pair.base !== pair.head);
  const gained = pairs.map((pair) => newlyIn(left, pair.base, right, pair.head, budgets.gained));
  const lost = pairs.map((pair) => newlyIn(right, pair.head, left, pair.base, budgets.lost));
  return { gained: together(gained), lost: { drafts: together(lost).drafts, open: [] } };
}

/** Both sides of one thing, in one direction. */
interface Question {
  readonly from: Side;
  readonly to: Side;
  /** Stands on one side only. */
  readonly isAlone: boolean;
  readonly budget: Budget;
}

/** What `is` may do by its roles and `was` may not. */
function newlyIn(from: Side, was: Resource | undefined, to: Side, is: Resource | undefined, budget: Budget): Drafts {
  const now = workersOf(is, to);
  if (now.length === 0) return nothing;
  const before = new Map(workersOf(was, from).map((one) => [one.work.path, one]));
  const question: Question = { from, to, isAlone: was === undefined, budget };
  const changed = now.filter((one) => !isSameRole(before.get(one.work.path), one, question));
  return together(changed.map((one) => differenceOf(before.get(one.work.path), one, question)));
}

const nothing: Drafts = { drafts: [], open: [] };

function workersOf(resource: Resource | undefined, side: Side): readonly Worker[] {
  if (resource === undefined) return [];
  return workingRoles(resource, side.model).map((work) => ({ resource, work, text: side.textOf(work, resource) }));
}

function isSameRole(was: Worker | undefined, { work, text }: Worker, { from, to }: Question): boolean {
  if (was === undefined) return false;
  if (was.text !== undefined && was.text === text) return true;
  return was.work.role !== undefined && work.role !== undefined && from.placeOf(was.work.role) === to.placeOf(work.role);
}

function differenceOf(was: Worker | undefined, is: Worker, question: Question): Drafts {
  const { role } = is.work;
  const unknown = [is, was].find((one) => one !== undefined && one.work.role === undefined);
  if (role === undefined || unknown !== undefined) return question.isAlone || unknown === undefined ? nothing : open(is, unknown);
  // What a role may do that the change makes is told of the role.
  return isLasting(role, question) ? byRole(was?.work.role, is, role, question) : nothing;
}

function byRole(old: Resource | undefined, is: Worker, role: Resource, { from, to, isAlone, budget }: Question): Drafts {
  const holder = holderIn(to, role);
  if (holder === undefined || (isAlone && isAdministrator(holder.holding) === 'no')) return nothing;
  const before = (old === undefined ? undefined : holderIn(from, old)) ?? { ...holder, holding: nobody };
  return toldOf(is, role, isAlone, principalDrafts(before, holder, forOne(budget)));
}

/** Was the role there before: whoever made what works with it now did not make it? */
function isLasting(role: Resource, { from, to }: Question): boolean {
  const place = to.placeOf(role);
  return from.model.ofType(role.type).some((one) => from.placeOf(one) === place);
}

function holderIn(side: Side, role: Resource): Holder | undefined {
  const principal = side.model.subjects('iam.principal').find(({ resource, documents }) => {
    return resource === role && documents.every((one) => one.use === 'identity' || one.use === 'managed');
  });
  return principal === undefined ? undefined : side.holderOf(principal);
}

function open({ resource, work }: Worker, unknown: Worker): Drafts {
  if (unknown.text === undefined) return nothing;
  const because = `what ${unknown.text.replace(/^\$\{([^{}]*)\}$/u, '$1')} may do`;
  return { drafts: [], open: [{ what: resource.address, because, at: resource, trace: [...placesOf(work.value), resource.declaration] }] };
}

/** What the role brings, told of what works with it, where the code says so. */
function toldOf({ resource, work }: Worker, role: Resource, isAlone: boolean, found: Drafts): Drafts {
  const trace = [...placesOf(work.value), resource.declaration];
  const at = { root: resource.root, address: resource.address };
  const who = resource.address;
  const by = `, by ${principalName(role)}`;
  return {
    drafts: found.drafts.map(({ graph, ...draft }) => ({
      ...draft,
      ...(graph === undefined ? {} : { graph: behind(who, graph) }),
      who,
      isAlone,
      can: `${draft.can}${by}`,
      at,
      trace,
    })),
    open: found.open.map((one) => ({ ...one, what: who, at, trace })),
  };
}

function behind(who: string, { nodes, edges }: AccessGraph): AccessGraph {
  return {
    nodes: [{ kind: 'machine', label: who }, ...nodes],
    edges: [{ from: 0, to: 1, label: 'works with' }, ...edges.map((edge) => ({ ...edge, from: edge.from + 1, to: edge.to + 1 }))],
  };
}
