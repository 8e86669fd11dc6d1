import type { AwsModel } from '../../model/kinds.ts';
import type { Subject } from '../../model/subject.ts';
import { defineStrength } from '../define-policy.ts';
import type { Absence, Evidence, Strength, StrengthPolicy, Unresolved } from '../define-policy.ts';
import { apartOf, apartPathsOf } from './apart.ts';
import type { Apart } from './apart.ts';
import { companionElsewhere, companionPathsOf } from './companion-elsewhere.ts';
import { companionOf, pathsOf } from './companion.ts';
import type { Companion } from './companion-row.ts';
import { presenceLost, presenceOf, typesIn } from './presence.ts';
import type { Presence } from './presence.ts';
import { asksModel, degreesOf, weakerDegree } from './protection.ts';
import type { Protection } from './protection-row.ts';
import { dialectsOf, rowsOfType, typesOf } from './row.ts';
import type { Words } from './row.ts';

/** Rows of which only the loss counts. */
export interface LossRows {
  /** A protection that falls, whatever is wanted: on to off, 35 days to 7. */
  readonly falls?: readonly Protection[];
  /** A companion that goes while its resource stays. */
  readonly companions?: readonly Companion[];
  /** A setting that is a resource of its own, and goes while what it is about stays. */
  readonly apart?: readonly Apart[];
  /** A thing of the account that goes, or is turned off. */
  readonly presences?: readonly Presence[];
}

type Claim = Strength<unknown> | Unresolved | Evidence | Absence;

/**
 * A policy of what a change takes away: nothing is wrong in itself, and less than before is the finding. The rows are often those of the
 * policies that say what is wanted.
 */
export function defineLoss(policy: Words<StrengthPolicy<'resource', unknown>> & LossRows): StrengthPolicy<'resource', unknown> & LossRows {
  const { falls = [], companions = [], apart = [], presences = [] } = policy;
  const paths = [
    ...falls,
    ...companions.flatMap((row) => [pathsOf(row), companionPathsOf(row)]),
    ...apart.map(apartPathsOf),
    ...presences.map(typesIn),
  ];
  const others = falls.filter(asksModel);
  const steadyOf = rowsOfType(
    falls.filter((row) => !asksModel(row)),
    (row) => row,
  );
  const othersOf = rowsOfType(others, (row) => row);
  const companionsOf = rowsOfType(companions, pathsOf);
  const elsewhereOf = rowsOfType(companions, companionPathsOf);
  const apartRowsOf = rowsOfType(apart, apartPathsOf);
  const presencesOf = rowsOfType(presences, typesIn);
  const said = new WeakMap<Subject, readonly Claim[]>();
  // Deployments share most of their resources, and what is said of one alone is the same in each.
  const alone = (subject: Subject): readonly Claim[] => {
    const known = said.get(subject) ?? steadyOf(subject.resource).flatMap((row) => degreesOf(row, subject));
    said.set(subject, known);
    return known;
  };
  const whole = (subject: Subject, model: AwsModel): readonly Claim[] => [
    ...alone(subject),
    ...othersOf(subject.resource).flatMap((row) => degreesOf(row, subject, model)),
    ...companionsOf(subject.resource).flatMap((row) => companionOf(row, subject, model)),
    ...elsewhereOf(subject.resource).flatMap((row) => companionElsewhere(row, subject, model)),
    ...apartRowsOf(subject.resource).flatMap((row) => apartOf(row, subject, model)),
    ...presencesOf(subject.resource).flatMap((row) => presenceOf(row, subject, model)),
  ];
  const isAlone = companions.length === 0 && apart.length === 0 && presences.length === 0 && others.length === 0;
  const strength = defineStrength<'resource', unknown>({
    ...policy,
    on: 'resource',
    types: typesOf(paths),
    dialects: dialectsOf(paths),
    // What is said of a resource alone is said once, for both sides.
    evaluate: isAlone ? (subject) => alone(subject) : whole,
    weaker: weakerDegree,
    lost,
  });
  return { ...strength, falls, companions, apart, presences };
}

function lost(evidence: Evidence): string {
  const { extent, ofSubject, protects } = evidence;
  if (ofSubject === true || (protects !== undefined && 'address' in protects)) return `${extent} is gone, and the resource stays.`;
  return protects !== undefined && 'elsewhere' in protects
    ? `${extent} is gone; whether that stays, which is declared elsewhere, is not seen.`
    : presenceLost(evidence);
}
