import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { GitHubClient } from '../../src/adapters/github/client.ts';
import type { DeliveryFeed, FeedRequest, ListedDelivery } from '../../src/adapters/queue/delivery-feed.ts';
import type { Log } from '../../src/adapters/server/log.ts';
import { createAppMetrics } from '../../src/entry/app/app-metrics.ts';
import type { Intake, Taking } from '../../src/entry/app/intake.ts';
import { Sweeper } from '../../src/entry/app/sweeper.ts';

const hourMs = 3_600_000;
const minuteMs = 60_000;

beforeEach(() => {
  vi.useFakeTimers({ now: Date.UTC(2026, 0, 1), toFake: ['Date', 'performance'] });
});
afterEach(() => {
  vi.useRealTimers();
});

interface Scene {
  readonly failed?: readonly ListedDelivery[];
  readonly recent?: readonly ListedDelivery[];
  readonly known?: readonly string[];
  /** What comes of each delivery that is taken up, in turn; queued where nothing is said. */
  readonly takings?: Taking[];
}

/** An App with one installation that works and one that is suspended. */
function scene({ failed = [], recent = [], known = [], takings = [] }: Scene = {}) {
  const offered: unknown[] = [];
  const asked: FeedRequest[] = [];
  const taken: string[] = [];
  const warned: unknown[] = [];
  const faults: Error[] = [];
  // Only what is asked here is there.
  const client = {
    requests: 0,
    rest: { apps: {} },
    paginate: async () => {
      client.requests += 1;
      const fault = faults.shift();
      if (fault !== undefined) throw fault;
      return [
        { id: 7, suspended_at: null },
        { id: 8, suspended_at: '2026-01-01' },
      ];
    },
  };
  const feed = {
    list: async (request: FeedRequest) => {
      asked.push(request);
      return request.status === 'failure' ? failed : recent;
    },
    payload: async (id: number) => ({ id }),
  };
  const intake: Intake = {
    take: async ({ id }) => {
      taken.push(id);
      return takings.shift() ?? 'queued';
    },
    knows: (id) => known.includes(id),
  };
  const log = { info: () => {}, warn: (_: string, more: unknown) => warned.push(more) };
  const metrics = createAppMetrics('0');
  const sweeper = new Sweeper({
    client: client as unknown as GitHubClient,
    feed: feed as unknown as DeliveryFeed,
    intake,
    offer: (job) => {
      offered.push(job);
      return 'queued';
    },
    metrics,
    log: log as unknown as Log,
  });
  return { sweeper, offered, asked, taken, warned, faults, metrics };
}

function delivery(guid: string, event: string, action: string): ListedDelivery {
  return { id: guid.length, guid, deliveredAtMs: Date.now(), event, action };
}

test('open pull requests of installations that are not suspended are looked at once in six hours', async () => {
  const { sweeper, offered } = scene();
  const sweepAfter = async (ms: number): Promise<number> => {
    vi.advanceTimersByTime(ms);
    await sweeper.sweep();
    return offered.length;
  };
  expect(await sweepAfter(0)).toBe(1);
  expect(offered).toEqual([{ kind: 'installation', installation: 7 }]);
  expect(await sweepAfter(6 * hourMs - 1)).toBe(1);
  expect(await sweepAfter(1)).toBe(2);
  expect(await sweepAfter(minuteMs)).toBe(2);
  sweeper.again();
  expect(await sweepAfter(0)).toBe(3);
});

test('open pull requests that could not be looked at are with the next sweep, and the failure is told without what it says', async () => {
  const { sweeper, offered, warned, faults } = scene();
  faults.push(new Error('secret'));
  await sweeper.sweep();
  expect([offered, warned]).toEqual([[], [{ what: 'open work', reason: 'internal error' }]]);
  await sweeper.sweep();
  expect(offered).toHaveLength(1);
});

test('failed deliveries are asked for of three days, and then since a minute before the sweep that took all of them', async () => {
  const { sweeper, asked } = scene();
  await sweeper.sweep();
  const failures = (): readonly number[] => asked.flatMap(({ status, sinceMs }) => (status === 'failure' ? [Date.now() - sinceMs] : []));
  expect(failures()).toEqual([3 * 24 * hourMs]);
  await sweeper.sweep();
  expect(failures().at(-1)).toBe(minuteMs);
});

test('a full queue ends the sweep of failed deliveries, and the next one asks for all of them again', async () => {
  const failed = ['a', 'bb', 'ccc'].map((guid) => delivery(guid, 'pull_request', 'opened'));
  const { sweeper, asked, taken } = scene({ failed, takings: ['queued', 'refused'] });
  await sweeper.sweep();
  expect(taken).toEqual(['a', 'bb']);
  await sweeper.sweep();
  expect(asked.filter(({ status }) => status === 'failure').map(({ sinceMs }) => Date.now() - sinceMs)).toEqual([
    3 * 24 * hourMs,
    3 * 24 * hourMs,
  ]);
  expect(taken).toEqual(['a', 'bb', 'a', 'bb', 'ccc']);
});

test('failed deliveries that are known, or of which no job can follow, are left', async () => {
  const failed = [delivery('a', 'pull_request', 'opened'), delivery('bb', 'pull_request', 'labeled'), delivery('ccc', 'push', 'created')];
  const { sweeper, taken } = scene({ failed, known: ['a'] });
  await sweeper.sweep();
  expect(taken).toEqual([]);
});

test('of the half hour before the start it is repeated what leaves no trace, once', async () => {
  const recent = [
    delivery('1', 'pull_request', 'opened'),
    delivery('22', 'pull_request', 'edited'),
    delivery('333', 'pull_request', 'reopened'),
    delivery('4444', 'merge_group', 'checks_requested'),
    delivery('55555', 'issue_comment', 'created'),
    delivery('666666', 'check_suite', 'requested'),
    delivery('7777777', 'check_suite', 'rerequested'),
    delivery('88888888', 'installation', 'created'),
    delivery('999999999', 'installation_repositories', 'added'),
  ];
  const { sweeper, asked, taken, metrics } = scene({ recent, takings: ['queued', 'coalesced', 'duplicate', 'ignored'] });
  await sweeper.sweep();
  await sweeper.sweep();
  expect(taken).toEqual(['22', '333', '55555', '7777777']);
  expect(asked.filter(({ status }) => status === 'success').map(({ sinceMs }) => Date.now() - sinceMs)).toEqual([30 * minuteMs]);
  expect(metrics.render()).toContain('phasegate_swept_total{source="recent delivery"} 2');
});

test('of what was accepted before the start the last two hundred are repeated', async () => {
  const recent = Array.from({ length: 201 }, (_, index) => delivery('x'.repeat(index + 1), 'issue_comment', 'created'));
  const { sweeper, taken } = scene({ recent });
  await sweeper.sweep();
  expect([taken.length, taken[0]]).toEqual([200, 'xx']);
});
