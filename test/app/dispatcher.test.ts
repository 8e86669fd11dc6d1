import { expect, test } from 'vitest';
import { createLog } from '../../src/adapters/server/log.ts';
import { noTraces } from '../../src/adapters/tracing/traces.ts';
import { createAppMetrics } from '../../src/entry/app/app-metrics.ts';
import { Dispatcher } from '../../src/entry/app/dispatcher.ts';
import type { Task } from '../../src/entry/app/protocol.ts';
import type { InstallationJob } from '../../src/review/queue/job.ts';

const job: InstallationJob = { kind: 'installation', installation: 7 };

async function taskOf(trace: string | undefined): Promise<Task | undefined> {
  let asked: Task | undefined;
  const dispatcher = new Dispatcher({
    pool: {
      run: (_, task) => {
        asked = task;
        return Promise.resolve({ result: 'done', word: 'swept', follow: [], requests: 0, writes: 0 });
      },
    },
    metrics: createAppMetrics('0'),
    log: createLog({ level: 'silent', secrets: [] }),
    traces: { ...noTraces, here: () => trace },
    onLeft: () => undefined,
  });
  await dispatcher.work({ key: 'sweep', job, attempt: 1 });
  return asked;
}

test('a task goes to its worker with the trace that asks for it, and without one where there is none', async () => {
  expect(await taskOf('00-1-2-01')).toEqual({ kind: 'run', job, announced: [], trace: '00-1-2-01' });
  expect(await taskOf(undefined)).toStrictEqual({ kind: 'run', job, announced: [] });
});
