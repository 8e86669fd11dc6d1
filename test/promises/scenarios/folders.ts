import { closed } from '../code.ts';
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
];
