import type { KnownModule } from './known-module.ts';
import { roleOutputs, trustedPrincipals } from './role-parts.ts';
import { variables } from './variables.ts';

const own = 'terraform-aws-modules/iam/aws//modules';

const policy = `${variables({ create_policy: 'true', create: 'true', name: 'null', policy: '""' })}
resource "aws_iam_policy" "policy" {
  count  = var.create_policy && var.create ? 1 : 0
  name   = var.name
  policy = var.policy
}
output "arn" {
  value = aws_iam_policy.policy[0].arn
}
`;

/** Policies by their names, attached to one role. */
const attachments = `
resource "aws_iam_role_policy_attachment" "custom" {
  count      = var.create_role ? length(var.custom_role_policy_arns) : 0
  role       = aws_iam_role.this[0].name
  policy_arn = var.custom_role_policy_arns[count.index]
}
resource "aws_iam_role_policy_attachment" "admin" {
  count      = var.create_role && var.attach_admin_policy ? 1 : 0
  role       = aws_iam_role.this[0].name
  policy_arn = var.admin_role_policy_arn
}
resource "aws_iam_role_policy_attachment" "poweruser" {
  count      = var.create_role && var.attach_poweruser_policy ? 1 : 0
  role       = aws_iam_role.this[0].name
  policy_arn = var.poweruser_role_policy_arn
}
${roleOutputs}`;

const assumableRole = `${variables({
  create_role: 'false',
  role_name: 'null',
  role_requires_mfa: 'true',
  trusted_role_actions: '["sts:AssumeRole"]',
  trusted_role_arns: '[]',
  trusted_role_services: '[]',
  role_sts_externalid: '[]',
  custom_role_trust_policy: '""',
  custom_role_policy_arns: '[]',
  attach_admin_policy: 'false',
  attach_poweruser_policy: 'false',
  admin_role_policy_arn: '"arn:aws:iam::aws:policy/AdministratorAccess"',
  poweruser_role_policy_arn: '"arn:aws:iam::aws:policy/PowerUserAccess"',
})}
data "aws_iam_policy_document" "assume_role" {
  statement {
    effect  = "Allow"
    actions = distinct(concat(["sts:AssumeRole"], var.trusted_role_actions))
${trustedPrincipals}
    dynamic "condition" {
      for_each = var.role_requires_mfa ? ["true"] : []
      content {
        test     = "Bool"
        variable = "aws:MultiFactorAuthPresent"
        values   = ["true"]
      }
    }
    dynamic "condition" {
      for_each = length(flatten([var.role_sts_externalid])) > 0 ? ["true"] : []
      content {
        test     = "StringEquals"
        variable = "sts:ExternalId"
        values   = flatten([var.role_sts_externalid])
      }
    }
  }
}
resource "aws_iam_role" "this" {
  count              = var.create_role ? 1 : 0
  name               = var.role_name
  assume_role_policy = var.custom_role_trust_policy == "" ? data.aws_iam_policy_document.assume_role.json : var.custom_role_trust_policy
}
${attachments}`;

const user = `${variables({ create_user: 'true', create_iam_access_key: 'true', create_iam_user_login_profile: 'true', name: 'null', policy_arns: '[]' })}
resource "aws_iam_user" "this" {
  count = var.create_user ? 1 : 0
  name  = var.name
}
resource "aws_iam_user_policy_attachment" "this" {
  count      = var.create_user ? length(var.policy_arns) : 0
  user       = aws_iam_user.this[0].name
  policy_arn = var.policy_arns[count.index]
}
`;

const group = `${variables({ create_group: 'true', name: 'null', custom_group_policy_arns: '[]' })}
resource "aws_iam_group" "this" {
  count = var.create_group ? 1 : 0
  name  = var.name
}
resource "aws_iam_group_policy_attachment" "custom_arns" {
  count      = var.create_group ? length(var.custom_group_policy_arns) : 0
  group      = aws_iam_group.this[0].name
  policy_arn = var.custom_group_policy_arns[count.index]
}
`;

export const identity: readonly KnownModule[] = [
  { source: `${own}/iam-policy`, editions: [{ from: '2.0.0', code: () => policy }], comparedBelow: '7.0.0' },
  { source: `${own}/iam-assumable-role`, editions: [{ from: '2.0.0', code: () => assumableRole }], comparedBelow: '6.0.0' },
  { source: `${own}/iam-user`, editions: [{ from: '5.0.0', code: () => user }], comparedBelow: '6.0.0' },
  { source: `${own}/iam-group-with-policies`, editions: [{ from: '2.0.0', code: () => group }], comparedBelow: '6.0.0' },
];
