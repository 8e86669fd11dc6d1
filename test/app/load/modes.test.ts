import { describe, expect, test } from 'vitest';
import { acknowledge } from './acknowledge.ts';
import type { AcknowledgeOptions } from './acknowledge.ts';
import { coresNow, busyShare, processorSeconds } from './processor.ts';
import { quietInstallation } from './quiet-installation.ts';
import type { QuietFigures } from './quiet-installation.ts';
import { standIn } from './stand-in.ts';
import type { StandInOptions } from './stand-in.ts';
import { storm } from './storm.ts';
import type { StormFigures } from './storm.ts';
import { throughput } from './throughput.ts';

/** Each kind of load beside a stand-in for the App: it says how much it looked at, and sees what the stand-in does wrong on purpose. */

const stage = (options: StandInOptions, timeoutMs = 60_000) => ({
  sweepSeconds: 0,
  timeoutMs,
  openCrew: (scene: Parameters<typeof standIn>[0]) => standIn(scene, options),
});

describe('a storm', () => {
  const play = (options: StandInOptions, timeoutMs?: number): Promise<StormFigures> =>
    storm({
      ...stage(options, timeoutMs),
      installations: 2,
      pulls: 4,
      pushes: 0,
      perSecond: 100,
      duplicated: 0,
      dropped: 0,
      kills: 0,
      engineKills: 0,
    });

  test('that leaves one right check on each head has nothing wrong', async () => {
    expect(await play({})).toMatchObject({ deliveries: 4, posted: 4, heads: 4, faults: [] });
  });

  test('a delivery that is lost is a fault', async () => {
    const { heads, faults } = await play({ loses: 2 }, 5_000);
    expect(heads).toBe(4);
    expect(faults.filter((one) => one.includes('has 0 checks on its head'))).toHaveLength(1);
  });

  test('what is said twice is a fault', async () => {
    const { faults } = await play({ repeats: true });
    expect(faults.filter((one) => one.includes('has 2 checks on its head'))).toHaveLength(4);
    expect(faults.filter((one) => one.includes('has 2 summaries'))).toHaveLength(2);
  });
});

describe('the wait of a quiet installation', () => {
  const play = (options: StandInOptions, pushes = 40): Promise<QuietFigures> =>
    quietInstallation({ ...stage({ reviewMs: 150, ...options }), quiet: 2, everyMs: 600, pushes, folders: 3, ratioMax: 3 });

  test('is compared where installations take turns', async () => {
    const figures = await play({});
    expect(figures).toMatchObject({ waits: 4, faults: [] });
    expect(figures.ratio.median).toBeGreaterThan(0);
    expect(figures.stormLeft).toBeGreaterThan(0);
  });

  test('is too long where a storm goes first', async () => {
    const { ratio, missed, waits } = await play({ isUnfair: true });
    expect(waits).toBe(4);
    expect(ratio.median).toBeGreaterThan(3);
    expect(missed.length).toBeGreaterThan(0);
  });

  test('says nothing where the storm was over before', async () => {
    const { faults } = await play({ reviewMs: 1 }, 4);
    expect(faults).toEqual(['the storm was over before the waits during it were: it says nothing']);
  });
});

describe('the answer to a delivery', () => {
  const plan = { installations: 1, pulls: 2, pushes: 0, perSecond: 100, seconds: 1, p95Ms: 500 };
  const play = (options: StandInOptions, more: Partial<AcknowledgeOptions> = {}) =>
    acknowledge({ ...stage({ reviewMs: 0, ...options }), ...plan, ...more });
  const others = /checks on its head|summaries/u;

  test('is measured for each post', async () => {
    const { posted, perSecond, acknowledgeMs, faults, missed } = await play({}, { p95Ms: 60_000 });
    expect(posted).toBe(100);
    expect(perSecond).toBeGreaterThan(0);
    expect(acknowledgeMs.p95).toBeGreaterThan(0);
    // The stand-in knows nothing of deliveries that are about the same.
    expect(faults.filter((one) => !others.test(one))).toEqual([]);
    expect(missed.filter((one) => one.startsWith('95 of 100'))).toEqual([]);
  });

  test('is too slow when 95 of 100 are', async () => {
    const { missed } = await play({ answerMs: 700 });
    expect(missed.filter((one) => one.startsWith('95 of 100 answers took up to'))).toHaveLength(1);
  });

  test('is not judged by a pace that was not reached', async () => {
    const { missed } = await play({}, { perSecond: 100_000, seconds: 0.002 });
    expect(missed.some((one) => one.endsWith('posts a second were reached, not 100000'))).toBe(true);
  });

  test('of a post that is not taken is a fault', async () => {
    const { faults } = await play({ status: 503 });
    expect(faults[0]).toBe('100 posts were not taken; the first was answered 503');
  });
});

describe('reviews a second', () => {
  const play = (options: StandInOptions, timeoutMs?: number) =>
    throughput({ ...stage(options, timeoutMs), engine: { name: 'redis', workers: 1 }, installations: 4, pulls: 12 });

  test('are those that were done', async () => {
    const { reviews, perSecond, used, faults } = await play({ reviewMs: 20 });
    expect([reviews, faults]).toEqual([12, []]);
    expect(perSecond).toBeLessThan(1000 / 20);
    expect(perSecond).toBeCloseTo(reviews / used.seconds);
    // The stand-in is in this thread, which does something and not all the time.
    expect(used.gitHubBusy).toBeGreaterThan(0);
    expect(used.gitHubBusy).toBeLessThan(1);
  });

  test('a review that was not done is a fault, and does not count', async () => {
    const { reviews, faults } = await play({ loses: 15 }, 5_000);
    expect(reviews).toBe(11);
    expect(faults.some((one) => one.includes('has 0 checks on its head'))).toBe(true);
  });
});

test.skipIf(process.platform !== 'linux')('processor time is that of a process with what it started, counted once', () => {
  const [own = Number.NaN, none = Number.NaN] = processorSeconds([process.pid, 0]) ?? [];
  const before = coresNow();
  const end = performance.now() + 300;
  let spun = 0;
  while (performance.now() < end) spun += 1;
  const [later = Number.NaN] = processorSeconds([process.pid]) ?? [];
  expect(spun).toBeGreaterThan(0);
  expect(later - own).toBeGreaterThan(0.01);
  expect(none).toBeGreaterThanOrEqual(0);
  expect(busyShare(before, coresNow())).toBeGreaterThan(0);
});
