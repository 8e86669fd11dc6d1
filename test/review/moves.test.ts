import { expect, test } from 'vitest';

import { review } from '../../src/entry/library.ts';

const open = (name: string): string => `resource "aws_security_group" "${name}" {
  count = 1
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
`;
const moved = 'moved {\n  from = aws_security_group.a\n  to   = aws_security_group.a[0]\n}\n';

test('a moved block that base has too is not carried out twice', async () => {
  const result = await review({ base: { 'main.tf': open('a') + moved }, head: { 'main.tf': `# note\n${open('a')}${moved}` } });
  expect(result.findings.map(({ baselineState }) => baselineState)).toEqual(['unchanged']);
});

test('a chain of moves leads to the last name', async () => {
  const chain =
    'moved {\n  from = aws_security_group.a\n  to   = aws_security_group.b\n}\nmoved {\n  from = aws_security_group.b\n  to   = aws_security_group.c\n}\n';
  const result = await review({ base: { 'main.tf': open('a') }, head: { 'main.tf': open('c') + chain } });
  expect(result.findings.map(({ baselineState, resource }) => [baselineState, resource])).toEqual([
    ['unchanged', 'aws_security_group.c[0]'],
  ]);
});

test('a cycle of moves ends', async () => {
  const cycle =
    'moved {\n  from = aws_security_group.a\n  to   = aws_security_group.b\n}\nmoved {\n  from = aws_security_group.b\n  to   = aws_security_group.a\n}\n';
  const result = await review({ base: { 'main.tf': open('a') }, head: { 'main.tf': open('a') + cycle } });
  expect(result.failures).toEqual([]);
});
