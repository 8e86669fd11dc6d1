import { defineLoss } from '../forms/loss.ts';
import { less } from '../forms/order.ts';
import { keyRotation } from './kms-rotation-off.ts';

export const kmsRotationDisabledByChange = defineLoss({
  id: 'kms-rotation-disabled-by-change',
  control: 'rotate-keys',
  severity: 'high',
  title: 'Rotation of a KMS key is turned off or made rarer',
  why: 'The key was rotated until now. From this change on whatever it encrypts hangs on one key material, for as long as the key exists.',
  remedy: 'Keep rotation on and the period as it was.',
  limits: ['A key that is replaced by another one of another name is not compared with it.'],
  covers: {},
  speaksFor: ['kms-rotation-off'],
  falls: [
    keyRotation,
    {
      what: 'rotation period in days',
      terraform: { aws_kms_key: 'rotation_period_in_days' },
      cloudformation: { 'AWS::KMS::Key': 'RotationPeriodInDays' },
      order: less,
      byDefault: 365,
      lacks: 'is rotated less often',
    },
  ],
});
