import { readFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { z } from 'zod';

import { apiOf } from '../../adapters/github/addresses.ts';
import { isEngineUrl } from '../../adapters/queue/engine.ts';
import { logLevels } from '../../adapters/server/log.ts';
import type { LogLevel } from '../../adapters/server/log.ts';
import { Problem } from '../../core/problem.ts';
import { defaultQueueLimits } from '../../review/queue/queue.ts';
import type { TraceFormat } from '../../adapters/tracing/traces.ts';
import { readKey } from './private-key.ts';
import type { PrivateKey } from './private-key.ts';
import { tracesOf, traceVariables } from './trace-settings.ts';

/** How the server runs, from the environment. docs/setup-app.md lists the variables. */
export interface Settings {
  readonly appId: number;
  /** PEM. */
  readonly privateKey: string;
  readonly webhookSecret: string;
  /** `https://api.github.com`, or `https://HOST/api/v3`. */
  readonly apiUrl: string;
  readonly host: string;
  readonly port: number;
  readonly webhookPath: string;
  readonly logLevel: LogLevel;
  readonly queueMax: number;
  /** Threads that review. */
  readonly workers: number;
  readonly activeMax: number;
  readonly activePerInstallationMax: number;
  /** Longest time that one review may take. */
  readonly reviewTimeoutMs: number;
  readonly workerMemoryMbMax: number;
  /** 0: never. */
  readonly sweepEveryMs: number;
  /** Between two requests that make content. */
  readonly writeIntervalMs: number;
  readonly retryMs: number;
  /** `memory`, or the address of the engine that several processes share. */
  readonly queue: string;
  readonly role: Role;
  /** Time that running reviews get to end when the server is stopped. */
  readonly drainMs: number;
  /** How traces are written, where a collector is named. */
  readonly traces: TraceFormat | 'off';
}

const secretCharsMin = 16;

/** What a process does of all that is to be done; `migrate` prepares the engine and ends. */
export const roles = ['all', 'receive', 'work', 'migrate'] as const;
export type Role = (typeof roles)[number];

const whole = (min: number, max: number, fallback: number): z.ZodType<number> =>
  z.coerce
    .number({ error: 'is not a number' })
    .int('is not a whole number')
    .min(min, `is less than ${min}`)
    .max(max, `is more than ${max}`)
    .default(fallback);

const shape = z.object({
  APP_ID: z.coerce.number({ error: 'is not a number' }).int('is not a whole number').positive('is not an id'),
  PRIVATE_KEY: z.string().optional(),
  PRIVATE_KEY_PATH: z.string().optional(),
  WEBHOOK_SECRET: z.string({ error: 'is missing' }).min(secretCharsMin, `has fewer than ${secretCharsMin} characters`),
  GHES_URL: z.url({ protocol: /^https?$/u, error: 'is no address such as https://github.example.com' }).optional(),
  GITHUB_API_URL: z.url({ protocol: /^https?$/u, error: 'is no address' }).optional(),
  HOST: z.string().default('0.0.0.0'),
  PORT: whole(0, 65_535, 3000),
  WEBHOOK_PATH: z
    .string()
    .regex(/^\/[\w/.-]*$/u, 'is not a path such as /api/github/webhooks')
    .default('/api/github/webhooks'),
  LOG_LEVEL: z.enum(logLevels, { error: `is none of ${logLevels.join(', ')}` }).default('info'),
  QUEUE_MAX: whole(1, 1_000_000, defaultQueueLimits.waitingMax),
  WORKERS: whole(1, 64, Math.max(1, Math.min(4, availableParallelism() - 1))),
  CONCURRENCY: whole(1, 256, defaultQueueLimits.activeMax),
  CONCURRENCY_PER_INSTALLATION: whole(1, 256, defaultQueueLimits.activePerInstallationMax),
  REVIEW_TIMEOUT_SECONDS: whole(1, 3600, 600),
  WORKER_MEMORY_MB: whole(128, 65_536, 1024),
  SWEEP_SECONDS: whole(0, 86_400, 600),
  WRITE_INTERVAL_MS: whole(0, 60_000, 1000),
  RETRY_MS: whole(1, 60_000, defaultQueueLimits.retryMs),
  DRAIN_SECONDS: whole(0, 600, 25),
  PHASEGATE_QUEUE: z
    .string()
    .refine(
      (url) => url === 'memory' || isEngineUrl(url),
      'is neither memory nor an address such as postgres://HOST/DATABASE or redis://HOST',
    )
    .default('memory'),
  PHASEGATE_ROLE: z.enum(roles, { error: `is none of ${roles.join(', ')}` }).default('all'),
  ...traceVariables,
});

/** @throws Problem with one line for each variable that is wrong; no value is repeated, since any may be a secret */
export function readSettings(env: Readonly<Record<string, string | undefined>>): Settings {
  // An empty variable is an unset one: compose files and shells make them so.
  const result = shape.safeParse(Object.fromEntries(Object.entries(env).filter(([, value]) => value !== undefined && value !== '')));
  const key = readPrivateKey(env);
  const problems = result.success ? [] : result.error.issues.map((issue) => `${issue.path.join('.')} ${missingOr(issue, env)}.`);
  if (!key.ok) problems.push(key.problem);
  if (result.success && result.data.PHASEGATE_ROLE !== 'all' && result.data.PHASEGATE_QUEUE === 'memory')
    problems.push('PHASEGATE_QUEUE is memory, which no other process sees: set it for any role but all.');
  if (!result.success || !key.ok || problems.length > 0)
    throw new Problem(`The server cannot start:\n${problems.map((one) => `  ${one}`).join('\n')}`);
  const { data } = result;
  return {
    appId: data.APP_ID,
    privateKey: key.pem,
    webhookSecret: data.WEBHOOK_SECRET,
    apiUrl: apiUrlOf(data.GITHUB_API_URL, data.GHES_URL),
    host: data.HOST,
    port: data.PORT,
    webhookPath: data.WEBHOOK_PATH,
    logLevel: data.LOG_LEVEL,
    queueMax: data.QUEUE_MAX,
    workers: data.WORKERS,
    activeMax: data.CONCURRENCY,
    activePerInstallationMax: data.CONCURRENCY_PER_INSTALLATION,
    reviewTimeoutMs: data.REVIEW_TIMEOUT_SECONDS * 1000,
    workerMemoryMbMax: data.WORKER_MEMORY_MB,
    sweepEveryMs: data.SWEEP_SECONDS * 1000,
    writeIntervalMs: data.WRITE_INTERVAL_MS,
    retryMs: data.RETRY_MS,
    drainMs: data.DRAIN_SECONDS * 1000,
    queue: data.PHASEGATE_QUEUE,
    role: data.PHASEGATE_ROLE,
    traces: tracesOf(data),
  };
}

function missingOr(issue: z.core.$ZodIssue, env: Readonly<Record<string, string | undefined>>): string {
  const [name] = issue.path;
  return typeof name === 'string' && (env[name] ?? '') === '' ? 'is missing' : issue.message;
}

function apiUrlOf(api: string | undefined, enterprise: string | undefined): string {
  const url = api ?? apiOf(enterprise ?? 'https://github.com');
  return url.replace(/\/+$/u, '');
}

function readPrivateKey({ PRIVATE_KEY: inline, PRIVATE_KEY_PATH: path }: Readonly<Record<string, string | undefined>>): PrivateKey {
  if ((inline ?? '') === '' && (path ?? '') === '') return { ok: false, problem: 'PRIVATE_KEY or PRIVATE_KEY_PATH is missing.' };
  let text = inline ?? '';
  if (text === '') {
    try {
      text = readFileSync(path ?? '', 'utf8');
    } catch {
      return { ok: false, problem: 'PRIVATE_KEY_PATH names a file that cannot be read.' };
    }
  }
  const key = readKey(text);
  return key.ok ? key : { ok: false, problem: `${(inline ?? '') === '' ? 'PRIVATE_KEY_PATH' : 'PRIVATE_KEY'} ${key.problem}` };
}
