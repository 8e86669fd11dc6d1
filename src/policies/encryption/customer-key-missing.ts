import { defineProtection } from '../forms/protection.ts';
import { wantedKeys } from './key-rows.ts';

const words = (text: string): readonly string[] => text.trim().split(/\s+/u);
const checkov = words(`
  CKV_AWS_26 CKV_AWS_27 CKV_AWS_119 CKV_AWS_136 CKV_AWS_142 CKV_AWS_147 CKV_AWS_149 CKV_AWS_158 CKV_AWS_160 CKV_AWS_166
  CKV_AWS_173 CKV_AWS_177 CKV_AWS_178 CKV_AWS_179 CKV_AWS_180 CKV_AWS_181 CKV_AWS_182 CKV_AWS_183 CKV_AWS_184 CKV_AWS_185
  CKV_AWS_187 CKV_AWS_189 CKV_AWS_190 CKV_AWS_191 CKV_AWS_203 CKV_AWS_209 CKV_AWS_212 CKV_AWS_219 CKV_AWS_236 CKV_AWS_241 CKV_AWS_245
  CKV_AWS_247 CKV_AWS_262 CKV_AWS_265 CKV_AWS_268 CKV_AWS_271 CKV_AWS_278 CKV_AWS_281 CKV_AWS_297 CKV_AWS_327 CKV_AWS_337
  CKV_AWS_345 CKV_AWS_346 CKV_AWS_354 CKV_AWS_367 CKV_AWS_368 CKV_AWS_372 CKV_AWS_373 CKV_AWS_381 CKV2_AWS_73
  CKV_AWS_186 CKV_AWS_200 CKV_AWS_221 CKV_AWS_246 CKV_AWS_254 CKV_AWS_256 CKV_AWS_263 CKV_AWS_264 CKV_AWS_266
  CKV_AWS_267 CKV_AWS_269 CKV_AWS_270 CKV_AWS_282 CKV_AWS_296 CKV_AWS_298 CKV_AWS_347
`);
const trivy = words(`
  AVD-AWS-0017 AVD-AWS-0022 AVD-AWS-0025 AVD-AWS-0027 AVD-AWS-0033 AVD-AWS-0078 AVD-AWS-0095 AVD-AWS-0096 AVD-AWS-0098
  AVD-AWS-0079 AVD-AWS-0128 AVD-AWS-0135 AVD-AWS-0136 AVD-AWS-0179
`);

export const customerKeyMissing = defineProtection({
  id: 'customer-key-missing',
  control: 'data-encryption-at-rest',
  severity: 'info',
  strict: true,
  title: 'Encrypted with a key of AWS, not one of your own',
  why: 'A key of AWS encrypts for whoever may use the service in the account: nobody can take it away from one of them, and no policy of its own says who may decrypt.',
  remedy: 'Set a key of KMS of your own where the data is worth a policy of its own.',
  limits: [
    'Keys of AWS are enough for most data: it speaks only where the configuration sets its gate or severity, as advice or to block.',
  ],
  covers: {
    checkov,
    trivy,
    kics: [
      'CMK Unencrypted Storage',
      'Default KMS Key Usage',
      'Secretsmanager Secret Without KMS',
      'Secrets Manager Should Specify KmsKeyId',
      'DynamoDB With Aws Owned CMK',
      'DynamoDB Table Not Encrypted',
      'EFS Without KMS',
      'EBS Volume Without KmsKeyId',
      'CloudWatch Log Group Without KMS',
      'ECR Repository Not Encrypted With CMK',
      'DOCDB Cluster Encrypted With AWS Managed Key',
      'DOCDB Cluster Without KMS',
      'SNS Topic Not Encrypted',
      'SQS With SSE Disabled',
      'AmazonMQ Broker Encryption Disabled',
      'CodeBuild Project Encrypted With AWS Managed Key',
      'CodeBuild Not Encrypted',
      'MSK Cluster Encryption Disabled',
      'ElasticSearch Encryption With KMS Disabled',
      'Kinesis Not Encrypted With KMS',
      'Redshift Cluster Without KMS CMK',
      'Kinesis SSE Not Configured',
      'Glue Data Catalog Encryption Disabled',
      'Glue Security Configuration Encryption Disabled',
      'Secretsmanager Secret Encrypted With AWS Managed Key',
      'SNS Topic Encrypted With AWS Managed Key',
      'SNS Topic Without KmsMasterKeyId',
      'Serverless Function Environment Variables Not Encrypted',
    ],
  },
  speaksFor: [
    'ebs-unencrypted',
    'database-unencrypted',
    'file-system-unencrypted',
    'search-or-cache-unencrypted',
    'messaging-unencrypted',
    'analytics-or-ml-unencrypted',
  ],
  rows: wantedKeys,
});
