import { execFileSync, spawnSync } from 'node:child_process';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { addKey, changeSecret, deleteOldestKey } from '../github/state/apps.ts';
import { freePort, patienceMs, metric, serverBundle, startApp, until, webhookSecret } from './app-process.ts';
import type { AppProcess } from './app-process.ts';
import { engineKinds } from './engines.ts';
import type { EngineProcess } from './engines.ts';
import { fakeChecks, openPort, openScene, summaries } from './scene.ts';
import type { Scene } from './scene.ts';

/**
 * The procedures of docs/runbooks, walked with processes of a server's own around a PostgreSQL of their own. For the upgrade `PHASEGATE_OLD_DIST`
 * names the bundles of an earlier version.
 */

const [postgres] = engineKinds;
const oldDist = process.env['PHASEGATE_OLD_DIST'];

describe.skipIf(postgres?.missing !== undefined)('procedures', () => {
  let engine: EngineProcess;
  let scene: Scene;
  let running: AppProcess[] = [];

  beforeEach(async () => {
    const open = postgres?.open;
    if (open === undefined) throw new Error('there is no engine');
    [engine, scene] = [await open(), await openScene()];
  });
  afterEach(async () => {
    await Promise.all(running.map((one) => one.kill()));
    running = [];
    await engine.stop();
    await scene.fake.close();
  });

  interface How {
    readonly dist?: string;
    readonly env?: Readonly<Record<string, string>>;
  }

  const variables = (role: string): Readonly<Record<string, string>> => ({
    PHASEGATE_QUEUE: engine.url,
    PHASEGATE_ROLE: role,
    SWEEP_SECONDS: '3',
  });

  async function start(role: 'receive' | 'work', { dist, env = {} }: How = {}, port?: number): Promise<AppProcess> {
    const one = await startApp(scene.fake, scene.app, {
      port: port ?? (role === 'receive' ? scene.port : await freePort()),
      env: { ...variables(role), ...env },
      ...(dist === undefined ? {} : { dist }),
    });
    running.push(one);
    return one;
  }

  async function stop(...those: readonly AppProcess[]): Promise<readonly (number | null)[]> {
    running = running.filter((one) => !those.includes(one));
    return Promise.all(those.map((one) => one.stop()));
  }

  async function migrate(dist?: string): Promise<number | null> {
    const { app, fake } = scene;
    const named = { APP_ID: String(app.id), PRIVATE_KEY: app.privateKey, WEBHOOK_SECRET: webhookSecret, GITHUB_API_URL: fake.url };
    return spawnSync(process.execPath, [await serverBundle(dist)], {
      env: { PATH: process.env['PATH'] ?? '', PORT: '0', ...named, ...variables('migrate') },
      timeout: patienceMs,
    }).status;
  }

  const ready = async (one: AppProcess): Promise<boolean> => (await fetch(`${one.url}/readyz`)).status === 200;
  const said = (one: AppProcess, msg: string): boolean => one.log.some((line) => line.msg === msg);

  /** One right check on the latest head, one summary. */
  async function isJudgedOnce(number: number): Promise<void> {
    const head = scene.head(number);
    await until(() => scene.check(head)?.status === 'completed' && summaries(scene, number) > 0, `the check of ${number}`);
    expect([scene.check(head)?.conclusion, fakeChecks(scene.fake, scene.app, head).length, summaries(scene, number)]).toEqual([
      'failure',
      1,
      1,
    ]);
  }

  const propose = (branch: string): Promise<number> => scene.propose(branch, `${openPort}# ${branch}\n`);

  /** Reviews stand still at GitHub until `go`. */
  function hold(): { readonly go: () => void; readonly begun: () => Promise<void> } {
    let release = (): void => undefined;
    const gate = new Promise<void>((resolve) => (release = resolve));
    const holding = scene.fake.inject({
      match: 'GET /repos/{owner}/{repo}/compare/{basehead}',
      kind: 'hook',
      times: 1000,
      run: () => gate,
    });
    const go = (): void => {
      release();
      holding.remove();
    };
    return { go, begun: () => until(() => holding.hits() > 0, 'a review under way') };
  }

  test.skipIf(oldDist === undefined)('upgrade: two versions around one queue, and back again', async () => {
    const old: How = oldDist === undefined ? {} : { dist: oldDist };
    expect(await migrate(oldDist)).toBe(0);
    const [oldReceiver, oldOne, oldTwo] = [await start('receive', old), await start('work', old), await start('work', old)];
    await isJudgedOnce(await propose('before'));

    expect(await migrate()).toBe(0);
    await isJudgedOnce(await propose('after-migrate'));

    expect(await stop(oldReceiver)).toEqual([0]);
    const newReceiver = await start('receive');
    await until(() => ready(newReceiver), 'readiness');
    await isJudgedOnce(await propose('new-receiver'));

    const newOne = await start('work');
    const waiting = hold();
    const mixed = [await propose('mixed-one'), await propose('mixed-two')];
    await waiting.begun();
    const stopping = stop(oldOne);
    waiting.go();
    expect(await stopping).toEqual([0]);
    for (const number of mixed) await isJudgedOnce(number);

    expect(await stop(oldTwo)).toEqual([0]);
    await isJudgedOnce(await propose('new-alone'));
    expect(said(newOne, 'the scheduler')).toBe(true);

    // Back: the old version takes what the new one has left.
    const again = await start('work', old);
    expect(await stop(newOne)).toEqual([0]);
    await isJudgedOnce(await propose('old-again'));
    expect(said(again, 'the scheduler')).toBe(true);
    expect(await migrate(oldDist)).toBe(0);
  });

  test('backup and restore: an older queue does what it knew again, and an empty one is filled by the sweep', async () => {
    const { hostname, port, pathname, username } = new URL(engine.url);
    const to = ['-h', hostname, '-p', port, '-U', username];
    const [database, elsewhere] = [pathname.slice(1), '--maintenance-db=template1'];
    expect(await migrate()).toBe(0);
    const receiver = await start('receive');
    // Nobody reviews yet: it waits in the queue.
    const kept = await propose('kept');
    await until(async () => metric(await receiver.metrics(), 'phasegate_deliveries_total{event="pull_request",result="queued"}') > 0);
    const backup = execFileSync('pg_dump', [...to, '-Fc', database]);
    const worker = await start('work');
    await isJudgedOnce(kept);
    await stop(worker);
    const lost = await propose('lost');
    await until(async () => metric(await receiver.metrics(), 'phasegate_deliveries_total{event="pull_request",result="queued"}') > 1);
    await stop(receiver);

    // The database is lost, and the backup restored: it holds what was done since, and lacks what came since.
    execFileSync('dropdb', [...to, elsewhere, '--force', database]);
    execFileSync('createdb', [...to, elsewhere, database]);
    execFileSync('pg_restore', [...to, '-d', database], { input: backup });
    expect(await migrate()).toBe(0);
    const next = await start('work');
    await start('receive');
    await isJudgedOnce(lost);
    await isJudgedOnce(kept);
    expect(said(next, 'the scheduler')).toBe(true);
  });

  test('a new key of the App: both are good until the first is deleted', async () => {
    expect(await migrate()).toBe(0);
    const [oldReceiver, oldWorker] = [await start('receive'), await start('work')];
    await isJudgedOnce(await propose('old-key'));
    const next = { env: { PRIVATE_KEY: await addKey(scene.app) } };

    const newWorker = await start('work', next);
    const mixed = [await propose('mixed-one'), await propose('mixed-two')];
    for (const number of mixed) await isJudgedOnce(number);
    expect(await stop(oldWorker)).toEqual([0]);
    await isJudgedOnce(await propose('new-worker'));
    expect(await stop(oldReceiver)).toEqual([0]);
    const newReceiver = await start('receive', next);
    await until(() => ready(newReceiver), 'readiness');

    deleteOldestKey(scene.app);
    await isJudgedOnce(await propose('deleted'));
    expect([said(newWorker, 'job given up'), await ready(newReceiver)]).toEqual([false, true]);

    // One that was forgotten says so, and is never ready.
    const forgotten = await start('receive', {}, await freePort());
    await until(() => said(forgotten, 'GitHub refuses the key of the App'), 'the word');
    expect(await (await fetch(`${forgotten.url}/readyz`)).text()).toBe('not ready: GitHub refuses the key of the App\n');
  });

  test('a new webhook secret: what is refused in between is swept', async () => {
    expect(await migrate()).toBe(0);
    const [receiver, worker] = [await start('receive'), await start('work')];
    await isJudgedOnce(await propose('old-secret'));
    const secret = ['another', 'secret', 'for', 'tests'].join('-');
    changeSecret(scene.app, secret);
    const number = await propose('in-between');
    await until(async () => metric(await receiver.metrics(), 'phasegate_deliveries_total{event="pull_request",result="unsigned"}') > 0);
    expect(await stop(receiver)).toEqual([0]);
    await start('receive', { env: { WEBHOOK_SECRET: secret } });
    await isJudgedOnce(number);
    await isJudgedOnce(await propose('new-secret'));
    expect(metric(await worker.metrics(), 'phasegate_swept_total{source="failed delivery"}')).toBeGreaterThan(0);
  });

  test('out and in: workers come, go with a review under way, and are killed', async () => {
    expect(await migrate()).toBe(0);
    await start('receive');
    const first = await start('work');
    await isJudgedOnce(await propose('one'));
    const others = [await start('work'), await start('work')];
    const waiting = hold();
    const numbers = [];
    for (const branch of ['two', 'three', 'four', 'five']) numbers.push(await propose(branch));
    await waiting.begun();
    const stopping = stop(first);
    await until(() => others.some((one) => said(one, 'the scheduler')), 'another scheduler');
    waiting.go();
    expect(await stopping).toEqual([0]);
    for (const number of numbers) await isJudgedOnce(number);
    const [killed, left] = others;
    running = running.filter((one) => one !== killed);
    await killed?.kill();
    await isJudgedOnce(await propose('six'));
    expect(left === undefined ? [] : left.log.filter(({ msg }) => msg === 'job given up')).toEqual([]);
    scene.fake.assertHealthy();
  });
});
