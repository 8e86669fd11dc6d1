import { defineLoss } from '../forms/loss.ts';
import { ranks } from '../forms/order.ts';

export const guarddutyPublishingSlower = defineLoss({
  id: 'guardduty-publishing-slower',
  control: 'detect-common-threats',
  severity: 'low',
  title: 'GuardDuty tells of repeated findings later',
  why: 'A finding that continues is published again only after that time: an attack that moves from machine to machine gains hours.',
  remedy: 'Keep finding_publishing_frequency at FIFTEEN_MINUTES.',
  limits: ['New findings are reported within five minutes whatever is set.'],
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
