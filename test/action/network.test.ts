import { createServer, type IncomingMessage, request, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, test } from 'vitest';
import { runAction } from './run-action.ts';
import { Gate, group, readWrite } from './scene.ts';

/** A proxy before GitHub, and an Enterprise Server, whose API stands below a path. */

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0).toReversed()) await close();
});

interface Front {
  readonly url: string;
  readonly seen: string[];
}

/** Hands every request on to the fake, under the path that `rewrite` gives. */
async function front(target: string, rewrite: (url: string) => string): Promise<Front> {
  const seen: string[] = [];
  const server: Server = createServer((asked: IncomingMessage, answer: ServerResponse) => {
    const url = asked.url ?? '/';
    seen.push(`${asked.method ?? ''} ${url}`);
    const onward = request(
      `${target}${rewrite(url)}`,
      { method: asked.method, headers: { ...asked.headers, host: new URL(target).host } },
      (reply) => {
        answer.writeHead(reply.statusCode ?? 500, reply.headers);
        reply.pipe(answer);
      },
    );
    asked.pipe(onward);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  return { url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen };
}

async function scene() {
  const gate = await Gate.open({ 'main.tf': group('web') });
  closers.push(() => gate.close());
  await gate.repo.commit('topic', { 'main.tf': group('web', 22) }, 'Open', { by: 'dev' });
  const pull = await gate.open();
  const inputs = { token: '${{ github.token }}' };
  const run = await gate.fake.actionEnv({
    owner: 'acme',
    repo: 'infra',
    event: 'pull_request',
    number: pull.number,
    permissions: readWrite,
    inputs,
  });
  return { gate, run };
}

describe('ways to GitHub', () => {
  test('through the proxy of the environment', async () => {
    const { gate, run } = await scene();
    const proxy = await front(gate.fake.url, (url) => url.slice(gate.fake.url.length));
    const { code } = await runAction(run, { HTTP_PROXY: proxy.url });
    expect([code, gate.summaries.length, gate.threads.length]).toEqual([1, 1, 1]);
    expect(proxy.seen).toHaveLength(gate.fake.requests.length);
    expect(proxy.seen[0]).toContain(`GET ${gate.fake.url}/repos/acme/infra/pulls/`);
  });

  test('past the proxy for hosts that it is not for', async () => {
    const { gate, run } = await scene();
    const proxy = await front(gate.fake.url, (url) => url);
    const { code } = await runAction(run, { HTTP_PROXY: proxy.url, NO_PROXY: '127.0.0.1' });
    expect([code, proxy.seen, gate.summaries.length]).toEqual([1, [], 1]);
  });

  test('an Enterprise Server', async () => {
    const { gate, run } = await scene();
    const server = await front(gate.fake.url, (url) => url.replace(/^\/api\/v3/u, '').replace(/^\/api\/graphql/u, '/graphql'));
    const env = { GITHUB_API_URL: `${server.url}/api/v3`, GITHUB_GRAPHQL_URL: '', GITHUB_SERVER_URL: 'https://git.example.com' };
    const { code } = await runAction(run, env);
    expect([code, gate.summaries.length, gate.threads.length]).toEqual([1, 1, 1]);
    expect(server.seen.every((path) => / \/api\/(?:v3|graphql)/u.test(path))).toBe(true);
    expect(server.seen).toContain('POST /api/graphql');
    expect(gate.summaries[0]).toContain('https://git.example.com/acme/infra/blob/');
  });

  test('nobody there: a failure with its reason', async () => {
    const { run } = await scene();
    const { code, log } = await runAction(run, { GITHUB_API_URL: 'http://127.0.0.1:9' });
    expect(code).toBe(1);
    expect(log).toContain('::error::The review could not be done');
    expect(log).toContain('could not be reached');
  });
});
