import { request as httpRequest, Agent as HttpAgent } from 'node:http';
import type { IncomingHttpHeaders } from 'node:http';
import { request as httpsRequest, Agent as HttpsAgent } from 'node:https';
import { gunzipSync } from 'node:zlib';

/** One request and what came of it; nothing is thrown. */
export type Exchange =
  | { readonly kind: 'answer'; readonly status: number; readonly headers: IncomingHttpHeaders; readonly bytes: Buffer }
  /** No whole answer came. `isUnsent`: the request cannot have arrived. */
  | { readonly kind: 'lost'; readonly reason: string; readonly isUnsent: boolean; readonly headers: IncomingHttpHeaders };

interface Message {
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: Buffer;
}

/** GitHub itself ends a request after 10 s; the rest is for proxies. */
const timeoutMs = 30_000;
/** A whole tree of 100,000 entries is some 30 MB. */
const bytesMax = 128 * 1024 * 1024;
const redirectsMax = 3;

/**
 * `HTTPS_PROXY`, `HTTP_PROXY` and `NO_PROXY` are obeyed from Node 24.5 on (https://nodejs.org/api/http.html#built-in-proxy-support). Node's own
 * client and not `fetch`: it starts faster, and it takes the proxy without a flag on the command line.
 */
const proxyEnv = { proxyEnv: process.env };
let agents: { readonly http: HttpAgent; readonly https: HttpsAgent } | undefined;

function agentsOf(): { readonly http: HttpAgent; readonly https: HttpsAgent } {
  agents ??= { http: new HttpAgent({ keepAlive: true, ...proxyEnv }), https: new HttpsAgent({ keepAlive: true, ...proxyEnv }) };
  return agents;
}

export async function exchange(method: string, url: string, message: Message): Promise<Exchange> {
  let target = url;
  for (let hop = 0; ; hop += 1) {
    const reply = await single(method, target, message);
    const next = reply.kind === 'answer' ? redirectOf(reply, target, method) : undefined;
    if (next === undefined || hop >= redirectsMax) return reply;
    target = next;
  }
}

/** A renamed repository answers with a redirect, which reading may follow; only on the same host, since the token goes along. */
function redirectOf(reply: Extract<Exchange, { kind: 'answer' }>, from: string, method: string): string | undefined {
  const { location } = reply.headers;
  if (![301, 302, 307, 308].includes(reply.status) || location === undefined) return undefined;
  if (method !== 'GET' && reply.status !== 307 && reply.status !== 308) return undefined;
  const to = URL.canParse(location, from) ? new URL(location, from) : undefined;
  return to?.origin === new URL(from).origin ? to.href : undefined;
}

function single(method: string, url: string, { headers, body }: Message): Promise<Exchange> {
  return new Promise((resolve) => {
    const isSecure = url.startsWith('https:');
    const { http, https } = agentsOf();
    const length = body === undefined ? {} : { 'content-type': 'application/json', 'content-length': String(body.length) };
    const options = { method, headers: { ...headers, ...length, 'accept-encoding': 'gzip' }, timeout: timeoutMs };
    let isConnected = false;
    const lost = (reason: string): void => resolve({ kind: 'lost', reason, isUnsent: !isConnected, headers: {} });
    const sent = isSecure ? httpsRequest(url, { ...options, agent: https }) : httpRequest(url, { ...options, agent: http });
    sent.on('socket', (socket) => {
      if (socket.connecting) socket.once('connect', () => (isConnected = true));
      else isConnected = true;
    });
    sent.on('timeout', () => sent.destroy(new Error('no answer in time')));
    sent.on('error', (error) => lost(wordOf(error)));
    sent.on('response', (response) => {
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > bytesMax) sent.destroy(new Error('the answer is too large'));
        else chunks.push(chunk);
      });
      response.on('error', (error) => lost(wordOf(error)));
      response.on('end', () => {
        const bytes = unpack(Buffer.concat(chunks), response.headers['content-encoding']);
        if (bytes === undefined) lost('the answer is damaged');
        else resolve({ kind: 'answer', status: response.statusCode ?? 0, headers: response.headers, bytes });
      });
    });
    sent.end(body);
  });
}

function unpack(bytes: Buffer, encoding: string | undefined): Buffer | undefined {
  if (encoding !== 'gzip') return bytes;
  try {
    return gunzipSync(bytes, { maxOutputLength: bytesMax });
  } catch {
    return undefined;
  }
}

/** `ECONNRESET`, or the first words of what happened. */
function wordOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : error.message.slice(0, 80);
}
