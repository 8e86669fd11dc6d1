import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { mergeQueueRule } from '../github/server.ts';
import { patienceMs, startApp, until } from './app-process.ts';
import type { AppProcess } from './app-process.ts';
import { closedPort, fakeChecks, openPort, openScene } from './scene.ts';
import type { Scene } from './scene.ts';

/** A merge queue: each group is compared with its own base, never with the branch. */

let scene: Scene;
let server: AppProcess;

beforeAll(async () => {
  scene = await openScene();
  scene.repo.addRuleset({ rules: [mergeQueueRule()] });
  server = await startApp(scene.fake, scene.app, { port: scene.port });
});
afterAll(async () => {
  await server.stop();
  await scene.fake.close();
});
afterEach(() => scene.fake.assertHealthy());

async function proposeFile(branch: string, path: string, text: string): Promise<number> {
  await scene.repo.commit(branch, { [path]: text }, `Change ${branch}`, { by: 'dev' });
  const { number, headSha } = await scene.fake.openPullRequest({ owner: 'acme', repo: 'infra', head: branch, by: 'dev' });
  await scene.judged(headSha);
  return number;
}

test('two groups are judged each by its own change, and both merge', async () => {
  const first = await proposeFile('one', 'one.tf', '# one\n');
  const second = await proposeFile('two', 'two.tf', '# two\n');
  const groups = [await scene.fake.addToMergeQueue('acme', 'infra', first), await scene.fake.addToMergeQueue('acme', 'infra', second)];
  expect(groups[1]?.baseSha).toBe(groups[0]?.headSha);
  for (const group of groups) {
    expect((await scene.judged(group.headSha)).conclusion).not.toBe('failure');
    expect(scene.fake.mergeGroupButton('acme', 'infra', group).enabled).toBe(true);
  }
  expect((await scene.fake.settleMergeQueue('acme', 'infra')).merged).toEqual([first, second]);
});

test('what a group brings that its pull request did not is found, and what an earlier one brings is not held against a later one', async () => {
  // Alone each is harmless: the variable's default opens the port only together with the rule that uses it.
  const rule = await proposeFile(
    'rule',
    'rule.tf',
    closedPort.replace('web', 'ops').replaceAll('443', '22').replace('["10.0.0.0/8"]', 'var.office'),
  );
  const office = await proposeFile('office', 'office.tf', 'variable "office" {\n  default = ["0.0.0.0/0"]\n}\n');
  const later = await proposeFile('later', 'later.tf', '# nothing\n');
  const groups = [];
  for (const number of [rule, office, later]) groups.push(await scene.fake.addToMergeQueue('acme', 'infra', number));
  const conclusions = [];
  for (const { headSha } of groups) conclusions.push((await scene.judged(headSha)).conclusion === 'failure');
  expect(conclusions).toEqual([false, true, false]);
  const [, open] = groups;
  expect(open === undefined || scene.fake.mergeGroupButton('acme', 'infra', open).enabled).toBe(false);
  const settled = await scene.fake.settleMergeQueue('acme', 'infra');
  expect(settled.merged).toEqual([rule]);
  expect(settled.removed).toEqual([office]);
});

test('a group is judged again by its button', async () => {
  const number = await proposeFile('again', 'again.tf', '# again\n');
  const group = await scene.fake.addToMergeQueue('acme', 'infra', number);
  const first = await scene.judged(group.headSha);
  scene.fake.clickRerun('acme', 'infra', first.id, 'dev');
  await expect
    .poll(() => fakeChecks(scene.fake, scene.app, group.headSha).filter((run) => run.status === 'completed').length, {
      timeout: patienceMs,
    })
    .toBe(2);
  expect(scene.fake.mergeGroupButton('acme', 'infra', group).enabled).toBe(true);
});

test('a group that opens a port does not merge', async () => {
  await scene.repo.commit('open', { 'open.tf': openPort.replace('web', 'bad') }, 'Change open', { by: 'dev' });
  const { number, headSha } = await scene.fake.openPullRequest({ owner: 'acme', repo: 'infra', head: 'open', by: 'dev' });
  expect((await scene.judged(headSha)).conclusion).toBe('failure');
  await expect(scene.fake.addToMergeQueue('acme', 'infra', number)).rejects.toThrow('phasegate');
});

test('an acceptance on the pull request counts for its group', async () => {
  const number = await proposeFile('accepted', 'accepted.tf', openPort.replace('web', 'jump'));
  const summary = (): string =>
    [...scene.repo.state.comments.values()].find((one) => one.issueNumber === number && one.body.includes('phasegate:summary'))?.body ?? '';
  const id = /accept ([0-9a-f]{32})/u.exec(summary())?.[1] ?? '';
  scene.fake.comment({
    owner: 'acme',
    repo: 'infra',
    number,
    body: `/security-review accept ${id} the office moves next week`,
    by: 'lead',
  });
  await until(() => scene.check(scene.head(number))?.conclusion === 'success', 'the acceptance');
  const group = await scene.fake.addToMergeQueue('acme', 'infra', number);
  expect((await scene.judged(group.headSha)).conclusion).not.toBe('failure');
  expect((await scene.fake.settleMergeQueue('acme', 'infra')).merged).toContain(number);
});

test('a branch that only bears the name of a group makes no commit pass, where there is no merge queue', async () => {
  const plain = await openScene();
  const other = await startApp(plain.fake, plain.app, { port: plain.port });
  try {
    // The first commit is the fault; of the second alone there is nothing to say.
    const fault = await plain.repo.commit('evil', { 'main.tf': openPort }, 'Open', { by: 'dev' });
    const branch = `gh-readonly-queue/main/pr-1-${fault}`;
    const tip = await plain.repo.commit(branch, { 'a.md': 'a\n' }, 'Words', { by: 'dev', parents: [fault] });
    await until(() => other.log.some((line) => line.msg === 'job done' && line['kind'] === 'group'), 'the job');
    expect(plain.check(tip)?.conclusion).toBeUndefined();
    await plain.repo.moveBranch('evil', tip, 'dev');
    const { number } = await plain.fake.openPullRequest({ owner: 'acme', repo: 'infra', head: 'evil', by: 'dev' });
    const first = await plain.judged(tip);
    expect(first.conclusion).toBe('failure');
    plain.fake.clickRerun('acme', 'infra', first.id, 'dev');
    await until(() => plain.check(tip) !== first && plain.check(tip)?.status === 'completed', 'the second check');
    expect(plain.check(tip)?.conclusion).toBe('failure');
    expect((await plain.fake.mergeButton('acme', 'infra', number)).enabled).toBe(false);
    plain.fake.assertHealthy();
  } finally {
    await other.stop();
    await plain.fake.close();
  }
});
