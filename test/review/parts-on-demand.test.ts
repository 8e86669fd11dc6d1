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

test('YAML is read wherever it stands: in an expression, in a pipeline, in a file of parameters', async () => {
  const expression = await scan({ files: { 'main.tf': openGroup('yamldecode("port: 22").port') } });
  expect(expression.findings.map(({ policyId }) => policyId)).toContain('sg-ingress-admin-port-open-to-world');
  const all = await scan({
    files: {
      '.github/workflows/ci.yml':
        'on: pull_request_target\npermissions: write-all\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps: [{ run: "true" }]\n',
      'main.tf': openGroup('tonumber(regex("[0-9]+", yamldecode("port: port 22").port))'),
    },
  });
  expect(all.failures).toEqual([]);
  expect(all.findings.map(({ policyId }) => policyId)).toEqual(
    expect.arrayContaining(['workflow-permissions-broad', 'sg-ingress-admin-port-open-to-world']),
  );
});
