import { defineLoss } from '../forms/loss.ts';
import type { Order } from '../forms/order.ts';
import { moreBlocks, ranks } from '../forms/order.ts';
import type { Protection } from '../forms/protection-row.ts';
import { resilienceAssessmentPresent } from './resilience-assessment-present.ts';

const secondsIn: Readonly<Record<string, number>> = { h: 3600, m: 60, s: 1 };

/** Less time is stronger: seconds, or `1h30m` as the provider writes it. */
const sooner: Order = {
  reads: 'text',
  rank: (value) => {
    // Without a target it may take for ever.
    if (value === null) return Number.NEGATIVE_INFINITY;
    if (typeof value === 'number') return -value;
    if (typeof value !== 'string' || !/^(?=\d)(?:\d+[hms])*\d*$/u.test(value)) return undefined;
    const parts = [...value.matchAll(/(\d+)([hms]?)/gu)];
    return -parts.reduce((sum, [, digits, unit = '']) => sum + Number(digits) * (secondsIn[unit] ?? 1), 0);
  },
};

/** What may be disrupted, as each dialect calls it. */
const disruptions: readonly (readonly [terraform: string, cloudformation: string])[] = [
  ['software', 'Software'],
  ['hardware', 'Hardware'],
  ['az', 'AZ'],
  ['region', 'Region'],
];
const targets: readonly (readonly [what: string, terraform: string, cloudformation: string])[] = [
  ['time until it is back', 'rto', 'RtoInSecs'],
  ['time whose data may be lost', 'rpo', 'RpoInSecs'],
];

export const resilienceTargetRelaxed = defineLoss({
  id: 'resilience-target-relaxed',
  control: 'evaluate-resilience',
  severity: 'low',
  title: 'An application may be down for longer, or lose more data',
  why: 'The target decides what backups and copies are built for. Relaxing it decides for everybody who relies on the application.',
  remedy: 'Say in the change who agreed to the new target.',
  limits: ['Which application a policy is for is not looked at.'],
  covers: {},
  speaksFor: ['resilience-assessment-present'],
  presences: resilienceAssessmentPresent.rows,
  falls: [
    ...targets.flatMap(([what, inTerraform, inTemplate]) =>
      disruptions.map(([terraform, cloudformation]): Protection => ({
        what: `${what} (${terraform})`,
        terraform: { aws_resiliencehub_resiliency_policy: `policy[].${terraform}[].${inTerraform}` },
        cloudformation: { 'AWS::ResilienceHub::ResiliencyPolicy': `Policy.${cloudformation}.${inTemplate}` },
        order: sooner,
        byDefault: null,
        lacks: 'aims at less',
      })),
    ),
    {
      what: 'target for the loss of a region',
      // The other blocks must be there.
      terraform: { aws_resiliencehub_resiliency_policy: 'policy[].region' },
      order: moreBlocks,
      byDefault: null,
      lacks: 'aims at nothing where a region is lost',
    },
    {
      what: 'schedule of assessments',
      cloudformation: { 'AWS::ResilienceHub::App': 'AppAssessmentSchedule' },
      order: ranks('Disabled', 'Daily'),
      byDefault: 'Disabled',
      lacks: 'is not assessed any more',
    },
  ],
});
