import { generateKeyPairSync } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { appJwt, ask, openScene, type Scene } from './scene.ts';
import { startFakeGitHub } from './server.ts';

const REPO = '/repos/acme/infra';
let scene: Scene;
beforeAll(async () => {
  scene = await openScene(await startFakeGitHub({ limits: { pointsPerMinute: 100_000 } }));
  await scene.fake.createRepository({
    owner: 'acme',
    name: 'hidden',
    private: true,
    files: { 'a.tf': 'x\n' },
    collaborators: { reader: 'read' },
  });
});
afterAll(async () => {
  scene.fake.assertHealthy();
  await scene.fake.close();
});

const WRITES: readonly (readonly [request: string, permission: string, body: () => unknown])[] = [
  ['POST /repos/acme/infra/issues/1/comments', 'issues', () => ({ body: 'x' })],
  ['POST /repos/acme/infra/issues/1/comments', 'pull_requests', () => ({ body: 'x' })],
  ['POST /repos/acme/infra/issues/1/reactions', 'issues', () => ({ content: 'eyes' })],
  ['POST /repos/acme/infra/pulls/1/reviews', 'pull_requests', () => ({ event: 'COMMENT', body: 'x' })],
  ['POST /repos/acme/infra/pulls/1/comments', 'pull_requests', () => ({ body: 'x', commit_id: scene.head(), path: 'main.tf', line: 5 })],
  ['POST /repos/acme/infra/check-runs', 'checks', () => ({ name: 'x', head_sha: scene.head() })],
  ['POST /repos/acme/infra/check-suites', 'checks', () => ({ head_sha: scene.head() })],
  ['PATCH /repos/acme/infra/pulls/1', 'pull_requests', () => ({ title: 'x' })],
];

describe('a workflow token', () => {
  test.each(WRITES)('%s needs %s: write', async (request, permission, body) => {
    const { fake } = scene;
    const without = fake.workflowToken('acme', 'infra', { permissions: { [permission]: 'read', contents: 'write' } });
    const fork = fake.workflowToken('acme', 'infra', { permissions: { [permission]: 'write' }, isFork: true });
    const granted = fake.workflowToken('acme', 'infra', { permissions: { [permission]: 'write' } });
    for (const token of [without, fork]) {
      const reply = await ask(fake, request, { token, body: body() });
      expect([reply.status, reply.body['message']]).toEqual([403, 'Resource not accessible by integration']);
    }
    const reply = await ask(fake, request, { token: granted, body: body() });
    expect(reply.status, reply.text).toBeLessThan(300);
  });

  test('of a fork reads what is public, and reaches no other repository for writing', async () => {
    const { fake } = scene;
    const fork = fake.workflowToken('acme', 'infra', { permissions: { contents: 'read' }, isFork: true });
    expect((await ask(fake, `GET ${REPO}/pulls/1/files`, { token: fork })).status).toBe(200);
    await fake.createRepository({ owner: 'acme', name: 'other', files: { a: 'a' } });
    const token = fake.workflowToken('acme', 'infra', { permissions: { statuses: 'write' } });
    const sha = await fake.repository('acme', 'other').sha('main');
    expect((await ask(fake, `POST /repos/acme/other/statuses/${sha}`, { token, body: { state: 'success' } })).status).toBe(403);
    expect((await ask(fake, 'GET /repos/acme/hidden', { token })).status).toBe(404);
    expect((await ask(fake, 'GET /user', { token })).status).toBe(403);
  });

  test('ends after an hour', async () => {
    const token = scene.fake.workflowToken('acme', 'infra');
    expect((await ask(scene.fake, `GET ${REPO}`, { token })).status).toBe(200);
    scene.fake.advance(3_600_001);
    expect((await ask(scene.fake, `GET ${REPO}`, { token })).status).toBe(401);
    scene.fake.advance(-3_600_001);
  });
});

describe('an app', () => {
  const tokens = () => `POST /app/installations/${scene.installation.id}/access_tokens`;

  test('trades a signed token for an installation token, narrowed as asked', async () => {
    const { fake, app } = scene;
    const reply = await ask(fake, tokens(), { token: appJwt(app), body: { repositories: ['infra'], permissions: { checks: 'write' } } });
    expect(reply.status, reply.text).toBe(201);
    expect(reply.body['permissions']).toEqual({ checks: 'write', metadata: 'read' });
    const token = String(reply.body['token']);
    expect((await ask(fake, `POST ${REPO}/check-runs`, { token, body: { name: 'x', head_sha: scene.head() } })).status).toBe(201);
    expect((await ask(fake, `POST ${REPO}/issues/1/comments`, { token, body: { body: 'x' } })).status).toBe(403);
    expect((await ask(fake, 'GET /repos/acme/hidden', { token })).status).toBe(404);
    expect((await ask(fake, 'GET /installation/repositories', { token })).body['total_count']).toBe(1);
    expect((await ask(fake, 'DELETE /installation/token', { token })).status).toBe(204);
    expect((await ask(fake, `GET ${REPO}`, { token })).status).toBe(401);
  });

  test('is refused more than it was granted', async () => {
    const body = { permissions: { contents: 'write' } };
    expect((await ask(scene.fake, tokens(), { token: appJwt(scene.app), body })).status).toBe(403);
    expect((await ask(scene.fake, tokens(), { token: appJwt(scene.app), body: { repositories: ['nope'] } })).status).toBe(403);
  });

  test('cannot forge: key, lifetime, issuer, algorithm', async () => {
    const { fake, app } = scene;
    const now = Math.floor(Date.now() / 1000);
    const { privateKey } = generateKeyPairSync('rsa', {
      modulusLength: 2048,
      privateKeyEncoding: { type: 'pkcs1', format: 'pem' },
      publicKeyEncoding: { type: 'spki', format: 'pem' },
    });
    const unsigned = appJwt(app).split('.');
    unsigned[0] = Buffer.from('{"alg":"none"}').toString('base64url');
    const forged = [
      appJwt(app, {}, privateKey),
      appJwt(app, { exp: now - 10 }),
      appJwt(app, { exp: now + 3600 }),
      appJwt(app, { iat: now + 600 }),
      appJwt(app, { iss: 1 }),
      unsigned.join('.'),
    ];
    for (const token of forged) expect((await ask(fake, tokens(), { token })).status).toBe(401);
    expect((await ask(fake, tokens(), { token: appJwt(app) })).status).toBe(201);
    expect((await ask(fake, `GET ${REPO}`, { token: appJwt(app) })).status).toBe(401);
  });

  test('loses everything while suspended', async () => {
    const { fake, installation } = scene;
    installation.suspendedAt = '2026-01-01T00:00:00Z';
    expect((await ask(fake, `GET ${REPO}`, { token: scene.token })).status).toBe(403);
    expect((await ask(fake, tokens(), { token: appJwt(scene.app) })).status).toBe(403);
    installation.suspendedAt = null;
  });
});

describe('people', () => {
  test('see private repositories only when they are let in, and write by role', async () => {
    const { fake } = scene;
    const as = (login: string, request: string, body?: unknown) => ask(fake, request, { token: fake.userToken(login), body });
    expect((await as('stranger', 'GET /repos/acme/hidden')).status).toBe(404);
    expect((await as('reader', 'GET /repos/acme/hidden')).status).toBe(200);
    const sha = await fake.repository('acme', 'hidden').sha('main');
    expect((await as('reader', `POST /repos/acme/hidden/statuses/${sha}`, { state: 'success' })).status).toBe(403);
    expect((await as('acme', `POST /repos/acme/hidden/statuses/${sha}`, { state: 'success' })).status).toBe(201);
  });

  test('edit their own comments; others need write access', async () => {
    const { fake } = scene;
    const { id } = fake.comment({ owner: 'acme', repo: 'infra', number: 1, body: 'mine', by: 'stranger' });
    const edit = (login: string) =>
      ask(fake, `PATCH ${REPO}/issues/comments/${id}`, { token: fake.userToken(login), body: { body: 'changed' } });
    expect([(await edit('other')).status, (await edit('stranger')).status, (await edit('dev')).status]).toEqual([403, 200, 200]);
  });

  test('have the permission that the lookup tells', async () => {
    const { fake } = scene;
    fake.repository('acme', 'infra').setRole('keeper', 'maintain');
    const look = async (login: string) => {
      const { body, status } = await ask(fake, `GET ${REPO}/collaborators/${login}/permission`, { token: scene.token });
      return [status, body['permission'], body['role_name']];
    };
    fake.userToken('stranger');
    expect(await look('acme')).toEqual([200, 'admin', 'admin']);
    expect(await look('keeper')).toEqual([200, 'write', 'maintain']);
    expect(await look('stranger')).toEqual([200, 'read', 'read']);
    expect((await look('nobody-at-all'))[0]).toBe(404);
  });
});

describe('nobody', () => {
  test('reads what is public and writes nothing', async () => {
    const { fake } = scene;
    expect((await ask(fake, `GET ${REPO}/contents/main.tf`)).status).toBe(200);
    expect((await ask(fake, `POST ${REPO}/issues/1/comments`, { body: { body: 'x' } })).status).toBe(401);
    expect((await ask(fake, 'GET /repos/acme/hidden')).status).toBe(404);
    expect((await ask(fake, `GET ${REPO}`, { token: 'ghp_wrong' })).status).toBe(401);
    expect((await ask(fake, `GET ${REPO}/branches/main/protection`, { token: scene.token })).status).toBe(403);
  });
});

describe('headers and bodies', () => {
  test('an unknown API version, broken JSON and no user agent are refused', async () => {
    const { fake, token } = scene;
    expect((await ask(fake, `GET ${REPO}`, { token, headers: { 'x-github-api-version': '1999-01-01' } })).status).toBe(400);
    expect((await ask(fake, `GET ${REPO}`, { token, headers: { 'x-github-api-version': '2022-11-28' } })).status).toBe(200);
    expect((await ask(fake, `POST ${REPO}/issues/1/comments`, { token, body: '{' })).status).toBe(400);
    expect((await ask(fake, `GET ${REPO}`, { token, headers: { 'user-agent': '' } })).status).toBe(403);
  });

  test('an unchanged answer costs 304', async () => {
    const first = await ask(scene.fake, `GET ${REPO}`);
    const again = await ask(scene.fake, `GET ${REPO}`, { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect([first.status, again.status]).toEqual([200, 304]);
  });
});
