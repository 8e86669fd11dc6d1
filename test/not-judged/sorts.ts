/** A changed file of each sort that no evaluator takes. `beside` are files of the tree that the change leaves alone. */
export interface Sort {
  readonly kind: string;
  readonly path: string;
  readonly text: string;
  readonly beside?: Readonly<Record<string, string>>;
}

const bucketType = 'AWS::S3::Bucket';

export const sorts: readonly Sort[] = [
  { kind: 'cdk', path: 'lib/stack.ts', text: `import * as ec2 from 'aws-cdk-lib/aws-ec2';\n` },
  { kind: 'cdk', path: 'app/stack.py', text: `from aws_cdk import Stack\n` },
  { kind: 'cdk', path: 'src/main/java/Stack.java', text: `import software.amazon.awscdk.Stack;\n` },
  { kind: 'cdk', path: 'cdk.json', text: `{"app": "npx ts-node bin/app.ts"}\n` },
  { kind: 'cdk', path: 'infra/config/cidrs.ts', text: `export const open = '0.0.0.0/0';\n`, beside: { 'infra/cdk.json': '{}' } },
  { kind: 'cdktf', path: 'main.ts', text: `import { App } from "cdktf";\n` },
  { kind: 'cdktf', path: 'cdktf.json', text: `{"language": "python"}\n` },
  { kind: 'pulumi', path: 'Pulumi.prod.yaml', text: `config:\n  app:cidr: 0.0.0.0/0\n` },
  { kind: 'pulumi', path: 'index.ts', text: `import * as aws from "@pulumi/aws";\n` },
  { kind: 'pulumi', path: '__main__.py', text: `import pulumi_aws as aws\n` },
  { kind: 'terragrunt-stack', path: 'live/terragrunt.stack.hcl', text: `unit "vpc" {\n  source = "../units/vpc"\n}\n` },
  { kind: 'terragrunt', path: 'live/env.hcl', text: `locals {\n  cidr = "0.0.0.0/0"\n}\n`, beside: { 'live/a/terragrunt.hcl': '' } },
  { kind: 'terraform-stack', path: 'components.tfstack.hcl', text: `component "vpc" {}\n` },
  { kind: 'terraform-stack', path: 'prod.tfdeploy.hcl', text: `deployment "prod" {}\n` },
  { kind: 'packer', path: 'web.pkr.hcl', text: `source "amazon-ebs" "web" {}\n` },
  { kind: 'terraform-template', path: 'sg.tf.j2', text: `resource "aws_security_group" "a" {}\n` },
  { kind: 'tfvars', path: 'vars/nobody.tfvars', text: `cidr = "0.0.0.0/0"\n` },
  { kind: 'plan', path: 'plan.json', text: `{"format_version":"1.2","planned_values":{}}\n` },
  { kind: 'plan', path: 'release.tfplan', text: `PK\u0003\u0004\n` },
  { kind: 'serverless', path: 'functions/a.yml', text: `a:\n  handler: a.b\n`, beside: { 'serverless.ts': '' } },
  { kind: 'serverless', path: 'serverless.ts', text: `export default { service: 'x' };\n` },
  { kind: 'sst', path: 'sst.config.ts', text: `export default $config({});\n` },
  { kind: 'amplify', path: 'amplify/backend.ts', text: `import { defineBackend } from '@aws-amplify/backend';\n` },
  { kind: 'other-framework', path: 'copilot/web/manifest.yml', text: `name: web\n` },
  { kind: 'other-framework', path: 'cluster.yaml', text: `apiVersion: eksctl.io/v1alpha5\nkind: ClusterConfig\n` },
  { kind: 'ansible', path: 'sg.yml', text: `- hosts: localhost\n  tasks:\n    - amazon.aws.ec2_security_group:\n        name: a\n` },
  { kind: 'ansible', path: 'roles/net/tasks/main.yml', text: `- name: open\n  ec2_group:\n    name: a\n` },
  { kind: 'aws-cli', path: 'open.sh', text: `aws ec2 authorize-security-group-ingress --group-id sg-1 --port 22 --cidr 0.0.0.0/0\n` },
  { kind: 'crossplane', path: 'bucket.yaml', text: `apiVersion: s3.aws.upbound.io/v1beta1\nkind: Bucket\n` },
  { kind: 'crossplane', path: 'rds.yaml', text: `apiVersion: database.aws.crossplane.io/v1beta1\nkind: RDSInstance\n` },
  { kind: 'ack', path: 'bucket.yaml', text: `apiVersion: s3.services.k8s.aws/v1alpha1\nkind: Bucket\n` },
  {
    kind: 'kubernetes-aws',
    path: 'ingress.yaml',
    text: `metadata:\n  annotations:\n    alb.ingress.kubernetes.io/scheme: internet-facing\n`,
  },
  { kind: 'helm-values', path: 'chart/values-prod.yaml', text: `service:\n  loadBalancerSourceRanges: [0.0.0.0/0]\n` },
  { kind: 'samconfig', path: 'samconfig.toml', text: `[default.deploy.parameters]\nparameter_overrides = "Cidr=0.0.0.0/0"\n` },
  { kind: 'parameter-file', path: 'params/prod.json', text: `[{"ParameterKey": "Cidr", "ParameterValue": "0.0.0.0/0"}]\n` },
  { kind: 'parameter-file', path: 'prod.json', text: `{"Parameters": {"Cidr": "0.0.0.0/0"}}\n` },
  {
    kind: 'sceptre',
    path: 'config/prod/vpc.yaml',
    text: `template:\n  path: vpc.yaml\n  type: file\n`,
    beside: { 'config/config.yaml': '' },
  },
  { kind: 'elastic-beanstalk', path: '.ebextensions/sg.config', text: `Resources:\n  A:\n    Type: AWS::EC2::SecurityGroup\n` },
  { kind: 'template-other-ending', path: 'bucket.yml.j2', text: `Resources:\n  A:\n    Type: ${bucketType}\n` },
  { kind: 'template-maker', path: 'vpc.py', text: `from troposphere import Template\n` },
  { kind: 'template-part', path: 'parts/bucket.yaml', text: `A:\n  Type: ${bucketType}\n` },
  { kind: 'iam-document', path: 'scp/deny.json', text: `{"Statement": [{"Effect": "Allow", "Action": "*", "Resource": "*"}]}\n` },
];
