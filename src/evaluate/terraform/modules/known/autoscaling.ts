import type { KnownModule } from './known-module.ts';
import { variables } from './variables.ts';

const inputs: Readonly<Record<string, string>> = {
  create: 'true',
  create_launch_template: 'true',
  name: 'null',
  image_id: 'null',
  instance_type: 'null',
  key_name: 'null',
  user_data: 'null',
  security_groups: '[]',
  network_interfaces: '[]',
  block_device_mappings: '[]',
  iam_instance_profile_arn: 'null',
  iam_instance_profile_name: 'null',
  create_iam_instance_profile: 'false',
  iam_role_name: 'null',
  iam_role_policies: '{}',
  iam_role_permissions_boundary: 'null',
  vpc_zone_identifier: 'null',
  launch_template_id: 'null',
  min_size: 'null',
  max_size: 'null',
};

/**
 * From 9 on tokens are required where the call says nothing else, field by field. Before, the image and the account decided, which is nothing
 * that the call brings: those versions stay told as not read.
 */
function launchTemplate(fallback: (field: string) => string): string {
  const metadata = ['http_endpoint', 'http_tokens', 'http_put_response_hop_limit']
    .map((field) => `      ${field} = try(metadata_options.value.${field}, ${fallback(field)})`)
    .join('\n');
  return `resource "aws_launch_template" "this" {
  count                  = var.create_launch_template ? 1 : 0
  image_id               = var.image_id
  instance_type          = var.instance_type
  key_name               = var.key_name
  user_data              = var.user_data
  vpc_security_group_ids = var.security_groups
  dynamic "block_device_mappings" {
    for_each = var.block_device_mappings == null ? [] : var.block_device_mappings
    content {
      device_name = try(block_device_mappings.value.device_name, null)
      dynamic "ebs" {
        for_each = flatten([try(block_device_mappings.value.ebs, [])])
        content {
          encrypted   = try(ebs.value.encrypted, null)
          kms_key_id  = try(ebs.value.kms_key_id, null)
          snapshot_id = try(ebs.value.snapshot_id, null)
        }
      }
    }
  }
  dynamic "iam_instance_profile" {
    for_each = var.create_iam_instance_profile || var.iam_instance_profile_arn != null || var.iam_instance_profile_name != null ? [1] : []
    content {
      arn  = var.create_iam_instance_profile ? aws_iam_instance_profile.this[0].arn : var.iam_instance_profile_arn
      name = var.create_iam_instance_profile ? null : var.iam_instance_profile_name
    }
  }
  dynamic "metadata_options" {
    for_each = length(var.metadata_options) > 0 ? [var.metadata_options] : []
    content {
${metadata}
    }
  }
  dynamic "network_interfaces" {
    for_each = var.network_interfaces == null ? [] : var.network_interfaces
    content {
      associate_public_ip_address = try(network_interfaces.value.associate_public_ip_address, null)
      security_groups             = try(network_interfaces.value.security_groups, [])
      subnet_id                   = try(network_interfaces.value.subnet_id, null)
    }
  }
}
`;
}

const around = `resource "aws_autoscaling_group" "this" {
  count               = var.create ? 1 : 0
  name                = var.name
  min_size            = var.min_size
  max_size            = var.max_size
  vpc_zone_identifier = var.vpc_zone_identifier
  launch_template {
    id = var.create_launch_template ? aws_launch_template.this[0].id : var.launch_template_id
  }
}
resource "aws_iam_role" "this" {
  count                = var.create && var.create_iam_instance_profile ? 1 : 0
  name                 = var.iam_role_name
  permissions_boundary = var.iam_role_permissions_boundary
  assume_role_policy   = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }] })
}
resource "aws_iam_role_policy_attachment" "this" {
  for_each   = { for k, v in var.iam_role_policies : k => v if var.create && var.create_iam_instance_profile }
  role       = aws_iam_role.this[0].name
  policy_arn = each.value
}
resource "aws_iam_instance_profile" "this" {
  count = var.create && var.create_iam_instance_profile ? 1 : 0
  role  = aws_iam_role.this[0].name
}
output "autoscaling_group_arn" {
  value = aws_autoscaling_group.this[0].arn
}
output "iam_role_arn" {
  value = aws_iam_role.this[0].arn
}
`;

function group(options: string, fallback: (field: string) => string): string {
  return variables({ ...inputs, metadata_options: options }) + launchTemplate(fallback) + around;
}

const required: Readonly<Record<string, string>> = {
  http_endpoint: '"enabled"',
  http_tokens: '"required"',
  http_put_response_hop_limit: '1',
};

/** Before 4: devices of instances, as lists of maps. */
const launchConfiguration = `${variables({ create_lc: 'true', lc_name: '""', ebs_block_device: '[]', root_block_device: '[]' })}
resource "aws_launch_configuration" "this" {
  count = var.create_lc ? 1 : 0
  name  = var.lc_name
  dynamic "ebs_block_device" {
    for_each = var.ebs_block_device
    content {
      device_name = lookup(ebs_block_device.value, "device_name", null)
      encrypted   = lookup(ebs_block_device.value, "encrypted", null)
      snapshot_id = lookup(ebs_block_device.value, "snapshot_id", null)
    }
  }
  dynamic "root_block_device" {
    for_each = var.root_block_device
    content {
      encrypted = lookup(root_block_device.value, "encrypted", null)
    }
  }
}
`;

export const autoscaling: readonly KnownModule[] = [
  {
    source: 'terraform-aws-modules/autoscaling/aws',
    editions: [
      { from: '1.0.0', code: () => launchConfiguration, isPart: true },
      { from: '4.0.0', code: () => '', isPart: true },
      { from: '9.0.0', code: () => group('{ http_tokens = "required" }', (field) => required[field] ?? 'null') },
    ],
    comparedBelow: '10.0.0',
  },
];
