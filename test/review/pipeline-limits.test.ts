import { expect, test } from 'vitest';
import { review, scan as scanFiles } from '../../src/entry/library.ts';

type Files = Readonly<Record<string, string>>;
const ci = '.github/workflows/ci.yml';
const workflow = (steps: string): string => `on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
const run = (command: string): string => `      - run: ${command}\n`;
const scan = 'checkov -d .\n';
const lines = (count: number): string => 'echo padding\n'.repeat(count);
const script = (text: string): Files => ({ [ci]: workflow(run('ci/s.sh')), 'ci/s.sh': `set -e\n${text}` });
const depth = (deep: number): Files => ({
  [ci]: workflow(run('./s0.sh')),
  ...Object.fromEntries(Array.from({ length: deep }, (_, at) => [`s${at}.sh`, at === deep - 1 ? scan : `./s${at + 1}.sh\n`])),
});
const actions = (deep: number): Files => ({
  [ci]: workflow('      - uses: ./a0\n'),
  ...Object.fromEntries(
    Array.from({ length: deep }, (_, at) => [
      `a${at}/action.yml`,
      `runs:\n  using: composite\n  steps:\n    - ${at === deep - 1 ? 'run: checkov -d .' : `uses: ./a${at + 1}`}\n`,
    ]),
  ),
});
const values = (count: number, last: string): Files => ({
  '.gitlab-ci.yml': `a:\n  script:\n${'    - echo\n'.repeat(count)}    - ${last}\n`,
});
const manyFiles = (head: string): Files => ({
  ...Object.fromEntries(Array.from({ length: 320 }, (_, at) => [`.github/workflows/b${at}.yml`, 'on: push\njobs: {}\n'])),
  '.github/workflows/z.yml': workflow(run('./z.sh')),
  'z.sh': head,
});

async function told(base: Files, head: Files) {
  const { findings, failures, diagnostics } = await review({ base, head });
  const losses = findings.filter(({ policyId, kind }) => policyId === 'pipeline-scanner-weakened' && kind === 'weakening');
  const open = losses.filter(({ message }) => message.includes('runs behind a limit'));
  return {
    loss: losses.length === 0 ? 'none' : open.length === losses.length ? 'not proven' : 'certain',
    fails: failures.length > 0,
    isTold: diagnostics.some(({ message }) => /was not read to its end|more pipelines and scripts/u.test(message)),
  };
}

test.each<[string, Files, Files]>([
  ['commands of a script', script(scan), script(`${lines(60_000)}${scan}`)],
  ['scripts that call each other', depth(9), depth(12)],
  ['actions that call each other', actions(9), actions(12)],
  ['values of a pipeline', values(10, 'checkov -d .'), values(60_000, 'checkov -d .')],
])('%s behind the limit are no loss that is certain, and no pass', async (_, base, head) => {
  expect(await told(base, head)).toEqual({ loss: 'not proven', fails: true, isTold: true });
});

test('what is within the limits is followed', async () => {
  const none = { loss: 'none', fails: false, isTold: false };
  expect(await told(script(scan), script(`${lines(15_000)}${scan}`))).toEqual(none);
  expect(await told(depth(1), depth(9))).toEqual(none);
  expect(await told(actions(1), actions(9))).toEqual(none);
});

test('another pipeline that takes it in behind a limit is not proven', async () => {
  const other = { '.github/workflows/b.yml': workflow(run('ci/b.sh')), 'ci/b.sh': `set -e\n${lines(60_000)}` };
  const base = { ...script(scan), ...other };
  const head = { ...script('echo\n'), ...other, 'ci/b.sh': `${other['ci/b.sh']}${scan}` };
  expect(await told(base, head)).toMatchObject({ loss: 'not proven', isTold: true });
});

test.each<[string, Files, Files]>([
  ['commands', script(`${lines(60_000)}${scan}`), script(lines(60_000))],
  ['a script that comes to be short', script(`${lines(60_000)}${scan}`), script('echo\n')],
  ['values', values(60_000, 'checkov -d .'), values(60_000, 'echo')],
])('%s that base has behind the limit are told', async (_, base, head) => {
  expect(await told(base, head)).toMatchObject({ isTold: true, fails: false });
});

test('of many pipelines beside the change those that are not read are told', async () => {
  expect(await told(manyFiles(scan), manyFiles('echo checkov\n'))).toMatchObject({ isTold: true, fails: false });
});

test('a scan, which has no base, tells it and does not fail', async () => {
  const { failures, diagnostics } = await scanFiles({ files: values(60_000, 'checkov -d .') });
  expect(failures).toEqual([]);
  expect(diagnostics.map(({ message }) => message).join('\n')).toContain('.gitlab-ci.yml was not read to its end');
});
