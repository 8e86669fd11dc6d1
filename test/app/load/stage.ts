import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Scene } from '../scene.ts';
import { openCrew } from './crew.ts';
import type { Crew, EngineWish } from './crew.ts';
import { openEstate } from './estate.ts';
import type { Estate, EstateOptions } from './estate.ts';

/** What every kind of load is made of. */
export interface StageOptions {
  readonly engine?: EngineWish;
  /** Of the App, where its own defaults are not what is to be measured. */
  readonly env?: Readonly<Record<string, string>>;
  /** What GitHub takes for each answer. */
  readonly gitHubMs?: number;
  /** Between looks for what no delivery brought; 0 for never. */
  readonly sweepSeconds: number;
  readonly timeoutMs: number;
  /** Told what happens while it takes long. */
  readonly tell?: (line: string) => void;
  /** Other processes than those of the App: a test's own, which do wrong on purpose. */
  readonly openCrew?: (scene: Scene) => Promise<Crew>;
}

/** Pull requests on the fake, and the App beside it. */
export interface Stage {
  readonly estate: Estate;
  readonly crew: Crew;
}

/** Sets the stage, plays, and clears it away, whatever comes of it. */
export async function onStage<T>(estateOptions: EstateOptions, options: StageOptions, play: (stage: Stage) => Promise<T>): Promise<T> {
  const { tell = nothing, gitHubMs, sweepSeconds, engine } = options;
  const started = performance.now();
  const estate = await openEstate(estateOptions);
  const { scene, deliveries } = estate;
  tell(`${deliveries.length} deliveries were made in ${((performance.now() - started) / 1000).toFixed(0)} s`);
  try {
    if (gitHubMs !== undefined) scene.fake.inject({ kind: 'slow', delayMs: gitHubMs, times: Number.POSITIVE_INFINITY });
    const env = { SWEEP_SECONDS: String(sweepSeconds), ...options.env };
    const crew = await (options.openCrew?.(scene) ?? openCrew(scene, env, engine));
    try {
      // From here on events go out by themselves; those of the pull requests are sent by the load.
      await scene.fake.webhooks.release({ reorder: () => [] });
      const result = await play({ estate, crew });
      scene.fake.assertHealthy();
      return result;
    } finally {
      await crew.close();
    }
  } finally {
    tell('the end');
    await scene.fake.close();
  }
}

const lookEveryMs = 200;
/** One line in half a minute. */
const tellEvery = 150;

/** Waits for something to become true, and gives up without a word: what stands then is told by the faults. */
export async function quiet(isTrue: () => boolean | Promise<boolean>, timeoutMs: number, tell: () => void = nothing): Promise<void> {
  const end = performance.now() + timeoutMs;
  for (let look = 1; performance.now() < end && !(await isTrue()); look += 1) {
    await sleep(lookEveryMs);
    if (look % tellEvery === 0) tell();
  }
}

export function nothing(): void {}
