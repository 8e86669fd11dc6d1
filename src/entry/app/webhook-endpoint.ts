import { isUtf8 } from 'node:buffer';
import { createHmac, timingSafeEqual } from 'node:crypto';
import { createProbot } from 'probot';
import type { Probot } from 'probot';

import type { HttpAnswer, HttpRequest } from '../../adapters/server/http-server.ts';
import type { Log } from '../../adapters/server/log.ts';
import { heardEvents } from '../../review/queue/event-to-job.ts';
import type { AppMetrics } from './app-metrics.ts';
import type { Intake } from './intake.ts';
import type { Settings } from './settings.ts';

/** The queue is full, or the server is shutting down: GitHub is to note a failed delivery. */
class Refused extends Error {
  override readonly name = 'Refused';
  readonly status = 503;
}

/** Probot's part: it verifies the signature, reads the payload and calls the application. */
export async function createApp({ appId, privateKey, webhookSecret, apiUrl }: Settings, intake: Intake): Promise<Probot> {
  // Without the process's own environment: Probot would read REDIS_URL from it and fetch a package at run time.
  const probot = createProbot({
    env: {},
    // Its log repeats the whole body of a webhook that fails; ours says what matters.
    overrides: { appId, privateKey, secret: webhookSecret, baseUrl: apiUrl, logLevel: 'fatal', logFormat: 'json' },
  });
  await probot.load((app) => {
    app.onAny(async ({ id, name, payload }) => {
      const taking = await intake.take({ id, name, payload });
      if (taking === 'refused') throw new Refused('The queue is full.');
      if (taking === 'invalid') throw new Malformed('The payload is not as documented.');
    });
  });
  return probot;
}

/** Signed by GitHub's secret, and not what GitHub sends under that event's name. */
class Malformed extends Error {
  override readonly name = 'Malformed';
  readonly status = 400;
}

const msPerSecond = 1000;
const wrongSignature = 'The signature is wrong. Compare the webhook secrets.';
const malformed = 'The body is not what GitHub sends under this event.';

interface Reporting {
  readonly metrics: AppMetrics;
  readonly log: Log;
}

/** An answer, and whether a handler has counted its delivery. */
interface Received {
  readonly answer: HttpAnswer;
  readonly isCounted: boolean;
}

/** How answers are counted that no handler has counted. */
const refusals: Readonly<Record<number, string>> = { 400: 'malformed', 401: 'unsigned', 415: 'malformed' };

/** `POST` of a webhook: 202 when it is taken, whatever it means. What is to be done about it is done later. */
export function webhookEndpoint(
  probot: Probot,
  secret: string,
  { metrics, log }: Reporting,
): (request: HttpRequest) => Promise<HttpAnswer> {
  return async (request) => {
    const started = performance.now();
    const { answer, isCounted } = await receive(probot, secret, request);
    const result = refusals[answer.status];
    if (result !== undefined && !isCounted) {
      const name = header(request.headers['x-github-event']) ?? '';
      const event = heardEvents.includes(name) ? name : 'other';
      metrics.deliveries.add({ event, result });
      log.warn('delivery refused', { delivery: header(request.headers['x-github-delivery']), event, result });
    }
    metrics.acknowledged.observe((performance.now() - started) / msPerSecond);
    return answer;
  };
}

async function receive(probot: Probot, secret: string, { headers, body }: HttpRequest): Promise<Received> {
  const id = header(headers['x-github-delivery']);
  const name = header(headers['x-github-event']);
  const signature = header(headers['x-hub-signature-256']);
  if (id === undefined || name === undefined || body.length === 0) return uncounted(400, 'This is no webhook of GitHub.');
  if (signature === undefined) return uncounted(401, 'The signature is missing. Set the webhook secret in the settings of the App.');
  if (!/^application\/json\b/u.test(header(headers['content-type']) ?? '')) {
    return uncounted(415, 'The content type must be application/json. Choose it in the settings of the App.');
  }
  // Probot takes texts: of bytes that are none, the signature would be that of another body.
  if (!isUtf8(body)) return isSigned(body, secret, signature) ? uncounted(400, 'The body is no JSON.') : uncounted(401, wrongSignature);
  try {
    await probot.webhooks.verifyAndReceive({ id, name, payload: body.toString('utf8'), signature });
    return { answer: { status: 202, body: '{"status":"accepted"}' }, isCounted: true };
  } catch (error) {
    return refusal(error);
  }
}

/** Probot wraps what a handler throws, and its own refusals, in an aggregate. */
function refusal(error: unknown): Received {
  const [first] = error instanceof AggregateError ? error.errors : [error];
  if (first instanceof Refused)
    return { answer: toAnswer(503, 'The queue is full. The delivery will be taken up from the list of failed ones.'), isCounted: true };
  if (first instanceof Malformed) return { answer: toAnswer(400, malformed), isCounted: true };
  const message = first instanceof Error ? first.message : '';
  if (message.includes('signature')) return uncounted(401, wrongSignature);
  // The signature was right, so it is the secret's owner who sent it: Probot trips over a payload that has not the shape of its event.
  return uncounted(400, message === 'Invalid JSON' ? 'The body is no JSON.' : malformed);
}

function header(value: string | readonly string[] | undefined): string | undefined {
  return typeof value === 'string' && value !== '' ? value : undefined;
}

function isSigned(body: Buffer, secret: string, signature: string): boolean {
  const wanted = Buffer.from(`sha256=${createHmac('sha256', secret).update(body).digest('hex')}`);
  const given = Buffer.from(signature);
  return wanted.length === given.length && timingSafeEqual(wanted, given);
}

function uncounted(status: number, error: string): Received {
  return { answer: toAnswer(status, error), isCounted: false };
}

function toAnswer(status: number, error: string): HttpAnswer {
  return { status, body: JSON.stringify({ error }) };
}
