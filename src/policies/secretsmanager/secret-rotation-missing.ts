import { defineBoth } from '../forms/both.ts';
import { rotation, rotationInterval, rotationRate } from './rotation.ts';

export const secretRotationMissing = defineBoth({
  id: 'secret-rotation-missing',
  control: 'rotate-keys',
  severity: 'low',
  title: 'Secret is not rotated, or seldom',
  why: 'A secret that somebody copied once is good for as long as it stays the same, and nobody knows who copied it.',
  remedy: 'Add a rotation of 90 days or less, or let the service manage the secret: RDS does for its master password.',
  limits: [
    'Secrets of others, such as a token of a partner, cannot be rotated by a function: accept the finding there.',
    'Schedules that are written as cron are not counted in days.',
  ],
  covers: { checkov: ['CKV2_AWS_57', 'CKV_AWS_304'], securityHub: ['SecretsManager.1', 'SecretsManager.4'] },
  companions: [rotation],
  protections: [rotationInterval, rotationRate],
});
