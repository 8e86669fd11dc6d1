import { defineViolation } from '../define-policy.ts';
import { lackOf } from '../forms/companion.ts';
import type { Companion } from '../forms/companion-row.ts';

const accessLog: Companion = {
  what: 'access log',
  lacks: 'receives the log files of CloudTrail and keeps no access log',
  terraform: { of: { aws_s3_bucket: 'bucket' }, by: { aws_s3_bucket_logging: 'bucket' }, own: { aws_s3_bucket: 'logging' } },
  cloudformation: { of: { 'AWS::S3::Bucket': '' }, by: {}, own: { 'AWS::S3::Bucket': 'LoggingConfiguration' } },
};

export const cloudtrailBucketUnlogged = defineViolation({
  id: 'cloudtrail-bucket-unlogged',
  control: 'audit-api-calls',
  severity: 'low',
  on: 's3.log-bucket',
  dialects: ['terraform', 'cloudformation'],
  title: 'Nobody records who reads the log files of the trail',
  why: 'Whoever reads the trail knows what an investigation knows, and whoever tries to change it leaves a trace in the access log alone.',
  remedy: 'Log access to the bucket of the trail, to another bucket.',
  limits: [
    'A bucket that another repository declares is not visible.',
    'Data events that a trail records of the bucket are not counted as its access log.',
  ],
  covers: {
    trivy: ['AVD-AWS-0163'],
    kics: ['CloudTrail Log Files S3 Bucket with Logging Disabled'],
    securityHub: ['CloudTrail.7'],
    cis: ['3.4'],
  },
  *evaluate(subject, model) {
    if (!subject.logs.some(({ what }) => what === 'CloudTrail')) return;
    const lack = lackOf(accessLog, subject, model);
    if (lack !== undefined) yield lack;
  },
});
