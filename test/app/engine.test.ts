import { spawnSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePort, patienceMs, serverBundle, startApp, until, webhookSecret } from './app-process.ts';
import type { AppProcess } from './app-process.ts';
import { engineKinds } from './engines.ts';
import type { EngineProcess } from './engines.ts';
import { fakeChecks, openPort, openScene, summaries } from './scene.ts';
import type { Scene } from './scene.ts';

/** Several processes around one queue: one takes deliveries, two review. Where an engine is not installed its tests are skipped, and say why. */

test.for(engineKinds)('$name can be started here', ({ missing }, { skip }) => {
  skip(missing !== undefined, missing);
  expect(missing).toBeUndefined();
});

describe.each(engineKinds.filter(({ missing }) => missing === undefined))('$name', ({ open }) => {
  let engine: EngineProcess;
  let scene: Scene;
  let receiver: AppProcess;
  let workers: AppProcess[] = [];

  const env = (role: string): Readonly<Record<string, string>> => ({
    PHASEGATE_QUEUE: engine.url,
    PHASEGATE_ROLE: role,
    SWEEP_SECONDS: '5',
  });

  async function startWorker(): Promise<AppProcess> {
    const worker = await startApp(scene.fake, scene.app, { port: await freePort(), env: env('work') });
    workers.push(worker);
    return worker;
  }

  async function serverOnce(role: string): Promise<ReturnType<typeof spawnSync>> {
    const { app, fake } = scene;
    const variables = { APP_ID: String(app.id), PRIVATE_KEY: app.privateKey, WEBHOOK_SECRET: webhookSecret, GITHUB_API_URL: fake.url };
    return spawnSync(process.execPath, [await serverBundle()], {
      encoding: 'utf8',
      env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...variables, ...env(role) },
      timeout: patienceMs,
    });
  }

  async function isOneRightCheck(number: number): Promise<void> {
    const head = scene.head(number);
    await until(() => scene.check(head)?.status === 'completed' && summaries(scene, number) > 0, `the check of ${number}`);
    expect([scene.check(head)?.conclusion, fakeChecks(scene.fake, scene.app, head).length, summaries(scene, number)]).toEqual([
      'failure',
      1,
      1,
    ]);
  }

  const leader = (): AppProcess | undefined => workers.find((one) => one.log.some((line) => line.msg === 'the scheduler'));

  beforeAll(async () => {
    [engine, scene] = [await open(), await openScene()];
  });

  afterAll(async () => {
    await Promise.all([receiver, ...workers].map((one) => one?.kill()));
    await engine.stop();
    await scene.fake.close();
  });

  test('a database that is not prepared is no queue, and is prepared by "migrate"', async () => {
    const unprepared = engine.url.startsWith('postgres') ? (await serverOnce('receive')).status : 2;
    expect([unprepared, (await serverOnce('migrate')).status, (await serverOnce('migrate')).status]).toEqual([2, 0, 0]);
  });

  test('what one process takes another reviews', async () => {
    receiver = await startApp(scene.fake, scene.app, { port: scene.port, env: env('receive') });
    await startWorker();
    await startWorker();
    await until(async () => (await fetch(`${receiver.url}/readyz`)).status === 200, 'readiness');
    const numbers = [];
    for (const branch of ['one', 'two', 'three']) numbers.push(await scene.propose(branch, `${openPort}# ${branch}\n`));
    for (const number of numbers) await isOneRightCheck(number);
    expect(receiver.log.filter((line) => line.msg === 'job done')).toEqual([]);
    expect(workers.filter((one) => one.log.some((line) => line.msg === 'the scheduler'))).toHaveLength(1);
  });

  test('the scheduler is killed with reviews under way: another takes its seat, and nothing is lost', async () => {
    const held: { release: () => void } = { release: () => undefined };
    const gate = new Promise<void>((resolve) => (held.release = resolve));
    const holding = scene.fake.inject({
      match: 'GET /repos/{owner}/{repo}/compare/{basehead}',
      kind: 'hook',
      times: 1000,
      run: () => gate,
    });
    const numbers = [];
    for (const branch of ['four', 'five', 'six']) numbers.push(await scene.propose(branch, `${openPort}# ${branch}\n`));
    await until(() => holding.hits() > 0, 'a review under way');
    const killed = leader();
    expect(killed).toBeDefined();
    workers = workers.filter((one) => one !== killed);
    await killed?.kill();
    await startWorker();
    held.release();
    holding.remove();
    for (const number of numbers) await isOneRightCheck(number);
    scene.fake.assertHealthy();
  });

  test('the engine is killed with reviews under way: no process ends with it, and no review is given up', async () => {
    const held: { release: () => void } = { release: () => undefined };
    const gate = new Promise<void>((resolve) => (held.release = resolve));
    const holding = scene.fake.inject({
      match: 'GET /repos/{owner}/{repo}/compare/{basehead}',
      kind: 'hook',
      times: 1000,
      run: () => gate,
    });
    const numbers = [];
    for (const branch of ['eight', 'nine']) numbers.push(await scene.propose(branch, `${openPort}# ${branch}\n`));
    await until(() => holding.hits() > 0, 'a review under way');
    await engine.kill();
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await engine.start();
    held.release();
    holding.remove();
    for (const number of numbers) await isOneRightCheck(number);
    expect(workers.flatMap(({ log }) => log).filter(({ msg }) => msg === 'job lost' || msg === 'job given up')).toEqual([]);
    expect([receiver, ...workers].map(({ child }) => child.exitCode)).toEqual([null, null, null]);
  });

  test('a worker that starts while the engine is away begins when it is back', async () => {
    await engine.kill();
    const before = [...workers];
    const starting = startWorker();
    await new Promise((resolve) => setTimeout(resolve, 3_000));
    await engine.start();
    const latest = await starting;
    // It alone is left, and has to do all.
    workers = [latest];
    await Promise.all(before.map((one) => one.kill()));
    await isOneRightCheck(await scene.propose('ten', `${openPort}# ten\n`));
    expect((await fetch(`${latest.url}/healthz`)).status).toBe(200);
    await startWorker();
  });

  test('the engine is away: not ready, deliveries are refused; it is back: what was refused is swept', async () => {
    await engine.kill();
    expect((await fetch(`${receiver.url}/readyz`)).status).toBe(503);
    const number = await scene.propose('seven', `${openPort}# seven\n`);
    await scene.fake.webhooks.settled();
    expect(scene.fake.webhooks.deliveries.some((one) => one.event === 'pull_request' && one.statusCode === 503)).toBe(true);
    await engine.start();
    await isOneRightCheck(number);
    await until(async () => (await fetch(`${receiver.url}/readyz`)).status === 200, 'readiness');
  });
});
