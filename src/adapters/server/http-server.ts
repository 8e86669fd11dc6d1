import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

export interface HttpRequest {
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
  /** `application/json` by default. */
  readonly type?: string;
}

/** `METHOD /path` to what answers it. */
export type HttpRoutes = Readonly<Record<string, (request: HttpRequest) => HttpAnswer | Promise<HttpAnswer>>>;

export interface HttpServer {
  readonly port: number;
  close(): Promise<void>;
}

/** GitHub sends no more than this. https://docs.github.com/webhooks/webhook-events-and-payloads */
export const bodyBytesMax = 25 * 1024 * 1024;
/** GitHub waits 10 s for an answer; nobody may hold a connection for longer with half a request. */
const requestTimeoutMs = 10_000;
/** Longer than the usual load balancer's 60 s, so that it is never we who close first. */
const keepAliveMs = 65_000;

/** @throws when the port cannot be had */
export async function startHttpServer(
  options: { readonly host: string; readonly port: number; readonly onCrash: (error: unknown) => void },
  routes: HttpRoutes,
): Promise<HttpServer> {
  const server = createServer((request, response) => {
    answerTo(request, response, routes).catch((error: unknown) => {
      options.onCrash(error);
      send(response, { status: 500, body: '{"error":"internal"}' });
    });
  });
  server.requestTimeout = requestTimeoutMs;
  server.keepAliveTimeout = keepAliveMs;
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  return { port: portOf(server), close: () => close(server) };
}

async function answerTo(request: IncomingMessage, response: ServerResponse, routes: HttpRoutes): Promise<void> {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const route = `${request.method ?? 'GET'} ${path.length > 1 ? path.replace(/\/$/u, '') : path}`;
  const handle = Object.hasOwn(routes, route) ? routes[route] : undefined;
  if (handle === undefined) {
    request.resume();
    send(response, { status: 404, body: '{"error":"not found"}' });
    return;
  }
  const body = await readBody(request);
  if (body === undefined) {
    send(response, { status: 413, body: '{"error":"too large"}' });
    request.destroy();
    return;
  }
  send(response, await handle({ headers: request.headers, body }));
}

/** Undefined when it is too large, or the sender went away. */
async function readBody(request: IncomingMessage): Promise<Buffer | undefined> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request) {
      if (!Buffer.isBuffer(chunk)) return undefined;
      bytes += chunk.length;
      if (bytes > bodyBytesMax) return undefined;
      chunks.push(chunk);
    }
  } catch {
    return undefined;
  }
  return Buffer.concat(chunks);
}

function send(response: ServerResponse, { status, body, type = 'application/json' }: HttpAnswer): void {
  if (response.headersSent) return;
  response.writeHead(status, { 'content-type': type, 'content-length': Buffer.byteLength(body) }).end(body);
}

function portOf(server: Server): number {
  const address: AddressInfo | string | null = server.address();
  return typeof address === 'object' && address !== null ? address.port : 0;
}

/** Requests that are under way get a moment to end. A connection without a request counts as busy to Node, and would keep the server up. */
const closeMs = 1_000;

function close(server: Server): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => server.closeAllConnections(), closeMs);
    server.close(() => {
      clearTimeout(timer);
      resolve();
    });
    server.closeIdleConnections();
  });
}
