import { expect, test } from 'vitest';

import { review } from '../../src/entry/library.ts';

const rule = '*.tfstate\n*.tfstate.*\n';
const code = (name: string): string => `resource "aws_sns_topic" "${name}" {\n  name = "${name}"\n}\n`;

async function lost(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>): Promise<readonly string[]> {
  const { findings } = await review({ base, head });
  // Each rule that goes is told by itself.
  return [...new Set(findings.filter(({ baselineState }) => baselineState === 'new').map(({ location }) => location.path))];
}

test.each([
  ['a folder moves with its rules', { 'a/.gitignore': rule, 'a/x.tf': code('x') }, { 'b/.gitignore': rule, 'b/x.tf': code('x') }],
  ['a folder goes with all that is in it', { 'a/.gitignore': rule, 'a/x.tf': code('x'), 'y.tf': code('y') }, { 'y.tf': code('y') }],
  [
    'a rule that the root has, too',
    { '.gitignore': rule, 'a/.gitignore': rule, 'a/x.tf': code('x') },
    { '.gitignore': rule, 'a/x.tf': code('x') },
  ],
  ['spaces behind a rule', { '.gitignore': rule, 'x.tf': code('x') }, { '.gitignore': '*.tfstate  \n*.tfstate.*\t\n', 'x.tf': code('x') }],
  [
    'rules that move up',
    { 'a/.gitignore': rule, 'a/x.tf': code('x'), 'y.tf': code('y') },
    { '.gitignore': rule, 'a/x.tf': code('x'), 'y.tf': code('y') },
  ],
])('no rule is lost: %s', async (_, base, head) => {
  expect(await lost(base, head)).toEqual([]);
});

const keptOut =
  '*.tfstate *.tfstate.backup *.tfplan .env .env.* kubeconfig id_rsa config/master.key sasl_passwd *.pem *.p12 *.jks credentials .aws/credentials .aws/';

test.each(keptOut.split(' '))('of %s it is known what it keeps out', async (one) => {
  const beside = { 'x.tf': code('x') };
  expect(await lost({ ...beside, '.gitignore': `${one}\nnode_modules/\n` }, { ...beside, '.gitignore': 'node_modules/\n' })).toEqual([
    '.gitignore',
  ]);
});

test.each([
  ['it goes', { 'a/.gitignore': rule, 'a/x.tf': code('x') }, { 'a/x.tf': code('x') }],
  ['it moves down', { '.gitignore': rule, 'x.tf': code('x') }, { 'a/.gitignore': rule, 'x.tf': code('x') }],
  ['it moves away from its folder', { 'a/.gitignore': rule, 'a/x.tf': code('x') }, { 'b/.gitignore': rule, 'a/x.tf': code('x') }],
  ['its folder moves away without it', { 'a/.gitignore': rule, 'a/x.tf': code('x') }, { 'b/x.tf': code('x') }],
  [
    'the root has another rule',
    { '.gitignore': '.env\n', 'a/.gitignore': rule, 'a/x.tf': code('x') },
    { '.gitignore': '.env\n', 'a/x.tf': code('x') },
  ],
])('a rule is lost: %s', async (_, base, head) => {
  const [path] = Object.keys(base).filter((one) => one.endsWith('.gitignore') && !Object.keys(head).includes(one));
  expect(await lost(base, head)).toEqual([path]);
});
