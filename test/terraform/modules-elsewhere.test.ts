import { describe, expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';
import { findKnown } from '../../src/evaluate/terraform/modules/known/find-known.ts';
import { knownModules } from '../../src/evaluate/terraform/modules/known/all.ts';
import { plainSource, registryName } from '../../src/evaluate/terraform/modules/module-source.ts';
import { admits, parseVersion, rangeOf } from '../../src/evaluate/terraform/modules/version-constraint.ts';

const blocked = async (base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) => {
  const { findings } = await review({ base, head });
  return findings
    .filter(({ verdict }) => verdict === 'block')
    .map(({ policyId, location }) => `${policyId} ${location.path}:${location.startLine}`);
};

describe('versions', () => {
  test.each([
    ['~> 4.0', '4.9.1', true],
    ['~> 4.0', '5.0.0', false],
    ['~> 4', '5.0.0', true],
    ['~> 4', '3.9.9', false],
    ['~> 4.1.2', '4.1.9', true],
    ['~> 4.1.2', '4.2.0', false],
    ['>= 3.0, < 4.0', '3.99.0', true],
    ['>= 3.0, < 4.0', '4.0.0', false],
    ['= 1.2.3', '1.2.3', true],
    ['1.2.3', '1.2.4', false],
    ['> 1.2', '1.2.0', false],
    ['<= 1.2', '1.2.0', true],
    ['!= 1.2.0', '1.2.0', true],
  ])('%s admits %s: %s', (constraint, version, admitted) => {
    expect(admits(rangeOf(constraint) ?? {}, parseVersion(version) ?? [])).toBe(admitted);
  });

  test('what is no constraint has no range', () => {
    expect(rangeOf('latest')).toBeUndefined();
    expect(rangeOf('>= 1, main')).toBeUndefined();
  });
});

describe('sources', () => {
  test.each([
    ['git::https://github.com/a/b.git//c?ref=v1', 'github.com/a/b//c?ref=v1'],
    ['git@github.com:a/b.git', 'github.com/a/b'],
    ['git::ssh://git@github.com/a/b.git', 'github.com/a/b'],
    ['registry.terraform.io/a/b/aws', 'a/b/aws'],
  ])('%s', (source, plain) => {
    expect(plainSource(source)).toBe(plain);
  });

  test('a repository on GitHub has the name that the registry knows', () => {
    expect(registryName('git::https://github.com/terraform-aws-modules/terraform-aws-s3-bucket.git?ref=v3.1.0')).toEqual({
      name: 'terraform-aws-modules/s3-bucket/aws',
      part: '',
      ref: 'v3.1.0',
    });
    expect(registryName('terraform-aws-modules/iam/aws//modules/iam-policy')).toEqual({
      name: 'terraform-aws-modules/iam/aws',
      part: 'modules/iam-policy',
    });
    expect(registryName('s3::https://example.com/a.zip')).toBeUndefined();
  });
});

describe('a copy that is committed with the code', () => {
  const group = (cidr: string) =>
    `variable "c" {\n  default = "${cidr}"\n}\nresource "aws_security_group" "e" {\n  ingress {\n    from_port   = 22\n    to_port     = 22\n    protocol    = "tcp"\n    cidr_blocks = [var.c]\n  }\n}\n`;
  const list = (record: Readonly<Record<string, string>>): string =>
    JSON.stringify({ Modules: [{ Key: '', Source: '', Dir: '.' }, record] });
  const call = (more = '', version = '1.0.0'): string => `module "m" {\n  source  = "acme/x/aws"\n  version = "${version}"\n${more}}\n`;
  const record = { Key: 'm', Source: 'registry.terraform.io/acme/x/aws', Version: '1.0.0', Dir: '.terraform/modules/m' };
  const files = (main: string, cidr = '10.0.0.0/8', dir: Readonly<Record<string, string>> = record) => ({
    'live/main.tf': main,
    'live/.terraform/modules/modules.json': list(dir),
    'live/.terraform/modules/m/main.tf': group(cidr),
  });

  test('is evaluated with what the call gives', async () => {
    expect(await blocked(files(call()), files(call('  c = "0.0.0.0/0"\n')))).toEqual([
      'sg-ingress-admin-port-open-to-world live/main.tf:4',
    ]);
    const { notJudged } = await review({ base: files(call()), head: files(call('  c = "0.0.0.0/0"\n')) });
    expect(notJudged).toEqual([]);
  });

  test('and its own change is seen', async () => {
    expect(await blocked(files(call()), files(call(), '0.0.0.0/0'))).toEqual([
      'sg-ingress-admin-port-open-to-world live/.terraform/modules/m/main.tf:2',
    ]);
  });

  test.each([
    ['of another source', { ...record, Source: 'registry.terraform.io/other/x/aws' }],
    ['of another version', { ...record, Version: '0.9.0' }],
    ['under another call', { ...record, Key: 'n' }],
    ['outside of the repository', { ...record, Dir: '../../elsewhere' }],
    ['at an absolute path', { ...record, Dir: '/etc' }],
  ])('%s is not taken for it, and the call is told', async (_, other) => {
    const { notJudged } = await review({
      base: files('', '10.0.0.0/8', other),
      head: files(call('  c = "0.0.0.0/0"\n'), '10.0.0.0/8', other),
    });
    expect(notJudged).toMatchObject([{ kind: 'module', path: 'live/main.tf', line: 1 }]);
  });

  test('a list that is no list is as none', async () => {
    for (const text of ['', '[]', '{"Modules": 1}', '{"Modules": [null, {"Key": 1}]}']) {
      const odd = { 'main.tf': call(), '.terraform/modules/modules.json': text };
      const { notJudged, failures } = await review({ base: { ...odd, 'main.tf': '' }, head: odd });
      expect([notJudged.length, failures]).toEqual([1, []]);
    }
  });
});

describe('what is known of public modules', () => {
  const bucket = (more: string): string =>
    `module "b" {\n  source  = "terraform-aws-modules/s3-bucket/aws"\n  version = "~> 4.0"\n${more}}\n`;

  test('all of it can be read, and nothing in it is in doubt', async () => {
    for (const { source, editions } of knownModules) {
      for (const { from } of editions) {
        const { diagnostics } = await review({
          base: {},
          head: { 'main.tf': `module "m" {\n  source  = "${source}"\n  version = "${from}"\n}\n` },
        });
        expect([source, from, diagnostics.map(({ kind }) => kind)]).toEqual([source, from, ['unresolved-module']]);
      }
    }
  });

  test('the edition is that of the version', () => {
    const codes = (version?: string): boolean | undefined =>
      findKnown('terraform-aws-modules/s3-bucket/aws', version)?.code.includes('default = true');
    const flags = (version?: string): boolean =>
      /variable "block_public_acls" \{\s+default = true/u.test(findKnown('terraform-aws-modules/s3-bucket/aws', version)?.code ?? '');
    expect(codes()).toBe(true);
    expect([flags(), flags('~> 3.0'), flags('3.8.2'), flags('~> 2.0'), flags('>= 1')]).toEqual([true, true, false, false, true]);
    expect(findKnown('terraform-aws-modules/s3-bucket/aws', '99.0.0')?.isCompared).toBe(false);
    expect(findKnown('terraform-aws-modules/elb/aws', '~> 2.0')).toMatchObject({ isCompared: false, isPart: true });
    expect(findKnown('terraform-aws-modules/unheard-of/aws', undefined)).toBeUndefined();
  });

  test.each([
    ['a subnet that the call names', 'ec2-instance', 'subnet_id = "subnet-1"', 'default-vpc-used', false],
    ['no subnet', 'ec2-instance', '', 'default-vpc-used', true],
    ['zones, which the module may set by itself', 'rds', '', 'database-single-az', false],
    ['a VPC of the module', 'lambda', '', 'workload-outside-vpc', false],
    [
      'a policy that refuses plain HTTP',
      's3-bucket',
      'attach_deny_insecure_transport_policy = true',
      's3-insecure-transport-allowed',
      false,
    ],
    ['no policy', 's3-bucket', '', 's3-insecure-transport-allowed', true],
  ] as const)('what is not known of a module is not missed: %s', async (_, name, more, policy, isFound) => {
    const text = `module "m" {\n  source = "terraform-aws-modules/${name}/aws"\n  ${more}\n}\n`;
    const { findings } = await review({ base: {}, head: { 'main.tf': text } });
    expect(findings.some((finding) => finding.policyId === policy)).toBe(isFound);
  });

  test.each([
    [
      'a role of administrators that needs no second factor',
      'iam/aws//modules/iam-assumable-roles',
      '5.0.0',
      '  create_admin_role = true\n  trusted_role_arns = ["arn:aws:iam::111122223333:root"]\n',
      '  admin_role_requires_mfa = false\n',
    ],
    [
      'a role of a provider for every subject',
      'iam/aws//modules/iam-assumable-role-with-oidc',
      '5.0.0',
      '  create_role = true\n  provider_url = "token.actions.githubusercontent.com"\n',
      '  oidc_subjects_with_wildcards = ["repo:*"]\n',
      '  oidc_subjects_with_wildcards = ["repo:acme/web:*"]\n',
    ],
    ['machines without tokens', 'autoscaling/aws', '9.0.0', '  name = "web"\n', '  metadata_options = { http_tokens = "optional" }\n'],
  ])('%s is a finding that the call brings', async (_what, name, version, common, risky, safe = '') => {
    const call = (more: string): string =>
      `module "m" {\n  source  = "terraform-aws-modules/${name}"\n  version = "${version}"\n${common}${more}}\n`;
    const { findings } = await review({ base: { 'main.tf': call(safe) }, head: { 'main.tf': call(risky) } });
    expect(findings.filter(({ baselineState }) => baselineState === 'new')).not.toEqual([]);
  });

  test('a recorder of AWS Config that goes with its call is missed, and a bucket of logs without its blocks is told', async () => {
    const config =
      'module "config" {\n  source             = "trussworks/config/aws"\n  version            = "~> 8.0"\n  config_logs_bucket = "logs"\n}\n';
    const logs = (more: string): string =>
      `module "logs" {\n  source         = "trussworks/logs/aws"\n  version        = "18.0.0"\n  s3_bucket_name = "logs"\n${more}}\n`;
    const { findings } = await review({
      base: { 'main.tf': `${config}${logs('')}` },
      head: { 'main.tf': logs('  create_public_access_block = false\n') },
    });
    const told = findings.filter(({ baselineState }) => baselineState === 'new').map(({ policyId }) => policyId);
    expect(told).toContain('s3-bucket-public-access-block-off');
    expect(told.some((id) => id.startsWith('config-recorder'))).toBe(true);
  });

  test('a protection that is switched off blocks at its argument', async () => {
    const { findings } = await review({ base: { 'main.tf': bucket('') }, head: { 'main.tf': bucket('  block_public_policy = false\n') } });
    const [finding] = findings.filter(({ verdict }) => verdict === 'block');
    expect(finding).toMatchObject({ policyId: 's3-bucket-public-access-block-off', location: { startLine: 4 } });
  });

  test('a version whose defaults are weaker blocks at the call, and offers no fix', async () => {
    const old = bucket('').replace('~> 4.0', '3.8.0');
    const { findings } = await review({ base: { 'main.tf': bucket('') }, head: { 'main.tf': old } });
    const [finding] = findings.filter(({ verdict }) => verdict === 'block');
    expect(finding).toMatchObject({ policyId: 's3-bucket-public-access-block-off', location: { startLine: 1 } });
    expect(finding?.fix).toBeUndefined();
  });

  const group = (more: string, part = ''): string =>
    `module "g" {\n  source = "terraform-aws-modules/security-group/aws${part}"\n${more}}\n`;
  test.each([
    [
      'rules one by one',
      group('  ingress_with_cidr_blocks = [{ from_port = 22, to_port = 22, protocol = "tcp", cidr_blocks = "0.0.0.0/0" }]\n'),
    ],
    ['a rule by its name', group('  ingress_with_cidr_blocks = [{ rule = "ssh-tcp", cidr_blocks = "10.0.0.0/8,0.0.0.0/0" }]\n')],
    ['names and addresses', group('  ingress_rules       = ["https-443-tcp", "ssh-tcp"]\n  ingress_cidr_blocks = ["0.0.0.0/0"]\n')],
    ['names and addresses of IPv6', group('  ingress_rules            = ["ssh-tcp"]\n  ingress_ipv6_cidr_blocks = ["::/0"]\n')],
    ['a part that opens by itself', group('  ingress_cidr_blocks = ["0.0.0.0/0"]\n', '//modules/ssh')],
  ])('a group: %s', async (_, head) => {
    const found = await blocked({ 'main.tf': '' }, { 'main.tf': head });
    expect(found.map((one) => one.split(' ')[0])).toEqual(['sg-ingress-admin-port-open-to-world']);
  });

  test.each([
    ['the web', group('  ingress_rules       = ["https-443-tcp"]\n  ingress_cidr_blocks = ["0.0.0.0/0"]\n')],
    ['an office', group('  ingress_rules       = ["ssh-tcp"]\n  ingress_cidr_blocks = ["203.0.113.0/24"]\n')],
    ['its own members', group('  ingress_with_self = [{ rule = "all-all" }]\n')],
    ['the way out', group('  egress_rules = ["all-all"]\n')],
  ])('a group that lets in %s is fine', async (_, head) => {
    expect(await blocked({ 'main.tf': '' }, { 'main.tf': head })).toEqual([]);
  });

  const of = (source: string, version: string, inputs: string): string =>
    `module "m" {\n  source  = "${source}"\n  version = "${version}"\n${inputs}}\n`;
  test.each([
    [
      'a role of an administrator',
      'terraform-aws-modules/iam/aws//modules/iam-assumable-role',
      '5.30.0',
      '  create_role = true\n',
      '  create_role         = true\n  attach_admin_policy = true\n',
      'iam-full-admin',
    ],
    [
      'a policy that allows everything',
      'terraform-aws-modules/iam/aws//modules/iam-policy',
      '5.30.0',
      '',
      '  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })\n',
      'iam-full-admin',
    ],
    [
      'statements of a function',
      'terraform-aws-modules/lambda/aws',
      '7.0.0',
      '',
      '  attach_policy_statements = true\n  policy_statements = { all = { effect = "Allow", actions = ["*"], resources = ["*"] } }\n',
      'iam-full-admin',
    ],
    [
      'a function URL without authorization',
      'terraform-aws-modules/lambda/aws',
      '7.0.0',
      '',
      '  create_lambda_function_url = true\n',
      'lambda-url-without-auth',
    ],
    [
      'metadata without tokens',
      'terraform-aws-modules/ec2-instance/aws',
      '6.0.0',
      '',
      '  metadata_options = { http_tokens = "optional" }\n',
      'imds-v1-allowed',
    ],
    [
      'rules of an instance',
      'terraform-aws-modules/ec2-instance/aws',
      '6.0.0',
      '',
      '  security_group_ingress_rules = { ssh = { cidr_ipv4 = "0.0.0.0/0", from_port = 22 } }\n',
      'sg-ingress-admin-port-open-to-world',
    ],
    [
      'rules of the default group',
      'terraform-aws-modules/vpc/aws',
      '5.0.0',
      '',
      '  default_security_group_ingress = [{ from_port = 22, to_port = 22, protocol = "tcp", cidr_blocks = "0.0.0.0/0" }]\n',
      'sg-ingress-admin-port-open-to-world',
    ],
    ['a trail of one region', 'cloudposse/cloudtrail/aws', '0.24.0', '', '  is_multi_region_trail = false\n', 'cloudtrail-scope-reduced'],
    ['a trail that stops', 'trussworks/cloudtrail/aws', '5.0.0', '', '  enabled = false\n', 'cloudtrail-removed'],
    [
      'a bucket of another maker',
      'cloudposse/s3-bucket/aws',
      '4.0.0',
      '',
      '  block_public_policy = false\n',
      's3-bucket-public-access-block-off',
    ],
    [
      'a cluster of databases that is not encrypted',
      'terraform-aws-modules/rds-aurora/aws',
      '9.0.0',
      '',
      '  storage_encrypted = false\n',
      'encryption-weakened',
    ],
    [
      'rules of a cluster of databases',
      'terraform-aws-modules/rds-aurora/aws',
      '9.0.0',
      '  engine = "aurora-postgresql"\n',
      '  engine = "aurora-postgresql"\n  security_group_rules = { all = { cidr_blocks = ["0.0.0.0/0"] } }\n',
      'sg-ingress-database-port-open-to-world',
    ],
    [
      'addresses of a cluster of databases',
      'terraform-aws-modules/rds-aurora/aws',
      '5.0.0',
      '',
      '  allowed_cidr_blocks = ["0.0.0.0/0"]\n',
      'sg-ingress-database-port-open-to-world',
    ],
    [
      'new rules of a cluster of databases',
      'terraform-aws-modules/rds-aurora/aws',
      '10.0.0',
      '',
      '  security_group_ingress_rules = { all = { cidr_ipv4 = "0.0.0.0/0" } }\n',
      'sg-ingress-database-port-open-to-world',
    ],
    ['a file system that is not encrypted', 'terraform-aws-modules/efs/aws', '1.6.0', '', '  encrypted = false\n', 'encryption-weakened'],
    [
      'a cache that is not encrypted',
      'terraform-aws-modules/elasticache/aws',
      '1.10.0',
      '',
      '  transit_encryption_enabled = false\n',
      'tls-weakened',
    ],
    [
      'a repository for everybody',
      'terraform-aws-modules/ecr/aws',
      '2.0.0',
      '',
      '  create_repository_policy = false\n  repository_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = "*", Action = "ecr:*" }] })\n',
      'ecr-repository-public',
    ],
    [
      'a key that is not rotated',
      'terraform-aws-modules/kms/aws',
      '3.0.0',
      '',
      '  enable_key_rotation = false\n',
      'kms-rotation-disabled-by-change',
    ],
    [
      'a key of buckets that is not rotated',
      'dod-iac/s3-kms-key/aws',
      '1.0.4',
      '',
      '  enable_key_rotation = false\n',
      'kms-rotation-disabled-by-change',
    ],
    [
      'a topic for everybody',
      'terraform-aws-modules/sns/aws',
      '6.0.0',
      '',
      '  topic_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = "*", Action = "sns:Publish", Resource = "*" }] })\n',
      'queue-or-topic-policy-public',
    ],
    [
      'a topic for everybody, as older versions take it',
      'terraform-aws-modules/sns/aws',
      '4.1.0',
      '',
      '  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = "*", Action = "sns:Publish", Resource = "*" }] })\n',
      'queue-or-topic-policy-public',
    ],
    [
      'a key of buckets for everybody',
      'dod-iac/s3-kms-key/aws',
      '1.0.4',
      '  principals = [var.role]\n',
      '  principals = ["*"]\n',
      'kms-key-policy-public',
    ],
    [
      'a cluster of databases in reach of everybody',
      'terraform-aws-modules/rds-aurora/aws',
      '9.0.0',
      '',
      '  publicly_accessible = true\n',
      'module-input-exposes',
    ],
    [
      'a default group that is open again',
      'cloudposse/vpc/aws',
      '0.25.0',
      '',
      '  enable_default_security_group_with_custom_rules = false\n',
      'sg-default-allows-traffic',
    ],
    [
      'a default group that is open again, as newer versions take it',
      'cloudposse/vpc/aws',
      '2.0.0',
      '',
      '  default_security_group_deny_all = false\n',
      'sg-default-allows-traffic',
    ],
    [
      'a rule of a list',
      'cloudposse/security-group/aws',
      '2.2.0',
      '',
      '  rules = [{ type = "ingress", from_port = 22, to_port = 22, protocol = "tcp", cidr_blocks = ["0.0.0.0/0"] }]\n',
      'sg-ingress-admin-port-open-to-world',
    ],
    [
      'a rule that sources share',
      'cloudposse/security-group/aws',
      '2.2.0',
      '',
      '  rule_matrix = [{ cidr_blocks = ["0.0.0.0/0"], rules = [{ type = "ingress", from_port = 22, to_port = 22, protocol = "tcp" }] }]\n',
      'sg-ingress-admin-port-open-to-world',
    ],
    ['a hub that stops', 'cloudposse/security-hub/aws', '0.12.0', '', '  enabled = false\n', 'securityhub-disabled'],
    [
      'a recorder that stops',
      'cloudposse/config/aws',
      '1.6.0',
      '  s3_bucket_id = "a"\n',
      '  s3_bucket_id = "a"\n  enabled = false\n',
      'config-recorder-removed',
    ],
    [
      'a bucket without a block',
      'trussworks/s3-private-bucket/aws',
      '7.0.0',
      '',
      '  enable_s3_public_access_block = false\n',
      's3-bucket-public-access-block-off',
    ],
  ])('%s', async (_, source, version, before, after, policy) => {
    const { findings } = await review({
      base: { 'main.tf': of(source, version, before) },
      head: { 'main.tf': of(source, version, after) },
    });
    expect(findings.filter(({ baselineState }) => baselineState !== 'unchanged').map(({ policyId }) => policyId)).toContain(policy);
    const calm = await review({ base: {}, head: { 'main.tf': of(source, version, before) } });
    expect(calm.findings.filter(({ policyId }) => policyId === policy)).toEqual([]);
  });

  test('variables of what stands for a module are nobody’s code', async () => {
    const { findings } = await review({ base: {}, head: { 'main.tf': of('terraform-aws-modules/rds/aws', '6.0.0', '') } });
    expect(findings.filter(({ resource }) => resource.includes('var.'))).toEqual([]);
    expect(findings.filter(({ verdict }) => verdict === 'block').map(({ policyId }) => policyId)).toEqual([]);
  });

  test.each([
    ['terraform-aws-modules/vpc/aws', '5.0.0'],
    ['terraform-aws-modules/lambda/aws', '7.0.0'],
    ['terraform-aws-modules/s3-bucket/aws', '4.0.0'],
    ['terraform-aws-modules/security-group/aws', '5.0.0'],
    ['terraform-aws-modules/ec2-instance/aws', '6.0.0'],
    ['terraform-aws-modules/eks/aws', '20.0.0'],
    ['terraform-aws-modules/dynamodb-table/aws', '4.0.0'],
    ['cloudposse/s3-bucket/aws', '4.0.0'],
  ])('a plain call of %s blocks nothing', async (source, version) => {
    const { findings } = await review({ base: {}, head: { 'main.tf': of(source, version, '') } });
    expect(findings.filter(({ verdict }) => verdict === 'block').map(({ policyId }) => policyId)).toEqual([]);
  });

  test('a control that goes with its call is missed', async () => {
    const head = { 'main.tf': '' };
    expect(await blocked({ 'main.tf': 'module "gd" {\n  source = "cloudposse/guardduty/aws"\n}\n' }, head)).toEqual([
      'guardduty-removed main.tf:1',
    ]);
  });

  test('what the module gives back and is not known here is as before', async () => {
    const { unresolved, findings } = await review({
      base: {},
      head: {
        'main.tf': `${group('')}resource "aws_security_group_rule" "r" {\n  type              = "ingress"\n  from_port         = 22\n  to_port           = 22\n  protocol          = "tcp"\n  security_group_id = module.g.security_group_id\n  cidr_blocks       = [module.g.no_such_output]\n}\n`,
      },
    });
    expect(findings.filter(({ verdict }) => verdict === 'block')).toEqual([]);
    expect(unresolved.map(({ reason }) => reason)).toContain('remote-module');
  });
});
