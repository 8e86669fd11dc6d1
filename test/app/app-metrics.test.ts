import { expect, test } from 'vitest';
import { createLog } from '../../src/adapters/server/log.ts';
import { noTraces } from '../../src/adapters/tracing/traces.ts';
import { createAppMetrics } from '../../src/entry/app/app-metrics.ts';
import { Dispatcher } from '../../src/entry/app/dispatcher.ts';
import { PhaseClock } from '../../src/entry/app/phase-clock.ts';
import type { TaskReport } from '../../src/entry/app/protocol.ts';
import type { PullJob } from '../../src/review/queue/job.ts';

const job: PullJob = {
  kind: 'pull',
  installation: 7,
  owner: 'acme',
  repo: 'infra',
  number: 1,
  review: true,
  again: false,
  comments: [],
};

test('attempts that are repeated are counted, and a review by its phases', async () => {
  const metrics = createAppMetrics('0');
  const report: TaskReport = { result: 'done', word: 'success', follow: [], requests: 3, writes: 1, phases: { prepare: 200, judge: 400 } };
  const dispatcher = new Dispatcher({
    pool: { run: () => Promise.resolve(report) },
    metrics,
    log: createLog({ level: 'silent', secrets: [] }),
    traces: noTraces,
    onLeft: () => undefined,
  });
  const taken = { key: 'acme/infra#1', job, attempt: 1 };
  dispatcher.ended(taken, 'again');
  await dispatcher.work(taken);
  metrics.watch({ stats: () => ({ waiting: 1, active: 2, oldestWaitMs: 5_000 }), lags: () => [{ installation: 7, ms: 5_000 }] });
  const lines = metrics.render().split('\n');
  expect(lines).toEqual(
    expect.arrayContaining([
      'phasegate_retries_total{kind="pull"} 1',
      'phasegate_info{version="0"} 1',
      'phasegate_queue_waiting 1',
      'phasegate_queue_active 2',
      'phasegate_queue_age_seconds 5',
      'phasegate_review_phase_seconds_sum{phase="prepare"} 0.2',
      'phasegate_review_phase_seconds_count{phase="judge"} 1',
      'phasegate_installation_lag_seconds{installation="7"} 5',
    ]),
  );
});

test('phases are few, add up to the whole, and one that comes again goes on', () => {
  let now = 0;
  const clock = new PhaseClock(() => now);
  const steps = [
    'reading both sides',
    'evaluating',
    'evaluating',
    'running the policies',
    'reading both sides',
    'something new',
    'writing',
  ];
  for (const step of steps) {
    now += 10;
    clock.step(step);
  }
  now += 5;
  expect(clock.read()).toEqual({ prepare: 10, read: 20, evaluate: 20, judge: 10, other: 10, write: 5 });
});
