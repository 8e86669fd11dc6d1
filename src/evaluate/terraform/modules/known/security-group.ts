import type { KnownModule } from './known-module.ts';
import { namedRules, rulesOfParts } from './security-group-rules.ts';
import { variables } from './variables.ts';

type Direction = 'ingress' | 'egress';

/** Ports and protocol of a rule that may go by its name. */
function ports(rule: string): string {
  return ['from_port', 'to_port', 'protocol']
    .map((name, at) => `  ${name} = lookup(${rule}, "${name}", local.rules[lookup(${rule}, "rule", "_")][${at}])`)
    .join('\n');
}

function rule(direction: Direction, name: string, count: string, body: string): string {
  return `
resource "aws_security_group_rule" "${name}" {
  count             = var.create ? ${count} : 0
  security_group_id = local.this_sg_id
  type              = "${direction}"
${body}
}
`;
}

/** Rules by name, for the addresses that hold for all of them. */
function byName(direction: Direction, computed: string): string {
  const list = `var.${computed}${direction}_rules`;
  const count = computed === '' ? `length(local.${direction}_rules)` : `var.number_of_computed_${direction}_rules`;
  const name = computed === '' ? `local.${direction}_rules[count.index]` : `${list}[count.index]`;
  const body = `  cidr_blocks       = var.${direction}_cidr_blocks
  ipv6_cidr_blocks  = var.${direction}_ipv6_cidr_blocks
  prefix_list_ids   = var.${direction}_prefix_list_ids
  from_port         = local.rules[${name}][0]
  to_port           = local.rules[${name}][1]
  protocol          = local.rules[${name}][2]`;
  return rule(direction, `${computed}${direction}_rules`, count, body);
}

/** Rules one by one, each with a field of its own for whom it lets in. */
function oneByOne(direction: Direction, computed: string, sort: string, whom: (one: string) => string): string {
  const list = `var.${computed}${direction}_with_${sort}`;
  const count = computed === '' ? `length(${list})` : `var.number_of_computed_${direction}_with_${sort}`;
  const one = `${list}[count.index]`;
  return rule(direction, `${computed}${direction}_with_${sort}`, count, `  ${whom(one)}\n${ports(one)}`);
}

function rulesOf(direction: Direction): string {
  const split = (field: string) => (one: string) =>
    `${field} = compact(split(",", lookup(${one}, "${field}", join(",", var.${direction}_${field}))))`;
  return ['', 'computed_']
    .flatMap((computed) => [
      byName(direction, computed),
      oneByOne(direction, computed, 'cidr_blocks', split('cidr_blocks')),
      oneByOne(direction, computed, 'ipv6_cidr_blocks', split('ipv6_cidr_blocks')),
      oneByOne(direction, computed, 'source_security_group_id', (one) => `source_security_group_id = ${one}["source_security_group_id"]`),
      oneByOne(direction, computed, 'self', (one) => `self = lookup(${one}, "self", true)`),
    ])
    .join('');
}

const sorts = ['cidr_blocks', 'ipv6_cidr_blocks', 'source_security_group_id', 'self'];

function inputsOf(direction: Direction): string {
  const rules = ['', 'computed_'].flatMap((computed) => [
    `${computed}${direction}_rules`,
    ...sorts.map((sort) => `${computed}${direction}_with_${sort}`),
  ]);
  return variables({
    ...Object.fromEntries(rules.map((name) => [name, '[]'])),
    ...Object.fromEntries(
      ['rules', ...sorts.map((sort) => `with_${sort}`)].map((sort) => [`number_of_computed_${direction}_${sort}`, '0']),
    ),
    [`${direction}_prefix_list_ids`]: '[]',
  });
}

/** The addresses of rules that name none: open to the world in versions before 2. */
function group(automatic: readonly string[], ingress: { readonly ipv4: string; readonly ipv6: string }): string {
  const names = namedRules.map((line) => {
    const [name = '', from = '', to = '', protocol = ''] = line.split(' ');
    return `    "${name}" = [${from}, ${to}, "${protocol}"]`;
  });
  return `
${variables({ create: 'true', create_sg: 'true', security_group_id: 'null', name: 'null', use_name_prefix: 'true', description: '"Security Group managed by Terraform"', vpc_id: 'null' })}
${inputsOf('ingress')}${inputsOf('egress')}
${variables({ ingress_cidr_blocks: ingress.ipv4, ingress_ipv6_cidr_blocks: ingress.ipv6, egress_cidr_blocks: '["0.0.0.0/0"]', egress_ipv6_cidr_blocks: '["::/0"]' })}
locals {
  rules = {
    "_" = ["", "", ""]
${names.join('\n')}
  }
  this_sg_id    = var.create_sg ? aws_security_group.this[0].id : var.security_group_id
  ingress_rules = distinct(concat([${automatic.map((name) => `"${name}"`).join(', ')}], var.ingress_rules))
  egress_rules  = distinct(concat([${automatic.length === 0 ? '' : '"all-all"'}], var.egress_rules))
}
resource "aws_security_group" "this" {
  count       = var.create && var.create_sg ? 1 : 0
  name        = var.name
  description = var.description
  vpc_id      = var.vpc_id
}
${rulesOf('ingress')}${rulesOf('egress')}
output "security_group_id" {
  value = local.this_sg_id
}
output "this_security_group_id" {
  value = local.this_sg_id
}
`;
}

function moduleOf(source: string, automatic: readonly string[]): KnownModule {
  return {
    source,
    editions: [
      { from: '1.0.0', code: () => group(automatic, { ipv4: '["0.0.0.0/0"]', ipv6: '["::/0"]' }) },
      { from: '2.0.0', code: () => group(automatic, { ipv4: '[]', ipv6: '[]' }) },
    ],
    comparedBelow: '6.0.0',
  };
}

const own = 'terraform-aws-modules/security-group/aws';

/** The module and its parts for services, `modules/ssh` and the like, which open a port by themselves. */
export const securityGroup: readonly KnownModule[] = [
  moduleOf(own, []),
  ...Object.entries(rulesOfParts).map(([part, rules]) => moduleOf(`${own}//modules/${part}`, rules)),
];
