import { defineLoss } from '../forms/loss.ts';
import { count } from '../forms/order.ts';
import { billingAlarmPresent } from './billing-alarm-present.ts';

export const billingAlarmRemoved = defineLoss({
  id: 'billing-alarm-removed',
  control: 'billing-alarms',
  severity: 'medium',
  title: 'Nobody is told any more when the bill grows',
  why: 'A bill that grows at once is often the first sign of stolen credentials. From now on it shows at the end of the month.',
  remedy: 'Keep the budget, its notifications and the subscription to anomalies.',
  limits: ['Whom a notification reaches is not compared, only how many notifications and subscribers there are.'],
  covers: {},
  speaksFor: ['billing-alarm-present'],
  presences: [
    ...billingAlarmPresent.rows,
    {
      what: 'monitor of cost anomalies',
      terraform: ['aws_ce_anomaly_monitor'],
      cloudformation: ['AWS::CE::AnomalyMonitor'],
      each: 'resource',
    },
  ],
  falls: [
    {
      what: 'number of notifications',
      terraform: { aws_budgets_budget: 'notification' },
      cloudformation: { 'AWS::Budgets::Budget': 'NotificationsWithSubscribers' },
      order: count,
      lacks: 'notifies less often',
    },
    {
      what: 'number of subscribers',
      terraform: { aws_ce_anomaly_subscription: 'subscriber' },
      cloudformation: { 'AWS::CE::AnomalySubscription': 'Subscribers' },
      order: count,
      lacks: 'tells fewer people',
    },
  ],
});
