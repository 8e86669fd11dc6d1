import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { commentsMax, keyOf, mergeJobs } from '../../src/review/queue/job.ts';
import type { Job, PullJob } from '../../src/review/queue/job.ts';
import { PendingJobs } from '../../src/review/queue/pending-jobs.ts';
import type { Taken } from '../../src/review/queue/pending-jobs.ts';
import { defaultQueueLimits } from '../../src/review/queue/queue.ts';
import { deliveryMemoryMs, SeenDeliveries } from '../../src/review/queue/seen-deliveries.ts';

const pull = (number: number, more: Partial<PullJob> = {}): PullJob => ({
  kind: 'pull',
  installation: 1,
  owner: 'acme',
  repo: 'infra',
  number,
  review: true,
  again: false,
  comments: [],
  ...more,
});
const limits = {
  ...defaultQueueLimits,
  waitingMax: 5,
  activeMax: 3,
  activePerInstallationMax: 2,
  attemptsMax: 3,
  lossesMax: 2,
  retryMs: 100,
  retryMsMax: 150,
};

function takeOne(jobs: PendingJobs, nowMs: number): Taken {
  const taken = jobs.take(nowMs);
  if (taken === undefined) throw new Error('nothing to take');
  return taken;
}

describe('what waits', () => {
  test('a pull request waits once, with all that was asked for', () => {
    const jobs = new PendingJobs(limits);
    expect(jobs.offer(pull(1, { headHint: 'a', comments: [{ id: 5 }] }), 0)).toBe('queued');
    expect(jobs.offer(pull(1, { owner: 'ACME', headHint: 'b', again: true, comments: [{ id: 3, previous: 'x' }] }), 1)).toBe('coalesced');
    expect(takeOne(jobs, 2).job).toMatchObject({ headHint: 'b', again: true, comments: [{ id: 3, previous: 'x' }, { id: 5 }] });
    expect(jobs.take(3)).toBeUndefined();
  });

  test('one that runs waits at most once more, and not beside itself', () => {
    const jobs = new PendingJobs(limits);
    jobs.offer(pull(1), 0);
    const first = takeOne(jobs, 0);
    expect([jobs.offer(pull(1), 1), jobs.offer(pull(1), 2)]).toEqual(['queued', 'coalesced']);
    expect(jobs.take(3)).toBeUndefined();
    jobs.finish(first, 'done', 4);
    expect(takeOne(jobs, 5).key).toBe('acme/infra#1');
  });

  test('at the limit a new pull request is refused, and one that waits already is not', () => {
    const jobs = new PendingJobs(limits);
    const offers = [1, 2, 3, 4, 5, 6, 5].map((number) => jobs.offer(pull(number), 0));
    expect(offers).toEqual(['queued', 'queued', 'queued', 'queued', 'queued', 'full', 'coalesced']);
  });

  test('one busy installation leaves room for others', () => {
    const jobs = new PendingJobs(limits);
    for (const number of [1, 2, 3]) jobs.offer(pull(number), 0);
    jobs.offer(pull(1, { installation: 2, owner: 'other' }), 0);
    expect([takeOne(jobs, 0).key, takeOne(jobs, 0).key, takeOne(jobs, 0).key]).toEqual(['acme/infra#1', 'other/infra#1', 'acme/infra#2']);
    expect(jobs.take(0)).toBeUndefined();
  });

  test('a look through an installation lets its reviews go first, for ten minutes', () => {
    const jobs = new PendingJobs(limits);
    jobs.offer({ kind: 'installation', installation: 1 }, 0);
    const order = [];
    for (const nowMs of [1, 599_999, 600_000, 600_001]) {
      jobs.offer(pull(1), nowMs);
      const taken = takeOne(jobs, nowMs);
      order.push(taken.job.kind);
      jobs.finish(taken, 'done', nowMs);
    }
    expect(order).toEqual(['pull', 'pull', 'installation', 'pull']);
    jobs.offer({ kind: 'installation', installation: 1 }, 600_002);
    expect(takeOne(jobs, 600_002).job.kind).toBe('installation');
  });

  test('installations take turns, however many jobs one of them has', () => {
    const jobs = new PendingJobs({ ...limits, waitingMax: 20, activeMax: 1 });
    for (const number of [1, 2, 3]) jobs.offer(pull(number), 0);
    for (const number of [1, 2]) jobs.offer(pull(number, { installation: 2, owner: 'other' }), 1);
    jobs.offer(pull(1, { installation: 3, owner: 'third' }), 2);
    const order = [];
    for (let taken = jobs.take(3); taken !== undefined; taken = jobs.take(3)) {
      order.push(taken.key);
      jobs.finish(taken, 'done', 3);
    }
    expect(order).toEqual(['acme/infra#1', 'other/infra#1', 'third/infra#1', 'acme/infra#2', 'other/infra#2', 'acme/infra#3']);
  });

  test('one that is installed anew has the turns and the room of its new installation', () => {
    const jobs = new PendingJobs({ ...limits, activePerInstallationMax: 1 });
    jobs.offer(pull(1), 0);
    jobs.offer(pull(1, { installation: 2 }), 1);
    jobs.offer(pull(2), 2);
    jobs.offer(pull(3, { installation: 2 }), 3);
    const taken = [takeOne(jobs, 4), takeOne(jobs, 4)];
    expect([taken.map(({ key }) => key), jobs.take(4)]).toEqual([['acme/infra#1', 'acme/infra#2'], undefined]);
    for (const one of taken) jobs.finish(one, 'done', 5);
    expect(takeOne(jobs, 6).key).toBe('acme/infra#3');
  });

  test('a failed attempt waits longer each time, and is given up in the end', () => {
    const jobs = new PendingJobs(limits);
    jobs.offer(pull(1), 0);
    expect(jobs.finish(takeOne(jobs, 0), 'failed', 0)).toBe('again');
    expect([jobs.take(99), jobs.nextDueMs(99)]).toEqual([undefined, 100]);
    expect(jobs.finish(takeOne(jobs, 100), 'failed', 100)).toBe('again');
    expect([jobs.take(249), jobs.nextDueMs(249)]).toEqual([undefined, 250]);
    const last = takeOne(jobs, 250);
    expect(last.attempt).toBe(3);
    expect(jobs.finish(last, 'failed', 250)).toBe('given-up');
    expect(jobs.stats(250)).toEqual({ waiting: 0, active: 0, oldestWaitMs: 0 });
  });

  test('one whose worker is lost is given up sooner', () => {
    const jobs = new PendingJobs(limits);
    jobs.offer(pull(1), 0);
    expect(jobs.finish(takeOne(jobs, 0), 'lost', 0)).toBe('again');
    expect(jobs.finish(takeOne(jobs, 100), 'lost', 100)).toBe('given-up');
  });

  test('news between two attempts begins at once and counts anew', () => {
    const jobs = new PendingJobs(limits);
    jobs.offer(pull(1, { comments: [{ id: 1 }] }), 0);
    jobs.finish(takeOne(jobs, 0), 'failed', 0);
    jobs.offer(pull(1, { headHint: 'b' }), 10);
    expect(takeOne(jobs, 10)).toMatchObject({ attempt: 1, job: { headHint: 'b', comments: [{ id: 1 }] } });
  });

  test('says how long the oldest has waited', () => {
    const jobs = new PendingJobs(limits);
    jobs.offer(pull(1), 100);
    jobs.offer(pull(2), 200);
    jobs.offer(pull(1), 300);
    expect(jobs.stats(400)).toEqual({ waiting: 2, active: 0, oldestWaitMs: 300 });
  });

  test('a look that lets reviews go first is not late before its turn has come', () => {
    const jobs = new PendingJobs(limits);
    jobs.offer({ kind: 'installation', installation: 1 }, 0);
    jobs.offer(pull(1), 600_000);
    expect([jobs.stats(600_100).oldestWaitMs, jobs.lags(600_100)]).toEqual([100, [{ installation: 1, ms: 100 }]]);
    expect([jobs.stats(601_000).oldestWaitMs, jobs.stats(599_999).oldestWaitMs]).toEqual([1000, 0]);
  });
});

test('says who waits, the longest first, and of a few only', () => {
  const jobs = new PendingJobs({ ...limits, waitingMax: 100 });
  for (let installation = 1; installation <= 30; installation += 1) {
    for (const number of [1, 2]) jobs.offer(pull(number, { installation, owner: `owner-${installation}` }), installation * number);
  }
  const lags = jobs.lags(100);
  expect([lags.length, lags[0], lags.at(-1)]).toEqual([20, { installation: 1, ms: 99 }, { installation: 20, ms: 80 }]);
});

describe('jobs of one key in one', () => {
  test('what brought them is remembered: the first as the cause, with its time, of the others the last twenty', () => {
    const caused = (at: number): PullJob => pull(1, { cause: { parent: `delivery ${at}`, sinceMs: at } });
    let merged: Job = caused(0);
    for (let at = 1; at <= 30; at += 1) merged = mergeJobs(merged, caused(at));
    expect(merged.cause).toMatchObject({ parent: 'delivery 0', sinceMs: 0 });
    expect(merged.cause?.others).toEqual(Array.from({ length: 20 }, (_, at) => `delivery ${at + 11}`));
    expect([mergeJobs(pull(1), caused(5)).cause?.parent, mergeJobs(caused(5), pull(1)).cause?.parent]).toEqual([
      'delivery 5',
      'delivery 5',
    ]);
    expect(mergeJobs(pull(1), pull(1))).not.toHaveProperty('cause');
  });

  test('carry the newest comments only, up to a limit', () => {
    const many = Array.from({ length: commentsMax }, (_, index) => ({ id: index + 1 }));
    const merged = mergeJobs(pull(1, { comments: many }), pull(1, { comments: [{ id: 1000 }] }));
    expect(merged.kind === 'pull' && merged.comments.map(({ id }) => id)).toEqual([...many.slice(1).map(({ id }) => id), 1000]);
  });

  test('a review that either wants is done', () => {
    expect(mergeJobs(pull(1, { review: false }), pull(1))).toMatchObject({ review: true });
    expect(mergeJobs(pull(1), pull(1, { review: false }))).toMatchObject({ review: true });
    expect(mergeJobs(pull(1, { review: false }), pull(1, { review: false }))).toMatchObject({ review: false });
  });

  test('a merge group keeps its base beside a bare commit', () => {
    const place = { installation: 1, owner: 'acme', repo: 'infra', headSha: 'a'.repeat(40) };
    const group: Job = { ...place, kind: 'group', baseSha: 'b'.repeat(40), headRef: 'r', again: false, isCertain: true };
    const commit: Job = { ...place, kind: 'commit', again: true };
    expect(keyOf(group)).toBe(keyOf(commit));
    expect(mergeJobs(group, commit)).toEqual({ ...group, again: true });
    expect(mergeJobs(commit, group)).toEqual({ ...group, again: true });
  });

  test('an installation is swept wholly when either asks for that', () => {
    const whole: Job = { kind: 'installation', installation: 1 };
    const some = (...repositories: string[]): Job => ({ ...whole, repositories });
    expect(mergeJobs(some('a/b'), some('a/c', 'a/b'))).toEqual(some('a/b', 'a/c'));
    expect(mergeJobs(some('a/b'), whole)).toEqual(whole);
    expect(mergeJobs(whole, some('a/b'))).toEqual(whole);
  });
});

type Step =
  | { readonly do: 'offer'; readonly number: number; readonly installation: number }
  | { readonly do: 'take' }
  | { readonly do: 'finish'; readonly which: number; readonly result: 'done' | 'failed' | 'lost' };

const steps: fc.Arbitrary<Step[]> = fc.array(
  fc.oneof(
    fc.record({ do: fc.constant('offer' as const), number: fc.integer({ min: 1, max: 6 }), installation: fc.integer({ min: 1, max: 2 }) }),
    fc.record({ do: fc.constant('take' as const) }),
    fc.record({
      do: fc.constant('finish' as const),
      which: fc.nat(5),
      result: fc.constantFrom('done' as const, 'failed' as const, 'lost' as const),
    }),
  ),
  { maxLength: 60 },
);

/** Plays the steps, then works off what is left. Gives what was wrong on the way. */
function play(plan: readonly Step[]): string[] {
  const jobs = new PendingJobs(limits);
  const active: Taken[] = [];
  const accepted = new Set<string>();
  const wrong: string[] = [];
  let now = 0;
  for (const step of plan) {
    now += 50;
    if (step.do === 'offer') {
      const job = pull(step.number, { installation: step.installation, repo: `repo-${step.number % 2 === 0 ? step.installation : 0}` });
      if (jobs.offer(job, now) !== 'full') accepted.add(keyOf(job));
    } else if (step.do === 'take') {
      active.push(...[jobs.take(now)].filter((taken) => taken !== undefined));
    } else {
      for (const taken of active.splice(step.which % Math.max(1, active.length), 1)) jobs.finish(taken, step.result, now);
    }
    wrong.push(...faultsOf(active, jobs, now));
  }
  for (const taken of active) jobs.finish(taken, 'done', now);
  const strangers = workOff(jobs, now).filter((key) => !accepted.has(key));
  return [...wrong, ...strangers.map((key) => `${key} was never accepted`)];
}

/** Does all that waits; gives the keys. */
function workOff(jobs: PendingJobs, startMs: number): string[] {
  const keys: string[] = [];
  let now = startMs;
  for (let round = 0; round < 1000; round += 1) {
    now = jobs.nextDueMs(now) ?? now;
    const taken = jobs.take(now);
    if (taken === undefined) break;
    jobs.finish(taken, 'done', now);
    keys.push(taken.key);
  }
  const { waiting, active } = jobs.stats(now);
  if (waiting + active > 0) keys.push(`${waiting} that wait and ${active} that run`);
  return keys;
}

function faultsOf(active: readonly Taken[], jobs: PendingJobs, now: number): string[] {
  const keys = active.map(({ key }) => key);
  const busiest = Math.max(...[1, 2].map((id) => active.filter(({ job }) => job.installation === id).length));
  const faults = {
    'a key runs twice': new Set(keys).size < keys.length,
    'too many run': active.length > limits.activeMax,
    'too many of an installation run': busiest > limits.activePerInstallationMax,
    // Failed jobs come back beyond the limit; there are no more of them than run.
    'too many wait': jobs.stats(now).waiting > limits.waitingMax + limits.activeMax,
  };
  return Object.entries(faults).flatMap(([fault, isThere]) => (isThere ? [fault] : []));
}

test('whatever is offered, taken and finished in whatever order: no two of one key run, no limit is passed, all that was accepted is done', () => {
  fc.assert(
    fc.property(steps, (plan) => {
      expect(play(plan)).toEqual([]);
    }),
  );
});

describe('deliveries that were seen', () => {
  test('are known for as long as GitHub can send them again', () => {
    const seen = new SeenDeliveries();
    seen.add('a', 0);
    expect([seen.has('a', deliveryMemoryMs - 1), seen.has('a', deliveryMemoryMs), seen.has('b', 0)]).toEqual([true, false, false]);
  });

  test('are bounded: the oldest are forgotten first', () => {
    const seen = new SeenDeliveries(2);
    for (const id of ['a', 'b', 'c']) seen.add(id, 0);
    expect(['a', 'b', 'c'].map((id) => seen.has(id, 1))).toEqual([false, true, true]);
  });
});

test('what fails is tried twelve times in three quarters of an hour, the second time after two seconds', () => {
  const jobs = new PendingJobs(defaultQueueLimits);
  jobs.offer(pull(1), 0);
  const waits: number[] = [];
  let nowMs = 0;
  for (;;) {
    const taken = takeOne(jobs, nowMs);
    if (jobs.finish(taken, 'failed', nowMs) === 'given-up') break;
    const dueMs = jobs.nextDueMs(nowMs) ?? 0;
    waits.push((dueMs - nowMs) / 1000);
    nowMs = dueMs;
  }
  expect(waits).toEqual([2, 4, 8, 16, 32, 64, 128, 256, 512, 900, 900]);
});
