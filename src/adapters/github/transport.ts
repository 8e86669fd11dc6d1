import { once } from 'node:events';
import { request as plainRequest } from 'node:http';
import type { ClientRequest, IncomingMessage } from 'node:http';
import { request as secureRequest } from 'node:https';
import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';

/** What Octokit wants of `fetch`: an answer that is whole, its body read. */
interface Answer {
  readonly url: string;
  readonly status: number;
  readonly headers: Begun['headers'];
  readonly body: unknown;
  readonly text: () => Promise<string>;
  readonly arrayBuffer: () => Promise<Buffer>;
}

interface Message {
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body?: string;
}

/** GitHub itself ends a request after 10 s; the rest is for proxies. */
const timeoutMs = 30_000;
/** A whole tree of 100,000 entries is some 30 MB. */
const bytesMax = 128 * 1024 * 1024;
const redirectsMax = 3;
/** Answers without a body, whatever their headers say of it. */
const emptyStatuses = new Set([204, 304]);
/** Asks for a content as it is; its answer is a Buffer. */
export const rawBytes = 'application/vnd.github.raw+json';
const proxyVariables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];

/** An answer before its body is read. */
interface Begun {
  readonly status: number;
  readonly headers: ReadonlyMap<string, string>;
  readonly body: AsyncIterable<Uint8Array>;
}

type Send = (url: string, message: Message & { readonly signal: AbortSignal }) => Promise<Begun>;

let chosen: Promise<Send> | undefined;

/** Node's own requests take no proxy from the environment; where one is named, the package of its `fetch` is loaded, which does. */
async function chooseSend(): Promise<Send> {
  if (!proxyVariables.some((name) => (process.env[name] ?? '') !== '')) return sendDirectly;
  const { EnvHttpProxyAgent, fetch: fetchThrough } = await import('undici');
  // Plain HTTP goes to the proxy as it is; whatever is encrypted goes through a tunnel all the same.
  const options: object = { proxyTunnel: false };
  const dispatcher = new EnvHttpProxyAgent(options);
  return async (url, message) => {
    const { status, headers, body } = await fetchThrough(url, { ...message, redirect: 'manual', dispatcher });
    return { status, headers: new Map(headers), body: body ?? Readable.from([]) };
  };
}

/** Node's `fetch` would do the same, and takes 40 ms more of each process to load. */
const sendDirectly: Send = async (url, { method, headers, body, signal }) => {
  const send = url.startsWith('https:') ? secureRequest : plainRequest;
  const sent = send(url, { method, headers: { ...headers, 'accept-encoding': 'gzip' } });
  const endInTime = (part: ClientRequest | IncomingMessage): void =>
    signal.addEventListener('abort', () => void part.destroy(new Error('no answer in time')), { once: true });
  endInTime(sent);
  const begun = once(sent, 'response');
  // Whoever waits hears of it; what comes after the answer has begun, whoever reads it.
  sent.on('error', () => undefined).end(body);
  // An answer in another protocol is none to Node, and no error: whoever waits would wait for ever.
  sent.on('close', () => sent.emit('error', new Error('no answer')));
  const [answer] = (await begun) as [IncomingMessage];
  endInTime(answer);
  const headersOf = new Map(Object.entries(answer.headers).map(([name, value]) => [name, String(value)]));
  const { statusCode: status = 0 } = answer;
  // A packed nothing is no end of a packed something.
  const isPacked = /^(?:x-)?gzip$/iu.test(answer.headers['content-encoding'] ?? '') && !emptyStatuses.has(status);
  // In a pipeline an answer that breaks off breaks off what is unpacked of it.
  const unpacked = isPacked ? pipeline(answer, createGunzip(), () => undefined) : answer;
  return { status, headers: headersOf, body: unpacked };
};

/**
 * One request. Octokit takes a body that breaks off for an empty one, and JSON that breaks off for a text; and it reads JSON seven times
 * slower than Node, for the sake of numbers that GitHub does not have. So bodies are read here.
 *
 * @throws when no whole answer came
 */
export async function exchange(url: string, message: Message): Promise<Answer> {
  const send = await (chosen ??= chooseSend());
  const signal = AbortSignal.timeout(timeoutMs);
  let target = url;
  for (let hop = 0; ; hop += 1) {
    const begun = await send(target, { ...message, signal });
    // Whatever it says: an answer that is not read keeps its connection, and where it breaks off, nobody hears of it but the process, which ends.
    const bytes = await bytesOf(begun);
    const next = redirectOf(begun, target, message.method);
    if (next === undefined) return toAnswer({ ...begun, url: target, bytes }, message);
    if (hop >= redirectsMax || next === '') throw new Error('the answer leads elsewhere');
    target = next;
  }
}

/** Undefined where there is none, empty where it must not be followed: to another host, since the token goes along; or as a GET. */
function redirectOf({ status, headers }: Begun, from: string, method: string): string | undefined {
  if (status < 300 || status >= 400) return undefined;
  const location = headers.get('location') ?? '';
  const to = URL.canParse(location, from) ? new URL(location, from) : undefined;
  const isKept = status === 307 || status === 308 || (method === 'GET' && (status === 301 || status === 302));
  return isKept && to?.origin === new URL(from).origin ? to.href : '';
}

interface Whole extends Pick<Begun, 'status' | 'headers'> {
  readonly url: string;
  readonly bytes: Buffer;
}

function toAnswer({ url, status, headers, bytes }: Whole, { headers: { accept = '' } }: Message): Answer {
  const text = (): string => bytes.toString('utf8');
  const isRaw = accept === rawBytes || status >= 400;
  const body: unknown = isRaw ? bytes : bytes.length === 0 ? null : parseJson(text());
  return { url, status, headers, body, text: async () => text(), arrayBuffer: async () => bytes };
}

async function bytesOf({ body }: Begun): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body) {
    size += chunk.length;
    if (size > bytesMax) throw new Error('the answer is too large');
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error("the answer is no JSON; is the API's address right?");
  }
}
