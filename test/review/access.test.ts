import { expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';
import type { Files, ReviewResult } from '../../src/entry/library.ts';

/** What a change newly allows, and what not any more, over whole reviews. */

type Access = NonNullable<ReviewResult['access']>;

async function accessOf(base: string | Files, head: string | Files): Promise<Access | undefined> {
  const files = (side: string | Files): Files => (typeof side === 'string' ? { 'main.tf': side } : side);
  return (await review({ base: files(base), head: files(head) })).access;
}

async function textsOf(base: string | Files, head: string | Files): Promise<{ allowed: string[]; refused: string[]; open: string[] }> {
  const access = await accessOf(base, head);
  return {
    allowed: access?.allowed.map(({ text }) => text) ?? [],
    refused: access?.refused.map(({ text }) => text) ?? [],
    open: access?.open.map(({ what, because }) => `${what}: ${because}`) ?? [],
  };
}

function statement(actions: string, resource: string, more = ''): string {
  return `{ Effect = "Allow", Action = [${actions}], Resource = ${resource}${more} }`;
}

function deny(actions: string): string {
  return `{ Effect = "Deny", Action = [${actions}], Resource = "*" }`;
}

function role(name: string, more = ''): string {
  return `resource "aws_iam_role" "${name}" {
  name               = "${name}"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }] })
${more}}
`;
}

function holds(name: string, ...statements: readonly string[]): string {
  return `resource "aws_iam_role_policy" "${name}" {
  role   = aws_iam_role.${name}.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [${statements.join(', ')}] })
}
`;
}

const invoke = statement('"lambda:CreateFunction", "lambda:InvokeFunction"', '"*"');
const passRole = statement('"iam:PassRole"', '"*"');

test('a way to administrator is said with its goal, the request and the way', async () => {
  const access = await accessOf(role('deploy') + holds('deploy', invoke), role('deploy') + holds('deploy', invoke, passRole));
  expect(access?.allowed).toHaveLength(1);
  const [entry] = access?.allowed ?? [];
  expect(entry).toMatchObject({
    sort: 'escalation',
    text: 'role deploy can now pass any role to Lambda (iam:PassRole, lambda:CreateFunction and lambda:InvokeFunction), and so become administrator',
    request: { principal: 'role deploy', action: 'iam:PassRole', resource: 'arn:aws:iam::444455556666:role/example', conditions: {} },
    resource: 'aws_iam_role.deploy',
    path: 'main.tf',
    line: 7,
  });
  expect(entry?.graph?.nodes.map(({ label }) => label)).toEqual(['role deploy', 'any role', 'Lambda', 'administrator']);
  expect(access?.refused).toEqual([]);
});

test('the other way round it is what is no longer allowed', async () => {
  const { allowed, refused } = await textsOf(role('deploy') + holds('deploy', invoke, passRole), role('deploy') + holds('deploy', invoke));
  expect(allowed).toEqual([]);
  expect(refused).toEqual([expect.stringContaining('role deploy can no longer pass any role to Lambda')]);
});

test('an administrator is told by that alone', async () => {
  const { allowed } = await textsOf(role('deploy') + holds('deploy', invoke), role('deploy') + holds('deploy', statement('"*"', '"*"')));
  expect(allowed).toEqual(['role deploy can now act as administrator: every action on every resource']);
});

test('actions of one kind on several things, and several who gain the same, are one sentence', async () => {
  const buckets = '["arn:aws:s3:::a/*", "arn:aws:s3:::b/*", "arn:aws:s3:::c/*"]';
  const writes = statement('"s3:PutObject", "s3:DeleteObject"', buckets);
  const both = role('one') + role('two');
  const { allowed } = await textsOf(both, both + holds('one', writes) + holds('two', writes));
  expect(allowed).toEqual(['role one, role two can now use 2 write actions on 3 buckets (a, b, c): s3:PutObject, s3:DeleteObject']);
});

test('what a Deny, a condition or a boundary kept back is new when it goes', async () => {
  const put = statement('"s3:PutObject"', '"arn:aws:s3:::a/*"');
  const guarded = statement('"s3:PutObject"', '"arn:aws:s3:::a/*"', ', Condition = { Bool = { "aws:MultiFactorAuthPresent" = "true" } }');
  const boundary = `resource "aws_iam_policy" "limit" {
  name   = "limit"
  policy = jsonencode({ Version = "2012-10-17", Statement = [${statement('"ec2:*"', '"*"')}] })
}
`;
  const limited = role('app', '  permissions_boundary = aws_iam_policy.limit.arn\n');
  const after = role('app') + holds('app', put);
  const said = 'role app can now use s3:PutObject on bucket a';
  for (const [before, now, text] of [
    [role('app') + holds('app', put, deny('"s3:*"')), after, said],
    [role('app') + holds('app', guarded), after, `${said}, also where the condition on aws:MultiFactorAuthPresent refused it`],
    [boundary + limited + holds('app', put), boundary + after, said],
  ] as const)
    expect((await textsOf(before, now)).allowed).toEqual([text]);
  const lifted = await textsOf(role('app') + holds('app', put, deny('"s3:DeleteBucket"')), after);
  expect(lifted.allowed).toEqual(['role app can now use s3:DeleteBucket on every resource, as far as a Deny kept it back']);
});

const bucket = 'resource "aws_s3_bucket" "uploads" {\n  bucket = "uploads"\n}\n';
const block = `resource "aws_s3_bucket_public_access_block" "uploads" {
  bucket                  = aws_s3_bucket.uploads.id
  block_public_policy     = true
  restrict_public_buckets = true
}
`;
function bucketPolicy(principal: string, more = ''): string {
  return `resource "aws_s3_bucket_policy" "uploads" {
  bucket = aws_s3_bucket.uploads.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = ${principal}, Action = "s3:GetObject", Resource = "arn:aws:s3:::uploads/*"${more} }] })
}
`;
}

test('what becomes public is said first, and only where nothing holds it back', async () => {
  const named = bucketPolicy('{ AWS = "arn:aws:iam::111122223333:role/app" }');
  const open = bucketPolicy('"*"');
  const access = await accessOf(bucket + named, bucket + open);
  expect(access?.allowed).toMatchObject([
    {
      sort: 'public',
      text: 'anyone on the internet can now read bucket uploads (s3:GetObject)',
      request: { principal: 'anonymous', action: 's3:GetObject' },
    },
  ]);
  expect((await textsOf(bucket + open + block, bucket + open)).allowed).toEqual([
    'anyone on the internet can now read bucket uploads (s3:GetObject)',
  ]);
  expect((await textsOf(bucket + named, bucket + open + block)).allowed.filter((text) => text.includes('internet'))).toEqual([]);
});

test('who is let in by a condition is told with it', async () => {
  const condition = ', Condition = { StringEquals = { "aws:PrincipalOrgID" = "o-abc1234567" } }';
  const { allowed } = await textsOf(bucket, bucket + bucketPolicy('"*"', condition));
  expect(allowed).toEqual(['anyone with an AWS account with aws:PrincipalOrgID o-abc1234567 can now read bucket uploads (s3:GetObject)']);
});

test('an identity of the code is called as the code calls it', async () => {
  const app = role('app');
  const { allowed } = await textsOf(app + bucket, app + bucket + bucketPolicy('{ AWS = aws_iam_role.app.arn }'));
  expect(allowed).toEqual(['aws_iam_role.app can now read bucket uploads (s3:GetObject)']);
});

test('who may take a role', async () => {
  const before = role('deploy');
  const after = before.replace('Service = "ec2.amazonaws.com"', 'Service = "ec2.amazonaws.com", AWS = "arn:aws:iam::999900001111:root"');
  const all = holds('deploy', statement('"*"', '"*"'));
  expect((await textsOf(before + all, after + all)).allowed).toEqual([
    'account 999900001111 can now take role deploy, which is administrator (sts:AssumeRole)',
  ]);
  // A role is made for its service.
  expect((await textsOf('', before)).allowed).toEqual([]);
});

const group = (port: number, source: string): string => `resource "aws_security_group" "web" {
  name = "web"
  ingress {
    from_port   = ${port}
    to_port     = ${port}
    protocol    = "tcp"
    cidr_blocks = ["${source}"]
  }
}
`;
const machine = `resource "aws_iam_instance_profile" "web" {
  name = "web"
  role = aws_iam_role.web.name
}
resource "aws_instance" "web" {
  vpc_security_group_ids = [aws_security_group.web.id]
  iam_instance_profile   = aws_iam_instance_profile.web.name
}
`;

test('a way from the internet goes on to what the group guards and to its role', async () => {
  const rest = role('web') + holds('web', statement('"*"', '"*"')) + machine;
  const access = await accessOf(group(22, '10.0.0.0/8') + rest, group(22, '0.0.0.0/0') + rest);
  const ways = access?.allowed.filter(({ sort }) => sort === 'path') ?? [];
  expect(ways).toMatchObject([
    {
      text: 'anyone on the internet can now reach tcp 22 of security group web, and so instance aws_instance.web, which works with role web',
      packet: { protocol: 'tcp', port: '22', source: '203.0.113.7', destination: 'instance aws_instance.web' },
    },
  ]);
  expect(ways[0]?.graph?.nodes.map(({ label }) => label)).toEqual([
    'the internet',
    'security group web',
    'instance aws_instance.web',
    'role web',
    'administrator',
  ]);
  expect((await textsOf(group(22, '0.0.0.0/0') + rest, group(22, '10.0.0.0/8') + rest)).refused).toEqual([
    expect.stringContaining('anyone on the internet can no longer reach tcp 22'),
  ]);
});

test('nothing is said where nothing changed: written otherwise, moved, or about something else', async () => {
  const before = role('app') + holds('app', statement('"s3:GetObject", "s3:PutObject"', '"arn:aws:s3:::a/*"')) + group(443, '0.0.0.0/0');
  const split =
    role('app') + holds('app', statement('"s3:PutObject"', '"arn:aws:s3:::a/*"'), statement('"s3:GetObject"', '"arn:aws:s3:::a/*"'));
  expect(await accessOf(before, split + group(443, '0.0.0.0/0'))).toBeUndefined();
  expect(await accessOf(before, `${before}\nresource "aws_cloudwatch_log_group" "x" {\n  name = "x"\n}\n`)).toBeUndefined();
  const moved = `${before.replaceAll('"app" {', '"main" {').replaceAll('aws_iam_role.app', 'aws_iam_role.main')}
moved {
  from = aws_iam_role.app
  to   = aws_iam_role.main
}
moved {
  from = aws_iam_role_policy.app
  to   = aws_iam_role_policy.main
}
`;
  expect(await accessOf(before, moved)).toBeUndefined();
});

test('what cannot be known is told, with what decides', async () => {
  const open = `variable "actions" {\n  type = list(string)\n}\n${role('app')}${holds('app', '{ Effect = "Allow", Action = var.actions, Resource = "*" }')}`;
  expect(await textsOf(role('app'), open)).toMatchObject({ allowed: [], open: ['role app: var.actions'] });
  const unknown = `variable "policy" {}\n${role('app')}resource "aws_iam_role_policy" "app" {\n  role   = aws_iam_role.app.id\n  policy = var.policy\n}\n`;
  expect((await textsOf(role('app'), unknown)).open).toEqual(['whoever holds aws_iam_role_policy.app: var.policy']);
});

test('what only a deployment has is told with it, and what it decides is not open', async () => {
  const code = `variable "actions" {\n  type = list(string)\n}\n${role('app')}${holds('app', '{ Effect = "Allow", Action = var.actions, Resource = "arn:aws:s3:::a/*" }')}`;
  const values = (actions: string): string => `actions = [${actions}]\n`;
  const access = await accessOf(
    { 'main.tf': code, 'prod.tfvars': values('"s3:GetObject"') },
    { 'main.tf': code, 'prod.tfvars': values('"s3:GetObject", "s3:PutObject"') },
  );
  expect(access?.allowed).toMatchObject([{ text: 'role app can now use s3:PutObject on bucket a', deployments: ['prod.tfvars'] }]);
  expect(access?.open).toEqual([]);
});

test('what the code alone leaves open stays open where not every deployment is read', async () => {
  const code = (more: string): string =>
    `variable "actions" {\n  type = list(string)\n}\n${role('app')}${holds('app', '{ Effect = "Allow", Action = var.actions, Resource = "arn:aws:s3:::a/*" }', more)}`;
  const values = Object.fromEntries(Array.from({ length: 26 }, (_, index) => [`d${index}.tfvars`, 'actions = ["s3:GetObject"]\n']));
  const head = code(statement('"sqs:SendMessage"', '"*"'));
  const open = async (files: Files): Promise<readonly string[]> =>
    (await textsOf({ ...files, 'main.tf': role('app') }, { ...files, 'main.tf': head })).open;
  expect(await open({ 'd0.tfvars': values['d0.tfvars'] ?? '' })).toEqual([]);
  expect(await open(values)).toEqual(['role app: var.actions']);
});

test('more than a result holds is counted', async () => {
  const roles = Array.from({ length: 203 }, (_, index) => `r${index}`);
  const before = roles.map((name) => role(name)).join('');
  const after = roles.map((name) => role(name) + holds(name, statement('"sqs:SendMessage"', `"arn:aws:sqs:*:*:${name}"`))).join('');
  const { allowed, open } = await textsOf(before, after);
  expect([allowed.length, open]).toEqual([200, ['whoever else gains access: a limit, by which 3 more are left out']]);
});

test('templates are read alike', async () => {
  const template = (actions: readonly string[]): Files => ({
    'template.json': JSON.stringify({
      Resources: {
        App: {
          Type: 'AWS::IAM::Role',
          Properties: {
            RoleName: 'app',
            AssumeRolePolicyDocument: {
              Version: '2012-10-17',
              Statement: [{ Effect: 'Allow', Principal: { Service: 'lambda.amazonaws.com' }, Action: 'sts:AssumeRole' }],
            },
            Policies: [
              {
                PolicyName: 'own',
                PolicyDocument: {
                  Version: '2012-10-17',
                  Statement: [{ Effect: 'Allow', Action: actions, Resource: 'arn:aws:sqs:*:*:jobs' }],
                },
              },
            ],
          },
        },
      },
    }),
  });
  expect((await textsOf(template(['sqs:SendMessage']), template(['sqs:SendMessage', 'sqs:DeleteMessage']))).allowed).toEqual([
    'role app can now use sqs:DeleteMessage on queue jobs',
  ]);
});

test('a guardrail that denies less', async () => {
  const guardrail = (actions: string): string => `resource "aws_organizations_policy" "base" {
  name    = "base"
  content = jsonencode({ Version = "2012-10-17", Statement = [${deny(actions)}] })
}
`;
  expect(
    (await textsOf(guardrail('"cloudtrail:StopLogging", "guardduty:DeleteDetector"'), guardrail('"cloudtrail:StopLogging"'))).allowed,
  ).toEqual([
    'whoever is under aws_organizations_policy.base can now use guardduty:DeleteDetector on every resource, as far as a Deny kept it back',
  ]);
  const onSome = deny('"s3:*", "sqs:*", "sns:*", "kms:*", "dynamodb:*"').replace(
    'Resource = "*"',
    'Resource = ["arn:aws:sqs:*:*:jobs", "arn:aws:sns:*:*:news"]',
  );
  const content = (...denies: readonly string[]): string =>
    guardrail('"cloudtrail:StopLogging"').replace(
      deny('"cloudtrail:StopLogging"'),
      [deny('"cloudtrail:StopLogging"'), ...denies].join(', '),
    );
  const listed = (await textsOf(content(onSome, deny('"ec2:*", "iam:*"')), content())).allowed;
  expect(listed).toHaveLength(4);
  expect(listed.at(-1)).toMatch(/ can now use \d+ further actions on \d+ further resources, as far as a Deny kept it back$/u);
});

const api = (...more: readonly string[]): string => `resource "aws_api_gateway_rest_api_policy" "api" {
  rest_api_id = "api"
  policy      = jsonencode({ Version = "2012-10-17", Statement = [${[
    '{ Effect = "Allow", Principal = "*", Action = "execute-api:Invoke", Resource = "execute-api:/*" }',
    ...more,
  ].join(', ')}] })
}
`;

test('what a Deny asks of everybody is told with them, and whoever needs no account is told once', async () => {
  const bound =
    '{ Effect = "Deny", Principal = "*", Action = "*", Resource = "*", Condition = { StringNotEquals = { "aws:SourceVpc" = "vpc-1" } } }';
  expect(await textsOf('', api(bound))).toEqual({
    allowed: ['anyone with aws:SourceVpc vpc-1 can now call API api (execute-api:Invoke)'],
    refused: [],
    open: [],
  });
});

const endpoint = (policy = ''): string => `resource "aws_vpc_endpoint" "s3" {
  vpc_id       = "vpc-1"
  service_name = "com.amazonaws.eu-central-1.s3"
${policy}}
`;

test('an endpoint that loses its policy lets everything through; one that comes or goes is no news', async () => {
  const bound = endpoint(
    '  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = "*", Action = "s3:GetObject", Resource = "arn:aws:s3:::b/*" }] })\n',
  );
  const lost = await textsOf(bound, endpoint());
  expect(lost.allowed[0]).toContain('can now go through VPC endpoint');
  expect(lost.refused).toEqual([]);
  expect(await accessOf('', endpoint())).toBeUndefined();
  expect(await accessOf(endpoint(), '')).toBeUndefined();
});

test('a policy that stays as open as an expression makes it is told with the expression', async () => {
  const queue = (condition: string): string => `variable "who" {}
resource "aws_sqs_queue_policy" "q" {
  queue_url = "https://q"
  policy    = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Principal = "*", Action = "sqs:SendMessage", Resource = "*", Condition = ${condition} }] })
}
`;
  const { allowed, open } = await textsOf(
    queue('{ StringEquals = { "aws:PrincipalOrgID" = "o-1" } }'),
    queue('{ StringEquals = { (var.who) = "x" } }'),
  );
  expect([...allowed, ...open].join('\n')).toContain('var.who');
});

test('rules whose sources are not known are told, once they are new', async () => {
  const group = (rules = ''): string => `variable "office" {}
resource "aws_security_group" "web" {
  name = "web"
${rules}}
`;
  const rule = '  ingress {\n    protocol    = "tcp"\n    from_port   = 22\n    to_port     = 22\n    cidr_blocks = [var.office]\n  }\n';
  expect((await textsOf(group(), group(rule))).open).toEqual(['who reaches security group web: var.office']);
  expect(await accessOf(group(rule), `${group(rule)}# more\n`)).toBeUndefined();
});

test('a policy that was held with one of two values, and is held by nobody now, was there all the same', async () => {
  const held = (value: string): string => `variable "wide" {
  type = bool
}
resource "aws_iam_policy" "p" {
  name   = "p"
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ${value}, Resource = "arn:aws:s3:::b/*" }] })
}
`;
  const attached = `resource "aws_iam_role_policy_attachment" "a" {
  role       = "app"
  policy_arn = aws_iam_policy.p.arn
}
`;
  const value = 'var.wide ? ["s3:GetObject", "s3:PutObject"] : ["s3:GetObject"]';
  expect((await textsOf(held(value) + attached, held(value))).allowed).toEqual([]);
});

const guardrail = (name: string, ...targets: readonly string[]): string =>
  [
    `resource "aws_organizations_policy" "${name}" {
  name    = "${name}"
  content = jsonencode({ Version = "2012-10-17", Statement = [${deny('"cloudtrail:StopLogging"')}] })
}
`,
    ...targets.map(
      (target, index) => `resource "aws_organizations_policy_attachment" "${name}${index}" {
  policy_id = aws_organizations_policy.${name}.id
  target_id = "${target}"
}
`,
    ),
  ].join('');

test('a guardrail that is detached or deleted no longer denies there, unless another one does', async () => {
  const lifted = ['whoever is under ou-b can now use cloudtrail:StopLogging on every resource, as far as a Deny kept it back'];
  expect((await textsOf(guardrail('trail', 'ou-a', 'ou-b'), guardrail('trail', 'ou-a'))).allowed).toEqual(lifted);
  const gone = await accessOf(guardrail('trail', 'ou-b'), '# nothing\n');
  expect(gone?.allowed.map(({ text }) => text)).toEqual(lifted);
  expect(gone?.allowed[0]?.request?.action).toBe('cloudtrail:StopLogging');
  for (const head of [guardrail('trail', 'ou-b') + guardrail('other', 'ou-c'), guardrail('other', 'ou-b'), guardrail('other', 'r-abcd')]) {
    expect((await textsOf(guardrail('trail', 'ou-b'), head)).allowed).toEqual([]);
  }
});

test('a policy of the organization that is split in two lifts nothing, unless one of them is attached elsewhere', async () => {
  const policy = (name: string, target: string, ...actions: readonly string[]): string => `resource "aws_organizations_policy" "${name}" {
  name    = "${name}"
  content = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Deny", Action = ${JSON.stringify(actions)}, Resource = "*" }] })
}
resource "aws_organizations_policy_attachment" "${name}" {
  policy_id = aws_organizations_policy.${name}.id
  target_id = "${target}"
}
`;
  const whole = policy('guard', 'ou-abcd-11111111', 'cloudtrail:StopLogging', 'guardduty:DeleteDetector');
  const half = policy('guard', 'ou-abcd-11111111', 'cloudtrail:StopLogging');
  const split = (target: string): string => half + policy('detectors', target, 'guardduty:DeleteDetector');
  expect((await textsOf(whole, split('ou-abcd-11111111'))).allowed).toEqual([]);
  expect((await textsOf(whole, split('r-abcd'))).allowed).toEqual([]);
  expect((await textsOf(whole, split('ou-abcd-22222222'))).allowed).toHaveLength(1);
  expect((await textsOf(split('ou-abcd-11111111'), whole)).refused).toEqual([]);
});

test('whoever may take any role is said to', async () => {
  const take = statement('"sts:AssumeRole"', '"*"');
  const { allowed } = await textsOf(role('deploy') + holds('deploy', invoke), role('deploy') + holds('deploy', invoke, take));
  expect(allowed).toEqual(['role deploy can now take any role that lets it (sts:AssumeRole), and so work with that role']);
});
