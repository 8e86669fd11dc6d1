import type { KnownModule } from './known-module.ts';
import { variables } from './variables.ts';

/** The default group is managed, and empty, from 4 on. */
function vpc(managed: boolean): string {
  const rules = (direction: string): string => `
  dynamic "${direction}" {
    for_each = var.default_security_group_${direction} == null ? [] : var.default_security_group_${direction}
    content {
      self             = lookup(${direction}.value, "self", null)
      cidr_blocks      = compact(split(",", lookup(${direction}.value, "cidr_blocks", "")))
      ipv6_cidr_blocks = compact(split(",", lookup(${direction}.value, "ipv6_cidr_blocks", "")))
      from_port        = lookup(${direction}.value, "from_port", 0)
      to_port          = lookup(${direction}.value, "to_port", 0)
      protocol         = lookup(${direction}.value, "protocol", "-1")
    }
  }`;
  return `${variables({
    create_vpc: 'true',
    cidr: '"10.0.0.0/16"',
    manage_default_security_group: String(managed),
    default_security_group_ingress: '[]',
    default_security_group_egress: '[]',
    enable_flow_log: 'false',
    flow_log_traffic_type: '"ALL"',
  })}
resource "aws_vpc" "this" {
  count      = var.create_vpc ? 1 : 0
  cidr_block = var.cidr
}
resource "aws_default_security_group" "this" {
  count  = var.create_vpc && var.manage_default_security_group ? 1 : 0
  vpc_id = aws_vpc.this[0].id
${rules('ingress')}
${rules('egress')}
}
resource "aws_flow_log" "this" {
  count        = var.create_vpc && var.enable_flow_log ? 1 : 0
  traffic_type = var.flow_log_traffic_type
  vpc_id       = aws_vpc.this[0].id
}
output "vpc_id" {
  value = aws_vpc.this[0].id
}
output "default_security_group_id" {
  value = aws_vpc.this[0].default_security_group_id
}
`;
}

export const network: readonly KnownModule[] = [
  {
    source: 'terraform-aws-modules/vpc/aws',
    editions: [
      { from: '2.0.0', code: () => vpc(false) },
      { from: '4.0.0', code: () => vpc(true) },
    ],
    comparedBelow: '7.0.0',
  },
];
