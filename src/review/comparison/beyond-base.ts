import type { Policy, Violation } from '../../policies/define-policy.ts';
import type { IdentityMap } from './identity/identity-map.ts';
import { thingKey } from './identity/thing.ts';
import type { Claimed, Claims, Subjects } from './run-policies.ts';

/** A violation of head with a witness that base did not admit; `nothing` when base admits all that it is about. */
export type BeyondBase = (found: Claimed<Violation>) => Claimed<Violation> | 'nothing';

/** A violation of what base had not at all keeps its own witness: any will do. */
export function beyondBase(base: Claims, identity: IdentityMap): BeyondBase {
  const onBase = new Map<Policy, SubjectsOnHead>();
  return (found) => {
    const { policy } = found;
    if (policy.states !== 'violation' || policy.beyond === undefined) return found;
    const subjects = onBase.get(policy) ?? subjectsOnHead(base.examined.get(policy) ?? [], identity);
    onBase.set(policy, subjects);
    const before = subjects.get(thingKey(found));
    if (before === undefined) return found;
    const witness = (policy as Asked).beyond(found.claim, before);
    if (witness === 'nothing') return witness;
    const { witness: _, ...claim } = found.claim;
    return { ...found, claim: witness === undefined ? claim : { ...claim, witness } };
  };
}

/** What a policy looked at on base, by the key of what it is on head. */
type SubjectsOnHead = ReadonlyMap<string, Subjects[number]>;

function subjectsOnHead(subjects: Subjects, identity: IdentityMap): SubjectsOnHead {
  return new Map(subjects.map((subject) => [thingKey(identity.subject(subject)), subject]));
}

/** Subjects of the policy's own kind only: it looked at this one. */
interface Asked {
  beyond(violation: Violation, base: Subjects[number]): Violation['witness'] | 'nothing';
}
