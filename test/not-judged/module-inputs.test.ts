import { describe, expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';

const call = (inputs: string, source = 'acme/thing/aws', name = 'm'): string => `module "${name}" {\n  source = "${source}"\n${inputs}}\n`;
const found = async (base: string, head: string): Promise<readonly string[]> => {
  const { findings } = await review({ base: { 'main.tf': base }, head: { 'main.tf': head } });
  return findings
    .filter(({ policyId }) => policyId === 'module-input-exposes')
    .map(({ verdict, location }) => `${verdict} ${location.startLine}`);
};

describe('a module that is not read is given something dangerous', () => {
  test.each([
    ['the whole internet', '  ingress_cidr_blocks = ["0.0.0.0/0"]\n'],
    ['the whole internet in IPv6', '  allowed_ipv6 = ["::/0"]\n'],
    ['the whole internet, in a text', '  allowed_cidrs = "10.0.0.0/8, 0.0.0.0/0"\n'],
    ['a rule', '  rules = [{ type = "ingress", from_port = 22, to_port = 22, cidr_blocks = ["0.0.0.0/0"] }]\n'],
    ['a public ACL', '  acl = "public-read"\n'],
    ['administrator rights', '  policy_arns = ["arn:aws:iam::aws:policy/AdministratorAccess"]\n'],
    ['a document that allows everything', '  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*" }] })\n'],
    ['a public database', '  publicly_accessible = true\n'],
    ['a protection that is off', '  block_public_policy = false\n'],
    ['a control that is off', '  guardduty_enabled = false\n'],
  ])('%s blocks at its line', async (_, input) => {
    expect(await found(call(''), call(input))).toEqual(['block 3']);
    expect(await found('', call(input))).toEqual(['block 3']);
    expect(await found(call(input), `${call(input)}\n# why\n`)).toEqual([]);
    expect(await found(call(input), call(input, 'acme/thing/aws', 'renamed'))).toEqual([]);
  });

  test('by a folder that is not there it is as much one that is not read', async () => {
    const input = '  ingress_cidr_blocks = ["0.0.0.0/0"]\n';
    expect(await found(call('', '../shared/network'), call(input, '../shared/network'))).toEqual(['block 3']);
  });

  test('through a variable, it is found where the value is written', async () => {
    const variable = (cidr: string): string => `variable "c" {\n  default = "${cidr}"\n}\n${call('  ingress_cidr = var.c\n')}`;
    expect(await found(variable('10.0.0.0/8'), variable('0.0.0.0/0'))).toEqual(['block 2']);
  });

  test('with the variable file of one deployment, at its line there', async () => {
    const code = { 'main.tf': `variable "c" {\n  type = string\n}\n${call('  ingress_cidr = var.c\n')}` };
    const file = (cidr: string): Readonly<Record<string, string>> => ({ 'prod.tfvars': `c = "${cidr}"\n` });
    const told = async (base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) =>
      (await review({ base: { ...code, ...base }, head: { ...code, ...head } })).findings.map(
        ({ policyId, verdict, location, deployments }) => [`${verdict} ${policyId} ${location.path}:${location.startLine}`, deployments],
      );
    const finding = ['block module-input-exposes prod.tfvars:1', ['prod.tfvars']];
    expect(await told(file('10.0.0.0/8'), file('0.0.0.0/0'))).toEqual([finding]);
    expect(await told({}, file('0.0.0.0/0'))).toEqual([finding]);
    expect(await told(file('0.0.0.0/0'), { ...file('0.0.0.0/0'), 'other.tf': '# note\n' })).toEqual([]);
  });

  describe('whose lines are the same', () => {
    type Files = Readonly<Record<string, string>>;
    const told = async (same: Files, base: Files, head: Files) =>
      (await review({ base: { ...same, ...base }, head: { ...same, ...head } })).notJudged.map(({ kind, path, line, why }) => ({
        at: `${kind} ${path}:${line}`,
        why,
      }));
    const local = (cidr: string): Files => ({ 'locals.tf': `locals {\n  c = "${cidr}"\n}\n` });

    test('is told of a folder that is not there, as of a submodule, and not of one that is', async () => {
      const main = { 'main.tf': call('  cidr = local.c\n', './shared/network') };
      const entries = await told(main, local('10.0.0.0/8'), local('10.0.0.0/7'));
      expect(entries).toEqual([
        {
          at: 'module main.tf:1',
          why: 'module.m comes from ./shared/network, which is not in this repository; the change alters what it is given: `cidr` (locals.tf:2)',
        },
      ]);
      const read = { ...main, 'shared/network/main.tf': 'variable "cidr" {}\n' };
      expect(await told(read, local('10.0.0.0/8'), local('10.0.0.0/7'))).toEqual([]);
      expect(await told(main, local('10.0.0.0/8'), { ...local('10.0.0.0/8'), 'more.tf': '# note\n' })).toEqual([]);
    });

    test('is told when what it is given differs', async () => {
      const entries = await told({ 'main.tf': call('  cidr = local.c\n  name = "a"\n') }, local('10.0.0.0/8'), local('10.0.0.0/7'));
      expect(entries).toEqual([
        {
          at: 'module main.tf:1',
          why: 'module.m comes from acme/thing/aws, which is not in this repository; the change alters what it is given: `cidr` (locals.tf:2)',
        },
      ]);
    });

    test('in one deployment, too', async () => {
      const code = { 'main.tf': `variable "c" {}\n${call('  cidr = var.c\n')}`, 'dev.tfvars': 'c = "a"\n' };
      const [entry, ...others] = await told(code, { 'prod.tfvars': 'c = "b"\n' }, { 'prod.tfvars': 'c = "c"\n' });
      expect([entry?.at, others]).toEqual(['module main.tf:2', []]);
      expect(entry?.why).toContain('`cidr` (prod.tfvars:1), with prod.tfvars');
    });

    test('is not told when it is given the same, written otherwise, or what nobody knows', async () => {
      const code = { 'main.tf': `variable "v" {}\n${call('  cidr = local.c\n  name = var.v\n  list = [var.v, "a"]\n')}` };
      expect(await told(code, local('10.0.0.0/8'), { 'locals.tf': 'locals {\n  d = "10.0.0.0"\n  c = "${local.d}/8"\n}\n' })).toEqual([]);
    });

    test('and is judged by that input, is judged', async () => {
      const group = call('  version = "5.1.0"\n  ingress_cidr_blocks = [local.c]\n', 'terraform-aws-modules/security-group/aws');
      expect(await told({ 'main.tf': group }, local('10.0.0.0/8'), local('10.0.0.0/7'))).toEqual([]);
    });
  });

  test('and so is one that is judged by other inputs', async () => {
    const known = (name: string, version: string, input: string): string =>
      call(`  version = "${version}"\n${input}`, `terraform-aws-modules/${name}/aws`);
    const scaling = (input: string): string => known('autoscaling', '~> 6.0', input);
    const admin = '  iam_role_policies = { a = "arn:aws:iam::aws:policy/AdministratorAccess" }\n';
    expect(await found(scaling(''), scaling(admin))).toEqual(['block 4']);
    expect(await found(scaling(admin), scaling(admin))).toEqual([]);
    // Compared, and without such an input: a newer version may have it.
    const group = (input: string): string => known('security-group', '>= 5.0', input);
    const rule = '[{ from_port = 22, to_port = 22, protocol = "tcp", cidr_blocks = "0.0.0.0/0" }]';
    expect(await found(group(''), group(`  ingress_of_tomorrow = ${rule}\n`))).toEqual(['advise 4']);
    expect(await found(group(''), group('  encrypted = false\n'))).toEqual([]);
    // Told by the policy that looks at what comes of it, and by no other.
    expect(await found(group(''), group(`  ingress_with_cidr_blocks = ${rule}\n`))).toEqual([]);
  });

  test('what weighs less advises', async () => {
    expect(await found(call(''), call('  storage_encrypted = false\n'))).toEqual(['advise 3']);
    expect(await found(call(''), call('  ingress_cidr_blocks = ["0.0.0.0/0"]\n', 'acme/alb/aws'))).toEqual(['advise 3']);
  });

  test.each([
    ['the way out', '  egress_cidr_blocks = ["0.0.0.0/0"]\n'],
    ['a rule for the way out', '  rules = [{ type = "egress", cidr_blocks = ["0.0.0.0/0"] }]\n'],
    ['a route', '  routes = [{ destination_cidr_block = "0.0.0.0/0" }]\n'],
    ['the web', '  rules = [{ from_port = 443, to_port = 443, cidr_blocks = ["0.0.0.0/0"] }]\n'],
    ['the web by name', '  ingress_rules = ["https-443-tcp"]\n  ingress_cidr_blocks = ["0.0.0.0/0"]\n'],
    ['a network', '  ingress_cidr_blocks = ["10.0.0.0/8"]\n'],
    ['a private ACL', '  acl = "private"\n'],
    ['a protection that is on', '  block_public_policy = true\n'],
    [
      'a document with a condition',
      '  policy = jsonencode({ Statement = [{ Effect = "Allow", Action = "*", Resource = "*", Condition = {} }] })\n',
    ],
    ['a document that denies', '  policy = jsonencode({ Statement = [{ Effect = "Deny", Action = "*", Resource = "*" }] })\n'],
    ['what is not known', '  ingress_cidr_blocks = var.nobody_knows\n'],
  ])('%s is no finding', async (_, input) => {
    expect(await found('variable "nobody_knows" {}\n', `variable "nobody_knows" {}\n${call(input)}`)).toEqual([]);
  });

  test('the message names the value, the input and the module', async () => {
    const { findings } = await review({ base: { 'main.tf': '' }, head: { 'main.tf': call('  ingress_cidr_blocks = ["0.0.0.0/0"]\n') } });
    expect(findings.filter(({ policyId }) => policyId !== 'module-source-not-approved').map(({ message }) => message)).toEqual([
      'The change passes 0.0.0.0/0 to ingress_cidr_blocks of acme/thing/aws, which is not read.',
    ]);
  });
});
