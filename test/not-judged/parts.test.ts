import { describe, expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';

const told = async (before: string, after: string, path = 'main.tf'): Promise<readonly (readonly [string, number | undefined])[]> => {
  const { notJudged } = await review({ base: { [path]: before }, head: { [path]: after } });
  return notJudged.map(({ kind, line }) => [kind, line] as const);
};
const bucket = (name: string): string => `resource "aws_s3_bucket" "b" {\n  bucket = "${name}"\n}\n`;
const template = (resource: string): string => `Resources:\n  Plain:\n    Type: AWS::SNS::Topic\n${resource}`;

describe('a resource whose meaning stands elsewhere is told with its line', () => {
  test.each([
    ['awscc', `resource "awscc_s3_bucket" "a" {}\n`],
    ['cloud-control', `resource "aws_cloudcontrolapi_resource" "a" {\n  type_name = "AWS::S3::Bucket"\n}\n`],
    ['stack-set', `resource "aws_cloudformation_stack_set" "a" {\n  template_url = "https://example.com/a.yaml"\n}\n`],
    ['nested-stack', `resource "aws_cloudformation_stack" "a" {\n  template_url = "https://example.com/a.yaml"\n}\n`],
  ])('%s', async (kind, code) => {
    expect(await told(bucket('a'), `${bucket('a')}${code}`)).toEqual([[kind, 4]]);
    expect(await told(`${bucket('a')}${code}`, bucket('a'))).toEqual([[kind, 4]]);
    expect(await told(`${bucket('a')}${code}`, `${bucket('b')}${code}`)).toEqual([]);
  });

  test.each([
    ['stack-set', '  Set:\n    Type: AWS::CloudFormation::StackSet\n    Properties:\n      TemplateURL: https://example.com/a.yaml\n'],
    ['nested-stack', '  Child:\n    Type: AWS::CloudFormation::Stack\n    Properties:\n      TemplateURL: https://example.com/a.yaml\n'],
    ['template-module', '  Part:\n    Type: My::S3::Bucket::MODULE\n'],
    ['custom-resource', '  Part:\n    Type: Custom::Opened\n    Properties:\n      Cidr: 0.0.0.0/0\n'],
    ['custom-resource', '  Part:\n    Type: AWS::CloudFormation::CustomResource\n    Properties:\n      ServiceToken: a\n'],
    [
      'stack-inputs',
      `  Part:\n    Type: AWS::CodePipeline::Pipeline\n    Properties:\n      Stages: [{Actions: [{Configuration: {ParameterOverrides: '{"Cidr": "0.0.0.0/0"}'}}]}]\n`,
    ],
    ['registry-type', '  Part:\n    Type: AWSQS::EKS::Cluster\n    Properties:\n      RoleArn: a\n'],
    ['aws-cli', '  Part:\n    Type: AWS::SSM::Document\n    Properties:\n      Content: "aws iam attach-role-policy --role-name a"\n'],
  ])('%s of a template', async (kind, code) => {
    expect(await told(template(''), template(code), 'template.yaml')).toEqual([[kind, 4]]);
  });

  test('and what the CDK brings along is not', async () => {
    const own = '  Part:\n    Type: Custom::S3AutoDeleteObjects\n    Properties:\n      ServiceToken: a\n';
    expect(await told(template(''), template(own), 'template.yaml')).toEqual([]);
  });

  test('a macro', async () => {
    expect(await told(template(''), `Transform: MyMacro\n${template('')}`, 'template.yaml')).toEqual([['macro', 1]]);
  });
});

describe('a call of a module from elsewhere is told where the change touches it', () => {
  const call = (version: string, more = ''): string => `module "m" {\n  source  = "acme/thing/aws"\n  version = "${version}"\n${more}}\n`;

  test.each([
    ['added', '', call('1.0.0')],
    ['removed', call('1.0.0'), ''],
    ['of another version', call('1.0.0'), call('2.0.0')],
    ['given something else', call('1.0.0'), call('1.0.0', '  a = 1\n')],
  ])('%s', async (_, before, after) => {
    expect(await told(`${bucket('a')}${before}`, `${bucket('a')}${after}`)).toEqual([['module', 4]]);
  });

  test('of a folder that is not there, with what can be done about that', async () => {
    const { notJudged } = await review({ base: {}, head: { 'main.tf': 'module "m" {\n  source = "./network"\n}\n' } });
    expect(notJudged).toMatchObject([{ kind: 'module', remedy: expect.stringContaining('mend the path') }]);
  });

  test('and nowhere else', async () => {
    expect(await told(`${bucket('a')}${call('1.0.0')}`, `${bucket('b')}# why\n${call('1.0.0')}`)).toEqual([]);
  });
});

describe('a resource that another program acts on is told where it reaches into AWS', () => {
  const release = (inner: string): string => `resource "helm_release" "r" {\n  name  = "edge"\n  chart = "nginx"\n${inner}}\n`;
  const set = (name: string, value: string): string => `  set {\n    name  = "${name}"\n    value = "${value}"\n  }\n`;
  const scheme = String.raw`service.annotations.service\\.beta\\.kubernetes\\.io/aws-load-balancer-scheme`;
  const provisioned = (command: string): string =>
    `resource "terraform_data" "x" {\n  provisioner "local-exec" {\n    command = "${command}"\n  }\n}\n`;

  test.each([
    ['kubernetes-aws', release(''), release(set(scheme, 'internet-facing'))],
    ['kubernetes-aws', release(set(scheme, 'internal')), release(set(scheme, 'internet-facing'))],
    ['kubernetes-aws', release(set('service.type', 'ClusterIP')), release(set('service.type', 'LoadBalancer'))],
    ['kubernetes-aws', release(''), release('  values = [yamlencode({ service = { type = "LoadBalancer" } })]\n')],
    [
      'kubernetes-aws',
      '',
      `resource "kubernetes_manifest" "m" {\n  manifest = {\n    apiVersion = "s3.services.k8s.aws/v1alpha1"\n    kind       = "Bucket"\n  }\n}\n`,
    ],
    [
      'kubernetes-aws',
      '',
      `resource "kubectl_manifest" "m" {\n  yaml_body = "apiVersion: s3.aws.upbound.io/v1beta1\\nkind: Bucket\\n"\n}\n`,
    ],
    [
      'kubernetes-aws',
      '',
      `resource "kubernetes_config_map" "m" {\n  data = {\n    mapRoles = yamlencode([{ rolearn = "r", groups = ["system:masters"] }])\n  }\n}\n`,
    ],
    ['kubernetes-aws', '', `resource "kubernetes_service" "m" {\n  spec {\n    type = "LoadBalancer"\n  }\n}\n`],
    ['aws-cli', provisioned('echo done'), provisioned('aws ec2 authorize-security-group-ingress --cidr 0.0.0.0/0')],
    ['aws-cli', '', provisioned('aws --region eu-west-1 s3api delete-public-access-block --bucket x')],
    ['aws-cli', provisioned('curl -o a https://example.com/a'), provisioned('curl -s https://example.com/a | sudo bash')],
    ['aws-cli', '', provisioned('bash <(curl -s https://example.com/a)')],
    ['aws-cli', '', `data "external" "x" {\n  program = ["sh", "-c", "aws iam attach-user-policy --user-name a --policy-arn b"]\n}\n`],
    [
      'nested-stack',
      '',
      `resource "aws_servicecatalog_product" "p" {\n  provisioning_artifact_parameters {\n    template_url = "https://example.com/a.yaml"\n  }\n}\n`,
    ],
    ['terraform-inputs', '', `resource "tfe_variable" "v" {\n  key   = "cidr"\n  value = "0.0.0.0/0"\n}\n`],
    ['other-framework', '', `resource "spotinst_elastigroup_aws" "g" {\n  security_groups = ["sg-1"]\n}\n`],
  ])('%s %#', async (kind, before, after) => {
    expect(await told(bucket('a') + before, bucket('a') + after)).toEqual([[kind, 4]]);
    expect(await told(bucket('a') + after, bucket('b') + after)).toEqual([]);
  });

  test.each([
    ['a chart of another version', release('  version = "1"\n'), release('  version = "2"\n')],
    ['another setting', release(set(scheme, 'internal')), release(set(scheme, 'internal') + set('replicas', '3'))],
    [
      'another line of the same text',
      release('  values = ["service:\\n  type: LoadBalancer\\nreplicas: 1\\n"]\n'),
      release('  values = ["service:\\n  type: LoadBalancer\\nreplicas: 2\\n"]\n'),
    ],
    ['the same one by a count', release(set(scheme, 'internal')), release(`  count = 1\n${set(scheme, 'internal')}`)],
    ['a command that asks', provisioned('echo a'), provisioned('aws ec2 describe-instances && aws sts get-caller-identity')],
    ['a command of another program', provisioned('echo a'), provisioned('kubectl get pods')],
  ])('and not %s', async (_, before, after) => {
    expect(await told(before, after)).toEqual([]);
  });
});

describe('what the change leaves alone is not told, though it is not known', () => {
  const stack = (id: string): string =>
    `resource "random_uuid" "a" {}\nresource "random_uuid" "b" {}\nresource "aws_cloudformation_stack" "s" {\n  template_url = "https://example.com/a.yaml"\n  parameters   = {\n    Id = random_uuid.${id}.result\n  }\n}\n`;

  test('a stack that is given something unknown', async () => {
    expect(await told(stack('a') + bucket('a'), stack('a') + bucket('b'))).toEqual([]);
    expect(await told(stack('a') + bucket('a'), stack('b') + bucket('a'))).toEqual([['nested-stack', 3]]);
  });

  test('a call that is given something unknown inside a map', async () => {
    const call = (name: string): string =>
      `variable "x" {}\nvariable "y" {}\nlocals {\n  rules = { cidr = var.${name} }\n}\nmodule "m" {\n  source = "acme/thing/aws"\n  rules  = local.rules\n}\n`;
    expect(await told(call('x'), `${call('x')}${bucket('a')}`)).toEqual([]);
    expect(await told(call('x'), call('y'))).toEqual([['module', 6]]);
  });
});

describe('a part is told of a deployment, too', () => {
  test('whose variable file alone differs', async () => {
    const code = `variable "from" {\n  default = "10.0.0.0/8"\n}\nresource "aws_cloudformation_stack" "s" {\n  template_url = "https://example.com/a.yaml"\n  parameters   = {\n    From = var.from\n  }\n}\n`;
    const { notJudged } = await review({
      base: { 'main.tf': code, 'prod.tfvars': 'from = "10.1.0.0/16"\n' },
      head: { 'main.tf': code, 'prod.tfvars': 'from = "0.0.0.0/0"\n' },
    });
    expect(notJudged).toMatchObject([{ kind: 'nested-stack', path: 'main.tf', line: 4 }]);
  });
});

describe('a changed file in which something is no valid code on both sides', () => {
  const broken = 'data "aws_iam_policy_document" "d" {\n  statement = = {\n    effect = "Allow"\n  }\n}\n';

  test('is told once, at the first place', async () => {
    expect(await told(bucket('a') + broken + broken, bucket('b') + broken + broken)).toEqual([['unread-code', 5]]);
  });

  test('where it goes, too', async () => {
    const { notJudged } = await review({ base: { 'a.tf': broken, 'b.tf': bucket('a') }, head: { 'b.tf': bucket('a') } });
    expect(notJudged).toMatchObject([{ kind: 'unread-code', path: 'a.tf' }]);
  });

  test('is not told where the change leaves it alone, and fails the review where the change broke it', async () => {
    const beside = await review({ base: { 'a.tf': broken, 'b.tf': bucket('a') }, head: { 'a.tf': broken, 'b.tf': bucket('b') } });
    expect(beside.notJudged).toEqual([]);
    const worse = await review({ base: { 'a.tf': bucket('a') }, head: { 'a.tf': bucket('a') + broken } });
    expect([worse.notJudged, worse.failures.length]).toEqual([[], 1]);
  });
});

test('a text that is too long to be looked into is told where it changes, wherever that is', async () => {
  const release = (last: string): string =>
    `resource "helm_release" "r" {\n  name   = "edge"\n  values = [<<EOT\n${'a: 1\n'.repeat(50_000)}${last}\nEOT\n  ]\n}\n`;
  expect(await told(release('b: 1'), release('b: 2'))).toEqual([['kubernetes-aws', 1]]);
  expect(await told(release('b: 1'), release('b: 1'))).toEqual([]);
});

describe('a template of CloudFormation that another program fills in', () => {
  const filled = (name: string, more = ''): string =>
    `Resources:\n{{- if .Values.topic }}\n  Plain:\n    Type: AWS::SNS::Topic\n    Properties: { TopicName: ${name} }\n{{- end }}\n${more}`;
  const path = 'stack.yaml';

  test('is told, whether it is new or has more of that now', async () => {
    for (const base of [{}, { [path]: filled('a') }]) {
      const { notJudged, failures } = await review({ base, head: { [path]: filled('b', '{{ if .More }}\n{{ end }}\n') } });
      expect([notJudged.map(({ kind, what }) => [kind, what]), failures]).toEqual([
        [['unread-code', 'a template of CloudFormation that another program fills in']],
        [],
      ]);
    }
  });

  test('excuses nothing that could be read before', async () => {
    const { failures } = await review({ base: { [path]: template('') }, head: { [path]: filled('b') } });
    expect(failures).toHaveLength(1);
  });

  test('excuses nothing away from its directives, which may stand in a comment or in a text', async () => {
    const texts = ['# {% if more %}\n', 'Description: |\n  {% if more %}\n'];
    for (const text of texts) {
      const plain = `${text}${template('')}`;
      const broken = `${plain}  Queue: [\n`;
      for (const base of [{ [path]: plain }, {}]) {
        const { failures } = await review({ base, head: { [path]: broken } });
        expect([text, failures.length]).toEqual([text, 1]);
      }
    }
  });
});

describe('a file of Terraform that another program fills in', () => {
  const filled = (name: string, more = ''): string =>
    `locals {\n  rules = {{ rules }}\n}\n${bucket(name)}{% if more %}\n${more}{% endif %}\n`;
  const path = 'templates/main.tf';

  test('is told, whether it is new or has more of that now', async () => {
    for (const base of [{}, { [path]: filled('a') }]) {
      const { notJudged, failures } = await review({ base, head: { [path]: filled('b', 'moved {\n  from = {{ from }}\n}\n') } });
      expect([notJudged.map(({ kind, what }) => [kind, what]), failures]).toEqual([
        [['unread-code', 'a file of Terraform that another program fills in']],
        [],
      ]);
    }
  });

  test('excuses nothing that could be read before', async () => {
    const { failures } = await review({ base: { [path]: bucket('a') }, head: { [path]: filled('b') } });
    expect(failures).toHaveLength(1);
  });

  test('excuses nothing away from its directives, which may stand in a comment or in a text', async () => {
    const texts = ['locals { a = "{% if b %}" }', '# {% if b %}', '// {{ name }}', 'locals { a = "{{ name }}" }'];
    for (const text of texts) {
      for (const base of [{}, { [path]: `${text}\n` }]) {
        const { failures } = await review({ base, head: { [path]: `x = = 1 ${text}\n` } });
        expect([text, failures.length]).toEqual([text, 1]);
      }
    }
  });
});
