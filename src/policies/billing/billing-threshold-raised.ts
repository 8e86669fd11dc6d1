import type { UnknownValue, Value } from '../../core/value.ts';
import { attribute, blocks, readNumber } from '../../model/fact.ts';
import { defineStrength, traceOf } from '../define-policy.ts';
import type { Strength, Unresolved, Weakening } from '../define-policy.ts';

interface Limit {
  readonly address: string;
  readonly what: string;
  readonly amount: number;
}

/** Less than that happens every year. */
const factor = 2;

export const billingThresholdRaised = defineStrength({
  id: 'billing-threshold-raised',
  control: 'billing-alarms',
  severity: 'low',
  on: 'resource',
  types: [
    'aws_budgets_budget',
    'AWS::Budgets::Budget',
    'aws_ce_anomaly_subscription',
    'AWS::CE::AnomalySubscription',
    'aws_cloudwatch_metric_alarm',
    'AWS::CloudWatch::Alarm',
  ],
  dialects: ['terraform', 'cloudformation'],
  title: 'The bill may grow further before anybody is told',
  why: 'Whoever mines coins with stolen credentials has twice as much before somebody looks.',
  remedy: 'Say in the change why, or give what grew a budget of its own.',
  limits: [
    'Only what at least doubles is reported.',
    'Conditions of a subscription to anomalies that are written as an expression are compared in Terraform alone.',
  ],
  covers: {},
  *evaluate({ address, resource: { type, attributes, declaration } }) {
    for (const { what, value } of limitsOf(type, attributes)) {
      const amount = readNumber(value);
      if (amount.kind === 'unknown') yield unresolved(address, what, amount.unknown);
      if (amount.kind !== 'known') continue;
      const claim: Strength<Limit> = {
        claim: 'strength',
        aspect: what,
        degree: { address, what, amount: amount.value },
        trace: [...traceOf(amount.source), declaration],
      };
      yield claim;
    }
  },
  weaker: (base: Limit, { address, what, amount }: Limit): Weakening | undefined => {
    if (base.amount <= 0 || amount < base.amount * factor) return undefined;
    return { message: `The ${what} of ${address} goes from ${base.amount} to ${amount}.` };
  },
});

function unresolved(address: string, what: string, unknown: UnknownValue): Unresolved {
  return { claim: 'unresolved', aspect: what, unknown, message: `how high the ${what} of ${address} is` };
}

interface WrittenLimit {
  readonly what: string;
  readonly value: Value | undefined;
}

function limitsOf(type: string, from: Value): readonly WrittenLimit[] {
  switch (type) {
    case 'aws_budgets_budget':
      return [
        { what: 'limit', value: attribute(from, 'limit_amount') },
        ...lowest(blocks(attribute(from, 'notification')).items, 'threshold'),
      ];
    case 'AWS::Budgets::Budget': {
      const notifications = blocks(attribute(from, 'NotificationsWithSubscribers')).items.flatMap(
        (one) => blocks(attribute(one, 'Notification')).items,
      );
      return [{ what: 'limit', value: attribute(from, 'Budget', 'BudgetLimit', 'Amount') }, ...lowest(notifications, 'Threshold')];
    }
    case 'aws_ce_anomaly_subscription':
      return [{ what: 'impact that is told', value: attribute(from, 'threshold_expression', 'dimension', 'values') }].map(firstMember);
    case 'AWS::CE::AnomalySubscription':
      return [{ what: 'impact that is told', value: attribute(from, 'Threshold') }];
    default: {
      const space = attribute(from, 'namespace') ?? attribute(from, 'Namespace');
      const isBill = space?.kind === 'string' && space.value === 'AWS/Billing';
      return isBill ? [{ what: 'threshold', value: attribute(from, 'threshold') ?? attribute(from, 'Threshold') }] : [];
    }
  }
}

/** The first notification is the one that matters. */
function lowest(notifications: readonly Value[], name: string): readonly WrittenLimit[] {
  const read = notifications.map((one) => attribute(one, name));
  const known = read.map(readNumber).flatMap((fact) => (fact.kind === 'known' ? [fact] : []));
  const [first] = known.toSorted((a, b) => a.value - b.value);
  const value = first?.source ?? read[0];
  return value === undefined ? [] : [{ what: 'threshold of the first notification', value }];
}

function firstMember({ what, value }: WrittenLimit): WrittenLimit {
  return { what, value: value?.kind === 'list' ? value.items[0] : value };
}
