import { defineLoss } from '../forms/loss.ts';
import { offOn } from '../forms/order.ts';

export const lakeGuardWeakened = defineLoss({
  id: 'lake-guard-weakened',
  control: 'least-privilege-review',
  severity: 'medium',
  title: 'Lake Formation guards less of the data lake',
  why: 'Grants, column filters and row filters of Lake Formation hold for places that are registered with it, and for principals that opted in where access is hybrid. Elsewhere whoever IAM lets read the bucket reads all of it.',
  remedy: 'Keep the place registered, without hybrid access.',
  limits: ['Who has opted in to Lake Formation under hybrid access is not looked at.'],
  covers: {},
  companions: [
    {
      what: 'registration with Lake Formation',
      lacks: 'is not registered with Lake Formation',
      elsewhere: true,
      terraform: { of: { aws_s3_bucket: 'arn' }, by: { aws_lakeformation_resource: 'arn' } },
      cloudformation: { of: { 'AWS::S3::Bucket': '' }, by: { 'AWS::LakeFormation::Resource': 'ResourceArn' } },
    },
  ],
  falls: [
    {
      what: 'grants of Lake Formation for everybody',
      terraform: { aws_lakeformation_resource: 'hybrid_access_enabled' },
      cloudformation: { 'AWS::LakeFormation::Resource': 'HybridAccessEnabled' },
      order: offOn,
      byDefault: false,
      lacks: 'leaves to IAM whoever has not opted in',
    },
  ],
});
