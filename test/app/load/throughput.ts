import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { EngineWish } from './crew.ts';
import type { Proposed } from './estate.ts';
import { meter } from './meter.ts';
import type { Metered } from './meter.ts';
import { send } from './sending.ts';
import { onStage } from './stage.ts';
import type { Stage, StageOptions } from './stage.ts';

export interface ThroughputOptions extends Omit<StageOptions, 'engine'> {
  readonly engine: EngineWish;
  readonly installations: number;
  /** Pull requests that are counted, over all installations; all are there at once. */
  readonly pulls: number;
}

export interface ThroughputFigures {
  readonly workers: number;
  readonly reviews: number;
  readonly perSecond: number;
  readonly used: Metered;
  /** What is wrong at the end, one line each. */
  readonly faults: readonly string[];
}

/** Of each worker before those that count: a process that has just started reads its code first. */
const warmUpsEach = 8;
const lookEveryMs = 20;

/** As many reviews as wait, done by so many workers: how many a second, and what of the processor each takes. */
export function throughput(options: ThroughputOptions): Promise<ThroughputFigures> {
  const pulls = options.pulls + warmUpsEach * options.engine.workers;
  return onStage({ installations: options.installations, pulls, pushes: 0 }, options, (stage) => play(stage, options));
}

async function play(stage: Stage, { pulls, engine, timeoutMs }: ThroughputOptions): Promise<ThroughputFigures> {
  const { estate, crew } = stage;
  // Evenly over the installations: in the order of the estate the last ones would have nothing before the count.
  const mixed = estate.proposed.toSorted((a, b) => a.pull.number - b.pull.number);
  const [first, counted] = [mixed.slice(0, -pulls), mixed.slice(-pulls)];
  await judge(stage, first, timeoutMs);
  const read = meter(crew);
  const left = await judge(stage, counted, timeoutMs);
  const used = read();
  const reviews = counted.length - left;
  return {
    workers: engine.workers,
    reviews,
    perSecond: reviews / used.seconds,
    used,
    faults: [...crew.crashes, ...estate.faults()],
  };
}

/** Sends them all at once and waits for their checks. Gives the number of those that have none when the time is over. */
async function judge({ estate }: Stage, proposed: readonly Proposed[], timeoutMs: number): Promise<number> {
  const plan = proposed.flatMap((one) => estate.deliveriesOf(one)).map((delivery) => ({ delivery, afterMs: 0 }));
  await send(estate.scene, plan);
  const end = performance.now() + timeoutMs;
  let open = proposed;
  while (open.length > 0 && performance.now() < end) {
    await sleep(lookEveryMs);
    open = open.filter((one) => !estate.isJudged(one));
  }
  return open.length;
}
