/** What Octokit wants of `fetch`: an answer that is whole, its body read. */
interface Answer {
  readonly url: string;
  readonly status: number;
  readonly headers: Headers;
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
/** Asks for a content as it is; its answer is a Buffer. */
export const rawBytes = 'application/vnd.github.raw+json';
const proxyVariables = ['HTTPS_PROXY', 'https_proxy', 'HTTP_PROXY', 'http_proxy'];

let chosen: Promise<typeof fetch> | undefined;

/** Node's own `fetch` takes no proxy from the environment; where one is named, its maker's package is loaded, which does. */
async function chooseFetch(): Promise<typeof fetch> {
  if (!proxyVariables.some((name) => (process.env[name] ?? '') !== '')) return fetch;
  const undici = await import('undici');
  // Plain HTTP goes to the proxy as it is; whatever is encrypted goes through a tunnel all the same.
  const options: object = { proxyTunnel: false };
  const dispatcher = new undici.EnvHttpProxyAgent(options);
  const through: unknown = (url: string, init: object) => undici.fetch(url, { ...init, dispatcher });
  return through as typeof fetch;
}

/**
 * One request. Octokit takes a body that breaks off for an empty one, and JSON that breaks off for a text; and it reads JSON seven times
 * slower than Node, for the sake of numbers that GitHub does not have. So bodies are read here.
 *
 * @throws when no whole answer came
 */
export async function exchange(url: string, message: Message): Promise<Answer> {
  const send = await (chosen ??= chooseFetch());
  const signal = AbortSignal.timeout(timeoutMs);
  let target = url;
  for (let hop = 0; ; hop += 1) {
    const response = await send(target, { ...message, redirect: 'manual', signal });
    const next = redirectOf(response, target, message.method);
    if (next === undefined) return whole(response, message);
    if (hop >= redirectsMax || next === '') throw new Error('the answer leads elsewhere');
    target = next;
  }
}

/** Undefined where there is none, empty where it must not be followed: to another host, since the token goes along; or as a GET. */
function redirectOf({ status, headers }: Response, from: string, method: string): string | undefined {
  if (status < 300 || status >= 400) return undefined;
  const location = headers.get('location') ?? '';
  const to = URL.canParse(location, from) ? new URL(location, from) : undefined;
  const isKept = status === 307 || status === 308 || (method === 'GET' && (status === 301 || status === 302));
  return isKept && to?.origin === new URL(from).origin ? to.href : '';
}

async function whole(response: Response, { headers: { accept = '' } }: Message): Promise<Answer> {
  const { url, status, headers } = response;
  const bytes = await bytesOf(response);
  const text = (): string => bytes.toString('utf8');
  const isRaw = accept === rawBytes || status >= 400;
  const body: unknown = isRaw ? bytes : bytes.length === 0 ? null : parseJson(text());
  return { url, status, headers, body, text: async () => text(), arrayBuffer: async () => bytes };
}

async function bytesOf({ body }: Response): Promise<Buffer> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of body ?? []) {
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
