import { performance } from 'node:perf_hooks';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Proposed } from './estate.ts';
import { quantilesOf } from './quantiles.ts';
import type { Quantiles } from './quantiles.ts';
import { send } from './sending.ts';
import { nothing, onStage } from './stage.ts';
import type { Stage, StageOptions } from './stage.ts';

export interface QuietOptions extends StageOptions {
  /** Installations that have one pull request now and then. */
  readonly quiet: number;
  readonly everyMs: number;
  /** Pull requests of another installation, which all come at once. */
  readonly pushes: number;
  /** Folders of each repository: what is pushed to is a large one. */
  readonly folders: number;
  /** What the wait may be during the storm, in waits alone. */
  readonly ratioMax: number;
}

export interface QuietFigures {
  /** From when a delivery was due to the completed check; ms. */
  readonly alone: Quantiles;
  readonly during: Quantiles;
  /** Waits of either kind that were measured. */
  readonly waits: number;
  /** Of the 95th percentile, and of the median. */
  readonly ratio: { readonly median: number; readonly p95: number };
  /** Pull requests of the storm that were still without a check when the last wait was over. */
  readonly stormLeft: number;
  readonly faults: readonly string[];
  /** Aims that were missed, one line each. */
  readonly missed: readonly string[];
}

/** A process that has just started reads its code first: so many waits do not count. */
const warmUps = 4;
const stormPerSecond = 30;
/** The storm is there before the first wait during it begins. */
const stormLeadMs = 3_000;
const lookEveryMs = 10;

/** What installations wait that have little to do: alone, and while another has very much. */
export function quietInstallation(options: QuietOptions): Promise<QuietFigures> {
  const { quiet, pushes, folders } = options;
  const installations = 1 + warmUps + quiet;
  const estate = { installations, pulls: 2 * installations, pushes: 0, morePullsOfFirst: pushes - 2, folders };
  return onStage(estate, options, (stage) => play(stage, options));
}

async function play(stage: Stage, options: QuietOptions): Promise<QuietFigures> {
  const { estate, crew } = stage;
  const { tell = nothing, everyMs, timeoutMs, ratioMax } = options;
  const { storm, warm, alone, during } = partsOf(stage);
  await waitsOf(stage, warm, { everyMs: 0, timeoutMs });
  const waitsAlone = await waitsOf(stage, alone, { everyMs, timeoutMs });
  tell(`${waitsAlone.length} waits alone were measured`);
  const storming = send(
    estate.scene,
    storm.flatMap((one) => estate.deliveriesOf(one)).map((delivery, index) => ({ delivery, afterMs: (index * 1000) / stormPerSecond })),
  );
  await sleep(stormLeadMs);
  const waitsDuring = await waitsOf(stage, during, { everyMs, timeoutMs });
  const stormLeft = storm.filter((one) => !estate.isJudged(one)).length;
  tell(`${waitsDuring.length} waits during the storm were measured`);
  const posted = await storming;
  const ratioOf = (share: 'median' | 'p95'): number => quantilesOf(waitsDuring)[share] / quantilesOf(waitsAlone)[share];
  const ratio = { median: ratioOf('median'), p95: ratioOf('p95') };
  const untaken = posted.filter(({ status }) => status !== 202).length;
  return {
    alone: quantilesOf(waitsAlone),
    during: quantilesOf(waitsDuring),
    waits: waitsAlone.length + waitsDuring.length,
    ratio,
    stormLeft,
    faults: [
      ...(stormLeft === 0 ? ['the storm was over before the waits during it were: it says nothing'] : []),
      ...(untaken === 0 ? [] : [`${untaken} deliveries of the storm were not taken`]),
      ...crew.crashes,
      ...estate.faults([...warm, ...alone, ...during]),
    ],
    missed: Object.entries(ratio)
      .filter(([, value]) => !(value <= ratioMax))
      .map(([share, value]) => `the ${share} of the waits is ${value.toFixed(1)} times the one alone, not at most ${ratioMax}`),
  };
}

interface Parts {
  readonly storm: readonly Proposed[];
  readonly warm: readonly Proposed[];
  readonly alone: readonly Proposed[];
  readonly during: readonly Proposed[];
}

/** Each quiet one has two pull requests, of which one blocks and takes more requests: every other has that one alone. */
function partsOf({ estate }: Stage): Parts {
  const { repo: first } = estate.scene;
  const storm = estate.proposed.filter(({ repo }) => repo.state === first.state);
  const others = estate.proposed.filter(({ repo }) => repo.state !== first.state);
  const quiet = others.slice(warmUps * 2);
  const isAlone = (index: number): boolean => index % 2 === Math.floor(index / 2) % 2;
  return {
    storm,
    warm: others.slice(0, warmUps * 2),
    alone: quiet.filter((_, index) => isAlone(index)),
    during: quiet.filter((_, index) => !isAlone(index)),
  };
}

/** In ms; of those that have no check when the time is over, the time. */
async function waitsOf(
  { estate }: Stage,
  proposed: readonly Proposed[],
  { everyMs, timeoutMs }: Pick<QuietOptions, 'everyMs' | 'timeoutMs'>,
): Promise<readonly number[]> {
  const plan = proposed.flatMap((one, index) => estate.deliveriesOf(one).map((delivery) => ({ delivery, afterMs: index * everyMs })));
  const begun = performance.now();
  const sending = send(estate.scene, plan);
  const waits = new Map<number, number>();
  while (waits.size < proposed.length && performance.now() < begun + timeoutMs) {
    await sleep(lookEveryMs);
    for (const [index, one] of proposed.entries()) {
      if (!waits.has(index) && estate.isJudged(one)) waits.set(index, performance.now() - begun - index * everyMs);
    }
  }
  await sending;
  return proposed.map((_, index) => waits.get(index) ?? timeoutMs);
}
