import { closed, detector, opened, openPortPolicy } from '../code.ts';
import type { Promised } from '../promise.ts';

/** Changed files that cannot be judged: each is told, and none passes for clean. */
export const filePromises: readonly Promised[] = [
  {
    id: 'no-code',
    promise: 'A change without anything to judge passes.',
    story: async (story) => {
      await story.base({ 'main.tf': closed, 'README.md': 'hello\n' });
      await story.change({ 'README.md': 'hello there\n' });
    },
    expected: { verdict: 'passes' },
  },
  {
    id: 'deployment-of-a-variable-file',
    promise: 'A port that the variable file of one environment opens is found, at its line in that file.',
    story: async (story) => {
      const code = `variable "from" {\n  type = string\n}\n${opened.replace('"0.0.0.0/0"', 'var.from')}`;
      await story.base({ 'main.tf': code, 'envs/dev.tfvars': 'from = "10.0.0.0/8"\n', 'envs/prod.tfvars': 'from = "10.0.0.0/8"\n' });
      await story.change({ 'envs/prod.tfvars': 'from = "0.0.0.0/0"\n' });
    },
    expected: { verdict: 'blocks', says: [openPortPolicy, 'envs/prod.tfvars'] },
  },
  {
    id: 'serverless-service',
    promise: 'A right that a service of the Serverless Framework newly gives to its functions is found, at its line.',
    story: async (story) => {
      const service = (action: string): string =>
        `service: shop\nprovider:\n  name: aws\n  iam:\n    role:\n      statements:\n        - { Effect: Allow, Action: '${action}', Resource: '*' }\nfunctions:\n  hello: { handler: a.b }\n`;
      await story.base({ 'serverless.yml': service('s3:GetObject') });
      await story.change({ 'serverless.yml': service('*') });
    },
    expected: { verdict: 'blocks', says: ['iam-full-admin', 'serverless.yml'] },
  },
  {
    id: 'broken-file',
    promise: 'A changed file that cannot be read any more fails the review.',
    story: async (story) => {
      await story.base({ 'main.tf': closed });
      await story.change({ 'main.tf': `${closed}resource "x" {\n` });
    },
    expected: { verdict: 'fails', says: ['main.tf'] },
  },
  {
    id: 'code-as-a-link',
    promise: 'Code as a symbolic link fails the review, and so does code behind Git LFS.',
    story: async (story) => {
      await story.base({ 'main.tf': closed });
      await story.change({ 'link.tf': { mode: '120000', content: 'elsewhere' } });
      await story.change({ 'big.tf': `version https://git-lfs.github.com/spec/v1\noid sha256:${'0'.repeat(64)}\nsize 12\n` });
    },
    expected: { verdict: 'fails', says: ['link.tf', 'big.tf'] },
  },
  {
    id: 'code-too-large',
    promise: 'Code beyond the largest size fails the review.',
    story: async (story) => {
      await story.base({ 'main.tf': closed });
      await story.change({ 'main.tf': `${closed}${'# padding '.repeat(10)}\n`.repeat(1).concat('# x\n'.repeat(1_400_000)) });
    },
    expected: { verdict: 'fails', says: ['main.tf'] },
  },
  {
    id: 'limit-reached',
    promise: 'A limit that the change reaches fails the review.',
    story: async (story) => {
      await story.base({ 'main.tf': detector });
      const deep = `${'['.repeat(400)}${']'.repeat(400)}`;
      await story.change({ 'main.tf': `${detector}locals {\n  deep = ${deep}\n}\n` });
    },
    expected: { verdict: 'fails', says: ['main.tf'] },
  },
];
