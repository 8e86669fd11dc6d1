import { setTimeout as sleep } from 'node:timers/promises';
import { HostProblem } from '../../review/pull-request/host-problem.ts';
import { exchange } from './exchange.ts';
import type { Exchange } from './exchange.ts';
import { graphqlRefusal, limitOf, problemOf } from './refusal.ts';
import { WriterLane } from './writer-lane.ts';

/** Where GitHub is, in whose name to speak, and how patient to be. */
export interface ClientOptions {
  /** `https://api.github.com`, or `https://HOST/api/v3` of an Enterprise Server. */
  readonly apiUrl: string;
  /** `https://api.github.com/graphql`, or `https://HOST/api/graphql`. Worked out from `apiUrl` when absent. */
  readonly graphqlUrl?: string;
  /** Asked before each request, so that an installation token may be renewed. */
  readonly token: string | (() => Promise<string>);
  /** Shared by all clients that write in the name of one installation. */
  readonly lane?: WriterLane;
  /** First wait before a request is tried again; doubles each time. */
  readonly backoffMs?: number;
  /** Longest wait for a rate limit; beyond it the request fails. */
  readonly waitMsMax?: number;
}

/** Breaking changes come with a new date; a new one is chosen on purpose, with the tests. */
const apiVersion = '2022-11-28';
const attemptsMax = 4;
const defaultBackoffMs = 500;
const defaultWaitMsMax = 90_000;
/** Pages of a list; GitHub's own lists end before. */
const pagesMax = 100;
const perPage = 100;

/**
 * How a request may be repeated. `safe`: it reads, or doing it twice is the same as once. `once`: it makes something, so that only an answer
 * that says "not done" allows another try; when the answer is lost, an `UnknownOutcome` is thrown.
 */
type Repeat = 'safe' | 'once';

/** What differs from a plain request. */
export interface RequestOptions {
  readonly body?: unknown;
  readonly accept?: string;
  readonly repeat?: Repeat;
  /** Makes content that people are told of: waits for its turn. */
  readonly isContent?: boolean;
}

/** An answer below 400; the body as it came. */
export interface Reply {
  readonly status: number;
  readonly headers: Exchange['headers'];
  readonly bytes: Buffer;
}

/** Whether the request took effect is not known. */
export class UnknownOutcome extends HostProblem {
  constructor(what: string) {
    super(`GitHub did not say whether ${what} took effect.`, { transient: true });
  }
}

/** GitHub's REST and GraphQL APIs: versioned, counted, paced, repeated where that is safe. Throws `HostProblem`. */
export class GitHubClient {
  /** Requests sent so far, repeated ones included. */
  requests = 0;
  readonly #options: ClientOptions;
  readonly #lane: WriterLane;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.#lane = options.lane ?? new WriterLane();
  }

  /** Parsed JSON of a REST answer. `path` begins with a slash. */
  async json(method: string, path: string, options: RequestOptions = {}): Promise<unknown> {
    const { bytes } = await this.send(method, path, options);
    return bytes.length === 0 ? null : parseJson(bytes, `${method} ${withoutQuery(path)}`);
  }

  async send(method: string, path: string, options: RequestOptions = {}): Promise<Reply> {
    const url = path.startsWith('https://') || path.startsWith('http://') ? path : `${this.#options.apiUrl}${path}`;
    return this.#repeat(method, url, options);
  }

  /** All items of a list, page by page. `take` finds the list in a page. Cut at `itemsMax`, which the caller has to look at. */
  async list(path: string, take: (page: unknown) => readonly unknown[], itemsMax = Number.POSITIVE_INFINITY): Promise<readonly unknown[]> {
    const items: unknown[] = [];
    const separator = path.includes('?') ? '&' : '?';
    for (let page = 1; page <= pagesMax; page += 1) {
      const found = take(await this.json('GET', `${path}${separator}per_page=${perPage}&page=${page}`));
      items.push(...found);
      if (found.length < perPage || items.length >= itemsMax) return items.slice(0, itemsMax);
    }
    throw new HostProblem(`GitHub's list ${withoutQuery(path)} does not end after ${pagesMax} pages.`, { transient: false });
  }

  /** The `data` of an answer. Errors of the query are thrown, also where GitHub gives a part of the data with them. */
  async graphql(query: string, variables: Readonly<Record<string, unknown>>, options: RequestOptions = {}): Promise<unknown> {
    const url = this.#options.graphqlUrl ?? graphqlUrlOf(this.#options.apiUrl);
    const { bytes } = await this.#repeat('POST', url, { repeat: 'safe', ...options, body: { query, variables } });
    const answer = parseJson(bytes, 'GraphQL');
    const { data, errors } = Object(answer) as { readonly data?: unknown; readonly errors?: unknown };
    const refusal = graphqlRefusal(errors);
    if (refusal !== undefined) throw refusal;
    return data;
  }

  async #repeat(method: string, url: string, options: RequestOptions): Promise<Reply> {
    const what = `${method} ${withoutQuery(new URL(url).pathname)}`;
    const isSafe = (options.repeat ?? (method === 'POST' ? 'once' : 'safe')) === 'safe';
    for (let attempt = 1; ; attempt += 1) {
      const reply = await this.#once(method, url, options);
      const limit = reply.kind === 'answer' ? limitOf(reply, Date.now()) : undefined;
      if (reply.kind === 'answer' && limit === undefined && reply.status < 500) return accepted(reply, what);
      if (limit === undefined && !isSafe && isUncertain(reply)) throw new UnknownOutcome(what);
      await this.#pause(limit ?? this.#backoff(attempt), attempt, reply, what);
    }
  }

  /** Waits before the next try, or gives up. */
  async #pause(waitMs: number, attempt: number, reply: Exchange, what: string): Promise<void> {
    if (attempt >= attemptsMax || waitMs > (this.#options.waitMsMax ?? defaultWaitMsMax)) throw givenUp(reply, what, waitMs);
    await sleep(waitMs);
  }

  async #once(method: string, url: string, { body, accept, isContent = false }: RequestOptions): Promise<Exchange> {
    if (isContent) await this.#lane.turn();
    const { token } = this.#options;
    const bearer = typeof token === 'string' ? token : await token();
    this.requests += 1;
    return exchange(method, url, {
      headers: {
        accept: accept ?? 'application/vnd.github+json',
        authorization: `Bearer ${bearer}`,
        'user-agent': 'phasegate',
        'x-github-api-version': apiVersion,
      },
      ...(body === undefined ? {} : { body: Buffer.from(JSON.stringify(body)) }),
    });
  }

  #backoff(attempt: number): number {
    return (this.#options.backoffMs ?? defaultBackoffMs) * 2 ** (attempt - 1);
  }
}

/** It may have taken effect all the same. */
function isUncertain(reply: Exchange): boolean {
  return reply.kind === 'answer' || !reply.isUnsent;
}

function accepted(reply: Extract<Exchange, { kind: 'answer' }>, what: string): Reply {
  if (reply.status >= 400) throw problemOf(reply, what, Date.now());
  return reply;
}

function givenUp(reply: Exchange, what: string, waitMs: number): HostProblem {
  if (reply.kind === 'lost') {
    return new HostProblem(`GitHub could not be reached (${what}: ${reply.reason}). Run the review again.`, { transient: true });
  }
  if (reply.status < 500) {
    const seconds = Math.ceil(waitMs / 1000);
    return new HostProblem(`GitHub's rate limit is reached (${what}); it asks to wait ${seconds} s. Run the review again after that.`, {
      transient: true,
    });
  }
  return new HostProblem(`GitHub answers ${what} with status ${reply.status}. Run the review again.`, { transient: true });
}

function parseJson(bytes: Buffer, what: string): unknown {
  try {
    return JSON.parse(bytes.toString('utf8'));
  } catch {
    throw new HostProblem(`GitHub's answer to ${what} is no JSON. Is the API's address right?`, { transient: true });
  }
}

function graphqlUrlOf(apiUrl: string): string {
  return apiUrl.endsWith('/api/v3') ? `${apiUrl.slice(0, -'/v3'.length)}/graphql` : `${apiUrl}/graphql`;
}

function withoutQuery(path: string): string {
  return path.split('?', 1)[0] ?? path;
}
