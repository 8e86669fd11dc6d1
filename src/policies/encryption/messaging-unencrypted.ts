import { ownKey, set } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';
import { deliveryKeyRow, deliveryRow, queueRow, streamRow } from './message-rows.ts';

const what = 'encryption at rest';
const lacks = 'is not encrypted at rest';

export const messagingUnencrypted = defineProtection({
  id: 'messaging-unencrypted',
  control: 'data-encryption-at-rest',
  severity: 'medium',
  title: 'Topic, queue or stream is not encrypted at rest',
  why: 'Messages carry what the databases behind them protect, and wait on disks in between.',
  remedy: 'Set a KMS key, or leave the encryption of the service on.',
  limits: [
    'Queues are encrypted by default since October 2022: only those that say no are reported.',
    'Topics are encrypted on disk by the service itself: only the loss of a key is reported.',
  ],
  covers: {
    checkov: ['CKV_AWS_27', 'CKV_AWS_43', 'CKV_AWS_240', 'CKV_AWS_241'],
    trivy: ['AVD-AWS-0096', 'AVD-AWS-0064'],
    kics: ['Kinesis Not Encrypted With KMS', 'SQS With SSE Disabled', 'Kinesis SSE Not Configured'],
    securityHub: ['SQS.1', 'Kinesis.1', 'DataFirehose.1'],
  },
  rows: [
    {
      what,
      terraform: { aws_sns_topic: 'kms_master_key_id' },
      cloudformation: { 'AWS::SNS::Topic': 'KmsMasterKeyId' },
      order: ownKey,
      lacks,
    },
    { ...queueRow, byDefault: true },
    streamRow,
    {
      what,
      cloudformation: { 'AWS::Kinesis::Stream': 'StreamEncryption.EncryptionType' },
      order: set,
      byDefault: null,
      wanted: 'set',
      fix: false,
      lacks,
    },
    deliveryRow,
    deliveryKeyRow,
  ],
});
