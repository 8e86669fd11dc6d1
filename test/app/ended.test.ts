import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { startApp, until } from './app-process.ts';
import type { AppProcess } from './app-process.ts';
import { fakeChecks, openPort, openScene } from './scene.ts';
import type { Scene } from './scene.ts';

/** No check of ours waits for a review that nobody does any more. */

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

const readsPull = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';

const ended = (number: number, result: string) => (): boolean =>
  server.log.some((line) => line.msg === 'job done' && line['job'] === `acme/infra#${number}` && line['result'] === result);

test('a pull request that is closed before it is judged: cancelled, and judged when it is opened again', async () => {
  scene.fake.inject({ match: readsPull, kind: 'hook', run: () => scene.fake.setState('acme', 'infra', 1, 'closed', 'dev') });
  const number = await scene.propose('closed', openPort);
  const head = scene.head(number);
  await until(() => scene.check(head)?.status === 'completed', 'the end of the check');
  expect(fakeChecks(scene.fake, scene.app, head).map(({ conclusion }) => conclusion)).toEqual(['cancelled']);
  scene.fake.setState('acme', 'infra', number, 'open', 'dev');
  await until(() => scene.check(head)?.conclusion === 'failure', 'the verdict');
});

describe('what GitHub refuses', () => {
  test('a report: the verdict stands without it', async () => {
    const withReport = (request: { readonly method: string; readonly path: string; readonly body: unknown }): boolean =>
      request.method === 'PATCH' && request.path.includes('/check-runs/') && JSON.stringify(request.body).includes('annotations');
    scene.fake.inject({ match: withReport, kind: 'status', status: 422, times: 9 });
    const check = await scene.judged(scene.head(await scene.propose('refused', openPort)));
    expect([check.conclusion, check.title, check.annotations.length]).toEqual(['failure', '1 finding blocks this change', 0]);
    expect(check.summary).toContain('GitHub did not take it');
  });

  test('to show the pull request at all: a failure with the reason, where the check was announced', async () => {
    scene.fake.inject({ match: readsPull, kind: 'status', status: 403, times: 9 });
    const number = await scene.propose('hidden', openPort);
    const check = await scene.judged(scene.head(number));
    expect([check.conclusion, check.title]).toEqual(['failure', 'The review could not be done']);
    expect(check.summary).toContain('status 403');
  });

  test('to say more of the pull request in the middle of a review: a failure with the reason', async () => {
    scene.fake.inject({ match: readsPull, kind: 'status', status: 404, nth: 2 });
    const number = await scene.propose('unreadable', openPort);
    const check = await scene.judged(scene.head(number));
    expect([check.conclusion, check.title]).toEqual(['failure', 'The review could not be done']);
    await until(ended(number, 'error'), 'the job');
  });
});
