/** The blocks of a statement that let in the accounts and services that the call trusts. */
export const trustedPrincipals = `    dynamic "principals" {
      for_each = length(var.trusted_role_arns) > 0 ? [var.trusted_role_arns] : []
      content {
        type        = "AWS"
        identifiers = principals.value
      }
    }
    dynamic "principals" {
      for_each = length(var.trusted_role_services) > 0 ? [var.trusted_role_services] : []
      content {
        type        = "Service"
        identifiers = principals.value
      }
    }`;

export const roleOutputs = `output "iam_role_arn" {
  value = aws_iam_role.this[0].arn
}
output "iam_role_name" {
  value = aws_iam_role.this[0].name
}
`;
