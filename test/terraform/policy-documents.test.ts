import { beforeAll, describe, expect, test } from 'vitest';
import type { HclParser } from '../../src/syntax/hcl/hcl-parser.ts';
import { testParser } from '../hcl/test-parser.ts';
import { attributes, evaluate, plain, resource } from './evaluate.ts';

let parser: HclParser;
beforeAll(async () => {
  parser = await testParser();
});

describe('policy documents', () => {
  const document = `data "aws_iam_policy_document" "base" {
  statement {
    sid       = "Read"
    actions   = ["s3:GetObject"]
    resources = ["\${aws_s3_bucket.b.arn}/*"]
  }
  statement {
    sid     = "Keep"
    effect  = "Deny"
    not_actions = ["s3:*"]
    principals {
      type        = "AWS"
      identifiers = ["*"]
    }
    condition {
      test     = "StringLike"
      variable = "aws:username"
      values   = ["&{aws:username}-x"]
    }
  }
}
data "aws_iam_policy_document" "all" {
  source_policy_documents   = [data.aws_iam_policy_document.base.json]
  override_policy_documents = [jsonencode({ Statement = [{ Sid = "Read", Effect = "Allow", Action = "*", Resource = "*" }] })]
  statement {
    actions = ["kms:*"]
    resources = ["*"]
    principals {
      type = "*"
      identifiers = ["*"]
    }
  }
}
resource "aws_s3_bucket" "b" {}
resource "aws_iam_policy" "p" {
  policy = data.aws_iam_policy_document.all.json
}
`;

  test('sources, own statements and overrides merge by sid', () => {
    expect(attributes(evaluate(parser, document), 'aws_iam_policy.p')).toEqual({
      policy: {
        json: {
          Version: '2012-10-17',
          Statement: [
            { Sid: 'Read', Effect: 'Allow', Action: '*', Resource: '*' },
            {
              Sid: 'Keep',
              Effect: 'Deny',
              NotAction: ['s3:*'],
              Principal: { AWS: ['*'] },
              Condition: { StringLike: { 'aws:username': ['${aws:username}-x'] } },
            },
            { Effect: 'Allow', Action: ['kms:*'], Resource: ['*'], Principal: '*' },
          ],
        },
      },
    });
  });

  test('a statement keeps its line', () => {
    const policy = resource(evaluate(parser, document), 'aws_iam_policy.p').attributes.entries.get('policy');
    const content = policy?.kind === 'json-text' && policy.content.kind === 'map' ? policy.content.entries.get('Statement') : undefined;
    expect(content?.kind === 'list' ? content.items.map((item) => item.origin.at.range.startLine) : []).toEqual([24, 7, 25]);
    expect(policy?.origin.via.map((step) => step.name)).toEqual(['data.aws_iam_policy_document.all.json']);
  });

  test('an unknown source leaves the document open', () => {
    const evaluation = evaluate(parser, 'variable "u" {}\ndata "aws_iam_policy_document" "d" {\n  source_policy_documents = [var.u]\n}\n');
    expect(attributes(evaluation, 'data.aws_iam_policy_document.d')).toMatchObject({ json: { json: { Statement: ['…var.u'] } } });
  });

  test('of more documents than are told apart, the document is open', () => {
    const names = ['a', 'b', 'c', 'd', 'e'];
    const code = names.map((name) => `variable "${name}" {}\n`).join('');
    const sources = names.map((name) => `var.${name} ? jsonencode({ Statement = [{ Sid = "${name}" }] }) : ""`);
    const evaluation = evaluate(
      parser,
      `${code}data "aws_iam_policy_document" "d" {\n  source_policy_documents = [\n    ${sources.join(',\n    ')}\n  ]\n}\n`,
    );
    expect(attributes(evaluation, 'data.aws_iam_policy_document.d')).toMatchObject({ json: { json: { Statement: ['…var.a'] } } });
  });

  test('policies in heredocs and files keep their lines', () => {
    const evaluation = evaluate(parser, {
      'main.tf': `resource "t" "x" {
  inline = <<-EOT
    {
      "Action": "*"
    }
  EOT
  read = jsondecode(file("p.json")).Action
  tpl  = templatefile("t.json", { who = "me", list = [1, 2] })
  gone = file("gone.json")
}
`,
      'p.json': '{\n  "Action": "s3:*"\n}\n',
      't.json': '{ "who": "${who}"%{ for x in list }, "${x}"%{ endfor } }\n',
    });
    const { entries } = resource(evaluation, 't.x').attributes;
    const inline = entries.get('inline');
    expect(inline?.kind === 'string' ? inline.textStart : undefined).toEqual({ line: 3, column: 5, indent: 4 });
    expect(entries.get('read')?.origin.at).toEqual({ path: 'p.json', range: { startLine: 2, startColumn: 13, endLine: 2, endColumn: 19 } });
    expect(plain(entries.get('tpl'))).toBe('{ "who": "me", "1", "2" }\n');
    expect(plain(entries.get('gone'))).toBe('<file-not-read: file("gone.json")>');
    expect(evaluation.wantedFiles).toEqual(['gone.json']);
  });
});
