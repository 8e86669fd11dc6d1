import { NotLoaded } from '../../core/not-loaded.ts';
import type { Confidence } from '../../core/finding.ts';
import type { Resource } from '../../core/resource.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { resourceSubject } from '../../model/subject.ts';
import type { Identified, Subject } from '../../model/subject.ts';
import { thingKey } from './identity/thing.ts';
import { isListing } from '../../policies/define-policy.ts';
import type { Absence, Evidence, ListedPolicy, Policy, Strength, Unresolved, Violation } from '../../policies/define-policy.ts';
import { saidBy } from './claims-made.ts';
import type { AnyClaim } from './claims-made.ts';

/** One policy's claim about one subject of one side. */
export interface Claimed<C> {
  readonly policy: Policy;
  readonly root: string;
  readonly address: string;
  readonly claim: C;
  /** Main resource of the subject, when it has one. */
  readonly subject: Identified | Subject;
}

/** Everything that the policies say about one side. */
export interface Claims {
  readonly violations: readonly Claimed<Violation>[];
  readonly unresolved: readonly Claimed<Unresolved>[];
  readonly evidence: readonly Claimed<Evidence>[];
  readonly absences: readonly Claimed<Absence>[];
  readonly strengths: readonly Claimed<Strength<unknown>>[];
  /** The subjects that each policy looked at. */
  readonly examined: ReadonlyMap<Policy, Subjects>;
  /** Policies that crashed: bugs of ours, which fail the review. */
  readonly failures: readonly string[];
}

/** Of the kind of one policy. */
export type Subjects = readonly (Identified | Subject)[];

/** Equal for what a policy says of one subject. */
export function subjectKey(policy: Policy, at: Identified): string {
  return `${policy.id}\n${thingKey(at)}`;
}

const keysOf = new WeakMap<Subjects, ReadonlySet<string>>();

/** Did the policy look at what is called so? Few ask: the keys are made when one does. */
export function isExamined({ examined }: Claims, policy: Policy, at: Identified): boolean {
  const subjects = examined.get(policy);
  if (subjects === undefined) return false;
  const keys = keysOf.get(subjects) ?? new Set(subjects.map(thingKey));
  keysOf.set(subjects, keys);
  return keys.has(thingKey(at));
}

/** Shall this policy look at this subject of its kind? */
type Wanted = (policy: Policy, subject: Identified) => boolean;

export interface Running {
  readonly wanted?: Wanted;
  /** Models that share much with this one: what was said of them need not be said again. Undefined where no other model will share anything. */
  readonly like?: readonly AwsModel[] | undefined;
}

/**
 * What the policies claim of one side, or of those subjects that are `wanted`. A policy that throws is told in `failures`, and claims nothing.
 * Throws `NotLoaded` where something must be loaded first.
 */
export function runPolicies(policies: readonly ListedPolicy[], model: AwsModel, running: Running = {}): Claims {
  const collected = {
    violations: [],
    unresolved: [],
    evidence: [],
    absences: [],
    strengths: [],
    examined: new Map(),
    failures: [],
  } as Collected;
  for (const policy of policies) {
    try {
      runPolicy(policy, model, collected, running);
    } catch (error) {
      if (error instanceof NotLoaded) throw error;
      // The message may hold text of the code under review, so only the kind of the error is told.
      const kind = error instanceof Error ? error.name : 'error';
      collected.failures.push(
        `The policy ${policy.id} could not be evaluated (internal ${kind}). Please report it; nothing can be said about this policy.`,
      );
    }
  }
  return collected;
}

/** Of both sides. What is remembered of policies that look at the whole serves deployments; without any it would cost more than it spares. */
export function runOnBoth(
  policies: readonly ListedPolicy[],
  { base, head }: Readonly<Record<'base' | 'head', AwsModel>>,
  haveDeployments: boolean,
): Readonly<Record<'base' | 'head', Claims>> {
  const [ofBase, ofHead] = haveDeployments ? [[], [base]] : [undefined, undefined];
  return { base: runPolicies(policies, base, { like: ofBase }), head: runPolicies(policies, head, { like: ofHead }) };
}

interface Collected {
  readonly violations: Claimed<Violation>[];
  readonly unresolved: Claimed<Unresolved>[];
  readonly evidence: Claimed<Evidence>[];
  readonly absences: Claimed<Absence>[];
  readonly strengths: Claimed<Strength<unknown>>[];
  readonly examined: Map<Policy, Subjects>;
  readonly failures: string[];
}

function runPolicy(policy: ListedPolicy, model: AwsModel, into: Collected, { wanted, like }: Running): void {
  const all = subjectsOf(policy, model);
  if (isListing(policy)) {
    // Its code was left out because it had nothing to look at: never to be taken for a policy that found nothing.
    if (all.length > 0) throw new TypeError(`${policy.id} was not loaded`);
    return;
  }
  const subjects = wanted === undefined ? all : all.filter((subject) => wanted(policy, subject));
  if (subjects.length === 0) return;
  into.examined.set(policy, subjects);
  const said = saidBy(policy, model, like);
  for (const subject of subjects) {
    const claims = said(subject);
    if (claims.length > 0) for (const claim of claims) add(policy, subject, claim, into);
  }
}

/** Of the types that the policy names, where it names some: most policies look at few of all resources. */
function subjectsOf({ on, types }: ListedPolicy, model: AwsModel): readonly Identified[] {
  if (types === undefined) return model.subjects(on);
  const mode = on === 'lookup' ? 'data' : 'managed';
  const [only] = types;
  if (types.length === 1 && only !== undefined) return subjectsIn(model.ofType(only), mode);
  return types.flatMap((type) => subjectsIn(model.ofType(type), mode));
}

const listed: Readonly<Record<'managed' | 'data', WeakMap<readonly Resource[], readonly Identified[]>>> = {
  managed: new WeakMap(),
  data: new WeakMap(),
};
const noSubjects: readonly Identified[] = [];

/** Of the resources of one type, of which many policies ask. */
function subjectsIn(resources: readonly Resource[], mode: 'managed' | 'data'): readonly Identified[] {
  if (resources.length === 0) return noSubjects;
  const known = listed[mode].get(resources) ?? resources.filter((resource) => resource.mode === mode).map(resourceSubject);
  listed[mode].set(resources, known);
  return known;
}

function add(policy: Policy, subject: Identified | Subject, claim: AnyClaim, into: Collected): void {
  const place = { policy, root: subject.root, address: subject.address, subject };
  switch (claim.claim) {
    case 'violation':
      into.violations.push({ ...place, ...claim.subject, claim: { ...claim, confidence: confidenceOf(claim.confidence, subject) } });
      return;
    case 'unresolved':
      into.unresolved.push({ ...place, claim });
      return;
    case 'evidence':
      into.evidence.push({ ...place, claim });
      return;
    case 'absence':
      into.absences.push({ ...place, claim });
      return;
    case 'strength':
      into.strengths.push({ ...place, claim });
      return;
  }
}

/** A resource that may not exist cannot be certainly wrong. */
function confidenceOf(confidence: Confidence, subject: Identified | Subject): Confidence {
  const maybe = 'resource' in subject && subject.resource.maybe !== undefined;
  return maybe && confidence === 'certain' ? 'likely' : confidence;
}
