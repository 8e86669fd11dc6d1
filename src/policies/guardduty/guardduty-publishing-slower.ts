import { defineLoss } from '../forms/loss.ts';
import { ranks } from '../forms/order.ts';

export const guarddutyPublishingSlower = defineLoss({
  id: 'guardduty-publishing-slower',
  control: 'detect-common-threats',
  severity: 'low',
  title: 'GuardDuty tells of repeated findings later',
  why: 'A finding that goes on is told again only then: an attack that moves from one machine to the next has hours more.',
  remedy: 'Keep finding_publishing_frequency at FIFTEEN_MINUTES.',
  limits: ['New findings are told within five minutes whatever is set.'],
  covers: {},
  falls: [
    {
      what: 'frequency of publishing',
      terraform: { aws_guardduty_detector: 'finding_publishing_frequency' },
      cloudformation: { 'AWS::GuardDuty::Detector': 'FindingPublishingFrequency' },
      order: ranks('SIX_HOURS', 'ONE_HOUR', 'FIFTEEN_MINUTES'),
      byDefault: 'SIX_HOURS',
      lacks: 'tells of findings later',
    },
  ],
});
