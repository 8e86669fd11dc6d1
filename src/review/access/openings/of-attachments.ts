import type { Budget } from '../../../analysis/iam/budget.ts';
import type { PolicyDocument, Statement } from '../../../analysis/iam/document/policy-document.ts';
import { groupBy } from '../../../core/group-by.ts';
import type { IamDocument } from '../../../model/iam/iam-document.ts';
import { guardrailTargets, guardrailType, isOrganizationRoot, lastingTarget } from '../../../model/iam/iam-guardrail.ts';
import type { AwsModel } from '../../../model/kinds.ts';
import { placesOf, together } from '../draft.ts';
import type { Drafts } from '../draft.ts';
import { forOne, inHeadNames } from '../estates.ts';
import type { Estates } from '../estates.ts';
import { liftedDenies } from './of-guardrails.ts';

/** A policy of the organization where it is attached. */
interface Attached {
  readonly policy: IamDocument;
  /** In the names of head; undefined where it is not known. */
  readonly document: PolicyDocument | undefined;
  readonly target: string;
  readonly type: string;
}

/** What base denies by policies that are attached somewhere, and head does not there: the policy, or its attachment, is gone. */
export function detachedDrafts(estates: Estates, budget: Budget): Drafts {
  const { base, head, identity } = estates;
  const before = attachedIn(base, (policy, document) => inHeadNames(document, policy, identity));
  if (before.length === 0) return { drafts: [], open: [] };
  const after = attachedIn(head, (_, document) => document);
  const places = new Set(after.map(({ policy, target }) => placeOf(policy.root, policy.address, target)));
  const gone = before.filter(({ policy, target }) => {
    const same = identity.successor(policy) ?? identity.subject(policy);
    return !places.has(placeOf(same.root, same.address, target));
  });
  return together(gone.map((one) => lifted(one, after, budget)));
}

function placeOf(...names: readonly string[]): string {
  return names.join('\n');
}

/** The document of a policy in the names of head. */
type Naming = (policy: IamDocument, document: PolicyDocument) => PolicyDocument;

function attachedIn(model: AwsModel, named: Naming): readonly Attached[] {
  return model
    .subjects('iam.document')
    .filter(({ use }) => use === 'scp')
    .flatMap((policy) => {
      const [option, ...others] = policy.options;
      const isKnown = option !== undefined && option.unknown === undefined && others.length === 0;
      const document = isKnown ? named(policy, option.document) : undefined;
      const type = guardrailType(policy.resource);
      const targets = guardrailTargets(policy.resource, model);
      return targets.map((one) => ({ policy, document, target: lastingTarget(one, model), type }));
    });
}

/** What other policies of its kind say wherever this one is attached on a side: they stand in for what it denies no more. */
export function besides(policy: IamDocument, model: AwsModel, named: Naming): readonly Statement[] {
  const all = attachedIn(model, named);
  const isIt = (one: Attached): boolean => placeOf(one.policy.root, one.policy.address) === placeOf(policy.root, policy.address);
  const own = all.filter(isIt);
  const others = groupBy(
    all.filter((one) => !isIt(one) && one.type === own[0]?.type),
    (one) => placeOf(one.policy.root, one.policy.address),
  );
  const isEverywhere = (places: readonly Attached[]): boolean =>
    own.every(({ target }) => places.some((one) => one.target === target || isOrganizationRoot(one.target)));
  return [...others.values()].filter(isEverywhere).flatMap(([first]) => first.document?.statements ?? []);
}

/** What else is attached there, or to the root of the organization, stands in. */
function lifted({ policy, document, target, type }: Attached, after: readonly Attached[], budget: Budget): Drafts {
  if (document === undefined) return { drafts: [], open: [] };
  const there = after.filter((one) => one.type === type && (one.target === target || isOrganizationRoot(one.target)));
  const who = `whoever is under ${target.replace(/^\$\{(.*)\}$/u, '$1')}`;
  const at = { root: policy.root, address: policy.address };
  const trace = [...placesOf(policy.value), policy.resource.declaration];
  if (there.some((one) => one.document === undefined))
    return { drafts: [], open: [{ what: who, because: 'the other side is not known', at, trace }] };
  const statements = there.flatMap((one) => one.document?.statements ?? []);
  const common = { who, at, trace };
  return liftedDenies({ ...common, document }, { ...common, document: { version: '2012-10-17', statements } }, forOne(budget));
}
