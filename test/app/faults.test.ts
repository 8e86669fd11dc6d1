import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startApp, until } from './app-process.ts';
import type { AppProcess } from './app-process.ts';
import { fakeChecks, openPort, openScene, summaries } from './scene.ts';
import type { Scene } from './scene.ts';

/** What only the App asks of GitHub, failing one at a time; and what GitHub refuses. */

let scene: Scene;
let server: AppProcess;

beforeAll(async () => {
  scene = await openScene();
  server = await startApp(scene.fake, scene.app, { port: scene.port });
  await until(() => server.log.some((line) => line['result'] === 'swept'));
});
afterAll(async () => {
  await server.stop();
  await scene.fake.close();
});
afterEach(() => {
  scene.fake.clearFaults();
  scene.fake.assertHealthy();
});

const runs = '/repos/{owner}/{repo}/check-runs';
const requests = [
  'GET /repos/{owner}/{repo}/commits/{ref}/check-runs',
  `POST ${runs}`,
  `PATCH ${runs}/{check_run_id}`,
  'GET /repos/{owner}/{repo}/pulls/{pull_number}',
  'POST /repos/{owner}/{repo}/issues/{issue_number}/comments',
  'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews',
];
const faults = [
  ['502', { kind: 'status', status: 502 }],
  ['an answer that is lost', { kind: 'reset', when: 'after' }],
  ['a connection that is cut', { kind: 'reset' }],
] as const;
const cases = requests.flatMap((match) => faults.map(([name, fault]) => [match, name, fault] as const));

describe.each([1, 2])('the %i. time', (nth) => {
  test.each(cases)('%s: %s', async (match, name, fault) => {
    const branch = `fault-${nth}-${cases.findIndex((one) => one[0] === match && one[1] === name)}`;
    scene.fake.inject({ match, nth, ...fault });
    const number = await scene.propose(branch, `${openPort}# ${branch}\n`);
    const head = scene.head(number);
    await until(() => scene.check(head)?.status === 'completed' && summaries(scene, number) > 0, 'the end of the review');
    await until(() => server.log.some((line) => line.msg === 'job done' && line['job'] === `acme/infra#${number}`));
    expect(scene.check(head)?.conclusion).toBe('failure');
    expect(fakeChecks(scene.fake, scene.app, head).filter((run) => run.status !== 'completed')).toEqual([]);
    expect(summaries(scene, number)).toBe(1);
    expect((await scene.fake.mergeButton('acme', 'infra', number)).enabled).toBe(false);
  });
});

test('more findings than one request takes are all there', async () => {
  const files = Object.fromEntries(
    Array.from({ length: 120 }, (_, index) => [`many/${index}.tf`, openPort.replace('web', `web_${index}`)]),
  );
  await scene.repo.commit('many', files, 'Many', { by: 'dev' });
  const { number, headSha } = await scene.fake.openPullRequest({ owner: 'acme', repo: 'infra', head: 'many', by: 'dev' });
  const check = await scene.judged(headSha);
  expect(check.conclusion).toBe('failure');
  expect(check.annotations.length).toBeGreaterThanOrEqual(120);
  expect(summaries(scene, number)).toBe(1);
});

test('an App that may not write checks opens no button, and says why in the log', async () => {
  const poor = await openScene();
  const { checks: _, ...less } = poor.app.permissions;
  const installation = [...poor.fake.world.installations.values()][0];
  if (installation === undefined) throw new Error('no installation');
  poor.fake.world.installations.delete(installation.id);
  poor.fake.install(poor.app, { account: 'acme', permissions: less });
  const other = await startApp(poor.fake, poor.app, { port: poor.port });
  try {
    const number = await poor.propose('poor', openPort);
    const failed = () => other.log.find((line) => line['job'] === `acme/infra#${number}` && line['result'] === 'error');
    await until(() => failed() !== undefined);
    expect(String(failed()?.['reason'])).toContain('lacks a permission');
    expect((await poor.fake.mergeButton('acme', 'infra', number)).enabled).toBe(false);
  } finally {
    await other.stop();
    await poor.fake.close();
  }
});
