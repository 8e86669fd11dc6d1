import type { Limits } from '../state/limits.ts';
import { ApiError } from './errors.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 3_600_000;
const READ_POINTS = 1;
const WRITE_POINTS = 5;

interface Usage {
  content: number[];
  points: (readonly [atMs: number, points: number])[];
  requests: number[];
}

/** GitHub's primary and secondary limits, per token. */
export class Budget {
  readonly #limits: Limits;
  readonly #usage = new Map<string, Usage>();
  readonly #underWay = new Map<string, number>();

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** @throws ApiError 403 with `Retry-After` (secondary) or `x-ratelimit-remaining: 0` (primary) */
  spend(token: string, method: string, isContent: boolean, nowMs: number): void {
    const usage = this.#of(token, nowMs);
    if (usage.requests.length >= this.#limits.requestsPerHour) throw this.primary(token, nowMs);
    usage.requests.push(nowMs);
    const isRead = method === 'GET' || method === 'HEAD' || method === 'OPTIONS';
    const points = usage.points.reduce((sum, [, one]) => sum + one, 0) + (isRead ? READ_POINTS : WRITE_POINTS);
    if (points > this.#limits.pointsPerMinute) throw this.secondary();
    usage.points.push([nowMs, isRead ? READ_POINTS : WRITE_POINTS]);
    if (!isContent) return;
    const lastMinute = usage.content.filter((at) => at > nowMs - MINUTE_MS).length;
    if (lastMinute >= this.#limits.contentPerMinute || usage.content.length >= this.#limits.contentPerHour) throw this.secondary();
    usage.content.push(nowMs);
  }

  /** Counts a request as under way while it is worked on. @throws ApiError 403 when there are too many at once */
  async holding<T>(token: string, work: () => Promise<T>): Promise<T> {
    const count = (this.#underWay.get(token) ?? 0) + 1;
    if (count > this.#limits.concurrentRequests) throw this.secondary();
    this.#underWay.set(token, count);
    try {
      return await work();
    } finally {
      this.#underWay.set(token, (this.#underWay.get(token) ?? 1) - 1);
    }
  }

  secondary(): ApiError {
    const headers = { 'retry-after': String(this.#limits.retryAfterSeconds) };
    return new ApiError(
      403,
      'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.',
      undefined,
      headers,
    );
  }

  primary(token: string, nowMs: number): ApiError {
    const headers = { ...this.headers(token, nowMs), 'x-ratelimit-remaining': '0' };
    return new ApiError(403, 'API rate limit exceeded for this token.', undefined, headers);
  }

  /** The `x-ratelimit-*` headers of every answer. */
  headers(token: string, nowMs: number): Record<string, string> {
    const { used, reset } = this.primaryState(token, nowMs);
    const limit = this.#limits.requestsPerHour;
    return {
      'x-ratelimit-limit': String(limit),
      'x-ratelimit-remaining': String(Math.max(0, limit - used)),
      'x-ratelimit-used': String(used),
      'x-ratelimit-reset': String(reset),
      'x-ratelimit-resource': 'core',
    };
  }

  primaryState(token: string, nowMs: number): { readonly used: number; readonly reset: number } {
    const usage = this.#of(token, nowMs);
    return { used: usage.requests.length, reset: Math.ceil(((usage.requests[0] ?? nowMs) + HOUR_MS) / 1000) };
  }

  #of(token: string, nowMs: number): Usage {
    const usage = this.#usage.get(token) ?? { content: [], points: [], requests: [] };
    usage.content = usage.content.filter((at) => at > nowMs - HOUR_MS);
    usage.points = usage.points.filter(([at]) => at > nowMs - MINUTE_MS);
    usage.requests = usage.requests.filter((at) => at > nowMs - HOUR_MS);
    this.#usage.set(token, usage);
    return usage;
  }
}
