import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { getOctokit } from '@actions/github';
import { createNodeMiddleware, createProbot } from 'probot';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openScene, type Scene } from './scene.ts';
import { startFakeGitHub } from './server.ts';

const SECRET = ['probot', 'secret'].join('-');
let scene: Scene;
let server: Server;
let handle:
  | ((
      request: Parameters<Awaited<ReturnType<typeof createNodeMiddleware>>>[0],
      response: Parameters<Awaited<ReturnType<typeof createNodeMiddleware>>>[1],
    ) => unknown)
  | undefined;

beforeAll(async () => {
  server = createServer((request, response) => void (handle === undefined ? response.writeHead(503).end() : handle(request, response)));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/github/webhooks`;
  scene = await openScene(await startFakeGitHub({ limits: { contentPerMinute: 1000 } }), 'infra', { url, secret: SECRET });
  await scene.fake.webhooks.settled();
});
afterAll(async () => {
  scene.fake.assertHealthy();
  await scene.fake.close();
  server.close();
});

/** The libraries that the product is built on, as they are shipped. */
describe('real clients', () => {
  test("the Action's: pages, GraphQL, errors", async () => {
    const { fake } = scene;
    const at = { owner: 'acme', repo: 'infra' };
    for (let index = 0; index < 35; index += 1) fake.comment({ ...at, number: 1, body: `${index}`, by: 'dev' });
    const octokit = getOctokit(fake.workflowToken('acme', 'infra', { permissions: { issues: 'read' } }), { baseUrl: fake.url });
    const all = await octokit.paginate(octokit.rest.issues.listComments, { ...at, issue_number: 1 });
    expect(all.map((one) => one.body)).toEqual(Array.from({ length: 35 }, (_, index) => `${index}`));
    const { viewer } = await octokit.graphql<{ readonly viewer: { readonly login: string } }>('{ viewer { login } }');
    expect(viewer.login).toBe('github-actions[bot]');
    await expect(octokit.rest.issues.createComment({ ...at, issue_number: 1, body: 'x' })).rejects.toThrow(
      'Resource not accessible by integration',
    );
    const path = 'sub/ünï code.tf';
    await fake.repository('acme', 'infra').commit('other', { [path]: 'x\n' });
    const file = await octokit.rest.repos.getContent({ ...at, path, ref: 'other' });
    expect(file.data).toMatchObject({ type: 'file', path });
  });

  test("the App's: signed webhook, app token traded, check run written and seen by the button", async () => {
    const { fake, app } = scene;
    const probot = createProbot({
      overrides: { appId: app.id, privateKey: app.privateKey, secret: SECRET, baseUrl: fake.url, logLevel: 'fatal' },
    });
    const seen: string[] = [];
    handle = await createNodeMiddleware(
      (instance) => {
        instance.on('pull_request.synchronize', async (context) => {
          seen.push(context.payload.after);
          await context.octokit.rest.checks.create(context.repo({ name: 'gate', head_sha: context.payload.after, conclusion: 'success' }));
        });
      },
      { probot },
    );
    const head = await fake.repository('acme', 'infra').commit('change', { 'keep.tf': 'changed\n' });
    await fake.webhooks.settled();
    expect(seen).toEqual([head]);
    expect(fake.latestCheckRun('acme', 'infra', head, 'gate')?.conclusion).toBe('success');
    expect(fake.webhooks.deliveries.filter((one) => one.event === 'pull_request').at(-1)?.statusCode).toBe(200);
  });
});
