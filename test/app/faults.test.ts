import { afterAll, afterEach, beforeAll, expect, test } from 'vitest';
import { blindRepeats } from '../github/blind-repeats.ts';
import { startApp, until } from './app-process.ts';
import type { AppProcess } from './app-process.ts';
import { fakeChecks, openPort, openScene, summaries } from './scene.ts';
import type { Scene } from './scene.ts';

/** All that the App asks of GitHub for one review, failing one at a time; and what GitHub refuses. */

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

const faults = [
  ['a 502', { kind: 'status', status: 502 }],
  ['an answer that is lost', { kind: 'reset', when: 'after' }],
  ['a connection that is cut', { kind: 'reset' }],
  ['a limit', { kind: 'secondary-limit', retryAfterSeconds: 0 }],
] as const;

/** A review of a pull request whose head is new; ends when its job has. */
async function review(branch: string): Promise<number> {
  const number = await scene.propose(branch, `${openPort}# ${branch}\n`);
  await until(() => scene.check(scene.head(number))?.status === 'completed' && summaries(scene, number) > 0, `the review of ${branch}`);
  await until(() => server.log.some((line) => line.msg === 'job done' && line['job'] === `acme/infra#${number}`), `the job of ${branch}`);
  return number;
}

/** Each request of one review: its route, and the how manieth of that route it is. The first review also asks what is then remembered. */
async function requestsOfOneReview(): Promise<readonly { readonly match: string; readonly nth: number }[]> {
  await review('first');
  const before = scene.fake.requests.length;
  await review('no-fault');
  const seen = new Map<string, number>();
  return scene.fake.requests.slice(before).flatMap(({ route }) => {
    if (route === undefined || route.includes('/app/')) return [];
    const nth = (seen.get(route) ?? 0) + 1;
    seen.set(route, nth);
    return [{ match: route, nth }];
  });
}

interface End {
  readonly conclusion: string | null | undefined;
  readonly unfinished: number;
  readonly summaries: number;
  readonly button: boolean;
  readonly repeated: readonly string[];
}

async function endOf(number: number, since: number): Promise<End> {
  const head = scene.head(number);
  return {
    conclusion: scene.check(head)?.conclusion,
    unfinished: fakeChecks(scene.fake, scene.app, head).filter((run) => run.status !== 'completed').length,
    summaries: summaries(scene, number),
    button: (await scene.fake.mergeButton('acme', 'infra', number)).enabled,
    repeated: blindRepeats(scene.fake.requests.slice(since)),
  };
}

test('each fault at each request of a whole review: one right check, one summary, a button that stays shut, no POST sent again blindly', async () => {
  const requests = await requestsOfOneReview();
  expect(requests.length).toBeGreaterThan(12);
  let hits = 0;
  for (const [index, { match, nth }] of requests.entries()) {
    for (const [name, fault] of faults) {
      const since = scene.fake.requests.length;
      const armed = scene.fake.inject({ match, nth, ...fault });
      const number = await review(`fault-${index}-${name.replaceAll(' ', '-')}`);
      hits += armed.hits();
      armed.remove();
      const right: End = { conclusion: 'failure', unfinished: 0, summaries: 1, button: false, repeated: [] };
      expect([match, nth, name, await endOf(number, since)]).toEqual([match, nth, name, right]);
      scene.fake.setState('acme', 'infra', number, 'closed', 'dev');
    }
  }
  // What happens beside a review, as the answer to its check, may come earlier or later.
  expect(hits).toBeGreaterThan(requests.length * faults.length * 0.7);
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
