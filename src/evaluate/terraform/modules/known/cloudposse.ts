import type { KnownModule } from './known-module.ts';
import { variables } from './variables.ts';

const enabled = variables({ enabled: 'null' });

/** A list of rules, lists of them by name, and rules that several sources share. */
const group = `${enabled}${variables({ vpc_id: 'null', rules: '[]', rules_map: '{}', rule_matrix: '[]', allow_all_egress: 'true', target_security_group_id: '[]' })}
locals {
  is_on = var.enabled != false
  rules = flatten([for name, rules in merge({ _list_ = var.rules }, var.rules_map) : rules])
  matrix = flatten([for subject in var.rule_matrix : [for rule in subject.rules : {
    type             = rule.type
    from_port        = rule.from_port
    to_port          = rule.to_port
    protocol         = rule.protocol
    cidr_blocks      = lookup(subject, "cidr_blocks", [])
    ipv6_cidr_blocks = lookup(subject, "ipv6_cidr_blocks", [])
  }]])
  id = length(var.target_security_group_id) == 0 ? aws_security_group.default[0].id : var.target_security_group_id[0]
}
resource "aws_security_group" "default" {
  count  = local.is_on && length(var.target_security_group_id) == 0 ? 1 : 0
  vpc_id = var.vpc_id
}
resource "aws_security_group_rule" "keyed" {
  count                    = local.is_on ? length(local.rules) : 0
  security_group_id        = local.id
  type                     = local.rules[count.index].type
  from_port                = local.rules[count.index].from_port
  to_port                  = local.rules[count.index].to_port
  protocol                 = local.rules[count.index].protocol
  cidr_blocks              = try(local.rules[count.index].cidr_blocks, null)
  ipv6_cidr_blocks         = try(local.rules[count.index].ipv6_cidr_blocks, null)
  prefix_list_ids          = try(local.rules[count.index].prefix_list_ids, null)
  self                     = try(local.rules[count.index].self, null)
  source_security_group_id = try(local.rules[count.index].source_security_group_id, null)
}
resource "aws_security_group_rule" "matrix" {
  count             = local.is_on ? length(local.matrix) : 0
  security_group_id = local.id
  type              = local.matrix[count.index].type
  from_port         = local.matrix[count.index].from_port
  to_port           = local.matrix[count.index].to_port
  protocol          = local.matrix[count.index].protocol
  cidr_blocks       = local.matrix[count.index].cidr_blocks
  ipv6_cidr_blocks  = local.matrix[count.index].ipv6_cidr_blocks
}
output "id" {
  value = local.id
}
`;

const hub = `${enabled}${variables({ enable_default_standards: 'true', enabled_standards: '[]' })}
resource "aws_securityhub_account" "this" {
  count                    = var.enabled == false ? 0 : 1
  enable_default_standards = var.enable_default_standards
}
resource "aws_securityhub_standards_subscription" "this" {
  for_each      = var.enabled == false ? [] : toset(var.enabled_standards)
  standards_arn = each.key
}
`;

const recorder = `${enabled}${variables({ s3_bucket_id: 'null', recording_mode: 'null' })}
resource "aws_config_configuration_recorder" "recorder" {
  count = var.enabled == false ? 0 : 1
  name  = "recorder"
  recording_group {
    all_supported = true
  }
}
resource "aws_config_delivery_channel" "channel" {
  count          = var.enabled == false ? 0 : 1
  s3_bucket_name = var.s3_bucket_id
}
resource "aws_config_configuration_recorder_status" "recorder_status" {
  count      = var.enabled == false ? 0 : 1
  name       = aws_config_configuration_recorder.recorder[0].name
  is_enabled = true
}
`;

/** `closes`: its name for whether the default group is closed; in the versions between the two names it is left alone. */
const vpc = (closes: string): string => `${enabled}${variables({ ipv4_primary_cidr_block: 'null', cidr_block: 'null', [closes]: 'true' })}
resource "aws_vpc" "default" {
  count      = var.enabled == false ? 0 : 1
  cidr_block = var.cidr_block != null ? var.cidr_block : var.ipv4_primary_cidr_block
}
resource "aws_default_security_group" "default" {
  count  = var.enabled != false && var.${closes} ? 1 : 0
  vpc_id = aws_vpc.default[0].id
}
output "vpc_id" {
  value = aws_vpc.default[0].id
}
`;

export const cloudposse: readonly KnownModule[] = [
  { source: 'cloudposse/security-group/aws', editions: [{ from: '0.3.0', code: () => group, isPart: true }], comparedBelow: '3.0.0' },
  { source: 'cloudposse/security-hub/aws', editions: [{ from: '0.1.0', code: () => hub }], comparedBelow: '1.0.0' },
  { source: 'cloudposse/config/aws', editions: [{ from: '0.1.0', code: () => recorder, isPart: true }], comparedBelow: '2.0.0' },
  {
    source: 'cloudposse/vpc/aws',
    editions: [
      { from: '0.20.0', code: () => vpc('enable_default_security_group_with_custom_rules'), isPart: true },
      { from: '0.28.0', code: () => vpc('default_security_group_deny_all'), isPart: true },
    ],
    comparedBelow: '4.0.0',
  },
];
