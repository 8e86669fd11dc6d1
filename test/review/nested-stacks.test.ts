import { describe, expect, test } from 'vitest';
import { review, scan } from '../../src/entry/library.ts';

type Files = Readonly<Record<string, string>>;

const child = `Parameters:
  From: { Type: String, Default: 10.0.0.0/8 }
Resources:
  E:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: x
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: !Ref From }
`;
const parent = (from: string, path = './child.yaml'): string => `Resources:
  Net:
    Type: AWS::CloudFormation::Stack
    Properties:
      TemplateURL: ${path}
      Parameters:
        From: ${from}
`;
const [open, closed] = ['0.0.0.0/0', '10.1.0.0/16'];
const port = 'sg-ingress-admin-port-open-to-world';

async function changed(same: Files, base: Files, head: Files) {
  const result = await review({ base: { ...same, ...base }, head: { ...same, ...head } });
  const told = result.findings.filter(({ baselineState }) => baselineState === 'new');
  return { ...result, told, blocks: told.map(({ policyId, location }) => `${policyId} ${location.path}:${location.startLine}`) };
}

describe('a stack in a stack by a local path', () => {
  test('is evaluated with what the parent gives, and named by its way', async () => {
    const { blocks, told, notJudged } = await changed(
      { 'child.yaml': child },
      { 'root.yaml': parent(closed) },
      { 'root.yaml': parent(open) },
    );
    expect(blocks).toEqual([`${port} root.yaml:7`]);
    expect(told[0]?.resource).toBe('root.yaml: Net.E');
    expect(notJudged).toEqual([]);
  });

  test('another value in it opens nothing', async () => {
    const result = await changed({ 'child.yaml': child }, { 'root.yaml': parent(closed) }, { 'root.yaml': parent('10.2.0.0/16') });
    expect([result.findings.filter(({ verdict }) => verdict === 'block'), result.notJudged]).toEqual([[], []]);
  });

  test('that changes is judged with what its parents give, and not by itself', async () => {
    const all = child.replace('FromPort: 22, ToPort: 22', 'FromPort: 443, ToPort: 443');
    const wide = { 'a/root.yaml': parent(open, '../child.yaml'), 'b/root.yaml': parent(closed, '../child.yaml') };
    const { told } = await changed(wide, { 'child.yaml': all }, { 'child.yaml': child });
    expect(told.map(({ policyId, resource }) => [policyId, resource])).toEqual([[port, 'a/root.yaml: Net.E']]);
    const narrow = await changed({ 'b/root.yaml': parent(closed, '../child.yaml') }, { 'child.yaml': all }, { 'child.yaml': child });
    expect(narrow.told.map(({ policyId }) => policyId)).not.toContain(port);
  });

  test('two levels deep, by a parameter that is handed on', async () => {
    const middle = `Parameters:\n  Office: { Type: String }\n${parent('!Ref Office')}`;
    const same = { 'child.yaml': child, 'middle.yaml': middle };
    const top = (from: string): string => parent(from, 'middle.yaml').replace('From:', 'Office:');
    const { told } = await changed(same, { 'top.yaml': top(closed) }, { 'top.yaml': top(open) });
    expect(told.map(({ policyId, resource }) => [policyId, resource])).toEqual([[port, 'top.yaml: Net.Net.E']]);
  });

  test('gives its outputs to the stack above', async () => {
    const net = `Parameters:\n  From: { Type: String }\nResources:\n  Q: { Type: AWS::SQS::Queue }\nOutputs:\n  Office: { Value: !Ref From }\n  Queue: { Value: !GetAtt Q.Arn }\n`;
    const top = (from: string): string => `${parent(from, 'net.yaml')}  E:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: x
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: !GetAtt Net.Outputs.Office }
`;
    const { told } = await changed({ 'net.yaml': net }, { 'top.yaml': top(closed) }, { 'top.yaml': top(open) });
    expect(told.map(({ policyId, resource }) => [policyId, resource])).toEqual([[port, 'top.yaml: E']]);
  });

  test('that is dropped takes its controls along', async () => {
    const trail =
      'Resources:\n  T:\n    Type: AWS::CloudTrail::Trail\n    Properties: {S3BucketName: logs, IsLogging: true, IsMultiRegionTrail: true}\n';
    const queue = 'Resources:\n  Q: { Type: AWS::SQS::Queue }\n';
    const both = `${queue}  Audit:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: ./trail.yaml }\n`;
    expect((await changed({ 'trail.yaml': trail }, { 'root.yaml': both }, { 'root.yaml': queue })).blocks).toContain(
      'cloudtrail-removed root.yaml:3',
    );
    expect((await changed({ 'trail.yaml': trail }, { 'root.yaml': both }, { 'root.yaml': both.replace('Audit', 'Log') })).blocks).toEqual(
      [],
    );
  });

  test('as an application of SAM', async () => {
    const sam = (from: string): string =>
      `Transform: AWS::Serverless-2016-10-31\n${parent(from).replace('AWS::CloudFormation::Stack', 'AWS::Serverless::Application').replace('TemplateURL', 'Location')}`;
    expect((await changed({ 'child.yaml': child }, { 'root.yaml': sam(closed) }, { 'root.yaml': sam(open) })).blocks).toEqual([
      `${port} root.yaml:8`,
    ]);
  });

  test('is part of its parent in a scan too', async () => {
    const { findings } = await scan({ files: { 'child.yaml': child.replace(closed, open), 'root.yaml': parent(open) } });
    expect([...new Set(findings.map(({ resource }) => resource))]).toEqual(['root.yaml: Net.E']);
  });
});

describe('hostile stacks', () => {
  test.each(['../../../../etc/passwd', '/etc/passwd', 'https://example.com/child.yaml', 'missing.yaml'])(
    '%s is not read, and told',
    async (path) => {
      const { blocks, notJudged } = await changed(
        { 'child.yaml': child },
        { 'root.yaml': parent(closed, path) },
        { 'root.yaml': parent(open, path) },
      );
      expect(blocks).toEqual([]);
      expect(notJudged.map(({ kind }) => kind)).toEqual(['nested-stack']);
    },
  );

  test('a stack within itself ends, and fails the review', async () => {
    const same = { 'a.yaml': parent(closed, 'b.yaml') };
    const { failures, conclusion } = await changed(same, { 'b.yaml': parent(closed, 'c.yaml') }, { 'b.yaml': parent(closed, 'a.yaml') });
    expect(conclusion).toBe('failure');
    expect(failures.join(' ')).toContain('stacks within each other');
  });

  test('many stacks end at the limit', async () => {
    const many = Array.from(
      { length: 300 },
      (_, at) => `  S${at}:\n    Type: AWS::CloudFormation::Stack\n    Properties: { TemplateURL: child.yaml }\n`,
    );
    const { conclusion } = await changed({ 'child.yaml': child }, { 'x.yaml': 'a: 1\n' }, { 'root.yaml': `Resources:\n${many.join('')}` });
    expect(conclusion).toBe('failure');
  });
});
