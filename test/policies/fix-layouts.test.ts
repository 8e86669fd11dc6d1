import { expect, test } from 'vitest';
import { scan } from '../../src/entry/library.ts';
import { applyEdits } from './harness.ts';

/** A layout in which the fix applies, or in which none is to be offered: what it would write is no Terraform, or somebody else's. */
type Layout = readonly [name: string, policyId: string, text: string, fixes: boolean];

const lines = (...all: readonly string[]): string => `${all.join('\n')}\n`;

const transport = 's3-insecure-transport-allowed';
const bucket = 'resource "aws_s3_bucket" "files" {\n}\n';
const bucketPolicy = (value: string, name = 'files'): string =>
  lines(`resource "aws_s3_bucket_policy" "${name}" {`, `  bucket = aws_s3_bucket.${name}.id`, `  policy = ${value}`, '}');
const encoded = (open: string, close: string): string =>
  lines(
    'jsonencode({',
    `    Statement = ${open}`,
    '        Effect = "Allow"',
    '        Principal = { AWS = "arn:aws:iam::111122223333:root" }',
    '        Action = "s3:GetObject"',
    '        Resource = "*"',
    `      ${close}`,
    '  })',
  );
const grant = lines(
  '    actions = ["s3:GetObject"]',
  '    resources = ["*"]',
  '    principals {',
  '      type = "AWS"',
  '      identifiers = ["111122223333"]',
  '    }',
);
const document = (name: string, body: string): string => `data "aws_iam_policy_document" "${name}" {\n${body}}\n`;
const named = 'data.aws_iam_policy_document.files.json';
const statement = `  statement {\n${grant}  }\n`;
const list = encoded('[\n      {', '}\n    ]');

const origins = 'cloudfront-s3-origin-without-oac';
const distribution = (...arguments_: readonly string[]): string =>
  lines(
    'resource "aws_cloudfront_origin_access_control" "files" {',
    '  origin_access_control_origin_type = "s3"',
    '}',
    'resource "aws_cloudfront_distribution" "site" {',
    '  origin {',
    ...arguments_.map((one) => `    ${one}`),
    '    origin_id = "files"',
    '  }',
    '}',
  );
const domain = '"files.s3.eu-west-1.amazonaws.com"';

const webAcls = 'waf-without-rules';
const webAcl = (...body: readonly string[]): string =>
  lines('resource "aws_wafv2_web_acl" "main" {', '  default_action {', '    allow {}', '  }', ...body, '}');
const blocking = ['    action {', '      block {}', '    }', '    statement {', '      geo_match_statement {', '      }', '    }'];

const defaults = 'sg-default-allows-traffic';
const group = (...body: readonly string[]): string => lines('resource "aws_default_security_group" "main" {', ...body, '}');
const ingress = ['  ingress {', '    protocol = -1', '    self = true', '  }'];
const dynamicIngress = ['  dynamic "ingress" {', '    for_each = ["a"]', '    content {', '      self = true', '    }', '  }'];

const layouts: readonly Layout[] = [
  ['a list', transport, bucket + bucketPolicy(list), true],
  ['a list with a comma behind its last object', transport, bucket + bucketPolicy(encoded('[\n      {', '},\n    ]')), true],
  ['lines that end as on Windows', transport, (bucket + bucketPolicy(list)).replaceAll('\n', '\r\n'), true],
  ['one object without a list', transport, bucket + bucketPolicy(encoded('{', '}')), false],
  ['a list made by for', transport, bucket + bucketPolicy(encoded('[for one in ["a"] : {', '}]')), false],
  ['an object under a condition', transport, bucket + bucketPolicy(encoded('[\n      true ? {', '} : null\n    ]')), false],
  ['the own policy of the bucket', transport, `resource "aws_s3_bucket" "files" {\n  policy = ${list}}\n`, false],
  ['a document', transport, bucket + document('files', statement) + bucketPolicy(named), true],
  [
    'a dynamic statement',
    transport,
    bucket + document('files', `  dynamic "statement" {\n    for_each = ["a"]\n    content {\n${grant}    }\n  }\n`) + bucketPolicy(named),
    true,
  ],
  [
    'a document with statements of another',
    transport,
    bucket +
      document('other', statement) +
      document('files', '  source_policy_documents = [data.aws_iam_policy_document.other.json]\n') +
      bucketPolicy(named),
    true,
  ],
  [
    'a document of two buckets',
    transport,
    bucket + bucket.replace('files', 'other') + document('files', statement) + bucketPolicy(named) + bucketPolicy(named, 'other'),
    false,
  ],
  ['a domain under a condition', origins, distribution(`domain_name = true ? ${domain} : ""`), true],
  ['a domain in parentheses', origins, distribution(`domain_name = (${domain})`), true],
  ['an empty name', origins, distribution(`domain_name = ${domain}`, 'origin_access_control_id = ""'), false],
  [
    'a dynamic rule',
    webAcls,
    webAcl(
      '  dynamic "rule" {',
      '    for_each = ["a"]',
      '    content {',
      '    name = "own"',
      '    priority = 0',
      ...blocking,
      '    }',
      '  }',
    ),
    true,
  ],
  ['a rule of that name', webAcls, webAcl('  rule {', '    name = "common-rules"', '    priority = 0', ...blocking, '  }'), false],
  ['two blocks', defaults, group(...ingress, ...ingress), true],
  ['a block and a dynamic one', defaults, group(...ingress, ...dynamicIngress), false],
  ['a dynamic block', defaults, group(...dynamicIngress), false],
];

test.each(layouts)('%s', async (_, policyId, text, fixes) => {
  const before = await scan({ files: { 'main.tf': text } });
  const found = before.findings.filter((finding) => finding.policyId === policyId);
  const edits = found.flatMap(({ fix }) => fix?.edits ?? []);
  expect(before.diagnostics).toEqual([]);
  expect(found).not.toEqual([]);
  expect(edits.length > 0).toBe(fixes);
  const after = await scan({ files: { 'main.tf': applyEdits('main.tf', text, edits) } });
  expect(after.diagnostics).toEqual([]);
  expect(after.findings.some((finding) => finding.policyId === policyId)).toBe(!fixes);
});
