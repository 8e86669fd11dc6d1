import type { World } from '../state/world.ts';
import type { RestApi } from './api.ts';
import type { Answer } from './call.ts';
import type { Fault, Faults, RequestRecord } from './faults.ts';
import type { RawAnswer, RawRequest } from './listener.ts';

const RATE_LIMIT_SECONDS = 60;

export interface Front {
  readonly world: World;
  readonly rest: RestApi;
  readonly faults: Faults;
  readonly requests: RequestRecord[];
  readonly graphql: (request: RawRequest, noteActor: (name: string) => void) => Promise<Answer>;
}

/** Logs the request, lets an armed fault hit it, and hands it on. */
export async function receive(front: Front, request: RawRequest): Promise<RawAnswer> {
  const isGraphql = request.url.pathname === '/graphql';
  const match = isGraphql ? undefined : front.rest.match(request.method, request.url.pathname);
  const record: RequestRecord = {
    ordinal: front.requests.length + 1,
    method: request.method,
    path: `${request.url.pathname}${request.url.search}`,
    route: isGraphql ? 'POST /graphql' : match?.route,
    headers: request.headers,
    body: peek(request.body),
    actor: undefined,
    status: 0,
    fault: undefined,
  };
  front.requests.push(record);
  const noteActor = (name: string): void => {
    record.actor = name;
  };
  const proceed = (): Promise<Answer> => (isGraphql ? front.graphql(request, noteActor) : front.rest.answer(request, match, noteActor));
  const fault = front.faults.next(record);
  try {
    const answer = fault === undefined ? await proceed() : await hit(front.world, fault, record, proceed);
    record.status = answer === 'reset' ? 0 : answer.status;
    return answer;
  } catch (error) {
    front.world.failures.push(
      `${record.method} ${record.path}: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`,
    );
    return 'reset';
  }
}

async function hit(world: World, fault: Fault, record: RequestRecord, proceed: () => Promise<Answer>): Promise<RawAnswer> {
  record.fault = fault.kind;
  const isAfter = fault.when === 'after';
  if (fault.kind === 'hook') {
    if (!isAfter) await fault.run?.(record);
    const answer = await proceed();
    if (isAfter) await fault.run?.(record);
    return answer;
  }
  if (fault.kind === 'slow') {
    await new Promise((resolve) => setTimeout(resolve, fault.delayMs ?? 1000));
    return proceed();
  }
  if (isAfter) await proceed();
  return fault.kind === 'reset' ? 'reset' : faultAnswer(world, fault);
}

function faultAnswer(world: World, fault: Fault): Answer {
  const documentation_url = 'https://docs.github.com/rest';
  const wait = fault.retryAfterSeconds === undefined ? world.limits.retryAfterSeconds : fault.retryAfterSeconds;
  switch (fault.kind) {
    case 'rate-limit': {
      const reset = Math.ceil(world.nowMs() / 1000) + (wait ?? RATE_LIMIT_SECONDS);
      const headers = {
        'x-ratelimit-limit': '5000',
        'x-ratelimit-remaining': '0',
        'x-ratelimit-used': '5000',
        'x-ratelimit-reset': String(reset),
        'x-ratelimit-resource': 'core',
      };
      return { status: fault.status ?? 403, body: { message: 'API rate limit exceeded for installation.', documentation_url }, headers };
    }
    case 'secondary-limit': {
      const headers: Record<string, string> = wait === null ? {} : { 'retry-after': String(wait) };
      return {
        status: fault.status ?? 403,
        body: { message: 'You have exceeded a secondary rate limit. Please wait a few minutes before you try again.', documentation_url },
        headers,
      };
    }
    default:
      return { status: fault.status ?? 502, body: { message: 'Server Error', documentation_url } };
  }
}

function peek(body: Buffer): unknown {
  if (body.length === 0) return undefined;
  try {
    return JSON.parse(body.toString('utf8'));
  } catch {
    return body.toString('utf8');
  }
}
