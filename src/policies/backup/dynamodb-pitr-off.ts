import { onOff } from '../forms/order.ts';
import { defineProtection } from '../forms/protection.ts';

const what = 'point-in-time recovery';
const lacks = 'cannot be brought back to a point in time';
const recovery = 'PointInTimeRecoverySpecification.PointInTimeRecoveryEnabled';

export const dynamodbPitrOff = defineProtection({
  id: 'dynamodb-pitr-off',
  control: 'backups',
  severity: 'medium',
  title: 'Table cannot be brought back to a point in time',
  why: 'What a faulty release overwrites, or somebody deletes, is gone. With point-in-time recovery the table of a second ago is there for 35 days.',
  remedy: 'Turn point-in-time recovery on.',
  limits: ['Backups of AWS Backup are not counted.'],
  covers: {
    checkov: ['CKV_AWS_28', 'CKV_AWS_165'],
    trivy: ['AVD-AWS-0024'],
    kics: ['DynamoDB Table Point In Time Recovery Disabled'],
    securityHub: ['DynamoDB.2'],
  },
  rows: [
    {
      what,
      terraform: { aws_dynamodb_table: 'point_in_time_recovery.enabled' },
      cloudformation: { 'AWS::DynamoDB::Table': recovery },
      order: onOff,
      byDefault: false,
      wanted: true,
      lacks,
      fix: 'block',
    },
    {
      what,
      terraform: { aws_dynamodb_table_replica: 'point_in_time_recovery' },
      cloudformation: { 'AWS::DynamoDB::GlobalTable': `Replicas[].${recovery}` },
      order: onOff,
      byDefault: false,
      wanted: true,
      lacks,
    },
  ],
});
