import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { lineRange } from '../../src/core/location.ts';
import { bothWays, isSame, whole } from './carried.ts';
import { edited, editsOf } from './edits.ts';
import type { Files } from './edits.ts';

/** Something of everything that may lead from one piece of code to another. */
const estate: Files = {
  'main.tf': `locals {
  name  = "\${var.stage}-app"
  cidrs = concat([var.office], local.more)
}

resource "aws_security_group" "web" {
  name = local.name
  ingress {
    from_port   = 443
    cidr_blocks = local.cidrs
  }
  dynamic "ingress" {
    for_each = var.ports
    iterator = it
    content {
      from_port   = it.value
      cidr_blocks = [for cidr in local.cidrs : cidr if cidr != "10.0.0.0/8"]
    }
  }
}

resource "aws_instance" "web" {
  count           = var.many ? 2 : 1
  subnet          = module.net["a"].subnets[count.index]
  security_groups = [aws_security_group.web.id]
}

module "net" {
  for_each = toset(["a", "b"])
  source   = "./net"
  cidr     = each.key == "a" ? var.office : "10.9.0.0/16"
  tags     = { name = local.name }
}

module "plain" {
  source = "./plain"
}

module "far" {
  source = "registry/far"
}
`,
  'more.tf': `locals {
  more = ["10.0.0.0/8"]
}

data "aws_iam_policy_document" "read" {
  statement {
    actions   = ["s3:GetObject"]
    resources = ["\${aws_s3_bucket.data.arn}/*"]
  }
}

resource "aws_s3_bucket" "data" {
  provider = aws.west
  bucket   = "data-\${terraform.workspace}"
}

resource "aws_iam_policy" "read" {
  policy = data.aws_iam_policy_document.read.json
}

resource "aws_iam_policy" "file" {
  policy = file("\${path.module}/policy.json")
}

resource "aws_x" "listed" {
  all    = [for name in fileset(path.module, "data/*.json") : jsondecode(file(name)).x]
  named  = try(file("data/\${local.file}.json"), "none")
  text   = templatefile("t.tpl", { x = var.stage })
  exists = fileexists("data/b.json")
}

locals {
  file = "a"
}

resource "aws_x" "outputs" {
  all  = module.plain.name
  far  = module.far.name
  each = { for key, net in module.net : key => net.subnets }
}

resource "aws_x" "quiet" {
  text = "nothing depends on anything"
  self = aws_x.quiet.id
}
`,
  'variables.tf': `variable "stage" {
  default = "test"
}

variable "office" {
  type    = string
  default = "192.0.2.0/24"
}

variable "ports" {
  default = [22, 80]
}

variable "many" {
  default = true
}

variable "unset" {}
`,
  'terraform.tfvars': 'ports = [8080]\n',
  'policy.json': '{ "Statement": [] }\n',
  'data/a.json': '{ "x": 1 }\n',
  'data/c.json': '{ "x": 2 }\n',
  't.tpl': 'of ${x} and ${file("policy.json")}',
  'net/main.tf': `variable "cidr" {}

variable "tags" {
  type    = map(string)
  default = {}
}

locals {
  subnets = [for index in range(2) : cidrsubnet(var.cidr, 8, index)]
}

resource "aws_vpc" "this" {
  cidr_block = var.cidr
  tags       = var.tags
}

resource "aws_flow_log" "this" {
  vpc_id = aws_vpc.this.id
}

output "subnets" {
  value = local.subnets
}

module "deep" {
  source = "../plain"
}
`,
  'plain/main.tf': `variable "name" {
  default = "plain"
}

resource "aws_sqs_queue" "this" {
  name = var.name
}

output "name" {
  value = aws_sqs_queue.this.name
}
`,
};

/** Addresses that are evaluated again after this edit. */
function again(edit: (files: Record<string, string>) => void): string[] {
  const head: Record<string, string> = { ...estate };
  edit(head);
  const before = whole(estate);
  const known = new Set(before.resources);
  const after = whole(head, { before: [before.carryOver] });
  expect(isSame(after, whole(head))).toBe(true);
  return after.resources
    .filter((resource) => !known.has(resource))
    .map((resource) => resource.address)
    .toSorted();
}

function replace(path: string, from: string, to: string): (files: Record<string, string>) => void {
  return (files) => {
    const text = files[path] ?? '';
    expect(text).toContain(from);
    files[path] = text.replace(from, to);
  };
}

describe('what the change reaches is evaluated again', () => {
  const refersToItself = 'aws_x.quiet';
  /** Declarations of which the reader is never sure. */
  const always = [refersToItself];
  /** One that reads files is evaluated again when any file is another one that the root reads. */
  const readsFiles = ['aws_iam_policy.file', 'aws_x.listed'];

  test('nothing but those in doubt, when nothing changes', () => {
    expect(again(() => undefined)).toEqual(always);
  });

  test('through a variable and a local, also in a module', () => {
    expect(again(replace('variables.tf', '192.0.2.0/24', '0.0.0.0/0'))).toEqual([
      'aws_instance.web[0]',
      'aws_instance.web[1]',
      'aws_security_group.web',
      'aws_x.outputs',
      refersToItself,
      'module.net["a"].aws_flow_log.this',
      'module.net["a"].aws_vpc.this',
      'module.net["b"].aws_flow_log.this',
      'module.net["b"].aws_vpc.this',
    ]);
  });

  test('what stands above the first changed line is the same code', () => {
    expect(again(replace('variables.tf', 'variable "unset" {}', 'variable "unset" {\n  default = 1\n}'))).toEqual(always);
  });

  test('through a file of values, a new file, a file that is read', () => {
    expect(again(replace('terraform.tfvars', '8080', '22')).length).toBeGreaterThan(8);
    expect(again((files) => (files['new.tf'] = 'resource "aws_x" "new" {}\n'))).toEqual(['aws_x.new', refersToItself]);
    expect(again(replace('policy.json', '[]', '[1]'))).toEqual([...readsFiles, ...always]);
    expect(again((files) => (files['data/b.json'] = '{ "x": 3 }'))).toEqual([...readsFiles, ...always]);
    expect(again((files) => delete files['data/c.json'])).toEqual([...readsFiles, ...always]);
    expect(again((files) => (files['other.json'] = '{}'))).toEqual(always);
  });

  test('through an output of a module, however deep', () => {
    expect(again(replace('plain/main.tf', '"plain"', '"other"'))).toEqual(
      expect.arrayContaining(['aws_x.outputs', 'module.plain.aws_sqs_queue.this', 'module.net["a"].module.deep.aws_sqs_queue.this']),
    );
  });

  test('an override reaches the whole directory', () => {
    const count = whole(estate).resources.length;
    const nets = 4;
    const addresses = again((files) => (files['net/x_override.tf'] = 'resource "aws_vpc" "this" {\n  cidr_block = "0.0.0.0/0"\n}\n'));
    expect(addresses.filter((address) => address.startsWith('module.net'))).toHaveLength(nets + 2);
    expect(addresses.length).toBeLessThan(count);
  });

  test('modules that cannot be told apart share nothing', () => {
    const files = {
      'main.tf':
        'variable "x" {}\nmodule "m" {\n  for_each = toset(["a${var.x}", "b${var.x}"])\n  source = "./m"\n  name = each.value\n}\n',
      'm/main.tf': 'variable "name" {}\nresource "aws_x" "y" {\n  name = var.name\n}\n',
    };
    const { alone, with: carried } = bothWays(files, files);
    expect(isSame(alone, carried)).toBe(true);
    expect(alone.resources.length).toBeGreaterThan(1);
  });
});

const edits = editsOf(estate);

describe('evaluating with what the other side left gives what evaluating alone gives', () => {
  test('for any edits of an estate, in both directions', () => {
    let shared = 0;
    fc.assert(
      fc.property(edits, (list) => {
        const head = list.reduce(edited, estate);
        for (const [base, other] of [
          [estate, head],
          [head, estate],
        ] as const) {
          const ways = bothWays(base, other);
          shared += ways.shared;
          expect(isSame(ways.alone, ways.with)).toBe(true);
        }
      }),
      { numRuns: 300 },
    );
    expect(shared).toBeGreaterThan(2000);
  });

  test('for any inputs of a deployment, with what the code alone left', () => {
    const inputs = fc.record({
      office: fc.constantFrom(undefined, '0.0.0.0/0', '192.0.2.0/24'),
      stage: fc.constantFrom(undefined, 'prod'),
      ports: fc.constantFrom(undefined, '[22]', '[]', 'null'),
      many: fc.constantFrom(undefined, 'false', 'maybe'),
      unset: fc.constantFrom(undefined, 'x'),
      workspace: fc.constantFrom(undefined, 'prod'),
    });
    const at = { path: 'deploy.sh', range: lineRange(1) };
    const code = whole(estate);
    const known = new Set(code.resources);
    let shared = 0;
    fc.assert(
      fc.property(inputs, ({ workspace, ...texts }) => {
        const given = Object.entries(texts).flatMap(([name, text]) => (text === undefined ? [] : [{ name, text, at, isArgument: true }]));
        const deployment = { varFiles: [], variables: given, workspace };
        const alone = whole(estate, { deployment });
        const carried = whole(estate, { deployment, before: [code.carryOver] });
        expect(isSame(alone, carried)).toBe(true);
        shared += carried.resources.filter((resource) => known.has(resource)).length;
      }),
      { numRuns: 100 },
    );
    expect(shared).toBeGreaterThan(300);
  });

  test('for any edits and inputs, with what the same deployment left on the other side', () => {
    const texts = fc.record({
      office: fc.constantFrom(undefined, '0.0.0.0/0', '192.0.2.0/24'),
      ports: fc.constantFrom(undefined, '[22]', '[ 22 ]'),
    });
    const deploy = (given: Readonly<Record<string, string | undefined>>) => ({
      varFiles: [],
      variables: Object.entries(given).flatMap(([name, text]) =>
        text === undefined ? [] : [{ name, text, at: { path: 'deploy.sh', range: lineRange(1) }, isArgument: true }],
      ),
    });
    let shared = 0;
    fc.assert(
      fc.property(edits, texts, texts, fc.boolean(), (list, before, other, isSameInput) => {
        const head = list.reduce(edited, estate);
        const [ofBase, ofHead] = [deploy(before), deploy(isSameInput ? before : other)];
        const twin = whole(estate, { deployment: ofBase });
        const known = new Set(twin.resources);
        const alone = whole(head, { deployment: ofHead });
        const carried = whole(head, { deployment: ofHead, before: [whole(head).carryOver, twin.carryOver] });
        expect(isSame(alone, carried)).toBe(true);
        shared += carried.resources.filter((resource) => known.has(resource)).length;
      }),
      { numRuns: 150 },
    );
    expect(shared).toBeGreaterThan(100);
  });

  test('code behind an edit of as many lines is not evaluated again', () => {
    const edit = replace('main.tf', 'from_port   = 443', 'from_port   = 444');
    expect(again(edit)).not.toContain('aws_instance.plain');
    const head: Record<string, string> = { ...estate };
    edit(head);
    const { carryOver, resources } = whole(estate);
    const after = whole(head, { before: [carryOver] });
    const behind = after.resources.find(({ address }) => address === 'module.plain.aws_sqs_queue.this');
    expect(resources).toContain(behind);
    expect(after.resources.filter((one) => resources.includes(one)).length).toBeGreaterThan(5);
  });

  test('the comparison sees a resource that was carried over although it changed', () => {
    const head = { ...estate, 'plain/main.tf': (estate['plain/main.tf'] ?? '').replace('"plain"', '"other"') };
    const { carryOver } = whole(estate);
    const planted = whole(head, { before: [{ ...whole(head).carryOver, resources: carryOver.resources }] });
    expect(isSame(planted, whole(head))).toBe(false);
  });
});
