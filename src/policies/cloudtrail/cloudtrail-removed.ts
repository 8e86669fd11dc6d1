import { decide } from '../../model/fact.ts';
import type { Trail } from '../../model/detection/cloudtrail.ts';
import { declaredAt, defineEvidence, turnedOff } from '../define-policy.ts';
import type { Evidence } from '../define-policy.ts';

/** What a trail records, as far as another trail could take its place. */
export interface Reach {
  readonly organization: boolean;
  readonly multiRegion: boolean;
  readonly scope: string;
  /** Undefined when parts of it are not known: such names say nothing about another root. */
  readonly name: string | undefined;
}

export const cloudtrailRemoved = defineEvidence({
  id: 'cloudtrail-removed',
  control: 'audit-api-calls',
  severity: 'critical',
  on: 'cloudtrail.trail',
  dialects: ['terraform', 'cloudformation'],
  title: 'CloudTrail is removed or stopped',
  why: 'The trail is the only record of who did what in the account. Without it an attack can be neither noticed nor understood afterwards, which is why stopping it is among the first things attackers do.',
  remedy: 'Keep the trail. If another one takes its place, add that first and remove this one in a later change.',
  limits: ['A trail that another repository or AWS Control Tower declares is not visible.'],
  covers: {},
  speaksFor: ['cloudtrail-logging-disabled', 'cloudtrail-present'],
  *evaluate(trail) {
    const on = decide(trail.logging, (value) => value, true);
    if (on === 'no') {
      yield turnedOff(trail.logging, trail.resource);
      return;
    }
    const maybe = on === 'unknown' && trail.logging.kind === 'unknown' ? trail.logging.unknown : undefined;
    if (maybe !== undefined) {
      yield { claim: 'unresolved', aspect: 'logging', unknown: maybe, message: 'whether the trail is logging' };
    }
    const degree = reachOf(trail);
    const name = trail.name === undefined ? trail.address : `${trail.address} ("${trail.name}")`;
    yield {
      claim: 'evidence',
      scope: `trail: ${trail.scope}, ${trail.name ?? ''}`,
      extent: `${words(degree)} ${name}`,
      degree,
      trace: declaredAt(trail.resource),
      ...placeOf(trail, degree),
      ...(maybe === undefined ? {} : { maybe }),
    };
  },
  lost: (evidence) => `${evidence.extent} is gone or stopped, and no other trail in the code records as much.`,
  standsIn: recordsAsMuch,
});

/** Does this trail record all that the lost one did? */
export function recordsAsMuch(other: Evidence, lost: Evidence, place: 'same-root' | 'other-root' | 'new-in-other-root'): boolean {
  return covers(other.degree, lost.degree) && (place === 'same-root' || reachesElsewhere(other, lost, place === 'new-in-other-root'));
}

/** What a trail records, for policies on what takes its place. */
export function reachOf(trail: Trail): Reach {
  const store = trail.store === 'event-data-store';
  return {
    organization: decide(trail.organization, (value) => value, false) === 'yes',
    multiRegion: decide(trail.multiRegion, (value) => value, store) === 'yes',
    scope: trail.scope,
    name: trail.name?.includes('${') === true ? undefined : trail.name,
  };
}

/** Where a trail of all regions stands makes no difference to what it records, within its account. */
function placeOf({ place }: Trail, { multiRegion }: Reach): Pick<Evidence, 'place'> {
  if (place === undefined) return {};
  return { place: multiRegion ? { ...place, region: { text: undefined, source: undefined } } : place };
}

function words(reach: Reach): string {
  return `${reach.organization ? 'organization' : 'account'} trail ${reach.multiRegion ? 'of all regions' : 'of one region'}`;
}

function covers(other: unknown, lost: unknown): boolean {
  if (!isReach(other) || !isReach(lost)) return false;
  return (other.organization || !lost.organization) && (other.multiRegion || (!lost.multiRegion && other.scope === lost.scope));
}

/** A trail of another root records this account when it is the organization's, or when it is this very trail that moved there. */
function reachesElsewhere(other: Evidence, lost: Evidence, isNew: boolean): boolean {
  if (isReach(other.degree) && other.degree.organization) return true;
  return isNew && isReach(lost.degree) && isReach(other.degree) && lost.degree.name !== undefined && other.degree.name === lost.degree.name;
}

function isReach(degree: unknown): degree is Reach {
  return typeof degree === 'object' && degree !== null && 'multiRegion' in degree;
}
