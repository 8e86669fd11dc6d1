import { expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';
import type { ConfigInput, ReviewResult } from '../../src/entry/library.ts';

/** What one more principal in the policy of a resource is told as, by all policies together: daily work not at all. */

type Statement = Readonly<Record<string, unknown>>;
const app = { Effect: 'Allow', Principal: { AWS: 'arn:aws:iam::111122223333:role/app' } };

interface Place {
  readonly action: string;
  /** Whoever may do this decides who uses it. */
  readonly control: string;
  readonly code: (statements: readonly Statement[]) => string;
}

const document = (Statement: readonly Statement[]): string => JSON.stringify({ Version: '2012-10-17', Statement });
const places: Readonly<Record<string, Place>> = {
  'key of Terraform': {
    action: 'kms:Decrypt',
    control: 'kms:PutKeyPolicy',
    code: (statements) => `resource "aws_kms_key" "k" {\n  enable_key_rotation = true\n  policy = jsonencode(${document(statements)})\n}\n`,
  },
  'queue of Terraform': {
    action: 'sqs:SendMessage',
    control: 'sqs:AddPermission',
    code: (statements) => `resource "aws_sqs_queue_policy" "q" {\n  queue_url = "q"\n  policy = jsonencode(${document(statements)})\n}\n`,
  },
  'key of CloudFormation': {
    action: 'kms:GenerateDataKey',
    control: 'kms:ScheduleKeyDeletion',
    code: (statements) =>
      JSON.stringify({
        Resources: {
          Key: { Type: 'AWS::KMS::Key', Properties: { EnableKeyRotation: true, KeyPolicy: JSON.parse(document(statements)) as unknown } },
        },
      }),
  },
  'secret of CloudFormation': {
    action: 'secretsmanager:GetSecretValue',
    control: 'secretsmanager:PutResourcePolicy',
    code: (statements) =>
      JSON.stringify({
        Resources: {
          Policy: {
            Type: 'AWS::SecretsManager::ResourcePolicy',
            Properties: { SecretId: 's', ResourcePolicy: JSON.parse(document(statements)) as unknown },
          },
        },
      }),
  },
};

const daily: Readonly<Record<string, Statement>> = {
  'a role of the account': { Principal: { AWS: 'arn:aws:iam::111122223333:role/other' } },
  'the account': { Principal: { AWS: 'arn:aws:iam::111122223333:root' } },
  'the organization': { Principal: '*', Condition: { StringEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } },
  'an endpoint': { Principal: '*', Condition: { StringEquals: { 'aws:SourceVpce': 'vpce-0a1b2c3d' } } },
  'a service for one source': {
    Principal: { Service: 'events.amazonaws.com' },
    Condition: { ArnLike: { 'aws:SourceArn': 'arn:aws:events:eu-west-1:111122223333:rule/x' } },
  },
};
const told: Readonly<Record<string, Statement>> = {
  'another account': { Principal: { AWS: 'arn:aws:iam::444455556666:role/other' } },
  'an account through any endpoint': {
    Principal: { AWS: 'arn:aws:iam::444455556666:role/other' },
    Condition: { StringLike: { 'aws:SourceVpce': 'vpce-*' } },
  },
  'an account of any organization': {
    Principal: { AWS: 'arn:aws:iam::444455556666:role/other' },
    Condition: { 'ForAnyValue:StringLike': { 'aws:PrincipalOrgPaths': 'o-*/*' } },
  },
  'everybody who is in no organization or in one': {
    Principal: '*',
    Condition: { StringEqualsIfExists: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } },
  },
  'everybody but an organization': { Principal: '*', Condition: { StringNotEquals: { 'aws:PrincipalOrgID': 'o-a1b2c3d4e5' } } },
  'a service for anybody': { Principal: { Service: 'events.amazonaws.com' } },
  'an account beside a role': { Principal: { AWS: ['arn:aws:iam::111122223333:role/other', 'arn:aws:iam::444455556666:role/other'] } },
  'a source of another account': {
    Principal: { AWS: '*' },
    Condition: { StringEquals: { 'aws:PrincipalAccount': '444455556666' } },
  },
};

async function found(place: Place, added: Statement, action: string, config?: ConfigInput): Promise<ReviewResult['findings']> {
  const path = place.code([]).startsWith('{') ? 'stack.json' : 'main.tf';
  const before: Statement = { ...app, Action: place.action, Resource: '*' };
  const base = { [path]: place.code([before]) };
  const head = { [path]: place.code([before, { Effect: 'Allow', Action: action, Resource: '*', ...added }]) };
  const { findings } = await review({ base, head, ...(config === undefined ? {} : { config }) });
  return findings.filter(({ baselineState, kind }) => baselineState === 'new' || kind === 'weakening');
}

for (const [name, place] of Object.entries(places)) {
  test.each(Object.entries(daily))(`${name}: nothing is said of its use by %s`, async (_, added) => {
    expect(await found(place, added, place.action)).toEqual([]);
  });
  test.each(Object.entries(told))(`${name}: use by %s is told`, async (_, added) => {
    expect(await found(place, added, place.action)).not.toEqual([]);
  });
  test(`${name}: control over it is told of a role of the account`, async () => {
    const findings = await found(place, daily['a role of the account'] ?? {}, place.control);
    expect(findings.map(({ severity }) => severity)).toEqual(['medium']);
  });
}

test.each(Object.entries(places))('%s: what is not all that a role of the account may do is told', async (_, place) => {
  const { Principal } = daily['a role of the account'] ?? {};
  const findings = await found(place, { Principal, Action: undefined, NotAction: 'iam:*' }, place.action);
  expect(findings).not.toEqual([]);
});

const tls: Statement = { Bool: { 'aws:SecureTransport': 'true' } };
const elsewhere: Statement = {
  Effect: 'Deny',
  Principal: '*',
  Resource: '*',
  Condition: { StringNotEquals: { 'aws:SourceVpce': 'vpce-0a1b' } },
};

test.each([
  [
    'a Deny',
    (place: Place) => [
      { ...app, Action: place.action, Resource: '*' },
      { ...elsewhere, Action: place.action },
    ],
  ],
  ['a condition', (place: Place) => [{ ...app, Action: place.action, Resource: '*', Condition: tls }]],
])('%s that is gone is as grave with a role of the account beside it', async (_, guarded) => {
  const place = places['secret of CloudFormation'];
  if (place === undefined) throw new Error('there are places');
  const free: Statement = { ...app, Action: place.action, Resource: '*' };
  const other: Statement = { ...free, Principal: daily['a role of the account']?.['Principal'] };
  for (const after of [[free], [free, other]]) {
    const { findings } = await review({ base: { 'stack.json': place.code(guarded(place)) }, head: { 'stack.json': place.code(after) } });
    expect(findings.filter(({ kind }) => kind === 'weakening').map(({ severity }) => severity)).toEqual(['high']);
  }
});

test('of a policy with very many conditions nothing counts as daily work', async () => {
  const place = places['secret of CloudFormation'];
  if (place === undefined) throw new Error('there are places');
  const endpoints = Array.from({ length: 60 }, (_, at): Statement => ({
    ...app,
    Action: place.action,
    Resource: '*',
    Condition: { StringEquals: { 'aws:SourceVpce': `vpce-${at}` } },
  }));
  const other: Statement = { Effect: 'Allow', Action: place.action, Resource: '*', ...daily['a role of the account'] };
  const sides = [endpoints, [...endpoints, other]].map((statements) => ({ 'stack.json': place.code(statements) }));
  const [base = {}, head = {}] = sides;
  const { findings } = await review({ base, head });
  expect(findings.filter(({ kind }) => kind === 'weakening').map(({ severity }) => severity)).toEqual(['low']);
});

test('the configuration asks to hear of daily work', async () => {
  const config: ConfigInput = { policies: { 'kms-key-policy-broadened': { gate: 'advise' } } };
  const [place] = Object.values(places);
  if (place === undefined) throw new Error('there are places');
  const findings = await found(place, daily['a role of the account'] ?? {}, place.action, config);
  expect(findings.map(({ policyId, severity }) => ({ policyId, severity }))).toEqual([
    { policyId: 'kms-key-policy-broadened', severity: 'info' },
  ]);
});

test('a grant that a service asks for is use of the key', async () => {
  const place = places['key of Terraform'];
  if (place === undefined) throw new Error('there are places');
  const role = daily['a role of the account'] ?? {};
  const forServices = { ...role, Condition: { Bool: { 'kms:GrantIsForAWSResource': 'true' } } };
  expect(await found(place, forServices, 'kms:CreateGrant')).toEqual([]);
  expect(await found(place, role, 'kms:CreateGrant')).toHaveLength(1);
});

test('accounts that a variable adds to the own one are not known to be the team', async () => {
  const code = (more: string): string =>
    `variable "partners" {\n  type = list(string)\n}\nresource "aws_sqs_queue_policy" "q" {\n  queue_url = "q"\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = { AWS = "arn:aws:iam::111122223333:role/app" }, Action = "sqs:SendMessage", Resource = "*" }${more}] })\n}\n`;
  const by = (accounts: string): string =>
    code(
      `, { Effect = "Allow", Principal = "*", Action = "sqs:SendMessage", Resource = "*", Condition = { StringEquals = { "aws:PrincipalAccount" = ${accounts} } } }`,
    );
  const said = async (accounts: string): Promise<readonly string[]> => {
    const { findings } = await review({ base: { 'main.tf': code('') }, head: { 'main.tf': by(accounts) } });
    return findings.filter(({ kind }) => kind === 'weakening').map(({ policyId }) => policyId);
  };
  expect(await said('["111122223333"]')).toEqual([]);
  expect(await said('concat(["111122223333"], var.partners)')).toEqual(['resource-policy-widened']);
});
