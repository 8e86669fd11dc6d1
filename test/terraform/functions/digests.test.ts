import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { HclParser } from '../../../src/syntax/hcl/hcl-parser.ts';
import { testParser } from '../../hcl/test-parser.ts';
import { valueOf } from '../expression.ts';

let parser: HclParser;
beforeAll(async () => {
  parser = await testParser();
});

test.each([
  ['uuidv5("url", "https://example.com")', '4fd35a71-71ef-5a55-a9d9-aa75c889a6d0'],
  ['uuidv5("6ba7b811-9dad-11d1-80b4-00c04fd430c8", "https://example.com")', '4fd35a71-71ef-5a55-a9d9-aa75c889a6d0'],
  ['try(uuidv5("nowhere", "x"), "no")', 'no'],
  ['substr(sha1("x"), 0, 8)', '11f6ad8e'],
  ['md5("${var.u}")', '<variable-without-default: md5(var.u)>'],
])('%s', (expression, value) => {
  expect(valueOf(parser, expression)).toEqual(value);
});

test('of a text and of a file that holds it', () => {
  const algorithms = ['md5', 'sha1', 'sha256', 'sha512'];
  fc.assert(
    fc.property(fc.constantFrom(...algorithms), fc.string({ unit: fc.constantFrom('a', 'é', '☃', '\n', '😀') }), (algorithm, text) => {
      const digest = createHash(algorithm).update(text).digest();
      const files = { 'x.txt': text };
      expect(valueOf(parser, `[${algorithm}(file("x.txt")), file${algorithm}("x.txt")]`, { files })).toEqual([
        digest.toString('hex'),
        digest.toString('hex'),
      ]);
      if (!algorithm.startsWith('sha2') && !algorithm.startsWith('sha5')) return;
      const base64 = digest.toString('base64');
      expect(valueOf(parser, `[base64${algorithm}(file("x.txt")), filebase64${algorithm}("x.txt")]`, { files })).toEqual([base64, base64]);
    }),
  );
});
