import { beforeAll, describe, expect, test } from 'vitest';
import type { HclParser } from '../../src/syntax/hcl/hcl-parser.ts';
import { testParser } from '../hcl/test-parser.ts';
import { attributes, evaluate } from './evaluate.ts';

let parser: HclParser;
beforeAll(async () => {
  parser = await testParser();
});

/** The attribute `a` of `t.x`, beside other code and files. */
function derived(expression: string, code: string, files: Readonly<Record<string, string>> = {}): unknown {
  const all = { ...files, 'main.tf': `variable "u" {}\n${code}\nresource "t" "x" {\n  a = [${expression}]\n}\n` };
  const evaluation = evaluate(parser, all, { paths: new Set(Object.keys(all)) });
  return (attributes(evaluation, 't.x') as { a: unknown[] }).a[0];
}

describe('what a provider works out from the code', () => {
  test.each([
    ['terraform_data.a.output.x', 'resource "terraform_data" "a" {\n  input = { x = "y" }\n}', 'y'],
    ['terraform_data.a.output', 'resource "terraform_data" "a" {}', null],
    ['data.template_file.a.rendered', 'data "template_file" "a" {\n  template = "Hi $${name}"\n  vars = { name = "Bo" }\n}', 'Hi Bo'],
    ['data.template_file.a.rendered', 'data "template_file" "a" {\n  template = "Hi $${name}"\n  vars {\n    name = "Bo"\n  }\n}', 'Hi Bo'],
    [
      'data.template_file.a.rendered',
      'data "template_file" "a" {\n  template = file("t.tpl")\n  vars = { name = var.u }\n}',
      'Hello <var.u>',
    ],
    ['data.local_file.a.content', 'data "local_file" "a" {\n  filename = "${path.module}/c.txt"\n}', '0.0.0.0/0'],
    ['data.local_file.a.content_base64', 'data "local_file" "a" {\n  filename = "c.txt"\n}', 'MC4wLjAuMC8w'],
    ['data.local_file.a.content_md5 == filemd5("c.txt")', 'data "local_file" "a" {\n  filename = "c.txt"\n}', true],
    [
      'data.aws_ssm_parameter.a.value',
      'resource "aws_ssm_parameter" "p" {\n  name  = "/a"\n  type  = "String"\n  value = "0.0.0.0/0"\n}\ndata "aws_ssm_parameter" "a" {\n  name = "/a"\n}',
      '0.0.0.0/0',
    ],
    ['data.aws_ssm_parameter.a.value', 'data "aws_ssm_parameter" "a" {\n  name = "/b"\n}', '<data-source: data.aws_ssm_parameter.a.value>'],
    [
      'aws_vpc.a.tags_all',
      'provider "aws" {\n  default_tags {\n    tags = { team = "x", env = "dev" }\n  }\n}\nresource "aws_vpc" "a" {\n  tags = { env = "prod" }\n}',
      { team: 'x', env: 'prod' },
    ],
    [
      'aws_vpc.a.tags_all',
      'resource "aws_vpc" "a" {\n  tags = merge({ env = "prod" }, var.u)\n}',
      expect.objectContaining({ '…': 'var.u' }),
    ],
    [
      'data.cloudinit_config.a.rendered',
      'data "cloudinit_config" "a" {\n  gzip          = false\n  base64_encode = false\n  part {\n    content_type = "text/x-shellscript"\n    filename     = "a.sh"\n    content      = "echo ${var.u}"\n  }\n  part {\n    content = "x"\n  }\n}',
      'Content-Type: multipart/mixed; boundary="MIMEBOUNDARY"\nMIME-Version: 1.0\r\n\r\n--MIMEBOUNDARY\r\nContent-Disposition: attachment; filename="a.sh"\r\nContent-Transfer-Encoding: 7bit\r\nContent-Type: text/x-shellscript\r\nMime-Version: 1.0\r\n\r\necho <var.u>\r\n--MIMEBOUNDARY\r\nContent-Transfer-Encoding: 7bit\r\nContent-Type: text/plain\r\nMime-Version: 1.0\r\n\r\nx\r\n--MIMEBOUNDARY--\r\n',
    ],
    ['data.cloudinit_config.a.rendered', 'data "cloudinit_config" "a" {}', '<data-source: data.cloudinit_config.a.rendered>'],
  ])('%s', (expression, code, value) => {
    expect(derived(expression, code, { 'c.txt': '0.0.0.0/0', 't.tpl': 'Hello ${name}' })).toEqual(value);
  });
});

test.each(['md5', 'sha1', 'sha256', 'sha512', 'base64sha256', 'base64sha512'])('a local file has the %s of its content', (digest) => {
  const file = 'resource "local_file" "a" {\n  filename = "c"\n  content  = "x"\n}';
  expect(derived(`local_file.a.content_${digest} == ${digest}("x")`, file)).toBe(true);
});

test('what is kept as it is may be an object in JSON, too', () => {
  const code = { terraform_data: { a: { input: { x: 'y' } } }, t: { x: { a: '${terraform_data.a.output.x}' } } };
  const evaluation = evaluate(parser, { 'main.tf.json': JSON.stringify({ resource: code }) });
  expect(attributes(evaluation, 't.x')).toEqual({ a: 'y' });
});

test('a template that is a file keeps its places', () => {
  const evaluation = evaluate(parser, {
    'main.tf':
      'data "template_file" "a" {\n  template = file("t.json")\n}\nresource "t" "x" {\n  a = jsondecode(data.template_file.a.rendered)\n}\n',
    't.json': '{\n  "k": "v"\n}\n',
  });
  const value = evaluation.resources.find(({ address }) => address === 't.x')?.attributes.entries.get('a');
  expect(value?.kind === 'map' ? value.entries.get('k')?.origin.at : undefined).toMatchObject({ path: 't.json', range: { startLine: 2 } });
});

describe('OpenTofu', () => {
  test('a .tofu file is read instead of the .tf file of its name, which is told', () => {
    const evaluation = evaluate(parser, {
      'main.tf': 'resource "t" "x" {\n  a = "tf"\n}\n',
      'main.tofu': 'resource "t" "x" {\n  a = "tofu"\n}\n',
      'other.tf.json': '{ "resource": { "t": { "y": { "a": "tf" } } } }',
      'other.tofu.json': '{ "resource": { "t": { "y": { "a": "tofu" } } } }',
      'third.tf': 'resource "t" "z" {\n  a = "tf"\n}\n',
    });
    expect(['x', 'y', 'z'].map((name) => attributes(evaluation, `t.${name}`))).toEqual([{ a: 'tofu' }, { a: 'tofu' }, { a: 'tf' }]);
    expect(evaluation.diagnostics.map(({ kind, location }) => [kind, location.path])).toEqual([
      ['not-read', 'main.tf'],
      ['not-read', 'other.tf.json'],
    ]);
  });

  test('what is not enabled is not there, and null to others', () => {
    const resource = (name: string, enabled: string): string =>
      `resource "s" "${name}" {\n  a = 1\n  lifecycle {\n    enabled = ${enabled}\n  }\n}\n`;
    const evaluation = evaluate(parser, {
      'main.tf': `variable "u" {}\n${resource('off', 'false')}${resource('on', 'true')}${resource('open', 'var.u')}module "off" {\n  source = "./m"\n  lifecycle {\n    enabled = false\n  }\n}\nresource "t" "x" {\n  a = [s.off == null, try(s.off.a, "none"), s.on.a, module.off == null]\n}\n`,
      'm/main.tf': 'resource "s" "in" {}\n',
    });
    expect(evaluation.resources.map(({ address, maybe }) => [address, maybe?.expression])).toEqual([
      ['s.on', undefined],
      ['s.open', 'var.u'],
      ['t.x', undefined],
    ]);
    expect(attributes(evaluation, 't.x')).toEqual({ a: [true, 'none', 1, true] });
  });
});
