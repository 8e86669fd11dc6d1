/** A made-up estate of Terraform code as data, so that it can be moved about and rendered again. */
export interface Thing {
  readonly kind: 'group' | 'ruled-group' | 'policy' | 'detector' | 'trail';
  /** The name in the code; what AWS calls it is `title`. */
  readonly name: string;
  readonly title: string;
  /** The root, and the module in it or none. */
  readonly root: string;
  readonly module: boolean;
  /** The file, `main` or `more`. */
  readonly file: string;
  /** Open to the world, admin, off, single-region. */
  readonly weak: boolean;
  readonly port: number;
  /** The key of a `for_each`, or none. */
  readonly each?: string;
  /** A `count`, of one or of nobody knows how many, or none. */
  readonly count?: '1' | 'var.many';
}

export type Estate = readonly Thing[];

/** `moved` blocks by root, from and to. */
export interface Moved {
  readonly root: string;
  readonly from: string;
  readonly to: string;
}

export type Files = Readonly<Record<string, string>>;

const types: Readonly<Record<Thing['kind'], string>> = {
  group: 'aws_security_group',
  'ruled-group': 'aws_security_group',
  policy: 'aws_iam_policy',
  detector: 'aws_guardduty_detector',
  trail: 'aws_cloudtrail',
};

/** The address without its key. */
export function addressOf({ kind, name, module }: Thing): string {
  return `${module ? 'module.parts.' : ''}${types[kind]}.${name}`;
}

/** All files of the estate. Every root has a network of its own, which its module gets as a variable. */
export function render(estate: Estate, moved: readonly Moved[] = []): Files {
  const files = new Map<string, string>();
  const add = (path: string, text: string): void => void files.set(path, (files.get(path) ?? '') + text);
  for (const root of new Set(estate.map((thing) => thing.root))) {
    add(
      `${root}/main.tf`,
      `resource "aws_vpc" "net" {\n  cidr_block = "10.0.0.0/16"\n}\nresource "aws_sns_topic" "of_${root}" {\n  name = "topic"\n}\n`,
    );
    if (estate.some((thing) => thing.root === root && thing.module)) {
      add(`${root}/main.tf`, `module "parts" {\n  source = "./parts"\n  vpc    = aws_vpc.net.id\n}\n`);
      add(`${root}/parts/main.tf`, 'variable "vpc" {}\n');
    }
  }
  for (const thing of estate) add(`${thing.root}/${thing.module ? 'parts/' : ''}${thing.file}.tf`, renderThing(thing));
  for (const { root, from, to } of moved) add(`${root}/moved.tf`, `moved {\n  from = ${from}\n  to   = ${to}\n}\n`);
  return Object.fromEntries(files);
}

function renderThing(thing: Thing): string {
  const { kind, name, title, weak, each, count } = thing;
  const many = count === 'var.many' ? 'variable "many" {}\n' : '';
  const number = `${each === undefined ? '' : `  for_each = toset(["${each}"])\n`}${count === undefined ? '' : `  count = ${count}\n`}`;
  const head = `${many}resource "${types[kind]}" "${name}" {\n${number}`;
  const network = `  name   = "${title}"\n  vpc_id = ${thing.module ? 'var.vpc' : 'aws_vpc.net.id'}\n`;
  switch (kind) {
    case 'group':
      return `${head}${network}  ingress {\n${rule(thing, 'cidr_blocks', 'protocol')}  }\n}\n`;
    case 'ruled-group': {
      const key = each === undefined ? (count === undefined ? '' : '[0]') : `["${each}"]`;
      const id = `aws_security_group.${name}${key}.id`;
      const apart = `resource "aws_security_group_rule" "${name}" {\n  type = "ingress"\n  security_group_id = ${id}\n`;
      return `${head}${network}}\n${apart}${rule(thing, 'cidr_blocks', 'protocol')}}\n`;
    }
    case 'policy': {
      const grant = weak ? 'Action = "*", Resource = "*"' : `Action = "s3:GetObject", Resource = "arn:aws:s3:::${title}/*"`;
      return `${head}  name   = "${title}"\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", ${grant} }] })\n}\n`;
    }
    case 'detector':
      return `${head}  enable = ${String(!weak)}\n}\n`;
    case 'trail':
      return `${head}  name                  = "${title}"\n  is_multi_region_trail = ${String(!weak)}\n}\n`;
  }
}

function rule({ weak, port }: Thing, sources: string, protocol: string): string {
  return `  from_port = ${port}\n  to_port = ${port}\n  ${protocol} = "tcp"\n  ${sources} = ["${weak ? '0.0.0.0/0' : '10.0.0.0/8'}"]\n`;
}
