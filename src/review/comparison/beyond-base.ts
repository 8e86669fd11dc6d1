import type { Violation } from '../../policies/define-policy.ts';
import type { IdentityMap } from './identity/identity-map.ts';
import { examinedKey } from './run-policies.ts';
import type { Claimed, Claims, Examined } from './run-policies.ts';

/** A violation of head with a witness that base did not admit; `nothing` when base admits all that it is about. */
export type BeyondBase = (found: Claimed<Violation>) => Claimed<Violation> | 'nothing';

/** A violation of what base had not at all keeps its own witness: any will do. */
export function beyondBase(base: Claims, identity: IdentityMap): BeyondBase {
  const onBase = new Map<string, Examined>();
  for (const examined of base.examined.values()) {
    if (hasBeyond(examined)) onBase.set(examinedKey(examined.policy, identity.subject(examined.subject)), examined);
  }
  return (found) => {
    const before = onBase.get(examinedKey(found.policy, found));
    if (before === undefined) return found;
    const witness = askPolicy(before, found.claim);
    if (witness === 'nothing') return witness;
    const { witness: _, ...claim } = found.claim;
    return { ...found, claim: witness === undefined ? claim : { ...claim, witness } };
  };
}

function hasBeyond({ policy }: Examined): boolean {
  return policy.states === 'violation' && policy.beyond !== undefined;
}

/** Subjects of the policy's own kind only: it looked at this one. */
interface Asked {
  beyond(violation: Violation, base: Examined['subject']): Violation['witness'] | 'nothing';
}

function askPolicy({ policy, subject }: Examined, violation: Violation): Violation['witness'] | 'nothing' {
  return hasBeyond({ policy, subject }) ? (policy as Asked).beyond(violation, subject) : violation.witness;
}
