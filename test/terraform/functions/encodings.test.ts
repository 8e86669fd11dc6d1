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
  ['base64decode("aGVs\\nbG8=")', 'hello'],
  ['try(base64decode("aGVs bG8="), "error")', 'error'],
  ['try(base64decode("aGVsbG8"), "error")', 'error'],
  ['try(base64decode("/w=="), "error")', 'error'],
  ['textencodebase64("hi", "UTF-16BE")', 'AGgAaQ=='],
  ['textencodebase64("hi", "UTF-16")', '/v8AaABp'],
  ['textencodebase64("é", "ISO-8859-1")', '6Q=='],
  ['textencodebase64("€", "windows-1252")', 'gA=='],
  ['try(textencodebase64("☃", "ISO-8859-1"), "error")', 'error'],
  ['try(textencodebase64("hi", "NOPE"), "error")', 'error'],
  ['textencodebase64("日", "Shift_JIS")', '<unsupported-function: textencodebase64("日", "Shift_JIS")>'],
  ['textdecodebase64("k/o=", "Shift_JIS")', '日'],
  ['textdecodebase64("aGk=", "UTF-8")', 'hi'],
  ['try(textdecodebase64("x", "UTF-8"), "error")', 'error'],
  ['base64gunzip("H4sIAAAAAAAA/8pIzcnJBwAAAP//AQAA//+GphA2BQAAAA==")', 'hello'],
  ['try(base64gunzip("aGk="), "error")', 'error'],
  ['urldecode("a+b%26c%C3%A9")', 'a b&cé'],
  ['urldecode("%ff")', '\u{fffd}'],
  ['try(urldecode("%zz"), "error")', 'error'],
])('%s', (expression, value) => {
  expect(valueOf(parser, expression)).toEqual(value);
});

test('what an encoding can write it reads again', () => {
  const encodings = ['UTF-8', 'UTF-16', 'UTF-16LE', 'UTF-16BE', 'ISO-8859-1', 'windows-1252', 'ISO-8859-15', 'KOI8-R'];
  fc.assert(
    fc.property(
      fc.constantFrom(...encodings),
      fc.string({ unit: fc.constantFrom('a', 'Z', '0', ' ', 'é', 'Ж', '€', '😀') }),
      (encoding, text) => {
        const there = `textencodebase64(${JSON.stringify(text)}, "${encoding}")`;
        const failing = encoding.startsWith('UTF') ? text : 'error';
        expect([text, failing]).toContain(valueOf(parser, `try(textdecodebase64(${there}, "${encoding}"), "error")`));
      },
    ),
  );
});
