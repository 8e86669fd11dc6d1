import { describe, expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';

type Json = Readonly<Record<string, unknown>>;

const here = 'aws://123456789012/eu-west-1';

const resource = (type: string, properties: Json, path?: string, more: Json = {}): Json => ({
  Type: type,
  Properties: properties,
  Metadata: { ...(path === undefined ? {} : { 'aws:cdk:path': path }), ...more },
});
const rule = (cidr: unknown, port = 22): Json => ({ IpProtocol: 'tcp', FromPort: port, ToPort: port, CidrIp: cidr });
const group = (path: string, ...rules: readonly Json[]): Json =>
  resource('AWS::EC2::SecurityGroup', { GroupDescription: 'Web', SecurityGroupIngress: rules }, path);

interface Stack {
  readonly template: Json;
  readonly environment?: string;
  readonly metadata?: Json;
  readonly file?: string;
}

/** The files of an assembly as `cdk synth` writes them. */
function assembly(folder: string, stacks: Readonly<Record<string, Stack>>): Record<string, string> {
  const files: Record<string, string> = {};
  const artifacts: Record<string, unknown> = {};
  for (const [id, { template, environment = here, metadata, file = `${id}.template.json` }] of Object.entries(stacks)) {
    artifacts[id] = {
      type: 'aws:cloudformation:stack',
      environment,
      properties: { templateFile: file, stackName: id },
      ...(metadata === undefined ? {} : { additionalMetadataFile: `${id}.metadata.json` }),
    };
    if (!file.includes('..')) files[`${folder}${file}`] = `${JSON.stringify(template, undefined, 1)}\n`;
    if (metadata !== undefined) files[`${folder}${id}.metadata.json`] = JSON.stringify(metadata);
  }
  files[`${folder}manifest.json`] = JSON.stringify({ version: '55.0.0', artifacts });
  return files;
}

const stack = (resources: Json, more: Json = {}): Stack => ({ template: { Resources: resources, ...more } });

async function changed(base: Record<string, string>, head: Record<string, string>) {
  const result = await review({ base, head });
  // What groups let out is another matter.
  const news = result.findings.filter(
    ({ baselineState, policyId }) => (baselineState === 'new' || baselineState === 'updated') && policyId !== 'sg-egress-unrestricted',
  );
  return { ...result, news, told: news.map(({ policyId, resource: name, verdict }) => `${verdict} ${policyId} ${name}`) };
}

const opened = 'block sg-ingress-admin-port-open-to-world';
const webPath = 'Shop/Web/SecurityGroup/Resource';

describe('a stack of an assembly', () => {
  test('is named by its constructs, in the message too, and no edit of it is offered', async () => {
    const base = assembly('cdk.out/', { Shop: stack({ WebSecurityGroup0A1B: group(webPath) }) });
    const head = assembly('cdk.out/', { Shop: stack({ WebSecurityGroup0A1B: group(webPath, rule('0.0.0.0/0')) }) });
    const { told, news } = await changed(base, head);
    expect(told).toEqual([`${opened} ${webPath}`]);
    expect(news[0]?.message).toContain(webPath);
    expect(news[0]?.message).not.toContain('WebSecurityGroup0A1B');
    expect(news[0]?.fix).toBeUndefined();
    expect(news[0]?.location.path).toBe('cdk.out/Shop.template.json');
  });

  test.each([
    [
      'the trace of its logical id',
      {
        type: 'aws:cdk:logicalId',
        data: 'Web',
        trace: ['new Group (/w/node_modules/aws-cdk-lib/x.js:1:2)', 'new Shop (/w/lib/shop.ts:7:5)'],
      },
    ],
    ['the place of its creation', { type: 'aws:cdk:creationStack', data: ['...aws-cdk-lib...', 'new Shop (/w/lib/shop.ts:7:5)'] }],
  ])('is shown in its source by %s', async (_, entry) => {
    const metadata = { [`/${webPath}`]: [entry] };
    const source = (open: string): string => `${'\n'.repeat(6)}new Web(this, ${open});\n`;
    const shop = (...rules: readonly Json[]): Stack => ({ ...stack({ Web: group(webPath, ...rules) }), metadata });
    const { news, access } = await changed(
      { ...assembly('cdk.out/', { Shop: shop() }), 'lib/shop.ts': source('false') },
      { ...assembly('cdk.out/', { Shop: shop(rule('0.0.0.0/0')) }), 'lib/shop.ts': source('true') },
    );
    expect(news.map(({ location: { path, startLine, side } }) => `${side} ${path}:${startLine}`)).toEqual(['RIGHT lib/shop.ts:7']);
    expect(news[0]?.location.excerpt?.lines).toContain('new Web(this, true);');
    expect(news[0]?.related?.[0]?.location.path).toBe('cdk.out/Shop.template.json');
    expect(access?.allowed.map(({ path, line, resource: name, text }) => `${path}:${line} ${name}: ${text}`)).toEqual([
      `lib/shop.ts:7 ${webPath}: anyone on the internet can now reach tcp 22 of security group ${webPath}`,
    ]);
  });

  test('is shown in the app as it stands here, though it was synthesized alone', async () => {
    const metadata = { [`/${webPath}`]: [{ type: 'aws:cdk:creationStack', data: ['new Shop (/src/lib/shop.ts:7:5)'] }] };
    const shop = (...rules: readonly Json[]): Stack => ({ ...stack({ Web: group(webPath, ...rules) }), metadata });
    const files = { 'apps/shop/lib/shop.ts': '\n'.repeat(9) };
    const { news } = await changed(
      { ...assembly('cdk.out/', { Shop: shop() }), ...files },
      { ...assembly('cdk.out/', { Shop: shop(rule('0.0.0.0/0')) }), ...files },
    );
    expect(news.map(({ location: { path, startLine } }) => `${path}:${startLine}`)).toEqual(['apps/shop/lib/shop.ts:7']);
  });

  test('is shown at the construct around it when nothing tells of its own place', async () => {
    const metadata = { '/Shop/Web/Resource': [{ type: 'aws:cdk:creationStack', data: ['new Shop (/w/lib/shop.ts:7:5)'] }] };
    const shop = (...rules: readonly Json[]): Stack => ({ ...stack({ Web: group('Shop/Web/Inner/Resource', ...rules) }), metadata });
    const files = { 'lib/shop.ts': '\n'.repeat(9) };
    const { news } = await changed(
      { ...assembly('cdk.out/', { Shop: shop() }), ...files },
      { ...assembly('cdk.out/', { Shop: shop(rule('0.0.0.0/0')) }), ...files },
    );
    expect(news.map(({ location: { path, startLine } }) => `${path}:${startLine}`)).toEqual(['lib/shop.ts:7']);
  });

  test('knows the region that it goes to', async () => {
    const template = (cidr: string): Stack =>
      stack(
        { Web: group(webPath, rule({ 'Fn::FindInMap': ['Cidr', { Ref: 'AWS::Region' }, 'Office'] })) },
        { Mappings: { Cidr: { 'eu-west-1': { Office: cidr }, 'us-east-1': { Office: '10.0.0.0/8' } } } },
      );
    const { told } = await changed(assembly('', { Shop: template('10.0.0.0/8') }), assembly('', { Shop: template('0.0.0.0/0') }));
    expect(told).toEqual([`${opened} ${webPath}`]);
  });

  test('is the same under another file name', async () => {
    const open = stack({ Web: group(webPath, rule('0.0.0.0/0')) });
    const { told } = await changed(assembly('', { Shop: open }), assembly('', { Shop: { ...open, file: 'other.json' } }));
    expect(told).toEqual([]);
  });
});

describe('resources are the same across the stacks of an environment', () => {
  const base = {
    Shop: stack({ Web1: group(webPath, rule('0.0.0.0/0')), Queue: resource('AWS::SQS::Queue', {}) }),
    Net: stack({ Topic: resource('AWS::SNS::Topic', {}) }),
  };

  test.each([
    ['by logical id', { Web1: group('Net/Else/Resource', rule('0.0.0.0/0')) }],
    ['by path', { Web2: group(webPath, rule('0.0.0.0/0'), rule('0.0.0.0/0')) }],
    ['by content', { Web3: group('Net/Third/Resource', rule('0.0.0.0/0')) }],
  ])('%s', async (_, moved) => {
    const head = {
      Shop: stack({ Queue: resource('AWS::SQS::Queue', {}) }),
      Net: stack({ Topic: resource('AWS::SNS::Topic', {}), ...moved }),
    };
    const { told } = await changed(assembly('', base), assembly('', head));
    expect(told).toEqual([]);
  });

  test('and not in another account', async () => {
    const head = {
      Shop: stack({ Queue: resource('AWS::SQS::Queue', {}) }),
      Net: {
        ...stack({ Topic: resource('AWS::SNS::Topic', {}), Web1: group('Net/Web/Resource', rule('0.0.0.0/0', 3389)) }),
        environment: 'aws://210987654321/eu-west-1',
      },
    };
    const other = { ...base, Net: { ...base.Net, environment: 'aws://210987654321/eu-west-1' } };
    const { told } = await changed(assembly('', other), assembly('', head));
    expect(told).toEqual([`${opened} Net/Web/Resource`]);
  });
});

test('an export is found where it is imported, in a stack that the change leaves alone', async () => {
  const net = (cidr: string): Stack =>
    stack({ Topic: resource('AWS::SNS::Topic', {}) }, { Outputs: { Office: { Value: cidr, Export: { Name: 'Net:Office' } } } });
  const shop = stack({ Web: group(webPath, rule({ 'Fn::ImportValue': 'Net:Office' })) });
  const { told } = await changed(assembly('', { Net: net('10.0.0.0/8'), Shop: shop }), assembly('', { Net: net('0.0.0.0/0'), Shop: shop }));
  expect(told).toEqual([`${opened} ${webPath}`]);
});

test('a nested stack is judged with what its parent passes', async () => {
  const parent = (cidr: string): Stack =>
    stack({
      Nested: resource('AWS::CloudFormation::Stack', { TemplateURL: { 'Fn::Sub': 'https://x' }, Parameters: { Office: cidr } }, 'Shop/N', {
        'aws:asset:path': 'ShopN.nested.template.json',
        'aws:asset:property': 'TemplateURL',
      }),
    });
  const nested = JSON.stringify({
    Parameters: { Office: { Type: 'String' } },
    Resources: { Web: group(webPath, rule({ Ref: 'Office' })) },
  });
  const files = (cidr: string) => ({ ...assembly('out/', { Shop: parent(cidr) }), 'out/ShopN.nested.template.json': nested });
  const { told } = await changed(files('10.0.0.0/8'), files('0.0.0.0/0'));
  expect(told).toEqual([`${opened} ${webPath}`]);
});

test('what one nested stack puts out is known where another one is given it', async () => {
  const asset = (file: string): Json => ({ 'aws:asset:path': file, 'aws:asset:property': 'TemplateURL' });
  const nest = (file: string, parameters: Json): Json =>
    resource('AWS::CloudFormation::Stack', { TemplateURL: 'https://x', Parameters: parameters }, 'Shop/N', asset(file));
  const net = (cidr: string): string =>
    JSON.stringify({ Resources: { T: resource('AWS::SNS::Topic', {}) }, Outputs: { Office: { Value: cidr } } });
  const web = JSON.stringify({ Parameters: { Office: { Type: 'String' } }, Resources: { Web: group(webPath, rule({ Ref: 'Office' })) } });
  const files = (cidr: string) => ({
    ...assembly('out/', {
      Shop: stack({
        Net: nest('Net.nested.template.json', {}),
        Web: nest('Web.nested.template.json', { Office: { 'Fn::GetAtt': ['Net', 'Outputs.Office'] } }),
      }),
    }),
    'out/Net.nested.template.json': net(cidr),
    'out/Web.nested.template.json': web,
  });
  const { told, news, notJudged } = await changed(files('10.0.0.0/8'), files('0.0.0.0/0'));
  expect([told, notJudged]).toEqual([[`${opened} ${webPath}`], []]);
  expect(news[0]?.fix).toBeUndefined();
});

test('a resource may go into a nested stack', async () => {
  const open = { Web: group(webPath, rule('0.0.0.0/0')) };
  const queue = { Queue: resource('AWS::SQS::Queue', {}) };
  const nested = resource('AWS::CloudFormation::Stack', { TemplateURL: 'https://x' }, 'Shop/N', {
    'aws:asset:path': 'N.nested.template.json',
    'aws:asset:property': 'TemplateURL',
  });
  const head = {
    ...assembly('out/', { Shop: stack({ ...queue, N: nested }) }),
    'out/N.nested.template.json': JSON.stringify({ Resources: open }),
  };
  const { told } = await changed(assembly('out/', { Shop: stack({ ...queue, ...open }) }), head);
  expect(told).toEqual([]);
});

test.each(['../x.template.json', '/etc/x.template.json', 'nowhere.template.json'])(
  'a nested stack that names %s fails the review',
  async (file) => {
    const nested = resource('AWS::CloudFormation::Stack', { TemplateURL: 'https://x' }, 'Shop/N', {
      'aws:asset:path': file,
      'aws:asset:property': 'TemplateURL',
    });
    const base = assembly('out/', { Shop: stack({ Queue: resource('AWS::SQS::Queue', {}) }) });
    const { conclusion, failures } = await changed(
      base,
      assembly('out/', { Shop: stack({ Queue: resource('AWS::SQS::Queue', {}), N: nested }) }),
    );
    expect([conclusion, failures.length]).toEqual(['failure', 1]);
  },
);

test('a control may go to another stack of the same account and region, and to no other', async () => {
  const trail = (name: string): Json =>
    resource('AWS::CloudTrail::Trail', { S3BucketName: name, IsLogging: true, IsMultiRegionTrail: true }, `X/${name}`);
  const queue = { Queue: resource('AWS::SQS::Queue', {}) };
  const base = assembly('', { Mini: stack({ ...queue, T: trail('a') }) });
  const audit = (environment: string) => assembly('', { Mini: stack(queue), Audit: { ...stack({ Other: trail('b') }), environment } });
  expect((await changed(base, audit(here))).told.filter((text) => text.includes('removed'))).toEqual([]);
  expect((await changed(base, audit('aws://210987654321/eu-west-1'))).told).toContain('block cloudtrail-removed X/a');
});

test('a stage is an assembly in the assembly', async () => {
  const outer = JSON.stringify({
    version: '55.0.0',
    artifacts: { 'assembly-Prod': { type: 'cdk:cloud-assembly', properties: { directoryName: 'assembly-Prod' } } },
  });
  const files = (...rules: readonly Json[]) => ({
    'out/manifest.json': outer,
    ...assembly('out/assembly-Prod/', { Shop: stack({ Web: group(webPath, ...rules) }) }),
  });
  const { told } = await changed(files(), files(rule('0.0.0.0/0')));
  expect(told).toEqual([`${opened} ${webPath}`]);
});

describe('a hostile assembly', () => {
  const good = assembly('out/', { Shop: stack({ Web: group(webPath) }) });

  test.each(['../secret.template.json', '/etc/passwd', 'a/../../secret.template.json', String.raw`..\secret.template.json`])(
    'that names %s fails the review in one sentence, and nothing outside is read',
    async (file) => {
      const evil = { ...assembly('out/', { Shop: { template: {}, file } }), 'secret.template.json': '{}' };
      const { conclusion, failures } = await changed(good, { ...good, ...evil });
      expect(conclusion).toBe('failure');
      expect(failures.filter((text) => text.includes('not in its folder'))).toHaveLength(1);
    },
  );

  test('that names a template which is not there fails the review', async () => {
    const { 'out/Shop.template.json': _, ...rest } = assembly('out/', { Shop: stack({ Web: group(webPath, rule('0.0.0.0/0')) }) });
    const { conclusion, failures } = await changed(good, rest);
    expect(conclusion).toBe('failure');
    expect(failures.join('\n')).toContain('out/Shop.template.json');
  });

  test('a template that base names and does not have yet is new on head', async () => {
    const both = { Shop: stack({ Web: group(webPath) }), Net: stack({ Open: group('Net/Open/Resource', rule('0.0.0.0/0')) }) };
    const { 'Net.template.json': _, ...base } = assembly('', both);
    const { told, failures } = await changed(base, assembly('', both));
    expect([told, failures]).toEqual([[`${opened} Net/Open/Resource`], []]);
  });

  test('a manifest that comes in beside templates blames nothing on the change, and hides none of them', async () => {
    const open = JSON.stringify({ Resources: { Web: group(webPath, rule('0.0.0.0/0')) } });
    const other = (...rules: readonly Json[]) => JSON.stringify({ Resources: { Other: group('O/P/Resource', ...rules) } });
    const { told } = await changed(
      { 'Shop.template.json': open, 'other.template.json': other() },
      {
        ...assembly('', { Shop: stack({ Web: group(webPath, rule('0.0.0.0/0')) }) }),
        'Shop.template.json': open,
        'other.template.json': other(rule('0.0.0.0/0')),
      },
    );
    expect(told).toEqual([`${opened} O/P/Resource`]);
  });
});

describe('what the CDK adds by itself', () => {
  const policyOf = (segment: string, actions: readonly string[]): Json =>
    resource(
      'AWS::IAM::Policy',
      {
        PolicyName: 'p',
        Roles: ['r'],
        PolicyDocument: { Version: '2012-10-17', Statement: [{ Effect: 'Allow', Action: actions, Resource: '*' }] },
      },
      `Shop/${segment}/ServiceRole/DefaultPolicy/Resource`,
    );
  const helper = 'BucketNotificationsHandler050a0587b7544547bf325f094a3db834';
  const judged = async (added: Json) => {
    const base = assembly('', { Shop: stack({ Queue: resource('AWS::SQS::Queue', {}) }) });
    return changed(base, assembly('', { Shop: stack({ Queue: resource('AWS::SQS::Queue', {}), Policy: added }) }));
  };

  test('advises', async () => {
    const { news } = await judged(policyOf(helper, ['s3:PutBucketNotification']));
    expect(news).not.toEqual([]);
    expect(news.filter(({ verdictReason }) => !verdictReason.includes('the CDK adds')).map(({ policyId }) => policyId)).toEqual([]);
  });

  test.each([[['*']], [['s3:PutBucketNotification', 'iam:*']], [['sts:AssumeRole', 'iam:PassRole']]])(
    'and is judged like everything else when it does %s',
    async (actions) => {
      const { news } = await judged(policyOf(helper, actions));
      expect(news).not.toEqual([]);
      expect(news.filter(({ verdictReason }) => verdictReason.includes('the CDK adds'))).toEqual([]);
    },
  );
});

test('metadata on base accepts what a comment would, and on head it is told', async () => {
  const trail = (more: Json): Json => resource('AWS::GuardDuty::Detector', { Enable: true }, 'Shop/Detector', more);
  const allow = { phasegate: { allow: [{ policy: 'guardduty-removed', reason: 'replaced by the organization' }] } };
  const queue = { Queue: resource('AWS::SQS::Queue', {}) };
  const without = assembly('', { Shop: stack(queue) });
  const accepted = await changed(assembly('', { Shop: stack({ ...queue, D: trail(allow) }) }), without);
  expect(accepted.told).toEqual(['advise guardduty-removed Shop/Detector']);
  const blocked = await changed(assembly('', { Shop: stack({ ...queue, D: trail({}) }) }), without);
  expect(blocked.told).toEqual(['block guardduty-removed Shop/Detector']);
  const added = await changed(
    assembly('', { Shop: stack({ ...queue, D: trail({}) }) }),
    assembly('', { Shop: stack({ ...queue, D: trail(allow) }) }),
  );
  expect(added.notices.map(({ kind }) => kind)).toContain('suppression-added');
});

describe('sources of an app', () => {
  const metadata = { [`/${webPath}`]: [{ type: 'aws:cdk:creationStack', data: ['new Shop (/w/shop/lib/shop.ts:7:5)'] }] };
  const apps = { 'shop/cdk.json': '{}', 'other/cdk.json': '{}' };
  const source = (text: string): string => `import 'aws-cdk-lib';\n${text}\n`;
  const files = (text: string, made: Record<string, string>) => ({
    ...apps,
    ...made,
    'shop/lib/shop.ts': source(text),
    'shop/config/cidr.ts': source(text),
    'other/lib/other.ts': source(text),
  });
  const made = (queue: Json) =>
    assembly('cdk.out/', { Shop: { ...stack({ Web: group(webPath), Q: resource('AWS::SQS::Queue', queue) }), metadata } });

  test('are judged when what they make is: the app of the traces, and no other', async () => {
    const { notJudged } = await changed(files('1', made({})), files('2', made({ QueueName: 'q' })));
    expect(notJudged.map(({ path }) => path)).toEqual(['other/lib/other.ts']);
  });

  test('are not when nothing was made of them', async () => {
    const { notJudged } = await changed(files('1', {}), files('2', {}));
    expect(notJudged.map(({ path }) => path).toSorted()).toEqual(['other/lib/other.ts', 'shop/config/cidr.ts', 'shop/lib/shop.ts']);
  });
});
