import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Answer } from './call.ts';

const BODY_BYTES_MAX = 32 * 1024 * 1024;

export interface RawRequest {
  readonly method: string;
  readonly url: URL;
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export type RawAnswer = Answer | 'reset';

/** A loopback server; `handle` answers or asks for the connection to be cut. */
export async function listen(
  handle: (request: RawRequest) => Promise<RawAnswer>,
): Promise<{ readonly server: Server; readonly port: number }> {
  const server = createServer((request, response) => {
    void serve(request, response, handle);
  });
  server.keepAliveTimeout = 5000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return { server, port: (server.address() as AddressInfo).port };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  handle: (request: RawRequest) => Promise<RawAnswer>,
): Promise<void> {
  const body = await readBody(request);
  if (body === undefined) {
    request.destroy();
    return;
  }
  const url = new URL(request.url ?? '/', `http://${request.headers.host ?? '127.0.0.1'}`);
  const answer = await handle({ method: request.method ?? 'GET', url, headers: request.headers, body });
  if (answer === 'reset') {
    request.socket.destroy();
    return;
  }
  send(request, response, answer);
}

function send(request: IncomingMessage, response: ServerResponse, answer: Answer): void {
  const isEmpty = answer.body === undefined && answer.raw === undefined;
  const payload = answer.raw ?? Buffer.from(isEmpty ? '' : JSON.stringify(answer.body));
  const headers: Record<string, string> = { 'x-github-media-type': 'github.v3; format=json', ...answer.headers };
  if (request.method === 'GET' && answer.status === 200) {
    headers['etag'] = `W/"${createHash('sha256').update(payload).digest('hex')}"`;
    if (request.headers['if-none-match'] === headers['etag']) {
      response.writeHead(304, headers).end();
      return;
    }
  }
  if (!isEmpty) {
    headers['content-type'] = answer.type ?? 'application/json; charset=utf-8';
    headers['content-length'] = String(payload.length);
  }
  response.writeHead(answer.status, headers).end(request.method === 'HEAD' ? undefined : payload);
}

async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request) {
      bytes += (chunk as Buffer).length;
      if (bytes > BODY_BYTES_MAX) return undefined;
      chunks.push(chunk as Buffer);
    }
  } catch {
    return undefined; // the client went away
  }
  return Buffer.concat(chunks);
}
