import { decide } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import { onOff } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

const ofEachTrail = defineProtection({
  id: 'cloudtrail-not-multi-region',
  control: 'audit-api-calls',
  severity: 'medium',
  title: 'No trail records all regions',
  why: 'Whoever steals a key works where nobody looks: in a region that is not used, whose calls no trail of another region records.',
  remedy: 'Set is_multi_region_trail = true (IsMultiRegionTrail in CloudFormation), and keep the events of global services.',
  limits: ['A trail of all regions that another repository or AWS Control Tower declares is not visible.'],
  covers: {
    checkov: ['CKV_AWS_67'],
    trivy: ['AVD-AWS-0014'],
    kics: ['CloudTrail Multi Region Disabled'],
    securityHub: ['CloudTrail.1'],
    cis: ['3.1'],
  },
  rows: [
    {
      what: 'recording of all regions',
      terraform: { aws_cloudtrail: 'is_multi_region_trail' },
      cloudformation: { 'AWS::CloudTrail::Trail': 'IsMultiRegionTrail' },
      order: onOff,
      byDefault: false,
      wanted: true,
      lacks: 'records one region alone, and no other trail of the code records them all',
    },
    {
      what: 'recording of global services',
      terraform: { aws_cloudtrail: 'include_global_service_events' },
      cloudformation: { 'AWS::CloudTrail::Trail': 'IncludeGlobalServiceEvents' },
      order: onOff,
      byDefault: true,
      wanted: true,
      lacks: 'leaves out global services such as IAM, and no other trail of the code records all regions',
    },
  ],
});

/** Of a trail beside one that records everything nothing is wanted. */
export const cloudtrailNotMultiRegion: typeof ofEachTrail = {
  ...ofEachTrail,
  evaluate: (subject, model) => (recordsAllElsewhere(subject.address, model) ? [] : ofEachTrail.evaluate(subject, model)),
};

function recordsAllElsewhere(address: string, model: AwsModel): boolean {
  return model
    .subjects('cloudtrail.trail')
    .some(
      (trail) =>
        trail.address !== address &&
        decide(trail.multiRegion, (on) => on, trail.store === 'event-data-store') === 'yes' &&
        decide(trail.globalServiceEvents, (on) => on, true) === 'yes',
    );
}
