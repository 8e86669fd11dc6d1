import { setTimeout as sleep } from 'node:timers/promises';
import { Octokit } from '@octokit/rest';

import { HostProblem } from '../../review/pull-request/host-problem.ts';
import { graphqlRefusal, limitOf, problemOf } from './refusal.ts';
import type { ErrorAnswer } from './refusal.ts';
import { exchange } from './transport.ts';
import { WriterLane } from './writer-lane.ts';

/** Where GitHub is, in whose name to speak, and how patient to be. */
export interface ClientOptions {
  /** `https://api.github.com`, or `https://HOST/api/v3` of an Enterprise Server. */
  readonly apiUrl: string;
  readonly token?: string;
  /** In place of a token: a strategy of Octokit's, and what it wants to know. */
  readonly identity?: { readonly authStrategy: unknown; readonly auth: object };
  /** Shared by all clients that write in the name of one installation. */
  readonly lane?: WriterLane;
  /** First wait before a request is tried again; doubles each time. */
  readonly backoffMs?: number;
  /** Longest wait for a rate limit; beyond it the request fails. */
  readonly waitMsMax?: number;
  readonly watch?: Watch;
}

/** One request as it goes out, repeated ones each for itself. */
export interface Sent {
  readonly method: string;
  /** As GitHub describes it, `/repos/{owner}/{repo}/branches/{branch}`; of a list the whole address. */
  readonly endpoint: string;
  readonly host: string;
  readonly attempt: number;
}

/** Stands by while a request is made, and gives what `send` gives. */
export type Watch = <T extends { readonly status: number }>(sent: Sent, send: () => Promise<T>) => Promise<T>;

/** Breaking changes come with a new date; a new one is chosen on purpose, with the tests. */
const apiVersion = '2022-11-28';
const attemptsMax = 4;
const defaultBackoffMs = 500;
const defaultWaitMsMax = 90_000;

/** What a request says of itself, as `request` among its parameters. */
export interface Manners {
  /**
   * `safe`: it reads, or doing it twice is the same as once. `once`: it makes something, so that only an answer that says "not done" allows
   * another try; when the answer is lost, an `UnknownOutcome` is thrown. A POST is `once` and all else `safe`, unless it says otherwise.
   */
  readonly repeat?: 'safe' | 'once';
  /** Makes content that people are told of: waits for its turn. */
  readonly isContent?: boolean;
}

export const content = { isContent: true } satisfies Manners;
export const safely = { repeat: 'safe' } satisfies Manners;

/** Asked twice, these answer twice the same, or give a second token, which does no harm. */
const safePosts = /\/(?:graphql|access_tokens)$/u;

/** Whether the request took effect is not known. */
export class UnknownOutcome extends HostProblem {
  constructor(what: string) {
    super(`GitHub did not say whether ${what} took effect.`, { transient: true });
  }
}

/** One request as the rule of repetition sees it. */
interface Asked {
  /** `POST /repos/acme/infra/issues/1/comments`. */
  readonly what: string;
  readonly sent: Omit<Sent, 'attempt'>;
  readonly isSafe: boolean;
  readonly isContent: boolean;
}

/** GitHub's REST and GraphQL APIs by Octokit: versioned, counted, paced, repeated where that is safe. Throws `HostProblem`. */
export class GitHubClient {
  /** Requests sent so far, repeated ones included. */
  requests = 0;
  /** Every endpoint, typed by GitHub's own description. */
  readonly rest: Octokit['rest'];
  readonly apiUrl: string;
  /** All items of a list, page by page. */
  readonly paginate: Octokit['paginate'];
  readonly #graphql: Octokit['graphql'];
  readonly #options: ClientOptions;
  readonly #lane: WriterLane;

  constructor(options: ClientOptions) {
    this.#options = options;
    this.#lane = options.lane ?? new WriterLane();
    const octokit = new Octokit({
      baseUrl: options.apiUrl,
      userAgent: 'phasegate',
      log: { debug: nothing, info: nothing, warn: nothing, error: nothing },
      request: { parseSuccessResponseBody: false, fetch: this.#send },
      ...(options.identity ?? { auth: options.token }),
    });
    octokit.hook.wrap('request', (send, request) => {
      // Every hook is given the same object: another one would go no further.
      request.headers['x-github-api-version'] = apiVersion;
      const { method, url } = octokit.request.endpoint.parse(request);
      const { repeat = method === 'POST' && !safePosts.test(url) ? 'once' : 'safe', isContent = false } = mannersOf(request.request);
      const { pathname, host } = new URL(url);
      const sent = { method, endpoint: request.url, host };
      return this.#repeat(async () => send(request), { what: `${method} ${pathname}`, sent, isSafe: repeat === 'safe', isContent });
    });
    this.rest = octokit.rest;
    this.apiUrl = options.apiUrl;
    this.paginate = octokit.paginate;
    this.#graphql = octokit.graphql;
  }

  /** The `data` of an answer. Errors of the query are thrown, also where GitHub gives a part of the data with them. */
  async graphql(query: string, variables: Readonly<Record<string, unknown>>): Promise<unknown> {
    try {
      return await this.#graphql(query, variables);
    } catch (error) {
      if (error instanceof Error && 'errors' in error && Array.isArray(error.errors)) throw graphqlRefusal(error.errors[0]);
      throw error;
    }
  }

  readonly #send: typeof exchange = (url, message) => {
    this.requests += 1;
    return exchange(url, message);
  };

  /** Octokit alone repeats nothing, and its plugin for that repeats everything: a comment stood there four times. */
  async #repeat<T extends { readonly status: number }>(send: () => Promise<T>, asked: Asked): Promise<T> {
    const { watch = unwatched } = this.#options;
    for (let attempt = 1; ; attempt += 1) {
      if (asked.isContent) await this.#lane.turn();
      try {
        return await watch({ ...asked.sent, attempt }, send);
      } catch (error) {
        await sleep(this.#pauseMs(failureOf(error), asked, attempt));
      }
    }
  }

  /**
   * Until the next attempt.
   *
   * @throws HostProblem when there must be none
   */
  #pauseMs(failure: Failure, { what, isSafe }: Asked, attempt: number): number {
    const { answer, isUnsent } = failure;
    const limitMs = answer === undefined ? undefined : limitOf(answer, Date.now());
    if (limitMs === undefined) {
      if (answer !== undefined && answer.status < 500) throw problemOf(answer, what, Date.now());
      if (!isSafe && !isUnsent) throw new UnknownOutcome(what);
    }
    const { backoffMs = defaultBackoffMs, waitMsMax = defaultWaitMsMax } = this.#options;
    const waitMs = limitMs ?? backoffMs * 2 ** (attempt - 1);
    if (attempt >= attemptsMax || waitMs > waitMsMax) throw givenUp(failure, what, waitMs);
    return waitMs;
  }
}

function mannersOf(request: object): Manners {
  return request;
}

interface Failure {
  /** Absent when no whole answer came. */
  readonly answer: ErrorAnswer | undefined;
  /** The request cannot have arrived. */
  readonly isUnsent: boolean;
  readonly reason: string;
}

/** No connection was made, by the codes of Node and of its `fetch`. */
const unsent: ReadonlySet<string> = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'UND_ERR_CONNECT_TIMEOUT',
]);

/** What Octokit throws, whose status 500 may also mean that there was no answer. Other errors are thrown on. */
function failureOf(error: unknown): Failure {
  if (!(error instanceof Error) || error.name !== 'HttpError') throw error;
  const { response: answer, cause } = error as Error & { readonly response?: ErrorAnswer };
  const reason = reasonOf(cause);
  return { answer, isUnsent: answer === undefined && unsent.has(reason), reason };
}

/** `ECONNRESET`, or the first words of what happened: `fetch` wraps it. */
function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return 'no answer';
  if ('code' in error && typeof error.code === 'string') return error.code;
  return error.cause instanceof Error ? reasonOf(error.cause) : error.message.slice(0, 80);
}

function givenUp({ answer, reason }: Failure, what: string, waitMs: number): HostProblem {
  const message =
    answer === undefined
      ? `GitHub could not be reached (${what}: ${reason}). Run the review again.`
      : answer.status < 500
        ? `GitHub's rate limit is reached (${what}); it asks to wait ${Math.ceil(waitMs / 1000)} s. Run the review again after that.`
        : `GitHub answers ${what} with status ${answer.status}. Run the review again.`;
  return new HostProblem(message, { transient: true });
}

const unwatched: Watch = (_, send) => send();

function nothing(): void {}
