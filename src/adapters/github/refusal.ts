import { HostProblem } from '../../review/pull-request/host-problem.ts';

/** An answer that is no success; `data` as Octokit has read it. */
export interface ErrorAnswer {
  readonly status: number;
  readonly headers: Readonly<Record<string, string | number | undefined>>;
  readonly data: unknown;
}

/** Wait for a secondary limit that names none, as GitHub asks for: a minute. */
const defaultLimitMs = 60_000;

/** GitHub refused, with its sentence. */
export class Refusal extends HostProblem {
  /** The answer's status. Under another name than Octokit's own, whose pagination takes an error with `status` 409 for an empty page. */
  readonly code: number;

  constructor(message: string, code: number) {
    super(message, { transient: false });
    this.code = code;
  }
}

/** What is asked for; or `otherwise`, where GitHub refuses it with one of these codes, or with any. */
export async function unlessRefused<T, O>(asked: Promise<T>, codes: readonly number[] | 'any', otherwise: O): Promise<T | O> {
  return asked.catch((error: unknown) => {
    if (error instanceof Refusal && (codes === 'any' || codes.includes(error.code))) return otherwise;
    throw error;
  });
}

/** Milliseconds to wait when the answer is about a rate limit (docs.github.com: rate limits for the REST API); the request took no effect. */
export function limitOf({ status, headers, data }: ErrorAnswer, nowMs: number): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const after = Number(headers['retry-after']);
  if (headers['retry-after'] !== undefined && Number.isFinite(after)) return Math.max(0, after * 1000);
  if (headers['x-ratelimit-remaining'] === '0') {
    const reset = Number(headers['x-ratelimit-reset']);
    return Number.isFinite(reset) ? Math.max(1000, reset * 1000 - nowMs) : defaultLimitMs;
  }
  return status === 429 || /rate limit/iu.test(sentenceOf(data)) ? defaultLimitMs : undefined;
}

export function problemOf({ status, headers, data }: ErrorAnswer, what: string, nowMs: number): Refusal {
  const said = sentenceOf(data);
  const hint = status === 401 ? (clockHint(headers['date'], nowMs) ?? hintOf(status, said)) : hintOf(status, said);
  return new Refusal(`GitHub refused ${what} with status ${status}${said === '' ? '' : ` (${said})`}.${hint}`, status);
}

const codes: Readonly<Record<string, number>> = { FORBIDDEN: 403, NOT_FOUND: 404 };

/** The first error of a GraphQL answer, which comes with status 200. */
export function graphqlRefusal(error: unknown): Refusal {
  const { type } = Object(error) as { readonly type?: unknown };
  return new Refusal(`GitHub refused a GraphQL query (${sentenceOf(error) || 'no reason given'}).`, codes[String(type)] ?? 422);
}

/** Apart by more than this, the token that the App signs is of the future, or has expired: GitHub takes ten minutes, and begins a minute late. */
const clockSlackMs = 60_000;

function clockHint(date: string | number | undefined, nowMs: number): string | undefined {
  const aheadMs = nowMs - Date.parse(String(date));
  if (!(Math.abs(aheadMs) > clockSlackMs)) return undefined;
  const minutes = Math.round(Math.abs(aheadMs) / 60_000);
  return ` The clock of this machine is ${minutes} ${minutes === 1 ? 'minute' : 'minutes'} ${aheadMs > 0 ? 'ahead of' : 'behind'} GitHub's: set it right (NTP).`;
}

function hintOf(status: number, said: string): string {
  if (status === 401) return ' The token is wrong or has expired.';
  if (/not accessible by/iu.test(said)) return ' The token lacks a permission: see docs/permissions.md.';
  if (status === 404) return ' It is not there, or the token may not see it.';
  return '';
}

/** GitHub's own sentence; it never quotes the code under review. */
function sentenceOf(data: unknown): string {
  const { message } = Object(data) as { readonly message?: unknown };
  return typeof message === 'string' ? message.replace(/\p{Cc}/gu, ' ').slice(0, 200) : '';
}
