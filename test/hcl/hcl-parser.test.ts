import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import type { HclParser } from '../../src/syntax/hcl/hcl-parser.ts';
import { fileCharsMax } from '../../src/syntax/hcl/hcl-parser.ts';
import type { HclFile } from '../../src/syntax/hcl/hcl-tree.ts';
import { testParser } from './test-parser.ts';

let parser: HclParser;
beforeAll(async () => {
  parser = await testParser();
});

const parse = (text: string, path = 'main.tf'): HclFile => parser.parse({ path, text });
const headers = (file: HclFile): string[] => file.body.blocks.map((block) => [block.type, ...block.labels].join('.'));

const sample = `# A comment
resource "aws_s3_bucket" "logs" {
  bucket = "\${var.prefix}-logs" // another
  tags   = { "a b" = 1, c = [for x in var.l : x if x != ""] }

  dynamic "rule" {
    for_each = var.rules
    content {
      port = rule.value["port"]
    }
  }
  policy = <<-EOT
    { "Action": "\${var.action}" }
  EOT
}

variable "prefix" { default = "x" }
`;

describe('places', () => {
  test('blocks, headers and attributes', () => {
    const file = parse(sample);
    expect(file.diagnostics).toEqual([]);
    const [bucket] = file.body.blocks;
    expect(bucket?.header).toEqual({ startLine: 2, startColumn: 1, endLine: 2, endColumn: 34 });
    expect(bucket?.range).toEqual({ startLine: 2, startColumn: 1, endLine: 15, endColumn: 2 });
    expect(bucket?.body.attributes.map((attribute) => [attribute.name, attribute.range.startLine, attribute.range.endLine])).toEqual([
      ['bucket', 3, 3],
      ['tags', 4, 4],
      ['policy', 12, 14],
    ]);
    expect(bucket?.body.attributes[0]?.value.range).toEqual({ startLine: 3, startColumn: 12, endLine: 3, endColumn: 32 });
  });

  test('columns count UTF-16 units, lines may end with CRLF', () => {
    const file = parse('a = "😀é"\r\nb = "x"\r\n');
    expect(file.body.attributes.map((attribute) => attribute.value.range)).toEqual([
      { startLine: 1, startColumn: 5, endLine: 1, endColumn: 10 },
      { startLine: 2, startColumn: 5, endLine: 2, endColumn: 8 },
    ]);
  });

  test('the same text is parsed once', () => {
    expect(parse(sample)).toBe(parse(sample));
    expect(parse(sample, 'other.tf')).not.toBe(parse(sample));
  });
});

describe('references in JSON', () => {
  const dependsOn = (text: string) => {
    const file = parse(JSON.stringify({ resource: { a: { b: { depends_on: [text] } } } }), 'main.tf.json');
    const value = file.body.blocks[0]?.body.attributes[0]?.value;
    return [value?.kind === 'tuple' ? value.items.map(({ kind }) => kind) : value?.kind, file.diagnostics.length];
  };
  test.each([
    ['a.c', [['get-attribute'], 0]],
    ['${a.c}', [['get-attribute'], 0]],
    ['${a.c}${a.d}', [['template'], 0]],
    ['${', [['invalid'], 1]],
  ])('%s', (text, answer) => expect(dependsOn(text)).toEqual(answer));
});

describe('broken files', () => {
  const other = 'resource "c" "d" {\n  z = 1\n}\nvariable "q" {}\n';
  const broken: readonly (readonly [string, string, number])[] = [
    ['a missing value', 'resource "a" "b" {\n  x =\n}\n', 2],
    ['a missing brace', 'resource "a" "b" {\n  x = 1\n\n', 1],
    ['a missing bracket', 'resource "a" "b" {\n  x = [1,\n}\n', 2],
    ['a missing quote', 'resource "a" "b" {\n  x = "abc\n}\n', 2],
    ['a stray word', 'resource "a" "b" {\n  x y z\n}\n', 2],
    ['a conflict marker', '<<<<<<< HEAD\n=======\n>>>>>>> branch\n', 1],
    ['a heredoc without end', 'resource "a" "b" {\n  x = <<EOT\n  text\n}\n', 2],
  ];
  test.each(broken)('%s costs its own block', (_, text, line) => {
    const file = parse(text + other);
    expect(headers(file)).toEqual(expect.arrayContaining(['resource.c.d', 'variable.q']));
    expect(file.diagnostics.length).toBeGreaterThan(0);
    expect(file.diagnostics.every((diagnostic) => diagnostic.kind === 'parse-error')).toBe(true);
    const lines = file.diagnostics.map((diagnostic) => diagnostic.location.range.startLine);
    expect(Math.min(...lines.map((found) => Math.abs(found - line)))).toBeLessThanOrEqual(2);
  });

  test('the body of a broken file is the whole of it', () => {
    const { body } = parse('a = 1\nb = [\nresource "x" "y" {}\n');
    expect(body.range).toEqual({ startLine: 1, startColumn: 1, endLine: 4, endColumn: 1 });
  });

  test('a broken attribute has no value that was never written', () => {
    const file = parse('resource "a" "b" {\n  x =\n  y = 2\n}\n');
    const values = file.body.blocks.flatMap((block) => block.body.attributes.map((attribute) => [attribute.name, attribute.value.kind]));
    expect(values).toEqual([['x', 'invalid']]);
  });

  test('a heredoc that holds Terraform code is no code', () => {
    const file = parse(`resource "a" "b" {\n  x = <<EOT\nresource "fake" "y" {\n}\nEOT\n}\nresource "c" "d" {\n  z = \n}\n`);
    expect(headers(file)).toEqual(['resource.a.b', 'resource.c.d']);
  });
});

describe('hostile input', () => {
  test('deep nesting is reported, what is beside it is kept', () => {
    for (const [open, close] of [
      ['(', ')'],
      ['[', ']'],
      ['{a=', '}'],
      ['!', ''],
      ['-', ''],
      ['f(', ')'],
      ['"${', '}"'],
    ] as const) {
      const file = parse(`a = ${open.repeat(10_000)}1${close.repeat(10_000)}\nb = 2\n`, `${open}.tf`);
      expect(new Set(['limit-reached', 'parse-error'])).toContain(file.diagnostics[0]?.kind);
      const isWhole = file.diagnostics[0]?.kind === 'limit-reached';
      expect([isWhole, file.body.attributes.length]).toEqual([isWhole, isWhole ? 2 : file.body.attributes.length]);
    }
  });

  test('deeply nested blocks and long chains', () => {
    const nested = parse(`${'a {\n'.repeat(5000)}${'}\n'.repeat(5000)}`, 'nested.tf');
    expect(nested.diagnostics.map((diagnostic) => diagnostic.kind)).toEqual(['limit-reached']);
    const chain = parse(`a = ${Array.from({ length: 5000 }, (_, index) => index).join(' + ')}\nb = x${'.y'.repeat(5000)}\n`, 'chain.tf');
    expect(chain.diagnostics.map((diagnostic) => diagnostic.kind)).toEqual(['limit-reached']);
    expect(chain.body.attributes).toHaveLength(2);
  });

  test('steps behind one another, however many; splats and conditionals up to a limit, since each holds the next', () => {
    const kindsOf = (steps: string, count: number): string[] =>
      parse(`locals {\n  a = local.b${steps.repeat(count)}\n}\n`).diagnostics.map(({ kind }) => kind);
    for (const steps of ['.c', '[0]']) expect(kindsOf(steps, 20_000)).toEqual([]);
    for (const steps of ['[*].c', '.*.c[0]']) {
      expect(kindsOf(steps, 100)).toEqual([]);
      expect(kindsOf(steps, 20_000)).toEqual(['limit-reached']);
    }
    expect(kindsOf(' ? 1 : local.b', 100)).toEqual([]);
    expect(kindsOf(' ? 1 : local.b', 101)).toEqual(['limit-reached']);
  });

  test('a file beyond the limit is not parsed, and that is said', () => {
    const file = parse('#'.repeat(fileCharsMax + 1), 'huge.tf');
    expect(file.diagnostics.map((diagnostic) => diagnostic.kind)).toEqual(['limit-reached']);
  });

  test.each(['{}', '{\n  a = 1\n}\n', '# only\n{ resource = { aws_s3_bucket = {} } }'])(
    'a file that is one object is reported: %j',
    (text) => {
      const file = parse(text, 'object.tf');
      expect(file.diagnostics.map((diagnostic) => diagnostic.kind)).toEqual(['parse-error']);
    },
  );

  test('names that objects have are names', () => {
    const file = parse('__proto__ = 1\nconstructor "toString" "x" {}\n');
    expect(file.body.attributes[0]?.name).toBe('__proto__');
    expect(headers(file)).toEqual(['constructor.toString.x']);
  });

  test('any text is parsed without an exception, and what is not HCL is reported', () => {
    const pieces = fc.constantFrom(
      '{',
      '}',
      '(',
      ')',
      '[',
      ']',
      '"',
      '=',
      'a',
      '${',
      '%{',
      '<<E\n',
      'E\n',
      '\n',
      ' ',
      '.',
      '1',
      'for',
      'if',
      '?',
      ':',
      '\\',
      '\0',
      '\u{d800}',
      '/*',
      '#',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary', maxLength: 200 }),
          fc.array(pieces, { maxLength: 60 }).map((parts) => parts.join('')),
        ),
        (text) => {
          const file = parse(text, 'random.tf');
          const names = file.body.blocks.length + file.body.attributes.length + file.diagnostics.length;
          expect(text.trim() === '' || names > 0 || isOnlyComments(text)).toBe(true);
        },
      ),
      { numRuns: 300 },
    );
  });

  test('every truncation of a valid file is parsed, and all but whole blocks are reported', () => {
    const ends = new Set(['', sample.slice(0, sample.indexOf('\nvariable') + 1).trim(), sample.trim(), '# A comment']);
    for (let end = 0; end < sample.length; end += 1) {
      const text = sample.slice(0, end);
      const file = parse(text, 'cut.tf');
      const isWhole = ends.has(text.trim()) || /^#[^\n]*$/.test(text);
      expect([end, file.diagnostics.length > 0]).toEqual([end, !isWhole]);
    }
  });
});

function isOnlyComments(text: string): boolean {
  return text
    .replaceAll(/\/\*[^]*?\*\//g, '')
    .split('\n')
    .every((line) => /^\s*(?:#|\/\/|$)/.test(line));
}
