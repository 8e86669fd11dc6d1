import { createHmac } from 'node:crypto';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { appJwt, ask, openScene, type Json, type Scene } from './scene.ts';
import { mergeQueueRule, startFakeGitHub } from './server.ts';
import { selectRepositories } from './state/installation-events.ts';

interface Heard {
  readonly event: string;
  readonly guid: string;
  readonly isSigned: boolean;
  readonly payload: Json;
}

const SECRET = ['hook', 'secret'].join('-');
let receiver: Server;
let heard: Heard[] = [];
let status = 200;
let scene: Scene;

beforeAll(async () => {
  receiver = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      const body = Buffer.concat(chunks);
      const signature = `sha256=${createHmac('sha256', SECRET).update(body).digest('hex')}`;
      heard.push({
        event: String(request.headers['x-github-event']),
        guid: String(request.headers['x-github-delivery']),
        isSigned: request.headers['x-hub-signature-256'] === signature,
        payload: JSON.parse(body.toString()) as Json,
      });
      response.writeHead(status).end();
    });
  });
  await new Promise<void>((resolve) => receiver.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(receiver.address() as AddressInfo).port}/`;
  scene = await openScene(await startFakeGitHub({ limits: { pointsPerMinute: 100_000 } }), 'infra', { url, secret: SECRET });
  await scene.fake.webhooks.settled();
});
afterAll(async () => {
  scene.fake.assertHealthy();
  await scene.fake.close();
  receiver.close();
});
beforeEach(() => {
  heard = [];
  status = 200;
});

const names = () => heard.map(({ event, payload }) => (payload['action'] === undefined ? event : `${event}.${String(payload['action'])}`));
const settle = () => scene.fake.webhooks.settled();

describe('events follow from what happens', () => {
  test('a push, a new pull request, edits, drafts and ends, each signed and valid', async () => {
    const { fake } = scene;
    const repo = fake.repository('acme', 'infra');
    await repo.commit('second', { 'x.tf': '1\n' });
    const pull = await fake.openPullRequest({ owner: 'acme', repo: 'infra', head: 'second', by: 'dev' });
    await repo.commit('second', { 'x.tf': '2\n' });
    fake.setDraft('acme', 'infra', pull.number, true);
    fake.setDraft('acme', 'infra', pull.number, false);
    await repo.moveBranch('release', 'main');
    await fake.retarget('acme', 'infra', pull.number, 'release');
    fake.setState('acme', 'infra', pull.number, 'closed');
    fake.setState('acme', 'infra', pull.number, 'open');
    await settle();
    const events = names();
    for (const wanted of [
      'push',
      'check_suite.requested',
      'pull_request.opened',
      'pull_request.synchronize',
      'pull_request.converted_to_draft',
      'pull_request.ready_for_review',
      'pull_request.edited',
      'pull_request.closed',
      'pull_request.reopened',
    ]) {
      expect(events).toContain(wanted);
    }
    expect(heard.every((one) => one.isSigned && one.payload['installation']?.['id'] === (scene.installation.id as unknown))).toBe(true);
    expect(new Set(heard.map((one) => one.guid)).size).toBe(heard.length);
    const edited = heard.find((one) => one.event === 'pull_request' && String(one.payload['action']) === 'edited');
    expect(edited?.payload['changes']?.['base']?.['ref']?.['from']).toBe('main');
  });

  test('comments of people and of the app itself', async () => {
    const { fake, token } = scene;
    const at = { owner: 'acme', repo: 'infra', number: 1 };
    const { id } = fake.comment({ ...at, body: '/security-review', by: 'dev' });
    fake.editComment('acme', 'infra', id, '/security-review full', 'dev');
    fake.deleteComment('acme', 'infra', id, 'dev');
    await ask(fake, 'POST /repos/acme/infra/issues/1/comments', { token, body: { body: 'summary' } });
    await ask(fake, 'POST /repos/acme/infra/pulls/1/reviews', {
      token,
      body: { event: 'COMMENT', comments: [{ path: 'main.tf', line: 5, body: 'x' }] },
    });
    await settle();
    expect(names().toSorted()).toEqual([
      'issue_comment.created',
      'issue_comment.created',
      'issue_comment.deleted',
      'issue_comment.edited',
      'pull_request_review.submitted',
      'pull_request_review_comment.created',
    ]);
    expect(heard.map((one) => String(one.payload['sender']?.['type'])).toSorted()).toEqual(['Bot', 'Bot', 'Bot', 'User', 'User', 'User']);
  });

  test('buttons on a check reach only the app that made it', async () => {
    const { fake, token } = scene;
    const body = {
      name: 'gate',
      head_sha: scene.head(),
      conclusion: 'failure',
      actions: [{ label: 'Full', description: 'Run all', identifier: 'full' }],
    };
    const run = await ask(fake, 'POST /repos/acme/infra/check-runs', { token, body });
    const id = Number(run.body['id']);
    fake.clickRerun('acme', 'infra', id);
    fake.clickAction('acme', 'infra', id, 'full', 'dev');
    const job = fake.reportJob('acme', 'infra', { sha: scene.head(), name: 'build', conclusion: 'success' });
    fake.clickRerun('acme', 'infra', job.id);
    await ask(fake, `POST /repos/acme/infra/check-suites/${String(run.body['check_suite']?.['id'])}/rerequest`, { token });
    await settle();
    expect(names().toSorted()).toEqual([
      'check_run.completed',
      'check_run.completed',
      'check_run.requested_action',
      'check_run.rerequested',
      'check_suite.rerequested',
    ]);
    const action = heard.find((one) => String(one.payload['action']) === 'requested_action');
    expect(action?.payload['requested_action']).toEqual({ identifier: 'full' });
    expect(() => fake.clickAction('acme', 'infra', id, 'nope')).toThrow('no button');
  });

  test('the merge queue asks for checks and tells how it ended', async () => {
    const { fake, token } = scene;
    const repo = fake.repository('acme', 'infra');
    repo.addRuleset({ rules: [mergeQueueRule()] });
    const group = await fake.addToMergeQueue('acme', 'infra', 1);
    await settle();
    expect(names()).toContain('merge_group.checks_requested');
    const asked = heard.find((one) => one.event === 'merge_group');
    expect(asked?.payload['merge_group']).toMatchObject({ head_sha: group.headSha, base_sha: group.baseSha, base_ref: 'refs/heads/main' });
    await ask(fake, 'POST /repos/acme/infra/check-runs', { token, body: { name: 'gate', head_sha: group.headSha, conclusion: 'success' } });
    expect((await fake.settleMergeQueue('acme', 'infra')).merged).toEqual([1]);
    await settle();
    expect(names()).toEqual(expect.arrayContaining(['merge_group.destroyed', 'pull_request.closed']));
    repo.state.rulesets.length = 0;
  });

  test('installations are told to the app unasked; events of repositories outside it are not', async () => {
    const { fake, app } = scene;
    fake.install(app, { account: 'beta', permissions: { checks: 'read' } });
    const alone = await fake.createRepository({ owner: 'gamma', name: 'solo', files: { a: 'a' } });
    await alone.commit('main', { a: 'b' });
    const infra = fake.repository('acme', 'infra').state;
    selectRepositories(fake.world, scene.installation, [infra], []);
    fake.webhooks.send(app, 'ping', { zen: 'Design for failure.', hook_id: app.hook?.id, hook: {} }, { unchecked: true });
    await settle();
    expect(new Set(names())).toEqual(new Set(['ping', 'installation.created', 'installation_repositories.added']));
    expect(heard).toHaveLength(3);
    scene.installation.selection = 'all';
  });
});

describe('delivery', () => {
  test('in another order, twice, or never, as told; what was lost can be listed and sent again', async () => {
    const { fake, app } = scene;
    fake.webhooks.hold();
    for (let index = 0; index < 10; index += 1) fake.comment({ owner: 'acme', repo: 'infra', number: 1, body: `c${index}`, by: 'dev' });
    await settle();
    expect(heard).toHaveLength(0);
    const sent = await fake.webhooks.release({
      reorder: (all) => all.toReversed(),
      copies: (_, index) => (index === 3 ? 0 : index === 5 ? 2 : 1),
    });
    expect([sent, heard.length]).toEqual([10, 10]);
    expect(new Set(heard.map((one) => one.guid)).size).toBe(9);
    const jwt = { token: appJwt(app) };
    const lost = await ask(fake, 'GET /app/hook/deliveries?status=failure', jwt);
    expect(lost.body.map((one) => one['event'])).toEqual(['issue_comment']);
    const [one] = lost.body;
    expect((await ask(fake, `POST /app/hook/deliveries/${String(one?.['id'])}/attempts`, jwt)).status).toBe(202);
    await settle();
    expect(heard.at(-1)?.guid).toBe(String(one?.['guid']));
  });

  test('the list goes by cursor, newest first', async () => {
    const { fake, app } = scene;
    const jwt = { token: appJwt(app) };
    const all = await ask(fake, 'GET /app/hook/deliveries?per_page=5', jwt);
    expect([all.body.length, all.body[0]?.['redelivery'], all.headers.get('link')?.includes('cursor=')]).toEqual([5, true, true]);
    const next = /<([^>]+)>/u.exec(all.headers.get('link') ?? '')?.[1] ?? '';
    const second = await ask(fake, `GET ${next.replace(fake.url, '')}`, jwt);
    expect(second.body[0]?.['id']).not.toBe(all.body.at(-1)?.['id']);
    expect((await ask(fake, `GET /app/hook/deliveries/${String(all.body[0]?.['id'])}`, jwt)).body['request']?.['payload']?.['action']).toBe(
      'created',
    );
  });

  test('a failing receiver is written down and not tried again; after three days it is forgotten', async () => {
    const { fake, app } = scene;
    status = 500;
    fake.comment({ owner: 'acme', repo: 'infra', number: 1, body: 'x', by: 'dev' });
    await settle();
    expect(heard).toHaveLength(1);
    expect(fake.webhooks.deliveries.at(-1)).toMatchObject({ statusCode: 500, status: 'Invalid HTTP Response: 500' });
    const claims = { exp: Math.floor(Date.now() / 1000) + 3 * 86_400 + 400, iat: Math.floor(Date.now() / 1000) };
    fake.advance(3 * 86_400_000 + 1000);
    expect((await ask(fake, 'GET /app/hook/deliveries', { token: appJwt(app, claims) })).body).toHaveLength(0);
    fake.advance(-3 * 86_400_000 - 1000);
  });

  test("a test's own payload is held to the description", () => {
    const { fake, app } = scene;
    const before = fake.world.failures.length;
    fake.webhooks.hold();
    fake.deliver(app, 'issue_comment', { action: 'created' });
    expect(fake.world.failures.length).toBeGreaterThan(before);
    fake.world.failures.length = before;
  });
});
