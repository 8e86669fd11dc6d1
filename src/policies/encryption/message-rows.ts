import { onOff, ranks, set } from '../forms/order.ts';
import type { Protection } from '../forms/protection-row.ts';

const what = 'encryption at rest';
const lacks = 'is not encrypted at rest';

/** Nothing is said of a queue with a key: the key encrypts it, and then the switch of the service is off. */
export const queueRow: Protection = {
  what,
  terraform: { aws_sqs_queue: 'sqs_managed_sse_enabled' },
  cloudformation: { 'AWS::SQS::Queue': 'SqsManagedSseEnabled' },
  order: onOff,
  wanted: true,
  only: [{ terraform: 'kms_master_key_id', cloudformation: 'KmsMasterKeyId', is: 'not set' }],
  lacks,
};

export const streamRow: Protection = {
  what,
  terraform: { aws_kinesis_stream: 'encryption_type' },
  order: ranks('NONE', 'KMS'),
  byDefault: 'NONE',
  wanted: 'KMS',
  lacks,
};

/** A delivery stream that reads from another stream is encrypted there. */
export const deliveryRow: Protection = {
  what,
  terraform: { aws_kinesis_firehose_delivery_stream: 'server_side_encryption.enabled' },
  order: onOff,
  byDefault: false,
  wanted: true,
  only: [
    { terraform: 'kinesis_source_configuration', is: 'not set' },
    { terraform: 'msk_source_configuration', is: 'not set' },
  ],
  lacks,
};

/** A template names the kind of key, and nothing where it wants none. */
export const deliveryKeyRow: Protection = {
  what,
  cloudformation: { 'AWS::KinesisFirehose::DeliveryStream': 'DeliveryStreamEncryptionConfigurationInput' },
  order: set,
  byDefault: null,
  wanted: 'set',
  fix: false,
  only: [{ cloudformation: 'DeliveryStreamType', is: ['DirectPut'], byDefault: 'DirectPut' }],
  lacks,
};
