import { buildModel, loadParts } from '../../model/aws-model.ts';
import type { AwsModel } from '../../model/kinds.ts';
import type { SourceFacts } from '../../model/aws-model.ts';
import type { Evaluation } from '../../core/resource.ts';
import type { ListedPolicy, Policy } from '../../policies/define-policy.ts';
import type { ChangedFile } from '../ports.ts';
import type { Deployed, DeployedPair } from '../sides/deployments/deploy-both.ts';
import type { Side } from '../sides/load-side.ts';
import { compareClaims } from './compare.ts';
import type { Comparison } from './compare.ts';
import type { ProofWanted, UnprovenClaim } from './compare-unresolved.ts';
import type { Difference } from './difference.ts';
import { identityMap } from './identity/identity-map.ts';
import type { IdentityMap } from './identity/identity-map.ts';
import { withParts } from '../sides/with-parts.ts';
import { asPossible, neverByDefault, wantsInput } from './only-by-default.ts';
import { loadPolicies } from './load-policies.ts';
import { runPolicies } from './run-policies.ts';
import type { Claimed, Claims, Subjects } from './run-policies.ts';
import type { Identified } from '../../model/subject.ts';

/** What the code alone was compared by. */
export interface DeploymentsRequest extends Pick<Deployed, 'pairs' | 'cutRoots'> {
  readonly policies: readonly ListedPolicy[];
  readonly base: Side;
  readonly head: Side;
  readonly claims: { readonly base: Claims; readonly head: Claims };
  readonly files: readonly ChangedFile[];
  readonly headPaths: readonly string[];
  readonly proof: ProofWanted;
  readonly facts: SourceFacts;
  /** Told of each deployment once it is compared: both sides with it in the place of the code alone. */
  readonly onCompared?: (
    estates: { readonly base: AwsModel; readonly head: AwsModel; readonly identity: IdentityMap },
    pair: DeployedPair,
  ) => void;
  /** Both sides as their code alone is. */
  readonly models: Readonly<Record<'base' | 'head', AwsModel>>;
}

/**
 * The comparison of the code alone, and beside it what the change does in single deployments. Each is compared with itself on base; one that
 * base did not have, with what the code alone was there, so that only what its own inputs do is new. What is not known of the code alone and
 * known in each of its deployments is known, unless there are more of these than were evaluated.
 */
export async function withDeployments(
  comparison: Comparison,
  request: DeploymentsRequest,
): Promise<Comparison & { readonly failures: readonly string[] }> {
  const { pairs, cutRoots } = request;
  if (pairs.length === 0) return { ...comparison, failures: [] };
  const known = new Map(comparison.differences.map((one) => [differenceKey(one), one]));
  const differences: Difference[] = [];
  const seen = new Set<string>();
  const open = new Map<string, Set<string>>();
  const unresolved = new Map<string, UnprovenClaim>();
  // A plan knows better why something is not known.
  const nearer = new Map<string, UnprovenClaim>();
  const failures: string[] = [];
  for (const pair of pairs) {
    const compared = await compareOne(pair, request);
    failures.push(...compared.failures);
    for (const one of compared.differences) {
      if (one.introduced && isSeenIn(pair.root, one)) seen.add(seenKey(one));
      if (one.root !== pair.root || isTold(known.get(differenceKey(one)), one)) continue;
      differences.push({ ...one, deployment: pair.label });
    }
    const left = open.get(pair.root) ?? new Set();
    open.set(pair.root, left);
    for (const one of compared.unresolved) {
      if (one.claim.root !== pair.root) continue;
      left.add(unprovenKey(one));
      if (pair.onlyAdds === true) nearer.set(unprovenKey(one), one);
      unresolved.set(unprovenKey(one), one);
    }
  }
  const ofCode = new Set(comparison.unresolved.map(unprovenKey));
  const kept = comparison.unresolved.filter(
    (one) => cutRoots.has(one.claim.root) || (open.get(one.claim.root)?.has(unprovenKey(one)) ?? true),
  );
  const told = kept.map((one) => nearer.get(unprovenKey(one)) ?? one);
  const added = [...unresolved].flatMap(([key, one]) => (ofCode.has(key) ? [] : [one]));
  const deployed = new Set(pairs.flatMap(({ root, onlyAdds }) => (onlyAdds === true || cutRoots.has(root) ? [] : [root])));
  const declared = declaredIn([...request.base.evaluations, ...request.head.evaluations]);
  // What files say is so whatever they are deployed with.
  const isInNone = (one: Difference): boolean => one.introduced && declared.has(`${one.root}\n${one.address}`) && !seen.has(seenKey(one));
  // What only may be so of the code alone, and is so in none of its deployments, is not so; nor is it unproven where each of them proves it.
  const isRuledOut = (one: Difference): boolean =>
    isInNone(one) && (one.confidence === 'possible' || one.unproven === true) && deployed.has(one.root);
  // Deployments know how many there are, and tell it of each.
  const counted = new Set(differences.flatMap((one) => (one.introduced && one.confidence !== 'possible' ? [countedKey(one)] : [])));
  const isCounted = (one: Difference): boolean => isInNone(one) && counted.has(countedKey(one));
  const never = neverByDefault(pairs, request.head.evaluations, cutRoots);
  // Where base had deployments too it is possible at most, and not worth another evaluation.
  const isDoubted = (one: Difference): boolean =>
    deployed.has(one.root) && !never.has(one.root) && isInNone(one) && !isRuledOut(one) && !isCounted(one);
  const doubted = comparison.differences.filter(isDoubted);
  const settled = await settledByInputs(doubted, request);
  const ofCodeAlone = comparison.differences
    .filter((one) => !isRuledOut(one) && !isCounted(one) && !settled.has(one))
    .map((one) => {
      const count = isInNone(one) ? never.get(one.root) : undefined;
      return count === undefined ? one : asPossible(one, count);
    });
  return { differences: [...ofCodeAlone, ...differences], unresolved: [...told, ...added], failures };
}

/**
 * Of what is so by the code alone and in none of its deployments, what is so only because nobody gave what the code asks for: a literal that moves
 * into a variable and its file. No deployment goes without that; what a default decides may be so in one that is kept elsewhere.
 */
async function settledByInputs(doubted: readonly Difference[], request: DeploymentsRequest): Promise<ReadonlySet<Difference>> {
  const isDeployed = (root: string): boolean => request.pairs.some((pair) => pair.root === root && pair.head !== undefined);
  const asks = (root: string): boolean => request.head.evaluations.some((one) => one.root === root && wantsInput(one));
  const open = new Set(doubted.filter(({ root }) => isDeployed(root) && asks(root)));
  for (const { root, label, head, asked } of request.pairs) {
    const ofRoot = [...open].filter((one) => one.root === root);
    if (ofRoot.length === 0 || head === undefined) continue;
    const given = await asked?.();
    if (given !== undefined) await loadParts([given]);
    const found = given === undefined ? undefined : await compareOne({ root, label, base: undefined, head: given }, request, false);
    const keys = new Set(found?.differences.filter(({ introduced }) => introduced).map(differenceKey));
    const isSettled = (one: Difference): boolean => found?.failures.length === 0 && !keys.has(differenceKey(one));
    for (const one of ofRoot) if (!isSettled(one)) open.delete(one);
  }
  return open;
}

function declaredIn(evaluations: readonly Evaluation[]): ReadonlySet<string> {
  return new Set(evaluations.flatMap(({ root, resources }) => resources.map(({ address }) => `${root}\n${address}`)));
}

/** Other roots are compared beside it by their code alone: what only may be so of them, their own deployments decide. */
function isSeenIn(root: string, one: Difference): boolean {
  return one.root === root || one.confidence !== 'possible';
}

/** What the code alone has is not told once more, unless the change brings it to this deployment alone. */
function isTold(ofCode: Difference | undefined, one: Difference): boolean {
  const isOpen = ofCode?.unproven === true || ofCode?.confidence === 'possible';
  if (isOpen && one.introduced && one.unproven !== true && one.confidence !== 'possible') return false;
  return ofCode !== undefined && (ofCode.introduced || !one.introduced);
}

/** The code alone may not know how many there are, `module.app.x`, where a deployment knows that there is one, `module.app[0].x`; as grave as there. */
function countedKey(one: Difference): string {
  return `${seenKey({ ...one, address: one.address.replaceAll(/\[\d+\]/gu, '') })}\n${one.severity}`;
}

/** What is not proven of the code alone is seen only where a deployment leaves it unproven as well. */
function seenKey(one: Difference): string {
  return `${differenceKey(one)}\n${one.unproven === true ? 'unproven' : ''}`;
}

function differenceKey({ policy, root, address, aspect, kind }: Difference): string {
  return [policy.id, root, address, aspect, kind].join('\n');
}

function unprovenKey({ claim: { policy, root, address, claim } }: UnprovenClaim): string {
  return [policy.id, root, address, claim.aspect].join('\n');
}

async function compareOne(
  pair: Deployed['pairs'][number],
  request: DeploymentsRequest,
  isHeard = true,
): Promise<Comparison & { readonly failures: readonly string[] }> {
  const { root } = pair;
  const base = await sideOf(root, pair.base, request, { side: 'base', like: [request.models.base] });
  const head = await sideOf(root, pair.head, request, { side: 'head', like: [request.models.head, base.model] });
  const identity = identityMap(
    request.files,
    { evaluations: base.evaluations, files: request.base.files },
    { evaluations: head.evaluations, files: request.head.files },
    request.headPaths,
  );
  const compared = compareClaims(base.claims, head.claims, identity, request.proof);
  if (isHeard) request.onCompared?.({ base: base.model, head: head.model, identity }, pair);
  return { ...compared, failures: [...base.claims.failures, ...head.claims.failures] };
}

/** The estate with this deployment in the place of the code alone. */
async function sideOf(
  root: string,
  deployed: Evaluation | undefined,
  { policies, base, head, claims, facts, models }: DeploymentsRequest,
  { side, like }: { readonly side: 'base' | 'head'; readonly like: readonly AwsModel[] },
): Promise<{ readonly evaluations: readonly Evaluation[]; readonly claims: Claims; readonly model: AwsModel }> {
  const { evaluations } = side === 'base' ? base : head;
  const ofCode = claims[side];
  if (deployed === undefined) return { evaluations, claims: ofCode, model: models[side] };
  const all = [...evaluations.filter((one) => one.root !== root), deployed];
  const known = subjectsOf(ofCode);
  const shared = new Set<object>();
  // What is said of a subject that is looked at alone, and that the code alone has as well, is said already.
  const wanted = (policy: Policy, subject: Identified): boolean => {
    if (subject.root !== root) return false;
    if (policy.evaluate.length > 1 || !known.has(subject)) return true;
    shared.add(subject);
    return false;
  };
  const model = buildModel(all, [], facts, like);
  const asked = await loadPolicies(policies.filter(isOnResources), [model]);
  const own = await withParts(() => runPolicies(asked, model, { wanted, like }));
  const isKept = (policy: Policy, subject: Identified): boolean =>
    subject.root !== root || (policy.evaluate.length <= 1 && shared.has(subject));
  return { evaluations: all, claims: withClaims(ofCode, own, isKept), model };
}

const subjects = new WeakMap<Claims, ReadonlySet<object>>();

function subjectsOf(claims: Claims): ReadonlySet<object> {
  const known = subjects.get(claims) ?? new Set([...claims.examined.values()].flat());
  subjects.set(claims, known);
  return known;
}

/** What files say does not depend on a deployment. */
function isOnResources({ on }: ListedPolicy): boolean {
  return !on.startsWith('source.') && on !== 'workflow' && on !== 'secret.place';
}

type Kept = (policy: Policy, subject: Identified) => boolean;

function withClaims(all: Claims, own: Claims, isKept: Kept): Claims {
  const merged = <T extends Pick<Claimed<unknown>, 'policy' | 'subject'>>(theirs: readonly T[], ours: readonly T[]): readonly T[] => [
    ...theirs.filter(({ policy, subject }) => isKept(policy, subject)),
    ...ours,
  ];
  return {
    violations: merged(all.violations, own.violations),
    unresolved: merged(all.unresolved, own.unresolved),
    evidence: merged(all.evidence, own.evidence),
    absences: merged(all.absences, own.absences),
    strengths: merged(all.strengths, own.strengths),
    examined: mergedSubjects(all, own, isKept),
    failures: own.failures,
  };
}

function mergedSubjects(all: Claims, own: Claims, isKept: Kept): Claims['examined'] {
  const merged = new Map<Policy, Subjects>();
  for (const [policy, subjects] of all.examined) {
    merged.set(policy, [...subjects.filter((subject) => isKept(policy, subject)), ...(own.examined.get(policy) ?? [])]);
  }
  for (const [policy, subjects] of own.examined) if (!merged.has(policy)) merged.set(policy, subjects);
  return merged;
}
