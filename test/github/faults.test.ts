import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { ask, openScene, type Scene } from './scene.ts';
import { startFakeGitHub } from './server.ts';

const COMMENTS = '/repos/acme/infra/issues/1/comments';
let scene: Scene;
beforeEach(async () => {
  scene = await openScene(
    await startFakeGitHub({
      limits: { contentPerMinute: 3, contentPerHour: 5, pointsPerMinute: 60, requestsPerHour: 100, retryAfterSeconds: 7 },
    }),
  );
});
afterEach(() => scene.fake.close());

const post = () => ask(scene.fake, `POST ${COMMENTS}`, { token: scene.token, body: { body: 'x' } });
const get = () => ask(scene.fake, `GET ${COMMENTS}`, { token: scene.token });
const comments = () => scene.fake.repository('acme', 'infra').state.comments.size;

describe('limits', () => {
  test('content beyond a minute or an hour is refused with Retry-After, until time has passed', async () => {
    for (let index = 0; index < 3; index += 1) expect((await post()).status).toBe(201);
    const refused = await post();
    expect([refused.status, refused.headers.get('retry-after'), refused.text.includes('secondary rate limit')]).toEqual([403, '7', true]);
    expect(comments()).toBe(3);
    expect((await get()).status).toBe(200);
    scene.fake.advance(60_000);
    expect([(await post()).status, (await post()).status, (await post()).status]).toEqual([201, 201, 403]);
    scene.fake.advance(3_600_000);
    expect(
      (await ask(scene.fake, `POST ${COMMENTS}`, { token: scene.fake.installationToken(scene.installation), body: { body: 'x' } })).status,
    ).toBe(201);
  });

  test('points of a minute and requests of an hour end too', async () => {
    for (let index = 0; index < 60; index += 1) expect((await get()).status).toBe(200);
    expect((await get()).headers.get('retry-after')).toBe('7');
    scene.fake.advance(60_000);
    for (let index = 0; index < 39; index += 1) expect((await get()).status).toBe(200);
    const refused = await get();
    expect([refused.status, refused.headers.get('x-ratelimit-remaining')]).toEqual([403, '0']);
    const rate = await ask(scene.fake, 'GET /rate_limit', { token: scene.token });
    expect(rate.body['resources']?.['core']?.['remaining']).toBe(0);
  });

  test('a page is 100 at most', async () => {
    const { state } = scene.fake.repository('acme', 'infra');
    for (let index = 0; index < 120; index += 1)
      scene.fake.comment({ owner: 'acme', repo: 'infra', number: 1, body: `${index}`, by: 'dev' });
    expect(state.comments.size).toBe(120);
    const reply = await ask(scene.fake, `GET ${COMMENTS}?per_page=500`, { token: scene.token });
    expect([reply.body.length, reply.headers.get('link')?.includes('rel="next"')]).toEqual([100, true]);
    expect((await get()).body).toHaveLength(30);
  });
});

describe('faults', () => {
  test('the n-th matching request fails, before or after it took effect', async () => {
    const { fake } = scene;
    const fault = fake.inject({ match: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', kind: 'status', nth: 2 });
    expect([(await post()).status, (await post()).status]).toEqual([201, 502]);
    expect([comments(), fault.hits()]).toEqual([1, 1]);
    fake.inject({ match: /POST .*comments/u, kind: 'status', status: 500, when: 'after' });
    expect((await post()).status).toBe(500);
    expect(comments()).toBe(2);
    expect((await get()).status).toBe(200);
  });

  test('connections are cut, before or after', async () => {
    const { fake } = scene;
    fake.inject({ kind: 'reset' });
    await expect(post()).rejects.toThrow('fetch failed');
    expect(comments()).toBe(0);
    fake.inject({ kind: 'reset', when: 'after' });
    await expect(post()).rejects.toThrow('fetch failed');
    expect(comments()).toBe(1);
    expect(fake.requests.slice(-2).map((one) => [one.status, one.fault])).toEqual([
      [0, 'reset'],
      [0, 'reset'],
    ]);
  });

  test('limits, with 403 or 429, with and without Retry-After', async () => {
    const { fake } = scene;
    fake.inject({ kind: 'secondary-limit', status: 429, retryAfterSeconds: 1 });
    fake.inject({ kind: 'secondary-limit', retryAfterSeconds: null, nth: 2 });
    fake.inject({ kind: 'rate-limit', nth: 3, retryAfterSeconds: 2 });
    const replies = [await get(), await get(), await get(), await get()];
    expect(replies.map((one) => [one.status, one.headers.get('retry-after'), one.headers.get('x-ratelimit-remaining')])).toEqual([
      [429, '1', null],
      [403, null, null],
      [403, null, '0'],
      [200, null, expect.any(String)],
    ]);
  });

  test('slowness, and a push in the middle', async () => {
    const { fake } = scene;
    fake.inject({ kind: 'slow', delayMs: 60 });
    const startMs = performance.now();
    await get();
    expect(performance.now() - startMs).toBeGreaterThan(50);
    const before = scene.head();
    fake.inject({
      match: (request) => request.method === 'GET',
      kind: 'hook',
      run: async () => void (await fake.repository('acme', 'infra').commit('change', { 'late.tf': 'x\n' })),
    });
    const pull = await ask(fake, 'GET /repos/acme/infra/pulls/1', { token: scene.token });
    expect(pull.body['head']?.['sha']).toBe(scene.head());
    expect(scene.head()).not.toBe(before);
  });

  test('every request is on record: method, route, actor, status', async () => {
    await post();
    await ask(scene.fake, 'GET /rate_limit');
    expect(scene.fake.requests.map(({ ordinal, method, route, actor, status }) => [ordinal, method, route, actor, status])).toEqual([
      [1, 'POST', 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', 'gate-infra[bot]', 201],
      [2, 'GET', 'GET /rate_limit', 'anonymous', 200],
    ]);
  });
});
