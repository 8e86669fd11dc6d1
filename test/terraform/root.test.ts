import { beforeAll, describe, expect, test } from 'vitest';
import type { HclParser } from '../../src/syntax/hcl/hcl-parser.ts';
import { testParser } from '../hcl/test-parser.ts';
import { attributes, evaluate, resource } from './evaluate.ts';

let parser: HclParser;
beforeAll(async () => {
  parser = await testParser();
});

describe('variables and locals', () => {
  test('a default, a local and a literal keep their places', () => {
    const evaluation = evaluate(
      parser,
      `variable "cidrs" {
  type    = list(string)
  default = ["0.0.0.0/0"]
}
locals {
  open = var.cidrs
}
resource "aws_security_group" "web" {
  name = "web"
  ingress {
    from_port   = 22
    cidr_blocks = local.open
  }
}
`,
    );
    expect(attributes(evaluation, 'aws_security_group.web')).toEqual({
      name: 'web',
      ingress: [{ from_port: 22, cidr_blocks: ['0.0.0.0/0'] }],
    });
    const ingress = resource(evaluation, 'aws_security_group.web').attributes.entries.get('ingress');
    const block = ingress?.kind === 'list' ? ingress.items[0] : undefined;
    const cidrs = block?.kind === 'map' ? block.entries.get('cidr_blocks') : undefined;
    const cidr = cidrs?.kind === 'list' ? cidrs.items[0] : undefined;
    expect(cidr?.origin.at.range).toEqual({ startLine: 3, startColumn: 14, endLine: 3, endColumn: 25 });
    expect(cidr?.origin.via.map((step) => [step.kind, step.name, step.at.range.startLine])).toEqual([
      ['variable-default', 'var.cidrs', 6],
      ['local', 'local.open', 12],
    ]);
    expect(evaluation.diagnostics).toEqual([]);
  });
});
