import { Worker } from 'node:worker_threads';
import { headersOf, type Delivery } from '../github/hooks/webhooks.ts';
import { migrateEngine } from '../../src/adapters/queue/engine.ts';
import { freePort, startApp, until, webhookPath } from './app-process.ts';
import type { AppProcess } from './app-process.ts';
import { engineKinds } from './engines.ts';
import { closedPort, fakeChecks, openPort, openScene, summaries } from './scene.ts';
import type { Scene } from './scene.ts';

export interface StormOptions {
  readonly pulls: number;
  /** Pushes to each after it was opened; every one is a delivery. */
  readonly pushes: number;
  readonly perSecond: number;
  /** Shares of the deliveries. */
  readonly duplicated: number;
  readonly dropped: number;
  /** How often the server is killed while they come in. */
  readonly kills: number;
  readonly sweepSeconds: number;
  readonly timeoutMs: number;
  /** One process alone when absent; else one that receives and so many that work, of which one is killed in place of the only one. */
  readonly engine?: { readonly name: 'postgres' | 'redis'; readonly workers: number };
}

export interface StormFigures {
  readonly deliveries: number;
  /** Sent, duplicates included. */
  readonly posted: number;
  readonly dropped: number;
  /** Got no answer, since the server was down. */
  readonly unanswered: number;
  readonly refused: number;
  readonly acknowledgeMs: { readonly median: number; readonly p95: number; readonly max: number };
  /** From the last delivery until the last check. */
  readonly settleMs: number;
  readonly jobs: number;
  readonly requests: number;
  /** What is wrong at the end, one line each; empty when every pull request has one right check on its latest head and one summary. */
  readonly faults: readonly string[];
}

interface Sent {
  readonly delivery: Delivery;
  readonly afterMs: number;
}

/** Deliveries of many pull requests: duplicated, shuffled, partly dropped, the server killed in between; and what stands at the end. */
export async function storm(options: StormOptions): Promise<StormFigures> {
  const scene = await openScene();
  const env = { SWEEP_SECONDS: String(options.sweepSeconds), CONCURRENCY_PER_INSTALLATION: '4' };
  const crew = await openCrew(scene, env, options.engine);
  const { start } = crew;
  const servers: AppProcess[] = [];
  try {
    await scene.fake.webhooks.settled();
    scene.fake.webhooks.hold();
    const { deliveries, heads } = await makePulls(scene, options);
    servers.push(await start());
    // From here on events go out by themselves; those of the storm are sent by the thread.
    await scene.fake.webhooks.release({ reorder: () => [] });
    const plan = planOf(deliveries, options);
    const results = await send(scene, plan, async (index) => {
      const every = Math.floor(plan.length / (options.kills + 1));
      if (index === 0 || index % every !== 0 || index / every > options.kills) return;
      if (options.engine !== undefined) return crew.killOne();
      await servers.at(-1)?.kill();
      servers.push(await start());
    });
    const sentAt = performance.now();
    await until(() => heads().every((sha) => scene.check(sha)?.status === 'completed'), 'every check', options.timeoutMs).catch(
      () => undefined,
    );
    const settleMs = performance.now() - sentAt;
    await until(() => crew.isIdle(servers.at(-1)), 'an idle queue', options.timeoutMs);
    scene.fake.assertHealthy();
    const acknowledged = results
      .filter(({ status }) => status === 202)
      .map(({ ms }) => ms)
      .toSorted((a, b) => a - b);
    return {
      deliveries: deliveries.length,
      posted: plan.length,
      dropped: deliveries.length - new Set(plan.map(({ delivery }) => delivery)).size,
      unanswered: results.filter(({ status }) => status === 0).length,
      refused: results.filter(({ status }) => status === 503).length,
      acknowledgeMs: { median: quantile(acknowledged, 0.5), p95: quantile(acknowledged, 0.95), max: quantile(acknowledged, 1) },
      settleMs,
      jobs: [...servers, ...crew.all].flatMap(({ log }) => log).filter((line) => line.msg === 'job done' && line['kind'] === 'pull').length,
      requests: scene.fake.requests.length,
      faults: [...scene.repo.state.pulls.values()].flatMap((pull) => faultsOf(scene, pull.number)),
    };
  } finally {
    await servers.at(-1)?.stop();
    await crew.close();
    await scene.fake.close();
  }
}

/** The processes that work beside the one that receives; none, where that does both. */
interface Crew {
  readonly all: readonly AppProcess[];
  readonly start: () => Promise<AppProcess>;
  readonly killOne: () => Promise<void>;
  readonly isIdle: (receiver: AppProcess | undefined) => Promise<boolean>;
  readonly close: () => Promise<void>;
}

async function openCrew(scene: Scene, env: Readonly<Record<string, string>>, wanted: StormOptions['engine']): Promise<Crew> {
  const startOne = (port: number, more = {}): Promise<AppProcess> => startApp(scene.fake, scene.app, { port, env: { ...env, ...more } });
  const kind = engineKinds.find(({ name }) => name === wanted?.name);
  if (wanted === undefined || kind === undefined) {
    const isIdleNow = async (one?: AppProcess): Promise<boolean> => (one === undefined ? true : isIdle(await one.metrics()));
    const nothing = (): Promise<void> => Promise.resolve();
    return { all: [], start: () => startOne(scene.port), killOne: nothing, isIdle: isIdleNow, close: nothing };
  }
  if (kind.missing !== undefined) throw new Error(kind.missing);
  const engine = await kind.open();
  await migrateEngine(engine.url);
  const startWorker = async (): Promise<AppProcess> => startOne(await freePort(), { PHASEGATE_QUEUE: engine.url, PHASEGATE_ROLE: 'work' });
  const all: AppProcess[] = [];
  let alive = await Promise.all(Array.from({ length: wanted.workers }, startWorker));
  all.push(...alive);
  return {
    all,
    start: () => startOne(scene.port, { PHASEGATE_QUEUE: engine.url, PHASEGATE_ROLE: 'receive' }),
    async killOne() {
      const [first, ...others] = alive;
      await first?.kill();
      const next = await startWorker();
      all.push(next);
      alive = [...others, next];
    },
    isIdle: async () => (await Promise.all(alive.map(async (one) => isIdle(await one.metrics())))).every(Boolean),
    async close() {
      await Promise.all(alive.map((one) => one.kill()));
      await engine.stop();
    },
  };
}

/** Odd pull requests end with an open port, even ones without; on the way there each is sometimes the other. */
async function makePulls(scene: Scene, { pulls, pushes }: StormOptions): Promise<{ deliveries: Delivery[]; heads: () => string[] }> {
  const { fake, repo } = scene;
  for (let index = 1; index <= pulls; index += 1) {
    const branch = `change-${index}`;
    const number = await scene.propose(branch, textOf(index, 0, pushes));
    for (let push = 1; push <= pushes; push += 1) {
      await repo.commit(branch, { 'main.tf': textOf(number, push, pushes) }, `Change ${number} ${push}`, { by: 'dev' });
    }
  }
  await fake.webhooks.settled();
  const deliveries = fake.webhooks.deliveries.filter((one) => one.event === 'pull_request' && one.statusCode === 0);
  return { deliveries, heads: () => [...repo.state.pulls.values()].map((pull) => pull.headSha) };
}

function textOf(number: number, push: number, pushes: number): string {
  const isBad = (number + pushes - push) % 2 === 1;
  return `${isBad ? openPort : closedPort}# ${number}, ${push}\n`;
}

function faultsOf(scene: Scene, number: number): string[] {
  const head = scene.head(number);
  const checks = fakeChecks(scene.fake, scene.app, head);
  const wanted = number % 2 === 1 ? 'failure' : 'success';
  const faults: string[] = [];
  if (checks.length !== 1) {
    const states = checks.map(({ status, conclusion }) => conclusion ?? status).join(', ');
    faults.push(`#${number} has ${checks.length} checks on its head: ${states}`);
  }
  if (checks.at(-1)?.conclusion !== wanted) faults.push(`#${number} ended with ${checks.at(-1)?.conclusion ?? 'nothing'}, not ${wanted}`);
  const count = summaries(scene, number);
  // One that never had anything to say has none.
  if (count > 1 || (count === 0 && wanted === 'failure')) faults.push(`#${number} has ${count} summaries`);
  return faults;
}

/** Shuffled; some twice, a moment apart; some not at all, which GitHub lists as failed. */
function planOf(deliveries: readonly Delivery[], { duplicated, dropped, perSecond }: StormOptions): Sent[] {
  const random = seeded(7);
  const shuffled = deliveries.map((delivery) => ({ delivery, order: random() })).toSorted((a, b) => a.order - b.order);
  const chosen = shuffled.flatMap(({ delivery }) => {
    if (random() < dropped) {
      settle(delivery, 502);
      return [];
    }
    return random() < duplicated ? [delivery, delivery] : [delivery];
  });
  return chosen.map((delivery, index) => ({ delivery, afterMs: (index * 1000) / perSecond }));
}

type Result = { readonly index: number; readonly status: number; readonly ms: number };

/** Sends by the schedule; `between` is called before each hundredth of a second's worth, and may take its time while the sending goes on. */
async function send(scene: Scene, plan: readonly Sent[], between: (index: number) => Promise<void>): Promise<Result[]> {
  const { app, port } = scene;
  const { hook } = app;
  if (hook === undefined) throw new Error('the App has no webhook');
  const thread = new Worker(new URL('sender.mjs', import.meta.url));
  const results: Result[] = [];
  const ended = new Promise<void>((resolve) => {
    thread.on('message', (result: Result) => {
      results.push(result);
      const sent = plan[result.index]?.delivery;
      // GitHub notes what became of the delivery; one good answer is enough.
      if (sent !== undefined && sent.statusCode !== 202) settle(sent, result.status === 0 ? 502 : result.status);
      if (results.length === plan.length) resolve();
    });
  });
  const url = `http://127.0.0.1:${port}${webhookPath}`;
  thread.postMessage(
    plan.map(({ delivery, afterMs }, index) => {
      const body = JSON.stringify(delivery.payload);
      return { index, afterMs, url, body, headers: headersOf(delivery, hook, body) };
    }),
  );
  for (let index = 0; index < plan.length; index += 1) {
    await until(() => results.length >= index, 'the next answer', 60_000);
    await between(index);
  }
  await ended;
  await thread.terminate();
  return results;
}

function settle(delivery: Delivery, statusCode: number): void {
  delivery.statusCode = statusCode;
  delivery.status = statusCode === 202 ? 'OK' : 'failed to connect to host';
  delivery.deliveredAt = new Date().toISOString();
}

/** Nothing waits and nothing runs, by the server's metrics. */
export function isIdle(metrics: string): boolean {
  return metrics.includes('\nphasegate_queue_waiting 0\n') && metrics.includes('\nphasegate_queue_active 0\n');
}

function quantile(sorted: readonly number[], share: number): number {
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

/** mulberry32: the same storm each time. */
function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
