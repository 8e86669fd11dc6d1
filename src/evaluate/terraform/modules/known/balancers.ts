import type { KnownModule } from './known-module.ts';
import { variables } from './variables.ts';

/** The log is left out where no bucket is given. */
const logs = (on: string): string => `  dynamic "access_logs" {
    for_each = length(keys(var.access_logs)) == 0 ? [] : [var.access_logs]
    content {
      bucket  = lookup(access_logs.value, "bucket", null)
      enabled = lookup(access_logs.value, "enabled", ${on})
    }
  }
`;

const classic = `${variables({ create_elb: 'true', name: 'null', internal: 'false', access_logs: '{}' })}
resource "aws_elb" "this" {
  count    = var.create_elb ? 1 : 0
  name     = var.name
  internal = var.internal
${logs('true')}}
`;

export const application = `${variables({
  create_lb: 'true',
  name: 'null',
  load_balancer_type: '"application"',
  internal: 'false',
  drop_invalid_header_fields: 'false',
  enable_deletion_protection: 'false',
  access_logs: '{}',
})}
resource "aws_lb" "this" {
  count                      = var.create_lb ? 1 : 0
  name                       = var.name
  load_balancer_type         = var.load_balancer_type
  internal                   = var.internal
  drop_invalid_header_fields = var.drop_invalid_header_fields
  enable_deletion_protection = var.enable_deletion_protection
${logs('lookup(access_logs.value, "bucket", null) != null')}}
`;

export const balancers: readonly KnownModule[] = [
  { source: 'terraform-aws-modules/elb/aws', editions: [{ from: '1.0.0', code: () => classic, isPart: true }], comparedBelow: '5.0.0' },
];
