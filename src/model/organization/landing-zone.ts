import { readJsonDocument } from '../../evaluate/json-document.ts';
import type { Resource } from '../../core/resource.ts';
import { attribute, decide, firstAttribute, readBool } from '../fact.ts';
import type { Fact } from '../fact.ts';
import { possibleMembers } from '../possible-members.ts';
import type { PossibleMember } from '../possible-members.ts';

export const landingZoneTypes: readonly string[] = ['aws_controltower_landing_zone', 'AWS::ControlTower::LandingZone'];

/** What the manifest of a landing zone of Control Tower says. */
export interface LandingZone {
  readonly regions: readonly PossibleMember[];
  readonly logsCentrally: Fact<boolean>;
}

export function landingZoneOf({ attributes }: Resource): LandingZone {
  const written = firstAttribute(attributes, ['manifest_json', 'Manifest']);
  const manifest = written === undefined ? undefined : readJsonDocument(written);
  const logging = attribute(manifest, 'centralizedLogging');
  // Where it says how to log, and not whether to, it logs.
  const enabled = readBool(attribute(logging, 'enabled'));
  const logsCentrally: Fact<boolean> =
    logging !== undefined && decide(enabled, () => false, true) === 'yes' ? { kind: 'known', value: true, source: logging } : enabled;
  return { regions: possibleMembers(attribute(manifest, 'governedRegions')), logsCentrally };
}
