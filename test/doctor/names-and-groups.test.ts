import { describe, expect, test } from 'vitest';
import { concurrencyHealth } from '../../src/entry/cli/doctor/concurrency.ts';
import { requiredCheckHealth } from '../../src/entry/cli/doctor/required-check.ts';
import { gateJobsIn } from '../../src/entry/cli/doctor/workflow.ts';
import { checkNames } from '../../src/review/gate-changes/check-names.ts';
import { jobFacts } from '../../src/review/gate-changes/job-facts.ts';
import { readSide } from '../../src/review/gate-changes/read-gate-files.ts';
import { memoryTree } from '../../src/review/sides/memory-tree.ts';

const path = '.github/workflows/phasegate.yml';
const step = `steps: [{ uses: 'acme/phasegate@${'a'.repeat(40)}' }]`;
const on = 'on: [pull_request, merge_group]\n';

async function gateOf(files: Readonly<Record<string, string>>) {
  const side = await readSide(memoryTree(files, 'main'));
  const job = gateJobsIn(side).find((one) => one.path === path);
  if (job === undefined) throw new Error('no job runs the gate');
  return { side, job };
}

describe('the name of the check', () => {
  test.each([
    ['its id', `${on}jobs:\n  gate: { ${step} }\n`, 'gate', ['gate'], ['gates', 'gate (a)']],
    ['its name', `${on}jobs:\n  gate: { name: Security gate, ${step} }\n`, 'Security gate', ['Security gate'], ['gate']],
    [
      'with its matrix',
      `${on}jobs:\n  gate: { strategy: { matrix: { root: [a, b] } }, ${step} }\n`,
      'gate (…)',
      ['gate (a)', 'gate (b, 1)'],
      ['gate'],
    ],
    [
      'with an expression',
      `${on}jobs:\n  gate: { name: "gate \u0024{{ matrix.root }}", strategy: { matrix: { root: [a, b] } }, ${step} }\n`,
      'gate …',
      ['gate a'],
      ['gate', 'gate (a) (b) x'.slice(0, 4)],
    ],
  ])('%s', async (_, text, shown, matching, others) => {
    const { side, job } = await gateOf({ [path]: text });
    const names = checkNames(job, side);
    expect(names.shown).toBe(shown);
    expect(matching.filter((context) => !names.matches(context))).toEqual([]);
    expect(others.filter((context) => names.matches(context))).toEqual([]);
  });

  test('of a called workflow has its job behind a slash', async () => {
    const called = { '.github/workflows/inner.yml': `on: workflow_call\njobs:\n  inner: { ${step} }\n` };
    const { side, job } = await gateOf({ [path]: `${on}jobs:\n  gate: { uses: ./.github/workflows/inner.yml }\n`, ...called });
    const names = checkNames(job, side);
    expect([names.shown, names.matches('gate / inner'), names.matches('gate'), names.matches('inner')]).toEqual([
      'gate / inner',
      true,
      false,
      false,
    ]);
    const elsewhere = await gateOf({ [path]: `${on}jobs:\n  gate: { uses: 'acme/phasegate/.github/workflows/x.yml@v1' }\n` });
    expect(checkNames(elsewhere.job, elsewhere.side).shown).toBe('gate / …');
  });

  test('that is required as it stands in the file, and never comes, is told', async () => {
    const { side, job } = await gateOf({ [path]: `${on}jobs:\n  gate: { strategy: { matrix: { root: [a] } }, ${step} }\n` });
    const rules = {
      branch: 'main',
      tip: 'a'.repeat(40),
      required: [{ context: 'gate', appId: null, from: 'ruleset' }],
      requiredWorkflows: [],
    } as unknown as Parameters<typeof requiredCheckHealth>[0]['rules'];
    const another = { ...checkNames(job, side), plain: ['another'], shown: 'another (…)' };
    const [health] = requiredCheckHealth({ rules, checks: [another, checkNames(job, side)], workflows: [path], actionsApp: 1 });
    expect(health).toMatchObject({
      mark: 'bad',
      why: '"gate" is required on main, and GitHub names the check "gate (…)": it stays pending for ever',
    });
  });
});

test.each([
  [[], '"gate" is required by a ruleset on main'],
  [[path], `the workflow ${path} is required on main`],
])('what is required is said: of workflows %j', (requiredWorkflows, why) => {
  const rules = {
    branch: 'main',
    tip: 'a'.repeat(40),
    required: [{ context: 'gate', appId: null, from: 'ruleset' }],
    requiredWorkflows,
  } as unknown as Parameters<typeof requiredCheckHealth>[0]['rules'];
  const check = { shown: 'gate', plain: [], matches: (context: string) => context === 'gate' };
  const [health] = requiredCheckHealth({ rules, checks: [check], workflows: [path], actionsApp: 1 });
  expect(health).toMatchObject({ mark: 'good', why });
});

describe('concurrency groups', () => {
  const expression = (text: string): string => `\u0024{{ ${text} }}`;
  const workflow = (group: string, events = on, job = ''): string =>
    `${events}concurrency: { group: "${group}", cancel-in-progress: true }\njobs:\n  gate: { ${job}${step} }\n`;

  async function told(files: Readonly<Record<string, string>>): Promise<string[]> {
    const { side, job } = await gateOf(files);
    return concurrencyHealth(job, new Set(jobFacts(job).events.keys()), side).map(({ why }) => why);
  }

  test.each([
    ['the same for all', workflow('gate'), 'all runs share'],
    ['the workflow alone', workflow(expression('github.workflow')), 'all runs share'],
    ['a head that merge groups do not have', workflow(expression('github.head_ref')), 'github.head_ref is empty'],
    [
      'the base under pull_request_target',
      workflow(expression('github.ref'), 'on: pull_request_target\n'),
      'the same for all pull requests',
    ],
    ['that of the job itself', workflow(expression('github.ref'), on, `concurrency: "${expression('github.ref')}", `), 'cancels itself'],
  ])('%s', async (_, text, words) => {
    expect(await told({ [path]: text })).toEqual([expect.stringContaining(words)]);
  });

  test.each([
    [expression('github.workflow') + expression('github.ref')],
    [expression('github.head_ref || github.run_id')],
    [expression('github.event.pull_request.number || github.ref')],
  ])('%s parts them', async (group) => {
    expect(await told({ [path]: workflow(group) })).toEqual([]);
  });

  test('that two workflows share', async () => {
    const other = { '.github/workflows/deploy.yml': workflow(expression('github.ref')).replace(/phasegate/u, 'deploy') };
    expect(await told({ [path]: workflow(expression('github.ref')), ...other })).toEqual([
      expect.stringContaining('with .github/workflows/deploy.yml'),
    ]);
  });
});
