/** A request as faults and assertions see it. */
export interface RequestRecord {
  /** 1-based, over the server's life. */
  readonly ordinal: number;
  readonly method: string;
  /** Path and query as sent. */
  readonly path: string;
  /** GitHub's path template with the method, `GET /repos/{owner}/{repo}`; `POST /graphql`; undefined when unknown. */
  readonly route: string | undefined;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  readonly body: unknown;
  /** The login or app behind the credentials; undefined when anonymous. */
  actor: string | undefined;
  /** 0 until answered; stays 0 when the connection was cut. */
  status: number;
  /** The fault that hit it. */
  fault: FaultKind | undefined;
}

export type FaultKind = 'status' | 'reset' | 'slow' | 'rate-limit' | 'secondary-limit' | 'hook';

export interface Fault {
  /** A route (`POST /repos/{owner}/{repo}/check-runs`), a pattern over `METHOD /path`, or a predicate. Every request when absent. */
  readonly match?: string | RegExp | ((request: RequestRecord) => boolean);
  readonly kind: FaultKind;
  /** Hits from the n-th matching request on; 1 by default. */
  readonly nth?: number;
  /** How many matching requests it hits; 1 by default. */
  readonly times?: number;
  /** `after`: the request takes effect, and only its answer is lost. `before` by default. */
  readonly when?: 'before' | 'after';
  /** `status`: 502 by default. Limits: 403 by default, 429 is the other one GitHub uses. */
  readonly status?: number;
  readonly delayMs?: number;
  /** Limits: seconds in `Retry-After`; null leaves the header out, as GitHub sometimes does. */
  readonly retryAfterSeconds?: number | null;
  /** `hook`: runs before (or after) the request takes effect. */
  readonly run?: (request: RequestRecord) => void | Promise<void>;
}

interface Armed {
  readonly fault: Fault;
  seen: number;
  hits: number;
}

/** The faults that tests have asked for. */
export class Faults {
  readonly #armed: Armed[] = [];

  /** Arms a fault; the answer disarms it and tells how often it hit. */
  inject(fault: Fault): { readonly hits: () => number; readonly remove: () => void } {
    const armed: Armed = { fault, seen: 0, hits: 0 };
    this.#armed.push(armed);
    const remove = (): void => {
      const index = this.#armed.indexOf(armed);
      if (index >= 0) this.#armed.splice(index, 1);
    };
    return { hits: () => armed.hits, remove };
  }

  clear(): void {
    this.#armed.length = 0;
  }

  /** Counts the request against every fault; the first that is due hits. */
  next(request: RequestRecord): Fault | undefined {
    let due: Fault | undefined;
    for (const armed of this.#armed) {
      if (!matches(armed.fault, request)) continue;
      armed.seen += 1;
      const first = armed.fault.nth ?? 1;
      const isDue = armed.seen >= first && armed.seen < first + (armed.fault.times ?? 1);
      if (!isDue || due !== undefined) continue;
      armed.hits += 1;
      due = armed.fault;
    }
    return due;
  }
}

function matches({ match }: Fault, request: RequestRecord): boolean {
  if (match === undefined) return true;
  if (typeof match === 'string') return match === request.route;
  return match instanceof RegExp ? match.test(`${request.method} ${request.path}`) : match(request);
}
