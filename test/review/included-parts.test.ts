import { describe, expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';

type Files = Readonly<Record<string, string>>;

const port = 'sg-ingress-admin-port-open-to-world';
const group = (cidr: string): string => `E:
  Type: AWS::EC2::SecurityGroup
  Properties:
    GroupDescription: x
    SecurityGroupIngress:
      - { IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: ${cidr} }
`;
const including = (path: string): string => `Resources:
  Q: { Type: AWS::SQS::Queue }
  Fn::Transform:
    Name: AWS::Include
    Parameters: { Location: ${path} }
`;

async function changed(same: Files, base: Files, head: Files) {
  const result = await review({ base: { ...same, ...base }, head: { ...same, ...head } });
  const told = result.findings.filter(({ baselineState, policyId }) => baselineState === 'new' && policyId === port);
  return { ...result, places: told.map(({ location }) => `${location.path}:${location.startLine}`) };
}

describe('AWS::Include of a file of the repository', () => {
  test('puts resources into the template, whichever of the two changes', async () => {
    const same = { 'a/app.yaml': including('./parts/sg.yaml') };
    const { places, notJudged } = await changed(
      same,
      { 'a/parts/sg.yaml': group('10.0.0.0/8') },
      { 'a/parts/sg.yaml': group('0.0.0.0/0') },
    );
    expect([places, notJudged]).toEqual([['a/parts/sg.yaml:6'], []]);
    const open = { 'a/parts/sg.yaml': group('0.0.0.0/0') };
    const brought = await changed(open, { 'a/app.yaml': including('./none.yaml') }, { 'a/app.yaml': including('./parts/sg.yaml') });
    expect(brought.places).toEqual(['a/parts/sg.yaml:6']);
    const harmless = await changed(same, { 'a/parts/sg.yaml': group('10.0.0.0/8') }, { 'a/parts/sg.yaml': group('10.1.0.0/16') });
    expect([harmless.places, harmless.notJudged]).toEqual([[], []]);
  });

  test('puts properties into a resource', async () => {
    const app = `Resources:\n  E:\n    Type: AWS::EC2::SecurityGroup\n    Properties:\n      GroupDescription: x\n      Fn::Transform: { Name: AWS::Include, Parameters: { Location: rules.yaml } }\n`;
    const rules = (cidr: string): string =>
      `SecurityGroupIngress:\n  - { IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: ${cidr} } # AWS::\n`;
    const { places } = await changed({ 'app.yaml': app }, { 'rules.yaml': rules('10.0.0.0/8') }, { 'rules.yaml': rules('0.0.0.0/0') });
    expect(places).toEqual(['rules.yaml:2']);
  });

  const roleOf = (location: string, head = ''): string =>
    `${head}Resources:\n  R:\n    Type: AWS::IAM::Role\n    Properties:\n      Fn::Transform: { Name: AWS::Include, Parameters: { Location: ${location} } }\n`;
  const roleProperties = (name: string): string => `# the role
AssumeRolePolicyDocument: { Statement: [{ Effect: Allow, Principal: { Service: ec2.amazonaws.com }, Action: 'sts:AssumeRole' }] }
ManagedPolicyArns: ['arn:aws:iam::aws:policy/${name}']
`;

  test.each([
    ['written', roleOf('role.yaml')],
    ['by a parameter', roleOf('!Ref Part', 'Parameters: { Part: { Type: String, Default: ./role.yaml } }\n')],
  ])('that name no type, by a path that is %s', async (_, app) => {
    const policies = async (before: string, after: string): Promise<readonly string[]> => {
      const same = { 'app.yaml': app };
      const { findings } = await review({
        base: { ...same, 'role.yaml': roleProperties(before) },
        head: { ...same, 'role.yaml': roleProperties(after) },
      });
      return findings.filter(({ verdict }) => verdict === 'block').map(({ policyId, location }) => `${policyId} ${location.path}`);
    };
    expect(await policies('ReadOnlyAccess', 'AdministratorAccess')).toEqual(['iam-full-admin role.yaml']);
    expect(await policies('ReadOnlyAccess', 'AmazonS3ReadOnlyAccess')).toEqual([]);
  });

  test.each(['s3://bucket/part.yaml', '../../../etc/passwd', 'missing.yaml'])('%s is told', async (path) => {
    const { notJudged, places } = await changed(
      {},
      { 'app.yaml': 'Resources:\n  Q: { Type: AWS::SQS::Queue }\n' },
      { 'app.yaml': including(path) },
    );
    expect([places, notJudged.map(({ kind }) => kind)]).toEqual([[], ['macro']]);
  });

  test('files that include each other end', async () => {
    const part = (to: string): string => `Fn::Transform:\n  Name: AWS::Include\n  Parameters: { Location: ${to} }\n`;
    const files = { 'a.yaml': part('b.yaml'), 'b.yaml': part('a.yaml') };
    const { notJudged } = await changed(
      files,
      { 'app.yaml': 'Resources:\n  Q: { Type: AWS::SQS::Queue }\n' },
      { 'app.yaml': including('a.yaml') },
    );
    expect(notJudged.map(({ kind }) => kind)).toEqual(['macro']);
  });
});
