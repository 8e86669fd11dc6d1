import { expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';

/** Whoever holds a policy gains what is added to it, whichever way it is attached. */

const document = (action: string): string =>
  `jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "${action}", Resource = "*" }] })`;
const trust = `jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }] })`;
const identities = { role: `  assume_role_policy = ${trust}\n`, user: '', group: '' };
type Kind = keyof typeof identities;

const terraform = (kind: Kind, attachment: string, action: string): string => `resource "aws_iam_${kind}" "app" {
  name = "app"
${identities[kind]}}
resource "aws_iam_policy" "own" {
  policy = ${document(action)}
}
${attachment}
`;

async function gainOf(textOf: (action: string) => string, path = 'main.tf'): Promise<readonly string[]> {
  const { access } = await review({ base: { [path]: textOf('s3:ListBucket') }, head: { [path]: textOf('s3:GetObject') } });
  return access?.allowed.map(({ text }) => text) ?? [];
}

const kinds = ['role', 'user', 'group'] as const;

test.each(
  kinds.flatMap((kind) => {
    const name = `aws_iam_${kind}.app.name`;
    const arn = 'aws_iam_policy.own.arn';
    return [
      [kind, `resource "aws_iam_${kind}_policy_attachment" "x" {\n  ${kind} = ${name}\n  policy_arn = ${arn}\n}`],
      [kind, `resource "aws_iam_${kind}_policy_attachments_exclusive" "x" {\n  ${kind}_name = ${name}\n  policy_arns = [${arn}]\n}`],
      [kind, `resource "aws_iam_policy_attachment" "x" {\n  name = "x"\n  ${kind}s = [${name}]\n  policy_arn = ${arn}\n}`],
    ] as const;
  }),
)('a %s, by %s', async (kind, attachment) => {
  const [told, ...others] = await gainOf((action) => terraform(kind, attachment, action));
  expect(told).toContain(`${kind} app can now`);
  expect(others).toEqual([]);
});

const template = (kind: Kind, type: string, rest: string, action: string): string => `Resources:
  App:
    Type: AWS::IAM::${kind.charAt(0).toUpperCase()}${kind.slice(1)}
    Properties: {${kind === 'role' ? 'AssumeRolePolicyDocument: {Statement: [{Effect: Allow, Action: sts:AssumeRole, Principal: {Service: ec2.amazonaws.com}}]}' : ''}}
  Own:
    Type: ${type}
    Properties:
      ${rest}
      PolicyDocument: {Version: "2012-10-17", Statement: [{Effect: Allow, Action: "${action}", Resource: "*"}]}
`;

test.each(
  kinds.flatMap((kind) => {
    const name = `${kind.charAt(0).toUpperCase()}${kind.slice(1)}`;
    return [
      [kind, 'AWS::IAM::Policy', `${name}s: [!Ref App]`],
      [kind, 'AWS::IAM::ManagedPolicy', `${name}s: [!Ref App]`],
      [kind, `AWS::IAM::${name}Policy`, `${name}Name: !Ref App`],
    ] as const;
  }),
)('a %s, by %s of a template', async (kind, type, rest) => {
  const [told, ...others] = await gainOf((action) => template(kind, type, rest, action), 'stack.yaml');
  expect(told).toContain(`${kind} App can now`);
  expect(others).toEqual([]);
});
