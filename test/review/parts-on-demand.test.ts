import { expect, test } from 'vitest';
import { scan } from '../../src/entry/library.ts';

/** `port` opens to the world: whoever does not evaluate the expression reports nothing. */
function openGroup(port: string): string {
  return `resource "aws_security_group" "this" {
  ingress {
    from_port   = ${port}
    to_port     = ${port}
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
`;
}

test.each([
  ['nothing more', '22', ''],
  ['the grammar', 'local.ports.0', 'locals {\n  ports = [22]\n}\n'],
  ['the engine for regular expressions', 'tonumber(regex("[0-9]+", "port 22"))', ''],
  ['both', 'tonumber(regex("[0-9]+", local.ports.0))', 'locals {\n  ports = ["port 22"]\n}\n'],
])('code that needs %s is evaluated', async (_, port, locals) => {
  const result = await scan({ files: { 'main.tf': `${locals}${openGroup(port)}` } });
  expect(result.findings.map((finding) => finding.policyId)).toContain('sg-ingress-admin-port-open-to-world');
});
