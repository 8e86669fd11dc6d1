import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { Referee } from './http/referee.ts';
import { walkEveryRoute } from './description-walk.ts';
import { ask, openScene, type Scene } from './scene.ts';
import { startFakeGitHub } from './server.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene(await startFakeGitHub({ limits: { contentPerMinute: 1000, pointsPerMinute: 100_000 } }));
});
afterAll(() => scene.fake.close());

describe("GitHub's own description", () => {
  test('holds for the answer of every route the fake has', async () => {
    await walkEveryRoute(scene);
    scene.fake.assertHealthy();
    const asked = new Set(scene.fake.requests.map((one) => one.route));
    const routes = scene.fake.routes.filter((route) => !asked.has(route));
    expect(routes, 'routes that no request has tried').toEqual([]);
    expect(scene.fake.routes.length).toBeGreaterThan(85);
  });

  test('was slimmed by the generator from a named version, with its licence', () => {
    for (const name of ['api.github.com.slim.json', 'webhooks.slim.json']) {
      const text = readFileSync(new URL(`schemas/${name}`, import.meta.url), 'utf8');
      const { generator, source } = JSON.parse(text) as {
        readonly generator: string;
        readonly source: { readonly package: string; readonly notice: string };
      };
      expect([generator, source.package, source.notice]).toEqual([
        'scripts/gen-github-schemas.mjs',
        expect.stringMatching(/^@octokit\/openapi(-webhooks)?@\d/u),
        expect.stringContaining('MIT'),
      ]);
      expect(text.length).toBeLessThan(300_000);
    }
  });
});

describe('the referee', () => {
  const referee = new Referee();
  const ROUTE = 'GET /repos/{owner}/{repo}/pulls/{pull_number}';

  test('knows every route that the fake serves', () => {
    for (const route of scene.fake.routes) expect(Object.keys(referee.operations)).toContain(route);
  });

  test('sees planted errors in answers, requests and payloads', () => {
    expect(referee.answer(ROUTE, 200, {}).length).toBeGreaterThan(0);
    expect(referee.answer(ROUTE, 201, {})).toEqual(['the description knows no 201']);
    expect(referee.answer(ROUTE, 404, { message: 5 }).length).toBeGreaterThan(0);
    expect(referee.answer('DELETE /installation/token', 204, {}).length).toBeGreaterThan(0);
    expect(referee.request('GET /repos/{owner}/{repo}/pulls', new URLSearchParams('state=ajar'), undefined)).toHaveLength(1);
    expect(referee.request('GET /repos/{owner}/{repo}/pulls', new URLSearchParams('per_page=many'), undefined)).toHaveLength(1);
    expect(referee.request('POST /repos/{owner}/{repo}/pulls', new URLSearchParams(), { title: 't' })).toHaveLength(2);
    expect(referee.request('POST /repos/{owner}/{repo}/check-runs', new URLSearchParams(), undefined)).toHaveLength(1);
    expect(referee.webhook('issue_comment', { action: 'created' }).length).toBeGreaterThan(0);
    expect(referee.webhook('issue_comment', { action: 'exploded' })).toEqual(['the description knows no webhook issue-comment-exploded']);
  });

  test('names the properties that GitHub would drop, however deep', () => {
    const body = {
      name: 'x',
      head_sha: 'y',
      outputs: {},
      output: { title: 't', summary: 's', anotations: [], annotations: [{ path: 'p', line: 1 }] },
    };
    expect(referee.unknownInBody('POST /repos/{owner}/{repo}/check-runs', body)).toEqual([
      '/outputs',
      '/output/anotations',
      '/output/annotations/0/line',
    ]);
  });
});

describe('what fails a test', () => {
  test('an unknown route, a dropped property, an answer of ours that is wrong', async () => {
    const { fake, token } = await openScene(await startFakeGitHub());
    expect((await ask(fake, 'GET /repos/acme/infra/zebras', { token })).status).toBe(501);
    await ask(fake, 'POST /repos/acme/infra/issues/1/comments', { token, body: { body: 'x', colour: 'red' } });
    const state = fake.repository('acme', 'infra').state;
    const [comment] = state.comments.values();
    if (comment !== undefined) state.comments.set(comment.id, { ...comment, createdAt: 'yesterday' });
    await ask(fake, 'GET /repos/acme/infra/issues/1/comments', { token });
    expect(fake.world.failures.map((one) => one.slice(0, 60))).toHaveLength(3);
    expect(() => fake.assertHealthy()).toThrow(/zebras[\s\S]*\/colour[\s\S]*date-time/u);
    await fake.close();
  });
});
