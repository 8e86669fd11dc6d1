import { beforeAll, describe, expect, test } from 'vitest';
import type { HclParser } from '../../src/syntax/hcl/hcl-parser.ts';
import { testParser } from '../hcl/test-parser.ts';
import { attributes, evaluate, plain, resource } from './evaluate.ts';

let parser: HclParser;
beforeAll(async () => {
  parser = await testParser();
});

const addresses = (evaluation: ReturnType<typeof evaluate>): string[] => evaluation.resources.map((entry) => entry.address);

describe('variables', () => {
  test('variable files win over defaults, the later ones over the earlier', () => {
    const evaluation = evaluate(parser, {
      'main.tf': `variable "a" { default = "default" }
variable "b" { default = "default" }
variable "c" { default = "default" }
variable "d" {}
resource "t" "x" {
  a = var.a
  b = var.b
  c = var.c
  d = var.d
}
`,
      'terraform.tfvars': 'a = "tfvars"\nb = "tfvars"\n',
      'z.auto.tfvars': 'b = "auto"\n',
      'z.auto.tfvars.json': '{ "c": "json ${x}" }',
      'prod.tfvars': 'd = "not loaded"\n',
    });
    expect(attributes(evaluation, 't.x')).toEqual({ a: 'tfvars', b: 'auto', c: 'json ${x}', d: '<variable-without-default: var.d>' });
    const value = resource(evaluation, 't.x').attributes.entries.get('b');
    expect(value?.origin.at.path).toBe('z.auto.tfvars');
    expect(value?.origin.via[0]?.kind).toBe('tfvars');
    expect(evaluation.diagnostics).toEqual([]);
  });

  test('types convert, optional attributes get their defaults, null means the default when not nullable', () => {
    const evaluation = evaluate(parser, {
      'main.tf': `module "m" {
  source = "./m"
  ports  = ["22", 80]
  rule   = { from = "22", extra = true }
  named  = null
}
`,
      'm/main.tf': `variable "ports" { type = set(number) }
variable "rule" {
  type = object({
    from  = number
    to    = optional(number, 99)
    notes = optional(string)
  })
}
variable "named" {
  default  = "fallback"
  nullable = false
}
resource "t" "x" {
  ports = var.ports
  rule  = var.rule
  named = var.named
}
`,
    });
    expect(attributes(evaluation, 'module.m.t.x')).toEqual({ ports: [22, 80], rule: { from: 22, to: 99, notes: null }, named: 'fallback' });
  });

  test('an object of which not all is known keeps what is, and lacks what it cannot have', () => {
    const evaluation = evaluate(parser, {
      'main.tf': `variable "u" {}
module "m" {
  source = "./m"
  open   = merge(var.u, { from = "22" })
  whole  = { from = "22" }
}
`,
      'm/main.tf': `variable "open" { type = object({ from = number, to = number }) }
variable "whole" { type = object({ from = number, to = number }) }
resource "t" "x" {
  from  = var.open.from
  to    = var.open.to
  whole = var.whole
}
`,
    });
    expect(attributes(evaluation, 'module.m.t.x')).toEqual({
      from: 22,
      to: '<variable-without-default: var.u.to>',
      whole: '<unsupported-expression: a map where a object with to is wanted>',
    });
  });

  test('an output is read by its name and by a text that is its name', () => {
    const evaluation = evaluate(parser, {
      'main.tf': 'module "m" { source = "./m" }\nresource "t" "x" {\n  a = module.m.one\n  b = module.m["one"]\n}\n',
      'm/main.tf': 'output "one" { value = 1 }\n',
    });
    expect(attributes(evaluation, 't.x')).toEqual({ a: 1, b: 1 });
  });

  test('declarations are listed with their defaults', () => {
    const evaluation = evaluate(parser, 'variable "password" {\n  type      = string\n  default   = "x"\n  sensitive = true\n}\n');
    expect(evaluation.inputs.map((input) => [input.name, plain(input.attributes)])).toEqual([
      ['password', { default: 'x', sensitive: true }],
    ]);
  });
});

describe('modules', () => {
  const files = {
    'live/main.tf': `locals { cidr = "0.0.0.0/0" }
module "web" {
  source = "../modules/web"
  for_each = { a = local.cidr, b = "10.0.0.0/8" }
  cidr     = each.value
  providers = { aws = aws.west }
}
resource "t" "out" {
  one  = module.web["a"].group
  all  = [for m in module.web : m.group]
  file = module.web["b"].file
}
`,
    'modules/web/main.tf': `variable "cidr" {}
resource "aws_security_group" "this" {
  name = "web"
  ingress { cidr_blocks = [var.cidr] }
}
output "group" { value = aws_security_group.this.name }
output "file" { value = file("\${path.module}/x.txt") }
moved {
  from = aws_security_group.old
  to   = aws_security_group.this
}
`,
    'modules/web/x.txt': 'content\n',
  };

  test('inputs, outputs, for_each, providers and moves', () => {
    const evaluation = evaluate(parser, files, { root: 'live' });
    expect(addresses(evaluation)).toEqual(['t.out', 'module.web["a"].aws_security_group.this', 'module.web["b"].aws_security_group.this']);
    expect(attributes(evaluation, 't.out')).toEqual({ one: 'web', all: ['web', 'web'], file: 'content\n' });
    const group = resource(evaluation, 'module.web["a"].aws_security_group.this');
    expect(plain(group.attributes)).toEqual({ name: 'web', ingress: [{ cidr_blocks: ['0.0.0.0/0'] }] });
    expect(group.calls.map((call) => [call.path, call.range.startLine])).toEqual([['live/main.tf', 2]]);
    expect(plain(group.meta)).toEqual({ provider: 'aws.west' });
    expect(evaluation.moves[0]).toEqual({
      root: 'live',
      from: 'module.web["a"].aws_security_group.old',
      to: 'module.web["a"].aws_security_group.this',
    });
    expect(evaluation.files).toEqual(['live/main.tf', 'modules/web/main.tf', 'modules/web/x.txt']);
    expect(evaluation.wantedFiles).toEqual([]);
  });

  test('a value tells its way through a module', () => {
    const evaluation = evaluate(parser, files, { root: 'live' });
    const ingress = resource(evaluation, 'module.web["a"].aws_security_group.this').attributes.entries.get('ingress');
    const block = ingress?.kind === 'list' ? ingress.items[0] : undefined;
    const cidrs = block?.kind === 'map' ? block.entries.get('cidr_blocks') : undefined;
    const cidr = cidrs?.kind === 'list' ? cidrs.items[0] : undefined;
    expect(cidr?.origin.at).toEqual({ path: 'live/main.tf', range: { startLine: 1, startColumn: 17, endLine: 1, endColumn: 28 } });
    expect(cidr?.origin.via.map((step) => [step.kind, step.name, step.at.path])).toEqual([
      ['local', 'local.cidr', 'live/main.tf'],
      ['module-input', 'module.web["a"].cidr', 'modules/web/main.tf'],
    ]);
  });

  test('a module that is not here is unknown, and said once per call', () => {
    const evaluation = evaluate(
      parser,
      `module "vpc" {
  source = "example/vpc/aws"
}
resource "t" "x" {
  id  = module.vpc.vpc_id
  ids = module.vpc.private_subnets[*]
}
`,
    );
    expect(attributes(evaluation, 't.x')).toEqual({ id: '<remote-module: module.vpc.vpc_id>', ids: ['…module.vpc.private_subnets'] });
    expect(evaluation.diagnostics.map((entry) => [entry.kind, entry.location.range.startLine])).toEqual([['unresolved-module', 1]]);
  });

  test('a missing directory and a module that calls itself are reported', () => {
    const evaluation = evaluate(parser, {
      'main.tf': 'module "a" {\n  source = "./gone"\n}\nmodule "b" {\n  source = "./b"\n}\n',
      'b/main.tf': 'module "again" {\n  source = "../b"\n}\nresource "t" "x" {}\n',
    });
    expect(evaluation.diagnostics.map((entry) => entry.kind)).toEqual(['unresolved-module', 'limit-reached']);
    expect(addresses(evaluation)).toEqual(['module.b.t.x']);
  });

  test('modules may feed each other output by output', () => {
    const evaluation = evaluate(parser, {
      'main.tf': 'module "a" {\n  source = "./a"\n  in = module.b.plain\n}\nmodule "b" {\n  source = "./b"\n  in = module.a.out\n}\n',
      'a/main.tf': 'variable "in" {}\noutput "out" { value = "a-${var.in}" }\n',
      'b/main.tf': 'variable "in" {}\noutput "plain" { value = "p" }\nresource "t" "x" { v = var.in }\n',
    });
    expect(attributes(evaluation, 'module.b.t.x')).toEqual({ v: 'a-p' });
  });
});

describe('count, for_each and dynamic', () => {
  test('known values expand, zero drops, unknown ones may be', () => {
    const evaluation = evaluate(
      parser,
      `variable "n" {}
variable "on" { default = false }
resource "t" "two" {
  count = 2
  i     = count.index
}
resource "t" "off" { count = var.on ? 1 : 0 }
resource "t" "maybe" { count = var.n }
resource "t" "set" {
  for_each = toset(["b", "a"])
  k        = each.key
}
resource "t" "some" {
  for_each = var.n ? { a = 1 } : { a = 1, b = 2 }
  v        = each.value
}
resource "t" "open" {
  for_each = var.n
  v        = each.value.cidr
}
`,
    );
    expect(addresses(evaluation)).toEqual([
      't.two[0]',
      't.two[1]',
      't.maybe',
      't.set["a"]',
      't.set["b"]',
      't.some["a"]',
      't.some["b"]',
      't.open',
    ]);
    expect(
      evaluation.resources.filter((entry) => entry.maybe !== undefined).map((entry) => [entry.address, entry.maybe?.expression]),
    ).toEqual([
      ['t.maybe', 'var.n'],
      ['t.some["b"]', 'var.n'],
      ['t.open', 'var.n'],
    ]);
    expect(attributes(evaluation, 't.open')).toEqual({ v: '<variable-without-default: var.n[*].value.cidr>' });
  });

  test('dynamic blocks: known, with an iterator, unknown, and one of two', () => {
    const evaluation = evaluate(
      parser,
      `variable "u" {}
resource "t" "x" {
  rule { port = 1 }
  dynamic "rule" {
    for_each = [22, 80]
    content { port = rule.value }
  }
  dynamic "named" {
    for_each = { a = 1 }
    iterator = it
    content { text = "\${it.key}-\${it.value}" }
  }
  dynamic "open" {
    for_each = var.u
    content { port = open.value }
  }
  dynamic "either" {
    for_each = var.u ? [1] : []
    content { port = either.value }
  }
}
`,
    );
    expect(attributes(evaluation, 't.x')).toEqual({
      rule: [{ port: 1 }, { port: 22 }, { port: 80 }],
      named: [{ text: 'a-1' }],
      open: ['…var.u'],
      either: { oneOf: [[{ port: 1 }], []] },
    });
  });
});

describe('the rest of a configuration', () => {
  test('override files, meta arguments, providers, null attributes and duplicates', () => {
    const evaluation = evaluate(parser, {
      'a.tf': `provider "aws" {
  alias  = "west"
  region = "us-west-2"
}
resource "t" "x" {
  provider   = aws.west
  depends_on = [t.y]
  keep       = 1
  change     = 1
  nothing    = null
  rule { n = 1 }
  lifecycle {
    ignore_changes = [tags, rule[0]]
    prevent_destroy = true
  }
}
resource "t" "y" {}
resource "t" "y" {}
locals { v = 1 }
`,
      'a_override.tf': 'resource "t" "x" {\n  change = 2\n  rule { n = 2 }\n  rule { n = 3 }\n}\n',
    });
    expect(attributes(evaluation, 't.x')).toEqual({ keep: 1, change: 2, rule: [{ n: 2 }, { n: 3 }] });
    expect(plain(resource(evaluation, 't.x').meta)).toEqual({
      depends_on: ['t.y'],
      provider: 'aws.west',
      lifecycle: [{ prevent_destroy: true, ignore_changes: ['tags', 'rule[0]'] }],
    });
    expect(evaluation.providers.map((provider) => [provider.name, provider.alias, plain(provider.attributes)])).toEqual([
      ['aws', 'west', { alias: 'west', region: 'us-west-2' }],
    ]);
    expect(addresses(evaluation)).toEqual(['t.x', 't.y', 't.y#2']);
    expect(evaluation.diagnostics.map((entry) => [entry.kind, entry.location.range.startLine])).toEqual([['unsupported', 18]]);
  });

  test('files that Terraform ignores and blocks that it does not know', () => {
    const evaluation = evaluate(parser, {
      'main.tf': 'resource "t" "x" {\n  a = 1\n}\nresorce "t" "y" {}\n',
      '.good_override.tf': 'resource "t" "x" {\n  a = 2\n}\n',
    });
    expect(attributes(evaluation, 't.x')).toEqual({ a: 1 });
    expect(evaluation.diagnostics.map((entry) => [entry.kind, entry.location.range.startLine])).toEqual([['unsupported', 4]]);
  });

  test('a module without instances is not among the files that were evaluated', () => {
    const files = { 'main.tf': 'module "a" {\n  source = "./a"\n  count = 0\n}\n', 'a/main.tf': 'resource "t" "x" {}\n' };
    expect(evaluate(parser, files).files).toEqual(['main.tf']);
  });

  test('the options of a choice tell their way', () => {
    const evaluation = evaluate(
      parser,
      'variable "u" {}\nlocals { cidr = var.u ? "0.0.0.0/0" : "10.0.0.0/8" }\nresource "t" "x" {\n  list = [local.cidr]\n}\n',
    );
    const list = resource(evaluation, 't.x').attributes.entries.get('list');
    const choice = list?.kind === 'list' ? list.items[0] : undefined;
    expect(choice?.kind === 'choice' ? choice.options.map((option) => option.origin.via.map((step) => step.name)) : []).toEqual([
      ['local.cidr'],
      ['local.cidr'],
    ]);
  });

  test('cycles are unknown, not endless', () => {
    const evaluation = evaluate(
      parser,
      `locals {
  a = local.b
  b = local.a
}
resource "t" "x" {
  v = local.a
  w = t.y.w
}
resource "t" "y" { w = t.x.w }
resource "t" "z" { count = length(t.z) }
`,
    );
    expect(attributes(evaluation, 't.x')).toEqual({ v: '<cycle: local.a>', w: '<cycle: t.x.w>' });
    expect(addresses(evaluation)).toContain('t.z');
  });

  test('the JSON syntax', () => {
    const text = JSON.stringify({
      '//': 'comment',
      variable: { cidr: { default: '0.0.0.0/0', type: 'string' } },
      locals: { open: ['${var.cidr}'] },
      resource: {
        aws_security_group: {
          web: {
            name: 'web-${upper("x")}',
            tags: { a: 'b' },
            ingress: { from_port: 22, cidr_blocks: '${local.open}' },
            egress: [{ from_port: 0 }, { from_port: 1 }],
            dynamic: { rule: { for_each: [1, 2], content: { port: '${rule.value}' } } },
            depends_on: ['aws_vpc.main'],
            type: 'ingress',
          },
        },
      },
    });
    const evaluation = evaluate(parser, { 'main.tf.json': text });
    expect(evaluation.diagnostics).toEqual([]);
    expect(attributes(evaluation, 'aws_security_group.web')).toEqual({
      name: 'web-X',
      tags: { a: 'b' },
      ingress: [{ from_port: 22, cidr_blocks: ['0.0.0.0/0'] }],
      egress: [{ from_port: 0 }, { from_port: 1 }],
      rule: [{ port: 1 }, { port: 2 }],
      type: 'ingress',
    });
    expect(plain(resource(evaluation, 'aws_security_group.web').meta)).toEqual({ depends_on: ['aws_vpc.main'] });
  });
});
