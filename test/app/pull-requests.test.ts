import { createHmac, generateKeyPairSync } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { freePort, until, metric, startApp, webhookPath, webhookSecret } from './app-process.ts';
import type { AppProcess } from './app-process.ts';
import { checkName, closedPort, fakeChecks, openPort, openScene, summaries } from './scene.ts';
import type { Scene } from './scene.ts';

/** The server bundle as a child process against the fake GitHub: what people see, push by push. */

let scene: Scene;
let server: AppProcess;

beforeAll(async () => {
  scene = await openScene();
  server = await startApp(scene.fake, scene.app, { port: scene.port });
});
afterAll(async () => {
  await server.stop();
  await scene.fake.close();
});
afterEach(() => scene.fake.assertHealthy());

const button = (number: number) => scene.fake.mergeButton('acme', 'infra', number);
const isOpen = async (number: number): Promise<boolean> => (await button(number)).enabled;

describe('a pull request', () => {
  test('is blocked when it opens a port, and free when a push closes it', async () => {
    const number = await scene.propose('open', openPort);
    const blocked = await scene.judged(scene.head(number));
    expect(blocked.conclusion).toBe('failure');
    expect(blocked.annotations.map(({ path }) => path)).toContain('main.tf');
    expect(summaries(scene, number)).toBe(1);
    expect(await isOpen(number)).toBe(false);

    await scene.repo.commit('open', { 'main.tf': `${closedPort}# closed again\n` }, 'Fix', { by: 'dev' });
    const free = await scene.judged(scene.head(number));
    expect(free.conclusion).toBe('success');
    expect(summaries(scene, number)).toBe(1);
    expect(await isOpen(number)).toBe(true);
  });

  test('is judged by its newest commit after a force push', async () => {
    const number = await scene.propose('forced', `${closedPort}# harmless\n`);
    expect((await scene.judged(scene.head(number))).conclusion).toBe('success');
    await scene.repo.commit('forced', { 'main.tf': openPort }, 'Another history', { by: 'dev', parents: ['main'] });
    expect(await isOpen(number)).toBe(false);
    expect((await scene.judged(scene.head(number))).conclusion).toBe('failure');
    expect(await isOpen(number)).toBe(false);
  });

  test('is judged as a draft, and not again when it becomes ready', async () => {
    await scene.repo.commit('draft', { 'main.tf': openPort }, 'Draft', { by: 'dev' });
    const { number, headSha } = await scene.fake.openPullRequest({ owner: 'acme', repo: 'infra', head: 'draft', by: 'dev', draft: true });
    expect((await scene.judged(headSha)).conclusion).toBe('failure');
    await until(() => server.log.some((line) => line['job'] === `acme/infra#${number}`));
    const before = server.log.length;
    scene.fake.setDraft('acme', 'infra', number, false, 'dev');
    await until(() => server.log.slice(before).some((line) => line['job'] === `acme/infra#${number}`));
    expect(server.log.slice(before).find((line) => line['job'] === `acme/infra#${number}`)?.['result']).toBe('up-to-date');
    expect(fakeChecks(scene.fake, scene.app, headSha)).toHaveLength(1);
    expect(await isOpen(number)).toBe(false);
  });

  test('is judged anew when it is given another base branch, by a comparison with that', async () => {
    await scene.repo.commit('release', { 'main.tf': openPort }, 'The port is open there already');
    scene.guard('release');
    await scene.repo.commit('rebased', { 'main.tf': `${openPort}# one line more\n` }, 'Change', { by: 'dev', parents: ['release'] });
    const { number } = await scene.fake.openPullRequest({ owner: 'acme', repo: 'infra', head: 'rebased', by: 'dev' });
    const head = scene.head(number);
    expect((await scene.judged(head)).conclusion).toBe('failure');
    await scene.fake.retarget('acme', 'infra', number, 'release', 'dev');
    await until(() => scene.check(head)?.conclusion === 'success', 'the second verdict');
    await scene.fake.retarget('acme', 'infra', number, 'main', 'dev');
    await until(() => scene.check(head)?.conclusion === 'failure', 'the third verdict');
    expect(await isOpen(number)).toBe(false);
  });

  test('is closed to merging from the moment on that its base is another, before it is judged anew', async () => {
    const fault = await scene.repo.commit('moving', { 'main.tf': openPort }, 'The fault of moving', { by: 'dev' });
    await scene.repo.commit('moving', { 'other.tf': '# moving\n' }, 'On top of moving', { by: 'dev' });
    await scene.repo.moveBranch('side', fault, 'dev');
    scene.guard('side');
    const { number, headSha } = await scene.fake.openPullRequest({ owner: 'acme', repo: 'infra', head: 'moving', base: 'side', by: 'dev' });
    expect((await scene.judged(headSha)).conclusion).not.toBe('failure');
    const held: { release: () => void } = { release: () => undefined };
    const gate = new Promise<void>((resolve) => (held.release = resolve));
    scene.fake.inject({ match: 'GET /repos/{owner}/{repo}/compare/{basehead}', kind: 'hook', run: () => gate });
    await scene.fake.retarget('acme', 'infra', number, 'main', 'dev');
    await until(() => scene.check(headSha)?.status !== 'completed', 'the queued check');
    expect(await isOpen(number)).toBe(false);
    held.release();
    expect((await scene.judged(headSha)).conclusion).toBe('failure');
    expect(await isOpen(number)).toBe(false);
  });

  test('stays closed when its base is changed while the review of the former one comes to its end', async () => {
    const fault = await scene.repo.commit('late', { 'main.tf': openPort }, 'The fault of late', { by: 'dev' });
    await scene.repo.commit('late', { 'other.tf': '# late\n' }, 'On top of late', { by: 'dev' });
    await scene.repo.moveBranch('late-side', fault, 'dev');
    scene.guard('late-side');
    const held: { release: () => void } = { release: () => undefined };
    const gate = new Promise<void>((resolve) => (held.release = resolve));
    scene.fake.inject({
      match: 'GET /repos/{owner}/{repo}/commits/{commit_sha}/pulls',
      kind: 'hook',
      run: async () => {
        scene.fake.inject({ match: 'GET /repos/{owner}/{repo}/compare/{basehead}', kind: 'hook', run: () => gate });
        await scene.fake.retarget('acme', 'infra', scene.repo.state.nextNumber - 1, 'main', 'dev');
        await scene.fake.webhooks.settled();
        // Time for the queued check.
        await new Promise((resolve) => setTimeout(resolve, 1_000));
      },
    });
    const { number, headSha } = await scene.fake.openPullRequest({
      owner: 'acme',
      repo: 'infra',
      head: 'late',
      base: 'late-side',
      by: 'dev',
    });
    await until(() => fakeChecks(scene.fake, scene.app, headSha).some((run) => run.status === 'completed'), 'the first verdict');
    expect(await isOpen(number)).toBe(false);
    held.release();
    expect((await scene.judged(headSha)).conclusion).toBe('failure');
  });

  test('another title is nothing to us', async () => {
    const before = metric(await server.metrics(), 'phasegate_deliveries_total{event="pull_request",result="ignored"}');
    const payload = scene.fake.webhooks.deliveries.find((one) => one.event === 'pull_request')?.payload;
    scene.fake.deliver(scene.app, 'pull_request', { ...payload, action: 'edited', changes: { title: { from: 'x' } } }, { unchecked: true });
    await scene.fake.webhooks.settled();
    expect(metric(await server.metrics(), 'phasegate_deliveries_total{event="pull_request",result="ignored"}')).toBe(before + 1);
  });
});

describe('the check', () => {
  test('is there before the review runs', async () => {
    const held: { release: () => void } = { release: () => undefined };
    const gate = new Promise<void>((resolve) => (held.release = resolve));
    scene.fake.inject({ match: 'GET /repos/{owner}/{repo}/compare/{basehead}', kind: 'hook', run: () => gate });
    const number = await scene.propose('queued', openPort);
    await until(() => scene.check(scene.head(number)) !== undefined);
    expect(scene.check(scene.head(number))?.status).not.toBe('completed');
    expect(await isOpen(number)).toBe(false);
    held.release();
    expect((await scene.judged(scene.head(number))).conclusion).toBe('failure');
    expect(fakeChecks(scene.fake, scene.app, scene.head(number))).toHaveLength(1);
  });

  test.each(['rerun', 'action', 'suite'] as const)('judges again by its button (%s), without another comment', async (by) => {
    const number = await scene.propose(`again-${by}`, openPort);
    const head = scene.head(number);
    const first = await scene.judged(head);
    if (by === 'rerun') scene.fake.clickRerun('acme', 'infra', first.id, 'dev');
    if (by === 'action') scene.fake.clickAction('acme', 'infra', first.id, first.actions[0]?.identifier ?? '', 'dev');
    if (by === 'suite') {
      const token = scene.fake.installationToken(scene.installation);
      await fetch(`${scene.fake.url}/repos/acme/infra/check-suites/${first.suite.id}/rerequest`, {
        method: 'POST',
        headers: { authorization: `Bearer ${token}` },
      });
    }
    await until(() => fakeChecks(scene.fake, scene.app, head).length === 2 && scene.check(head)?.status === 'completed', 'a second check');
    expect(scene.check(head)?.conclusion).toBe('failure');
    expect(summaries(scene, number)).toBe(1);
    expect(await isOpen(number)).toBe(false);
  });

  test('cannot be stood in for by a job of the same name', async () => {
    const number = await scene.propose('spoof', openPort);
    const head = scene.head(number);
    scene.fake.reportJob('acme', 'infra', { sha: head, name: checkName, conclusion: 'success' });
    expect((await scene.judged(head)).conclusion).toBe('failure');
    scene.fake.reportJob('acme', 'infra', { sha: head, name: checkName, conclusion: 'success' });
    expect(await isOpen(number)).toBe(false);
    expect((await button(number)).reasons.join()).toContain(checkName);
  });

  test('does not pass because the same commit is proposed to a branch that has the fault already', async () => {
    const fault = await scene.repo.commit('twice', { 'main.tf': openPort }, 'The fault', { by: 'dev' });
    await scene.repo.commit('twice', { 'other.tf': '# harmless\n' }, 'On top of it', { by: 'dev' });
    const { number, headSha: head } = await scene.fake.openPullRequest({ owner: 'acme', repo: 'infra', head: 'twice', by: 'dev' });
    expect((await scene.judged(head)).conclusion).toBe('failure');
    await scene.repo.moveBranch('accomplice', fault, 'dev');
    await scene.repo.moveBranch('twice-again', head, 'dev');
    const before = server.log.length;
    const second = await scene.fake.openPullRequest({ owner: 'acme', repo: 'infra', head: 'twice-again', base: 'accomplice', by: 'dev' });
    expect(second.headSha).toBe(head);
    await until(() => server.log.slice(before).some((line) => line.msg === 'job done' && line['job'] === `acme/infra#${second.number}`));
    expect(scene.check(head)?.conclusion).toBe('failure');
    expect(scene.check(head)?.summary).toContain(`the head of pull request ${number}`);
    expect(await isOpen(number)).toBe(false);
  });

  test('of a fork is found by its commit, which the event does not connect with a pull request', async () => {
    const fork = await scene.fake.fork('acme', 'infra', 'stranger');
    await fork.commit('from-outside', { 'main.tf': openPort }, 'From outside');
    const { number, headSha } = await scene.fake.openPullRequest({
      owner: 'acme',
      repo: 'infra',
      head: 'from-outside',
      headOwner: 'stranger',
    });
    const first = await scene.judged(headSha);
    expect(first.conclusion).toBe('failure');
    scene.fake.clickRerun('acme', 'infra', first.id);
    await until(
      () => fakeChecks(scene.fake, scene.app, headSha).length === 2 && scene.check(headSha)?.status === 'completed',
      'a second check',
    );
    expect(await isOpen(number)).toBe(false);
  });
});

describe('a delivery', () => {
  const post = (body: string, headers: Readonly<Record<string, string>>) =>
    fetch(`${server.url}${webhookPath}`, { method: 'POST', body, headers });
  const usual = { 'content-type': 'application/json', 'x-github-event': 'pull_request', 'x-github-delivery': 'forged-1' };

  test('is refused without the signature, or with a wrong one, and says nothing of it in the log', async () => {
    const body = '{"action":"opened","marker":"body-of-a-forger"}';
    expect((await post(body, usual)).status).toBe(401);
    expect((await post(body, { ...usual, 'x-hub-signature-256': `sha256=${'0'.repeat(64)}` })).status).toBe(401);
    expect((await post(body, { ...usual, 'x-hub-signature-256': 'nonsense' })).status).toBe(401);
    const unsigned = 'phasegate_deliveries_total{event="pull_request",result="unsigned"}';
    expect(metric(await server.metrics(), unsigned)).toBe(3);
    expect(server.log.some((line) => line.msg === 'delivery refused' && line['result'] === 'unsigned')).toBe(true);
    expect((await post('', usual)).status).toBe(400);
    expect((await post(body, { 'content-type': 'application/json' })).status).toBe(400);
    expect((await post(body, { ...usual, 'content-type': 'text/plain', 'x-hub-signature-256': 'x' })).status).toBe(415);
    expect(server.output()).not.toContain('body-of-a-forger');
  });

  test('that comes twice is taken once', async () => {
    const delivery = scene.fake.webhooks.deliveries.find((one) => one.event === 'pull_request' && one.statusCode === 202);
    if (delivery === undefined) throw new Error('no delivery was answered with 202');
    const before = metric(await server.metrics(), 'phasegate_deliveries_total{event="pull_request",result="duplicate"}');
    scene.fake.webhooks.redeliver(delivery);
    await scene.fake.webhooks.settled();
    expect(metric(await server.metrics(), 'phasegate_deliveries_total{event="pull_request",result="duplicate"}')).toBe(before + 1);
  });

  test('leaves no secret in the log or the metrics', async () => {
    const seen = `${server.output()}${await server.metrics()}`;
    expect(seen).toContain('job done');
    expect(seen).not.toContain(webhookSecret);
    expect(seen).not.toMatch(/gh[a-z]_\w{10,}|PRIVATE KEY|eyJ[\w-]+\./u);
    expect(seen).not.toContain('aws_security_group');
  });
});

describe('a body that is signed', () => {
  /** Deliveries that were refused as not what GitHub sends: each is counted once. */
  const refused = async (): Promise<number> => {
    const metrics = await server.metrics();
    const counted = (result: string): number => metric(metrics, `phasegate_deliveries_total{event="pull_request",result="${result}"}`);
    return counted('malformed') + counted('invalid');
  };

  test.each([
    'null',
    '7',
    '[]',
    '""',
    '{}',
    '{"action": 7}',
    '{"action":"opened"}',
    '{"action":"opened","pull_request":null,"installation":null,"repository":null}',
    '{"action":"opened","pull_request":{"number":"one"}}',
    '{"action":',
  ])('and is not what GitHub sends is refused as such, and never a crash: %s', async (body) => {
    const signature = `sha256=${createHmac('sha256', webhookSecret).update(body).digest('hex')}`;
    const headers = {
      'content-type': 'application/json',
      'x-github-event': 'pull_request',
      'x-github-delivery': `malformed-${body}`,
      'x-hub-signature-256': signature,
    };
    const before = await refused();
    const answer = await fetch(`${server.url}${webhookPath}`, { method: 'POST', body, headers });
    expect([body, answer.status, (await refused()) - before]).toEqual([body, 400, 1]);
  });

  test.each([
    ['refused as such', webhookSecret, 400],
    ['unsigned where the signature is of another secret', 'another secret', 401],
  ])('and is no text is %s', async (_, secret, status) => {
    const body = Buffer.from([0x7b, 0xff, 0xfe, 0x7d]);
    const signature = `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;
    const headers = {
      'content-type': 'application/json',
      'x-github-event': 'pull_request',
      'x-github-delivery': `bytes-${status}`,
      'x-hub-signature-256': signature,
    };
    const answer = await fetch(`${server.url}${webhookPath}`, { method: 'POST', body, headers });
    expect(answer.status).toBe(status);
  });
});

describe('the server', () => {
  test('is not ready while GitHub refuses its key', async () => {
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
      publicKeyEncoding: { type: 'pkcs1', format: 'pem' },
    });
    const other = await startApp(scene.fake, { ...scene.app, privateKey }, { port: await freePort() });
    try {
      await until(() => other.log.some((line) => line.msg === 'GitHub refuses the key of the App'), 'the refusal');
      const answer = await fetch(`${other.url}/readyz`);
      expect([answer.status, await answer.text()]).toEqual([503, 'not ready: GitHub refuses the key of the App\n']);
    } finally {
      await other.stop();
    }
  });

  test('tells how it is', async () => {
    expect((await fetch(`${server.url}/healthz`)).status).toBe(200);
    expect((await fetch(`${server.url}/readyz`)).status).toBe(200);
    expect((await fetch(`${server.url}/nowhere`)).status).toBe(404);
    const metrics = await server.metrics();
    expect(metric(metrics, 'phasegate_reviews_total{kind="pull",conclusion="failure"}')).toBeGreaterThan(0);
    expect(metric(metrics, `phasegate_github_requests_left{installation="${scene.installation.id}"}`)).toBeGreaterThan(0);
    expect(metrics).toContain('# TYPE phasegate_delivery_seconds histogram');
    for (const name of ['phasegate_queue_waiting', 'phasegate_queue_active', 'phasegate_queue_age_seconds'])
      expect(metrics).toContain(`\n${name} `);
  });
});
