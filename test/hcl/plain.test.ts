import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { NotLoaded } from '../../src/core/not-loaded.ts';
import { convertExpression } from '../../src/syntax/hcl/convert-expression.ts';
import type { HclParser } from '../../src/syntax/hcl/hcl-parser.ts';
import type { HclBody } from '../../src/syntax/hcl/hcl-tree.ts';
import { createLineIndex } from '../../src/syntax/hcl/line-index.ts';
import { createPlainFirstParser } from '../../src/syntax/hcl/plain-first-parser.ts';
import { readPlainBody } from '../../src/syntax/hcl/plain/plain-body.ts';
import { faultBits } from './faults.ts';
import { grammarParser } from './test-parser.ts';
import { cpuMs } from '../cpu-time.ts';

const root = join(import.meta.dirname, '../..');
const path = 'main.tf';
let grammar: HclParser;

beforeAll(async () => {
  grammar = await grammarParser();
});

function plain(text: string): HclBody | undefined {
  return readPlainBody({ path, text, lines: createLineIndex(text, 1), diagnostics: [], convertExpression, depth: 0 });
}

/** The grammar has exponents behind a fraction only; HCL has them behind every number. */
const loneExponent = /(?<![\w.])\d+[eE][-+]?\d/;

/** Reads both ways; true when the plain reader took the text at all. */
function agrees(text: string): boolean {
  const body = plain(text);
  if (body === undefined || loneExponent.test(text)) return false;
  expect(grammar.parse({ path, text }), text).toEqual({ path, body, diagnostics: [] });
  return true;
}

/** Terraform code of the examples and of every policy's fixture. */
function ownCode(): string[] {
  const below = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(root, folder, name));
  const examples = below('examples').filter((file) => file.endsWith('.tf'));
  const fixtures = below('test/policies').filter((file) => file.endsWith('.md'));
  const fences = fixtures.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/^```hcl[^\n]*\n(.*?)^```/gms)].map(([, code = '']) => code),
  );
  return [...examples.map((file) => readFileSync(file, 'utf8')), ...fences];
}

const everyForm = String.raw`# every form that is read plainly
variable "ports" {
  type    = map(object({ from = number, to = optional(number, 22) }))
  default = { ssh = { from = 22, to = 22 }, "web app" : { from = 1.5 } }
}

locals {
  a       = -1 + 2 * (3 - var.x) % 4 >= 5 && !local.b || true == false != null
  b       = var.list[0].name[each.key].id
  c       = aws_instance.this[*].network.id
  d       = length(var.list) > 0 ? var.list : [for k, v in var.map : upper(v) if v != ""]
  e       = { for item in var.items : item.id => item... if(item.on) }
  f       = merge({ (var.key) = "x", "${'$'}{var.y}-z" = [] }, var.more...) /* behind */
  g       = "a ${'$'}{var.b} \"c\" \\ \n \u00e9 100% $5"
  h       = ["one", 2, [], {}, "",] // all
  i       = max(
    1,
    2, # a comment
  )
  j = <<-EOT
      {"a": "${'$'}{var.b}"}
        indented
    EOT
  k = join(",", [<<TEXT
plain
TEXT
  ])
  l = var.a ? 1 : var.b ? 2 : (var.c ? 3 : 4)
  m = [aws_x.y.*.id, aws_x.y.*.a.b[0].c, aws_x.y.0.id, aws_x.y[*].a[0].b, element(aws_x.y.*.id, 0)]
  n = {
    "first" = true
    "second" = var.x["y"]
    (var.third) = { a = 1 }
    (var.fourth) = "${'$'}${'$'}{aws:username}"
  }
  o = <<EOT
%{ for k, v in var.m ~}
  ${'$'}{k} = %{ if v == null ~} none %{~ else }${'$'}{~ v ~}%{ endif } %%{x}
%{ endfor ~}
"aws:PrincipalTag/${'$'}${'$'}{aws:PrincipalTag/team}" — “quoted” 👍
EOT
}

resource "aws_x" y {
  one { two = 3 }
  dynamic "four" {
    for_each = var.ports
    content {}
  }
}
`;

/** What the plain reader must leave to the parser, or read alike. */
const others = [
  'a = b.0.1',
  'a = b.0e1',
  'a = b.0x',
  'a = b.01.c',
  'a = b.*',
  'a = b.*.0',
  'a = b.*c',
  'a = b.* .c',
  'a = b.*.c.*.d',
  'a = b.*.c.0.d[1].2',
  'a = "${~ b ~} %{~ if c ~} d %{~ else ~} e %{~ endif ~}"',
  'a = "%{ if b }c"',
  'a = "%{ for b in c }d%{ endif }"',
  'a = "%{ else }"',
  'a = "%{ if b }c%{ else }d%{ else }e%{ endif }"',
  'a = "%%{ if b }${c}%{ for d, e in f ~}\\n${e}%{ endfor }"',
  'a = "%{ while b }%{ endif }"',
  'a = "%{if b}c%{endif}"',
  'a = "%{ for b in c : }d%{ endfor }"',
  'a = <<-EOT\n  %{ for b in c ~}\n    ${b}\n  %{~ endfor }\n  EOT\n',
  'a = <<EOT\n%{ if b }\nEOT\n%{ endif }\nEOT\n',
  'a = <<EOT\n${FOO:-bar} $${FOO:-bar} %%{x "y"}\nEOT\n',
  'a = b.*.c[*].d',
  'a = b[*].c.*.d',
  'a = b[*][*]',
  'a = b[*].0',
  'a = b[*]\n[0]',
  'a = b ? c : d ? e : f ? g : h',
  'a = b ? c ? d : e : f',
  'a = b ? c : d\n? e : f',
  'a = (b) ? c : (d) ? e : f',
  'a = "$$${b}"',
  'a = "$${b"',
  'a = "$${"c"}"',
  'a = "%%{b}"',
  'a = "$${b}${c}$${d}"',
  'a = <<EOT\n$${b} $$${c}\nEOT\n',
  'a = {\n b = c\n "d" = e\n}',
  'a = {\n b = "c"\n (d) = e\n}',
  'a = {\n b = true\n (d) = e\n}',
  'a = {\n b = c.d\n (d) = e\n}',
  'a = b "c"',
  'a = true "c"',
  'a = "é—\u00a0👍" # —\u2003\u200b',
  'a\u00a0= b',
  'a = "\u2028"',
  'a = "\ud800"',
  'a = "%{ if b }c%{ endif }"',
  'a = "$${b}"',
  'a = "${~ b ~}"',
  'a = "\\q"',
  'a = <<EOT\ntext\nEOT  \n',
  'a = <<EOT\ntext\nEOTX\nEOT\n',
  'a = b\n  ? c : d',
  'a = b ? c : d ? e : f',
  'a = !b.c',
  'a = -b[0]',
  'a = 1.0e3',
  'a = 1e3x',
  'a = 0x1f',
  'a = b c = d',
  'a = b (c)',
  'a = {\n b = c\n (d) = e\n}',
  'a = { b = c d = e }',
  'a = {\n b = c\n + d\n}',
  'a = {\n b\n + c = d\n}',
  'a = [\n b\n + c\n]',
  'a = (b\n + c)',
  'a = b\n + c',
  'a = ns::f(b)',
  'a =\n b',
  'a "b"\n{}',
  'a {} b {}',
  'a = b\r\n',
  'à = b',
  'a = [for x in y : x]\n',
  'a = {for k, v in w : k => v}',
  'for = 1\nin = 2\nif = 3',
  'a = true.b',
  'a = null()',
  'a = (b).c',
  'a = "b".c',
  'a = [1][0]',
  'a = b ... c',
  'a = f(b..., c)',
  '/* open',
  'a = "open',
  'a = <<EOT\nopen',
  'a = b }',
];

describe('the plain reader sees what the grammar sees', () => {
  test('in the code of the project', () => {
    const code = ownCode();
    expect(code.length).toBeGreaterThan(50);
    const read = code.filter(agrees).length;
    expect(read / code.length).toBeGreaterThan(0.8);
  });

  test('in every form that it reads', () => {
    expect(agrees(everyForm)).toBe(true);
  });

  test('but for exponents of whole numbers, which the grammar does not have', () => {
    expect(plain('a = 1e3')?.attributes[0]?.value).toMatchObject({ kind: 'literal', value: 1000 });
    expect(grammar.parse({ path, text: 'a = 1e3' }).body.attributes[0]?.value).toMatchObject({ kind: 'literal', value: 1000 });
    expect(grammar.parse({ path, text: 'a = 0x10' }).body.attributes[0]?.value).toMatchObject({ kind: 'invalid' });
  });

  test.each(others)('in %j, or leaves it', (text) => {
    const read = [text, `${text}\n`, `b {\n${text}\n}\n`].map(agrees);
    expect(read).toHaveLength(3);
  });

  test('in code with random faults', () => {
    const fault = fc.record({ at: fc.nat(), cut: fc.nat(6), put: fc.constantFrom('', ...faultBits) });
    let read = 0;
    fc.assert(
      fc.property(fc.constantFrom(...everyForm.split(/\n(?=\S)/u)), fc.array(fault, { minLength: 1, maxLength: 3 }), (code, faults) => {
        const text = faults.reduce((whole, { at, cut, put }) => {
          const place = at % (whole.length + 1);
          return whole.slice(0, place) + put + whole.slice(place + cut);
        }, code);
        if (agrees(text)) read += 1;
      }),
      { numRuns: 600 },
    );
    // About one in ten; how many exactly is drawn.
    expect(read).toBeGreaterThan(20);
  });
});

describe('the grammar is loaded for what is not plain', () => {
  test('and until then there is no answer, rather than an empty one', async () => {
    let loads = 0;
    const parser = createPlainFirstParser(() => {
      loads += 1;
      return Promise.reject(new Error('not here'));
    });
    expect(parser.parse({ path, text: 'a = 1\n' }).body.attributes).toHaveLength(1);
    for (const text of ['a = ', 'a = ns::f(b)']) expect(() => parser.parse({ path, text })).toThrow(NotLoaded);
    expect(parser.parse({ path: 'main.tf.json', text: '{}' }).body.attributes).toHaveLength(0);
    expect(() => parser.parse({ path: 'main.tf.json', text: '{"locals":{"a":"${b"}}' })).toThrow(NotLoaded);
    expect(() => parser.parseTemplate({ path: 'x.tpl', text: '%{ if true }a' })).toThrow(NotLoaded);
    expect(loads).toBe(0);
    await expect(parser.loadGrammar()).rejects.toThrow('not here');
  });
});

describe('the JSON syntax', () => {
  const parser = createPlainFirstParser(() => Promise.reject(new Error('not here')));
  const locals = JSON.stringify(
    { locals: { a: 'x ${b.c}\n%{ if d }e%{ endif }', f: '$${g}', h: ['${~ i }', 1, null], j: '\\ "' } },
    null,
    2,
  );

  test.each([
    ['main.tf.json', locals],
    ['main.tofu.json', '{"resource": {"aws_x": {"y": {"z": "${a.*.b}"}}}}'],
    ['prod.tfvars.json', '{"a": "${b", "c": {"d": ["%{"]}}'],
    ['main.tf.json', '{"locals": '],
    ['main.tf.json', '[]'],
  ])('%s: %s', (name, text) => {
    expect(parser.parse({ path: name, text })).toEqual(grammar.parse({ path: name, text }));
  });
});

describe('templates', () => {
  const parser = createPlainFirstParser(() => Promise.reject(new Error('not here')));
  const line = fc.constantFrom(
    '#!/bin/bash',
    'port ${port}',
    '"${a.b[0]}"',
    '',
    '  deep ${f("x", 1)} ',
    'x$y',
    'x $${y}',
    '%{ if a ~} b %{~ else } c %{ endif ~}',
    '  %{~ for a in b ~}',
    '  %{ endfor }',
    'TEMPLATE',
    'ö ${é}',
    '\\n',
  );

  test('plain ones are read as the grammar reads them', () => {
    let taken = 0;
    fc.assert(
      fc.property(fc.array(line, { maxLength: 6 }), fc.constantFrom('\n', '\n\n'), (lines, newline) => {
        const file = { path: 'user-data.tpl', text: lines.join(newline) };
        let read;
        try {
          read = parser.parseTemplate(file);
        } catch (error) {
          if (error instanceof NotLoaded) return;
          throw error;
        }
        taken += 1;
        expect(read).toEqual(grammar.parseTemplate(file));
        const { startLine, endLine } = grammar.parseTemplate(file).expression.range;
        expect(startLine).toBeGreaterThanOrEqual(1);
        expect(endLine).toBeLessThanOrEqual(file.text.split('\n').length);
      }),
      { numRuns: 300 },
    );
    expect(taken).toBeGreaterThan(150);
  });

  test.each(['%{ if a }x', '%{ endfor }', '$$${a}', '${', 'a ${b} %{', '${a'])('the grammar is asked about %j', (text) => {
    expect(() => parser.parseTemplate({ path: 'x.tpl', text })).toThrow(NotLoaded);
  });
});

test.each([
  ['one long line', `a = [${'1, '.repeat(700_000)}]`],
  ['dollars', `a = "${'$'.repeat(2_000_000)}"`],
  ['an open text', `a = "${'\\"'.repeat(1_000_000)}`],
  ['open brackets', `a = ${'['.repeat(1_000_000)}`],
  ['signs', `a = ${'-'.repeat(1_000_000)}1`],
  ['comments', '/**/'.repeat(700_000)],
  ['open heredocs', '<<A\n'.repeat(500_000)],
  ['a long sum', `a = ${'1 + '.repeat(500_000)}1`],
])('time grows with the length of the text: %s', (_, text) => {
  const started = cpuMs();
  plain(text);
  expect(cpuMs() - started).toBeLessThan(3000);
});
