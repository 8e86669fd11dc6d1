import { defineLoss } from '../forms/loss.ts';
import { onOff } from '../forms/order.ts';
import { investigationToolingPresent } from './investigation-tooling-present.ts';

export const investigationToolingRemoved = defineLoss({
  id: 'investigation-tooling-removed',
  control: 'security-investigations',
  severity: 'low',
  title: 'Findings can no longer be traced back',
  why: 'The graph of the time before goes with it, and an investigation begins with what the finding itself says.',
  remedy: 'Keep Detective, with its members.',
  limits: ['What collects evidence from machines is not known as such.'],
  covers: {},
  speaksFor: ['investigation-tooling-present', 'guardduty-triage-automation-present'],
  presences: [
    ...investigationToolingPresent.rows,
    {
      what: 'member of the Detective graph',
      terraform: ['aws_detective_member'],
      cloudformation: ['AWS::Detective::MemberInvitation'],
      each: { terraform: 'account_id', cloudformation: 'MemberId' },
    },
  ],
  falls: [
    {
      what: 'enabling of new accounts',
      terraform: { aws_detective_organization_configuration: 'auto_enable' },
      order: onOff,
      lacks: 'leaves new accounts out',
    },
  ],
});
