import { describe, expect, test } from 'vitest';
import { review, scan } from '../../src/entry/library.ts';

const group = (cidrs: string, more = ''): string => `variable "a" {}
${more}
resource "aws_security_group" "web" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ${cidrs}
  }
}
`;
const literal = group('["10.0.0.0/8"]');
const strict = { '.github/phasegate.yml': 'unknown: block\n' };
const ssh = 'sg-ingress-admin-port-open-to-world';

async function blocking(base: Record<string, string>, head: Record<string, string>): Promise<readonly string[]> {
  const { findings } = await review({ base, head });
  return findings.filter(({ verdict }) => verdict === 'block').map(({ policyId }) => policyId);
}

describe('what somebody outside the code decides', () => {
  test.each([
    ['a variable', group('[var.a]')],
    ['a data source', group('[data.aws_vpc.v.cidr_block]', 'data "aws_vpc" "v" {}')],
    ['a remote module', group('module.m.cidrs', 'module "m" {\n  source = "acme/network/aws"\n}')],
    ['a condition on one', group('var.a ? [var.a] : ["10.0.0.0/8"]')],
  ])('%s is advice although base could prove it, and blocks where proof is wanted', async (_, head) => {
    const { conclusion, unresolved } = await review({ base: { 'main.tf': literal }, head: { 'main.tf': head } });
    expect([conclusion, unresolved.length]).toEqual(['success', 1]);
    expect(await blocking({ ...strict, 'main.tf': literal }, { ...strict, 'main.tf': head })).toContain(ssh);
  });

  test('is told once, with everything that depends on it and with what would decide it', async () => {
    const both = group('[var.a]').replace('from_port   = 22', 'from_port   = 0').replace('to_port     = 22', 'to_port     = 9999');
    const { unresolved } = await review({ base: {}, head: { 'main.tf': both } });
    expect(unresolved).toHaveLength(1);
    expect(unresolved[0]).toMatchObject({ expression: 'var.a', decidedBy: expect.stringContaining('whoever deploys it') });
    expect(unresolved[0]?.also?.map(({ policyId }) => policyId)).toContain('sg-ingress-database-port-open-to-world');
  });
});

describe('a way to more rights within a boundary', () => {
  const role = (boundary: string, actions = ''): string => `variable "boundary" {}
resource "aws_iam_policy" "limit" {
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:*", Resource = "*" }] })
}
resource "aws_iam_role" "ci" {
  permissions_boundary = ${boundary}
  assume_role_policy   = jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "codebuild.amazonaws.com" } }] })
}
resource "aws_iam_role_policy" "ci" {
  role   = aws_iam_role.ci.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["s3:GetObject"${actions}], Resource = "arn:aws:s3:::own/*" }${actions === '' ? '' : ', { Effect = "Allow", Action = "iam:CreatePolicyVersion", Resource = "*" }'}] })
}
`;
  const blocks = async (settings: string, boundary: string): Promise<boolean> => {
    const config = { '.github/phasegate.yml': `phase: 3\npolicies: { iam-access-added: { gate: advise } }\n${settings}` };
    const ids = await blocking({ ...config, 'main.tf': role(boundary) }, { ...config, 'main.tf': role(boundary, ', "s3:PutObject"') });
    return ids.includes('iam-privilege-escalation');
  };

  test('that somebody else names advises, and blocks where proof is wanted', async () => {
    expect(await blocks('', 'var.boundary')).toBe(false);
    expect(await blocks('unknown: block\n', 'var.boundary')).toBe(true);
  });

  test('that the code holds and that stops it is nothing either way', async () => {
    expect(await blocks('', 'aws_iam_policy.limit.arn')).toBe(false);
    expect(await blocks('unknown: block\n', 'aws_iam_policy.limit.arn')).toBe(false);
  });
});

describe('what the code decides and could not be worked out', () => {
  test('blocks, whether base was proven, unproven or not there', async () => {
    const head = { 'main.tf': group('[uuid()]') };
    for (const base of [{}, { 'main.tf': literal }, { 'main.tf': group('[var.a]') }, { 'main.tf': group('[bcrypt("b")]') }]) {
      expect(await blocking(base, head)).toContain(ssh);
    }
    const scanned = await scan({ files: head });
    expect(scanned.conclusion).toBe('failure');
  });

  test('is no news where it stood on base, under whatever format', async () => {
    const before = group('[uuid()]');
    const after = `# a note\n${before.replaceAll('  ', '    ')}`;
    expect(await blocking({ 'main.tf': before }, { 'main.tf': after })).toEqual([]);
  });

  test('a name that is cut short is not taken for the same thing', async () => {
    const long = (last: string): string => group(`[bcrypt(join(",", ["a", "b", "c", "d", "e", "${last}"]))]`);
    expect(await blocking({ 'main.tf': long('f') }, { 'main.tf': long('g') })).toContain(ssh);
  });
});

test('what is refused as it stands is shown, since nothing comes of it', async () => {
  const broken = 'resource "aws_iam_policy" "p" {\n  policy = "{ not json"\n}\n';
  const { conclusion, unresolved } = await review({ base: {}, head: { 'main.tf': broken } });
  expect([conclusion, unresolved[0]?.reason]).toEqual(['success', 'invalid-document']);
});

describe('code that is not in the repository, where proof is wanted', () => {
  const call = (version: string): string => `module "m" {\n  source  = "acme/network/aws"\n  version = "${version}"\n}\n`;
  const macro = 'Transform: Acme::Macro\nResources:\n  A:\n    Type: AWS::SNS::Topic\n';

  test('a module and a macro block when the change brings them in or alters them', async () => {
    const outside = ['code-outside-repository'];
    expect(await blocking(strict, { ...strict, 'main.tf': call('1.0.0') })).toEqual(outside);
    expect(await blocking({ ...strict, 'main.tf': call('1.0.0') }, { ...strict, 'main.tf': call('2.0.0') })).toEqual(outside);
    expect(await blocking({ ...strict, 'main.tf': call('1.0.0') }, { ...strict, 'main.tf': `${call('1.0.0')}\nlocals {}\n` })).toEqual([]);
    expect(await blocking(strict, { ...strict, 't.yaml': macro })).toEqual(outside);
  });

  test('without it they are shown', async () => {
    const { conclusion, diagnostics } = await review({ base: {}, head: { 'main.tf': call('1.0.0'), 't.yaml': macro } });
    expect([conclusion, diagnostics.map(({ kind }) => kind)]).toEqual(['success', ['unresolved-module', 'unresolved-macro']]);
  });
});

test('a whole resource where the type of a variable wants its ARN is refused', async () => {
  const attaching =
    'variable "policies" {\n  type = list(string)\n}\nresource "aws_iam_role_policy_attachment" "a" {\n  count      = length(var.policies)\n  role       = "worker"\n  policy_arn = var.policies[count.index]\n}\n';
  const policy = 'resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Statement = [] })\n}\n';
  const call = 'module "role" {\n  source   = "./role"\n  policies = [aws_iam_policy.p]\n}\n';
  const { conclusion, unresolved } = await review({ base: {}, head: { 'main.tf': policy + call, 'role/main.tf': attaching } });
  const told = unresolved.find(({ policyId }) => policyId === 'iam-full-admin');
  expect([conclusion, told?.decidedBy]).toEqual(['success', expect.stringContaining('refuses it')]);
});
