import { expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';

/** Constructs that the CDK adds by itself, and what the policies of their roles allow (aws-cdk: custom-resource-handlers, aws-logs, aws-s3-notifications). */
const helpers = [
  [
    'Custom::CrossRegionExportWriterCustomResourceProvider',
    ['DeleteParameters', 'ListTagsForResource', 'GetParameters', 'PutParameter'],
    'ssm',
  ],
  [
    'LogRetentionaae0aa3c5b4d4f87b02d85b201efdd8a',
    ['PutRetentionPolicy', 'DeleteRetentionPolicy', 'CreateLogGroup', 'DeleteLogGroup'],
    'logs',
  ],
  ['BucketNotificationsHandler050a0587b7544547bf325f094a3db834', ['PutBucketNotification', 'GetBucketNotification'], 's3'],
  ['framework-onEvent', ['InvokeFunction', 'GetFunction'], 'lambda'],
] as const;

/** The verdicts on the role of a construct of this name that may do these actions on everything, where nothing is too small to block. */
async function verdictsOn(name: string, actions: readonly string[]): Promise<ReadonlySet<string>> {
  const document = { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] };
  const trust = { Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Principal: { Service: 'lambda.amazonaws.com' } }] };
  const Own = {
    Type: 'AWS::IAM::Role',
    Properties: { AssumeRolePolicyDocument: trust, Policies: [{ PolicyName: 'Inline', PolicyDocument: document }] },
    Metadata: { 'aws:cdk:path': `Shop/${name}/Role` },
  };
  const sideOf = (more: object): Record<string, string> => ({
    't.json': JSON.stringify({ Resources: { T: { Type: 'AWS::SNS::Topic' }, ...more } }),
  });
  const { findings } = await review({
    base: sideOf({}),
    head: sideOf({ Own }),
    config: { phase: 4, severity: 'low', confidence: 'possible' },
  });
  return new Set(findings.map(({ verdict }) => verdict));
}

test.each(helpers)("%s blocks nothing, unless it allows more, or is somebody's own", async (name, does, service) => {
  const actions = does.map((action) => `${service}:${action}`);
  expect(await verdictsOn(name, actions)).toEqual(new Set(['advise']));
  expect(await verdictsOn(name, [...actions, 'iam:CreatePolicyVersion'])).toContain('block');
  expect(await verdictsOn(`My${name}`, actions)).toContain('block');
});
