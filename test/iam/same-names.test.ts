import { expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';

/** A bucket that one side names by its ARN and the other by reference is one bucket. */

async function saidOf(base: string, head: string, path = 'main.tf'): Promise<readonly string[]> {
  const { access, findings } = await review({ base: { [path]: base }, head: { [path]: head } });
  return [
    ...(access?.allowed.map(({ text }) => text) ?? []),
    ...(access?.refused.map(({ text }) => text) ?? []),
    ...(access?.open.map(({ what, because }) => `${what}: ${because}`) ?? []),
    ...findings.filter(({ baselineState }) => baselineState === 'new').map(({ policyId }) => policyId),
  ];
}

const role = (resource: string, name = 'orders', mode = 'resource'): string => `
${mode} "aws_s3_bucket" "orders" {
  bucket = "${name}"
}
resource "aws_iam_role" "app" {
  name               = "app"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }] })
}
resource "aws_iam_role_policy" "app" {
  role   = aws_iam_role.app.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:GetObject", Resource = "${resource}" }] })
}`;

const written = 'arn:aws:s3:::orders/*';

test('of a role, either way, by ARN or by name, declared or looked up', async () => {
  const reference = '${aws_s3_bucket.orders.arn}/*';
  expect(await saidOf(role(written), role(reference))).toEqual([]);
  expect(await saidOf(role(reference), role(written))).toEqual([]);
  expect(await saidOf(role(written), role('arn:aws:s3:::${aws_s3_bucket.orders.id}/*'))).toEqual([]);
  expect(await saidOf(role(written, 'orders', 'data'), role('${data.aws_s3_bucket.orders.arn}/*', 'orders', 'data'))).toEqual([]);
});

test('another bucket, and more of the same, are told', async () => {
  expect(await saidOf(role(written, 'invoices'), role('${aws_s3_bucket.orders.arn}/*', 'invoices'))).not.toEqual([]);
  const part = 'arn:aws:s3:::orders/public/*';
  expect(await saidOf(role(part), role('${aws_s3_bucket.orders.arn}/*'))).toContain('role app can now use s3:GetObject on bucket orders');
});

test('of the policy of a bucket, and of a template', async () => {
  const policy = (resource: string): string => `
resource "aws_s3_bucket" "orders" {
  bucket = "orders"
}
resource "aws_s3_bucket_policy" "orders" {
  bucket = aws_s3_bucket.orders.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/app" }, Action = "s3:GetObject", Resource = "${resource}" }] })
}`;
  expect(await saidOf(policy(written), policy('${aws_s3_bucket.orders.arn}/*'))).toEqual([]);
  const template = (resource: string): string => `
Resources:
  Orders: { Type: AWS::S3::Bucket, Properties: { BucketName: orders } }
  Rights:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      PolicyDocument: { Version: "2012-10-17", Statement: [{ Effect: Allow, Action: "s3:GetObject", Resource: ${resource} }] }
`;
  expect(await saidOf(template(`"${written}"`), template('!Sub "${Orders.Arn}/*"'), 'template.yaml')).toEqual([]);
  expect(await saidOf(template(`"${written}"`), template('!Sub "arn:aws:s3:::${Orders}/*"'), 'template.yaml')).toEqual([]);
});
