import { spawnSync } from 'node:child_process';
import { afterEach, expect, test } from 'vitest';
import { freePort, metric, serverBundle, startApp, until } from './app-process.ts';
import type { AppProcess } from './app-process.ts';
import { fakeChecks, openPort, openScene, summaries } from './scene.ts';
import type { Scene } from './scene.ts';
import { isIdle } from './load/crew.ts';
import { storm } from './load/storm.ts';

/** What must not be lost: by a full queue, a closed server, a power cut, a thread that hangs. */

let cleanUp: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  const steps = cleanUp.toReversed();
  cleanUp = [];
  for (const step of steps) await step();
});

async function open(): Promise<Scene> {
  const scene = await openScene();
  cleanUp.push(async () => scene.fake.close());
  return scene;
}

async function start({ fake, app, port }: Scene, env: Readonly<Record<string, string>> = {}): Promise<AppProcess> {
  const server = await startApp(fake, app, { port, env });
  cleanUp.push(() => server.stop());
  return server;
}

/** Stops every comparison until it is released. */
function holdReviews({ fake }: Scene): () => void {
  const held: { release: () => void } = { release: () => undefined };
  const gate = new Promise<void>((resolve) => (held.release = resolve));
  fake.inject({ match: 'GET /repos/{owner}/{repo}/compare/{basehead}', kind: 'hook', times: 1000, run: () => gate });
  return () => held.release();
}

async function isOneRightCheck(scene: Scene, number: number): Promise<void> {
  const head = scene.head(number);
  expect((await scene.judged(head)).conclusion).toBe('failure');
  expect(fakeChecks(scene.fake, scene.app, head)).toHaveLength(1);
  expect(summaries(scene, number)).toBe(1);
  scene.fake.assertHealthy();
}

test('what came while nobody listened is found at the start', async () => {
  const scene = await open();
  const number = await scene.propose('missed', openPort);
  await scene.fake.webhooks.settled();
  expect(scene.fake.webhooks.deliveries.some((one) => one.event === 'pull_request' && one.statusCode === 502)).toBe(true);
  const server = await start(scene);
  await isOneRightCheck(scene, number);
  expect(metric(await server.metrics(), 'phasegate_swept_total{source="open"}')).toBeGreaterThan(0);
});

test('what the queue refuses is a failed delivery for GitHub, and is taken up from there', async () => {
  const scene = await open();
  const server = await start(scene, { QUEUE_MAX: '1', CONCURRENCY: '1', SWEEP_SECONDS: '1' });
  await until(() => server.log.some((line) => line['result'] === 'swept'));
  const release = holdReviews(scene);
  const numbers = [];
  for (const branch of ['first', 'second', 'third', 'fourth']) {
    numbers.push(await scene.propose(branch, `${openPort}# ${branch}\n`));
    await scene.fake.webhooks.settled();
  }
  const refused = scene.fake.webhooks.deliveries.filter((one) => one.event === 'pull_request' && one.statusCode === 503);
  expect(refused.length).toBeGreaterThan(0);
  expect(metric(await server.metrics(), 'phasegate_deliveries_total{event="pull_request",result="refused"}')).toBeGreaterThan(0);
  release();
  for (const number of numbers) await isOneRightCheck(scene, number);
  expect(metric(await server.metrics(), 'phasegate_swept_total{source="failed delivery"}')).toBeGreaterThan(0);
});

test('a review that a power cut ends is done after the restart', async () => {
  const scene = await open();
  const first = await start(scene);
  const release = holdReviews(scene);
  const number = await scene.propose('cut', openPort);
  await until(() => scene.check(scene.head(number)) !== undefined, 'the queued check');
  await first.kill();
  expect((await scene.fake.mergeButton('acme', 'infra', number)).enabled).toBe(false);
  release();
  await start(scene);
  await isOneRightCheck(scene, number);
});

test('a command that a power cut ends is answered after the restart, once', async () => {
  const scene = await open();
  const first = await start(scene);
  const number = await scene.propose('asked', openPort);
  await scene.judged(scene.head(number));
  const held: { release: () => void } = { release: () => undefined };
  const gate = new Promise<void>((resolve) => (held.release = resolve));
  scene.fake.inject({ match: 'POST /graphql', kind: 'hook', times: 100, run: () => gate });
  scene.fake.comment({ owner: 'acme', repo: 'infra', number, body: '/security-review help', by: 'dev' });
  await scene.fake.webhooks.settled();
  expect(
    scene.fake.webhooks.deliveries.some((one) => one.event === 'issue_comment' && one.action === 'created' && one.statusCode === 202),
  ).toBe(true);
  await first.kill();
  held.release();
  const answers = () => [...scene.repo.state.comments.values()].filter((one) => one.body.includes('phasegate:answer'));
  expect(answers()).toHaveLength(0);
  const second = await start(scene);
  await until(() => answers().length > 0, 'the answer');
  await until(async () => metric(await second.metrics(), 'phasegate_swept_total{source="recent delivery"}') > 0);
  expect(answers()).toHaveLength(1);
  scene.fake.assertHealthy();
});

test('another base that a power cut forgets is judged after the restart, although the commit has a pass', async () => {
  const scene = await open();
  const first = await start(scene);
  const fault = await scene.repo.commit('moved', { 'main.tf': openPort }, 'The fault of moved', { by: 'dev' });
  await scene.repo.commit('moved', { 'other.tf': '# moved\n' }, 'On top of moved', { by: 'dev' });
  await scene.repo.moveBranch('side', fault, 'dev');
  scene.guard('side');
  const { number, headSha } = await scene.fake.openPullRequest({ owner: 'acme', repo: 'infra', head: 'moved', base: 'side', by: 'dev' });
  expect((await scene.judged(headSha)).conclusion).not.toBe('failure');
  const held: { release: () => void } = { release: () => undefined };
  const gate = new Promise<void>((resolve) => (held.release = resolve));
  const holding = scene.fake.inject({ match: /^GET .*check-runs/u, kind: 'hook', times: 100, run: () => gate });
  await scene.fake.retarget('acme', 'infra', number, 'main', 'dev');
  await scene.fake.webhooks.settled();
  await first.kill();
  holding.remove();
  held.release();
  expect(scene.check(headSha)?.status).toBe('completed');
  await start(scene);
  await until(() => scene.check(headSha)?.conclusion === 'failure', 'the second verdict');
  expect((await scene.fake.mergeButton('acme', 'infra', number)).enabled).toBe(false);
});

test('a server that is told to stop lets the running review end, and refuses what comes', async () => {
  const scene = await open();
  const server = await start(scene);
  const release = holdReviews(scene);
  const number = await scene.propose('drain', openPort);
  await until(() => scene.check(scene.head(number)) !== undefined, 'the queued check');
  await until(async () => metric(await server.metrics(), 'phasegate_queue_active') === 1);
  const stopped = server.stop();
  await until(() => server.log.some((line) => line.msg === 'stopping'));
  release();
  expect(await stopped).toBe(0);
  await isOneRightCheck(scene, number);
  expect(server.log.at(-1)?.msg).toBe('stopped');
});

test('a newer commit replaces an older one that waits, and the older one waits for nothing', async () => {
  const scene = await open();
  const server = await start(scene, { CONCURRENCY: '1' });
  const release = holdReviews(scene);
  await scene.propose('blocker', `${openPort}# blocker\n`);
  await until(async () => metric(await server.metrics(), 'phasegate_queue_active') === 1);
  const number = await scene.propose('pushed', `${openPort}# 1\n`);
  const older = scene.head(number);
  await until(() => scene.check(older) !== undefined, 'the check of the older commit');
  for (const text of ['# 2\n', '# 3\n'])
    await scene.repo.commit('pushed', { 'main.tf': `${openPort}${text}` }, `Push ${text}`, { by: 'dev' });
  await until(async () => metric(await server.metrics(), 'phasegate_queue_coalesced_total') >= 2);
  release();
  await isOneRightCheck(scene, number);
  await until(() => scene.check(older)?.conclusion === 'cancelled', 'the end of the older check');
  const done = () => server.log.filter((line) => line.msg === 'job done' && line['job'] === `acme/infra#${number}`);
  await until(() => done().length > 0);
  expect(done()).toHaveLength(1);
});

test('a review that hangs is a failure with its reason', async () => {
  const scene = await open();
  await start(scene, { REVIEW_TIMEOUT_SECONDS: '3', RETRY_MS: '1' });
  const release = holdReviews(scene);
  cleanUp.push(async () => release());
  const number = await scene.propose('hanging', openPort);
  await until(() => scene.check(scene.head(number))?.status === 'completed', 'the check');
  expect(scene.check(scene.head(number))?.conclusion).toBe('failure');
  expect(scene.check(scene.head(number))?.summary).toContain('longer than 3 s');
  expect((await scene.fake.mergeButton('acme', 'infra', number)).enabled).toBe(false);
});

test('two servers at once end as one does', async () => {
  const scene = await open();
  const numbers = [];
  for (const branch of ['a', 'b', 'c']) numbers.push(await scene.propose(branch, `${openPort}# ${branch}\n`));
  const port = await freePort();
  const servers = await Promise.all([start(scene), start({ ...scene, port })]);
  for (const number of numbers) {
    const head = scene.head(number);
    await until(() => scene.check(head)?.status === 'completed' && summaries(scene, number) > 0, 'the end');
  }
  for (const server of servers) await until(async () => isIdle(await server.metrics()), 'an idle queue');
  for (const number of numbers) {
    expect(scene.check(scene.head(number))).toMatchObject({ status: 'completed', conclusion: 'failure' });
    expect((await scene.fake.mergeButton('acme', 'infra', number)).enabled).toBe(false);
    expect(summaries(scene, number)).toBe(1);
  }
});

test('a server that is set up wrongly says what is wrong, and does not start', async () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, [await serverBundle()], {
    encoding: 'utf8',
    env: { PATH: process.env['PATH'] ?? '', APP_ID: 'seven', PORT: 'none' },
  });
  expect(status).toBe(2);
  expect(stdout).toBe('');
  expect(stderr.split('\n').map((line) => line.trim().split(' ', 1)[0])).toEqual([
    'phasegate:',
    'APP_ID',
    'WEBHOOK_SECRET',
    'PORT',
    'PRIVATE_KEY',
    '',
  ]);
});

test('a token that GitHub takes back is replaced', async () => {
  const scene = await open();
  await start(scene);
  const first = await scene.propose('before', openPort);
  await isOneRightCheck(scene, first);
  scene.fake.world.tokens.clear();
  expect(scene.fake.world.tokens.size).toBe(0);
  const second = await scene.propose('after', `${openPort}# after\n`);
  await isOneRightCheck(scene, second);
});

test('GitHub that fails for a while delays a review and loses none', async () => {
  const scene = await open();
  await start(scene);
  scene.fake.inject({ match: /\/repos\/acme\/infra\//u, kind: 'status', status: 502, times: 12 });
  const number = await scene.propose('outage', openPort);
  await until(() => scene.check(scene.head(number))?.conclusion === 'failure', 'the check');
  await until(() => summaries(scene, number) === 1, 'the summary');
  expect((await scene.fake.mergeButton('acme', 'infra', number)).enabled).toBe(false);
});

test('a storm: duplicated, shuffled, partly dropped, the process killed twice', async () => {
  const figures = await storm({
    installations: 2,
    pulls: 8,
    pushes: 3,
    perSecond: 40,
    duplicated: 0.3,
    dropped: 0.1,
    kills: 2,
    engineKills: 0,
    sweepSeconds: 1,
    env: { CONCURRENCY_PER_INSTALLATION: '4' },
    timeoutMs: 120_000,
  });
  expect(figures.faults).toEqual([]);
  expect(figures.deliveries).toBe(32);
  expect(figures.dropped).toBeGreaterThan(0);
});
