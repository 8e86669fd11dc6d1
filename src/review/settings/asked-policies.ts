import type { AwsModel } from '../../model/kinds.ts';
import type { Identified } from '../../model/subject.ts';
import { isListing } from '../../policies/define-policy.ts';
import type { ListedPolicy, Policy, PolicyListing, Violation, Weakening } from '../../policies/define-policy.ts';
import type { Config } from './config.ts';

/** The part of a policy that judges a change. */
interface Changing {
  readonly severity: Violation['severity'];
  readonly weaker?: (base: unknown, head: unknown) => Weakening | undefined;
  readonly appeared?: (head: unknown) => Weakening | undefined;
}

type Claims = Iterable<{ readonly claim: string; readonly severity?: Violation['severity'] }>;

/** The policies that count: not those that the configuration turns off, and of strict ones all only where it sets something for them. */
export function askedPolicies(policies: readonly ListedPolicy[], config: Config): readonly ListedPolicy[] {
  return policies
    .filter(({ id }) => config.policies[id]?.gate !== 'off')
    .map((policy) => {
      if (policy.strict === undefined || Object.hasOwn(config.policies, policy.id)) return policy;
      return isListing(policy) ? listedQuieter(policy) : withoutNotes(policy);
    });
}

function listedQuieter(listing: PolicyListing): PolicyListing {
  return { ...listing, load: async () => withoutNotes(await listing.load()) };
}

const lenient = new WeakMap<Policy, Policy>();

/** The same object for the same policy: what a policy says of one subject is remembered by it. */
function withoutNotes(policy: Policy): Policy {
  const known = lenient.get(policy) ?? quieter(policy);
  lenient.set(policy, known);
  return known;
}

function quieter(policy: Policy): Policy {
  const run = policy.evaluate as (subject: Identified, model?: AwsModel) => Claims;
  const isHeard = (claim: { readonly claim: string; readonly severity?: Violation['severity'] }): boolean =>
    claim.claim !== 'violation' || (claim.severity ?? policy.severity) !== 'info';
  // Whether it looks at more than its subject shows in how many parameters it has.
  const evaluate =
    policy.evaluate.length > 1
      ? (subject: Identified, model: AwsModel) => [...run.call(policy, subject, model)].filter(isHeard)
      : (subject: Identified) => [...run.call(policy, subject)].filter(isHeard);
  const changes = policy.states === 'evidence' ? {} : quieterChanges(policy);
  return { ...policy, evaluate, ...changes } as Policy;
}

/** What a policy says of a change between two degrees, in the same way. */
function quieterChanges({ severity: own, ...policy }: Changing): Pick<Changing, 'weaker' | 'appeared'> {
  const heard = (found: Weakening | undefined): Weakening | undefined => ((found?.severity ?? own) === 'info' ? undefined : found);
  const { weaker, appeared } = policy;
  return {
    ...(weaker === undefined ? {} : { weaker: (base: unknown, head: unknown) => heard(weaker(base, head)) }),
    ...(appeared === undefined ? {} : { appeared: (head: unknown) => heard(appeared(head)) }),
  };
}
