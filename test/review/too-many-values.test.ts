import { describe, expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';

/** A policy out of six maps, each of which may be there or not: 64 combinations, more than are followed. */
const estate = (action: string, rest = ''): Record<string, string> => {
  const names = ['a', 'b', 'c', 'd', 'e', 'f'];
  const flags = names.map((name) => `variable "${name}" {\n  type = bool\n}\n`).join('');
  const maps = names.map((name) => `var.${name} ? { ${name} = { actions = ["${name === 'c' ? action : 's3:GetObject'}"] } } : {}`);
  const code = `${flags}locals {
  policies = merge(${maps.join(', ')})
}
resource "aws_iam_policy" "this" {
  for_each = local.policies
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = each.value.actions, Resource = "*" }]
  })
}
${rest}`;
  return { 'main.tf': code };
};

async function blocking(base: Record<string, string>, head: Record<string, string>): Promise<readonly string[]> {
  const { findings } = await review({ base, head });
  return findings.filter(({ verdict }) => verdict === 'block').map(({ policyId }) => policyId);
}

describe('a value of more possibilities than are followed', () => {
  test('is what it was where the change does not reach it', async () => {
    expect(await blocking(estate('s3:PutObject'), estate('s3:PutObject', 'locals {\n  other = 1\n}\n'))).toEqual([]);
  });

  test('may be anything where the change reaches one of them', async () => {
    expect(await blocking(estate('s3:PutObject'), estate('*'))).toContain('iam-full-admin');
  });

  test('may be anything where it is new', async () => {
    expect(await blocking({ 'main.tf': '' }, estate('s3:PutObject'))).toContain('iam-full-admin');
  });

  test('names no values where a file decides as well', async () => {
    const withFile = (text: string): Record<string, string> => ({
      'main.tf': (estate('s3:PutObject')['main.tf'] ?? '').replace(
        /policies = merge\((.*)\)/u,
        (_, maps: string) => `policies = jsondecode(templatefile("p.tpl", merge(${maps})))`,
      ),
      'p.tpl': text,
    });
    const [safe, open] = ['{"x": {"actions": ["s3:GetObject"]}}', '{"x": {"actions": ["*"]}}'];
    expect(await blocking(withFile(safe), withFile(open))).not.toEqual([]);
  });
});
