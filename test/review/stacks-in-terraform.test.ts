import { describe, expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';

type Files = Readonly<Record<string, string>>;

const port = 'sg-ingress-admin-port-open-to-world';
const template = (cidr: string): string => `Parameters:
  From: { Type: String, Default: 10.0.0.0/8 }
Resources:
  E:
    Type: AWS::EC2::SecurityGroup
    Properties:
      GroupDescription: x
      SecurityGroupIngress:
        - { IpProtocol: tcp, FromPort: 22, ToPort: 22, CidrIp: ${cidr} }
`;
const stack = (body: string, more = '', type = 'aws_cloudformation_stack'): string =>
  `resource "${type}" "s" {\n  name          = "s"\n  template_body = ${body}\n${more}}\n`;
const heredoc = (cidr: string): string => stack(`<<-EOT\n${template(cidr).replaceAll(/^/gmu, '    ').trimEnd()}\n  EOT`);
const encoded = (cidr: string): string =>
  stack(`jsonencode({
    Resources = {
      E = {
        Type = "AWS::EC2::SecurityGroup"
        Properties = {
          GroupDescription     = "x"
          SecurityGroupIngress = [{ IpProtocol = "tcp", FromPort = 22, ToPort = 22, CidrIp = "${cidr}" }]
        }
      }
    }
  })`);
const parameters = (cidr: string): string => `  parameters = {\n    From = "${cidr}"\n  }\n`;
const [open, closed] = ['0.0.0.0/0', '10.1.0.0/16'];

async function changed(same: Files, base: Files, head: Files) {
  const result = await review({ base: { ...same, ...base }, head: { ...same, ...head } });
  const told = result.findings.filter(({ baselineState, policyId }) => baselineState === 'new' && policyId === port);
  return { ...result, told, places: told.map(({ location }) => `${location.path}:${location.startLine}`) };
}

describe('a stack that Terraform makes', () => {
  test.each([
    ['a heredoc', heredoc, 12],
    ['jsonencode', encoded, 9],
    ['its parameters', (cidr: string) => stack(`file("\${path.module}/t.yaml")`, parameters(cidr)), 5],
    ['the parameters of a stack set', (cidr: string) => stack(`file("t.yaml")`, parameters(cidr), 'aws_cloudformation_stack_set'), 5],
    [
      'a template with a variable in it',
      (cidr: string) => `variable "n" {}\n${heredoc(cidr).replace('GroupDescription: x', 'GroupDescription: ${var.n}')}`,
      13,
    ],
  ])('opens a port by %s', async (_, code, line) => {
    const same = { 't.yaml': template('!Ref From') };
    const { places, told, notJudged } = await changed(same, { 'main.tf': code(closed) }, { 'main.tf': code(open) });
    expect(places).toEqual([`main.tf:${line}`]);
    expect(told[0]?.resource).toMatch(/^aws_cloudformation_stack(?:_set)?\.s\.E$/u);
    expect(notJudged).toEqual([]);
    expect((await changed(same, { 'main.tf': code(closed) }, { 'main.tf': code('10.2.0.0/16') })).told).toEqual([]);
  });

  test('by a template that is read and changes', async () => {
    const same = { 'main.tf': stack('file("t.yaml")') };
    const { places } = await changed(same, { 't.yaml': template(closed) }, { 't.yaml': template(open) });
    expect(places).toEqual(['t.yaml:9']);
  });

  test('of a template that is not known is told as not judged', async () => {
    const { notJudged, told } = await changed({}, { 'main.tf': 'variable "t" {}\n' }, { 'main.tf': `variable "t" {}\n${stack('var.t')}` });
    expect([told, notJudged.map(({ kind }) => kind)]).toEqual([[], ['nested-stack']]);
  });

  test.each(['"{"', '"[1]"', '"Resources: {"', 'jsonencode({ Resources = 1 })', 'jsonencode([])', '"\\u0000"'])(
    '%s is not a template, and ends',
    async (body) => {
      const { told } = await changed({}, { 'main.tf': '' }, { 'main.tf': stack(body) });
      expect(told).toEqual([]);
    },
  );
});

describe('a stack set of a template', () => {
  test('with a body is evaluated with its parameters', async () => {
    const set = (cidr: string): string => `Resources:
  Set:
    Type: AWS::CloudFormation::StackSet
    Properties:
      Parameters: [{ ParameterKey: From, ParameterValue: ${cidr} }]
      TemplateBody: |
${template('!Ref From').replaceAll(/^/gmu, '        ')}
`;
    const { places, told, notJudged } = await changed({}, { 'set.yaml': set(closed) }, { 'set.yaml': set(open) });
    expect(places).toEqual(['set.yaml:5']);
    expect([told[0]?.resource, notJudged]).toEqual(['set.yaml: Set.E', []]);
  });
});
