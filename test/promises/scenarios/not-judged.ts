import type { FileContent } from '../../github/git/fast-import.ts';
import { configPath } from '../code.ts';
import type { Promised } from '../promise.ts';

const app = `import * as cdk from 'aws-cdk-lib';\n`;
const call = (source: string, inputs = ''): string => `module "m" {\n  source = "${source}"\n${inputs}}\n`;
const submodule = (digit: string): FileContent => ({ mode: '160000', content: digit.repeat(40) });
const list = JSON.stringify({
  Modules: [{ Key: 'm', Source: 'registry.terraform.io/acme/door/aws', Version: '1.0.0', Dir: '.terraform/modules/m' }],
});
const copy = {
  '.terraform/modules/modules.json': list,
  '.terraform/modules/m/main.tf':
    'variable "from" {\n  default = "10.0.0.0/8"\n}\nresource "aws_security_group" "a" {\n  ingress {\n    from_port   = 22\n    to_port     = 22\n    protocol    = "tcp"\n    cidr_blocks = [var.from]\n  }\n}\n',
};

/** What nothing here evaluates, and modules from elsewhere. */
export const notJudgedPromises: readonly Promised[] = [
  {
    id: 'not-judged-told',
    promise: 'A changed file that can alter an estate and was not evaluated is named, and the review never says that all was read.',
    story: async (story) => {
      await story.base({ 'main.tf': '' });
      await story.change({ 'lib/stack.ts': app });
    },
    expected: { verdict: 'passes', says: ['lib/stack.ts', 'a source of a CDK app'], neverSays: ['every file was read', 'Nothing to do.'] },
  },
  {
    id: 'not-judged-blocks',
    promise: 'With `notJudged: block` such a file blocks.',
    story: async (story) => {
      await story.base({ 'main.tf': '', [configPath]: 'notJudged: block\n' });
      await story.change({ 'lib/stack.ts': app });
    },
    expected: { verdict: 'blocks', says: ['change-not-judged', 'lib/stack.ts'] },
  },
  {
    id: 'submodule-told',
    promise: 'A submodule that is moved to another commit is named as not judged, and the review never says that there is nothing to do.',
    story: async (story) => {
      await story.base({ 'main.tf': call('./modules/m'), 'modules/m': submodule('1') });
      await story.change({ 'modules/m': submodule('2') });
    },
    expected: { verdict: 'passes', says: ['modules/m', 'a submodule'], neverSays: ['Nothing to do.', 'introduces nothing'] },
  },
  {
    id: 'module-known',
    promise: 'A protection that is switched off through a public module blocks at the call.',
    story: async (story) => {
      await story.base({ 'main.tf': call('terraform-aws-modules/s3-bucket/aws') });
      await story.change({ 'main.tf': call('terraform-aws-modules/s3-bucket/aws', '  block_public_policy = false\n') });
    },
    expected: { verdict: 'blocks', says: ['s3-bucket-public-access-block-off'] },
  },
  {
    id: 'module-input',
    promise: 'A module that is not read and is newly given the whole internet blocks.',
    story: async (story) => {
      await story.base({ 'main.tf': call('acme/door/aws', '  ingress_cidr_blocks = ["10.0.0.0/8"]\n') });
      await story.change({ 'main.tf': call('acme/door/aws', '  ingress_cidr_blocks = ["0.0.0.0/0"]\n') });
    },
    expected: { verdict: 'blocks', says: ['module-input-exposes', 'ingress_cidr_blocks'] },
  },
  {
    id: 'module-copy',
    promise: 'A copy of a module that is committed under `.terraform/modules` is evaluated.',
    story: async (story) => {
      await story.base({ ...copy, 'main.tf': call('acme/door/aws') });
      await story.change({ 'main.tf': call('acme/door/aws', '  from = "0.0.0.0/0"\n') });
    },
    expected: { verdict: 'blocks', says: ['sg-ingress-admin-port-open-to-world'] },
  },
  {
    id: 'module-unknown-block',
    promise: 'With `unknown: block` a new call of a module from elsewhere blocks, one that is judged by its inputs, too.',
    story: async (story) => {
      await story.base({ 'main.tf': '', [configPath]: 'unknown: block\n' });
      await story.change({ 'main.tf': call('terraform-aws-modules/security-group/aws') });
    },
    expected: { verdict: 'blocks', says: ['code-outside-repository'] },
  },
];
