import type { KnownModule } from './known-module.ts';

const detector = `
variable "enabled" {
  default = true
}
variable "finding_publishing_frequency" {
  default = null
}
resource "aws_guardduty_detector" "guardduty" {
  enable                       = var.enabled != false
  finding_publishing_frequency = var.finding_publishing_frequency
}
output "guardduty_detector" {
  value = aws_guardduty_detector.guardduty
}
`;

export const guardduty: readonly KnownModule[] = [
  { source: 'cloudposse/guardduty/aws', editions: [{ from: '0.0.0', code: () => detector }], comparedBelow: '2.0.0' },
];
