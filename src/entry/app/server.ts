import { setTimeout as sleep } from 'node:timers/promises';

import { openEngine } from '../../adapters/queue/engine.ts';
import type { Engine } from '../../adapters/queue/engine.ts';
import { WorkerPool } from '../../adapters/queue/worker-pool.ts';
import { startHttpServer } from '../../adapters/server/http-server.ts';
import type { HttpAnswer, HttpRoutes } from '../../adapters/server/http-server.ts';
import type { Log } from '../../adapters/server/log.ts';
import type { Traces } from '../../adapters/tracing/traces.ts';
import { Problem } from '../../core/problem.ts';
import type { Job } from '../../review/queue/job.ts';
import { defaultQueueLimits } from '../../review/queue/queue.ts';
import type { Offer, QueueLimits } from '../../review/queue/queue.ts';
import { toolVersion } from '../version.ts';
import { createAppMetrics } from './app-metrics.ts';
import type { AppMetrics } from './app-metrics.ts';
import { openAppTraces } from './app-traces.ts';
import { cannotListen } from './cannot-listen.ts';
import { Clients } from './clients.ts';
import type { Pool } from './dispatcher.ts';
import { createIntake } from './intake.ts';
import type { Intake } from './intake.ts';
import { nameOf } from './name-of-error.ts';
import { Passes } from './pass.ts';
import type { Task, TaskReport } from './protocol.ts';
import { Readiness } from './readiness.ts';
import { Scheduler } from './scheduler.ts';
import type { Settings } from './settings.ts';
import { createApp, webhookEndpoint } from './webhook-endpoint.ts';
import { WorkerRole } from './worker-role.ts';

export interface RunningServer {
  readonly port: number;
  /** Takes no more deliveries, lets running reviews end, and ends. Gives the number of jobs that are left to the next start. */
  stop(): Promise<number>;
}

/** What all roles share. */
interface Setting {
  readonly settings: Settings;
  /** File that the threads run. */
  readonly script: string;
  readonly log: Log;
  readonly metrics: AppMetrics;
  readonly clients: Clients;
  readonly traces: Traces;
}

/** What a process does behind its webhook. */
interface Work {
  /** Absent where no deliveries are taken. */
  readonly intake?: Intake;
  /** @throws when what several processes share does not answer */
  readonly ping: () => Promise<unknown>;
  stop(): Promise<number>;
}

/** Puts the App together: deliveries to the queue, the queue to the threads, the sweeps beside them. */
export async function startServer(settings: Settings, script: string, log: Log): Promise<RunningServer> {
  const traces = await openAppTraces(settings, log);
  const setting: Setting = { settings, script, log, metrics: createAppMetrics(toolVersion), clients: new Clients(settings), traces };
  const work = settings.queue === 'memory' ? workAlone(setting) : await workTogether(setting);
  const readiness = new Readiness(setting.clients.app, { log, ping: work.ping });
  const { metrics } = setting;
  const routes: HttpRoutes = {
    'GET /healthz': () => plain(200, 'ok'),
    'GET /readyz': () => readiness.answer(),
    'GET /metrics': () => ({ status: 200, body: metrics.render(), type: 'text/plain; version=0.0.4; charset=utf-8' }),
  };
  const webhook =
    work.intake === undefined
      ? {}
      : {
          [`POST ${settings.webhookPath}`]: webhookEndpoint(await createApp(settings, work.intake), settings.webhookSecret, {
            metrics,
            log,
          }),
        };
  const server = await startHttpServer(
    { host: settings.host, port: settings.port, onCrash: (error) => log.error('request crashed', { reason: nameOf(error) }) },
    { ...routes, ...webhook },
  ).catch((error: unknown) => {
    throw cannotListen(error);
  });
  void readiness.watch();
  return {
    port: server.port,
    async stop() {
      readiness.close();
      // Deliveries are refused from here on; GitHub notes them as failed, and the next start takes them up.
      const [left] = await Promise.all([work.stop(), server.close()]);
      await Promise.race([traces.flush(), sleep(lastWordsMs)]);
      return left;
    },
  };
}

/** One process, with nothing beside it. */
function workAlone(setting: Setting): Work {
  const { settings, metrics } = setting;
  const pool = threads(setting);
  const { activeMax, activePerInstallationMax } = settings;
  const scheduler = schedulerOf(setting, pool, { activeMax, activePerInstallationMax });
  metrics.watch(scheduler);
  pool.start();
  return {
    intake: scheduler.intake,
    ping: () => Promise.resolve(),
    async stop() {
      const left = await scheduler.drain(settings.drainMs);
      await pool.close();
      return left;
    },
  };
}

/** What traces may take to be sent, at the end. */
const lastWordsMs = 2_000;

/** Tasks that one scheduler has given out at most, whoever takes them. */
const givenOutMax = 256;

/** One of several processes around an engine. */
async function workTogether(setting: Setting): Promise<Work> {
  const { settings, log, metrics, traces } = setting;
  const engine = await openQueue(settings.queue, log);
  const receives = settings.role !== 'work';
  const worker = settings.role === 'receive' ? undefined : workerOf(setting, engine);
  const offer = (job: Job): Promise<Offer> => offerTo(engine, job, log);
  return {
    ...(receives ? { intake: createIntake({ appId: settings.appId, offer, metrics, log, traces }) } : {}),
    ping: () => engine.waiting('inbox'),
    async stop() {
      await worker?.stop();
      await engine.close();
      // What waits, waits in the engine.
      return 0;
    },
  };
}

async function openQueue(url: string, log: Log): Promise<Engine> {
  try {
    return await openEngine(url, (error) => log.warn('the queue is in trouble', { reason: nameOf(error) }));
  } catch (error) {
    const why = nameOf(error);
    throw new Problem(`The queue that PHASEGATE_QUEUE names cannot be used (${why}). Is it there, and was "phasegate migrate" run?`);
  }
}

async function offerTo(engine: Engine, job: Job, log: Log): Promise<Offer> {
  try {
    await engine.put('inbox', job);
    return 'queued';
  } catch (error) {
    log.error('the queue takes nothing', { reason: nameOf(error) });
    return 'full';
  }
}

function workerOf(setting: Setting, engine: Engine): { stop(): Promise<void> } {
  const { settings, metrics, log } = setting;
  const pool = threads(setting);
  let leading: Scheduler | undefined;
  metrics.watch({ stats: () => leading?.stats() ?? { waiting: 0, active: 0, oldestWaitMs: 0 }, lags: () => leading?.lags() ?? [] });
  pool.start();
  const role = new WorkerRole({
    engine,
    pool,
    atOnce: settings.activeMax,
    waitingMax: settings.queueMax,
    drainMs: settings.drainMs,
    passes: new Passes(settings.writeIntervalMs),
    // One at a time for each installation, wherever it runs: so GitHub's limits see one pace.
    startScheduler: (remote) => schedulerOf(setting, remote, { activeMax: givenOutMax, activePerInstallationMax: 1 }),
    onLead(scheduler) {
      leading = scheduler;
      log.info(scheduler === undefined ? 'no longer the scheduler' : 'the scheduler');
    },
  });
  return {
    async stop() {
      await role.stop();
      await pool.close();
    },
  };
}

function threads({ settings, script }: Setting): WorkerPool<Task, TaskReport> {
  return new WorkerPool<Task, TaskReport>({
    size: settings.workers,
    script,
    data: settings,
    timeoutMs: settings.reviewTimeoutMs,
    memoryMbMax: settings.workerMemoryMbMax,
    lastWordsMs: settings.traces === 'off' ? 0 : lastWordsMs,
  });
}

function schedulerOf(
  { settings, clients, metrics, log, traces }: Setting,
  pool: Pool,
  active: Pick<QueueLimits, 'activeMax' | 'activePerInstallationMax'>,
): Scheduler {
  const { appId, sweepEveryMs, queueMax, retryMs } = settings;
  const limits = { ...defaultQueueLimits, waitingMax: queueMax, retryMs, ...active };
  return new Scheduler({ appId, limits, sweepEveryMs, pool, client: clients.app, metrics, log, traces });
}

function plain(status: number, body: string): HttpAnswer {
  return { status, body: `${body}\n`, type: 'text/plain; charset=utf-8' };
}
