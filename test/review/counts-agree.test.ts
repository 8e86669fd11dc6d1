import { expect, test } from 'vitest';

import { review, scan } from '../../src/entry/library.ts';

/** A rule that opens SSH and RDP: two claims of one control, and one place that is reported. */
const open = `resource "aws_security_group" "x" {
  description = "The world"
  ingress {
    description = "Everything"
    from_port   = 0
    to_port     = 65535
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
`;
const head = { 'main.tf': open };

test('the matrix counts what is reported', async () => {
  const { findings, matrix } = await review({ base: {}, head });
  const cell = matrix.find(({ controlId }) => controlId === 'cleanup-risky-open-ports');
  expect(findings).toHaveLength(1);
  expect(cell).toMatchObject({ state: 'violated', moved: 'down', findings: 1, introduced: 1 });
});

test('a scan says nothing of a change', async () => {
  const { findings } = await scan({ files: head });
  expect(findings.map(({ verdictReason }) => verdictReason)).toEqual(['phase 1, critical']);
});
