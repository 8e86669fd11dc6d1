import type { KnownModule } from './known-module.ts';
import { roleOutputs, trustedPrincipals } from './role-parts.ts';
import { variables } from './variables.ts';

const own = 'terraform-aws-modules/iam/aws//modules';

/** Roles of administrators, of power users and of readers, each where it is asked for. */
const sorts = { admin: 'AdministratorAccess', poweruser: 'PowerUserAccess', readonly: 'ReadOnlyAccess' };

function trust(name: string, conditions: string): string {
  return `
data "aws_iam_policy_document" "${name}" {
  statement {
    effect  = "Allow"
    actions = compact(distinct(concat(["sts:AssumeRole"], var.trusted_role_actions)))
${trustedPrincipals}${conditions}
  }
}
`;
}

const withMfa = `
    condition {
      test     = "Bool"
      variable = "aws:MultiFactorAuthPresent"
      values   = ["true"]
    }
    condition {
      test     = "NumericLessThan"
      variable = "aws:MultiFactorAuthAge"
      values   = [var.mfa_age]
    }`;

function roleOf(sort: string, policy: string): string {
  return `${variables({
    [`create_${sort}_role`]: 'false',
    [`${sort}_role_name`]: `"${sort}"`,
    [`${sort}_role_requires_mfa`]: 'true',
    [`${sort}_role_policy_arns`]: `["arn:aws:iam::aws:policy/${policy}"]`,
  })}
resource "aws_iam_role" "${sort}" {
  count                = var.create_${sort}_role ? 1 : 0
  name                 = var.${sort}_role_name
  max_session_duration = var.max_session_duration
  assume_role_policy   = var.${sort}_role_requires_mfa ? data.aws_iam_policy_document.assume_role_with_mfa.json : data.aws_iam_policy_document.assume_role.json
}
resource "aws_iam_role_policy_attachment" "${sort}" {
  count      = var.create_${sort}_role ? length(var.${sort}_role_policy_arns) : 0
  role       = aws_iam_role.${sort}[0].name
  policy_arn = var.${sort}_role_policy_arns[count.index]
}
output "${sort}_iam_role_arn" {
  value = aws_iam_role.${sort}[0].arn
}
output "${sort}_iam_role_name" {
  value = aws_iam_role.${sort}[0].name
}
`;
}

const assumableRoles = (): string =>
  [
    variables({
      trusted_role_actions: '["sts:AssumeRole", "sts:TagSession"]',
      trusted_role_arns: '[]',
      trusted_role_services: '[]',
      mfa_age: '86400',
      max_session_duration: '3600',
    }),
    trust('assume_role', ''),
    trust('assume_role_with_mfa', withMfa),
    ...Object.entries(sorts).map(([sort, policy]) => roleOf(sort, policy)),
  ].join('');

/** A role with the limits that the call sets, to its end left open. */
const limitedRole = `resource "aws_iam_role" "this" {
  count                = var.create_role ? 1 : 0
  name                 = var.role_name
  name_prefix          = var.role_name_prefix
  max_session_duration = var.max_session_duration
  permissions_boundary = var.role_permissions_boundary_arn == "" ? null : var.role_permissions_boundary_arn`;

function condition(test: string, claim: string, values: string): string {
  return `
      dynamic "condition" {
        for_each = length(var.${values}) > 0 ? [statement.value] : []
        content {
          test     = "${test}"
          variable = "\${condition.value}:${claim}"
          values   = var.${values}
        }
      }`;
}

const withOidc = (): string => `${variables({
  create_role: 'false',
  role_name: 'null',
  role_name_prefix: 'null',
  provider_url: '""',
  provider_urls: '[]',
  aws_account_id: '""',
  max_session_duration: '3600',
  role_permissions_boundary_arn: '""',
  role_policy_arns: '[]',
  oidc_fully_qualified_subjects: '[]',
  oidc_subjects_with_wildcards: '[]',
  oidc_fully_qualified_audiences: '[]',
})}
data "aws_caller_identity" "current" {}
locals {
  account = var.aws_account_id != "" ? var.aws_account_id : data.aws_caller_identity.current.account_id
  urls    = [for url in compact(distinct(concat(var.provider_urls, [var.provider_url]))) : replace(url, "https://", "")]
}
data "aws_iam_policy_document" "assume_role_with_oidc" {
  dynamic "statement" {
    for_each = local.urls
    content {
      effect  = "Allow"
      actions = ["sts:AssumeRoleWithWebIdentity"]
      principals {
        type        = "Federated"
        identifiers = ["arn:aws:iam::\${local.account}:oidc-provider/\${statement.value}"]
      }${condition('StringEquals', 'sub', 'oidc_fully_qualified_subjects')}${condition('StringLike', 'sub', 'oidc_subjects_with_wildcards')}${condition('StringLike', 'aud', 'oidc_fully_qualified_audiences')}
    }
  }
}
${limitedRole}
  assume_role_policy   = data.aws_iam_policy_document.assume_role_with_oidc.json
}
resource "aws_iam_role_policy_attachment" "custom" {
  count      = var.create_role ? length(var.role_policy_arns) : 0
  role       = aws_iam_role.this[0].name
  policy_arn = var.role_policy_arns[count.index]
}
${roleOutputs}`;

/** Who takes it is decided by a cluster that is looked up. */
const ofCluster = (): string => `${variables({
  create_role: 'true',
  role_name: 'null',
  role_name_prefix: 'null',
  role_policy_arns: '{}',
  role_permissions_boundary_arn: '""',
  max_session_duration: '43200',
})}
${limitedRole}
}
resource "aws_iam_role_policy_attachment" "this" {
  for_each   = { for k, v in var.role_policy_arns : k => v if var.create_role }
  role       = aws_iam_role.this[0].name
  policy_arn = each.value
}
${roleOutputs}`;

export const roles: readonly KnownModule[] = [
  { source: `${own}/iam-assumable-roles`, editions: [{ from: '2.0.0', code: assumableRoles }], comparedBelow: '6.0.0' },
  { source: `${own}/iam-assumable-role-with-oidc`, editions: [{ from: '2.0.0', code: withOidc }], comparedBelow: '6.0.0' },
  { source: `${own}/iam-eks-role`, editions: [{ from: '5.0.0', code: ofCluster }], comparedBelow: '6.0.0' },
];
