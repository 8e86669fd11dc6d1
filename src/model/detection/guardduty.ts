import type { EvaluatedCode } from '../evaluated-code.ts';
import { attribute, readBool } from '../fact.ts';
import type { Fact } from '../fact.ts';
import { placeOf } from '../provider-place.ts';
import type { Place } from '../provider-place.ts';
import { accountScope } from '../scope.ts';
import { subjectOf } from '../subject.ts';
import type { Subject } from '../subject.ts';

/** A detector, a delegated administrator, or a member association: anything whose loss stops threat detection somewhere. */
export interface Detector extends Subject {
  readonly part: 'detector' | 'delegated-administrator' | 'member' | 'organization-configuration';
  /** Absent means enabled. */
  readonly enabled: Fact<boolean>;
  /** Account and region as far as the code tells. */
  readonly scope: string;
  readonly place: Place | undefined;
}

const parts: Readonly<Record<string, Detector['part']>> = {
  aws_guardduty_detector: 'detector',
  aws_guardduty_organization_admin_account: 'delegated-administrator',
  aws_guardduty_member: 'member',
  aws_guardduty_organization_configuration: 'organization-configuration',
  'AWS::GuardDuty::Detector': 'detector',
  'AWS::GuardDuty::Member': 'member',
};

/** Every part of GuardDuty that the code declares. */
export function detectors(model: EvaluatedCode): readonly Detector[] {
  return model.resources.flatMap((resource) => {
    const part = resource.mode === 'managed' ? parts[resource.type] : undefined;
    if (part === undefined) return [];
    const enabled = readBool(attribute(resource.attributes, resource.dialect === 'terraform' ? 'enable' : 'Enable'));
    return [{ ...subjectOf(resource), part, enabled, scope: accountScope(resource), place: placeOf(resource, model) }];
  });
}
