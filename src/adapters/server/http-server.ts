import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** A request whose body has arrived whole, within `bodyBytesMax`. */
export interface HttpRequest {
  readonly headers: IncomingMessage['headers'];
  readonly body: Buffer;
}

/** What is sent back. */
export interface HttpAnswer {
  readonly status: number;
  readonly body: string;
  /** `application/json` by default. */
  readonly type?: string;
}

/** `METHOD /path` to what answers it. */
export type HttpRoutes = Readonly<Record<string, (request: HttpRequest) => HttpAnswer | Promise<HttpAnswer>>>;

/** A server that listens. `close` gives requests under way a second. */
export interface HttpServer {
  readonly port: number;
  close(): Promise<void>;
}

/** GitHub sends no more than this. https://docs.github.com/webhooks/webhook-events-and-payloads */
export const bodyBytesMax = 25 * 1024 * 1024;
/** Bodies that are under way together; GitHub's are some 30 KB. Beyond it GitHub is to note a failed delivery, which the sweep takes up. */
const defaultBufferedBytesMax = 8 * bodyBytesMax;
/** GitHub waits 10 s for an answer; nobody may hold a connection for longer with half a request. */
const requestTimeoutMs = 10_000;
/** How often Node looks for such connections; its own half minute would make 40 s of the 10. */
const checkEveryMs = 2_000;
/** Longer than the usual load balancer's 60 s, so that it is never we who close first. */
const keepAliveMs = 65_000;

export interface HttpServerOptions {
  readonly host: string;
  readonly port: number;
  readonly onCrash: (error: unknown) => void;
  readonly bufferedBytesMax?: number;
}

/** What is left for bodies that are under way. */
interface Room {
  bytes: number;
}

/** @throws when the port cannot be had */
export async function startHttpServer(options: HttpServerOptions, routes: HttpRoutes): Promise<HttpServer> {
  const room: Room = { bytes: options.bufferedBytesMax ?? defaultBufferedBytesMax };
  const timeouts = {
    requestTimeout: requestTimeoutMs,
    headersTimeout: requestTimeoutMs,
    keepAliveTimeout: keepAliveMs,
    connectionsCheckingInterval: checkEveryMs,
  };
  const server = createServer(timeouts, (request, response) => {
    answerTo(request, response, { routes, room }).catch((error: unknown) => {
      options.onCrash(error);
      send(response, { status: 500, body: '{"error":"internal"}' });
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(options.port, options.host, resolve);
  });
  return { port: portOf(server), close: () => close(server) };
}

interface Setting {
  readonly routes: HttpRoutes;
  readonly room: Room;
}

async function answerTo(request: IncomingMessage, response: ServerResponse, { routes, room }: Setting): Promise<void> {
  const path = (request.url ?? '/').split('?', 1)[0] ?? '/';
  const route = `${request.method ?? 'GET'} ${path.length > 1 ? path.replace(/\/$/u, '') : path}`;
  const handle = Object.hasOwn(routes, route) ? routes[route] : undefined;
  if (handle === undefined) {
    send(response, { status: 404, body: '{"error":"not found"}' });
    return;
  }
  const body = await readBody(request, room);
  if (!Buffer.isBuffer(body)) {
    send(response, body);
    request.destroy();
    return;
  }
  send(response, await handle({ headers: request.headers, body }));
}

const tooLarge: HttpAnswer = { status: 413, body: '{"error":"too large"}' };
const tooMuch: HttpAnswer = { status: 503, body: '{"error":"too much at once"}' };

/** The body, or why it was not taken; that answer reaches nobody when the sender went away. */
async function readBody(request: IncomingMessage, room: Room): Promise<Buffer | HttpAnswer> {
  const chunks: Buffer[] = [];
  let bytes = 0;
  try {
    for await (const chunk of request) {
      if (!Buffer.isBuffer(chunk) || bytes + chunk.length > bodyBytesMax) return tooLarge;
      if (chunk.length > room.bytes) return tooMuch;
      bytes += chunk.length;
      room.bytes -= chunk.length;
      chunks.push(chunk);
    }
  } catch {
    return tooLarge;
  } finally {
    room.bytes += bytes;
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
