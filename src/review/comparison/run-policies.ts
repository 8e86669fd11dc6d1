import { NotLoaded } from '../../core/not-loaded.ts';
import type { Confidence } from '../../core/finding.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { resourceSubject } from '../../model/subject.ts';
import type { Identified, Subject } from '../../model/subject.ts';
import { thingKey } from './identity/thing.ts';
import { isListing } from '../../policies/define-policy.ts';
import type { Absence, Evidence, ListedPolicy, Policy, Strength, Unresolved, Violation } from '../../policies/define-policy.ts';

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

/**
 * What the policies claim of one side, or of those subjects that are `wanted`. A policy that throws is told in `failures`, and claims nothing.
 * Throws `NotLoaded` where something must be loaded first.
 */
export function runPolicies(policies: readonly ListedPolicy[], model: AwsModel, wanted?: Wanted): Claims {
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
      runPolicy(policy, model, collected, wanted);
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

interface Collected {
  readonly violations: Claimed<Violation>[];
  readonly unresolved: Claimed<Unresolved>[];
  readonly evidence: Claimed<Evidence>[];
  readonly absences: Claimed<Absence>[];
  readonly strengths: Claimed<Strength<unknown>>[];
  readonly examined: Map<Policy, Subjects>;
  readonly failures: string[];
}

function runPolicy(policy: ListedPolicy, model: AwsModel, into: Collected, wanted: Wanted | undefined): void {
  const all = subjectsOf(policy, model);
  if (isListing(policy)) {
    // Its code was left out because it had nothing to look at: never to be taken for a policy that found nothing.
    if (all.length > 0) throw new TypeError(`${policy.id} was not loaded`);
    return;
  }
  const subjects = wanted === undefined ? all : all.filter((subject) => wanted(policy, subject));
  if (subjects.length === 0) return;
  into.examined.set(policy, subjects);
  for (const subject of subjects) for (const claim of claimsAbout(policy, subject, model)) add(policy, subject, claim, into);
}

/** Of the types that the policy names, where it names some: most policies look at few of all resources. */
function subjectsOf({ on, types }: ListedPolicy, model: AwsModel): readonly Identified[] {
  if (types === undefined) return model.subjects(on);
  const mode = on === 'lookup' ? 'data' : 'managed';
  return model
    .ofType(...types)
    .filter((resource) => resource.mode === mode)
    .map(resourceSubject);
}

type AnyClaim = Violation | Unresolved | Evidence | Absence | Strength<unknown>;

const claimsMade = new WeakMap<Identified, Map<Policy, readonly AnyClaim[]>>();
const none: readonly AnyClaim[] = [];

/**
 * Both sides share the subjects that the change cannot reach. What a policy says of one that it looks at alone, which shows in its one
 * parameter, it says once.
 */
function claimsAbout(policy: Policy, subject: Identified, model: AwsModel): Iterable<AnyClaim> {
  if (policy.evaluate.length > 1) return evaluate(policy, subject, model);
  let made = claimsMade.get(subject);
  if (made === undefined) claimsMade.set(subject, (made = new Map()));
  let claims = made.get(policy);
  if (claims === undefined) made.set(policy, (claims = arrayOf(evaluate(policy, subject, model))));
  return claims;
}

/** Most policies have nothing to say of most subjects: that takes no room. */
function arrayOf(claims: Iterable<AnyClaim>): readonly AnyClaim[] {
  const made = Array.isArray(claims) ? (claims as readonly AnyClaim[]) : [...claims];
  return made.length === 0 ? none : made;
}

/** A policy evaluates only subjects of its own kind; `subjects(policy.on)` returned no others. */
function evaluate(policy: Policy, subject: Identified, model: AwsModel): Iterable<AnyClaim> {
  const run = policy.evaluate as (subject: Identified, model: AwsModel) => Iterable<AnyClaim>;
  return run.call(policy, subject, model);
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
