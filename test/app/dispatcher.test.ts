import { expect, test, vi } from 'vitest';
import { LostTask } from '../../src/adapters/queue/worker-pool.ts';
import { createLog } from '../../src/adapters/server/log.ts';
import { noTraces } from '../../src/adapters/tracing/traces.ts';
import { createAppMetrics } from '../../src/entry/app/app-metrics.ts';
import { Dispatcher } from '../../src/entry/app/dispatcher.ts';
import type { Task, TaskReport } from '../../src/entry/app/protocol.ts';
import type { InstallationJob } from '../../src/review/queue/job.ts';

const job: InstallationJob = { kind: 'installation', installation: 7 };

const done: TaskReport = { result: 'done', word: 'swept', follow: [], requests: 0, writes: 0 };

function dispatcherOver(run: (task: Task) => Promise<TaskReport>, trace?: string): Dispatcher {
  return new Dispatcher({
    pool: { run: (_, task) => run(task) },
    metrics: createAppMetrics('0'),
    log: createLog({ level: 'silent', secrets: [] }),
    traces: { ...noTraces, here: () => trace },
    onLeft: () => undefined,
  });
}

async function taskOf(trace: string | undefined): Promise<Task | undefined> {
  let asked: Task | undefined;
  const dispatcher = dispatcherOver((task) => {
    asked = task;
    return Promise.resolve(done);
  }, trace);
  await dispatcher.work({ key: 'sweep', job, attempt: 1 });
  return asked;
}

test('a task goes to its worker with the trace that asks for it, and without one where there is none', async () => {
  expect(await taskOf('00-1-2-01')).toEqual({ kind: 'run', job, announced: [], trace: '00-1-2-01' });
  expect(await taskOf(undefined)).toStrictEqual({ kind: 'run', job, announced: [] });
});

test('what tells the end of a job that is given up is done again when its thread is lost, and not for ever', async () => {
  const ends: Task['kind'][] = [];
  let lost = 2;
  const dispatcher = dispatcherOver((task) => {
    if (task.kind === 'give-up') ends.push(task.kind);
    if (task.kind === 'run' || lost > 0) {
      lost -= task.kind === 'run' ? 0 : 1;
      return Promise.reject(new LostTask('it took longer than 1 s'));
    }
    return Promise.resolve(done);
  });
  for (const [losses, told] of [
    [2, 3],
    [100, 6],
  ] as const) {
    lost = losses;
    const taken = { key: 'sweep', job, attempt: 3 };
    expect(await dispatcher.work(taken)).toBe('lost');
    dispatcher.ended(taken, 'given-up');
    await vi.waitFor(() => expect(ends).toHaveLength(told));
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(ends).toHaveLength(told);
  }
});

test('the check of a job that is given up ends with the reason of its last attempt; a job without a check has none to end', async () => {
  const failed: TaskReport = { ...done, result: 'failed', word: 'error', reason: 'GitHub refuses the token.' };
  for (const [report, told] of [
    [failed, ['GitHub refuses the token.']],
    [{ ...failed, word: 'swept' }, []],
    [{ ...failed, reason: undefined }, []],
  ] as const) {
    const reasons: string[] = [];
    const dispatcher = dispatcherOver((task) => {
      if (task.kind === 'give-up') reasons.push(task.reason);
      return Promise.resolve(task.kind === 'run' ? (report as TaskReport) : done);
    });
    const taken = { key: 'sweep', job, attempt: 3 };
    expect(await dispatcher.work(taken)).toBe('failed');
    dispatcher.ended(taken, 'given-up');
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(reasons).toEqual(told);
  }
});

test('a review of which everything was judged is counted as well', async () => {
  const dispatcher = dispatcherOver(() => Promise.resolve({ ...done, word: 'success', phases: { read: 5 } }));
  expect(await dispatcher.work({ key: 'sweep', job, attempt: 1 })).toBe('done');
});
