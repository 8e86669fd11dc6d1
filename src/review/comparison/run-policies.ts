import type { Confidence } from '../../core/finding.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { resourceSubject } from '../../model/subject.ts';
import type { Identified, Subject } from '../../model/subject.ts';
import type { Absence, Evidence, Policy, Strength, Unresolved, Violation } from '../../policies/define-policy.ts';

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
  /** Each subject that a policy looked at, by `policy id, root, address`. */
  readonly examined: ReadonlyMap<string, Examined>;
  /** Policies that crashed: bugs of ours, which fail the review. */
  readonly failures: readonly string[];
}

/** A policy and a subject of its kind. */
export interface Examined {
  readonly policy: Policy;
  readonly subject: Identified | Subject;
}

/** The key of `Claims.examined`. */
export function examinedKey(policy: Policy, at: Identified): string {
  return `${policy.id}\n${at.root}\n${at.address}`;
}

/** Shall this policy look at this subject of its kind? */
type Wanted = (policy: Policy, subject: Identified) => boolean;

/** What the policies claim of one side, or of those subjects that are `wanted`. A policy that throws is told in `failures`, and claims nothing. */
export function runPolicies(policies: readonly Policy[], model: AwsModel, wanted: Wanted = () => true): Claims {
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
  readonly examined: Map<string, Examined>;
  readonly failures: string[];
}

function runPolicy(policy: Policy, model: AwsModel, into: Collected, wanted: Wanted): void {
  for (const subject of subjectsOf(policy, model)) {
    if (!wanted(policy, subject)) continue;
    into.examined.set(examinedKey(policy, subject), { policy, subject });
    for (const claim of claimsAbout(policy, subject, model)) add(policy, subject, claim, into);
  }
}

/** Of the types that the policy names, where it names some: most policies look at few of all resources. */
function subjectsOf({ on, types }: Policy, model: AwsModel): readonly Identified[] {
  if (types === undefined) return model.subjects(on);
  const mode = on === 'lookup' ? 'data' : 'managed';
  return model
    .ofType(...types)
    .filter((resource) => resource.mode === mode)
    .map(resourceSubject);
}

type AnyClaim = Violation | Unresolved | Evidence | Absence | Strength<unknown>;

const claimsMade = new WeakMap<Policy, WeakMap<Identified, readonly AnyClaim[]>>();

/**
 * Both sides share the subjects that the change cannot reach. What a policy says of one that it looks at alone, which shows in its one
 * parameter, it says once.
 */
function claimsAbout(policy: Policy, subject: Identified, model: AwsModel): Iterable<AnyClaim> {
  if (policy.evaluate.length > 1) return evaluate(policy, subject, model);
  const made = claimsMade.get(policy) ?? new WeakMap<Identified, readonly AnyClaim[]>();
  claimsMade.set(policy, made);
  const claims = made.get(subject) ?? [...evaluate(policy, subject, model)];
  made.set(subject, claims);
  return claims;
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
