import type { KnownModule } from './known-module.ts';
import { variables } from './variables.ts';

/** Names and tags: it makes nothing in AWS. */
const label = `${variables({ enabled: 'null' })}
output "enabled" {
  value = var.enabled != false
}
`;

const certificate = `${variables({
  create_certificate: 'true',
  domain_name: '""',
  subject_alternative_names: '[]',
  validation_method: 'null',
  key_algorithm: 'null',
  certificate_transparency_logging_preference: 'true',
})}
resource "aws_acm_certificate" "this" {
  count                     = var.create_certificate ? 1 : 0
  domain_name               = var.domain_name
  subject_alternative_names = var.subject_alternative_names
  validation_method         = var.validation_method
  key_algorithm             = var.key_algorithm
  options {
    certificate_transparency_logging_preference = var.certificate_transparency_logging_preference ? "ENABLED" : "DISABLED"
  }
}
output "acm_certificate_arn" {
  value = aws_acm_certificate.this[0].arn
}
output "this_acm_certificate_arn" {
  value = aws_acm_certificate.this[0].arn
}
`;

/** What gives things their names, on the inside and on the outside. */
export const naming: readonly KnownModule[] = [
  { source: 'cloudposse/label/null', editions: [{ from: '0.0.0', code: () => label }], comparedBelow: '1.0.0' },
  { source: 'terraform-aws-modules/acm/aws', editions: [{ from: '2.0.0', code: () => certificate }], comparedBelow: '7.0.0' },
];
