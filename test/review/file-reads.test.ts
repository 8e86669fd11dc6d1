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
