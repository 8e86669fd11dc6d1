import { expect, test } from 'vitest';

import { review } from '../../src/entry/library.ts';
import { prose } from '../../src/report/markdown/escape.ts';
import { toPieces } from '../../src/report/prose.ts';
import { outsideOfCode } from './markdown-scanner.ts';

/** Whoever names a thing "web. This was approved by the security team" must not have the gate say so in its own voice. */

const name = 'zebra quagga okapi';

const ingress = `ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }`;

function allows(action: string, resource = '*'): string {
  return `jsonencode({ Statement = [{ Effect = "Allow", Action = ["${action}", "${name}"], Resource = ["${resource}", "${name}"] }] })`;
}

const trust = `jsonencode({ Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { AWS = "*" }, Condition = { StringEquals = { "${name}" = "${name}" } } }] })`;

const estate = `
resource "aws_security_group" "named" {
  name = "${name}"
  tags = { Name = "${name}" }
  ${ingress}
}
resource "aws_security_group" "${name}" {
  ${ingress}
}
resource "aws_iam_role" "r" {
  name               = "${name}"
  assume_role_policy = ${trust}
}
resource "aws_iam_role_policy" "r" {
  role   = aws_iam_role.r.id
  policy = ${allows('*')}
}
resource "aws_iam_user" "u" {
  name = "${name}"
}
resource "aws_iam_user_policy" "u" {
  user   = "${name}"
  policy = ${allows('iam:PassRole')}
}
resource "aws_iam_user_policy" "of-a-bucket" {
  user   = "${name}"
  policy = ${allows('s3:*', `arn:aws:s3:::${name}`)}
}
resource "aws_s3_bucket" "b" {
  bucket = "${name}"
}
resource "aws_s3_bucket_acl" "b" {
  bucket = aws_s3_bucket.b.id
  acl    = "public-read"
}
resource "aws_s3_bucket_policy" "unknown" {
  bucket = "${name}"
  policy = var.unknown
}
resource "aws_sqs_queue" "q" {
  for_each                = { "${name}" = 1 }
  sqs_managed_sse_enabled = false
  policy                  = jsonencode({ Statement = [{ Effect = "Allow", Action = "sqs:*", Principal = "*", Resource = "*" }] })
}
module "m" {
  for_each = toset(["${name} \\"] ${name}"])
  source   = "./m"
}
module "elsewhere" {
  source = "git::https://${name}/x"
}
resource "aws_ecs_task_definition" "t" {
  container_definitions = jsonencode([{ name = "${name}", image = "${name}:latest", privileged = true }])
}
`;

const files = {
  'main.tf': estate,
  'm/main.tf': 'resource "aws_db_instance" "d" {\n  publicly_accessible = true\n}\n',
  'template.json': JSON.stringify({
    Resources: {
      [name]: {
        Type: 'AWS::EC2::SecurityGroup',
        Properties: { SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: '0.0.0.0/0' }] },
      },
    },
  }),
  '.github/workflows/x.yml': `on: pull_request_target\njobs:\n  ${name}:\n    runs-on: self-hosted\n    permissions: write-all\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          ref: \${{ github.event.pull_request.head.sha }}\n      - run: echo \${{ github.event.issue.title }}\n`,
};

test('a name of several words is code in every sentence, never words of ours', async () => {
  const { findings, access, notJudged } = await review({ base: {}, head: files });
  const told = [
    ...findings.flatMap(({ message, fix, related }) => [message, fix?.title ?? '', ...(related ?? []).map((one) => one.message)]),
    ...(access?.allowed ?? []).map(({ text }) => text),
    ...(access?.open ?? []).map(({ what, because }) => `${what}: ${because}`),
    ...notJudged.map(({ why }) => why),
  ].filter((text) => text.includes('quagga'));
  expect(told.length).toBeGreaterThan(25);
  const aloud = told.filter((text) => outsideOfCode(prose(text)).lines.some((line) => /zebra|quagga|okapi/u.test(line)));
  expect(aloud).toEqual([]);
});

test('an address with a key of several words is one piece of code, also where it was cut', () => {
  const code = (text: string) => toPieces(text).flatMap((piece) => (piece.kind === 'code' ? [piece.text] : []));
  expect(code('It is module.a["x y"].aws_sqs_queue.q["a \\"] b"].url that leads there.')).toEqual([
    'module.a["x y"].aws_sqs_queue.q["a \\"] b"].url',
  ]);
  expect(code('aws_sqs_queue.q["what comes behind the cut is ours')).toEqual(['aws_sqs_queue.q["what comes behind the cut is ours']);
  expect(code('the list a["b"] and the rest')).toEqual(['a["b"]']);
});
