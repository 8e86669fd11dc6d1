import { expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';
import type { Files } from '../../src/entry/library.ts';

/** What things of the code may do since they work with another role. */

async function told(base: string | Files, head: string | Files): Promise<{ allowed: string[]; refused: string[]; open: string[] }> {
  const files = (side: string | Files): Files => (typeof side === 'string' ? { 'main.tf': roles + side } : side);
  const { access } = await review({ base: files(base), head: files(head) });
  return {
    allowed: access?.allowed.map(({ text, line }) => `${text} @${line}`) ?? [],
    refused: access?.refused.map(({ text }) => text) ?? [],
    open: access?.open.map(({ what, because }) => `${what}: ${because}`) ?? [],
  };
}

const nothing = { allowed: [], refused: [], open: [] };

function role(name: string, action: string, resource: string): string {
  return `resource "aws_iam_role" "${name}" {
  name               = "${name}"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "lambda.amazonaws.com" } }] })
}
resource "aws_iam_role_policy" "${name}" {
  role   = aws_iam_role.${name}.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ${action}, Resource = "${resource}" }] })
}
`;
}

const roles =
  role('reader', '["s3:GetObject"]', 'arn:aws:s3:::a/*') +
  role('writer', '["s3:GetObject", "s3:PutObject"]', 'arn:aws:s3:::a/*') +
  role('boss', '["*"]', '*');

function lambda(roleArn: string, name = 'app'): string {
  return `resource "aws_lambda_function" "${name}" {
  function_name = "${name}"
  handler       = "app.run"
  runtime       = "nodejs24.x"
  filename      = "app.zip"
  role          = ${roleArn}
}
`;
}

test('a function that works with another role may do what that may', async () => {
  expect(await told(lambda('aws_iam_role.reader.arn'), lambda('aws_iam_role.writer.arn'))).toEqual({
    ...nothing,
    allowed: ['aws_lambda_function.app can now use s3:PutObject on bucket a, by role writer @30'],
  });
  expect(await told(lambda('aws_iam_role.writer.arn'), lambda('aws_iam_role.reader.arn'))).toEqual({
    ...nothing,
    refused: ['aws_lambda_function.app can no longer use s3:PutObject on bucket a, by role writer'],
  });
  const { allowed } = await told(lambda('aws_iam_role.reader.arn'), lambda('aws_iam_role.boss.arn'));
  expect(allowed).toEqual(['aws_lambda_function.app can now act as administrator: every action on every resource, by role boss @30']);
});

test('the picture begins with what works with the role', async () => {
  const files = (roleArn: string): Files => ({ 'main.tf': roles + lambda(roleArn) });
  const { access } = await review({ base: files('aws_iam_role.reader.arn'), head: files('aws_iam_role.boss.arn') });
  expect(access?.allowed.map(({ graph }) => graph)).toEqual([
    {
      nodes: [
        { kind: 'machine', label: 'aws_lambda_function.app' },
        { kind: 'identity', label: 'role boss' },
        { kind: 'goal', label: 'administrator' },
      ],
      edges: [
        { from: 0, to: 1, label: 'works with' },
        { from: 1, to: 2, label: 'every action' },
      ],
    },
  ]);
});

test('another way to the same role is no news', async () => {
  const local = `locals {\n  role = aws_iam_role.reader.arn\n}\n${lambda('local.role')}`;
  expect(await told(lambda('aws_iam_role.reader.arn'), local)).toEqual(nothing);
  const old = role('old', '["s3:GetObject"]', 'arn:aws:s3:::a/*');
  const renamed = `${old.replaceAll('"old" {', '"new" {').replace('aws_iam_role.old', 'aws_iam_role.new')}
moved {
  from = aws_iam_role.old
  to   = aws_iam_role.new
}
moved {
  from = aws_iam_role_policy.old
  to   = aws_iam_role_policy.new
}
`;
  expect(await told(old + lambda('aws_iam_role.old.arn'), renamed + lambda('aws_iam_role.new.arn'))).toEqual(nothing);
});

test('what a new role may do is told of the role alone', async () => {
  const fresh = role('fresh', '["s3:PutObject"]', 'arn:aws:s3:::a/*');
  const { allowed } = await told(lambda('aws_iam_role.reader.arn'), fresh + lambda('aws_iam_role.fresh.arn'));
  expect(allowed).toEqual([expect.stringMatching(/^role fresh, new here, can now use s3:PutObject on bucket a/u)]);
});

test('something new with a role that was there is told where that is administrator', async () => {
  expect(await told('', lambda('aws_iam_role.writer.arn'))).toEqual(nothing);
  const { allowed } = await told('', lambda('aws_iam_role.boss.arn'));
  expect(allowed).toEqual([expect.stringContaining('aws_lambda_function.app, new here, can now act as administrator')]);
});

test('a role that the code does not declare leaves it open', async () => {
  const elsewhere = '"arn:aws:iam::111122223333:role/shared"';
  const open = ['aws_lambda_function.app: what arn:aws:iam::111122223333:role/shared may do'];
  expect(await told(lambda('aws_iam_role.reader.arn'), lambda(elsewhere))).toEqual({ ...nothing, open });
  expect(await told(lambda(elsewhere), lambda('aws_iam_role.reader.arn'))).toEqual({ ...nothing, open });
  expect(await told(lambda(elsewhere), lambda(elsewhere))).toEqual(nothing);
});

function profile(roleName: string, name: string): string {
  return `resource "aws_iam_instance_profile" "${name}" {\n  name = "${name}"\n  role = aws_iam_role.${roleName}.name\n}\n`;
}
const profiles = profile('reader', 'p') + profile('writer', 'q');

test.each([
  [
    'an instance by its profile',
    (one: boolean) =>
      `${profiles}resource "aws_instance" "app" {\n  ami = "ami-1"\n  iam_instance_profile = aws_iam_instance_profile.${one ? 'p' : 'q'}.name\n}\n`,
    'aws_instance.app',
  ],
  [
    'a launch template by the ARN of a profile',
    (one: boolean) =>
      `${profiles}resource "aws_launch_template" "app" {\n  iam_instance_profile {\n    arn = aws_iam_instance_profile.${one ? 'p' : 'q'}.arn\n  }\n}\n`,
    'aws_launch_template.app',
  ],
  ['a profile', (one: boolean) => profile(one ? 'reader' : 'writer', 'p'), 'aws_iam_instance_profile.p'],
  [
    'guests of a pool of identities',
    (one: boolean) =>
      `resource "aws_cognito_identity_pool_roles_attachment" "app" {\n  identity_pool_id = "pool"\n  roles = {\n    authenticated   = aws_iam_role.reader.arn\n    unauthenticated = aws_iam_role.${one ? 'reader' : 'writer'}.arn\n  }\n}\n`,
    'aws_cognito_identity_pool_roles_attachment.app',
  ],
  [
    'a task that had no role',
    (one: boolean) =>
      `resource "aws_ecs_task_definition" "app" {\n  family = "app"\n  container_definitions = "[]"\n${one ? '  task_role_arn = aws_iam_role.reader.arn\n' : '  task_role_arn = aws_iam_role.writer.arn\n'}}\n`,
    'aws_ecs_task_definition.app',
  ],
])('%s', async (_, code, address) => {
  const { allowed, open } = await told(code(true), code(false));
  expect(open).toEqual([]);
  expect(allowed).toEqual([expect.stringMatching(`^${address} can now use s3:PutObject on bucket a, by role writer @`)]);
  expect(await told(code(true), code(true))).toEqual(nothing);
});

test('templates are read alike', async () => {
  const templateRole = (name: string, action: string): string => `  ${name}:
    Type: AWS::IAM::Role
    Properties:
      AssumeRolePolicyDocument:
        Statement: [{ Effect: Allow, Action: 'sts:AssumeRole', Principal: { Service: lambda.amazonaws.com } }]
      Policies:
        - PolicyName: p
          PolicyDocument:
            Statement: [{ Effect: Allow, Action: '${action}', Resource: 'arn:aws:s3:::a/*' }]
`;
  const template = (roleName: string): Files => ({
    'template.yaml': `Resources:
${templateRole('Reader', 's3:GetObject')}${templateRole('Writer', 's3:PutObject')}  App:
    Type: AWS::Lambda::Function
    Properties:
      Role: !GetAtt ${roleName}.Arn
`,
  });
  expect(await told(template('Reader'), template('Writer'))).toEqual({
    allowed: ['App can now use s3:PutObject on bucket a, by role Writer @23'],
    refused: ['App can no longer use s3:GetObject on bucket a, by role Reader'],
    open: [],
  });
});

test('a boundary that goes leaves open what it kept back, where the code does not say what it admits', async () => {
  const bounded = (boundary: string): string => roles.replace('"boss"\n', `"boss"\n  permissions_boundary = "${boundary}"\n`);
  const code = (text: string): Files => ({ 'main.tf': text });
  const limit = 'arn:aws:iam::111122223333:policy/limit';
  const open = [`role boss: what the permissions boundary ${limit} admitted`];
  expect(await told(code(bounded(limit)), code(roles))).toEqual({ ...nothing, open });
  expect(await told(code(bounded(limit)), code(bounded('arn:aws:iam::111122223333:policy/other')))).toEqual({ ...nothing, open });
  expect(await told(code(bounded(limit)), code(bounded(limit)))).toEqual(nothing);
  expect((await told(code(roles), code(bounded(limit)))).open).toEqual([]);
});
