import { onOff, set } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

const composites = [{ type: 'aws_cloudwatch_composite_alarm' }, { type: 'AWS::CloudWatch::CompositeAlarm' }];

export const alarmActionsDisabled = defineProtection({
  id: 'alarm-actions-disabled',
  control: 'act-on-critical-findings',
  severity: 'medium',
  title: 'An alarm goes off and nobody hears it',
  why: 'The alarm changes its colour on a page that nobody looks at. Whatever it was made to notice goes on.',
  remedy: 'Give the alarm an action, and keep its actions on.',
  limits: ['Beside a composite alarm an alarm without an action of its own is taken for a part of that.'],
  covers: { checkov: ['CKV_AWS_319'], securityHub: ['CloudWatch.15', 'CloudWatch.17'] },
  rows: [
    {
      what: 'switch of its actions',
      terraform: { aws_cloudwatch_metric_alarm: 'actions_enabled', aws_cloudwatch_composite_alarm: 'actions_enabled' },
      cloudformation: { 'AWS::CloudWatch::Alarm': 'ActionsEnabled', 'AWS::CloudWatch::CompositeAlarm': 'ActionsEnabled' },
      order: onOff,
      byDefault: true,
      wanted: true,
      lacks: 'has its actions turned off',
    },
    {
      what: 'action',
      terraform: { aws_cloudwatch_metric_alarm: 'alarm_actions' },
      cloudformation: { 'AWS::CloudWatch::Alarm': 'AlarmActions' },
      order: set,
      byDefault: null,
      wanted: 'set',
      fix: false,
      only: [
        { terraform: 'ok_actions', cloudformation: 'OKActions', is: 'not set' },
        { terraform: 'insufficient_data_actions', cloudformation: 'InsufficientDataActions', is: 'not set' },
      ],
      unless: composites,
      lacks: 'has no action',
    },
  ],
});
