import type { Confidence, Fix, Listing, RelatedLocation, Severity, Witness } from '../../core/finding.ts';
import type { Location } from '../../core/location.ts';
import type { UnknownValue } from '../../core/value.ts';
import type { Policy } from '../../policies/define-policy.ts';
import type { IdentityMap } from './identity/identity-map.ts';
import type { Claimed } from './run-policies.ts';

/** What the comparison of base and head says about one thing, before the gate judges it. */
export interface Difference {
  readonly policy: Policy;
  readonly root: string;
  readonly address: string;
  readonly aspect: string;
  readonly kind: 'violation' | 'weakening';
  readonly baselineState: 'new' | 'unchanged' | 'updated' | 'absent';
  /** True when head is worse than base: new, or updated for the worse. */
  readonly introduced: boolean;
  /** Set when nothing is known to be lost, but nobody can say that it is not: what is known of single deployments stands above it. */
  readonly unproven?: true;
  readonly severity: Severity;
  readonly confidence: Confidence;
  /** As in a violation. */
  readonly unlessOutside?: true;
  readonly message: string;
  readonly listing?: Listing;
  /** Where the trace stands: LEFT when only base has it. */
  readonly side: 'LEFT' | 'RIGHT';
  readonly trace: readonly Location[];
  readonly related?: readonly RelatedLocation[];
  readonly fix?: Fix;
  readonly witness?: Witness;
  /** The commit that the trace stands in, when it is neither base nor head. */
  readonly commit?: string;
  /** Another policy whose settings count, unless the policy has its own. */
  readonly asPolicy?: string;
  /** The deployment that has it, where the code alone does not: `envs/prod.tfvars`. */
  readonly deployment?: string;
  /** Set when it only advises unless the configuration sets its policy to block: the reason that is shown then. */
  readonly advisory?: string;
}

/** What a claim is known by on head: policy, root, address and aspect. With `identity`, of a claim of base. */
export function claimKey(claim: Claimed<unknown>, aspect: string, identity?: IdentityMap): string {
  const at = identity === undefined ? claim : identity.subject(claim);
  return `${claim.policy.id}\n${at.root}\n${at.address}\n${aspect}`;
}

/** The expression that refers to it first, then the declaration: the declaration alone would not tell where it matters. */
export function unknownTrace(unknown: UnknownValue): readonly Location[] {
  return [...unknown.origin.via.map((step) => step.at), unknown.origin.at];
}
