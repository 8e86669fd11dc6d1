import { HostProblem } from '../../review/pull-request/host-problem.ts';
import type { Exchange } from './exchange.ts';

type Answer = Extract<Exchange, { kind: 'answer' }>;

/** Wait for a secondary limit that names none, as GitHub asks for: a minute. */
const defaultLimitMs = 60_000;

/** GitHub refused: the status, and its sentence. */
export class Refusal extends HostProblem {
  readonly status: number;

  constructor(message: string, status: number) {
    super(message, { transient: false });
    this.status = status;
  }
}

/** Milliseconds to wait when the answer is about a rate limit (docs.github.com: rate limits for the REST API); the request took no effect. */
export function limitOf({ status, headers, bytes }: Answer, nowMs: number): number | undefined {
  if (status !== 403 && status !== 429) return undefined;
  const after = Number(headers['retry-after']);
  if (headers['retry-after'] !== undefined && Number.isFinite(after)) return Math.max(0, after * 1000);
  if (headers['x-ratelimit-remaining'] === '0') {
    const reset = Number(headers['x-ratelimit-reset']);
    return Number.isFinite(reset) ? Math.max(1000, reset * 1000 - nowMs) : defaultLimitMs;
  }
  return status === 429 || /rate limit/iu.test(messageOf(bytes)) ? defaultLimitMs : undefined;
}

export function problemOf({ status, headers, bytes }: Answer, what: string, nowMs: number): Refusal {
  const said = messageOf(bytes);
  const hint = status === 401 ? (clockHint(headers.date, nowMs) ?? hintOf(status, said)) : hintOf(status, said);
  return new Refusal(`GitHub refused ${what} with status ${status}${said === '' ? '' : ` (${said})`}.${hint}`, status);
}

/** Errors of a GraphQL answer, which come with status 200. */
export function graphqlRefusal(errors: unknown): Refusal | undefined {
  if (!Array.isArray(errors) || errors.length === 0) return undefined;
  const { type, message } = Object(errors[0]) as { readonly type?: unknown; readonly message?: unknown };
  const said = typeof message === 'string' ? message.replace(/\p{Cc}/gu, ' ').slice(0, 200) : 'no reason given';
  return new Refusal(`GitHub refused a GraphQL query (${said}).`, type === 'FORBIDDEN' ? 403 : type === 'NOT_FOUND' ? 404 : 422);
}

/** Apart by more than this, the token that the App signs is of the future, or has expired: GitHub takes ten minutes, and begins a minute late. */
const clockSlackMs = 60_000;

function clockHint(date: string | undefined, nowMs: number): string | undefined {
  const aheadMs = nowMs - Date.parse(date ?? '');
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
function messageOf(bytes: Buffer): string {
  try {
    const { message } = Object(JSON.parse(bytes.toString('utf8'))) as { readonly message?: unknown };
    return typeof message === 'string' ? message.replace(/\p{Cc}/gu, ' ').slice(0, 200) : '';
  } catch {
    return '';
  }
}
