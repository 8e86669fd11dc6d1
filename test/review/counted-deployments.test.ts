import { describe, expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';

type Files = Readonly<Record<string, string>>;

describe('how many there are, that only deployments say', () => {
  const call = (count: string): string => `variable "o" {\n  type = object({ off = bool })\n}\nmodule "m" {\n  source = "./m"\n${count}}\n`;
  const files = { 'vars/prod.tfvars': 'o = { off = false }\n' };
  const changed = (base: Files, head: Files): ReturnType<typeof review> =>
    review({ base: { ...files, ...base }, head: { ...files, ...head } });
  const bucket = (acl: string): string =>
    `resource "aws_s3_bucket" "b" {}\nresource "aws_s3_bucket_acl" "b" {\n  bucket = aws_s3_bucket.b.id\n  acl    = "${acl}"\n}\n`;
  const counted = call('  count = var.o.off ? 0 : 1\n');
  const ofAcl = async (base: Files, head: Files): Promise<readonly unknown[]> => {
    const { findings } = await changed(base, head);
    return findings
      .filter(({ policyId, baselineState }) => policyId === 's3-bucket-acl-public' && baselineState === 'new')
      .map(({ resource, verdict, deployments }) => [resource, verdict, deployments]);
  };

  test('what each has is told of it, and not of the code as in none of them', async () => {
    const before = { 'main.tf': call(''), 'm/main.tf': bucket('private') };
    const after = { 'main.tf': counted, 'm/main.tf': bucket('public-read') };
    expect(await ofAcl(before, after)).toEqual([['module.m[0].aws_s3_bucket.b', 'block', ['vars/prod.tfvars']]]);
  });

  test('and who can do what is told once', async () => {
    const role = `resource "aws_iam_role" "r" {
  count              = var.o.off ? 0 : 1
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}
resource "aws_iam_role_policy" "r" {
  count  = var.o.off ? 0 : 1
  role   = aws_iam_role.r[0].id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "s3:PutObject", Resource = "arn:aws:s3:::a/*" }] })
}
`;
    const { access } = await changed({ 'm/main.tf': '', 'main.tf': call('') }, { 'm/main.tf': '', 'main.tf': call('') + role });
    expect(access?.allowed.map(({ text }) => text)).toEqual(['role aws_iam_role.r, new here, can now use s3:PutObject on bucket a']);
  });
});
