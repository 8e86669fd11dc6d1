import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { HclParser } from '../../src/syntax/hcl/hcl-parser.ts';
import { modernSyntax } from '../../src/syntax/hcl/legacy-syntax.ts';
import { testParser } from './test-parser.ts';

let parser: HclParser;
beforeAll(async () => {
  parser = await testParser();
});

describe('code of Terraform 0.11 is read', () => {
  test('quotes around the names of a block, and what HCL has no letters for', () => {
    const { body, diagnostics } = parser.parse({
      path: 'main.tf',
      text: 'resource "aws_vpc" "main" {\n  tags {\n    "Name" = "${format("a-%s", "b")}"\n    "aws:owner" = "c"\n  }\n}\n',
    });
    expect(diagnostics).toEqual([]);
    const [tags] = body.blocks[0]?.body.blocks ?? [];
    expect(tags?.body.attributes.map(({ name, nameRange }) => [name, nameRange.startLine, nameRange.startColumn])).toEqual([
      ['Name', 3, 6],
      ['aws:owner', 4, 6],
    ]);
  });

  test('a comma behind an attribute', () => {
    const { body, diagnostics } = parser.parse({
      path: 'main.tf',
      text: 'data "aws_iam_policy_document" "d" {\n  statement {\n    actions = ["ec2:*",\n      "s3:*",\n    ],\n    effect = "Allow", // all\n    resources = ["*"]\n  }\n}\n',
    });
    expect(diagnostics).toEqual([]);
    expect(body.blocks[0]?.body.blocks[0]?.body.attributes.map(({ name, value }) => [name, value.kind])).toEqual([
      ['actions', 'tuple'],
      ['effect', 'string'],
      ['resources', 'tuple'],
    ]);
  });

  test('what stands in texts, comments and objects is left alone', () => {
    const kept = 'a = "x, ${f("y, {", 1)}"\n# "b" = 1,\nc = {\n  "d" = 1,\n  "e" = 2\n}\nf = <<EOT\n"g" = 1,\nEOT\nh = [1, 2]\n';
    expect(modernSyntax(kept)).toBeUndefined();
    expect(modernSyntax(`${kept}i = 1,\n`)?.text).toBe(`${kept}i = 1 \n`);
  });
});

test('what is wrong otherwise is told as before', () => {
  const { diagnostics } = parser.parse({ path: 'main.tf', text: 'a = 1,\nb = = 2\n' });
  expect(diagnostics.map(({ kind, location }) => [kind, location.range.startLine])).toEqual([['parse-error', 1]]);
});

test('every character keeps its place, and nothing is thrown', () => {
  const piece = fc.constantFrom(
    '"a"',
    '"a b"',
    ' = ',
    ',',
    '{',
    '}',
    '[',
    ']',
    '\n',
    '${',
    '"',
    '\\',
    '<<E\n',
    'E\n',
    '#',
    '/*',
    'x',
    ' ',
    '$',
    '%{',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
      const text = pieces.join('');
      const modern = modernSyntax(text);
      expect(modern?.text.length ?? text.length).toBe(text.length);
      for (const [at, name] of modern?.names ?? []) expect(text.slice(at, at + name.length)).toBe(name);
    }),
  );
});
