import { decide } from '../../model/fact.ts';
import type { AwsModel } from '../../model/kinds.ts';
import type { Subject } from '../../model/subject.ts';
import { isManagement } from '../../model/detection/event-selection.ts';
import type { EventSelectors } from '../../model/detection/event-selectors.ts';
import type { Unresolved, Violation } from '../define-policy.ts';
import { ofOption } from '../documents/over-options.ts';
import { onOff } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

const ofEachTrail = defineProtection({
  id: 'cloudtrail-not-multi-region',
  control: 'audit-api-calls',
  severity: 'medium',
  title: 'No trail records all calls in all regions',
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
  *evaluate(subject, model) {
    if (recordsAllElsewhere(subject.address, model)) return;
    yield* ofEachTrail.evaluate(subject, model);
    yield* callsLeftOut(subject, model);
  },
};

/** What selectors choose is no attribute: a trail may be for data events alone, and then another one has to record the calls. */
function* callsLeftOut({ address, resource, root }: Subject, model: AwsModel): Iterable<Violation | Unresolved> {
  const trails = model.subjects('cloudtrail.trail').filter((one) => one.root === root);
  const own = trails.find((trail) => trail.address === address)?.selectors;
  if (own === undefined || trails.some(({ selectors }) => recordsAll(selectors))) return;
  const unknown = own.unknown ?? trails.find(({ selectors }) => selectors.unknown !== undefined)?.selectors.unknown;
  if (unknown !== undefined) return yield { claim: 'unresolved', aspect: 'calls', unknown, message: `which calls ${address} records` };
  const violation: Violation = {
    claim: 'violation',
    aspect: 'calls',
    message: `${address} leaves out ${missingOf(own)}, and no other trail of the code records them.`,
    trace: [...own.blocks.map((block) => block.origin.at), resource.declaration],
    confidence: 'certain',
    severity: 'low',
  };
  yield ofOption(violation, own.condition?.expression);
}

/** All calls that manage something, whatever a condition decides. */
function recordsAll(selectors: EventSelectors): boolean {
  return selectors.unknown === undefined && missingOf(selectors) === undefined;
}

/** Undefined where all calls that manage something are recorded. */
function missingOf({ pieces, blocks }: EventSelectors): string | undefined {
  if (blocks.length === 0) return undefined;
  const kinds = pieces.filter(isManagement).flatMap((piece) => piece.get('readOnly')?.equals ?? ['true', 'false']);
  if (kinds.length === 0) return 'calls that manage something';
  if (kinds.includes('true') && kinds.includes('false')) return undefined;
  return kinds.includes('true') ? 'calls that change something' : 'calls that only read';
}

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
