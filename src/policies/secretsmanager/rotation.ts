import type { Companion } from '../forms/companion-row.ts';
import { less } from '../forms/order.ts';
import type { Order } from '../forms/order.ts';
import type { Protection } from '../forms/protection-row.ts';

/** A secret, and what rotates it. A secret that RDS makes for itself is no resource of the code. */
export const rotation: Companion = {
  what: 'rotation',
  lacks: 'is never rotated',
  elsewhere: true,
  terraform: {
    of: { aws_secretsmanager_secret: 'name' },
    by: { aws_secretsmanager_secret_rotation: 'secret_id' },
  },
  cloudformation: {
    of: { 'AWS::SecretsManager::Secret': 'Name' },
    by: { 'AWS::SecretsManager::RotationSchedule': 'SecretId' },
  },
};

export const rotationInterval: Protection = {
  what: 'days between two rotations',
  terraform: { aws_secretsmanager_secret_rotation: 'rotation_rules.automatically_after_days' },
  cloudformation: { 'AWS::SecretsManager::RotationSchedule': 'RotationRules.AutomaticallyAfterDays' },
  order: less,
  wanted: 90,
  lacks: 'leaves more than 90 days between two rotations',
};

/** `rate(180 days)`: days; hours are less than one. What is written as cron has no place in the order. */
const rate: Order = {
  reads: 'text',
  rank: (value) => {
    const [, number, unit] = /^rate\((\d+) (hour|day)s?\)$/u.exec(String(value)) ?? [];
    return number === undefined ? undefined : -Number(number) / (unit === 'hour' ? 24 : 1);
  },
};

export const rotationRate: Protection = {
  ...rotationInterval,
  terraform: { aws_secretsmanager_secret_rotation: 'rotation_rules.schedule_expression' },
  cloudformation: { 'AWS::SecretsManager::RotationSchedule': 'RotationRules.ScheduleExpression' },
  order: rate,
  wanted: 'rate(90 days)',
};
