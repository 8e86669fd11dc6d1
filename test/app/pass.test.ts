import { describe, expect, test } from 'vitest';
import { WriterLane } from '../../src/adapters/github/writer-lane.ts';
import { Passes, Seal } from '../../src/entry/app/pass.ts';
import { TokenStore } from '../../src/entry/app/token-store.ts';

/** What several processes share of an installation: its pace of writing, and its token. */

const intervalMs = 20;

/** A process that does one task with so many writes, and what it hands back; times are the clock's. */
async function work(lane: WriterLane, passes: Passes, writes: number): Promise<void> {
  lane.hold(passes.lend(1).busyMs);
  for (let write = 0; write < writes; write += 1) await lane.turn();
  passes.takeBack(1, { turns: lane.takeTurns(), busyMs: lane.busyMs });
}

describe('the pace of writing', () => {
  test('is one for ten processes that take turns', async () => {
    const passes = new Passes(intervalMs);
    const lanes = Array.from({ length: 10 }, () => new WriterLane(intervalMs));
    const started = Date.now();
    for (const lane of lanes) await work(lane, passes, 3);
    // 30 writes, of which three may go ahead; with a lane for each process none would have waited.
    expect(Date.now() - started).toBeGreaterThanOrEqual(27 * intervalMs - 1);
  });

  test('counts what was written at the same time', () => {
    const passes = new Passes(intervalMs);
    passes.lend(1);
    passes.lend(1);
    passes.takeBack(1, { turns: 4, busyMs: -5_000 });
    expect(passes.lend(1).busyMs).toBeGreaterThan(0);
    expect(passes.lend(2).busyMs).toBeLessThan(0);
  });
});

describe('a token', () => {
  test('is sealed, and opened by the same key alone', () => {
    const [seal, other] = [new Seal('one key'), new Seal('another key')];
    const sealed = seal.close('a token');
    expect([sealed.includes('token'), seal.open(sealed), other.open(sealed), seal.open('nonsense')]).toEqual([
      false,
      'a token',
      undefined,
      undefined,
    ]);
    expect(seal.close('a token')).not.toBe(sealed);
  });

  test('goes with the next task, until it is refused', () => {
    const passes = new Passes(intervalMs);
    expect(passes.lend(1).token).toBeUndefined();
    passes.takeBack(1, { turns: 0, busyMs: 0, token: 'sealed' });
    expect([passes.lend(1).token, passes.lend(2).token]).toEqual(['sealed', undefined]);
    passes.takeBack(1, { turns: 0, busyMs: 0 });
    expect(passes.lend(1).token).toBe('sealed');
    passes.takeBack(1, { turns: 0, busyMs: 0, token: null });
    expect(passes.lend(1).token).toBeUndefined();
  });

  test('is used until a minute before it ends, and the one that lasts longer wins', () => {
    const store = new TokenStore();
    const lasting = (minutes: number): string => `t${minutes}|-|${new Date(Date.now() + minutes * 60_000).toISOString()}|all|`;
    store.set('7', lasting(0.5));
    expect([store.get('7'), store.all()]).toEqual([undefined, {}]);
    store.adopt({ '7': lasting(30) });
    store.adopt({ '7': lasting(20) });
    expect(store.get('7')).toMatch(/^t30/u);
    expect(Object.keys(store.all())).toEqual(['7']);
  });
});
