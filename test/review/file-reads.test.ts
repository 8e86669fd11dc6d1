import { describe, expect, test } from 'vitest';

import { review } from '../../src/entry/library.ts';

const group = (cidrs: string): string =>
  `resource "aws_security_group" "a" {\n  ingress {\n    from_port   = 22\n    to_port     = 22\n    protocol    = "tcp"\n    cidr_blocks = ${cidrs}\n  }\n}\n`;

/** A change of data alone: the code is the same on both sides. */
async function changed(code: string, base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>) {
  const result = await review({ base: { 'main.tf': code, ...base }, head: { 'main.tf': code, ...head } });
  return { ...result, blocks: result.findings.filter(({ verdict }) => verdict === 'block').map(({ policyId }) => policyId) };
}

describe('a change of a file that the code reads', () => {
  test.each([
    ['by fileset', '[for f in fileset(path.module, "cidr/*.txt") : file("${path.module}/${f}")]', 'cidr/b.txt', '0.0.0.0/0'],
    ['by path.cwd', 'jsondecode(file("${path.cwd}/c.json"))', 'c.json', '["0.0.0.0/0"]'],
    ['by abspath', 'jsondecode(file(abspath("c.json")))', 'c.json', '["0.0.0.0/0"]'],
    ['by a folder above', 'jsondecode(file("${dirname(path.cwd)}/c.json"))', 'c.json', '["0.0.0.0/0"]'],
    ['by a name with texts in it', 'jsondecode(file("${path.module}/${lower("C")}.json"))', 'c.json', '["0.0.0.0/0"]'],
    ['by workspace', 'yamldecode(file("env/${terraform.workspace}.yaml")).cidrs', 'env/prod.yaml', 'cidrs: [0.0.0.0/0]\n'],
  ])('%s opens a group', async (_, cidrs, path, open) => {
    const closed = open.replace('0.0.0.0/0', '10.0.0.0/8');
    expect((await changed(group(cidrs), { [path]: closed }, { [path]: open })).blocks).toEqual(['sg-ingress-admin-port-open-to-world']);
    expect((await changed(group(cidrs), { [path]: open }, { [path]: closed })).blocks).toEqual([]);
  });

  test.each([
    ['whole', '"../texts/a.json"', 'texts/a.json'],
    ['in part', '"../texts/${var.kind}.json"', 'texts/a.json'],
    ['as a file of the caller', '"${path.module}/a.json"', 'live/a.json'],
  ])('whose path the caller hands to a module, %s, opens a group', async (_, where, path) => {
    const code = {
      'live/main.tf': `variable "kind" {\n  default = "a"\n}\nmodule "m" {\n  source = "../mods/g"\n  where  = ${where}\n}\n`,
      'mods/g/main.tf': `variable "where" {\n  type = string\n}\n${group('jsondecode(file(var.where))')}`,
    };
    const { findings } = await review({
      base: { ...code, [path]: '["10.0.0.0/8"]' },
      head: { ...code, [path]: '["0.0.0.0/0"]' },
    });
    expect(findings.filter(({ verdict }) => verdict === 'block').map(({ policyId }) => policyId)).toEqual([
      'sg-ingress-admin-port-open-to-world',
    ]);
  });

  test('one of several environments is told', async () => {
    const code = group('yamldecode(file("env/${terraform.workspace}.yaml")).cidrs');
    const dev = { 'env/dev.yaml': 'cidrs: [10.0.0.0/8]\n' };
    const { diagnostics } = await changed(
      code,
      { ...dev, 'env/prod.yaml': 'cidrs: [10.1.0.0/16]\n' },
      { ...dev, 'env/prod.yaml': 'cidrs: [0.0.0.0/0]\n' },
    );
    expect(diagnostics.map(({ message }) => message).join('')).toContain('may read env/prod.yaml, which this change edits');
  });

  test('under a name that is not known at all is told', async () => {
    const code = `variable "rules" {}\n${group('jsondecode(file(var.rules))')}`;
    const told = async (path: string) =>
      (await changed(code, { [path]: '["10.0.0.0/8"]' }, { [path]: '["0.0.0.0/0"]' })).diagnostics.map(({ message }) => message);
    expect(await told('rules.json')).toEqual([
      'file(var.rules) may read rules.json, which this change edits; which file it reads is not known.',
    ]);
    expect(await told('README.md')).toEqual([]);
  });
});

describe('a change that only a deployment takes in', () => {
  const deployed = async (code: Readonly<Record<string, string>>, path: string, before: string, after: string) => {
    const { findings } = await review({ base: { ...code, [path]: before }, head: { ...code, [path]: after } });
    return findings.filter(({ verdict }) => verdict === 'block').map(({ policyId, resource }) => `${policyId} ${resource}`);
  };
  const [closed, open] = ['["10.0.0.0/8"]', '["0.0.0.0/0"]'];
  const readsFile = 'jsondecode(file("${path.module}/c.json"))';
  const counted = `variable "on" {\n  default = false\n}\n${group(readsFile).replace('{', '{\n  count = var.on ? 1 : 0')}`;
  const forEach = 'variable "all" {\n  default = {}\n}\nmodule "m" {\n  source = "./m"\n  for_each = var.all\n  cidrs = each.value\n}\n';
  const named = (path: string) => ({
    'main.tf': `variable "doc" {}\n${group('jsondecode(file(var.doc))')}`,
    'prod.tfvars': `doc = "${path}"\n`,
  });

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['a file of what an input turns on', { 'main.tf': counted, 'prod.tfvars': 'on = true\n' }, 'c.json'],
    ['a file that an input names', named('c.json'), 'c.json'],
    ['a document that an input names', named('c.md'), 'c.md'],
    [
      'a file of a module that an input calls',
      { 'main.tf': forEach, 'm/main.tf': `variable "cidrs" {}\n${group(readsFile)}`, 'prod.tfvars': 'all = { x = [] }\n' },
      'm/c.json',
    ],
  ])('is judged with it: %s', async (_, code, path) => {
    expect(await deployed(code, path, closed, open)).toEqual([expect.stringContaining('sg-ingress-admin-port-open-to-world')]);
    expect(await deployed(code, path, open, closed)).toEqual([]);
    const { 'prod.tfvars': _inputs, ...alone } = code;
    expect(await deployed(alone, path, closed, open)).toEqual([]);
  });

  test('is judged with it: the code of a module that an input calls', async () => {
    const code = { 'main.tf': forEach, 'prod.tfvars': 'all = { x = ["0.0.0.0/0"] }\n' };
    const module = (cidrs: string): string => `variable "cidrs" {}\n${group(cidrs)}`;
    expect(await deployed(code, 'm/main.tf', module(closed), module('var.cidrs'))).toEqual([
      'sg-ingress-admin-port-open-to-world module.m["x"].aws_security_group.a',
    ]);
  });
});

describe('what a data source looks up in the same code', () => {
  const parameter = (value: string): string =>
    `resource "aws_ssm_parameter" "p" {\n  name  = "/cidr"\n  type  = "String"\n  value = "${value}"\n}\n`;

  test('is looked up again when only that changes', async () => {
    const code = `data "aws_ssm_parameter" "p" {\n  name = "/cidr"\n}\n${group('[data.aws_ssm_parameter.p.value]')}`;
    const { blocks } = await changed(code, { 'parameter.tf': parameter('10.0.0.0/8') }, { 'parameter.tf': parameter('0.0.0.0/0') });
    expect(blocks).toEqual(['sg-ingress-admin-port-open-to-world']);
  });

  test.each([
    ['data.local_file', 'jsondecode(data.local_file.f.content)', 'data "local_file" "f" {\n  filename = "${path.module}/c.json"\n}\n'],
    ['data.template_file', 'jsondecode(data.template_file.f.rendered)', 'data "template_file" "f" {\n  template = file("c.json")\n}\n'],
    ['terraform_data', 'terraform_data.f.output', 'resource "terraform_data" "f" {\n  input = jsondecode(file("c.json"))\n}\n'],
  ])('%s reads the file again', async (_, cidrs, code) => {
    const { blocks } = await changed(code + group(cidrs), { 'c.json': '["10.0.0.0/8"]' }, { 'c.json': '["0.0.0.0/0"]' });
    expect(blocks).toEqual(['sg-ingress-admin-port-open-to-world']);
  });
});
