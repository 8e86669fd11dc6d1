import { onOff } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';
import type { Protection } from '../forms/protection-row.ts';

/** Only keys whose material AWS makes and that encrypt both ways can rotate by themselves. */
export const keyRotation: Protection = {
  what: 'key rotation',
  terraform: { aws_kms_key: 'enable_key_rotation' },
  cloudformation: { 'AWS::KMS::Key': 'EnableKeyRotation' },
  order: onOff,
  byDefault: false,
  wanted: true,
  lacks: 'does not rotate its key material',
  only: [
    { terraform: 'customer_master_key_spec', cloudformation: 'KeySpec', is: ['SYMMETRIC_DEFAULT'], byDefault: 'SYMMETRIC_DEFAULT' },
    { terraform: 'key_usage', cloudformation: 'KeyUsage', is: ['ENCRYPT_DECRYPT'], byDefault: 'ENCRYPT_DECRYPT' },
    { cloudformation: 'Origin', is: ['AWS_KMS'], byDefault: 'AWS_KMS' },
    { terraform: 'custom_key_store_id', is: 'not set' },
  ],
};

export const kmsRotationOff = defineProtection({
  id: 'kms-rotation-off',
  control: 'rotate-keys',
  severity: 'medium',
  title: 'KMS key is never rotated',
  why: 'All that a key ever encrypted stays readable to whoever got hold of its material once. Rotation makes new material each year, keeps the old one for what it encrypted, and costs nothing to those who use the key.',
  remedy: 'Turn rotation on: enable_key_rotation = true (EnableKeyRotation in CloudFormation).',
  limits: ['Keys that cannot rotate by themselves (asymmetric, HMAC, imported material, custom key stores) are left out.'],
  covers: {
    checkov: ['CKV_AWS_7'],
    trivy: ['AVD-AWS-0065'],
    kics: ['CMK Rotation Disabled', 'KMS Key Rotation Disabled'],
    securityHub: ['KMS.4'],
    cis: ['3.6'],
  },
  rows: [keyRotation],
});
