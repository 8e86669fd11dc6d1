import { scalarText } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';
import type { Severity } from '../../core/finding.ts';
import type { Resource } from '../../core/resource.ts';
import { optionsWritten, unknownPart } from '../../model/fact.ts';
import { bucketSetting } from '../../model/storage/bucket-setting.ts';
import type { SettingPaths } from '../../model/storage/bucket-setting.ts';
import { markOf } from '../data/sensitivity-mark.ts';
import { confidenceIn, defineViolation, traceOf } from '../define-policy.ts';
import { besideBucket } from './beside-bucket.ts';
import { takesLogs } from './takes-logs.ts';

const apply = 'apply_server_side_encryption_by_default.sse_algorithm';
const algorithm: SettingPaths = {
  apart: 'aws_s3_bucket_server_side_encryption_configuration',
  apartPath: `rule[].${apply}`,
  own: `server_side_encryption_configuration.rule.${apply}`,
  cloudformation: 'BucketEncryption.ServerSideEncryptionConfiguration[].ServerSideEncryptionByDefault.SSEAlgorithm',
};

export const s3EncryptionNotKms = defineViolation({
  id: 's3-encryption-not-kms',
  control: 'data-encryption-at-rest',
  severity: 'low',
  strict: true,
  on: 'resource',
  types: ['aws_s3_bucket', 'AWS::S3::Bucket'],
  dialects: ['terraform', 'cloudformation'],
  title: 'Bucket is not encrypted with a key of KMS',
  why: 'S3 encrypts every object with a key of its own, which stops nobody who may read the bucket. A KMS key is a second lock: its policy decides who reads, and each use is recorded.',
  remedy: 'Use aws:kms with a key of your own and a bucket key.',
  limits: [
    'S3 encrypts every new object since January 2023: a bucket without a mark of sensitive data is reported at info severity, and only where the configuration sets something for this policy.',
    'A default that another repository sets is not visible.',
    'A bucket that receives access logs of S3 or of load balancers is left out: they are delivered to none with a key of KMS.',
  ],
  covers: {
    checkov: ['CKV_AWS_145'],
    trivy: ['AVD-AWS-0132', 'AVD-AWS-0088'],
    kics: ['S3 Bucket Without Server-side-encryption', 'S3 Bucket SSE Disabled'],
    securityHub: ['S3.17'],
  },
  *evaluate({ address, resource }, model) {
    if (takesLogs(resource, model)) return;
    const { places, unknown } = bucketSetting(model, resource, algorithm);
    const options = places.flatMap(({ value }) => (value === undefined ? [] : optionsWritten(value)));
    const without = options.find(isNotKms);
    const open = unknown ?? options.flatMap((value) => unknownPart(value) ?? [])[0];
    if (without === undefined && open !== undefined) {
      yield { claim: 'unresolved', aspect: 'encryption', unknown: open, message: `whether ${address} is encrypted with a key of KMS` };
    } else if (without !== undefined) {
      const message = `${address} is encrypted with a key of S3, not one of KMS.`;
      const trace = [...traceOf(without), resource.declaration];
      yield { claim: 'violation', aspect: 'encryption', message, trace, confidence: confidenceIn(without), severity: severityOf(resource) };
    } else if (places.length === 0) {
      const body = [
        'rule {',
        '  apply_server_side_encryption_by_default {',
        '    sse_algorithm = "aws:kms"',
        '  }',
        '  bucket_key_enabled = true',
        '}',
      ];
      const fix = besideBucket(resource, algorithm.apart, body, model);
      yield {
        claim: 'violation',
        aspect: 'encryption',
        message: `${address} has no encryption of its own, so S3 encrypts it with a key of S3.`,
        trace: [resource.declaration],
        confidence: 'likely',
        severity: severityOf(resource),
        ...(fix === undefined ? {} : { fix }),
      };
    }
  },
});

function isNotKms(value: Value): boolean {
  const text = scalarText(value);
  return text !== undefined && !text.startsWith('aws:kms');
}

function severityOf(resource: Resource): Severity {
  return markOf(resource) === undefined ? 'info' : 'low';
}
