import { decide } from '../../model/fact.ts';
import { declaredAt, defineEvidence, turnedOff } from '../define-policy.ts';

const words = {
  detector: 'GuardDuty detector',
  'delegated-administrator': 'GuardDuty delegated administrator',
  member: 'GuardDuty member association',
  'organization-configuration': 'GuardDuty organization configuration',
} as const;

export const guarddutyRemoved = defineEvidence({
  id: 'guardduty-removed',
  control: 'detect-common-threats',
  severity: 'critical',
  on: 'guardduty.detector',
  dialects: ['terraform', 'cloudformation'],
  title: 'GuardDuty is removed or turned off',
  why: 'GuardDuty is what notices stolen credentials, crypto miners and machines that talk to known attackers. Without it nobody is alerted, and waiting for that costs an attacker nothing.',
  remedy:
    'Keep the detector. If it moves to another repository or to the organization administrator, say so in the acceptance of this finding.',
  limits: [
    'A detector that another repository declares is not visible.',
    'Accounts and regions are told apart by root, provider, region and account id as far as the code names them.',
  ],
  covers: {},
  speaksFor: ['guardduty-detector-disabled', 'guardduty-present'],
  *evaluate(detector) {
    const { enabled, part, scope, address, place } = detector;
    const on = decide(enabled, (value) => value, true);
    if (on === 'no') {
      yield turnedOff(enabled, detector.resource);
      return;
    }
    const maybe = on === 'unknown' && enabled.kind === 'unknown' ? enabled.unknown : undefined;
    if (maybe !== undefined) {
      yield { claim: 'unresolved', aspect: 'enabled', unknown: maybe, message: 'whether GuardDuty is on' };
    }
    yield {
      claim: 'evidence',
      scope: `${part}: ${scope}`,
      extent: `${words[part]} ${address} (${scope})`,
      trace: declaredAt(detector.resource),
      ...(place === undefined ? {} : { place }),
      ...(maybe === undefined ? {} : { maybe }),
    };
  },
  lost: (evidence) => `${evidence.extent} is gone or turned off, and the change brings nothing in its place.`,
});
