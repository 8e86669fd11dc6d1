import { definePresence } from '../forms/presence.ts';

export const billingAlarmPresent = definePresence({
  id: 'billing-alarm-present',
  control: 'billing-alarms',
  severity: 'info',
  title: 'Somebody is told when the bill grows',
  why: 'A bill that grows at once is often the first sign of stolen credentials: crypto miners in every region.',
  remedy: 'Declare a budget with a notification, or an anomaly subscription.',
  limits: ['Whom a budget notifies is not looked at.'],
  covers: {},
  rows: [
    {
      what: 'budget that notifies',
      terraform: ['aws_budgets_budget'],
      cloudformation: ['AWS::Budgets::Budget'],
      only: [{ terraform: 'notification', cloudformation: 'NotificationsWithSubscribers', is: 'set' }],
      each: 'resource',
    },
    {
      what: 'subscription to cost anomalies',
      terraform: ['aws_ce_anomaly_subscription'],
      cloudformation: ['AWS::CE::AnomalySubscription'],
      each: 'resource',
    },
    {
      what: 'alarm on the bill',
      terraform: ['aws_cloudwatch_metric_alarm'],
      cloudformation: ['AWS::CloudWatch::Alarm'],
      such: [{ terraform: 'namespace', cloudformation: 'Namespace', is: ['AWS/Billing'] }],
      each: 'resource',
    },
  ],
});
