import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { bothWays, isSame, unread, whole } from './carried.ts';
import { edited, editsOf } from './edits.ts';
import type { Files } from './edits.ts';

/** Something of everything by which an evaluation reports something or asks for a file. */
const loud: Files = {
  'main.tf': `locals {
  archive = "lambda.zip"
  digest  = filebase64sha256(local.archive)
  again   = [local.digest]
  quiet   = "quiet"
}

resource "aws_x" "before_it" {
  hash = aws_x.late.hash
}

resource "aws_x" "late" {
  hash = filemd5("lambda.zip")
}

resource "aws_x" "through_locals" {
  hash = local.again[0]
}

resource "aws_x" "itself" {
  hash = filebase64sha256("lambda.zip")
  name = local.quiet
}

resource "aws_x" "refers" {
  hash = aws_x.itself.hash
  name = aws_x.itself.name
}

resource "aws_x" "counted" {
  count = local.digest == "x" ? 1 : 2
  name  = local.quiet
}

resource "aws_x" "in_block" {
  dynamic "item" {
    for_each = [1]
    content {
      hash = filemd5("lambda.zip")
    }
  }
}

resource "aws_x" "in_meta" {
  lifecycle {
    precondition {
      condition = filemd5("other.zip") == ""
    }
  }
}

resource "aws_x" "same_question" {
  hash = filemd5("other.zip")
}

resource "aws_x" "open" {
  text = file("data/\${var.unset}.json")
}

resource "aws_x" "broken" {
  text = templatefile("broken.tpl", {})
}

resource "aws_x" "broken_too" {
  text = templatefile("broken.tpl", {})
}

resource "aws_x" "circle" {
  count = length(aws_x.circle)
}

data "template_file" "rendered" {
  template = "\${file("other.zip")}"
}

resource "aws_x" "rendered" {
  text = data.template_file.rendered.rendered
}

resource "aws_x" "quiet" {
  name = local.quiet
}

provider "aws" {
  region = file("region.zip")
}
`,
  'calls.tf': `variable "unset" {}

locals {
  later = module.far.name
}

module "first" {
  count  = length([local.later])
  source = "./calm"
}

module "far" {
  source = "registry/far"
}

module "fn" {
  source = "./fn"
  zip    = "lambda.zip"
  name   = filemd5("region.zip")
}

module "calm" {
  source = "./calm"
}

module "sized" {
  count  = length(filebase64("lambda.zip")) > 3 ? 2 : 1
  source = "./calm"
}

module "chosen" {
  count  = local.digest == "" ? 1 : 2
  source = "./calm"
}

resource "aws_x" "hash" {
  hash = module.fn.hash
}

resource "aws_x" "hash_too" {
  hash = module.fn.hash
}

resource "aws_x" "far" {
  name = local.later
}

resource "aws_x" "name" {
  name = module.calm.name
}

resource "aws_x" "sizes" {
  names = module.sized[*].name
}
`,
  'fn/main.tf': `variable "zip" {}

variable "name" {}

module "inner" {
  source = "../calm"
  name   = filemd5(var.zip)
}

resource "aws_x" "this" {
  hash = filemd5(var.zip)
}

resource "aws_x" "named" {
  name = var.name
}

resource "aws_x" "named_too" {
  name = var.name
}

resource "aws_x" "quiet" {
  name = "quiet"
}

output "hash" {
  value = module.inner.name
}
`,
  'calm/main.tf': `variable "name" {
  default = "calm"
}

resource "aws_x" "this" {
  name = var.name
}

output "name" {
  value = aws_x.this.name
}
`,
  'data/a.json': '{ "x": 1 }\n',
  'data/c.json': '{ "x": 2 }\n',
  'broken.tpl': 'a ${ b\n',
  'lambda.zip': unread,
  'other.zip': unread,
  'region.zip': unread,
};

describe('what was reported or asked for by a name', () => {
  test('happens again with all that mentions it, and nothing else', () => {
    const before = whole(loud);
    const known = new Set(before.resources);
    const after = whole(loud, { before: [before.carryOver] });
    expect(isSame(after, whole(loud))).toBe(true);
    const carried = after.resources.filter((resource) => known.has(resource)).map(({ address }) => address);
    const quiet = [
      'aws_x.far',
      'aws_x.name',
      'aws_x.quiet',
      'module.first[0].aws_x.this',
      'module.fn.aws_x.quiet',
      'module.calm.aws_x.this',
    ];
    expect(carried).toEqual(quiet);
  });

  test('is the same as without the other side, for any edits, and for files that come to be read', () => {
    let shared = 0;
    fc.assert(
      fc.property(editsOf(loud), fc.constantFrom(unread, 'text', undefined), (list, zip) => {
        const { 'lambda.zip': _, ...rest } = loud;
        const head = list.reduce(edited, zip === undefined ? rest : { ...rest, 'lambda.zip': zip });
        for (const [base, other] of [
          [loud, head],
          [head, loud],
        ] as const) {
          const ways = bothWays(base, other);
          shared += ways.shared;
          expect(isSame(ways.alone, ways.with)).toBe(true);
        }
      }),
      { numRuns: 200 },
    );
    expect(shared).toBeGreaterThan(800);
  });

  test('is evaluated with more files as if for the first time', () => {
    const { 'lambda.zip': _, ...rest } = loud;
    const first = whole(loud);
    const known = new Set(first.resources);
    const alone = whole({ ...rest, 'lambda.zip': 'text' });
    const { carryOver } = first;
    const second = whole(
      { ...rest, 'lambda.zip': 'text' },
      { before: [{ ...carryOver, reads: { ...carryOver.reads, paths: undefined } }] },
    );
    expect(isSame(second, alone)).toBe(true);
    expect(second.files).toEqual(alone.files);
    expect(second.resources.filter((one) => known.has(one)).map(({ address }) => address)).toEqual(
      expect.arrayContaining(['aws_x.quiet', 'module.fn.aws_x.quiet', 'module.calm.aws_x.this']),
    );
  });
});
