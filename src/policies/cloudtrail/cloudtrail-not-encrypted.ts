import { set } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

export const cloudtrailNotEncrypted = defineProtection({
  id: 'cloudtrail-not-encrypted',
  control: 'audit-api-calls',
  severity: 'medium',
  title: 'Trail is not encrypted with a key of your own',
  why: 'Whoever may read the bucket can read every call that was made. With a key of your own they need the key as well, and its use is recorded.',
  remedy: 'Set kms_key_id to a key of your own.',
  limits: ['What the key policy allows is not looked at.'],
  covers: {
    checkov: ['CKV_AWS_35', 'CKV_AWS_294'],
    trivy: ['AVD-AWS-0015'],
    kics: ['CloudTrail Log Files Not Encrypted With KMS'],
    securityHub: ['CloudTrail.2'],
    cis: ['3.5'],
  },
  rows: [
    {
      what: 'encryption key',
      terraform: { aws_cloudtrail: 'kms_key_id', aws_cloudtrail_event_data_store: 'kms_key_id' },
      cloudformation: { 'AWS::CloudTrail::Trail': 'KMSKeyId', 'AWS::CloudTrail::EventDataStore': 'KmsKeyId' },
      order: set,
      byDefault: null,
      wanted: 'set',
      fix: false,
      lacks: 'is not encrypted with a key of your own',
    },
  ],
});
