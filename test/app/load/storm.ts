import { performance } from 'node:perf_hooks';
import type { Estate, EstateOptions } from './estate.ts';
import { acknowledged } from './quantiles.ts';
import type { Quantiles } from './quantiles.ts';
import { paceOf, planOf, send } from './sending.ts';
import type { PlanOptions } from './sending.ts';
import { nothing, onStage, quiet } from './stage.ts';
import type { Stage, StageOptions } from './stage.ts';

export interface StormOptions extends EstateOptions, PlanOptions, StageOptions {
  /** How often a process that works is killed while deliveries come in; where there is one alone, that one. */
  readonly kills: number;
  /** How often the engine is, and started again. */
  readonly engineKills: number;
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
  /** Pull requests whose latest head was looked at. */
  readonly heads: number;
  /** What is wrong at the end, one line each. */
  readonly faults: readonly string[];
}

/** How often it is told how far the sending is. */
const tellings = 9;

/** Deliveries of many pull requests: duplicated, shuffled, partly dropped, processes and engine killed in between; and what stands at the end. */
export function storm(options: StormOptions): Promise<StormFigures> {
  return onStage(options, options, (stage) => unleash(stage, options));
}

async function unleash(stage: Stage, options: StormOptions): Promise<StormFigures> {
  const { estate, crew } = stage;
  const { tell = nothing, timeoutMs } = options;
  const { scene, deliveries } = estate;
  const plan = planOf(deliveries, options);
  const results = await send(scene, plan, disturb(stage, plan.length, options));
  const sentAt = performance.now();
  const progress = progressOf(estate);
  tell(`all were posted; ${progress()}`);
  await quiet(
    () => estate.unsettled() === 0,
    timeoutMs,
    () => tell(progress()),
  );
  const settleMs = performance.now() - sentAt;
  tell('every latest head has a completed check, or the time is over');
  await quiet(
    () => crew.isIdle(),
    timeoutMs,
    () => tell(`not idle: ${crew.crashes.join('; ')}`),
  );
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
    heads: estate.proposed.length,
    faults: [...crew.crashes, ...estate.faults()],
  };
}

/** Says how far it is, and how long the rest takes at the pace since it was asked last. */
function progressOf(estate: Estate): () => string {
  let last = { left: estate.unsettled(), atMs: performance.now() };
  return () => {
    const now = { left: estate.unsettled(), atMs: performance.now() };
    const perMs = (last.left - now.left) / (now.atMs - last.atMs);
    last = now;
    const rest = now.left > 0 && perMs > 0 ? `, about ${Math.ceil(now.left / perMs / 1000)} s to go` : '';
    return `${now.left} of ${estate.proposed.length} latest heads have no completed check yet; ${estate.completed()} of any head${rest}`;
  };
}

/** Kills, spread evenly over what is posted. */
function disturb(
  { estate, crew }: Stage,
  posts: number,
  { kills, engineKills, tell = nothing }: StormOptions,
): (index: number) => Promise<void> {
  const places = (count: number): ReadonlySet<number> =>
    new Set(Array.from({ length: count }, (_, one) => Math.floor((posts * (one + 1)) / (count + 1))));
  const [killAt, engineAt, tellAt] = [places(kills), places(engineKills), places(tellings)];
  const progress = progressOf(estate);
  return async (index) => {
    if (tellAt.has(index)) tell(`${index} of ${posts} are posted; ${progress()}`);
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
