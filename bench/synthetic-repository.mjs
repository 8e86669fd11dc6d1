import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/**
 * A repository of 500 files, the same at every run: 10 local modules, 100 Terraform roots that call them, 50 CloudFormation templates, and 20
 * files that are neither. Its branch `change` touches 20 files and plants what a review must report; `small` touches one.
 */
export function makeSyntheticRepository(dir) {
  const files = new Map([...modules(), ...services(), ...templates(), ...others()]);
  const git = (...command) =>
    execFileSync('git', ['-c', 'gc.auto=0', ...command], {
      cwd: dir,
      env: { ...process.env, ...identity },
      stdio: ['ignore', 'pipe', 'inherit'],
    });
  const commit = (changed) => {
    for (const [path, content] of changed) write(dir, path, content);
    git('add', '-A');
    git('commit', '-q', '-m', 'bench');
  };
  git('init', '-q', '-b', 'main');
  commit(files);
  git('checkout', '-q', '-b', 'small');
  commit(smallChange(files));
  git('checkout', '-q', '-b', 'change', 'main');
  commit(largeChange(files));
  // A fresh clone has packs, not loose objects.
  git('repack', '-a', '-d', '-q');
  return { files: files.size, changed: largeChange(files).size };
}

const identity = {
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_AUTHOR_NAME: 'bench',
  GIT_AUTHOR_EMAIL: 'bench@example.com',
  GIT_AUTHOR_DATE: '2026-01-01T00:00:00Z',
  GIT_COMMITTER_NAME: 'bench',
  GIT_COMMITTER_EMAIL: 'bench@example.com',
  GIT_COMMITTER_DATE: '2026-01-01T00:00:00Z',
};

function write(dir, path, content) {
  mkdirSync(dirname(join(dir, path)), { recursive: true });
  writeFileSync(join(dir, path), content);
}

const range = (count) => Array.from({ length: count }, (_, index) => index);

function* modules() {
  for (const n of range(10)) {
    yield [`modules/m${n}/main.tf`, `${securityGroup(`\${var.name}-m${n}`, 'var.allowed_cidrs', 443)}\n${bucket(`\${var.name}-m${n}`)}`];
    yield [
      `modules/m${n}/variables.tf`,
      `variable "name" {\n  type = string\n}\n\nvariable "allowed_cidrs" {\n  type    = list(string)\n  default = ["10.0.0.0/8"]\n}\n`,
    ];
    yield [`modules/m${n}/outputs.tf`, 'output "bucket_arn" {\n  value = aws_s3_bucket.this.arn\n}\n'];
  }
}

function* services() {
  for (const n of range(100)) {
    yield [`services/s${n}/main.tf`, serviceMain(n)];
    yield [`services/s${n}/variables.tf`, serviceVariables(n, '10.20.0.0/16')];
    yield [`services/s${n}/network.tf`, network(n)];
    yield [`services/s${n}/iam.tf`, role(n, 'arn:aws:s3:::app-${var.environment}/*', 's3:GetObject')];
  }
}

function serviceMain(n) {
  return `locals {
  name = "\${var.environment}-s${n}"
  tags = {
    Service     = "s${n}"
    Environment = var.environment
  }
}

module "store" {
  source        = "../../modules/m${n % 10}"
  name          = local.name
  allowed_cidrs = var.allowed_cidrs
}

resource "aws_instance" "this" {
  count         = var.instances
  ami           = "ami-0123456789abcdef0"
  instance_type = "t3.micro"
  tags          = merge(local.tags, { Name = "\${local.name}-\${count.index}" })

  metadata_options {
    http_tokens   = "required"
    http_endpoint = "enabled"
  }

  root_block_device {
    encrypted = true
  }
}

resource "aws_db_instance" "this" {
  identifier                  = local.name
  engine                      = "postgres"
  instance_class              = "db.t3.micro"
  allocated_storage           = 20
  storage_encrypted           = true
  publicly_accessible         = false
  backup_retention_period     = 14
  manage_master_user_password = true
  skip_final_snapshot         = false
}
`;
}

function serviceVariables(n, cidr) {
  return `variable "environment" {
  type    = string
  default = "prod"
}

variable "allowed_cidrs" {
  type    = list(string)
  default = ["${cidr}"]
}

variable "instances" {
  type    = number
  default = ${(n % 3) + 1}
}
`;
}

function network(n) {
  const rules = range(4).map((port) => securityGroup(`s${n}-${port}`, 'var.allowed_cidrs', 8000 + port, `p${port}`));
  return rules.join('\n');
}

function securityGroup(name, cidrs, port, label = 'this') {
  return `resource "aws_security_group" "${label}" {
  name        = "${name}"
  description = "Access to ${name}"

  ingress {
    description = "from the network of the company"
    from_port   = ${port}
    to_port     = ${port}
    protocol    = "tcp"
    cidr_blocks = ${cidrs}
  }

  egress {
    description = "to anywhere"
    from_port   = 443
    to_port     = 443
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
`;
}

function bucket(name) {
  return `resource "aws_s3_bucket" "this" {
  bucket = "${name}"
}

resource "aws_s3_bucket_public_access_block" "this" {
  bucket                  = aws_s3_bucket.this.id
  block_public_acls       = true
  block_public_policy     = true
  ignore_public_acls      = true
  restrict_public_buckets = true
}
`;
}

function role(n, resource, action) {
  return `resource "aws_iam_role" "this" {
  name = "s${n}"
  assume_role_policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect    = "Allow"
      Action    = "sts:AssumeRole"
      Principal = { Service = "ec2.amazonaws.com" }
    }]
  })
}

resource "aws_iam_role_policy" "this" {
  role = aws_iam_role.this.id
  policy = jsonencode({
    Version = "2012-10-17"
    Statement = [{
      Effect   = "Allow"
      Action   = ["${action}"]
      Resource = ["${resource}"]
    }]
  })
}
`;
}

function* templates() {
  for (const n of range(40)) yield [`stacks/t${n}/template.yaml`, template(n, '10.30.0.0/16')];
  for (const n of range(10)) yield [`stacks/j${n}/template.json`, jsonTemplate(n)];
}

function template(n, cidr) {
  return `AWSTemplateFormatVersion: "2010-09-09"
Description: Stack ${n}
Parameters:
  Cidr:
    Type: String
    Default: ${cidr}
Resources:
  Group:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: !Sub "Access to \${AWS::StackName}"
      SecurityGroupIngress:
        - IpProtocol: tcp
          FromPort: 22
          ToPort: 22
          CidrIp: !Ref Cidr
  Bucket:
    Type: AWS::S3::Bucket
    Properties:
      BucketName: !Join ["-", [stack, "${n}"]]
      PublicAccessBlockConfiguration:
        BlockPublicAcls: true
        BlockPublicPolicy: true
        IgnorePublicAcls: true
        RestrictPublicBuckets: true
`;
}

function jsonTemplate(n) {
  const Properties = { TopicName: `topic-${n}`, KmsMasterKeyId: 'alias/aws/sns' };
  return `${JSON.stringify({ AWSTemplateFormatVersion: '2010-09-09', Resources: { Topic: { Type: 'AWS::SNS::Topic', Properties } } }, null, 2)}\n`;
}

function* others() {
  for (const n of range(10)) yield [`docs/page-${n}.md`, `# Page ${n}\n\n${'Words about the service.\n'.repeat(40)}`];
  for (const n of range(10))
    yield [`app/handler-${n}.js`, `export const handler = async () => ({ statusCode: 200, body: "${n}" });\n`.repeat(30)];
}

/** One file: the port of a security group opens to everyone, through a variable. */
function smallChange(files) {
  return edited(files, [['services/s0/variables.tf', '10.20.0.0/16', '0.0.0.0/0']]);
}

/** 20 files in 16 folders. */
function largeChange(files) {
  return edited(files, [
    ...range(4).map((n) => [`services/s${n}/variables.tf`, '10.20.0.0/16', '0.0.0.0/0']),
    ...range(4).map((n) => [`services/s${n}/network.tf`, /800[12]/g, '22']),
    ...range(3).map((n) => [`services/s${n + 20}/iam.tf`, /"s3:GetObject"|"arn:aws:s3[^"]*"/g, '"*"']),
    ...range(2).map((n) => [`services/s${n + 30}/main.tf`, 'backup_retention_period     = 14', 'backup_retention_period     = 1']),
    ['modules/m3/main.tf', 'block_public_policy     = true', 'block_public_policy     = false'],
    ['modules/m4/main.tf', 'description = "to anywhere"', 'description = "to the world"'],
    ...range(3).map((n) => [`stacks/t${n}/template.yaml`, '10.30.0.0/16', '0.0.0.0/0']),
    ['docs/page-1.md', 'Words', 'Sentences'],
    ['app/handler-1.js', '200', '204'],
  ]);
}

function edited(files, edits) {
  return new Map(
    edits.map(([path, from, to]) => {
      const after = files.get(path).replaceAll(from, to);
      if (after === files.get(path)) throw new Error(`The bench changes nothing in ${path}.`);
      return [path, after];
    }),
  );
}

/** For a look at it: `node bench/synthetic-repository.mjs FOLDER`. */
if (process.argv[1] === import.meta.filename) {
  const dir = process.argv[2];
  rmSync(dir, { recursive: true, force: true });
  mkdirSync(dir, { recursive: true });
  console.log(makeSyntheticRepository(dir));
}
