import type { AwsModel } from '../../model/kinds.ts';
import { reading } from '../../model/readings.ts';
import type { Asked } from '../../model/readings.ts';
import { agrees } from '../../model/same-readings.ts';
import type { Identified } from '../../model/subject.ts';
import type { Absence, Evidence, Policy, Strength, Unresolved, Violation } from '../../policies/define-policy.ts';

export type AnyClaim = Violation | Unresolved | Evidence | Absence | Strength<unknown>;

/** What a policy says of a subject. */
export type Said = (subject: Identified) => readonly AnyClaim[];

/**
 * What a policy says of the subjects of a model. Both sides share the subjects that the change cannot reach, and deployments those that their inputs
 * do not reach; of one that a policy looks at alone, which shows in its one parameter, it is asked once. One that looks at more is asked again
 * where anything that it read is another thing; `like` are the models to hold it against, none where nobody shares anything.
 */
export function saidBy(policy: Policy, model: AwsModel, like: readonly AwsModel[] | undefined): Said {
  if (policy.evaluate.length <= 1) return (subject) => saidAlone(policy, subject, model);
  return like === undefined ? (subject) => ask(policy, subject, model) : saidOfModel(policy, model, like);
}

const claimsMade = new WeakMap<Identified, Map<Policy, readonly AnyClaim[]>>();
const none: readonly AnyClaim[] = [];

function saidAlone(policy: Policy, subject: Identified, model: AwsModel): readonly AnyClaim[] {
  let made = claimsMade.get(subject);
  if (made === undefined) claimsMade.set(subject, (made = new Map()));
  let claims = made.get(policy);
  if (claims === undefined) made.set(policy, (claims = ask(policy, subject, model)));
  return claims;
}

/** What a policy has said of the subjects of one model, and all that it has read for that. */
interface SaidOfModel {
  readonly readings: Map<Asked, unknown>;
  readonly claims: Map<Identified, readonly AnyClaim[]>;
}

const saidOf = new WeakMap<AwsModel, Map<Policy, SaidOfModel>>();

function saidOfModel(policy: Policy, model: AwsModel, like: readonly AwsModel[]): Said {
  const others = like.flatMap((other) => saidOf.get(other)?.get(policy) ?? []);
  const alike = others.filter(({ readings }) => agrees(readings, model));
  const own: SaidOfModel = { readings: new Map(alike.flatMap(({ readings }) => [...readings])), claims: new Map() };
  const ofModel = saidOf.get(model) ?? new Map<Policy, SaidOfModel>();
  saidOf.set(model, ofModel.set(policy, own));
  return (subject) => {
    const known = alike.find(({ claims }) => claims.has(subject))?.claims.get(subject);
    if (known !== undefined) {
      own.claims.set(subject, known);
      return known;
    }
    const claims = reading(own.readings, () => ask(policy, subject, model));
    own.claims.set(subject, claims);
    return claims;
  };
}

/** A policy evaluates only subjects of its own kind; `subjects(policy.on)` returned no others. Most have nothing to say of most: that takes no room. */
function ask(policy: Policy, subject: Identified, model: AwsModel): readonly AnyClaim[] {
  const run = policy.evaluate as (subject: Identified, model: AwsModel) => Iterable<AnyClaim>;
  const claims = run.call(policy, subject, model);
  const made = Array.isArray(claims) ? (claims as readonly AnyClaim[]) : [...claims];
  return made.length === 0 ? none : made;
}
