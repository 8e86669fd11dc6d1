import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';

import { createLog } from '../../adapters/server/log.ts';
import { requestSpans } from '../../adapters/tracing/request-spans.ts';
import { openAppTraces } from './app-traces.ts';
import { Clients } from './clients.ts';
import { Gate } from './gate.ts';
import type { Task, TaskReport } from './protocol.ts';
import { lastWords, ready } from '../../adapters/queue/worker-pool.ts';
import { RequestBudget } from './request-budget.ts';
import { runTask } from './run-task.ts';
import type { Settings } from './settings.ts';

type Message = typeof lastWords | { readonly id: number; readonly task: Task };

/** A worker thread: does the tasks that the main thread sends, several at a time, until it is ended. */
export async function startWorker(settings: Settings): Promise<void> {
  // Webhooks are answered first. On Linux this is the priority of the calling thread alone (setpriority(2)); elsewhere of the whole process.
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const traces = await openAppTraces(settings, createLog({ level: settings.logLevel, secrets: [] }));
  const clients = new Clients(settings, settings.traces === 'off' ? undefined : requestSpans(traces));
  const gate = new Gate(settings, clients);
  const budget = new RequestBudget();
  parentPort?.on('message', (message: Message) => {
    if (message === lastWords) void traces.flush().then(() => process.exit(0));
    else void answer(message.task).then((value) => parentPort?.postMessage({ id: message.id, value }));
  });
  parentPort?.postMessage(ready);

  async function answer(task: Task): Promise<TaskReport> {
    const { installation } = task.job;
    if (task.pass !== undefined) clients.accept(installation, task.pass);
    const report = await runTask(task, { gate, clients, traces });
    const left = await budget.of(installation, clients.of(installation));
    return {
      ...report,
      ...(left === undefined ? {} : { budget: left }),
      ...(task.pass === undefined ? {} : { pass: clients.handBack(installation, task.pass) }),
    };
  }
}
