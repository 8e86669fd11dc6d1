import type { KnownModule } from './known-module.ts';
import { variables } from './variables.ts';

/** The key of SQS itself is on by default from 4 on, which has policies of statements, too. */
function queue(isManaged: boolean): string {
  return `${variables({ create: 'true', create_queue: 'null', name: 'null', kms_master_key_id: 'null', policy: '""', sqs_managed_sse_enabled: isManaged ? 'true' : 'null' })}
resource "aws_sqs_queue" "this" {
  count                   = var.create ? 1 : 0
  name                    = var.name
  kms_master_key_id       = var.kms_master_key_id
  sqs_managed_sse_enabled = var.kms_master_key_id != null ? null : var.sqs_managed_sse_enabled
${isManaged ? '' : '  policy                  = var.policy == "" ? null : var.policy\n'}}
output "this_sqs_queue_arn" {
  value = aws_sqs_queue.this[0].arn
}
output "queue_arn" {
  value = aws_sqs_queue.this[0].arn
}
`;
}

export const queues: readonly KnownModule[] = [
  {
    source: 'terraform-aws-modules/sqs/aws',
    editions: [
      { from: '1.0.0', code: () => queue(false), isPart: true },
      { from: '4.0.0', code: () => queue(true), isPart: true },
    ],
    comparedBelow: '5.0.0',
  },
];
