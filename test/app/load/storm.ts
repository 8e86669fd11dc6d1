import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import { openCrew } from './crew.ts';
import type { Crew, EngineWish } from './crew.ts';
import { openEstate } from './estate.ts';
import type { Estate, EstateOptions } from './estate.ts';
import { paceOf, planOf, send } from './sending.ts';
import type { PlanOptions, Result } from './sending.ts';

export interface StormOptions extends EstateOptions, PlanOptions {
  /** How often a process that works is killed while deliveries come in; where there is one alone, that one. */
  readonly kills: number;
  /** How often the engine is, and started again. */
  readonly engineKills: number;
  readonly sweepSeconds: number;
  readonly timeoutMs: number;
  readonly engine?: EngineWish;
  /** Told what happens while it takes long. */
  readonly tell?: (line: string) => void;
}

export interface Quantiles {
  readonly median: number;
  readonly p95: number;
  readonly max: number;
}

export interface StormFigures {
  readonly deliveries: number;
  /** Sent, duplicates included. */
  readonly posted: number;
  /** Posts a second, as they were reached. */
  readonly perSecond: number;
  readonly dropped: number;
  /** Got no answer, since the server was down. */
  readonly unanswered: number;
  readonly refused: number;
  readonly acknowledgeMs: Quantiles;
  /** From the last delivery until the last check. */
  readonly settleMs: number;
  readonly jobs: number;
  readonly requests: number;
  /** What is wrong at the end, one line each. */
  readonly faults: readonly string[];
}

/** Deliveries of many pull requests: duplicated, shuffled, partly dropped, processes and engine killed in between; and what stands at the end. */
export async function storm(options: StormOptions): Promise<StormFigures> {
  const { tell = nothing } = options;
  const started = performance.now();
  const estate = await openEstate(options);
  tell(`${estate.deliveries.length} deliveries were made in ${seconds(performance.now() - started)}`);
  const { scene, deliveries } = estate;
  try {
    const env = { SWEEP_SECONDS: String(options.sweepSeconds), CONCURRENCY_PER_INSTALLATION: '4' };
    const crew = await openCrew(scene, env, options.engine);
    try {
      return await unleash(estate, crew, options);
    } finally {
      await crew.close();
    }
  } finally {
    tell(`${deliveries.length} deliveries: the end`);
    await scene.fake.close();
  }
}

async function unleash(estate: Estate, crew: Crew, options: StormOptions): Promise<StormFigures> {
  const { tell = nothing, timeoutMs } = options;
  const { scene, deliveries } = estate;
  // From here on events go out by themselves; those of the storm are sent by the thread.
  await scene.fake.webhooks.release({ reorder: () => [] });
  const plan = planOf(deliveries, options);
  const results = await send(scene, plan, disturb(crew, plan.length, options));
  const sentAt = performance.now();
  tell(`all were posted; ${estate.completed()} checks are completed`);
  await quiet(
    () => estate.isSettled(),
    timeoutMs,
    () => tell(`${estate.completed()} checks are completed`),
  );
  const settleMs = performance.now() - sentAt;
  tell('every latest head has a completed check, or the time is over');
  await quiet(
    () => crew.isIdle(),
    timeoutMs,
    () => tell(`not idle: ${crew.crashes.join('; ')}`),
  );
  scene.fake.assertHealthy();
  return {
    deliveries: deliveries.length,
    posted: plan.length,
    perSecond: paceOf(results),
    dropped: deliveries.length - new Set(plan.map(({ delivery }) => delivery)).size,
    unanswered: results.filter(({ status }) => status === 0).length,
    refused: results.filter(({ status }) => status === 503).length,
    acknowledgeMs: acknowledged(results),
    settleMs,
    jobs: crew.all.flatMap(({ log }) => log).filter((line) => line.msg === 'job done' && line['kind'] === 'pull').length,
    requests: scene.fake.requests.length,
    faults: [...crew.crashes, ...estate.faults()],
  };
}

/** Kills, spread evenly over what is posted. */
function disturb(crew: Crew, posts: number, { kills, engineKills, tell = nothing }: StormOptions): (index: number) => Promise<void> {
  const places = (count: number): ReadonlySet<number> =>
    new Set(Array.from({ length: count }, (_, one) => Math.floor((posts * (one + 1)) / (count + 1))));
  const [killAt, engineAt] = [places(kills), places(engineKills)];
  return async (index) => {
    if (killAt.has(index)) {
      tell(`a process is killed at post ${index}`);
      await crew.killOne();
    }
    if (engineAt.has(index) && crew.killEngine !== undefined) {
      tell(`the engine is killed at post ${index}`);
      await crew.killEngine();
    }
  };
}

/** Waits for something to become true, and gives up without a word: what stands then is told by the faults. */
async function quiet(isTrue: () => boolean | Promise<boolean>, timeoutMs: number, tell: () => void = nothing): Promise<void> {
  const end = performance.now() + timeoutMs;
  const lookEveryMs = 200;
  for (let look = 1; performance.now() < end && !(await isTrue()); look += 1) {
    await sleep(lookEveryMs);
    if (look % 150 === 0) tell();
  }
}

/** Of the answers that took the delivery. */
export function acknowledged(results: readonly Result[]): Quantiles {
  return quantilesOf(results.filter(({ status }) => status === 202).map(({ ms }) => ms));
}

export function quantilesOf(values: readonly number[]): Quantiles {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { median: at(0.5), p95: at(0.95), max: at(1) };
}

function seconds(ms: number): string {
  return `${(ms / 1000).toFixed(0)} s`;
}

function nothing(): void {}
