import { expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';
import type { Files } from '../../src/entry/library.ts';

/** What somebody newly may do by the groups that he is in, and by what it is told. */

const admins = `resource "aws_iam_group" "admins" {
  name = "admins"
}
resource "aws_iam_group_policy_attachment" "admins" {
  group      = aws_iam_group.admins.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}
`;
const bob = 'resource "aws_iam_user" "bob" {\n  name = "bob"\n}\n';

function devs(actions: string, resource = 'arn:aws:s3:::uploads/*', more = ''): string {
  return `resource "aws_iam_group" "devs" {
  name = "devs"
}
resource "aws_iam_group_policy" "devs" {
  group  = aws_iam_group.devs.name
  policy = jsonencode({ Version = "2012-10-17", Statement = [${more}{ Effect = "Allow", Action = [${actions}], Resource = "${resource}" }] })
}
`;
}

function isIn(...groups: readonly string[]): string {
  return `resource "aws_iam_user_group_membership" "bob" {
  user   = aws_iam_user.bob.name
  groups = [${groups.map((name) => `aws_iam_group.${name}.name`).join(', ')}]
}
`;
}

function members(...users: readonly string[]): string {
  return `resource "aws_iam_group_membership" "admins" {
  name  = "admins"
  group = aws_iam_group.admins.name
  users = [${users.join(', ')}]
}
`;
}

interface Said {
  readonly allowed: readonly string[];
  readonly refused: readonly string[];
  readonly found: readonly string[];
}

async function said(base: string | Files, head: string | Files): Promise<Said> {
  const files = (side: string | Files): Files => (typeof side === 'string' ? { 'main.tf': side } : side);
  const { access, findings } = await review({ base: files(base), head: files(head) });
  const fresh = findings.filter(({ baselineState, kind }) => baselineState === 'new' || kind === 'weakening');
  return {
    allowed: access?.allowed.map(({ text }) => text) ?? [],
    refused: access?.refused.map(({ text }) => text) ?? [],
    found: fresh.map(({ policyId, resource, location, verdict }) => `${policyId} ${resource} ${location.startLine} ${verdict}`),
  };
}

const administrator = 'user bob can now act as administrator, as a member of group admins: every action on every resource';

test('a user who joins administrators', async () => {
  const estate = admins + devs('"s3:PutObject"') + bob;
  const { allowed, found } = await said(estate + isIn('devs'), estate + isIn('devs', 'admins'));
  expect(allowed).toEqual([administrator]);
  expect(found).toEqual(['iam-full-admin aws_iam_user.bob 20 block']);
});

test('a name in the list of a group', async () => {
  const { allowed, found } = await said(admins + members('"alice"'), admins + members('"alice", "bob"'));
  expect(allowed).toEqual([administrator]);
  expect(found).toEqual(['iam-full-admin user bob 11 block']);
});

test('a user who joins a group gains what it may do, with the request', async () => {
  const estate = devs('"s3:PutObject"') + bob;
  const { access } = await review({ base: { 'main.tf': estate }, head: { 'main.tf': estate + isIn('devs') } });
  expect(access?.allowed).toMatchObject([
    {
      text: 'user bob can now use s3:PutObject on bucket uploads, as a member of group devs',
      request: { principal: 'user bob', action: 's3:PutObject' },
      line: 12,
    },
  ]);
});

test('a way to administrator that a group completes', async () => {
  const estate = `${devs('"iam:PassRole"', '*')}${bob}resource "aws_iam_user_policy" "bob" {
  user   = aws_iam_user.bob.name
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["lambda:CreateFunction", "lambda:InvokeFunction"], Resource = "*" }] })
}
`;
  const { allowed, found } = await said(estate, estate + isIn('devs'));
  expect(allowed).toEqual([
    'user bob can now pass any role to Lambda (iam:PassRole, lambda:CreateFunction and lambda:InvokeFunction), and so become administrator, as a member of group devs',
  ]);
  expect(found.map((text) => text.split(' ')[0])).toContain('iam-privilege-escalation');
});

test('what a group gains is told of the group alone', async () => {
  const more = await said(devs('"s3:PutObject"') + bob + isIn('devs'), devs('"s3:PutObject", "s3:GetObject"') + bob + isIn('devs'));
  expect(more.allowed).toEqual(['group devs can now use s3:GetObject on bucket uploads']);
  expect(more.found).toEqual(['iam-access-added aws_iam_group.devs 6 advise']);
  const all = await said(devs('"s3:PutObject"') + bob + isIn('devs'), devs('"*"', '*') + bob + isIn('devs'));
  expect(all.allowed).toEqual(['group devs can now act as administrator: every action on every resource']);
  expect(all.found.filter((text) => text.startsWith('iam-full-admin'))).toEqual(['iam-full-admin aws_iam_group_policy.devs 6 block']);
});

test('a Deny that a group loses is told of the group alone', async () => {
  const deny = '{ Effect = "Deny", Action = "s3:*", Resource = "*" }, ';
  const { allowed, found } = await said(
    devs('"s3:PutObject"', 'arn:aws:s3:::uploads/*', deny) + bob + isIn('devs'),
    devs('"s3:PutObject"') + bob + isIn('devs'),
  );
  expect(allowed).toEqual(['group devs can now use s3:PutObject on bucket uploads']);
  expect(found).toEqual(['iam-deny-removed aws_iam_group.devs 6 advise']);
});

test('a user who leaves', async () => {
  const { refused } = await said(admins + bob + isIn('admins'), admins + bob);
  expect(refused).toEqual(['user bob can no longer act as administrator, as a member of group admins: every action on every resource']);
});

test('the same membership by another resource, or of a group with another address, is no news', async () => {
  const nothing: Said = { allowed: [], refused: [], found: [] };
  expect(await said(admins + bob + members('aws_iam_user.bob.name'), admins + bob + isIn('admins'))).toEqual(nothing);
  const base = admins + bob + isIn('admins');
  const renamed = base
    .replaceAll('aws_iam_group.admins', 'aws_iam_group.root')
    .replace('"aws_iam_group" "admins"', '"aws_iam_group" "root"');
  expect(await said(base, `${renamed}moved {\n  from = aws_iam_group.admins\n  to   = aws_iam_group.root\n}\n`)).toEqual(nothing);
});

test('a member whom a variable names is the same under another name of the variable', async () => {
  const by = (name: string): string => `variable "${name}" {\n  type = string\n}\n${members(`var.${name}`)}`;
  expect((await said(admins, admins + by('operator'))).found).toEqual(['iam-full-admin aws_iam_group_membership.admins 8 block']);
  expect((await said(admins + by('operator'), admins + by('on_call'))).found).toEqual([]);
});

test('an administrator who joins administrators is none anew', async () => {
  const own = `${bob}resource "aws_iam_user_policy_attachment" "bob" {
  user       = aws_iam_user.bob.name
  policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}
`;
  expect(await said(admins + own, admins + own + isIn('admins'))).toEqual({ allowed: [], refused: [], found: [] });
});

test('CloudFormation: a user with groups, and one who is added to a group', async () => {
  const stack = (more: string): Files => ({
    'stack.yaml': `Resources:
  Admins:
    Type: AWS::IAM::Group
    Properties:
      ManagedPolicyArns: [arn:aws:iam::aws:policy/AdministratorAccess]
  Bob:
    Type: AWS::IAM::User
    Properties:
      UserName: bob
${more}`,
  });
  const added = `  Added:
    Type: AWS::IAM::UserToGroupAddition
    Properties:
      GroupName: !Ref Admins
      Users: [!Ref Bob]
`;
  for (const more of [added, '      Groups: [!Ref Admins]\n']) {
    const { allowed, found } = await said(stack(''), stack(more));
    expect(allowed).toEqual([administrator.replace('group admins', 'group Admins')]);
    expect(found.map((text) => text.replace(/ \d+/u, ''))).toEqual(['iam-full-admin stack.yaml: Bob block']);
  }
});

const set = `resource "aws_ssoadmin_permission_set" "admins" {
  name         = "Admins"
  instance_arn = "arn:aws:sso:::instance/example"
}
resource "aws_ssoadmin_managed_policy_attachment" "admins" {
  instance_arn       = "arn:aws:sso:::instance/example"
  permission_set_arn = aws_ssoadmin_permission_set.admins.arn
  managed_policy_arn = "arn:aws:iam::aws:policy/AdministratorAccess"
}
resource "aws_identitystore_group" "devs" {
  identity_store_id = "d-1234567890"
  display_name      = "devs"
}
`;

test('whom Identity Center gives a permission set', async () => {
  const assigned = `resource "aws_ssoadmin_account_assignment" "devs" {
  instance_arn       = "arn:aws:sso:::instance/example"
  permission_set_arn = aws_ssoadmin_permission_set.admins.arn
  principal_id       = aws_identitystore_group.devs.group_id
  principal_type     = "GROUP"
  target_id          = "111122223333"
  target_type        = "AWS_ACCOUNT"
}
`;
  const who = 'group devs in account 111122223333';
  const { allowed, found } = await said(set, set + assigned);
  expect(allowed).toEqual([`${who} can now act as administrator, by permission set Admins: every action on every resource`]);
  expect(found).toEqual(['iam-access-added aws_ssoadmin_account_assignment.devs 16 advise']);
  const { refused } = await said(set + assigned, set);
  expect(refused).toEqual([`${who} can no longer act as administrator, by permission set Admins: every action on every resource`]);
});

test('a permission set by a policy of the account, where the code declares it and where it does not', async () => {
  const dev = 'resource "aws_ssoadmin_permission_set" "dev" {\n  name         = "dev"\n  instance_arn = "example"\n}\n';
  const policy = `resource "aws_iam_policy" "deployer" {
  name   = "deployer"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["s3:PutObject"], Resource = "arn:aws:s3:::uploads/*" }] })
}
`;
  const attached = (name: string): string => `resource "aws_ssoadmin_customer_managed_policy_attachment" "dev" {
  instance_arn       = "example"
  permission_set_arn = aws_ssoadmin_permission_set.dev.arn
  customer_managed_policy_reference {
    name = ${name}
  }
}
`;
  const known = await said(dev + policy, dev + policy + attached('aws_iam_policy.deployer.name'));
  expect(known.allowed).toEqual(['permission set dev can now use s3:PutObject on bucket uploads']);
  const { access } = await review({ base: { 'main.tf': dev }, head: { 'main.tf': dev + attached('"deployer"') } });
  expect(access?.open).toMatchObject([{ because: 'the policy deployer' }]);
});

test('CloudFormation: a permission set by a policy of the account', async () => {
  const stack = (references: string): Files => ({
    'stack.yaml': `Resources:
  Deployer:
    Type: AWS::IAM::ManagedPolicy
    Properties:
      ManagedPolicyName: deployer
      PolicyDocument:
        Version: "2012-10-17"
        Statement: [{ Effect: Allow, Action: "s3:PutObject", Resource: "arn:aws:s3:::uploads/*" }]
  Dev:
    Type: AWS::SSO::PermissionSet
    Properties:
      Name: dev
      InstanceArn: example
      CustomerManagedPolicyReferences: [${references}]
`,
  });
  expect((await said(stack(''), stack('{ Name: deployer }'))).allowed).toEqual([
    'permission set dev can now use s3:PutObject on bucket uploads',
  ]);
  const { access } = await review({ base: stack(''), head: stack('{ Name: other }') });
  expect(access?.open).toMatchObject([{ because: 'the policy other' }]);
});

test('a group of which the code does not say what it may do', async () => {
  const joined = `data "aws_iam_group" "ops" {
  group_name = "ops"
}
resource "aws_iam_user_group_membership" "bob" {
  user   = aws_iam_user.bob.name
  groups = [data.aws_iam_group.ops.group_name]
}
`;
  const openOf = async (base: string, head: string): Promise<unknown> =>
    (await review({ base: { 'main.tf': base }, head: { 'main.tf': head } })).access?.open;
  expect(await openOf(bob, bob + joined)).toMatchObject([{ what: 'user bob', because: 'what group ops may do' }]);
  expect(await openOf(bob + joined, `${bob}\n${joined}`)).toBeUndefined();
});
