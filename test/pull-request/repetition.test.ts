import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { content, GitHubClient, UnknownOutcome } from '../../src/adapters/github/client.ts';
import { Refusal } from '../../src/adapters/github/refusal.ts';
import { rawBytes } from '../../src/adapters/github/transport.ts';
import { WriterLane } from '../../src/adapters/github/writer-lane.ts';

/** What is sent again, against a server that counts what arrives: a POST whose answer is lost never is. */

type Answer = (request: IncomingMessage, response: ServerResponse) => void;

const closers: (() => Promise<void>)[] = [];

afterEach(async () => {
  for (const close of closers.splice(0)) await close();
});

interface Setting {
  readonly client: GitHubClient;
  readonly url: string;
  /** `METHOD path` of each request that arrived. */
  readonly seen: readonly string[];
}

/** The first `times` requests get `answer`, the others an empty object. */
async function serve(answer: Answer, times = Number.POSITIVE_INFINITY): Promise<Setting> {
  const seen: string[] = [];
  const server = createServer((request, response) => {
    request.resume().on('end', () => {
      seen.push(`${request.method ?? ''} ${request.url ?? ''}`);
      if (seen.length <= times) answer(request, response);
      else json(200, {})(request, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  closers.push(async () => {
    server.closeAllConnections();
    await new Promise((resolve) => server.close(resolve));
  });
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { client: new GitHubClient({ apiUrl: url, token: 'none', lane: new WriterLane(0), backoffMs: 1 }), url, seen };
}

function json(status: number, body: unknown, headers: Readonly<Record<string, string>> = {}): Answer {
  return (_, response) => void response.writeHead(status, { 'content-type': 'application/json', ...headers }).end(JSON.stringify(body));
}

const cut: Answer = (_, response) => {
  response.writeHead(201, { 'content-type': 'application/json', 'content-length': '100' }).write('{"id": 1');
  setImmediate(() => response.destroy());
};

/** Packed, and less of it than there is. */
const cutPacked: Answer = (_, response) => {
  const packed = gzipSync(JSON.stringify({ id: 1, body: 'x'.repeat(1000) }));
  const headers = { 'content-type': 'application/json', 'content-encoding': 'gzip', 'content-length': String(packed.length) };
  response.writeHead(201, headers).write(packed.subarray(0, -10));
  setImmediate(() => response.destroy());
};

/** Leads to another host, with a packed body that ends too early. */
const elsewherePacked: Answer = (_, response) => {
  const headers = { location: 'http://127.0.0.2:9/', 'content-encoding': 'gzip' };
  response.writeHead(307, headers).end(gzipSync('{}').subarray(0, -4));
};

const otherProtocol: Answer = ({ socket }) =>
  void socket.end('HTTP/1.1 101 Switching Protocols\r\nConnection: Upgrade\r\nUpgrade: other\r\n\r\n');

const at = { owner: 'acme', repo: 'infra' };
const comment = { ...at, issue_number: 1, body: 'Hello', request: content };

const lostAnswers: readonly (readonly [string, Answer])[] = [
  ['500', json(500, {})],
  ['502', json(502, {})],
  ['503 that says when to come again', json(503, {}, { 'retry-after': '0' })],
  ['a connection that is cut', (_, response) => void response.destroy()],
  ['a body that breaks off', cut],
  ['a packed body that breaks off', cutPacked],
  ['a body that is no JSON', (_, response) => void response.writeHead(201, { 'content-type': 'application/json' }).end('<html>')],
  ['a way to another host', json(307, {}, { location: 'http://127.0.0.2:9/' })],
  ['a way to another host, and its body breaks off', elsewherePacked],
  ['in a protocol that nobody asked for', otherProtocol],
  ['a way that would make it a GET', json(301, {}, { location: '/elsewhere' })],
];

describe('an answer that is lost', () => {
  test.each(lostAnswers)('%s: a POST was sent once, and its outcome is not known', async (_, answer) => {
    const { client, seen } = await serve(answer);
    await expect(client.rest.issues.createComment(comment)).rejects.toThrow(UnknownOutcome);
    expect(seen).toEqual(['POST /repos/acme/infra/issues/1/comments']);
    expect(client.requests).toBe(1);
  });

  test.each(lostAnswers)('%s: no POST of any kind is sent twice', async (_, answer) => {
    const { client, seen } = await serve(answer);
    const { checks, pulls } = client.rest;
    const posts = [
      () => checks.create({ ...at, name: 'gate', head_sha: 'a'.repeat(40) }),
      () => pulls.createReview({ ...at, pull_number: 1 }),
      () => pulls.createReplyForReviewComment({ ...at, pull_number: 1, comment_id: 2, body: 'Yes' }),
    ];
    for (const post of posts) await expect(post()).rejects.toThrow(UnknownOutcome);
    expect(seen).toHaveLength(posts.length);
  });

  test.each(lostAnswers.slice(0, 7))('%s: a GET and a PATCH are sent until there is one', async (_, answer) => {
    const { client, seen } = await serve(answer, 3);
    await client.rest.pulls.get({ ...at, pull_number: 1 });
    expect(seen).toHaveLength(4);
    const other = await serve(answer, 3);
    await other.client.rest.issues.updateComment({ ...at, comment_id: 1, body: 'Hello', request: content });
    expect(other.seen).toHaveLength(4);
  });

  test('a PATCH that would add twice is sent once', async () => {
    const { client, seen } = await serve(json(502, {}));
    const update = client.rest.checks.update({ ...at, check_run_id: 1, request: { repeat: 'once' } });
    await expect(update).rejects.toThrow(UnknownOutcome);
    expect(seen).toHaveLength(1);
  });

  test('a query of GraphQL reads, or does the same twice: it is sent again', async () => {
    const { client, seen } = await serve(json(502, {}), 2);
    await client.graphql('query { viewer { login } }', {});
    expect(seen).toEqual(Array.from({ length: 3 }, () => 'POST /graphql'));
  });
});

describe('an answer that says "not done"', () => {
  test.each([
    ['a secondary limit', json(403, { message: 'You have exceeded a secondary rate limit.' }, { 'retry-after': '0' })],
    ['a 429', json(429, {}, { 'retry-after': '0' })],
  ])('%s: a POST is sent again', async (_, answer) => {
    const { client, seen } = await serve(answer, 2);
    await client.rest.issues.createComment(comment);
    expect(seen).toHaveLength(3);
  });

  test.each([400, 401, 403, 404, 409, 410, 422])('%i: nothing is sent again', async (status) => {
    const { client, seen } = await serve(json(status, { message: 'No' }));
    const codes = [
      client.rest.issues.createComment(comment),
      client.rest.pulls.get({ ...at, pull_number: 1 }),
      client.paginate(client.rest.pulls.list, at),
    ].map((request) =>
      request.then(
        () => 'taken',
        (error: unknown) => (error instanceof Refusal ? error.code : error),
      ),
    );
    expect(await Promise.all(codes)).toEqual([status, status, status]);
    expect(seen).toHaveLength(3);
  });

  test('a limit that lasts too long is told, and not waited for', async () => {
    const { client, seen } = await serve(json(403, {}, { 'retry-after': '3600' }));
    await expect(client.rest.issues.createComment(comment)).rejects.toThrow('asks to wait 3600 s');
    expect(seen).toHaveLength(1);
  });

  test('nobody listens: nothing arrived, so that a POST may be sent again', async () => {
    const { client, url } = await serve(json(200, {}));
    for (const close of closers.splice(0)) await close();
    await expect(client.rest.issues.createComment(comment)).rejects.toThrow(`POST /repos/acme/infra/issues/1/comments: ECONNREFUSED`);
    expect([client.requests, url.startsWith('http://')]).toEqual([4, true]);
  });
});

describe('answers', () => {
  test('a renamed repository leads on, a POST as a POST', async () => {
    const { client, seen } = await serve(json(307, {}, { location: '/repositories/7/issues/1/comments' }), 1);
    await client.rest.issues.createComment(comment);
    expect(seen).toEqual(['POST /repos/acme/infra/issues/1/comments', 'POST /repositories/7/issues/1/comments']);
  });

  test.each([301, 302, 307, 308])('%i: a GET is led on to the same host', async (status) => {
    const { client, seen } = await serve(json(status, {}, { location: '/repositories/7' }), 1);
    await client.rest.repos.get(at);
    expect(seen).toEqual(['GET /repos/acme/infra', 'GET /repositories/7']);
  });

  test('a content comes byte by byte, whatever its encoding', async () => {
    const bytes = Buffer.from([0xff, 0x00, 0xc3, 0x28, 0x0a]);
    const { client } = await serve(
      (_, response) => void response.writeHead(200, { 'content-type': `${rawBytes}; charset=utf-8` }).end(bytes),
    );
    const { data } = await client.rest.git.getBlob({ ...at, file_sha: 'a'.repeat(40), headers: { accept: rawBytes } });
    expect(data).toEqual(bytes);
  });

  test('a packed answer is unpacked, as it was asked for', async () => {
    const asked: (string | undefined)[] = [];
    const { client } = await serve((request, response) => {
      asked.push(String(request.headers['accept-encoding']));
      const packed = gzipSync(JSON.stringify({ number: 1, title: 'x'.repeat(100_000) }));
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'gzip' }).end(packed);
    });
    const { data } = await client.rest.pulls.get({ ...at, pull_number: 1 });
    expect([asked, data.title.length]).toEqual([['gzip'], 100_000]);
  });

  test('an answer that has no body is whole, though its headers say that it is packed', async () => {
    const { client } = await serve((_, response) => void response.writeHead(204, { 'content-encoding': 'gzip' }).end());
    expect((await client.rest.issues.deleteComment({ ...at, comment_id: 1 })).status).toBe(204);
  });

  test('the name of the packing is read as HTTP has it', async () => {
    const { client } = await serve((_, response) => {
      response.writeHead(200, { 'content-type': 'application/json', 'content-encoding': 'GZIP' }).end(gzipSync('{"number":1}'));
    });
    expect((await client.rest.pulls.get({ ...at, pull_number: 1 })).data.number).toBe(1);
  });

  test('what is sent: a version that was chosen, a token, our name', async () => {
    const headers: IncomingMessage['headers'][] = [];
    const { client } = await serve((request, response) => {
      headers.push(request.headers);
      json(200, {})(request, response);
    });
    await client.rest.pulls.get({ ...at, pull_number: 1 });
    expect(headers[0]).toMatchObject({ 'x-github-api-version': '2022-11-28', authorization: 'token none' });
    expect(headers[0]?.['user-agent']).toMatch(/^phasegate /u);
  });

  test('an error in an answer of GraphQL is thrown, whatever data comes with it', async () => {
    const { client } = await serve(json(200, { data: { viewer: null }, errors: [{ type: 'FORBIDDEN', message: 'Not yours' }] }));
    const error: unknown = await client.graphql('query { viewer { login } }', {}).catch((one: unknown) => one);
    expect(error).toMatchObject({ code: 403, message: 'GitHub refused a GraphQL query (Not yours).' });
  });
});
