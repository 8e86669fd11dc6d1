import { closed, opened } from '../code.ts';
import type { Promised } from '../promise.ts';

const template = (cidr: string): string =>
  `${JSON.stringify({
    Resources: {
      Web: {
        Type: 'AWS::EC2::SecurityGroup',
        Properties: { GroupDescription: 'x', SecurityGroupIngress: [{ IpProtocol: 'tcp', FromPort: 22, ToPort: 22, CidrIp: cidr }] },
        Metadata: { 'aws:cdk:path': 'Shop/Web/Resource' },
      },
    },
  })}\n`;

const openByVariable = (port: number): string => `variable "cidr" {}
resource "aws_security_group" "web" {
  ingress {
    from_port   = ${port}
    to_port     = ${port}
    protocol    = "tcp"
    cidr_blocks = [var.cidr]
  }
}
`;

/** As `terraform show -json` prints it, cut down to what is read. */
function planOf(port: number, cidr: string): string {
  const constant = (value: unknown): unknown => ({ constant_value: value });
  const rule = { from_port: constant(port), to_port: constant(port), protocol: constant('tcp'), cidr_blocks: { references: ['var.cidr'] } };
  const at = { address: 'aws_security_group.web', mode: 'managed', type: 'aws_security_group', name: 'web' };
  const after = { ingress: [{ from_port: port, to_port: port, protocol: 'tcp', cidr_blocks: [cidr] }] };
  return JSON.stringify({
    format_version: '1.2',
    configuration: { root_module: { variables: { cidr: {} }, resources: [{ ...at, expressions: { ingress: [rule] } }] } },
    resource_changes: [{ ...at, change: { actions: ['create'], after, after_unknown: {}, after_sensitive: {} } }],
  });
}

/** Folders that an earlier job made of both sides. */
export const folderPromises: readonly Promised[] = [
  {
    id: 'folders-beside',
    promise: 'What was synthesized of both sides is judged beside the change.',
    story: async (story) => {
      await story.base({ 'main.tf': closed });
      await story.change({ 'main.tf': closed, 'lib/shop.ts': 'new Shop();\n' });
    },
    folders: { base: { 'Shop.template.json': template('10.0.0.0/8') }, head: { 'Shop.template.json': template('0.0.0.0/0') } },
    expected: { verdict: 'blocks', says: ['Shop/Web/Resource'] },
    otherwise: [{ doors: ['app'], expected: 'not there', why: 'the App is handed no folders' }],
  },
  {
    id: 'folder-missing',
    promise: 'A folder that was to be judged and is not there, or holds no template, fails the review.',
    story: async (story) => {
      await story.base({ 'main.tf': closed });
      await story.change({ 'lib/shop.ts': 'new Shop();\n' });
    },
    folders: { base: { 'Shop.template.json': template('10.0.0.0/8') }, head: { 'readme.txt': 'no template\n' } },
    expected: { verdict: 'fails', says: ['no template'] },
    otherwise: [{ doors: ['app'], expected: 'not there', why: 'the App is handed no folders' }],
  },
  {
    id: 'modules-handed',
    promise: 'A module from a registry that an earlier job fetched is judged with what the call gives it, at the call.',
    story: async (story) => {
      const call = (cidr: string): string => `module "web" {\n  source  = "acme/web/aws"\n  version = "1.0.0"\n  from    = "${cidr}"\n}\n`;
      await story.base({ 'main.tf': call('10.0.0.0/8') });
      await story.change({ 'main.tf': call('0.0.0.0/0') });
    },
    modules: {
      'modules.json': JSON.stringify({
        Modules: [{ Key: 'web', Source: 'registry.terraform.io/acme/web/aws', Version: '1.0.0', Dir: '.terraform/modules/web' }],
      }),
      'web/main.tf': `variable "from" {}\n${opened.replace('"0.0.0.0/0"', 'var.from')}`,
    },
    expected: { verdict: 'blocks', says: ['main.tf', 'module.web'] },
    otherwise: [
      {
        doors: ['app'],
        expected: { verdict: 'passes', says: ['not judged'] },
        why: 'the App is handed no modules, and says that the module was not judged',
      },
    ],
  },
  {
    id: 'plan-adds',
    promise: 'A plan shows what the code leaves open.',
    story: async (story) => {
      await story.base({ 'main.tf': openByVariable(443) });
      await story.change({ 'main.tf': openByVariable(22) });
    },
    plan: planOf(22, '0.0.0.0/0'),
    expected: { verdict: 'blocks', says: ['the plan'] },
    otherwise: [{ doors: ['app'], expected: 'not there', why: 'the App is handed no plans' }],
  },
  {
    id: 'plan-of-other-code',
    promise: 'A plan that is not of this code fails the review.',
    story: async (story) => {
      await story.base({ 'main.tf': openByVariable(443) });
      await story.change({ 'main.tf': openByVariable(22) });
    },
    plan: planOf(443, '10.0.0.0/8'),
    expected: { verdict: 'fails', says: ['cannot be used'] },
    otherwise: [{ doors: ['app'], expected: 'not there', why: 'the App is handed no plans' }],
  },
];
