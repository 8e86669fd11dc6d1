import { describe, expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';
import { parameterFilesMax } from '../../src/review/sides/deployments/template-deployments.ts';
import type { ConfigInput } from '../../src/review/settings/config.ts';

type Files = Readonly<Record<string, string>>;

const port = 'sg-ingress-admin-port-open-to-world';
const template = `Parameters:
  From: { Type: String }
  Name: { Type: String, Default: x }
Resources:
  E:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: !Ref Name
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: !Ref From }
`;
const [open, closed] = ['0.0.0.0/0', '10.0.0.0/8'];

async function changed(same: Files, base: Files, head: Files, config: ConfigInput = {}) {
  const result = await review({ base: { ...same, ...base }, head: { ...same, ...head }, config });
  const told = result.findings.filter(({ baselineState, policyId }) => baselineState === 'new' && policyId === port);
  return { ...result, told, places: told.map(({ location }) => `${location.path}:${location.startLine}`) };
}

describe('a template is judged with its parameter files', () => {
  test.each(['A(', '(A|A)*!', 'From['])('a key that is no name (%s) names no parameter, and ends nothing', async (key) => {
    const given = (value: string): Files => ({ 'prod.json': `[{ "ParameterKey": "${key}", "ParameterValue": "${value}" }]\n` });
    const { failures, places } = await changed({ 'a.yaml': template.replace('Name: {', `${'A'.repeat(40)}: {`) }, given('a'), given('b'));
    expect([failures, places]).toEqual([[], []]);
  });

  test('one that the change touches before others, and these are told', async () => {
    const others = Object.fromEntries(Array.from({ length: parameterFilesMax }, (_, at) => [`params/p${at}.json`, '{}']));
    const given = (cidr: string): Files => ({ 'z/prod.json': `{ "Parameters": { "From": "${cidr}" } }\n` });
    const { places, diagnostics } = await changed({ ...others, 'a.yaml': template }, given(closed), given(open));
    expect(places).toEqual(['z/prod.json:1']);
    expect(diagnostics.map(({ message }) => message)).toEqual([
      'There are more files than are looked into for parameters of a template: params/p99.json is not.',
      'Of the files that may be the template of these parameters 2 were not looked at.',
    ]);
  });

  test.each([
    ['params/prod.json', (cidr: string) => `[\n  { "ParameterKey": "From", "ParameterValue": "${cidr}" }\n]\n`, 2],
    ['prod.json', (cidr: string) => `{ "Parameters": { "From": "${cidr}" } }\n`, 1],
    ['deploy/prod.yaml', (cidr: string) => `template-file-path: ./template.yaml\nparameters:\n  From: ${cidr}\ntags: {}\n`, 3],
    ['config/prod.yaml', (cidr: string) => `Parameters:\n  From: ${cidr}\nTags: {}\n`, 2],
    ['prod.json', (cidr: string) => `["From=${cidr}", "Name=a"]\n`, 1],
    ['prod.properties', (cidr: string) => `# production\nName=a\nFrom=${cidr}\n`, 3],
    ['prod.params', (cidr: string) => `From="${cidr}"\n`, 1],
    [
      'create.sh',
      (cidr: string) =>
        `aws cloudformation create-stack --template-body file://template.yaml \\\n  --parameters ParameterKey=Name,ParameterValue=a ParameterKey=From,ParameterValue=${cidr}\n`,
      2,
    ],
    ['samconfig.toml', (cidr: string) => `[prod.deploy.parameters]\nparameter_overrides = "From=\\"${cidr}\\" Name=a"\n`, 2],
    ['samconfig.toml', (cidr: string) => `[prod.deploy.parameters]\nparameter_overrides = [ "From=${cidr}", "Name=a" ]\n`, 2],
    ['samconfig.toml', (cidr: string) => `[prod.deploy.parameters]\nparameter_overrides = [\n  "Name=a",\n  "From=${cidr}",\n]\n`, 4],
    [
      'env/samconfig.toml',
      (cidr: string) => `[prod.deploy.parameters]\nparameter_overrides = "From=${cidr}"\ntemplate_file = "../template.yaml"\n`,
      2,
    ],
    [
      'samconfig.toml',
      (cidr: string) =>
        `[prod.global.parameters]\ntemplate = "./template.yaml"\n[prod.deploy.parameters]\nparameter_overrides = "From=${cidr}"\n`,
      4,
    ],
    [
      '.github/workflows/deploy.yml',
      (cidr: string) =>
        `jobs:\n  d:\n    steps:\n      - uses: aws-actions/aws-cloudformation-github-deploy@v1\n        with:\n          template: template.yaml\n          parameter-overrides: "From=${cidr},Name=a"\n`,
      7,
    ],
    [
      'deploy.sh',
      (cidr: string) => `aws cloudformation deploy --template-file template.yaml \\\n  --parameter-overrides \\\n    From=${cidr} Name=a\n`,
      3,
    ],
  ])('%s', async (path, text, line) => {
    const same = { 'template.yaml': template };
    const { places, told, notJudged } = await changed(same, { [path]: text(closed) }, { [path]: text(open) });
    expect(places).toEqual([`${path}:${line}`]);
    expect(told[0]?.deployments).toHaveLength(1);
    expect(notJudged).toEqual([]);
    expect((await changed(same, { [path]: text(closed) }, { [path]: text('10.1.0.0/16') })).told).toEqual([]);
    expect((await changed(same, { [path]: text(open) }, { [path]: text(closed) })).told).toEqual([]);
    const onWindows = (cidr: string): string => text(cidr).replaceAll('\n', '\r\n');
    expect((await changed(same, { [path]: onWindows(closed) }, { [path]: onWindows(open) })).places).toEqual(places);
  });

  test.each([
    ['samconfig.toml', (cidr: string, db: string) => `[a.deploy.parameters]\nparameter_overrides = "From=${cidr} Db=\\"${db}\\""\n`],
    ['deploy.sh', (cidr: string, db: string) => `aws --template-file template.yaml --parameter-overrides From=${cidr} Db=${db}\n`],
  ])('what two of them on one line of %s open are two findings, each at its value', async (path, text) => {
    const second = `  D:\n    Type: AWS::EC2::SecurityGroup\n    Properties:\n      GroupDescription: db\n      SecurityGroupIngress:\n        - { IpProtocol: tcp, FromPort: 5432, ToPort: 5432, CidrIp: !Ref Db }\n`;
    const same = { 'template.yaml': `${template.replace('Parameters:', 'Parameters:\n  Db: { Type: String }')}${second}` };
    const { findings } = await changed(same, { [path]: text(closed, closed) }, { [path]: text(open, open) });
    const written = (path === 'deploy.sh' ? text(open, open).split('\n')[0] : text(open, open).split('\n')[1]) ?? '';
    const blocking = findings.filter(({ verdict }) => verdict === 'block');
    expect(blocking.map(({ policyId, location }) => [policyId, location.startColumn])).toEqual([
      [port, written.indexOf(open) + 1],
      ['sg-ingress-database-port-open-to-world', written.lastIndexOf(open) + 1],
    ]);
    expect(blocking.map(({ fix }) => fix?.edits[0]?.replacement)).toEqual([closed, closed]);
  });

  test('of which one opens what the template newly says', async () => {
    const file = (cidr: string): string => `[{ "ParameterKey": "From", "ParameterValue": "${cidr}" }]\n`;
    const files = { 'params/dev.json': file(closed), 'params/prod.json': file(open) };
    const { told, unresolved } = await changed(
      files,
      { 'template.yaml': template.replace('!Ref From', closed) },
      { 'template.yaml': template },
    );
    expect(told.map(({ deployments }) => deployments)).toEqual([['params/prod.json']]);
    expect(unresolved).toEqual([]);
  });

  test('that the configuration names, wherever they are', async () => {
    const file = (cidr: string): string => `{ "Parameters": { "From": "${cidr}", "Other": "x" } }\n`;
    const same = { 'stacks/app/template.yaml': template };
    const config = { templates: { 'stacks/app/template.yaml': { parameters: ['far/away/live.json'] } } };
    const { places } = await changed(same, { 'far/away/live.json': file(closed) }, { 'far/away/live.json': file(open) }, config);
    expect(places).toEqual(['far/away/live.json:1']);
  });

  test('and not with those of another', async () => {
    const other = (cidr: string): string =>
      `[{ "ParameterKey": "From", "ParameterValue": "${cidr}" }, { "ParameterKey": "Elsewhere", "ParameterValue": "x" }]\n`;
    const { told, notJudged } = await changed({ 'template.yaml': template }, { 'x.json': other(closed) }, { 'x.json': other(open) });
    expect([told, notJudged.map(({ kind }) => kind)]).toEqual([[], ['parameter-file']]);
  });

  test.each([
    [15, ['deploy.sh:16']],
    [16, []],
  ])('of a template that is named %d lines before', async (lines, told) => {
    const script = (cidr: string): string => `--template-file template.yaml${'\n'.repeat(lines)}--parameter-overrides From=${cidr}\n`;
    const { places } = await changed({ 'template.yaml': template }, { 'deploy.sh': script(closed) }, { 'deploy.sh': script(open) });
    expect(places).toEqual(told);
  });

  test('what a workflow puts in is not taken for a value', async () => {
    const script = (cidr: string): string =>
      `aws cloudformation deploy --template-file ../../../template.yaml --parameter-overrides From=${cidr}\n`;
    expect((await changed({ 'template.yaml': template }, { 'deploy.sh': script(closed) }, { 'deploy.sh': script(open) })).told).toEqual([]);
    const sub = (cidr: string): string => `aws cloudformation deploy --template-file template.yaml --parameter-overrides From=${cidr}\n`;
    expect((await changed({ 'template.yaml': template }, { 'deploy.sh': sub(closed) }, { 'deploy.sh': sub('$CIDR') })).told).toEqual([]);
  });
});

test('a parameter that stands in one line with others is one, and a name that none can have is none', async () => {
  const flow = template.replace(
    /Parameters:\n(?:  .*\n)+/u,
    'Parameters: { From: { Type: String }, Name: { Type: String, Default: x } }\n',
  );
  const given = (cidr: string, more = ''): Files => ({ 'params/prod.json': `{ "Parameters": { "From": "${cidr}"${more} } }\n` });
  expect((await changed({ 'template.yaml': flow }, given(closed), given(open))).places).toEqual(['params/prod.json:1']);
  const odd = await changed({ 'template.yaml': flow }, given(closed), given(open, ', "a(": "x"'));
  expect([odd.places, odd.failures, odd.notJudged.map(({ kind }) => kind)]).toEqual([[], [], ['parameter-file']]);
});
