import { decide } from '../../model/fact.ts';
import { isManagement, selectionText } from '../../model/detection/event-selection.ts';
import { defineEvidence } from '../define-policy.ts';

export const cloudtrailDataEventsPresent = defineEvidence({
  id: 'cloudtrail-data-events-present',
  control: 'audit-api-calls',
  severity: 'info',
  on: 'cloudtrail.trail',
  dialects: ['terraform', 'cloudformation'],
  title: 'CloudTrail records who reads and writes data',
  why: 'Management events say who changed a bucket. Who read the objects in it is in the data events alone.',
  remedy: 'Record data events of buckets that hold something worth stealing.',
  limits: ['Which buckets and functions are recorded is not compared with those that there are.'],
  covers: {
    trivy: ['AVD-AWS-0171', 'AVD-AWS-0172'],
    kics: ['S3 Bucket Object Level CloudTrail Logging Disabled'],
    cis: ['3.8', '3.9'],
  },
  *evaluate(trail) {
    if (decide(trail.logging, (on) => on, true) !== 'yes') return;
    const recorded = trail.selectors.pieces.filter((piece) => !isManagement(piece)).map(selectionText);
    for (const what of new Set(recorded)) {
      yield {
        claim: 'evidence',
        scope: `data events: ${what}`,
        extent: `${trail.address} records ${what}`,
        ofSubject: true,
        part: what,
        trace: trail.selectors.blocks
          .map((block) => block.origin.at)
          .slice(0, 1)
          .concat(trail.resource.declaration),
      };
    }
  },
  lost: ({ extent }) => `${extent} no longer.`,
});
