import { describe, expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';
import { partsMax } from '../../src/review/sides/services-taking.ts';
import { templatesBesideMax } from '../../src/review/sides/templates/template-reader.ts';
import { cpuMs } from '../cpu-time.ts';

type Files = Readonly<Record<string, string>>;

async function changed(base: Files, head: Files) {
  const result = await review({ base, head });
  const told = result.findings.filter(({ baselineState, verdict }) => baselineState === 'new' && verdict === 'block');
  return { ...result, blocks: told.map(({ policyId, location: { path, startLine } }) => `${policyId} ${path}:${startLine}`) };
}

const service = (rest: string): string => `service: shop\nprovider:\n  name: aws\n  runtime: nodejs20.x\n${rest}`;
const handler = `functions:\n  hello:\n    handler: a.b\n`;
const statements = (action: string): string =>
  `  iam:\n    role:\n      statements:\n        - Effect: Allow\n          Action: '${action}'\n          Resource: '*'\n`;

describe('a service of the Serverless Framework is judged', () => {
  test('rights of the role of its functions, at the line of the statement', async () => {
    const { blocks, notJudged } = await changed(
      { 'serverless.yml': service(statements('s3:GetObject') + handler) },
      { 'serverless.yml': service(statements('*') + handler) },
    );
    expect(blocks).toEqual(['iam-full-admin serverless.yml:9']);
    expect(notJudged).toEqual([]);
  });

  test('a function with a role of its own takes none that is made', async () => {
    const withRole = `${handler}    role: arn:aws:iam::111122223333:role/own\n`;
    const { blocks } = await changed({ 'serverless.yml': service(withRole) }, { 'serverless.yml': service(statements('*') + withRole) });
    expect(blocks).toEqual([]);
  });

  test('resources that go to a file of their own are the same, and what opens there is new', async () => {
    const group = (cidr: string): string =>
      `Resources: { E: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: x, SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: ${cidr} }] } } }\n`;
    const within = { 'serverless.yml': service(`resources:\n  ${group('0.0.0.0/0')}`) };
    const apart = (cidr: string): Files => ({
      'serverless.yml': service('resources:\n  - ${file(res/sg.yml)}\n'),
      'res/sg.yml': group(cidr),
    });
    expect((await changed(within, apart('0.0.0.0/0'))).blocks).toEqual([]);
    expect((await changed(apart('0.0.0.0/0'), within)).blocks).toEqual([]);
    const opened = await changed(apart('10.0.0.0/8'), apart('0.0.0.0/0'));
    expect(opened.blocks).toEqual(['sg-ingress-admin-port-open-to-world res/sg.yml:1']);
  });

  test('a template of which a service reads a line, or that is one of its own, is judged all the same', async () => {
    const template = (cidr: string, first = ''): string =>
      `${first}Description: x\nResources: { E: { Type: AWS::EC2::SecurityGroup, Properties: { GroupDescription: x, SecurityGroupIngress: [{ IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: ${cidr} }] } } }\n`;
    const reading =
      (part: string, first?: string) =>
      (cidr: string): Files => ({
        'serverless.yml': service(`resources:\n  ${part}\n  Outputs: {}\n`),
        'app.yaml': template(cidr, first),
      });
    const version = "AWSTemplateFormatVersion: '2010-09-09'\n";
    for (const files of [
      reading('Description: ${file(app.yaml):Description}'),
      reading('Resources: ${file(app.yaml):Resources}', version),
    ]) {
      const { blocks } = await changed(files('10.0.0.0/8'), files('0.0.0.0/0'));
      expect(blocks.length).toBeGreaterThan(0);
      expect(blocks.every((one) => one.startsWith('sg-ingress-admin-port-open-to-world app.yaml:'))).toBe(true);
    }
  });

  test('another action that opens nothing is no finding', async () => {
    const { blocks, notJudged } = await changed(
      { 'serverless.yml': service(statements('s3:GetObject') + handler) },
      { 'serverless.yml': service(statements('s3:HeadObject') + handler) },
    );
    expect([blocks, notJudged]).toEqual([[], []]);
  });

  test('a function URL without authorization', async () => {
    const url = (text: string): string => service(`${handler}    url: ${text}\n`);
    const { findings } = await changed({ 'serverless.yml': url('{authorizer: aws_iam}') }, { 'serverless.yml': url('true') });
    // `true` is no place for AWS_IAM, and neither is the key.
    expect(
      findings
        .filter(({ baselineState }) => baselineState === 'new')
        .map(({ policyId, location, fix }) => [policyId, location.startLine, fix?.edits]),
    ).toContainEqual(['lambda-url-without-auth', 8, undefined]);
  });

  const open = (cidr: string): string => `resources:
  - Resources:
      Web:
        Type: AWS::EC2::SecurityGroup
        Properties:
          GroupDescription: x
          SecurityGroupIngress:
            - { IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: '${cidr}' }
`;
  const port = 'sg-ingress-admin-port-open-to-world';

  test('resources, with the variables of the service', async () => {
    const custom = (cidr: string): string => service(`${open('${self:custom.office}')}custom:\n  office: ${cidr}\n`);
    const { blocks } = await changed({ 'serverless.yml': custom('10.0.0.0/8') }, { 'serverless.yml': custom('0.0.0.0/0') });
    expect(blocks).toEqual([`${port} serverless.yml:14`]);
  });

  test('a file that an unchanged service takes in, at its line there', async () => {
    const same = { 'api/serverless.yml': service(`${open('${file(config/${opt:stage, self:provider.stage}.yml):office}')}`) };
    const { blocks, notJudged } = await changed(
      { ...same, 'api/config/dev.yml': 'a: b\noffice: 10.0.0.0/8\n' },
      { ...same, 'api/config/dev.yml': 'a: b\noffice: 0.0.0.0/0\n' },
    );
    expect(blocks).toEqual([`${port} api/config/dev.yml:2`]);
    expect(notJudged).toEqual([]);
  });

  test('every stage that it has values for is a deployment', async () => {
    const byStage = (cidr: string): string =>
      service(`${open('${self:custom.office.${sls:stage}}')}custom:\n  office:\n    dev: 10.0.0.0/8\n    prod: ${cidr}\n`);
    const { blocks, findings } = await changed({ 'serverless.yml': byStage('10.0.0.0/8') }, { 'serverless.yml': byStage('0.0.0.0/0') });
    expect(blocks).toEqual([`${port} serverless.yml:16`]);
    expect(findings.find(({ policyId }) => policyId === port)?.message).toContain('--stage prod');
  });

  test('a file of another stage is one, too', async () => {
    const same = { 'serverless.yml': service(open('${file(config/${sls:stage}.yml):office}')), 'config/dev.yml': 'office: 10.0.0.0/8\n' };
    const { blocks } = await changed(
      { ...same, 'config/prod.yml': 'office: 10.0.0.0/8\n' },
      { ...same, 'config/prod.yml': 'office: 0.0.0.0/0\n' },
    );
    expect(blocks).toEqual([`${port} config/prod.yml:1`]);
  });

  test('roles of single functions', async () => {
    const own = (action: string): string =>
      service(`${handler}    iamRoleStatements:\n      - Effect: Allow\n        Action: '${action}'\n        Resource: '*'\n`);
    const { blocks } = await changed({ 'serverless.yml': own('s3:GetObject') }, { 'serverless.yml': own('*') });
    expect(blocks).toEqual(['iam-full-admin serverless.yml:10']);
  });

  test.each([
    ['of the plugin', (boundary: string) => `    iamRoleStatements: *s\n    iamPermissionsBoundary: ${boundary}\n`],
    ['of the framework', (boundary: string) => `    iam:\n      role:\n        statements: *s\n        permissionsBoundary: ${boundary}\n`],
  ])('the boundary of the role of a single function, in the words %s', async (_, own) => {
    const bounded = (boundary: string): Files => ({
      'serverless.yml': `custom:\n  s: &s\n    - { Effect: Allow, Action: '*', Resource: '*' }\n${service(handler + own(boundary))}`,
    });
    const [tight, none] = ['arn:aws:iam::aws:policy/ReadOnlyAccess', 'arn:aws:iam::aws:policy/AdministratorAccess'].map(bounded);
    expect((await changed(tight ?? {}, none ?? {})).blocks).toContain('iam-full-admin serverless.yml:3');
  });

  test('what is written over what the framework makes', async () => {
    const over = (acl: string): string =>
      service(
        `${handler}    events:\n      - s3: photos\nresources:\n  extensions:\n    S3BucketPhotos:\n      Properties:\n        AccessControl: ${acl}\n`,
      );
    const { findings } = await changed({ 'serverless.yml': over('Private') }, { 'serverless.yml': over('PublicReadWrite') });
    expect(findings.filter(({ baselineState }) => baselineState === 'new').map(({ resource }) => resource)).toContain(
      'serverless.yml: S3BucketPhotos',
    );
  });
});

describe('what is not known of a service', () => {
  test('an environment variable is not proven, with its name', async () => {
    const from = (cidr: string): string =>
      service(
        `resources:\n  Resources:\n    Web:\n      Type: AWS::EC2::SecurityGroup\n      Properties:\n        GroupDescription: x\n        SecurityGroupIngress:\n          - { IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: "${cidr}" }\n`,
      );
    const { unresolved, blocks } = await changed({ 'serverless.yml': from('10.0.0.0/8') }, { 'serverless.yml': from('${env:OFFICE}') });
    expect(blocks).toEqual([]);
    expect(unresolved).toMatchObject([{ path: 'serverless.yml', expression: '${env:OFFICE}' }]);
  });

  test('what plugins make, and events that are not seen, are told', async () => {
    const { diagnostics } = await changed(
      { 'README.md': 'x' },
      { 'serverless.yml': service(`${handler}    events:\n      - kafka: {}\nstepFunctions:\n  stateMachines: {}\n`) },
    );
    const said = diagnostics.map(({ message }) => message);
    expect(said).toContain('What a plugin makes of stepFunctions is not seen.');
    expect(said).toContain('What the event kafka of the function hello makes is not seen.');
  });

  test.each([
    ['the whole provider', 'service: shop\nprovider: ${file(aws.js)}\n' + handler, 'What `provider` says'],
    ['the roles of the provider', service('  iam: ${file(aws.js)}\n' + handler), 'What `provider.iam` says'],
    ['a file of functions', service('functions:\n  - ${file(aws.js)}\n  - hello:\n      handler: a.b\n'), 'A part of the functions'],
    ['a file of resources', service('resources:\n  Resources:\n    - ${file(aws.js)}\n'), 'A part of `Resources` of the resources'],
    ['a section of resources', service('resources:\n  Resources: ${file(aws.js)}\n'), '`Resources` of the resources'],
    ['an event', service(`${handler}    events:\n      - \${file(aws.js)}\n`), 'An event of the function hello'],
    ['a list within the events', service(`${handler}    events:\n      - - http: GET /\n`), 'An event of the function hello'],
  ])('%s that cannot be read is told', async (_what, text, said) => {
    const { diagnostics } = await changed({ 'README.md': 'x' }, { 'serverless.yml': text });
    expect(diagnostics.map(({ message }) => message)).toContain(`${said} stands where it cannot be read; it is not seen.`);
  });

  test('what a plugin writes for CloudFormation is filled in by CloudFormation', async () => {
    const of = (plugins: string): Promise<readonly string[]> => {
      const role = `  iamRoleStatements:\n    - Effect: Allow\n      Action: 'ssm:GetParameter'\n      Resource: 'arn:aws:ssm:#{AWS::Region}:#{AWS::AccountId}:parameter/shop/*'\n`;
      const code = service(role + plugins + handler);
      return changed({ 'README.md': 'x' }, { 'serverless.yml': code }).then(({ findings }) => findings.map(({ policyId }) => policyId));
    };
    expect(await of('plugins: [serverless-pseudo-parameters]\n')).not.toContain('iam-policy-invalid');
    expect(await of('')).toContain('iam-policy-invalid');
  });

  test('what a program may declare from now on is deleted by nobody', async () => {
    const table = 'Table: { Type: AWS::DynamoDB::Table, Properties: { TableName: orders } }';
    const inline = { 'serverless.yml': service(`resources:\n  Resources:\n    ${table}\n`) };
    const made = { 'serverless.yml': service('resources:\n  Resources: ${file(aws.js)}\n') };
    const result = await changed(inline, made);
    expect([result.conclusion, result.blocks]).toEqual(['success', []]);
    const gone = { 'serverless.yml': service('resources:\n  Resources: {}\n') };
    expect((await changed(inline, gone)).findings.map(({ policyId }) => policyId)).toContain('stateful-resource-deleted');
  });

  test('a function URL that a program decides is neither open nor closed', async () => {
    const url = (text: string): string => service(`${handler}    url: ${text}\n`);
    const { findings, unresolved } = await changed(
      { 'serverless.yml': url('{authorizer: aws_iam}') },
      { 'serverless.yml': url('${file(aws.js):url}') },
    );
    expect(findings.map(({ policyId }) => policyId)).not.toContain('lambda-url-without-auth');
    expect(unresolved).toMatchObject([{ path: 'serverless.yml', expression: '${file(aws.js):url}' }]);
  });

  test('an authorizer that a program decides may be none', async () => {
    const route = (text: string): string =>
      service(`${handler}    events:\n      - http: { method: get, path: x, authorizer: '${text}' }\n`);
    const { unresolved } = await changed({ 'serverless.yml': route('aws_iam') }, { 'serverless.yml': route('${file(aws.js):who}') });
    expect(unresolved).toMatchObject([{ path: 'serverless.yml', expression: '${file(aws.js):who}' }]);
  });

  test.each([
    ['an HTTP API', (who: string) => `httpApi: { method: get, path: /x, authorizer: '${who}' }`],
    ['the type of one of an HTTP API', (who: string) => `httpApi: { method: get, path: /x, authorizer: { name: a, type: '${who}' } }`],
    ['a WebSocket', (who: string) => `websocket: { route: $connect, authorizer: { name: a, type: '${who}' } }`],
    ['the type of one of a REST API', (who: string) => `http: { method: get, path: x, authorizer: { name: a, type: '${who}' } }`],
  ])('the authorizer of %s that a program decides may be none', async (_what, event) => {
    const route = (who: string): string => service(`${handler}    events:\n      - ${event(who)}\n`);
    const { unresolved } = await changed({ 'serverless.yml': route('aws_iam') }, { 'serverless.yml': route('${file(aws.js):who}') });
    expect(unresolved).toMatchObject([{ path: 'serverless.yml', expression: '${file(aws.js):who}' }]);
  });

  test('a key that stands twice is told, since one alone is looked at', async () => {
    const twice = service(`${handler}provider:\n  name: aws\n`);
    const { diagnostics } = await changed({ 'README.md': 'x' }, { 'serverless.yml': twice });
    expect(diagnostics.map(({ message }) => message)).toContain('provider stands here a second time, and one alone is looked at.');
  });

  test('texts that stand for themselves, or for more than anybody can read, end', async () => {
    const doubling = Array.from(
      { length: 40 },
      (_, index) => `  a${index + 1}: ['\${self:custom.a${index}}', '\${self:custom.a${index}}']\n`,
    ).join('');
    const text = service(
      `${handler}    environment:\n      A: \${self:custom.loop}\n      B: \${self:custom.a40}\ncustom:\n  loop: x\${self:custom.loop}\n  a0: 1\n${doubling}`,
    );
    const started = cpuMs();
    const { diagnostics } = await changed({ 'README.md': 'x' }, { 'serverless.yml': text });
    expect(diagnostics.map(({ kind }) => kind)).toContain('limit-reached');
    expect(cpuMs() - started).toBeLessThan(10_000);
  });

  test('a file outside of the repository is not read', async () => {
    const text = service(`${handler}    environment:\n      A: \${file(../../../etc/passwd.yml):a}\n`);
    const { conclusion } = await changed({ 'README.md': 'x' }, { 'a/serverless.yml': text });
    expect(conclusion).toBe('success');
  });

  test('another cloud is none of ours', async () => {
    const { counts, notJudged } = await changed({ 'README.md': 'x' }, { 'serverless.yml': 'service: x\nprovider:\n  name: google\n' });
    expect([counts.resources, notJudged]).toEqual([0, []]);
  });
});

describe('a file changes that an unchanged service takes in', () => {
  const rights = (action: string): string => `- Effect: Allow\n  Action: '${action}'\n  Resource: '*'\n`;
  const taking = (path: string): string =>
    service(`  iam:\n    role:\n      statements: \${file(${path})}\n${handler}custom:\n  dir: conf/roles\n`);

  test('from a folder below that a variable names', async () => {
    const beside = { 'z/serverless.yml': taking('${self:custom.dir}/all.yml') };
    const { blocks } = await changed(
      { ...beside, 'z/conf/roles/all.yml': rights('s3:GetObject') },
      { ...beside, 'z/conf/roles/all.yml': rights('*') },
    );
    expect(blocks).toEqual(['iam-full-admin z/conf/roles/all.yml:2']);
  });

  test('among more services than are looked at: those around it go first, and the others are told', async () => {
    const others = Object.fromEntries(Array.from({ length: templatesBesideMax }, (_, at) => [`a${at}/serverless.yml`, service(handler)]));
    const beside = { ...others, 'z/serverless.yml': taking('all.yml') };
    const { blocks, diagnostics } = await changed(
      { ...beside, 'z/all.yml': rights('s3:GetObject') },
      { ...beside, 'z/all.yml': rights('*') },
    );
    expect(blocks).toEqual(['iam-full-admin z/all.yml:2']);
    expect(diagnostics.map(({ message }) => message)).toContainEqual(
      expect.stringContaining('that may take in z/all.yml 1 were not looked at'),
    );
  });

  test('and a path of many variables costs no more than its length', async () => {
    const beside = { 'serverless.yml': taking(`${'${self:custom.a}x'.repeat(15)}.yml`) };
    const path = `${'x'.repeat(100)}y.yml`;
    const { blocks } = await changed({ ...beside, [path]: 'a: 1\n' }, { ...beside, [path]: 'a: 2\n' });
    expect(blocks).toEqual([]);
  });
});

describe('a part of a service that changes alone', () => {
  const statements = (action: string): string => `- Effect: Allow\n  Action: '${action}'\n  Resource: '*'\n`;

  test('is judged where a part of the service takes it in', async () => {
    const around = {
      'serverless.yml': `service: shop\nprovider:\n  name: aws\n  iam: \${file(parts/iam.yml)}\n${handler}`,
      'parts/iam.yml': 'role:\n  statements: ${file(parts/statements.yml)}\n',
    };
    const { blocks } = await changed(
      { ...around, 'parts/statements.yml': statements('s3:GetObject') },
      { ...around, 'parts/statements.yml': statements('*') },
    );
    expect(blocks).toEqual(['iam-full-admin parts/statements.yml:2']);
  });

  test('is judged where the service has another name, and its provider stands in the part', async () => {
    const around = { 'svc.yml': `service: shop\nprovider: \${file(./provider.yml)}\n${handler}` };
    const provider = (action: string): string =>
      `name: aws\niam:\n  role:\n    statements:\n      - Effect: Allow\n        Action: '${action}'\n        Resource: '*'\n`;
    const { blocks } = await changed({ ...around, 'provider.yml': provider('s3:GetObject') }, { ...around, 'provider.yml': provider('*') });
    expect(blocks).toEqual(['iam-full-admin provider.yml:6']);
  });

  test('is judged where the service may have more parts than are followed', async () => {
    const others = Object.fromEntries(Array.from({ length: partsMax }, (_, at) => [`parts/p${at}.yml`, 'a: 1\n']));
    const around = {
      ...others,
      'serverless.yml': service(
        `  iam:\n    role:\n      statements: \${file(parts/\${self:custom.n}.yml)}\n${handler}custom:\n  n: one\n`,
      ),
      'parts/one.yml': '${file(deep.yml)}\n',
    };
    const { blocks } = await changed({ ...around, 'deep.yml': statements('s3:GetObject') }, { ...around, 'deep.yml': statements('*') });
    expect(blocks).toEqual(['iam-full-admin deep.yml:2']);
  });

  test('parts that take each other in end', async () => {
    const around = {
      'serverless.yml': service('custom: ${file(a.yml)}\n' + handler),
      'a.yml': 'a: ${file(b.yml)}\n',
      'b.yml': 'b: ${file(a.yml)}\n',
    };
    const { conclusion } = await changed({ ...around, 'c.yml': 'x: 1\n' }, { ...around, 'c.yml': 'x: 2\n' });
    expect(conclusion).toBe('success');
  });
});
