import { beforeAll, describe, expect, test } from 'vitest';
import type { HclParser } from '../../src/syntax/hcl/hcl-parser.ts';
import { testParser } from '../hcl/test-parser.ts';
import { evaluate, plain, resource } from './evaluate.ts';

let parser: HclParser;
beforeAll(async () => {
  parser = await testParser();
});

/** The value of an expression in a module that has an unknown `var.u`, a list with an open end `local.open` and a resource of unknown count. */
function valueOf(expression: string): unknown {
  const evaluation = evaluate(
    parser,
    `variable "u" {}
variable "flag" {}
locals {
  open = concat(["a"], var.u)
  maybe = var.flag ? "x" : "y"
  list = ["a", "b", "c"]
  map  = { b = 2, a = 1 }
}
resource "aws_s3_bucket" "one" {
  bucket = "logs"
}
resource "aws_s3_bucket" "none" {
  count  = 0
  bucket = "none"
}
resource "aws_s3_bucket" "two" {
  count  = 2
  bucket = "two-\${count.index}"
}
resource "aws_s3_bucket" "each" {
  for_each = { a = "x", b = "y" }
  bucket   = each.value
}
resource "aws_s3_bucket" "open" {
  count  = var.u
  bucket = "open"
}
resource "test" "this" {
  value = ${expression}
}
`,
  );
  return plain(resource(evaluation, 'test.this').attributes.entries.get('value'));
}

type Row = readonly [expression: string, value: unknown];

function conforms(rows: readonly Row[]): void {
  test.each(rows)('%s', (expression, value) => {
    expect(valueOf(expression)).toEqual(value);
  });
}

describe('literals, operators and conditionals', () => {
  conforms([
    ['1.5', 1.5],
    ['-1', -1],
    ['!true', false],
    ['1 + 2 * 3', 7],
    ['(1 + 2) * 3', 9],
    ['7 % 4', 3],
    ['10 / 4', 2.5],
    ['1 < 2 && 2 >= 2', true],
    ['"a" == "a"', true],
    ['"1" == 1', false],
    ['[1, 2] == [1, 2]', true],
    ['{ a = 1 } != { a = 2 }', true],
    ['null == null', true],
    ['true ? "a" : "b"', 'a'],
    ['1 == 2 ? "a" : null', undefined],
    ['var.u ? "a" : "b"', { oneOf: ['a', 'b'] }],
    ['var.u ? "a" : "a"', 'a'],
    ['var.u && false', false],
    ['true || var.u', true],
    ['var.u + 1', '<variable-without-default: var.u + 1>'],
    ['"a-${var.u}" == "b-x"', false],
    ['"a-${var.u}" == "a-x"', '<variable-without-default: "a-${var.u}" == "a-x">'],
    ['local.maybe == "z"', false],
    ['1 / 0', Number.POSITIVE_INFINITY],
    ['0 / 0', '<unsupported-expression: 0 / 0>'],
    ['{ "a b" = 1, (local.list[0]) = 2, c : 3 }', { 'a b': 1, a: 2, c: 3 }],
    ['local.missing', '<undeclared-name: local.missing>'],
  ]);
});

describe('templates and heredocs', () => {
  conforms([
    ['"a\\tb\\"c\\\\d\\u00e9"', 'a\tb"c\\dé'],
    ['"$${x} %%{y}"', '${x} %{y}'],
    ['"x-${1 + 1}-${true}"', 'x-2-true'],
    ['"${[1]}"', [1]],
    ['"arn:${var.u}:s3"', 'arn:<var.u>:s3'],
    ['"p-${local.maybe}"', { oneOf: ['p-x', 'p-y'] }],
    ['"%{ if true }yes%{ else }no%{ endif }!"', 'yes!'],
    ['"%{ for x in local.list }${x},%{ endfor }"', 'a,b,c,'],
    ['"a ${~ "b" ~} c"', 'abc'],
    ['<<EOT\nline\n  two ${1}\nEOT\n', 'line\n  two 1\n'],
    ['<<-EOT\n    a\n      b\n\n    c\n  EOT\n', 'a\n  b\n\nc\n'],
    ['<<-EOT\n    %{ for x in local.list ~}\n    ${x}\n    %{ endfor ~}\n    end\n  EOT\n', '    a\n    b\n    c\n    end\n'],
  ]);
});

describe('collections', () => {
  conforms([
    ['local.list[1]', 'b'],
    ['local.map["a"]', 1],
    ['local.map.b', 2],
    ['local.open[0]', { oneOf: ['<variable-without-default: var.u[0]>', 'a'] }],
    ['element(concat(aws_s3_bucket.open[*].id, [""]), 0)', { oneOf: ['<computed-attribute: aws_s3_bucket.open.id[0]>', ''] }],
    ['concat((var.flag ? [["a"]] : [])...)', { oneOf: [['a'], '<unsupported-expression: concat()>'] }],
    ['max(var.u...)', '<variable-without-default: max(var.u...)>'],
    ['{ (var.u) = 1 }', { '…': 'var.u' }],
    ['local.list[7]', '<unsupported-expression: ["a", "b", "c"][7]>'],
    ['local.list[var.u]', { oneOf: ['a', 'b', 'c'] }],
    ['local.map[var.u]', { oneOf: [2, 1] }],
    ['[for s in local.list : upper(s)]', ['A', 'B', 'C']],
    ['[for i, s in local.list : "${i}${s}" if s != "b"]', ['0a', '2c']],
    ['{ for k, v in local.map : v => k }', { 1: 'a', 2: 'b' }],
    ['[for k, v in local.map : k]', ['a', 'b']],
    ['{ for s in ["a", "b", "ab"] : substr(s, 0, 1) => s... }', { a: ['a', 'ab'], b: ['b'] }],
    ['[for s in local.open : upper(s)]', ['A', '…var.u']],
    ['[for s in local.list : s if var.u]', { oneOf: [['a', 'b', 'c'], []] }],
    ['[for s in local.list : s if s == var.u]', { oneOf: [['a'], ['b'], ['c'], []] }],
    ['{ for k, v in local.map : k => v if contains(["a"], k) || var.flag }', { oneOf: [{ a: 1, b: 2 }, { a: 1 }] }],
    ['[for i in range(9) : i if var.u[i]]', ['…var.u[0]']],
    ['[for o in [{ a = 1 }, { a = 2 }] : o][*].a', [1, 2]],
    ['[{ a = 1 }, { a = 2 }].*.a', [1, 2]],
    ['[{ a = [1] }, { a = [2] }].*.a[1]', [2]],
    ['[{ a = [1] }, { a = [2] }][*].a[0]', [1, 2]],
    ['null[*]', []],
    ['"x"[*]', ['x']],
  ]);
});

describe('references to resources', () => {
  conforms([
    ['aws_s3_bucket.one.bucket', 'logs'],
    ['aws_s3_bucket.one.id', '<computed-attribute: aws_s3_bucket.one.id>'],
    ['aws_s3_bucket.two[1].bucket', 'two-1'],
    ['aws_s3_bucket.two[*].bucket', ['two-0', 'two-1']],
    ['aws_s3_bucket.two.*.bucket', ['two-0', 'two-1']],
    ['aws_s3_bucket.each["b"].bucket', 'y'],
    ['{ for k, b in aws_s3_bucket.each : k => b.bucket }', { a: 'x', b: 'y' }],
    ['values(aws_s3_bucket.each)[*].bucket', ['x', 'y']],
    ['try(aws_s3_bucket.none[0].id, "fallback")', 'fallback'],
    ['one(aws_s3_bucket.none[*].id)', undefined],
    ['join("", aws_s3_bucket.none.*.id)', ''],
    ['element(concat(aws_s3_bucket.none[*].id, [""]), 0)', ''],
    ['aws_s3_bucket.open[0].bucket', 'open'],
    ['aws_s3_bucket.open[0].id', '<computed-attribute: aws_s3_bucket.open.id>'],
    ['join("", aws_s3_bucket.open.*.id)', '<computed-attribute: aws_s3_bucket.open.id>'],
    ['resource.aws_s3_bucket.one.bucket', 'logs'],
    ['aws_s3_bucket.gone.id', '<undeclared-name: aws_s3_bucket.gone>'],
    ['"${aws_s3_bucket.one.arn}/*"', '<aws_s3_bucket.one.arn>/*'],
  ]);
});

describe('text functions', () => {
  conforms([
    ['chomp("a\\n\\n")', 'a'],
    ['endswith("abc", "bc")', true],
    ['startswith("arn:${var.u}", "s3")', false],
    ['startswith("arn:${var.u}", "ar")', true],
    ['format("%s-%03d-%5.1f|%-4s|%v", "a", 7, 1.25, "b", [1])', 'a-007-  1.2|b   |[1]'],
    ['format("%[2]s%[1]s%%", "a", "b")', 'ba%'],
    ['<<-EOT\n    %{~ if true ~}\n    yes\n    %{~ else ~}\n    no\n    %{~ endif ~}\n    tail\n  EOT\n', '    yes\n    tail\n'],
    ['<<EOT\na   ${~ "b" ~}   \n  c\nEOT\n', 'ab  c\n'],
    ['format("%q %t %x %#v", "a", true, 255, { a = 1 })', '"a" true ff {"a":1}'],
    ['format("x-%s-y", var.u)', 'x-<var.u>-y'],
    ['formatlist("%s!", ["a", "b"])', ['a!', 'b!']],
    ['formatlist("%s-%s", "x", ["a", "b"])', ['x-a', 'x-b']],
    ['indent(2, "a\\nb")', 'a\n  b'],
    ['join("-", ["a", "b"], ["c"])', 'a-b-c'],
    ['join(",", local.open)', 'a,<var.u>'],
    ['lower("AbC-${var.u}")', 'abc-<lower(var.u)>'],
    ['regex("[a-z]+", "12ab34")', 'ab'],
    ['regex("(\\\\d)(\\\\d)", "x12")', ['1', '2']],
    ['regex("(?P<n>\\\\d)", "x1")', { n: '1' }],
    ['regexall("[a-z]", "a1b")', ['a', 'b']],
    ['try(regex("z", "a"), "none")', 'none'],
    ['replace("a.b.c", ".", "-")', 'a-b-c'],
    ['replace("ab12", "/[0-9]+/", "<$0>")', 'ab<12>'],
    ['replace("ab", "/(a)(b)/", "$2$1")', 'ba'],
    ['split(",", "a,b")', ['a', 'b']],
    ['split(",", "")', ['']],
    ['strcontains("abc", "b")', true],
    ['strrev("abc")', 'cba'],
    ['substr("hello", 1, 3)', 'ell'],
    ['substr("hello", -3, -1)', 'llo'],
    ['title("hello world")', 'Hello World'],
    ['trim("?!a?!", "!?")', 'a'],
    ['trimprefix("aab", "a")', 'ab'],
    ['trimsuffix("abb", "b")', 'ab'],
    ['trimspace(" a\\n")', 'a'],
    ['upper("a")', 'A'],
  ]);
});

describe('number functions', () => {
  conforms([
    ['abs(-2)', 2],
    ['ceil(1.1)', 2],
    ['floor(1.9)', 1],
    ['log(8, 2)', 3],
    ['max(1, "3", 2)', 3],
    ['min([3, 1]...)', 1],
    ['parseint("ff", 16)', 255],
    ['pow(2, 10)', 1024],
    ['signum(-3)', -1],
    ['sum([1, 2.5])', 3.5],
  ]);
});

describe('list, set and map functions', () => {
  conforms([
    ['alltrue([true, var.u, false])', false],
    ['anytrue([false, true, var.u])', true],
    ['chunklist(local.list, 2)', [['a', 'b'], ['c']]],
    ['coalesce(null, "", "a")', 'a'],
    ['coalesce(var.u, "a")', { oneOf: ['<variable-without-default: var.u>', 'a'] }],
    ['coalescelist([], ["a"])', ['a']],
    ['compact(["", "a", null])', ['a']],
    ['compact([var.flag ? "x" : "", "a"])', { oneOf: [['x', 'a'], ['a']] }],
    ['compact([local.maybe, "a"])', [{ oneOf: ['x', 'y'] }, 'a']],
    ['try(local.map[var.u], 9)', { oneOf: [2, 1, 9] }],
    ['try({}[var.u], 9)', 9],
    ['can(local.map[var.u]) ? 1 : 2', { oneOf: [1, 2] }],
    ['concat(["a"], ["b"])', ['a', 'b']],
    ['concat(["a"], var.u)', ['a', '…var.u']],
    ['contains(local.list, "b")', true],
    ['contains(local.open, "z")', '<variable-without-default: contains(["a", …var.u], "z")>'],
    ['distinct(["a", "b", "a"])', ['a', 'b']],
    ['element(local.list, 4)', 'b'],
    ['flatten([["a"], [["b"], "c"]])', ['a', 'b', 'c']],
    ['flatten([var.u ? ["a"] : [], ["b"]])', { oneOf: [['a', 'b'], ['b']] }],
    ['index(local.list, "c")', 2],
    ['keys(local.map)', ['a', 'b']],
    ['length(local.list)', 3],
    ['length(local.open)', '<variable-without-default: length(["a", …var.u])>'],
    ['lookup(local.map, "a", 9)', 1],
    ['lookup(local.map, "z", 9)', 9],
    ['lookup(local.map, "z")', '<unsupported-expression: lookup({b, a}, "z")>'],
    ['lookup(var.u, "z", 9)', { oneOf: ['<variable-without-default: var.u["z"]>', 9] }],
    ['matchkeys(["x", "y"], ["a", "b"], ["b"])', ['y']],
    ['merge({ a = 1, b = 1 }, { b = 2 }, null)', { a: 1, b: 2 }],
    ['merge(var.u, { b = 2 })', { b: 2, '…': 'var.u' }],
    ['merge({ b = 2 }, var.u)', { b: { oneOf: [2, '<variable-without-default: var.u.b>'] }, '…': 'var.u' }],
    ['merge([{ a = 1 }, { b = 2 }]...)', { a: 1, b: 2 }],
    ['one(["a"])', 'a'],
    ['range(3)', [0, 1, 2]],
    ['range(4, 0, -2)', [4, 2]],
    ['reverse(local.list)', ['c', 'b', 'a']],
    ['setintersection(["a", "b"], ["b", "c"])', ['b']],
    [
      'setproduct(["a", "b"], ["x"])',
      [
        ['a', 'x'],
        ['b', 'x'],
      ],
    ],
    ['setsubtract(["a", "b"], ["b"])', ['a']],
    ['setunion(["b"], ["a", "b"])', ['a', 'b']],
    ['slice(local.list, 1, 3)', ['b', 'c']],
    ['sort(["b", "a"])', ['a', 'b']],
    ['transpose({ a = ["x", "y"] })', { x: ['a'], y: ['a'] }],
    ['values(local.map)', [1, 2]],
    ['zipmap(["a", "b"], [1, 2])', { a: 1, b: 2 }],
  ]);
});

describe('type functions', () => {
  conforms([
    ['can(local.map.zz)', false],
    ['can(local.map.a)', true],
    ['try(local.map.zz, local.map.a)', 1],
    ['try(lower(local.map.zz), "x")', 'x'],
    ['try(local.map.zz + 1, 2)', 2],
    ['try(flatten([local.map.zz]), [])', []],
    ['try(local.map.zz ? 1 : 2, 3)', 3],
    ['try("${local.map.zz}-x", "y")', 'y'],
    ['try(var.u.x, 1)', '<variable-without-default: var.u.x>'],
    ['try((var.flag ? { a = 1 } : {}).a, 2)', { oneOf: [1, 2] }],
    ['tostring(1)', '1'],
    ['tonumber("1.5")', 1.5],
    ['tobool("true")', true],
    ['try(tonumber("x"), 0)', 0],
    ['toset(["b", "a", "b"])', ['a', 'b']],
    ['tolist(toset(["b", "a"]))', ['a', 'b']],
    ['toset([tomap({ b = 1 }), tomap({ a = 2 })])', [{ a: 2 }, { b: 1 }]],
    [
      'toset([{ a = 2, b = 1 }, { a = 1, b = 2 }])',
      [
        { a: 1, b: 2 },
        { a: 2, b: 1 },
      ],
    ],
    ['sensitive("a")', 'a'],
  ]);
});

describe('encoding functions', () => {
  conforms([
    ['jsonencode({ a = [1, var.u] })', { json: { a: [1, '<variable-without-default: var.u>'] } }],
    ['"${jsonencode({ b = true, a = "<" })}"', { json: { b: true, a: '<' } }],
    ['"x${jsonencode({ b = true, a = "<" })}"', 'x{"a":"\\u003c","b":true}'],
    ['jsondecode("{\\"a\\": [1, null]}")', { a: [1, null] }],
    ['jsondecode(jsonencode({ a = var.u }))', { a: '<variable-without-default: var.u>' }],
    ['jsondecode("{\\"a\\": \\"x${var.u}\\"}")', { a: 'x<var.u>' }],
    ['try(jsondecode("{"), "broken")', 'broken'],
    ['yamldecode("a: [1, two]")', { a: [1, 'two'] }],
    ['csvdecode("a,b\\n1,\\"x,y\\"\\n")', [{ a: '1', b: 'x,y' }]],
    ['base64decode(base64encode("héllo"))', 'héllo'],
    ['urlencode("a b&c")', 'a+b%26c'],
    ['urldecode("a+b%26c")', 'a b&c'],
    ['sha256("a")', 'ca978112ca1bbdcafac231b39a23dc4da786eff8147c4e72b9807785afee48bb'],
    ['timestamp()', '<unsupported-function: timestamp()>'],
    ['provider::other::anything("a")', '<unsupported-function: provider::other::anything("a")>'],
  ]);
});

describe('network and path functions', () => {
  conforms([
    ['cidrsubnet("10.0.0.0/16", 8, 2)', '10.0.2.0/24'],
    ['cidrsubnet("fd00:fd12:3456:7890::/56", 16, 162)', 'fd00:fd12:3456:7800:a200::/72'],
    ['cidrhost("10.0.0.0/16", -1)', '10.0.255.255'],
    ['cidrnetmask("10.0.0.0/12")', '255.240.0.0'],
    ['cidrsubnets("10.1.0.0/16", 4, 4, 8, 4)', ['10.1.0.0/20', '10.1.16.0/20', '10.1.32.0/24', '10.1.48.0/20']],
    ['basename("a/b.txt")', 'b.txt'],
    ['dirname("a/b.txt")', 'a'],
    ['path.module', '.'],
    ['path.cwd', '<variable-without-default: path.cwd>'],
    ['terraform.workspace', '<variable-without-default: terraform.workspace>'],
  ]);
});
