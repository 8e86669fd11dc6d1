import { describe, expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';
import { recognise } from '../../src/review/not-judged/recogniser.ts';
import { recognisers } from '../../src/review/not-judged/recognisers/all.ts';
import { sorts } from './sorts.ts';
import { cpuMs } from '../cpu-time.ts';

/** Judged with the code that calls them, or never without a fixture of their own. */
const shownElsewhere = new Set(['terraform']);

describe('a changed file that no evaluator takes is told', () => {
  test.each(sorts)('$kind: $path', async ({ kind, path, text, beside = {} }) => {
    const { notJudged, conclusion } = await review({
      base: { ...beside, 'README.md': 'x\n' },
      head: { ...beside, 'README.md': 'x\n', [path]: text },
    });
    expect(notJudged).toMatchObject([{ kind, path, verdict: 'advise' }]);
    expect(conclusion).toBe('success');
  });

  test.each(sorts)('$kind: $path, where it goes', async ({ kind, path, text, beside = {} }) => {
    const { notJudged } = await review({ base: { ...beside, 'README.md': 'x\n', [path]: text }, head: { ...beside, 'README.md': 'x\n' } });
    expect(notJudged).toMatchObject([{ kind, path }]);
  });

  test('every sort has a file', () => {
    const shown = new Set([...sorts.map(({ kind }) => kind), ...shownElsewhere]);
    expect(recognisers.map(({ kind }) => kind).filter((kind) => !shown.has(kind))).toEqual([]);
    expect(recognisers.length).toBeGreaterThan(20);
  });
});

describe('what is nothing of the kind is not told', () => {
  const plain = {
    'README.md': 'Resources of AWS::S3::Bucket, apiVersion: s3.services.k8s.aws/v1\n',
    'src/index.ts': `import { handler } from './handler';\n`,
    'package.json': '{"name": "x", "dependencies": {"aws-cdk-lib": "2.0.0"}}\n',
    '.terraform.lock.hcl': 'provider "registry.terraform.io/hashicorp/aws" {}\n',
    'docker-compose.yml': 'services:\n  web:\n    image: nginx\n',
    'deploy/values.yaml': 'image:\n  tag: 1.2.3\n',
    'k8s/deployment.yaml': 'apiVersion: apps/v1\nkind: Deployment\n',
    '.github/workflows/ci.yml': 'on: push\njobs:\n  test:\n    steps:\n      - run: aws s3 sync . s3://site\n',
    'serverless.yml': 'service: x\nprovider:\n  name: azure\n',
    'tsconfig.json': '{"compilerOptions": {}}\n',
    'policies/open.yml': 'policies:\n  - name: a\n    resource: aws.redshift\n    filters:\n      - type: value\n',
    'app/test_stack.py': 'from aws_cdk import Stack\n',
    'lib/stack.test.ts': `import 'aws-cdk-lib';\n`,
    'lib/package.json': '{"name": "x"}\n',
    'src/upload.py': `s3.put_object(Bucket='a', Key='b')\ns3.get_bucket_policy(Bucket='a')\n`,
    'src/open.test.ts': `await s3.send(new PutBucketPolicyCommand({ Bucket: 'a' }));\n`,
    'internal/testdata/plan.json': '{"format_version":"1.2","planned_values":{}}\n',
    'tests/examples/tfplan': 'PK',
    'tests/a.tftest.hcl': 'provider "aws" {\n  region = "eu-west-1"\n}\n',
    'scripts/deploy.sh': 'aws lambda update-function-code --function-name a\naws ec2 describe-instances\naws s3 cp a s3://b/a\n',
    'chart/templates/params.yaml': 'kind: ConfigMap\ndata:\n  a: b\n',
    'src/config.ts': `export const url = 'https://example.com';\n`,
    'ml/params.json': '{"rate": 0.1}\n',
    '.env': 'API_URL=https://example.com\n',
    'defaults/main.yml': 'port: 8080\n',
    'network-config.json': '{"a": 1}\n',
    'src/style.js': `node.style.setProperty('--var', value);\n`,
    'test/template.test.ts': `describe('a', () => { const t = { Type: 'AWS::S3::Bucket' }; });\n`,
  };

  test('neither one by one nor together', async () => {
    const { notJudged } = await review({ base: {}, head: plain });
    expect(notJudged).toEqual([]);
  });
});

describe('a file in which most lines matter to nobody', () => {
  const pipeline = (image: string, cidr: string): string =>
    `image: ${image}\nenv:\n  CIDR: ${cidr}\nscript: sam deploy --parameter-overrides Cidr=$CIDR\n`;

  test('is told where a line that matters differs', async () => {
    const { notJudged } = await review({
      base: { 'ci.yml': pipeline('a:1', '10.0.0.0/8') },
      head: { 'ci.yml': pipeline('a:1', '0.0.0.0/0') },
    });
    expect(notJudged).toMatchObject([{ kind: 'stack-inputs', path: 'ci.yml' }]);
  });

  test('and not where others do', async () => {
    const { notJudged } = await review({
      base: { 'ci.yml': pipeline('a:1', '10.0.0.0/8') },
      head: { 'ci.yml': pipeline('a:2', '10.0.0.0/8') },
    });
    expect(notJudged).toEqual([]);
  });

  test.each([
    ['service.yaml', 'kind: Service\nspec:\n  type: LoadBalancer\n  image: a:1\n', 'image: a:2', '  port: 22\n'],
    ['chart/values-prod.yaml', 'service:\n  cidr: 10.0.0.0/8\nimage:\n  image: a:1\n', 'image: a:2', '  cidrs: [0.0.0.0/0]\n'],
    ['ci/pipeline.yml', 'params:\n  TF_VAR_cidr: 10.0.0.0/8\nimage: a:1\n', 'image: a:2', '  TF_VAR_more: 0.0.0.0/0\n'],
  ])('%s', async (path, text, image, more) => {
    const told = async (head: string): Promise<number> =>
      (await review({ base: { [path]: text }, head: { [path]: head } })).notJudged.length;
    expect(await told(text.replace('image: a:1', image))).toBe(0);
    expect(await told(text + more)).toBe(1);
  });

  test('and a script that moves is told by its lines on the side that it comes from', async () => {
    const { notJudged } = await review({
      base: { 'ci.yml': pipeline('a:1', '10.0.0.0/8') },
      head: { 'ci/all.yml': pipeline('a:1', '0.0.0.0/0') },
    });
    expect(notJudged.map(({ path }) => path)).toContain('ci/all.yml');
  });
});

describe('an evaluator claims a file', () => {
  test('a template and the variables of a root are judged', async () => {
    const head = {
      'main.tf': 'variable "cidr" {}\n',
      'terraform.tfvars': 'cidr = "10.0.0.0/8"\n',
      'template.yaml': 'Resources:\n  A:\n    Type: AWS::S3::Bucket\n',
    };
    const { notJudged } = await review({ base: {}, head });
    expect(notJudged).toEqual([]);
  });

  test('a file that was judged on base and is not on head is told', async () => {
    const { notJudged } = await review({
      base: { 'a.yaml': 'Resources:\n  A:\n    Type: AWS::S3::Bucket\n' },
      head: { 'a.yaml': 'apiVersion: s3.services.k8s.aws/v1alpha1\nkind: Bucket\n' },
    });
    expect(notJudged).toMatchObject([{ kind: 'ack', path: 'a.yaml' }]);
  });

  test('what the configuration excludes is left out', async () => {
    const { notJudged } = await review({ base: {}, head: { 'lib/a.ts': `import 'aws-cdk-lib';\n` }, config: { exclude: ['lib/'] } });
    expect(notJudged).toEqual([]);
  });
});

describe('a hostile file', () => {
  test('is recognised in time that grows with its length', () => {
    const started = cpuMs();
    for (const text of [
      ' '.repeat(500_000),
      '\n'.repeat(500_000),
      'apiVersion: a.'.repeat(40_000),
      '"Parameters" : {'.repeat(30_000),
      'aws '.repeat(100_000),
      '- '.repeat(250_000),
      '.put_'.repeat(100_000),
      'new A.'.repeat(80_000),
      'schemaVersion:'.repeat(30_000),
    ]) {
      for (const ending of ['yaml', 'json', 'hcl', 'py', 'ts', 'sh', 'j2'])
        recognise({ path: `values.${ending}`, text, treeHas: () => true, isBelow: () => true, isAltered: () => true }, recognisers);
    }
    expect(cpuMs() - started).toBeLessThan(20_000);
  });
});

describe('a template that a test of a CDK app keeps', () => {
  const path = 'cdk/lib/__snapshots__/shop.test.ts.snap';
  const snapshot = (type: string, digest = 'a'): string =>
    `exports[\`shop 1\`] = \`\n{\n  "S3Key": "${digest.repeat(64)}.zip",\n      "Type": "AWS::${type}",\n}\n\`;\n`;
  const kinds = async (base: Record<string, string>, head: Record<string, string>): Promise<readonly string[]> => {
    const { notJudged } = await review({ base: { 'cdk/cdk.json': '{}', ...base }, head: { 'cdk/cdk.json': '{}', ...head } });
    return notJudged.map(({ kind }) => kind);
  };

  test('is told where a release of a library alters it', async () => {
    expect(await kinds({ [path]: snapshot('S3::Bucket') }, { [path]: snapshot('SNS::Topic') })).toEqual(['cdk-snapshot']);
  });

  test('is not beside a source of the app, nor for the digest of an asset', async () => {
    const source = { 'cdk/lib/shop.ts': `import 'aws-cdk-lib';\n` };
    expect(await kinds({ [path]: snapshot('S3::Bucket') }, { [path]: snapshot('SNS::Topic'), ...source })).toEqual(['cdk']);
    expect(await kinds({ [path]: snapshot('S3::Bucket') }, { [path]: snapshot('S3::Bucket', 'b') })).toEqual([]);
  });
});
