import { LostTask } from '../../adapters/queue/worker-pool.ts';
import type { WorkerPool } from '../../adapters/queue/worker-pool.ts';
import type { Engine, Taker } from '../../adapters/queue/engine.ts';
import { keyOf } from '../../review/queue/job.ts';
import type { Job } from '../../review/queue/job.ts';
import type { Pool } from './dispatcher.ts';
import type { Passes } from './pass.ts';
import type { Task, TaskReport } from './protocol.ts';
import type { Scheduler } from './scheduler.ts';

export interface WorkerRoleOptions {
  readonly engine: Engine;
  /** Threads of this process. */
  readonly pool: WorkerPool<Task, TaskReport>;
  readonly atOnce: number;
  /** Jobs that one scheduler knows of. */
  readonly waitingMax: number;
  readonly drainMs: number;
  readonly passes: Passes;
  readonly startScheduler: (pool: Pool) => Scheduler;
  readonly onLead: (scheduler: Scheduler | undefined) => void;
}

/** The seat is offered again so often, in case whoever had it gave it back. */
const seatEveryMs = 3_000;

/**
 * Takes tasks from the engine, beside all others that do; and takes its turn as the one that schedules. The scheduler's seat is a job of the
 * engine's: whoever holds it keeps it until the process ends, and when that was no decision of its own, the engine gives the seat to another,
 * with all deliveries that were not done.
 */
export class WorkerRole {
  readonly #options: WorkerRoleOptions;
  readonly #tasks: Taker;
  readonly #seat: Taker;
  readonly #timer: NodeJS.Timeout;
  #standDown: (() => Promise<void>) | undefined;
  #isStopping = false;

  constructor(options: WorkerRoleOptions) {
    this.#options = options;
    const { engine, pool, atOnce } = options;
    this.#tasks = engine.take('work', (data) => pool.run((data as Task).job.installation, data as Task), { atOnce });
    this.#seat = engine.take('lead', () => this.#lead(), { atOnce: 1, onLost: () => void this.#standDown?.() });
    const offer = (): void => void engine.keepOne('lead', 'leader');
    offer();
    this.#timer = setInterval(offer, seatEveryMs);
  }

  /** What runs may end; what waits is left to the others. */
  async stop(): Promise<void> {
    this.#isStopping = true;
    clearInterval(this.#timer);
    const { drainMs } = this.#options;
    const ended = this.#tasks.close('wait');
    await this.#standDown?.();
    await Promise.race([Promise.allSettled([ended, this.#seat.close('wait')]), new Promise((resolve) => setTimeout(resolve, drainMs))]);
  }

  async #lead(): Promise<void> {
    if (this.#isStopping) return;
    const { engine, waitingMax, startScheduler, onLead } = this.#options;
    const scheduler = startScheduler({ run: (_, task) => this.#ask(task) });
    const inbox = engine.take('inbox', (data) => scheduler.done(data as Job), { atOnce: waitingMax });
    onLead(scheduler);
    await new Promise<void>((resolve) => {
      this.#standDown = async () => {
        this.#standDown = undefined;
        onLead(undefined);
        await scheduler.drain(0);
        await inbox.close('leave');
        resolve();
      };
    });
  }

  async #ask(task: Task): Promise<TaskReport> {
    const { engine, passes } = this.#options;
    const { installation } = task.job;
    let report: TaskReport | undefined;
    try {
      report = (await engine.ask('work', { ...task, pass: passes.lend(installation) }, laneOf(task))) as TaskReport;
      return report;
    } catch (error) {
      throw new LostTask(error instanceof Error ? error.message : 'the worker was lost');
    } finally {
      passes.takeBack(installation, report?.pass);
    }
  }
}

/**
 * Of a pull request one task at a time, even where a scheduler that lost its seat does not know it yet: two that run at once would each make
 * a check. Only a check that is to replace the coming verdict must be there before that.
 */
function laneOf({ kind, job }: Task): string {
  const isAhead = kind === 'announce' && job.kind !== 'installation' && job.again;
  return isAhead ? `${keyOf(job)} anew` : keyOf(job);
}
