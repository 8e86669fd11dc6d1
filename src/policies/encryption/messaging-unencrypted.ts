import { onOff, ownKey, ranks, set } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

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
    'Queues are encrypted by default since October 2022: only those that say no are told.',
    'Topics are encrypted on disk by the service itself: only the loss of a key is told.',
  ],
  covers: {
    checkov: ['CKV_AWS_43', 'CKV_AWS_240'],
    trivy: ['AVD-AWS-0064'],
    kics: ['Kinesis SSE Not Configured'],
    securityHub: ['SQS.1', 'Kinesis.1'],
  },
  rows: [
    {
      what,
      terraform: { aws_sns_topic: 'kms_master_key_id' },
      cloudformation: { 'AWS::SNS::Topic': 'KmsMasterKeyId' },
      order: ownKey,
      lacks,
    },
    {
      what,
      terraform: { aws_sqs_queue: 'sqs_managed_sse_enabled' },
      cloudformation: { 'AWS::SQS::Queue': 'SqsManagedSseEnabled' },
      order: onOff,
      byDefault: true,
      wanted: true,
      only: [{ terraform: 'kms_master_key_id', cloudformation: 'KmsMasterKeyId', is: 'not set' }],
      lacks,
    },
    {
      what,
      terraform: { aws_kinesis_stream: 'encryption_type' },
      order: ranks('NONE', 'KMS'),
      byDefault: 'NONE',
      wanted: 'KMS',
      lacks,
    },
    { what, cloudformation: { 'AWS::Kinesis::Stream': 'StreamEncryption' }, order: set, byDefault: null, wanted: 'set', fix: false, lacks },
    {
      what,
      terraform: { aws_kinesis_firehose_delivery_stream: 'server_side_encryption.enabled' },
      order: onOff,
      byDefault: false,
      wanted: true,
      only: [{ terraform: 'kinesis_source_configuration', is: 'not set' }],
      lacks,
    },
  ],
});
