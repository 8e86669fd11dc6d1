import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { Evaluation } from '../../src/core/resource.ts';
import { buildModel, loadParts } from '../../src/model/aws-model.ts';
import type { AwsModel } from '../../src/model/kinds.ts';
import { policies } from '../../src/policies/registry.generated.ts';
import { runPolicies } from '../../src/review/comparison/run-policies.ts';
import type { Claims } from '../../src/review/comparison/run-policies.ts';
import type { HclParser } from '../../src/syntax/hcl/hcl-parser.ts';
import { testParser } from '../hcl/test-parser.ts';
import { evaluate } from '../terraform/evaluate.ts';

let parser: HclParser;
beforeAll(async () => {
  parser = await testParser();
});

type Files = Readonly<Record<string, string>>;

/** Something of most views, and what one says of another: companions, attachments, rules apart, what a provider adds. */
const estate: Files = {
  'main.tf': `provider "aws" {
  region = "eu-west-1"
  default_tags {
    tags = { team = "web" }
  }
}

resource "aws_security_group" "web" {
  name        = "web-\${var.env}"
  description = "web"
  ingress {
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = [var.from]
  }
}

resource "aws_security_group_rule" "ssh" {
  type              = "ingress"
  from_port         = 22
  to_port           = 22
  protocol          = "tcp"
  security_group_id = aws_security_group.web.id
  cidr_blocks       = ["10.0.0.0/8"]
}

resource "aws_instance" "web" {
  ami                    = "ami-1"
  instance_type          = "t3.micro"
  iam_instance_profile   = aws_iam_instance_profile.web.name
  vpc_security_group_ids = [aws_security_group.web.id]
}

resource "aws_iam_instance_profile" "web" {
  role = aws_iam_role.web.name
}
`,
  'iam.tf': `resource "aws_iam_role" "web" {
  name = "web"
  assume_role_policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Principal = { Service = "ec2.amazonaws.com" }, Action = "sts:AssumeRole" }]
  })
}

resource "aws_iam_role_policy" "web" {
  role = aws_iam_role.web.id
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = ["\${aws_s3_bucket.data.arn}/*"] }]
  })
}

resource "aws_iam_policy" "ops" {
  name = "ops"
  policy = jsonencode({
    Version   = "2012-10-17"
    Statement = [{ Effect = "Allow", Action = ["ec2:Describe*"], Resource = ["*"] }]
  })
}

resource "aws_iam_role_policy_attachment" "ops" {
  role       = aws_iam_role.web.name
  policy_arn = aws_iam_policy.ops.arn
}
`,
  'data.tf': `resource "aws_s3_bucket" "data" {
  bucket = "data-\${var.env}"
  tags   = { classification = "internal" }
}

resource "aws_s3_bucket" "logs" {
  bucket = "logs"
}

resource "aws_s3_bucket_public_access_block" "data" {
  bucket                  = aws_s3_bucket.data.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}

resource "aws_s3_bucket_versioning" "data" {
  bucket = aws_s3_bucket.data.id
  versioning_configuration {
    status = "Enabled"
  }
}

resource "aws_cloudtrail" "all" {
  name                  = "all"
  s3_bucket_name        = aws_s3_bucket.logs.id
  is_multi_region_trail = true
}

resource "aws_db_instance" "main" {
  engine            = "postgres"
  storage_encrypted = true
  tags              = { classification = "secret" }
}
`,
  'variables.tf': 'variable "env" {\n  type = string\n}\n\nvariable "from" {\n  type = string\n}\n',
};

/** What a change may do: some keep the number of lines, some do not, some take a companion away. */
const edits = fc.subarray([
  ['main.tf', '["10.0.0.0/8"]', '["0.0.0.0/0"]'],
  ['main.tf', 'from_port   = 443', 'from_port   = 80'],
  ['main.tf', 'tags = { team = "web" }', 'tags = { team = "web", classification = "internal" }'],
  ['main.tf', '  instance_type          = "t3.micro"\n', ''],
  ['iam.tf', '"ec2:Describe*"', '"*"'],
  ['iam.tf', '"s3:GetObject"', '"s3:*"'],
  ['iam.tf', 'aws_iam_role_policy_attachment" "ops"', 'aws_iam_role_policy_attachment" "other"'],
  ['iam.tf', 'Service = "ec2.amazonaws.com"', 'AWS = "*"'],
  ['data.tf', 'block_public_policy     = true', 'block_public_policy     = false'],
  ['data.tf', 'status = "Enabled"', 'status = "Suspended"'],
  ['data.tf', 'classification = "internal"', 'name = "x"'],
  ['data.tf', 'is_multi_region_trail = true', 'is_multi_region_trail = false'],
  ['data.tf', 'storage_encrypted = true', 'storage_encrypted = var.env == "prod"'],
] as const);
const inputs = fc.record({ env: fc.constantFrom('prod', 'test'), from: fc.constantFrom('10.1.0.0/16', '0.0.0.0/0') });

function deployment(given: Readonly<Record<string, string>>) {
  const text = Object.entries(given)
    .map(([name, value]) => `${name} = "${value}"\n`)
    .join('');
  return { file: { 'envs/e.tfvars': text }, deployment: { varFiles: ['envs/e.tfvars'], variables: [] } };
}

/** What is said, by whom and of what, as a text: the objects that it is said of are others, and so are the functions that degrees bring along. */
function said({ violations, unresolved, evidence, absences, strengths, examined, failures }: Claims): string {
  const plain = [violations, unresolved, evidence, absences, strengths].map((all) =>
    all.map(({ policy, root, address, claim }) => [policy.id, root, address, claim]),
  );
  const looked = [...examined].map(([{ id }, subjects]) => [id, subjects.map(({ root, address }) => [root, address])]);
  return JSON.stringify([...plain, looked, failures], (_, value: unknown) => {
    if (value instanceof Map || value instanceof Set) return [...value];
    return typeof value === 'bigint' || typeof value === 'function' ? String(value) : value;
  });
}

async function alone(evaluation: Evaluation): Promise<Claims> {
  await loadParts([evaluation]);
  return runPolicies(policies, buildModel([evaluation], []));
}

test('what is said of a deployment with what was said of others is what is said of it alone, for any change and any inputs', async () => {
  let asked = 0;
  let spared = 0;
  const sharedWith = (model: AwsModel, like: readonly AwsModel[]): number =>
    model.subjects('iam.document').filter((one) => like.some((other) => other.subjects('iam.document').includes(one))).length;
  await fc.assert(
    fc.asyncProperty(edits, inputs, inputs, async (list, first, second) => {
      const head: Record<string, string> = { ...estate };
      for (const [path, from, to] of list) head[path] = (head[path] ?? '').replace(from, to);
      const [code, codeOfHead] = [evaluate(parser, estate), evaluate(parser, head)];
      const models: AwsModel[] = [];
      const withOthers = (evaluation: Evaluation): Claims => {
        const model = buildModel([evaluation], [], {}, models);
        const claims = runPolicies(policies, model, { like: [...models] });
        spared += sharedWith(model, models);
        models.push(model);
        return claims;
      };
      await loadParts([code, codeOfHead]);
      withOthers(code);
      withOthers(codeOfHead);
      for (const given of [first, second]) {
        const { file, deployment: one } = deployment(given);
        const base = evaluate(parser, { ...estate, ...file }, { deployment: one, before: [code.carryOver] });
        const after = evaluate(parser, { ...head, ...file }, { deployment: one, before: [codeOfHead.carryOver, base.carryOver] });
        for (const [shared, apart] of [
          [base, evaluate(parser, { ...estate, ...file }, { deployment: one })],
          [after, evaluate(parser, { ...head, ...file }, { deployment: one })],
        ] as const) {
          asked += 1;
          expect(said(withOthers(shared)) === said(await alone(apart))).toBe(true);
        }
      }
    }),
    { numRuns: 25 },
  );
  expect(asked).toBe(100);
  expect(spared).toBeGreaterThan(100);
});

test('a policy that looks at more than its subject is asked again where anything that it read is another', () => {
  const bucket = 'resource "aws_s3_bucket" "b" {\n  bucket = "b"\n}\n';
  const block =
    'resource "aws_s3_bucket_versioning" "b" {\n  bucket = aws_s3_bucket.b.id\n  versioning_configuration {\n    status = "Enabled"\n  }\n}\n';
  const base = evaluate(parser, { 'a.tf': bucket, 'b.tf': block });
  const head = evaluate(parser, { 'a.tf': bucket, 'b.tf': '' }, { before: [base.carryOver] });
  expect(head.resources).toEqual([base.resources[0]]);
  const before = buildModel([base], []);
  runPolicies(policies, before, { like: [] });
  const after = buildModel([head], [], {}, [before]);
  const versioning = (claims: Claims) => claims.violations.filter(({ policy }) => policy.id === 's3-versioning-off').length;
  expect(versioning(runPolicies(policies, after, { like: [before] }))).toBe(1);
});

test('nothing is kept by a model but where it is noted what was read for it', () => {
  const kept = sourcesIn('model', 'policies').filter(({ text }) => /WeakMap<(?:M|AwsModel|EvaluatedCode)\b/u.test(text));
  expect(kept.map(({ path }) => path)).toEqual(['model/aws-model.ts', 'model/iam/iam-holdings.ts', 'model/per-code.ts']);
  for (const { path, text } of kept) expect(text, path).toContain('withReadings(');
});

function sourcesIn(...layers: readonly string[]): readonly { readonly path: string; readonly text: string }[] {
  const source = join(import.meta.dirname, '..', '..', 'src');
  return layers
    .flatMap((layer) => readdirSync(join(source, layer), { recursive: true, encoding: 'utf8' }).map((path) => `${layer}/${path}`))
    .filter((path) => path.endsWith('.ts'))
    .toSorted()
    .map((path) => ({ path, text: readFileSync(join(source, path), 'utf8') }));
}
