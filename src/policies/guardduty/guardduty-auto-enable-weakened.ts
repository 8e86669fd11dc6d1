import { defineLoss } from '../forms/loss.ts';
import { onOff, ranks } from '../forms/order.ts';

export const guarddutyAutoEnableWeakened = defineLoss({
  id: 'guardduty-auto-enable-weakened',
  control: 'detect-common-threats',
  severity: 'high',
  title: 'GuardDuty no longer comes to every account of the organization',
  why: 'Accounts that are made from now on, or all that are there, get no threat detection unless somebody thinks of it.',
  remedy: 'Keep auto_enable_organization_members at "ALL".',
  limits: ['CloudFormation has no resource for it.'],
  speaksFor: ['guardduty-present'],
  covers: {},
  falls: [
    {
      what: 'enabling of member accounts',
      terraform: { aws_guardduty_organization_configuration: 'auto_enable_organization_members' },
      order: ranks('NONE', 'NEW', 'ALL'),
      lacks: 'leaves member accounts out',
    },
    {
      what: 'enabling of new accounts',
      terraform: { aws_guardduty_organization_configuration: 'auto_enable' },
      order: onOff,
      lacks: 'leaves new accounts out',
    },
  ],
});
