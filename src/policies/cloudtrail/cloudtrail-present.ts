import { decide } from '../../model/fact.ts';
import type { Trail } from '../../model/detection/cloudtrail.ts';
import { declaredAt, defineEvidence } from '../define-policy.ts';
import { reachOf, recordsAsMuch } from './cloudtrail-removed.ts';

export const cloudtrailPresent = defineEvidence({
  id: 'cloudtrail-present',
  control: 'audit-api-calls',
  severity: 'info',
  on: 'cloudtrail.trail',
  dialects: ['terraform', 'cloudformation'],
  title: 'CloudTrail records who does what',
  why: 'The trail is the record that every investigation begins with. The best one is the organization’s, of all regions, signed, encrypted, and kept in an account of its own.',
  remedy: 'Use one trail of the organization that delivers to an account for logs.',
  limits: ['A trail that another repository or AWS Control Tower declares is not visible.'],
  covers: {
    checkov: ['CKV_AWS_67'],
    trivy: ['AVD-AWS-0014'],
    kics: ['CloudTrail Multi Region Disabled'],
    securityHub: ['CloudTrail.1', 'CloudTrail.3'],
    cis: ['3.1'],
  },
  *evaluate(trail) {
    if (decide(trail.logging, (on) => on, true) !== 'yes') return;
    const marks = marksOf(trail);
    const missing = marks.flatMap(([mark, has]) => (has ? [] : [mark]));
    const short = missing.length === 0 ? '' : `; it is not ${missing.join(', ')}`;
    yield {
      claim: 'evidence',
      scope: `trail: ${trail.scope}`,
      extent: `${trail.address} has ${marks.length - missing.length} of ${marks.length} properties of a good trail${short}`,
      degree: reachOf(trail),
      trace: declaredAt(trail.resource),
      ...(trail.place === undefined ? {} : { place: trail.place }),
    };
  },
  standsIn: recordsAsMuch,
  lost: () => 'The trail is gone or stopped, and the change brings nothing in its place.',
});

/** What makes a trail good, and whether this one has it for certain. */
function marksOf(trail: Trail): readonly (readonly [mark: string, has: boolean])[] {
  const isStore = trail.store === 'event-data-store';
  const has = (fact: Trail['logging'], whenAbsent: boolean): boolean => decide(fact, (on) => on, whenAbsent) === 'yes';
  return [
    ['of the organization', has(trail.organization, false)],
    ['of all regions', has(trail.multiRegion, isStore)],
    ['signed', isStore || has(trail.fileValidation, false)],
    ['encrypted with a key of your own', trail.kmsKey !== undefined],
    ['kept elsewhere', isStore || trail.bucketTarget?.named !== 'by-reference'],
  ];
}
