import { application } from './balancers.ts';
import type { KnownModule } from './known-module.ts';
import { variables } from './variables.ts';

/** `options`: the default of the metadata options. From 6 on the module makes a group of its own when it is given rules. */
function instance(options: string): string {
  return `${variables({
    create: 'true',
    name: '""',
    ami: 'null',
    associate_public_ip_address: 'null',
    user_data: 'null',
    user_data_base64: 'null',
    vpc_security_group_ids: 'null',
    subnet_id: 'null',
    key_name: 'null',
    metadata_options: options,
  })}
resource "aws_instance" "this" {
  count                       = var.create ? 1 : 0
  ami                         = var.ami
  associate_public_ip_address = var.associate_public_ip_address
  user_data                   = var.user_data
  user_data_base64            = var.user_data_base64
  vpc_security_group_ids      = var.vpc_security_group_ids
  subnet_id                   = var.subnet_id
  key_name                    = var.key_name
  dynamic "metadata_options" {
    for_each = length(var.metadata_options) > 0 ? [var.metadata_options] : []
    content {
      http_endpoint               = try(metadata_options.value.http_endpoint, "enabled")
      http_put_response_hop_limit = try(metadata_options.value.http_put_response_hop_limit, 1)
      http_tokens                 = try(metadata_options.value.http_tokens, ${options.includes('required') ? '"required"' : '"optional"'})
    }
  }
}
${ownGroup}
`;
}

/** Rules of a map, as several modules take them. */
const ownGroup = `${variables({ security_group_ingress_rules: '{}', security_group_vpc_id: 'null' })}
resource "aws_security_group" "this" {
  count  = length(var.security_group_ingress_rules) > 0 ? 1 : 0
  vpc_id = var.security_group_vpc_id
}
resource "aws_vpc_security_group_ingress_rule" "this" {
  for_each                     = var.security_group_ingress_rules
  cidr_ipv4                    = try(each.value.cidr_ipv4, null)
  cidr_ipv6                    = try(each.value.cidr_ipv6, null)
  from_port                    = try(each.value.from_port, null)
  to_port                      = try(each.value.to_port, each.value.from_port, null)
  ip_protocol                  = try(each.value.ip_protocol, "tcp")
  prefix_list_id               = try(each.value.prefix_list_id, null)
  referenced_security_group_id = try(each.value.referenced_security_group_id, null)
  security_group_id            = aws_security_group.this[0].id
}
`;

const optional = '{ http_endpoint = "enabled", http_put_response_hop_limit = 1, http_tokens = "optional" }';
const required = '{ http_endpoint = "enabled", http_put_response_hop_limit = 1, http_tokens = "required" }';

/** The names lost their prefix with 21. */
function cluster(prefix: string, isPublic: boolean, logs: string): string {
  const inputs = {
    create: 'true',
    [`${prefix}endpoint_public_access`]: String(isPublic),
    [`${prefix}endpoint_private_access`]: String(!isPublic),
    [`${prefix}endpoint_public_access_cidrs`]: '["0.0.0.0/0"]',
    [`${prefix}enabled_log_types`]: logs,
  };
  return `${variables(inputs)}
resource "aws_eks_cluster" "this" {
  count                     = var.create ? 1 : 0
  enabled_cluster_log_types = var.${prefix}enabled_log_types
  vpc_config {
    endpoint_public_access  = var.${prefix}endpoint_public_access
    endpoint_private_access = var.${prefix}endpoint_private_access
    public_access_cidrs     = var.${prefix}endpoint_public_access_cidrs
  }
}
`;
}

const logs = '["audit", "api", "authenticator"]';

const lambda = `${variables({
  create: 'true',
  create_function: 'true',
  create_role: 'true',
  create_lambda_function_url: 'false',
  authorization_type: '"NONE"',
  environment_variables: '{}',
  attach_policy: 'false',
  policy: 'null',
  attach_policy_json: 'false',
  policy_json: 'null',
  attach_policy_statements: 'false',
  policy_statements: '{}',
})}
resource "aws_lambda_function" "this" {
  count = var.create && var.create_function ? 1 : 0
  role  = var.create_role ? aws_iam_role.lambda[0].arn : null
  environment {
    variables = var.environment_variables
  }
}
resource "aws_lambda_function_url" "this" {
  count              = var.create && var.create_function && var.create_lambda_function_url ? 1 : 0
  function_name      = aws_lambda_function.this[0].function_name
  authorization_type = var.authorization_type
}
resource "aws_iam_role" "lambda" {
  count              = var.create && var.create_role ? 1 : 0
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}
resource "aws_iam_role_policy" "additional_json" {
  count  = var.create && var.create_role && var.attach_policy_json ? 1 : 0
  role   = aws_iam_role.lambda[0].name
  policy = var.policy_json
}
resource "aws_iam_role_policy_attachment" "additional_one" {
  count      = var.create && var.create_role && var.attach_policy ? 1 : 0
  role       = aws_iam_role.lambda[0].name
  policy_arn = var.policy
}
data "aws_iam_policy_document" "additional_inline" {
  dynamic "statement" {
    for_each = var.policy_statements
    content {
      effect        = try(statement.value.effect, null)
      actions       = try(statement.value.actions, null)
      not_actions   = try(statement.value.not_actions, null)
      resources     = try(statement.value.resources, null)
      not_resources = try(statement.value.not_resources, null)
      dynamic "condition" {
        for_each = try(statement.value.condition, [])
        content {
          test     = condition.value.test
          variable = condition.value.variable
          values   = condition.value.values
        }
      }
    }
  }
}
resource "aws_iam_role_policy" "additional_inline" {
  count  = var.create && var.create_role && var.attach_policy_statements ? 1 : 0
  role   = aws_iam_role.lambda[0].name
  policy = data.aws_iam_policy_document.additional_inline.json
}
`;

export const compute: readonly KnownModule[] = [
  {
    source: 'terraform-aws-modules/ec2-instance/aws',
    editions: [
      { from: '2.0.0', code: () => instance('{}') },
      { from: '5.0.0', code: () => instance(optional) },
      { from: '6.0.0', code: () => instance(required) },
    ],
    comparedBelow: '7.0.0',
  },
  {
    source: 'terraform-aws-modules/eks/aws',
    editions: [
      { from: '12.0.0', code: () => cluster('cluster_', true, '[]') },
      { from: '18.0.0', code: () => cluster('cluster_', true, logs) },
      { from: '19.0.0', code: () => cluster('cluster_', false, logs) },
      { from: '21.0.0', code: () => cluster('', false, logs) },
    ],
    comparedBelow: '22.0.0',
  },
  { source: 'terraform-aws-modules/lambda/aws', editions: [{ from: '2.0.0', code: () => lambda }], comparedBelow: '9.0.0' },
  {
    source: 'terraform-aws-modules/alb/aws',
    editions: [
      { from: '5.0.0', code: () => application, isPart: true },
      { from: '9.0.0', code: () => ownGroup },
    ],
    comparedBelow: '11.0.0',
  },
];
