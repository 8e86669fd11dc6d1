import { expect, test } from 'vitest';

import { review } from '../../src/entry/library.ts';

const group = (...rules: readonly string[]): string => `resource "aws_security_group" "web" {\n${rules.join('')}}\n`;
const rule = (from: number, to: number, protocol = 'tcp', cidr = '0.0.0.0/0'): string =>
  `  ingress {\n    from_port   = ${from}\n    to_port     = ${to}\n    protocol    = "${protocol}"\n    cidr_blocks = ["${cidr}"]\n  }\n`;

const introduced = async (base: string, head: string, config = {}) => {
  const { findings } = await review({ base: { 'main.tf': base }, head: { 'main.tf': head }, config });
  return findings.filter(({ baselineState }) => baselineState === 'new' || baselineState === 'updated');
};

test('a rule over every port is told once, by the gravest policy, which lists what the others say', async () => {
  const news = await introduced(group(), group(rule(0, 0, '-1')));
  expect(news.map(({ policyId, verdict }) => `${policyId} ${verdict}`)).toEqual(['sg-ingress-all-ports-open-to-world block']);
  const policies = new Set(news[0]?.instances?.map(({ policyId }) => policyId));
  expect([...policies].toSorted()).toEqual([
    'sg-ingress-admin-port-open-to-world',
    'sg-ingress-all-ports-open-to-world',
    'sg-ingress-database-port-open-to-world',
  ]);
});

test('two rules are two findings', async () => {
  const news = await introduced(group(), group(rule(22, 22), rule(5432, 5432)));
  expect(news.map(({ policyId }) => policyId)).toEqual(['sg-ingress-admin-port-open-to-world', 'sg-ingress-database-port-open-to-world']);
});

test('the message of several ports names those that are new, and no other', async () => {
  const [wider] = await introduced(group(rule(22, 22)), group(rule(22, 23)));
  expect(wider?.message).toContain('tcp/23 (Telnet)');
  expect(wider?.message).not.toContain('tcp/22 ');
  const [both] = await introduced(group(), group(rule(22, 23)));
  expect(both?.message).toMatch(/tcp\/22 \(SSH\), tcp\/23 \(Telnet\)\.$/u);
});

test('a public access block that is taken away is one finding, although head has none', async () => {
  const bucket = 'resource "aws_s3_bucket" "a" {}\n';
  const block = `resource "aws_s3_bucket_public_access_block" "a" {\n  bucket = aws_s3_bucket.a.id\n  block_public_acls = true\n}\n`;
  const news = await introduced(bucket + block, bucket);
  expect(news.map(({ policyId, verdict, kind }) => `${policyId} ${verdict} ${kind}`)).toEqual([
    's3-bucket-public-access-block-off block weakening',
  ]);
});

test('of a store whose data is marked one policy says what two others say, though one of them speaks for the other', async () => {
  const database = (days: number): string =>
    `resource "aws_db_instance" "a" {\n  backup_retention_period = ${days}\n  tags = { data-classification = "restricted" }\n}\n`;
  const news = await introduced(database(30), database(0));
  expect(news.map(({ policyId, instances }) => [policyId, instances?.map((one) => one.policyId).toSorted()])).toEqual([
    ['crown-jewel-control-weakened', ['backup-retention-too-short', 'backup-weakened', 'crown-jewel-control-weakened']],
  ]);
});

test('that a sign-in goes is told once, also where a strict policy is asked whether it is there', async () => {
  const database = (on: boolean): string =>
    `resource "aws_db_instance" "a" {\n  engine = "postgres"\n  iam_database_authentication_enabled = ${on}\n}\n`;
  const news = await introduced(database(true), database(false), { policies: { 'database-iam-auth-off': {} } });
  expect(news.map(({ policyId }) => policyId)).toEqual(['datastore-without-login']);
});

test('the protection of a firewall, and a redirect to HTTPS, that go are told once', async () => {
  const firewall = (on: boolean): string => `resource "aws_networkfirewall_firewall" "a" {\n  delete_protection = ${on}\n}\n`;
  const listener = (action: string): string =>
    `resource "aws_lb_listener" "a" {\n  port     = 80\n  protocol = "HTTP"\n  default_action {\n    ${action}\n  }\n}\n`;
  const redirect = 'type = "redirect"\n    redirect {\n      protocol    = "HTTPS"\n      status_code = "HTTP_301"\n    }';
  const told = [
    await introduced(firewall(true), firewall(false)),
    await introduced(listener(redirect), listener('type = "forward"\n    target_group_arn = "t"')),
  ];
  expect(told.map((news) => news.map(({ policyId }) => policyId))).toEqual([['network-firewall-weakened'], ['tls-weakened']]);
});

test('what two policies know of one thing that goes is told by the one that says more', async () => {
  const policy =
    'resource "aws_organizations_policy" "p" {\n  type    = "SERVICE_CONTROL_POLICY"\n  content = jsonencode({ Statement = [{ Effect = "Deny", Action = "guardduty:*", Resource = "*" }] })\n}\n';
  const method = (authorization: string): string =>
    `resource "aws_api_gateway_method" "get" {\n  http_method   = "GET"\n  authorization = "${authorization}"\n}\n`;
  const pool = 'resource "aws_cognito_user_pool" "p" {\n  name = "p"\n}\n';
  const [organization, api, users] = [
    await introduced(policy, 'locals {}\n', { phase: 4 }),
    await introduced(method('AWS_IAM'), method('NONE'), { phase: 4 }),
    await introduced(pool, 'locals {}\n', { phase: 4 }),
  ].map((news) => news.filter(({ resource }) => resource.startsWith('aws_')).map(({ policyId }) => policyId));
  expect(organization).toContain('org-policy-removed-or-detached');
  expect(organization).not.toContain('org-policy-present');
  expect(api).toEqual(['authorizer-removed']);
  expect(users).toEqual(['stateful-resource-deleted']);
});

test('nothing of how messages are put together leaves the library', async () => {
  const news = await introduced(group(), group(rule(22, 22)));
  expect(news.map((finding) => Object.keys(finding)).flat()).not.toContain('listing');
});

test('a role that the workflows of strangers can take since the change is told once, by the gravest', async () => {
  const provider = 'token.actions.githubusercontent.com';
  const role = (condition: string): string =>
    `resource "aws_iam_role" "ci" {\n  assume_role_policy = jsonencode({\n    Version = "2012-10-17"\n    Statement = [{\n      Effect = "Allow"\n      Action = "sts:AssumeRoleWithWebIdentity"\n      Principal = { Federated = "arn:aws:iam::111122223333:oidc-provider/${provider}" }\n      Condition = { ${condition} }\n    }]\n  })\n}\n`;
  const one = role(`StringEquals = { "${provider}:sub" = "repo:octo/app:ref:refs/heads/main" }`);
  const heads = [
    role(`StringEquals = { "${provider}:aud" = "sts.amazonaws.com" }`),
    role(`StringLike = { "${provider}:sub" = "repo:octo/*" }`),
  ];
  const told = await Promise.all(heads.map((head) => introduced(one, head)));
  expect(told.map((news) => news.map(({ policyId, severity }) => `${policyId} ${severity}`))).toEqual([
    ['oidc-trust-too-broad critical'],
    ['oidc-trust-widened high'],
  ]);
});
