import type { Budget } from '../../../analysis/iam/budget.ts';
import { gainedAccess, isAdministrator } from '../../../analysis/iam/comparison/gained-access.ts';
import type { Holding } from '../../../analysis/iam/comparison/gained-access.ts';
import type { AddedAccess, AddedAccessList } from '../../../analysis/iam/comparison/added-access.ts';
import { matchAction } from '../../../analysis/iam/actions/match-action.ts';
import type { PolicyDocument } from '../../../analysis/iam/document/policy-document.ts';
import type { AccessRequest } from '../../../analysis/iam/evaluation/access-request.ts';
import { evaluateRequest } from '../../../analysis/iam/evaluation/evaluate-request.ts';
import { admits } from '../../../analysis/iam/grants/admits.ts';
import { escalations } from '../../../analysis/iam/grants/escalation.ts';
import type { Escalation } from '../../../analysis/iam/grants/escalation.ts';
import { escalationPaths } from '../../../analysis/iam/grants/escalation-paths.ts';
import type { Location } from '../../../core/location.ts';
import { groupOf } from '../../../model/iam/iam-principal.ts';
import type { IamPrincipal } from '../../../model/iam/iam-principal.ts';
import { accessGroups, withRest } from '../words/access-groups.ts';
import { placesOf } from '../draft.ts';
import type { Draft, Drafts } from '../draft.ts';
import { escalationGroups } from '../words/escalation-words.ts';
import { refusingConditions } from '../words/refusing-conditions.ts';
import { requestExample } from '../words/request-example.ts';

/** A principal of one side, and what it may do there; of base in the names of head. */
export interface Holder {
  readonly principal: IamPrincipal;
  readonly holding: Holding;
}

export const nobody: Holding = { document: { version: '2012-10-17', statements: [] } };

/** Groups of actions that are told of one principal, and of one that is made to do something; what is left is one sentence more. */
const groupsMax = 6;
const groupsOfNewMax = 3;

/** What `to` may do and `from` may not. `from` is absent where there was no such principal. */
export function principalDrafts(from: Holder | undefined, to: Holder, budget: Budget): Drafts {
  const before = from?.holding ?? nobody;
  const admin = isAdministrator(to.holding);
  if (admin !== 'no' && isAdministrator(before) === 'no') return { drafts: [administrator(from, to, admin)], open: [] };
  const list = gainedAccess(before, to.holding, budget);
  const ways = admin === 'no' && mayOpen(list) ? newWays(before, to.holding) : [];
  const told = new Set(ways.flatMap(({ path }) => path.actions));
  const limit = from === undefined ? groupsOfNewMax : groupsMax;
  const groups = withRest(accessGroups(list.entries, to.holding.document, told), limit);
  const common = commonOf(from, to);
  const drafts: Draft[] = [
    ...escalationGroups(ways).map((group, rank): Draft => {
      const actions = [...new Set(group.ways.flatMap(({ path }) => path.actions))];
      const { entry, request } = requestFor(actions, list);
      return {
        ...common,
        ...(group.isOpen ? { sort: 'escalation', rank } : { sort: 'access', rank: -1 }),
        can: `${group.can}${byGroup(to.principal, entry?.statement ?? group.ways[0].statements.at(-1))}`,
        actions,
        resources: entry?.resources ?? [],
        ...(request === undefined ? {} : { request: requestExample(request, to.principal.name, documentsOf(before, to.holding)) }),
        trace: traceOf(to.principal, entry?.statement ?? group.ways[0].statements.at(-1), actions),
        ...(group.isOpen ? { graph: group.graph(to.principal.name) } : {}),
      };
    }),
    ...groups.map(({ entry, ...group }): Draft => {
      const request = { ...entry.witness, action: group.actions[0] ?? entry.witness.action };
      return {
        ...common,
        sort: 'access',
        ...group,
        can: `${group.can}${byGroup(to.principal, entry.statement)}`,
        refusedBy: refusingConditions(before.document, entry.witness, group.actions),
        request: requestExample(request, to.principal.name, documentsOf(before, to.holding)),
        trace: traceOf(to.principal, entry.statement, group.actions),
      };
    }),
  ];
  return {
    drafts,
    open: list.open === undefined ? [] : [{ what: to.principal.name, because: list.open, at: common.at, trace: wholeTrace(to.principal) }],
  };
}

type Common = Pick<Draft, 'who' | 'isAlone' | 'at'>;

function commonOf(from: Holder | undefined, { principal }: Holder): Common {
  return {
    who: principal.name,
    isAlone: from === undefined && !isNamedAlone(principal),
    at: { root: principal.root, address: principal.resource.address },
  };
}

/** Somebody whom the code only names was there before. */
function isNamedAlone({ address, resource, groups, assigned }: IamPrincipal): boolean {
  return groups.length > 0 && (assigned === true || address !== resource.address);
}

function documentsOf(...holdings: readonly Holding[]): readonly PolicyDocument[] {
  return holdings.flatMap(({ document, boundary }) => [document, boundary ?? []].flat());
}

/** Requests that show an administrator; the first that is new is told. */
const ofAdministrators: readonly (readonly [action: string, resource: string])[] = [
  ['iam:CreateAccessKey', 'arn:aws:iam::111122223333:user/any'],
  ['iam:AttachRolePolicy', 'arn:aws:iam::111122223333:role/any'],
  ['iam:PutUserPolicy', 'arn:aws:iam::111122223333:user/any'],
  ['iam:CreatePolicyVersion', 'arn:aws:iam::111122223333:policy/any'],
  ['s3:GetObject', 'arn:aws:s3:::any/any'],
];

function administrator(from: Holder | undefined, to: Holder, admin: 'by-iam' | 'of-everything'): Draft {
  const before = from?.holding ?? nobody;
  const requests = ofAdministrators.map(([action, resource]): AccessRequest => ({ action, resource, context: new Map() }));
  const request = requests.find((one) => isAllowed(to.holding, one) && !isAllowed(before, one));
  const what = admin === 'of-everything' ? 'every action on every resource' : 'all of IAM, by which it gives itself every other right';
  const { name } = to.principal;
  const statement = to.holding.document.statements.findIndex(
    ({ effect, actions }) => effect === 'allow' && actions?.items.some((pattern) => matchAction(pattern, 'iam:CreateAccessKey')) === true,
  );
  const at = statement === -1 ? undefined : statement;
  return {
    ...commonOf(from, to),
    sort: 'administrator',
    rank: 0,
    can: `act as administrator${byGroup(to.principal, at)}: ${what}`,
    actions: ['*'],
    resources: ['*'],
    ...(request === undefined ? {} : { request: requestExample(request, name, []) }),
    trace: traceOf(to.principal, at, ['iam:CreateAccessKey']),
    graph: {
      nodes: [
        { kind: 'identity', label: name },
        { kind: 'goal', label: 'administrator' },
      ],
      edges: [{ from: 0, to: 1, label: admin === 'of-everything' ? 'every action' : 'iam:*' }],
    },
  };
}

/** By what he has it, where that is a group. */
function byGroup(principal: IamPrincipal, statement: number | undefined): string {
  const group = groupOf(principal, statement);
  return group === undefined ? '' : `, ${group.through.by}`;
}

function isAllowed({ document, boundary }: Holding, request: AccessRequest): boolean {
  const documents = boundary === undefined ? [document] : [document, boundary];
  return documents.every((one) => evaluateRequest([one], request) === 'allow');
}

const actionsOfWays: ReadonlySet<string> = new Set(escalationPaths.flatMap(({ actions }) => actions));

/** A way opens by an action of it that is new. */
function mayOpen({ entries }: AddedAccessList): boolean {
  return entries.some(({ actions }) => actions.some(({ name }) => actionsOfWays.has(name)));
}

/** Ways to the rights of others that are open now, and were not, or not as far. */
function newWays(before: Holding, { document, boundary }: Holding): readonly Escalation[] {
  const within = (limit: PolicyDocument | undefined, { path }: Escalation): boolean => limit === undefined || admits(limit, path.actions);
  const open = escalations(document).filter((way) => within(boundary, way) && !isDailyWork(way));
  if (open.length === 0 || isAdministrator(before) !== 'no') return [];
  const known = escalations(before.document).filter((way) => within(before.boundary, way));
  return open.filter(({ path, reach }) => !known.some((one) => one.path === path && (one.reach === reach || one.reach === 'any')));
}

/** To work with what it names is what such an action is given for; it stands among the other actions. */
function isDailyWork({ path, reach }: Escalation): boolean {
  return path.kind === 'takes-over' && reach === 'named';
}

/** The last action of the way that is new by itself: with it the way is whole. */
function requestFor(
  actions: readonly string[],
  { entries }: AddedAccessList,
): { readonly entry?: AddedAccess; readonly request?: AccessRequest } {
  for (const name of actions) {
    const entry = entries.find((one) => one.actions.some((action) => action.name === name));
    if (entry !== undefined) return { entry, request: { ...entry.witness, action: name } };
  }
  return {};
}

function traceOf(principal: IamPrincipal, statement: number | undefined, actions: readonly string[]): readonly Location[] {
  const source = statement === undefined ? undefined : principal.whole.sources[statement];
  const patterns = statement === undefined ? [] : (principal.whole.document.statements[statement]?.actions?.items ?? []);
  const at = patterns.findIndex((pattern) => actions.some((name) => matchAction(pattern, name)));
  const group = groupOf(principal, statement)?.through;
  const joined = group === undefined ? [] : [...group.values.flatMap(placesOf), group.resource.declaration];
  return [...joined, ...placesOf(source?.actions[at]), ...placesOf(source?.statement), ...wholeTrace(principal)];
}

function wholeTrace({ whole, resource }: IamPrincipal): readonly Location[] {
  return [...placesOf(whole.content), resource.declaration];
}
