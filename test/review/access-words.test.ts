import { expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';
import type { Files, ReviewResult } from '../../src/entry/library.ts';

/** How it is told what a change newly allows: large services, exceptions, expressions, verbs. */

async function accessOf(base: string | Files, head: string | Files): Promise<ReviewResult['access']> {
  const files = (side: string | Files): Files => (typeof side === 'string' ? { 'main.tf': side } : side);
  return (await review({ base: files(base), head: files(head) })).access;
}

async function textsOf(base: string | Files, head: string | Files): Promise<{ allowed: string[]; refused: string[]; open: string[] }> {
  const access = await accessOf(base, head);
  return {
    allowed: access?.allowed.map(({ text }) => text) ?? [],
    refused: access?.refused.map(({ text }) => text) ?? [],
    open: access?.open.map(({ what, because }) => `${what}: ${because}`) ?? [],
  };
}

function statement(actions: string, resource: string, more = ''): string {
  return `{ Effect = "Allow", Action = [${actions}], Resource = ${resource}${more} }`;
}

function role(name: string): string {
  return `resource "aws_iam_role" "${name}" {
  name               = "${name}"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }] })
}
`;
}

function holds(name: string, ...statements: readonly string[]): string {
  return `resource "aws_iam_role_policy" "${name}" {
  role   = aws_iam_role.${name}.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [${statements.join(', ')}] })
}
`;
}

test('every action of a large service is listed, and with it the ways that it opens', async () => {
  const { allowed, open } = await textsOf(role('ops'), role('ops') + holds('ops', statement('"ec2:*"', '"*"')));
  expect(open).toEqual([]);
  expect(allowed).toEqual([
    expect.stringMatching(/^role ops can now rewrite or enter anything that runs with a role .*, and so work with that role$/u),
    expect.stringMatching(/^role ops can now use every action of ec2 on every resource \(\d{3} actions\)$/u),
  ]);
});

test.each([
  ['all but a service', '{ Effect = "Allow", NotAction = ["iam:*", "sts:*"], Resource = "*" }', ' (all but iam:*, sts:*)'],
  ['a pattern over all services', statement('"*:Describe*"', '"*"'), ' (*:Describe*)'],
  ['all in one region', statement('"*"', '"*"', ', Condition = { StringEquals = { "aws:RequestedRegion" = "eu-west-1" } }'), ''],
])('what reaches over many services is counted, not listed kind by kind: %s', async (_, granted, said) => {
  const held = role('ops') + holds('ops', statement('"s3:GetObject"', '"*"'));
  const { allowed, open } = await textsOf(held, role('ops') + holds('ops', statement('"s3:GetObject"', '"*"'), granted));
  expect(open).toEqual([]);
  const last = allowed.at(-1) ?? '';
  expect(last).toMatch(/^role ops can now use \d{4,5} actions of \d{3} services on every resource/u);
  expect(last.endsWith(`on every resource${said}`)).toBe(true);
});

test('what is new on some of many resources is listed to the end', async () => {
  const machines = '["arn:aws:ec2:*:*:instance/*", "arn:aws:ec2:*:*:volume/*"]';
  const { allowed, open } = await textsOf(role('ops'), role('ops') + holds('ops', statement('"ec2:*"', machines)));
  expect(open).toEqual([]);
  expect(allowed.at(-1)).toMatch(/^role ops can now use every action of ec2 on every instance and every volume \(\d{2,3} actions\)$/u);
});

test('all but some resources is told as that', async () => {
  const held = (but: string): string =>
    role('app') + holds('app', `{ Effect = "Allow", Action = "s3:*", NotResource = ["arn:aws:s3:::${but}", "arn:aws:s3:::${but}/*"] }`);
  const { allowed, refused } = await textsOf(held('vault'), held('other'));
  expect(allowed).toEqual([expect.stringContaining('use every action of s3 on every resource but bucket other (')]);
  expect(refused).toEqual([expect.stringContaining('use every action of s3 on every resource but bucket vault (')]);
});

test('an ARN whose account the code does not say is wider with a star all the same', async () => {
  const account = 'data "aws_caller_identity" "me" {}\n';
  const table = (name: string): string => `"arn:aws:dynamodb:eu-west-1:\${data.aws_caller_identity.me.account_id}:table/${name}"`;
  const held = (name: string): string =>
    account + role('app') + holds('app', statement('"dynamodb:GetItem"', `[${table(name)}, ${table(`${name}/index/*`)}]`));
  expect(await textsOf(held('data'), held('*'))).toEqual({
    allowed: ['role app can now use dynamodb:GetItem on every table'],
    refused: [],
    open: [],
  });
  expect(await textsOf(held('data'), held('data'))).toEqual({ allowed: [], refused: [], open: [] });
  const refused = ['role app can no longer use dynamodb:GetItem on every table'];
  expect(await textsOf(held('*'), held('data'))).toEqual({ allowed: [], refused, open: [] });
});

test('a partition that is not known hides no name', async () => {
  const template = (bucketName: string): Files => ({
    'template.yaml': `Transform: AWS::Serverless-2016-10-31
Resources:
  App:
    Type: AWS::Serverless::Function
    Properties:
      Handler: app.run
      Runtime: nodejs24.x
      Policies:
        - S3ReadPolicy:
            BucketName: ${bucketName}
`,
  });
  const { allowed } = await textsOf(template('logs'), template('uploads'));
  expect(allowed).toContain('role AppRole can now use s3:ListBucket on bucket uploads');
});

function trusting(principal: string, actions = '"sts:AssumeRole"'): string {
  return `resource "aws_iam_role" "deploy" {
  name               = "deploy"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = [${actions}], Principal = ${principal} }] })
}
`;
}

test('another identity of the code is nobody who was let in before', async () => {
  const others = role('one') + role('two');
  const unlessOf = async (before: string): Promise<readonly (string | undefined)[]> => {
    const access = await accessOf(others + trusting(before), others + trusting('{ AWS = aws_iam_role.two.arn }'));
    return access?.allowed.map(({ unless }) => unless) ?? [];
  };
  expect(await unlessOf('{ Service = "ec2.amazonaws.com" }')).toEqual([undefined]);
  expect(await unlessOf('{ AWS = aws_iam_role.one.arn }')).toEqual([undefined]);
  expect(await unlessOf('{ AWS = "arn:aws:iam::111122223333:role/maybe" }')).toEqual(['aws_iam_role.two.arn']);
});

test('whoever may only tag sessions takes no role by that', async () => {
  const account = '{ AWS = "arn:aws:iam::111122223333:root" }';
  const { allowed } = await textsOf(trusting(account), trusting(account, '"sts:AssumeRole", "sts:TagSession"'));
  expect(allowed).toEqual(['account 111122223333 can now give tags or an identity to sessions of role deploy (sts:TagSession)']);
});

test('a key is used, and what returns contents reads', async () => {
  const open = (type: string, action: string): string => `resource "${type}" "it" {
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "${action}", Principal = { AWS = "arn:aws:iam::111122223333:root" }, Resource = "*" }] })
}
`;
  const textOf = async (type: string, action: string): Promise<readonly string[]> =>
    (await textsOf({}, { 'main.tf': open(type, action) })).allowed;
  expect(await textOf('aws_kms_key', 'kms:Decrypt')).toEqual(['account 111122223333 can now use key aws_kms_key.it (kms:Decrypt)']);
  expect(await textOf('aws_sqs_queue', 'sqs:ReceiveMessage')).toEqual([expect.stringContaining('can now read queue')]);
  expect(await textOf('aws_sqs_queue', 'sqs:SendMessage')).toEqual([expect.stringContaining('can now write to queue')]);
});

test.each([
  [
    'aws_lambda_permission',
    { function_name: '${var.it}', action: 'lambda:InvokeFunction', principal: '111122223333' },
    'call or change function var.it',
  ],
  [
    'aws_lambda_layer_version_permission',
    { layer_name: '${var.it}', action: 'lambda:GetLayerVersion', principal: '111122223333' },
    'look at layer var.it',
  ],
  ['aws_cloudwatch_event_permission', { event_bus_name: '${var.it}', principal: '111122223333' }, 'write to event bus var.it'],
  [
    'aws_kms_grant',
    { key_id: '${var.it}', grantee_principal: 'arn:aws:iam::111122223333:role/x', operations: ['Decrypt'] },
    'use key var.it',
  ],
])('%s says what it opens', async (type, permission, words) => {
  const { allowed } = await textsOf({}, { 'main.tf.json': JSON.stringify({ variable: { it: {} }, resource: { [type]: { permission } } }) });
  expect(allowed).toEqual([expect.stringContaining(`can now ${words} (`)]);
});

test.each([
  [
    'AWS::Lambda::Permission',
    { FunctionName: { Ref: 'It' }, Action: 'lambda:InvokeFunction', Principal: '111122223333' },
    'call or change function Parameters.It',
  ],
  [
    'AWS::Lambda::LayerVersionPermission',
    { LayerVersionArn: 'arn:aws:lambda:eu-west-1:111122223333:layer:it:1', Action: 'lambda:GetLayerVersion', Principal: '111122223333' },
    'look at layer it:1',
  ],
  ['AWS::Events::EventBusPolicy', { EventBusName: 'it', Action: 'events:PutEvents', Principal: '111122223333' }, 'write to event bus it'],
])('%s says what it opens', async (type, permission, words) => {
  const template = { Parameters: { It: { Type: 'String' } }, Resources: { Other: { Type: type, Properties: permission } } };
  expect((await textsOf({}, { 'template.json': JSON.stringify(template) })).allowed).toEqual([
    expect.stringContaining(`can now ${words} (`),
  ]);
});

/** A role for GitHub Actions, by a provider that is named in some way. */
function pipelineRole(provider: string, subject: string): string {
  return `data "aws_caller_identity" "this" {}
resource "aws_iam_openid_connect_provider" "github" {
  url            = "https://token.actions.githubusercontent.com"
  client_id_list = ["sts.amazonaws.com"]
}
resource "aws_iam_role" "deploy" {
  name               = "deploy"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{
    Effect    = "Allow"
    Action    = "sts:AssumeRoleWithWebIdentity"
    Principal = { Federated = ${provider} }
    Condition = { StringLike = { "token.actions.githubusercontent.com:sub" = "repo:acme/app:${subject}" } }
  }] })
}
`;
}

const written = '"arn:aws:iam::111122223333:oidc-provider/token.actions.githubusercontent.com"';

test.each([
  ['by the provider of the code', 'aws_iam_openid_connect_provider.github.arn'],
  [
    'with the account looked up',
    `"arn:aws:iam::\${data.aws_caller_identity.this.account_id}:oidc-provider/token.actions.githubusercontent.com"`,
  ],
])('a provider whose ARN was written out is the same %s', async (_, provider) => {
  for (const [before, after] of [
    [written, provider],
    [provider, written],
  ] as const) {
    expect(
      (await review({ base: { 'main.tf': pipelineRole(before, 'main') }, head: { 'main.tf': pipelineRole(after, 'main') } })).access,
    ).toBe(undefined);
    const wider = await review({ base: { 'main.tf': pipelineRole(before, 'main') }, head: { 'main.tf': pipelineRole(after, '*') } });
    expect(wider.access?.allowed.map(({ text }) => text)).toEqual([
      'identities of GitHub Actions with token.actions.githubusercontent.com:sub repo:acme/app:example can now take role deploy (sts:AssumeRoleWithWebIdentity)',
    ]);
    expect(wider.findings.filter(({ verdict }) => verdict === 'block').map(({ policyId }) => policyId)).toEqual(['oidc-trust-widened']);
  }
});

test('providers of two accounts, and of two addresses, are two', async () => {
  const other = written.replace('111122223333', '444455556666');
  const gitLab = pipelineRole('aws_iam_openid_connect_provider.github.arn', 'main').replaceAll(
    'token.actions.githubusercontent.com',
    'gitlab.com',
  );
  for (const head of [pipelineRole(other, 'main'), gitLab])
    expect((await review({ base: { 'main.tf': pipelineRole(written, 'main') }, head: { 'main.tf': head } })).access?.allowed).toHaveLength(
      1,
    );
});

test('a role is taken by who has an account, and the account of the code is its own', async () => {
  const trusting = (principal: string): string => `data "aws_caller_identity" "this" {}
variable "account" {}
resource "aws_iam_role" "ops" {
  name               = "ops"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = ${principal} } }] })
}
`;
  const before = trusting('"arn:aws:iam::444455556666:role/x"');
  const said = async (principal: string): Promise<string[]> => (await textsOf(before, trusting(principal))).allowed;
  expect(await said('"*"')).toEqual(['anyone with an AWS account can now take role ops (sts:AssumeRole)']);
  const own = 'its own account can now take role ops (sts:AssumeRole)';
  expect(await said('"arn:aws:iam::${data.aws_caller_identity.this.account_id}:root"')).toEqual([own]);
  expect(await said('data.aws_caller_identity.this.account_id')).toEqual([own]);
  expect(await said('"arn:aws:iam::${var.account}:root"')).toEqual(['account ${var.account} can now take role ops (sts:AssumeRole)']);
});

const askedFor = (operator: string, key: string, values: string): string => `, Condition = { ${operator} = { "${key}" = ${values} } }`;
const inIreland = askedFor('StringEquals', 'aws:RequestedRegion', '["eu-west-1"]');
const inTwoRegions = askedFor('StringEquals', 'aws:RequestedRegion', '["eu-west-1", "us-east-1"]');
const byMfa = `{ Effect = "Deny", Action = "s3:*", Resource = "*"${askedFor('BoolIfExists', 'aws:MultiFactorAuthPresent', '"false"')} }`;

test.each([
  ['it goes', inIreland, '', 'aws:RequestedRegion'],
  ['it names more', inIreland, inTwoRegions, 'aws:RequestedRegion'],
  ['a Deny goes that had it', '', '', 'aws:MultiFactorAuthPresent'],
])('what a condition alone refused is told with it: %s', async (_, before, after, key) => {
  const reads = (more: string): string => statement('"s3:GetObject"', '"arn:aws:s3:::data/*"', more);
  const kept = before === '' ? [byMfa] : [];
  const base = role('ops') + holds('ops', reads(before), ...kept);
  const head = role('ops') + holds('ops', reads(after));
  const access = 'use s3:GetObject on bucket data';
  expect((await textsOf(base, head)).allowed).toEqual([`role ops can now ${access}, also where the condition on ${key} refused it`]);
  expect((await textsOf(head, base)).refused).toEqual([`role ops can no longer ${access} where the condition on ${key} refuses it`]);
});

test('what was refused without its conditions, too, names none', async () => {
  const base = role('ops') + holds('ops', statement('"s3:GetObject"', '"arn:aws:s3:::data/a"', inIreland));
  const head = role('ops') + holds('ops', statement('"s3:GetObject"', '"arn:aws:s3:::other/*"'));
  expect((await textsOf(base, head)).allowed).toEqual(['role ops can now use s3:GetObject on bucket other']);
});

test('a role that may be taken without the external id says so', async () => {
  const trusts = (more: string): string => `resource "aws_iam_role" "deploy" {
  name               = "deploy"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "arn:aws:iam::111122223333:root" }${more} }] })
}
`;
  expect((await textsOf(trusts(askedFor('StringEquals', 'sts:ExternalId', '"x1"')), trusts(''))).allowed).toEqual([
    'account 111122223333 can now take role deploy (sts:AssumeRole), also where the condition on sts:ExternalId refused it',
  ]);
});
