import { DeliveryFeed } from '../../adapters/queue/delivery-feed.ts';
import { memoryQueue } from '../../adapters/queue/memory-queue.ts';
import { WorkerPool } from '../../adapters/queue/worker-pool.ts';
import { startHttpServer } from '../../adapters/server/http-server.ts';
import type { HttpAnswer } from '../../adapters/server/http-server.ts';
import type { Log } from '../../adapters/server/log.ts';
import { defaultQueueLimits } from '../../review/queue/queue.ts';
import { toolVersion } from '../version.ts';
import { createAppMetrics } from './app-metrics.ts';
import { Dispatcher } from './dispatcher.ts';
import { Clients } from './clients.ts';
import { createIntake } from './intake.ts';
import type { Task, TaskReport } from './protocol.ts';
import { Readiness } from './readiness.ts';
import type { Settings } from './settings.ts';
import { Sweeper } from './sweeper.ts';
import { createApp, webhookEndpoint } from './webhook-endpoint.ts';

export interface RunningServer {
  readonly port: number;
  /** Takes no more deliveries, lets running reviews end, and ends. Gives the number of jobs that are left to the next start. */
  stop(): Promise<number>;
}

/** Puts the App together: deliveries to the queue, the queue to the threads, the sweeps beside them. */
export async function startServer(settings: Settings, script: string, log: Log): Promise<RunningServer> {
  const metrics = createAppMetrics(toolVersion);
  const pool = new WorkerPool<Task, TaskReport>({
    size: settings.workers,
    script,
    data: settings,
    timeoutMs: settings.reviewTimeoutMs,
    memoryMbMax: settings.workerMemoryMbMax,
  });
  const dispatcher = new Dispatcher({ pool, metrics, log, onLeft: () => sweeper.again() });
  const queue = memoryQueue({
    limits: limitsOf(settings),
    work: (taken) => dispatcher.work(taken),
    onEnd: (taken, result) => dispatcher.ended(taken, result),
  });
  dispatcher.attach(queue);
  metrics.watch(queue);
  const offer: Dispatcher['offer'] = (job) => dispatcher.offer(job);
  const intake = createIntake({ appId: settings.appId, offer, metrics, log });
  const probot = await createApp(settings, intake);
  const client = new Clients(settings).app;
  const sweeper = new Sweeper({ client, feed: new DeliveryFeed(client), intake, offer, metrics, log });
  const readiness = new Readiness(client, log);
  const server = await startHttpServer(
    { host: settings.host, port: settings.port, onCrash: (error) => log.error('request crashed', { reason: nameOf(error) }) },
    {
      [`POST ${settings.webhookPath}`]: webhookEndpoint(probot, { metrics, log }),
      'GET /healthz': () => plain(200, 'ok'),
      'GET /readyz': () => readiness.answer(),
      'GET /metrics': () => ({ status: 200, body: metrics.render(), type: 'text/plain; version=0.0.4; charset=utf-8' }),
    },
  );
  pool.start();
  void readiness.watch();
  const timer = startSweeps(sweeper, settings.sweepEveryMs);
  return {
    port: server.port,
    async stop() {
      readiness.close();
      clearInterval(timer);
      // Deliveries are refused from here on; GitHub notes them as failed, and the next start takes them up.
      const draining = queue.drain(settings.drainMs);
      const closing = server.close();
      const left = await draining;
      await pool.close();
      await closing;
      return left;
    },
  };
}

function limitsOf({ queueMax, activeMax, activePerInstallationMax, retryMs }: Settings): typeof defaultQueueLimits {
  return { ...defaultQueueLimits, waitingMax: queueMax, activeMax, activePerInstallationMax, retryMs };
}

/** The first one at once: what was missed while nobody listened. */
function startSweeps(sweeper: Sweeper, everyMs: number): NodeJS.Timeout | undefined {
  if (everyMs === 0) return undefined;
  void sweeper.sweep();
  return setInterval(() => void sweeper.sweep(), everyMs);
}

function plain(status: number, body: string): HttpAnswer {
  return { status, body: `${body}\n`, type: 'text/plain; charset=utf-8' };
}

function nameOf(error: unknown): string {
  return error instanceof Error ? error.name : 'unknown';
}
