import { describe, expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';
import { templatesBesideMax } from '../../src/review/sides/templates/template-reader.ts';

const exporter = (value: string): string => `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Vpc: { Type: AWS::EC2::VPC, Properties: { CidrBlock: 10.0.0.0/16 } }
Outputs:
  Office:
    Value: ${value}
    Export: { Name: office }
`;

const importer = `AWSTemplateFormatVersion: "2010-09-09"
Resources:
  Bastion:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: Administration
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: !ImportValue office }
`;

async function changed(before: string, after: string, beside: Readonly<Record<string, string>>) {
  const result = await review({
    base: { 'network/net.yaml': before, ...beside },
    head: { 'network/net.yaml': after, ...beside },
  });
  return { ...result, blocks: result.findings.filter(({ verdict }) => verdict === 'block') };
}

describe('a template that exports changes alone', () => {
  test('and opens a group of one that imports', async () => {
    const { blocks } = await changed(exporter('10.0.0.0/8'), exporter('0.0.0.0/0'), { 'app/app.yaml': importer });
    expect(blocks.map(({ policyId }) => policyId)).toEqual(['sg-ingress-admin-port-open-to-world']);
  });

  test('and closes it', async () => {
    const { blocks } = await changed(exporter('0.0.0.0/0'), exporter('10.0.0.0/8'), { 'app/app.yaml': importer });
    expect(blocks).toEqual([]);
  });

  test('and exports what it did: nothing else is looked at', async () => {
    const { findings, blocks } = await changed(exporter('0.0.0.0/0'), `${exporter('0.0.0.0/0')}# the office\n`, {
      'app/app.yaml': importer,
    });
    expect([blocks, findings.filter(({ resource }) => resource.startsWith('app/'))]).toEqual([[], []]);
  });

  test('among more files than are looked at, which is told', async () => {
    const others = Object.fromEntries(Array.from({ length: templatesBesideMax }, (_, at) => [`a/${at}.json`, '{}']));
    const { diagnostics } = await changed(exporter('10.0.0.0/8'), exporter('0.0.0.0/0'), { 'z/app.yaml': importer, ...others });
    expect(diagnostics.map(({ message }) => message)).toEqual([
      expect.stringContaining('1 were not looked at'),
      expect.stringContaining('may import it 1 were not looked at'),
      expect.stringContaining('looked into for parameters of a template: z/app.yaml is not'),
    ]);
  });
});
