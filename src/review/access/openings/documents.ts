import type { Budget } from '../../../analysis/iam/budget.ts';
import { isAdministrator } from '../../../analysis/iam/comparison/gained-access.ts';
import { withoutIdleOperators } from '../../../analysis/iam/grants/token-claims.ts';
import type { PolicyDocument } from '../../../analysis/iam/document/policy-document.ts';
import type { IamDocument } from '../../../model/iam/iam-document.ts';
import { principalName } from '../../../model/iam/iam-holders.ts';
import type { AwsModel } from '../../../model/kinds.ts';
import { placesOf, together } from '../draft.ts';
import type { Drafts, OpenDraft } from '../draft.ts';
import { forOne, inHeadNames, isSameDocument } from '../estates.ts';
import type { Estates } from '../estates.ts';
import { besides, detachedDrafts } from './of-attachments.ts';
import { liftedDenies } from './of-guardrails.ts';
import { openingDrafts } from './of-documents.ts';
import type { Opening, OpeningWords } from './of-documents.ts';
import { isHeldBack, resourceDrafts } from './of-resources.ts';
import { openedThing } from './opened-thing.ts';
import { pairSubjects } from '../pair-subjects.ts';
import type { BothWays } from '../identities/principals.ts';

type Budgets = Readonly<Record<'gained' | 'lost', Budget>>;
/** One document of a side; a document of which nothing is known has none. */
interface Side<T extends IamDocument> {
  readonly source: T;
  readonly openings: readonly Opening[];
}

/** Policies of resources. */
export function resourceChanges(estates: Estates, budgets: Budgets): BothWays {
  const { base, head, identity } = estates;
  const pairs = pairSubjects(base.subjects('iam.resource-policy'), head.subjects('iam.resource-policy'), identity, ({ label }) => label);
  // What the service puts in the place of a policy that nobody wrote comes and goes with the resource.
  const told = pairs.filter(
    ({ base: before, head: after }) => (before ?? after)?.isDefault !== true || (before !== undefined && after !== undefined),
  );
  const found = told.map(({ base: before, head: after }) =>
    bothWays(sideOf(before, estates, true), sideOf(after, estates, false), {
      what: (source, way) => openedThing(source, way === 'gained' ? head : base),
      isAlike: () => before === undefined || after === undefined || isHeldBack(before, base) === isHeldBack(after, head),
      compare: (from, to, source, way, budget) => {
        const [model, other] = way === 'gained' ? [head, base] : [base, head];
        const counterpart = way === 'gained' ? before : after;
        const opened = from === undefined || counterpart === undefined ? undefined : { policy: counterpart, model: other, opening: from };
        return resourceDrafts(opened, { policy: source, model, opening: to }, budget);
      },
      budgets,
    }),
  );
  return { gained: together(found.map(({ gained }) => gained)), lost: together(found.map(({ lost }) => lost)) };
}

/** Who may take a role. */
export function trustChanges(estates: Estates, budgets: Budgets): BothWays {
  const { base, head, identity } = estates;
  const trusts = (model: AwsModel): readonly IamDocument[] => model.subjects('iam.document').filter(({ use }) => use === 'trust');
  const pairs = pairSubjects(trusts(base), trusts(head), identity, ({ label }) => label);
  const found = pairs.map(({ base: before, head: after }) =>
    bothWays(sideOf(before, estates, true), sideOf(after, estates, false), {
      what: ({ resource }) => principalName(resource),
      isAlike: () => true,
      compare: (from, to, source, way, budget) =>
        openingDrafts(from && ofTokens(from), ofTokens(to), roleWords(source, way === 'gained' ? head : base), budget),
      budgets,
    }),
  );
  return { gained: together(found.map(({ gained }) => gained)), lost: together(found.map(({ lost }) => lost)) };
}

/** What a trust policy asks of the tokens that there are. */
function ofTokens(opening: Opening): Opening {
  return { ...opening, document: withoutIdleOperators(opening.document) };
}

function roleWords({ resource }: IamDocument, model: AwsModel): OpeningWords {
  const role = principalName(resource);
  const isAdmin = model.subjects('iam.principal').some((one) => {
    const boundary = one.boundary?.document;
    return (
      one.resource === resource &&
      isAdministrator({ document: one.whole.document, ...(boundary === undefined ? {} : { boundary }) }) !== 'no'
    );
  });
  return {
    sort: 'role',
    isSigned: true,
    thing: role,
    can: (actions) =>
      `${actions.some(isTaking) ? 'take' : 'give tags or an identity to sessions of'} ${role}${isAdmin ? ', which is administrator' : ''}`,
    node: { kind: 'identity', label: role },
    beyond: isAdmin ? { kind: 'goal', label: 'administrator' } : undefined,
    isDailyWork: (caller) => caller.startsWith('the service '),
  };
}

/** `sts:TagSession` and its like come with a role that one takes. */
function isTaking(action: string): boolean {
  return /^sts:assume/iu.test(action);
}

/** Policies of the organization: what they deny, whoever is under them. */
export function guardrailChanges(estates: Estates, budgets: Budgets): BothWays {
  const { base, head, identity } = estates;
  const guardrails = (model: AwsModel): readonly IamDocument[] => model.subjects('iam.document').filter(({ use }) => use === 'scp');
  const pairs = pairSubjects(guardrails(base), guardrails(head), identity, ({ label }) => label);
  const found = pairs.map(({ base: before, head: after }) =>
    bothWays(sideOf(before, estates, true), sideOf(after, estates, false), {
      what: ({ address }) => address,
      isAlike: () => true,
      compare: (from, to, source, way, budget) =>
        from === undefined ? nothing : lifted(from.document, withOthers(to.document, source, way, estates), source, budget),
      budgets,
    }),
  );
  const gained = together([...found.map((one) => one.gained), detachedDrafts(estates, budgets.gained)]);
  return { gained, lost: together(found.map(({ lost }) => lost)) };
}

function lifted(from: PolicyDocument, to: PolicyDocument, source: IamDocument, budget: Budget): Drafts {
  const who = `whoever is under ${source.address}`;
  const common = { who, at: source, trace: [...placesOf(source.value), source.resource.declaration] };
  return liftedDenies({ ...common, document: from }, { ...common, document: to }, budget);
}

/** A policy with what others deny wherever it is attached: of two into which one is split neither lifts anything. */
function withOthers(document: PolicyDocument, policy: IamDocument, way: keyof BothWays, { base, head, identity }: Estates): PolicyDocument {
  const others =
    way === 'gained' ? besides(policy, head, (_, same) => same) : besides(policy, base, (one, same) => inHeadNames(same, one, identity));
  return others.length === 0 ? document : { ...document, statements: [...document.statements, ...others] };
}

function sideOf<T extends IamDocument>(source: T | undefined, { identity }: Estates, isBase: boolean): Side<T> | undefined {
  if (source === undefined) return undefined;
  const openings = source.options.flatMap((option): readonly Opening[] => {
    if (option.unknown !== undefined) return [];
    const document = isBase ? inHeadNames(option.document, source, identity) : option.document;
    return [{ source, option, document }];
  });
  return { source, openings };
}

interface Question<T extends IamDocument> {
  readonly what: (source: T, way: keyof BothWays) => string;
  /** Is what stands around equal documents the same: a public access block may go while the policy stays as it is. */
  readonly isAlike: () => boolean;
  readonly compare: (from: Opening | undefined, to: Opening, source: T, way: keyof BothWays, budget: Budget) => Drafts;
  readonly budgets: Budgets;
}

function bothWays<T extends IamDocument>(before: Side<T> | undefined, after: Side<T> | undefined, question: Question<T>): BothWays {
  const isSame =
    before?.openings.length === after?.openings.length &&
    before?.openings.every(({ document }, index) => isSameDocument(document, after?.openings[index]?.document)) === true;
  if (isSame && question.isAlike()) return { gained: nothing, lost: nothing };
  return { gained: gains(before, after, question, 'gained'), lost: gains(after, before, question, 'lost') };
}

/** Each option of a document is held against the first of the other side; what another option of that has is no news. */
function gains<T extends IamDocument>(
  from: Side<T> | undefined,
  to: Side<T> | undefined,
  { what, compare, budgets }: Question<T>,
  way: keyof BothWays,
): Drafts {
  if (to === undefined) return nothing;
  const { source } = to;
  const isKnown = from === undefined || from.openings.length > 0;
  const fresh = to.openings.filter(
    ({ document }) => to.openings.length === 1 || from?.openings.some((one) => isSameDocument(one.document, document)) !== true,
  );
  const parts = fresh.slice(0, optionsMax).map((opening) => compare(from?.openings[0], opening, source, way, forOne(budgets[way])));
  const trace = [...placesOf(source.value), source.resource.declaration];
  const open = (because: string): OpenDraft => ({ what: what(source, way), because, at: source, trace });
  const left = fresh.length - optionsMax;
  const cut = left > 0 ? [open(`${left} more values of its policy are not compared`)] : [];
  if (isKnown && source.options.every(({ unknown }) => unknown === undefined)) return together([...parts, { drafts: [], open: cut }]);
  const unknown = source.options.find((option) => option.unknown !== undefined)?.unknown?.expression;
  return { drafts: isKnown ? together(parts).drafts : [], open: [open(unknown ?? 'the other side is not known'), ...cut] };
}

const optionsMax = 8;
const nothing: Drafts = { drafts: [], open: [] };
