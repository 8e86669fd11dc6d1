import { LostTask } from '../../adapters/queue/worker-pool.ts';
import type { WorkerPool } from '../../adapters/queue/worker-pool.ts';
import type { Log } from '../../adapters/server/log.ts';
import type { Span, Traces } from '../../adapters/tracing/traces.ts';
import { keyOf } from '../../review/queue/job.ts';
import type { Cause, Job } from '../../review/queue/job.ts';
import type { Taken } from '../../review/queue/pending-jobs.ts';
import type { AttemptResult, Offer, Queue } from '../../review/queue/queue.ts';
import { Announcer } from './announcer.ts';
import type { AppMetrics } from './app-metrics.ts';
import type { Task, TaskReport } from './protocol.ts';

/** Who does a task. @throws LostTask */
export type Pool = Pick<WorkerPool<Task, TaskReport>, 'run'>;

export interface DispatcherOptions {
  readonly pool: Pool;
  readonly metrics: AppMetrics;
  readonly log: Log;
  readonly traces: Traces;
  /** Work that came to light found no room. */
  readonly onLeft: () => void;
}

const msPerSecond = 1000;
/** Another review that hangs in the same thread takes what tells of the first one's end with it. */
const giveUpTriesMax = 3;
const conclusions: ReadonlySet<string> = new Set(['success', 'failure', 'neutral']);

/** Between the queue and the threads: announces what waits, runs what is due, takes in what comes to light, counts it all. */
export class Dispatcher {
  readonly #options: DispatcherOptions;
  readonly #announcer: Announcer;
  /** Why the latest attempt failed; for the check of a job that is given up. */
  readonly #reasons = new Map<string, string>();
  #queue: Queue | undefined;

  constructor(options: DispatcherOptions) {
    this.#options = options;
    this.#announcer = new Announcer((job, headSha) => this.#announce(job, headSha));
  }

  attach(queue: Queue): void {
    this.#queue = queue;
  }

  offer(job: Job): Offer {
    const offer = this.#queue?.offer(job) ?? 'full';
    if (offer === 'coalesced') this.#options.metrics.coalesced.add();
    if (offer !== 'full') this.#announcer.offer(job);
    return offer;
  }

  /** In a span of its own, after that of its wait; both belong to the delivery that brought the job first. */
  work(taken: Taken): Promise<AttemptResult> {
    const { traces } = this.#options;
    const { key, attempt } = taken;
    const { kind, installation, cause } = taken.job;
    const parent = cause?.parent ?? null;
    if (cause !== undefined && attempt === 1) traces.past({ name: 'wait', parent, sinceMs: cause.sinceMs });
    const attributes = { 'phasegate.job': key, 'phasegate.installation': installation, 'phasegate.attempt': attempt };
    return traces.span({ name: `job ${kind}`, kind: 'consumer', parent, links: cause?.others ?? [], attributes }, (span) =>
      this.#attempt(taken, span),
    );
  }

  async #attempt({ key, job, attempt }: Taken, span: Span): Promise<AttemptResult> {
    const { pool, metrics, log } = this.#options;
    const { traceId: trace } = span;
    const announced = await this.#announcer.take(job);
    const started = performance.now();
    try {
      const report = await pool.run(job.installation, this.#traced({ kind: 'run', job, announced }));
      const seconds = (performance.now() - started) / msPerSecond;
      this.#count(job, report, seconds);
      const { word, reason, requests, writes } = report;
      const ms = Math.round(seconds * msPerSecond);
      const fields = { job: key, kind: job.kind, attempt, result: word, reason, ms, requests, writes, trace };
      span.set({ 'phasegate.result': word });
      if (report.result === 'failed') span.fail(word);
      if (report.result === 'done') log.info('job done', fields);
      else log.warn('job failed', fields);
      // A job that ended with an error may not have ended its check.
      if (report.result === 'failed' && word === 'error' && reason !== undefined) this.#reasons.set(key, reason);
      this.#follow(report.follow, job.cause);
      return report.result;
    } catch (error) {
      const reason = error instanceof LostTask ? error.message : 'internal error';
      this.#reasons.set(key, `The review could not be done: ${reason}. Run it again.`);
      metrics.jobs.add({ kind: job.kind, result: 'lost' });
      log.error('job lost', { job: key, kind: job.kind, attempt, reason, trace });
      span.fail('lost');
      return 'lost';
    } finally {
      this.#announcer.release(job);
    }
  }

  /** What asks for a task goes with it, so that whoever does it goes on from there. */
  #traced(task: Task): Task {
    const trace = this.#options.traces.here();
    return trace === undefined ? task : { ...task, trace };
  }

  #follow(jobs: readonly Job[], of: Cause | undefined): void {
    const cause = of === undefined ? {} : { cause: { parent: of.parent, sinceMs: Date.now() } };
    const left = jobs.filter((job) => this.offer({ ...job, ...cause }) === 'full').length;
    if (left === 0) return;
    this.#options.log.warn('the queue is full; the next sweep finds what is left', { left });
    this.#options.onLeft();
  }

  /** A job that was given up must not leave a check that waits forever. */
  ended({ key, job }: Taken, result: 'done' | 'again' | 'given-up'): void {
    const reason = this.#reasons.get(key);
    if (result !== 'again') this.#reasons.delete(key);
    if (result === 'again') this.#options.metrics.retries.add({ kind: job.kind });
    if (result !== 'given-up') return;
    this.#options.metrics.jobs.add({ kind: job.kind, result: 'given-up' });
    this.#options.log.error('job given up', { job: key, kind: job.kind, reason });
    if (reason !== undefined) void this.#quietly({ kind: 'give-up', job, reason }, key, giveUpTriesMax);
  }

  #announce(job: Job, headSha: string): Promise<void> {
    return this.#quietly({ kind: 'announce', job, headSha }, keyOf(job));
  }

  async #quietly(task: Task, key: string, triesMax = 1): Promise<void> {
    const { pool, log, traces } = this.#options;
    const { job } = task;
    const parent = job.cause?.parent ?? null;
    try {
      const report = await traces.span({ name: `${task.kind} asked`, parent, attributes: { 'phasegate.job': key } }, () =>
        pool.run(job.installation, this.#traced(task)),
      );
      const { result, reason } = report;
      this.#countRequests(job, report);
      if (result === 'failed') log.warn(`${task.kind} failed`, { job: key, reason });
    } catch {
      log.warn(`${task.kind} failed`, { job: key, reason: 'the thread was lost' });
      if (triesMax > 1) await this.#quietly(task, key, triesMax - 1);
    }
  }

  #count(job: Job, report: TaskReport, seconds: number): void {
    const { metrics } = this.#options;
    metrics.jobs.add({ kind: job.kind, result: report.result });
    this.#countRequests(job, report);
    if (conclusions.has(report.word)) {
      metrics.reviews.add({ kind: job.kind, conclusion: report.word });
      metrics.reviewSeconds.observe(seconds);
      for (const [phase, ms] of Object.entries(report.phases ?? {})) metrics.phaseSeconds.observe(ms / msPerSecond, { phase });
      for (const [sort, count] of Object.entries(report.notJudged ?? {})) metrics.notJudged.add({ sort }, count);
    }
    if (job.kind === 'installation') metrics.swept.add({ source: 'open' }, report.follow.length);
  }

  #countRequests({ installation }: Job, { requests, budget }: TaskReport): void {
    const { metrics } = this.#options;
    metrics.requests.add({}, requests);
    if (budget !== undefined) metrics.budget.set(installation, budget);
  }
}
