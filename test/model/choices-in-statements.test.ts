import { expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';

/** A statement whose actions are chosen by so many variables, the first of which may choose all of them. */
function statement(choices: number): string {
  const names = Array.from({ length: choices }, (_, at) => `c${at}`);
  const variables = names.map((name) => `variable "${name}" {\n  type = bool\n}\n`).join('');
  const actions = names.map((name, at) => `var.${name} ? "${at === 0 ? '*' : 's3:GetObject'}" : "s3:PutObject"`).join(', ');
  return `${variables}resource "aws_iam_policy" "p" {\n  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = [${actions}], Resource = "*" }] })\n}\n`;
}

// 64 combinations are told apart.
test.each([6, 7])('what one of %d choices grants is told, be they more than are told apart', async (choices) => {
  const { findings } = await review({ base: {}, head: { 'main.tf': statement(choices) } });
  expect(findings.filter(({ policyId }) => policyId === 'iam-full-admin').map(({ confidence }) => confidence)).toEqual(['likely']);
});

test('of a list of sources each part that is not known is asked for', async () => {
  const group = (sources: string): string =>
    `variable "a" {}\nvariable "b" {\n  type = list(string)\n}\nresource "aws_security_group" "e" {\n  ingress {\n    from_port   = 22\n    to_port     = 22\n    protocol    = "tcp"\n    cidr_blocks = ${sources}\n  }\n}\n`;
  const asked = async (sources: string): Promise<readonly string[]> => {
    const { unresolved } = await review({ base: {}, head: { 'main.tf': group(sources) } });
    return unresolved.map(({ expression }) => expression).toSorted();
  };
  expect(await asked('concat([var.a], var.b)')).toEqual(['var.a', 'var.b']);
  expect(await asked('concat(var.b, [var.a])')).toEqual(['var.a', 'var.b']);
  expect(await asked('concat([var.a], ["10.0.0.0/8"])')).toEqual(['var.a']);
});
