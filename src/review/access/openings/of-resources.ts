import { asWritten } from '../../../core/as-written.ts';
import type { Budget } from '../../../analysis/iam/budget.ts';
import { findAction } from '../../../analysis/iam/actions/action-table.ts';
import { accessKindOf } from '../../../analysis/iam/grants/access-kind.ts';
import type { AccessKind } from '../../../analysis/iam/grants/access-kind.ts';
import { mayAdmitEverybody, withinServices } from '../../../analysis/iam/grants/strangers.ts';
import { firstNames } from '../../../core/first-names.ts';
import { accessPointBlocks, blocksPublicPolicies, bucketOf, isInsideNetwork } from '../../../model/iam/resource-policy/held-back.ts';
import type { ResourcePolicy } from '../../../model/iam/resource-policy/resource-policy.ts';
import type { AwsModel } from '../../../model/kinds.ts';
import { placesOf } from '../draft.ts';
import type { Draft, Drafts } from '../draft.ts';
import { openingDrafts } from './of-documents.ts';
import type { Opening, OpeningWords } from './of-documents.ts';
import { openedThing } from './opened-thing.ts';
import { publicOpenings } from './public-openings.ts';
import type { PublicOpening, PublicOpenings } from './public-openings.ts';
import { requestExample } from '../words/request-example.ts';

/** The policy of a resource on one side. */
export interface OpenedResource {
  readonly policy: ResourcePolicy;
  readonly model: AwsModel;
  /** Of base in the names of head. */
  readonly opening: Opening;
}

/** Whom the policy of a resource newly lets in. What becomes public is said first, and says it all. */
export function resourceDrafts(from: OpenedResource | undefined, to: OpenedResource, budget: Budget): Drafts {
  const thing = openedThing(to.policy, to.model);
  const { drafts: everybody, open: perhaps } = publicDrafts(from, to, thing, budget);
  const { services } = to.policy.opens;
  const narrow = (one: OpenedResource): Opening => ({ ...one.opening, document: withinServices(one.opening.document, services) });
  const others = openingDrafts(from === undefined ? undefined : narrow(from), narrow(to), wordsFor(to, thing), budget);
  const open = others.open.length > 0 ? others.open : perhaps;
  if (everybody.length === 0) return { drafts: others.drafts, open };
  return { drafts: [...everybody, ...others.drafts.filter(({ who }) => !who.startsWith('anyone'))], open };
}

function wordsFor({ policy }: OpenedResource, thing: string): OpeningWords {
  return {
    sort: 'access',
    thing,
    can: (actions) => `${verbFor(policy, actions)} ${thing}`,
    node: { kind: 'resource', label: thing },
    beyond: undefined,
    isDailyWork: () => false,
  };
}

/** What one does with things that are neither read nor written. */
const verbs: Readonly<Record<string, string>> = { API: 'call', service: 'call', key: 'use', 'VPC endpoint': 'go through' };

function verbFor({ opens: { group, noun } }: ResourcePolicy, actions: readonly string[]): string {
  const reads = actions.filter(isRead).length;
  if (group === 'function') return reads === actions.length ? 'look at' : 'call or change';
  const verb = verbs[noun];
  if (verb !== undefined) return verb;
  if (reads === actions.length) return 'read';
  return reads === 0 ? 'write to' : 'read and write to';
}

/** By what it does, whatever AWS calls its level. */
function isRead(name: string): boolean {
  const action = findAction(name);
  return action !== undefined && readingKinds.has(accessKindOf(action));
}

const readingKinds: ReadonlySet<AccessKind> = new Set(['secret-reading', 'data-reading', 'read', 'list']);

function publicDrafts(from: OpenedResource | undefined, to: OpenedResource, thing: string, budget: Budget): Drafts {
  const { found: now, because } = openToAll(to, budget);
  if (now.length === 0 && because === undefined) return { drafts: [], open: [] };
  const { found: before, because: known } = from === undefined ? closed : openToAll(from, budget);
  const trace = [...placesOf(to.policy.value), to.policy.resource.declaration];
  const open = because === undefined || because === known ? [] : [{ what: thing, because, at: to.policy, trace }];
  const drafts = ([true, false] as const).flatMap((isUnsigned) => {
    const told = new Set(before.filter((one) => one.isUnsigned || !isUnsigned).flatMap(({ actions }) => actions));
    const isNew = ({ actions }: PublicOpening): boolean =>
      actions.length === 0 ? before.length === 0 : actions.some((action) => !told.has(action));
    const [first, ...others] = now.filter((one) => one.isUnsigned === isUnsigned && isNew(one));
    return first === undefined ? [] : [publicDraft(to, thing, [first, ...others], (action) => !told.has(action))];
  });
  return { drafts, open };
}

/** A public access block, or the network that it stands in, keeps everybody out whatever the policy says. */
function openToAll({ policy, model, opening }: OpenedResource, budget: Budget): PublicOpenings {
  if (isHeldBack(policy, model)) return closed;
  return publicOpenings(opening.document, policy.opens, budget);
}

const closed: PublicOpenings = { found: [], because: undefined };

/** Asked only of a policy that may let everybody in: most do not. */
export function isHeldBack(policy: ResourcePolicy, model: AwsModel): boolean {
  if (!policy.options.some(({ document }) => document.statements.some(mayAdmitEverybody))) return false;
  const { noun, group } = policy.opens;
  if (noun === 'directory bucket') return true;
  if (noun === 'access point') return accessPointBlocks(policy, model) === 'yes';
  if (group === 'bucket') {
    const bucket = bucketOf(policy, model.subjects('s3.bucket'));
    return bucket !== undefined && blocksPublicPolicies(bucket);
  }
  return group === 'other' && isInsideNetwork(policy, model);
}

function publicDraft(
  { policy, opening }: OpenedResource,
  thing: string,
  found: readonly [PublicOpening, ...PublicOpening[]],
  isNew: (action: PublicOpening['actions'][number]) => boolean,
): Draft {
  const [first] = found;
  const who = first.isUnsigned ? 'anyone on the internet' : 'anyone with an AWS account';
  const actions = [...new Set(found.flatMap((one) => one.actions.filter(isNew).map(({ name }) => name)))];
  const source = opening.option.sources[first.statement];
  return {
    sort: 'public',
    rank: first.isUnsigned ? 0 : 1,
    who,
    isAlone: false,
    can: `${verbFor(policy, actions)} ${thing}${actions.length === 0 ? '' : ` (${firstNames(actions.map(asWritten), 3)})`}`,
    actions,
    resources: [thing],
    request: requestExample(first.witness, who, [opening.document]),
    at: { root: policy.root, address: policy.address },
    trace: [...placesOf(source?.principals[0]), ...placesOf(source?.statement), ...placesOf(policy.value), policy.resource.declaration],
    graph: {
      nodes: [
        { kind: 'outside', label: first.isUnsigned ? 'the internet' : who },
        { kind: 'resource', label: thing },
      ],
      edges: [{ from: 0, to: 1, label: firstNames(actions, 2) }],
    },
  };
}
