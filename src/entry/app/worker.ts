import { constants, setPriority } from 'node:os';
import { parentPort } from 'node:worker_threads';

import { Clients } from './clients.ts';
import { Gate } from './gate.ts';
import type { Task, TaskReport } from './protocol.ts';
import { RequestBudget } from './request-budget.ts';
import { runTask } from './run-task.ts';
import type { Settings } from './settings.ts';

/** A worker thread: does the tasks that the main thread sends, several at a time, until it is ended. */
export function startWorker(settings: Settings): void {
  // Webhooks are answered first. On Linux this is the priority of the calling thread alone (setpriority(2)); elsewhere of the whole process.
  if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL);
  const clients = new Clients(settings);
  const gate = new Gate(settings, clients);
  const budget = new RequestBudget();
  parentPort?.on('message', ({ id, task }: { readonly id: number; readonly task: Task }) => {
    void answer(task).then((value) => parentPort?.postMessage({ id, value }));
  });

  async function answer(task: Task): Promise<TaskReport> {
    const { installation } = task.job;
    if (task.pass !== undefined) clients.accept(installation, task.pass);
    const report = await runTask(task, gate, clients);
    const left = await budget.of(installation, clients.of(installation));
    return {
      ...report,
      ...(left === undefined ? {} : { budget: left }),
      ...(task.pass === undefined ? {} : { pass: clients.handBack(installation, task.pass) }),
    };
  }
}
