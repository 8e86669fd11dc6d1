import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { HclParser } from '../../../src/syntax/hcl/hcl-parser.ts';
import { testParser } from '../../hcl/test-parser.ts';
import { valueOf } from '../expression.ts';

let parser: HclParser;
beforeAll(async () => {
  parser = await testParser();
});

describe('provider::aws', () => {
  const role = 'arn:aws:iam::444455556666:role/with/path/example';

  test.each([
    ['arn_build("aws", "iam", "", "444455556666", "role/x")', 'arn:aws:iam::444455556666:role/x'],
    ['arn_build("aws", "iam", "", var.u, "root")', 'arn:aws:iam::<var.u>:root'],
    [
      `arn_parse("${role}")`,
      { partition: 'aws', service: 'iam', region: '', account_id: '444455556666', resource: 'role/with/path/example' },
    ],
    ['arn_parse("arn:aws:s3:::${var.u}").resource', '<variable-without-default: var.u>'],
    ['arn_parse("arn:aws:iam::${var.u}:root")', '<variable-without-default: provider::aws::arn_parse("arn:aws:iam::${var.u}:root")>'],
    [`trim_iam_role_path("${role}")`, 'arn:aws:iam::444455556666:role/example'],
    ['trim_iam_role_path("arn:aws:iam::444455556666:role/${var.u}/x")', 'arn:aws:iam::444455556666:role/x'],
  ])('%s', (call, value) => {
    expect(valueOf(parser, `provider::aws::${call}`)).toEqual(value);
  });

  test.each([
    'arn_parse("a")',
    'arn_build("aws")',
    'trim_iam_role_path("arn:aws:iam::1:user/x")',
    'trim_iam_role_path("arn:aws:s3:::role/x")',
  ])('the provider refuses %s', (call) => {
    expect(valueOf(parser, `can(provider::aws::${call})`)).toBe(false);
  });
});

describe('provider::terraform', () => {
  test.each([
    [
      'encode_expr({ a = 1, longer = [1, "x"], "b c" = { d = null } })',
      '{\n  a = 1\n  "b c" = {\n    d = null\n  }\n  longer = [1, "x"]\n}',
    ],
    ['encode_expr({ a = 1, longer = true })', '{\n  a      = 1\n  longer = true\n}'],
    ['encode_expr("a\\n\\"$${x}\\u0001")', '"a\\n\\"$${x}\\u0001"'],
    ['encode_expr({})', '{}'],
    ['encode_tfvars({ b = "x", a = { c = 1 } })', 'a = {\n  c = 1\n}\nb = "x"\n'],
    ['decode_tfvars("a = 1\\nb = [\\"x\\"]\\n")', { a: 1, b: ['x'] }],
    ['decode_tfvars("a = ${var.u}")', expect.stringContaining('variable-without-default')],
  ])('%s', (call, value) => {
    expect(valueOf(parser, `provider::terraform::${call}`)).toEqual(value);
  });

  test.each(['encode_tfvars("x")', 'encode_tfvars({ "a b" = 1 })', 'decode_tfvars("a {}")', 'decode_tfvars("a = var.u")'])(
    'it refuses %s',
    (call) => {
      expect(valueOf(parser, `can(provider::terraform::${call})`)).toBe(false);
    },
  );

  test('what is encoded is decoded again', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '"', '\\', '\n', '${', '%{', '}', 'é', '\u0007', '\u2028') });
    fc.assert(
      fc.property(
        fc.dictionary(
          fc.constantFrom('a', 'b', 'long_name'),
          fc.oneof(text, fc.integer(), fc.boolean(), fc.constant(null), fc.array(text)),
        ),
        (values) => {
          const expression = `jsondecode(${JSON.stringify(JSON.stringify(values)).replaceAll(/[$%](?=\{)/g, '$&$&')})`;
          expect(valueOf(parser, `provider::terraform::decode_tfvars(provider::terraform::encode_tfvars(${expression}))`)).toEqual(values);
        },
      ),
      { numRuns: 60 },
    );
  });
});
