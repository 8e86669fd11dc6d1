import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { HclParser } from '../../../src/syntax/hcl/hcl-parser.ts';
import { testParser } from '../../hcl/test-parser.ts';
import { valueOf } from '../expression.ts';

let parser: HclParser;
beforeAll(async () => {
  parser = await testParser();
});

describe('yamldecode', () => {
  test.each([
    ['a: on\\nb: off\\nc: no\\nd: y\\ne: n', { a: true, b: false, c: false, d: true, e: false }],
    [
      'a: 010\\nb: 08\\nc: 0x1F\\nd: 0o17\\ne: 1_000\\nf: +1\\ng: .5\\nh: 1e3',
      { a: 10, b: 8, c: 31, d: 15, e: '1_000', f: 1, g: 0.5, h: 1000 },
    ],
    [
      'a: 2020-01-01\\nb: 2020-1-2T3:04:05Z\\nc: 2020-01-02 03:04:05',
      { a: '2020-01-01T00:00:00Z', b: '2020-01-02T03:04:05Z', c: '2020-01-02T03:04:05Z' },
    ],
    ['a: 12:30:45\\nb: 0b11\\nc: 1.2.3', { a: '12:30:45', b: '0b11', c: '1.2.3' }],
    ["a: '1'\\nb: 'y'", { a: '1', b: 'y' }],
    ['a: ~\\nb:\\nc: Null', { a: null, b: null, c: null }],
    ['on: 1\\n010: 2\\n1.0: 3', { true: 1, 10: 2, 1: 3 }],
    ['a: !!str 1\\nb: !!binary aGk=\\nc: !!int 010', { a: '1', b: 'aGk=', c: 10 }],
    ['a: 1\\na: 2', { a: 2 }],
    ['a: &x {k: 1}\\nb: *x', { a: { k: 1 }, b: { k: 1 } }],
  ])('%s', (text, value) => {
    expect(valueOf(parser, `yamldecode("${text}")`)).toEqual(value);
  });

  test.each(['', '{a: 1', 'a: !custom x', 'a: .nan', '~: 1', 'a: !!bool x', '---\\na: 1\\n---\\nb: 2'])('the engine refuses %j', (text) => {
    expect(valueOf(parser, `try(yamldecode("${text}"), "refused")`)).toBe('refused');
  });

  test.each([
    ['a: ${var.u}\\nb: x-${var.u}\\nc: 1', { a: '<variable-without-default: var.u>', b: 'x-<var.u>', c: 1 }],
    ['${var.u}: 1\\nb: 2', { b: 2, '…': 'var.u' }],
    ['a: 1\\n${var.u}\\n', '<variable-without-default: yamldecode("a: 1\n${var.u}\n")>'],
  ])('with holes: %s', (text, value) => {
    expect(valueOf(parser, `yamldecode("${text}")`)).toEqual(value);
  });
});

describe('yamlencode', () => {
  test.each([
    ['{ b = [1, "x", true, null], a = "str" }', '"a": "str"\n"b":\n- 1\n- "x"\n- true\n- null\n'],
    ['[{ a = { b = [] }, c = [[1, 2], {}] }]', '- "a":\n    "b": []\n  "c":\n  - - 1\n    - 2\n  - {}\n'],
    ['"multi\\nline"', '|-\n  multi\n  line\n'],
    ['{ a = "x\\n  y\\n", b = " x\\n" }', '"a": |\n  x\n    y\n"b": |2\n   x\n'],
    ['"a\\tb\\"\\\\"', '"a\\tb\\"\\\\"\n'],
    ['"tab\\t\\nline"', '"tab\\t\\nline"\n'],
    ['{ a = "space \\nbreak" }', '"a": "space \\nbreak"\n'],
    ['"é☃😀"', '"é☃\\U0001F600"\n'],
    ['true', 'true\n...\n'],
    ['1', '1\n...\n'],
    ['null', 'null\n...\n'],
    ['[]', '[]\n'],
    ['{ a = join(" ", [for n in range(30) : "word"]) }', `"a": "${'word '.repeat(15)}word\n  ${'word '.repeat(13)}word"\n`],
  ])('%s', (expression, text) => {
    expect(valueOf(parser, `yamlencode(${expression})`)).toBe(text);
  });

  test.each([
    ['{ a = var.u, b = "x" }', '"a": <var.u>\n"b": "x"\n'],
    ['{ a = "x-${var.u}" }', '"a": <var.u>\n'],
    ['concat(["a"], var.u)', '<variable-without-default: yamlencode(["a", …var.u])>'],
    ['{ (format("%0200d", 1)) = 1 }', expect.stringContaining('<unsupported-function: yamlencode(')],
  ])('with what is not known: %s', (expression, text) => {
    expect(valueOf(parser, `yamlencode(${expression})`)).toEqual(text);
  });

  test('is read again as what it was', () => {
    const text = fc.string({ unit: fc.constantFrom('a', 'y', '0', ' ', '\n', ':', '#', '-', '"', "'", '\\', '\t', 'é', '😀', '|', '~') });
    const key = fc.string({ unit: fc.constantFrom('a', 'y', '0', ' ', ':', '"', 'é', '😀') });
    const { value } = fc.letrec((tie) => ({
      value: fc.oneof(
        { maxDepth: 4 },
        text,
        fc.boolean(),
        fc.integer(),
        fc.constant(null),
        fc.array(tie('value'), { maxLength: 3 }),
        fc.dictionary(key, tie('value'), { maxKeys: 3 }),
      ),
    }));
    fc.assert(
      fc.property(value, (written) => {
        const expression = `jsondecode(${JSON.stringify(JSON.stringify(written)).replaceAll('${', '$${')})`;
        expect(valueOf(parser, `yamldecode(yamlencode([${expression}]))`)).toEqual([written]);
      }),
    );
  });
});
