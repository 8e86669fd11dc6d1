import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomInt } from 'node:crypto';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { builtDist, keptCompiled } from '../built.ts';
import type { FakeGitHub } from '../github/server.ts';
import type { App } from '../github/state/types.ts';

export async function serverBundle(dist?: string): Promise<string> {
  return join(dist ?? (await builtDist()), 'server', 'index.js');
}

export const webhookPath = '/api/github/webhooks';
/** Made at run time, so that no scanner takes it for a real one. */
export const webhookSecret = ['a', 'secret', 'for', 'tests'].join('-');

/** How long a test waits for what takes a second on an idle machine. Well below the time of a test, so that it is told what did not come. */
export const patienceMs = 120_000;

/** The server as a child process, as it runs in production but for its pace. */
export interface AppProcess {
  readonly url: string;
  readonly child: ChildProcess;
  /** Lines of the log, parsed. */
  readonly log: readonly LogLine[];
  /** All that the process wrote, as it stands. */
  output(): string;
  metrics(): Promise<string>;
  /** The exit code after SIGTERM. */
  stop(): Promise<number | null>;
  /** As a power cut ends it. */
  kill(): Promise<void>;
}

export interface LogLine {
  readonly level: string;
  readonly msg: string;
  readonly [field: string]: unknown;
}

export interface AppOptions {
  readonly port: number;
  readonly env?: Readonly<Record<string, string>>;
  /** Bundles other than those of the sources. */
  readonly dist?: string;
}

export async function startApp(fake: FakeGitHub, app: App, { port, env = {}, dist }: AppOptions): Promise<AppProcess> {
  const chunks: string[] = [];
  const log: LogLine[] = [];
  const child = spawn(process.execPath, [await serverBundle(dist)], {
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH: process.env['PATH'] ?? '',
      APP_ID: String(app.id),
      PRIVATE_KEY: app.privateKey.replaceAll('\n', String.raw`\n`),
      WEBHOOK_SECRET: webhookSecret,
      GITHUB_API_URL: fake.url,
      HOST: '127.0.0.1',
      PORT: String(port),
      WRITE_INTERVAL_MS: '0',
      RETRY_MS: '200',
      WORKERS: '1',
      ...keptCompiled(),
      ...env,
    },
  });
  let rest = '';
  child.stdout.setEncoding('utf8').on('data', (chunk: string) => {
    chunks.push(chunk);
    const lines = (rest + chunk).split('\n');
    rest = lines.pop() ?? '';
    for (const line of lines) log.push(parseLine(line));
  });
  child.stderr.setEncoding('utf8').on('data', (chunk: string) => chunks.push(chunk));
  const exited = new Promise<number | null>((resolve) => child.once('exit', (code) => resolve(code)));
  const url = `http://127.0.0.1:${port}`;
  await until(() => log.some((line) => line.msg === 'listening') || child.exitCode !== null, 'the start');
  if (child.exitCode !== null) throw new Error(`the server did not start:\n${chunks.join('')}`);
  return {
    url,
    child,
    log,
    output: () => chunks.join(''),
    metrics: async () => (await fetch(`${url}/metrics`, { signal: AbortSignal.timeout(patienceMs) })).text(),
    stop() {
      child.kill('SIGTERM');
      return exited;
    },
    async kill() {
      child.kill('SIGKILL');
      await exited;
    },
  };
}

function parseLine(line: string): LogLine {
  try {
    return JSON.parse(line) as LogLine;
  } catch {
    return { level: 'none', msg: line };
  }
}

/**
 * A port that was free a moment ago: the fake must know the webhook's address before the server starts. Below the ports that systems give to
 * outgoing connections (RFC 6056, 32768 on Linux), so that no connection of another test takes it meanwhile, or while the server restarts.
 */
export async function freePort(): Promise<number> {
  for (;;) {
    const port = randomInt(20_000, 32_000);
    if (await isFree(port)) return port;
  }
}

function isFree(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const server = createServer();
    server.once('error', () => resolve(false));
    server.listen(port, '127.0.0.1', () => server.close(() => resolve(true)));
  });
}

/** Waits for something to become true. @throws when it does not in time */
export async function until(isTrue: () => boolean | Promise<boolean>, what = 'the condition', timeoutMs = patienceMs): Promise<void> {
  const end = Date.now() + timeoutMs;
  while (!(await isTrue())) {
    if (Date.now() > end) throw new Error(`${what} did not become true in ${timeoutMs} ms`);
    await new Promise((resolve) => setTimeout(resolve, 25));
  }
}

/** The value of one series, labels included as they are rendered; 0 when it is not there. */
export function metric(text: string, series: string): number {
  const line = text.split('\n').find((one) => one.startsWith(`${series} `));
  return line === undefined ? 0 : Number(line.slice(series.length + 1));
}
