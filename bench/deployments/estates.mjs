/** Roots that are deployed with variable files, and a change to each that does something in every deployment. */
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const variables = 'variable "office" {\n  type = string\n}\n\nvariable "env" {\n  type = string\n}\n\n';
const each = (count, text) => Array.from({ length: count }, (_, index) => text(index)).join('\n');

const bucket = (index) => `resource "aws_s3_bucket" "b${index}" {
  bucket = "\${var.env}-b-${index}"
  tags   = { Name = "b${index}" }
}
`;

const group = (index, from) => `resource "aws_security_group" "g${index}" {
  name = "\${var.env}-${index}"
  ingress {
    from_port   = ${index % 3 === 0 ? 22 : 443}
    to_port     = ${index % 3 === 0 ? 22 : 443}
    protocol    = "tcp"
    cidr_blocks = [var.office, "${from}"]
  }
}
`;

const role = (index) => `resource "aws_iam_role" "r${index}" {
  name               = "r${index}"
  assume_role_policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = "sts:AssumeRole", Principal = { Service = "ec2.amazonaws.com" } }] })
}

resource "aws_iam_role_policy" "r${index}" {
  role   = aws_iam_role.r${index}.id
  policy = jsonencode({ Version = "2012-10-17", Statement = [{ Effect = "Allow", Action = ["s3:GetObject"], Resource = ["arn:aws:s3:::\${var.env}-b-${index}/*"] }] })
}
`;

const call = (index) => `module "queue${index}" {
  source = "./queue"
  name   = "\${var.env}-${index}"
}
`;

const queue =
  'variable "name" {\n  type = string\n}\n\nresource "aws_sqs_queue" "this" {\n  name                    = var.name\n  sqs_managed_sse_enabled = true\n}\n';

/** The group that is opened stands before everything else, on as many lines as before. */
const buckets = (count) => ({
  name: `${count} buckets`,
  finds: 'sg-ingress-admin-port-open-to-world',
  files: (from) => ({ 'main.tf': variables + group(0, from) + each(count, bucket) }),
});

/** `finds` is what the change brings. */
export const estates = [
  buckets(60),
  buckets(120),
  buckets(300),
  {
    name: 'mixed',
    finds: 'sg-ingress-admin-port-open-to-world',
    files: (from) => ({
      'network.tf': variables + each(40, (index) => group(index, index === 0 ? from : '10.0.0.0/8')),
      'roles.tf': each(40, role),
      'data.tf': each(40, bucket),
      'calls.tf': each(10, call),
      'queue/main.tf': queue,
    }),
  },
];

export function scratchFolder() {
  return mkdtempSync(join(tmpdir(), 'phasegate-deployments-'));
}

/** A repository of two commits with so many variable files. */
export function repositoryOf({ name, finds, files }, count, scratch) {
  const dir = join(scratch, `${name.replaceAll(' ', '-')}-${count}`);
  const git = (...args) => execFileSync('git', ['-C', dir, '-c', 'user.name=bench', '-c', 'user.email=bench@example.com', ...args]);
  const write = (path, text) => {
    mkdirSync(dirname(join(dir, path)), { recursive: true });
    writeFileSync(join(dir, path), text);
  };
  mkdirSync(dir, { recursive: true });
  git('init', '-q', '-b', 'main');
  for (let index = 0; index < count; index += 1) write(`envs/e${index}.tfvars`, `office = "10.${index}.0.0/16"\nenv    = "e${index}"\n`);
  for (const from of ['192.0.2.0/24', '0.0.0.0/0']) {
    for (const [path, text] of Object.entries(files(from))) write(path, text);
    git('add', '-A');
    git('commit', '-q', '-m', from);
  }
  return { dir, finds };
}
