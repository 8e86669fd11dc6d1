import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { HclParser } from '../../../src/syntax/hcl/hcl-parser.ts';
import { testParser } from '../../hcl/test-parser.ts';
import { valueOf } from '../expression.ts';

let parser: HclParser;
beforeAll(async () => {
  parser = await testParser();
});

const refused = (expression: string): unknown => valueOf(parser, `can(${expression})`);

describe('format', () => {
  test.each([
    ['format("%.0f %.0f %.2f", 2.5, 3.5, 0.125)', '2 4 0.12'],
    ['format("%5.1f|%-7.2f|%07.2f|%+.1f", 1.25, 1.5, -1.5, 2)', '  1.2|1.50   |-001.50|+2.0'],
    ['format("%e %.2E %.0e", 123456, 0.00012, 5)', '1.234560e+05 1.20E-04 5e+00'],
    ['format("%g %g %g %g", 1e21, 100000, 1000000, 0.0001)', '1e+21 100000 1e+06 0.0001'],
    ['format("%G %.3g %.3g %g", 1e-10, 1234.5678, 1, 0)', '1E-10 1.23e+03 1 0'],
    ['format("%v %v %v", 1234567, 12.5, "x")', '1.234567e+06 12.5 x'],
    ['format("%d %5d|%-5d|%05d|%+d|%.3d", 12345678901234567890, 1, 2, -3, 4, 5)', '12345678901234567890     1|2    |-0003|+4|005'],
    ['format("%b %o %x %X %#x %#b", 5, 8, 255, 255, 255, 2)', '101 10 ff FF 0xff 0b10'],
    ['format("%x", "12")', 'c'],
    ['format("%q|%5s|%-5s|%05s|%.2s|%.0s", "a<b>", "é", "é", "é", "héé", "all")', '"a\\u003cb\\u003e"|    é|é    |0000é|hé|all'],
    ['format("%v %#v %v", null, "a", { a = [1, null] })', 'null "a" {"a":[1,null]}'],
    ['format("%s %[1]d %[1]s", 5)', '5 5 5'],
    ['format("%%%s%%", "a")', '%a%'],
    ['format("%s-%s", "x", var.u)', 'x-<var.u>'],
    ['format("%s|%v", "a-${var.u}", "b-${var.u}")', 'a-<var.u>|b-<var.u>'],
    ['format("%q|%5s|%.1s|%-v", "a-${var.u}", "b-${var.u}", "c-${var.u}", "d-${var.u}")', '<var.u>|<var.u>|<var.u>|<var.u>'],
    ['formatlist("%s:%d", ["a", "b"], 80)', ['a:80', 'b:80']],
  ])('%s', (expression, text) => {
    expect(valueOf(parser, expression)).toEqual(text);
  });

  test.each([
    '"a", "b"',
    '"%[1]s", "a", "b"',
    '"%s"',
    '"%s", null',
    '"%d", 1.5',
    '"%d", true',
    '"%x", "hi"',
    '"%2$s", "a", "b"',
    '"%", 1',
    '"%F", 1',
    '"%s", ["a"]',
    '"%[0]s", "a"',
  ])('the engine refuses %s', (args) => {
    expect(refused(`format(${args})`)).toBe(false);
  });

  test('where nothing is rounded it writes what JavaScript does', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1_000_000, max: 1_000_000 }), fc.integer({ min: 6, max: 12 }), (number, digits) => {
        const power = number.toExponential(digits).replace(/e([-+])(\d)$/, 'e$10$2');
        const text = valueOf(parser, `format("%.${digits}f|%.${digits}e|%v", ${number / 8}, ${number}, ${number / 8 / 1000})`);
        expect(text).toBe(`${(number / 8).toFixed(digits)}|${power}|${number / 8 / 1000}`);
      }),
      { numRuns: 60 },
    );
  });
});

describe('letters', () => {
  test.each([
    ['lower("İÀΑΣ")', 'iàασ'],
    ['upper("straße ŉ ǆ ᾳ")', 'STRAßE ŉ Ǆ ᾼ'],
    ['title("it\'s o\'neil a.b é_x ǆx")', "It'S O'Neil A.B É_x ǅx"],
    ['strrev("e\\u0301x")', 'xé'],
    ['length("e\\u0301e")', 2],
    ['"e\\u0301" == "é"', true],
    ['substr("👨‍👩‍👧x", 0, 1)', '👨‍👩‍👧'],
    ['substr("hello", -3, 0)', 'llo'],
    ['substr("hello", -9, 2)', 'he'],
    ['substr("hello", 9, 2)', ''],
    ['substr(uuid(), 0, 0)', ''],
    ['"${substr(uuid(), 0, 0)}0.0.0.0/0"', '0.0.0.0/0'],
    ['substr(uuid(), 0, 1)', '<unsupported-function: substr(uuid(), 0, 1)>'],
    ['trimspace("\\u0085 a\\u3000")', 'a'],
    ['trimspace("\\ufeffa")', '\ufeffa'],
    ['replace("a😀b", "", "-")', '-a-😀-b-'],
    ['split("", "a😀")', ['a', '😀']],
  ])('%s', (expression, value) => {
    expect(valueOf(parser, expression)).toEqual(value);
  });

  test.each(['substr("hello", 1.5, 2)', 'indent(0.5, "a")', 'regex("(?P<y>a)(b)", "ab")'])('the engine refuses %s', (expression) => {
    expect(refused(expression)).toBe(false);
  });

  test('more matches than can be held are told, not cut off', () => {
    expect(valueOf(parser, 'length(regexall("a", join("", [for i in range(1000) : "aaaaaaaaaaa"])))')).toContain('limit-reached');
  });
});

describe('csvdecode', () => {
  test.each([
    ['a,b\\r\\n1,2\\r\\n', [{ a: '1', b: '2' }]],
    ['a,b\\n\\n1,2\\n\\n', [{ a: '1', b: '2' }]],
    ['a,,b\\n1,2,3', [{ '': '2', a: '1', b: '3' }]],
    ['a,b\\n\\"x\\"\\"y\\",\\"1\\n2\\"', [{ a: 'x"y', b: '1\n2' }]],
    ['a,b\\n1,', [{ a: '1', b: '' }]],
  ])('%s', (text, rows) => {
    expect(valueOf(parser, `csvdecode("${text}")`)).toEqual(rows);
  });

  test.each(['', 'a,b\\n1', 'a\\nx\\"y', 'a\\n\\"x\\"y', 'a,a\\n1,2', 'a\\n\\"x'])('the engine refuses %j', (text) => {
    expect(refused(`csvdecode("${text}")`)).toBe(false);
  });
});

describe('networks', () => {
  test.each([
    ['cidrhost("fd00::/8", 18446744073709551615)', 'fd00::ffff:ffff:ffff:ffff'],
    ['cidrsubnet("10.0.0.0/16", -1, 0)', '10.0.0.0/15'],
    ['cidrsubnet("10.0.0.0/16", -1, 5)', '10.10.0.0/15'],
    ['cidrsubnet("::/0", 64, 7)', '0:0:0:7::/64'],
    ['cidrsubnet("::ffff:1.2.3.0/120", 4, 1)', '1.2.3.16/28'],
  ])('%s', (expression, value) => {
    expect(valueOf(parser, expression)).toEqual(value);
  });

  test.each(['cidrsubnet("10.0.0.0/16", -17, 0)', 'cidrsubnet("10.0.0.0/16", 8, 256)', 'cidrhost("10.0.0.0/24", 1.5)'])(
    'the engine refuses %s',
    (expression) => {
      expect(refused(expression)).toBe(false);
    },
  );
});
