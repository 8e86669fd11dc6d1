import type { GitHubClient } from '../../adapters/github/client.ts';
import { pageItemsMax } from '../../adapters/github/repository.ts';
import type { DeliveryFeed, ListedDelivery } from '../../adapters/queue/delivery-feed.ts';
import type { Log } from '../../adapters/server/log.ts';
import { Problem } from '../../core/problem.ts';
import { mayMatter } from '../../review/queue/event-to-job.ts';
import type { Job } from '../../review/queue/job.ts';
import type { Offer } from '../../review/queue/queue.ts';
import { deliveryMemoryMs } from '../../review/queue/seen-deliveries.ts';
import type { AppMetrics } from './app-metrics.ts';
import type { Intake } from './intake.ts';

export interface SweeperOptions {
  /** Speaks as the App. */
  readonly client: GitHubClient;
  readonly feed: DeliveryFeed;
  readonly intake: Intake;
  readonly offer: (job: Job) => Offer;
  readonly metrics: AppMetrics;
  readonly log: Log;
}

/** The open pull requests are looked at once in so many milliseconds; failed deliveries at each sweep. */
const openEveryMs = 6 * 3_600_000;
/** GitHub lists a delivery when it has ended: the sweeps overlap by more than the longest. */
const overlapMs = 60_000;
/** What was accepted shortly before the start may have died in the queue with the process before. */
const replayMs = 30 * 60_000;
const replaysMax = 200;
/** Their traces are found otherwise: an open pull request or group without a check. */
const foundOtherwise: ReadonlySet<string> = new Set(['pull_request', 'merge_group', 'installation', 'installation_repositories']);
/** But these leave no trace where a commit has been judged: its check stays completed. */
const traceless: ReadonlySet<string> = new Set(['edited', 'reopened']);

/** Finds what no delivery brought: it was lost, refused, or died with the process. What it finds twice is judged once. */
export class Sweeper {
  readonly #options: SweeperOptions;
  #failedSinceMs = 0;
  #openAtMs = Number.NEGATIVE_INFINITY;
  #isStarted = false;
  #isBusy = false;

  constructor(options: SweeperOptions) {
    this.#options = options;
  }

  /** Never rejects: what fails is tried again by the next sweep. */
  async sweep(): Promise<void> {
    if (this.#isBusy) return;
    this.#isBusy = true;
    await this.#attempt('open work', () => this.#sweepOpen());
    await this.#attempt('failed deliveries', () => this.#sweepFailed());
    if (!this.#isStarted) await this.#attempt('recent deliveries', () => this.#replay());
    this.#isStarted = true;
    this.#isBusy = false;
  }

  /** Looks at the open pull requests with the next sweep, however short ago that was done. */
  again(): void {
    this.#openAtMs = Number.NEGATIVE_INFINITY;
  }

  async #attempt(what: string, act: () => Promise<void>): Promise<void> {
    const { client, metrics, log } = this.#options;
    const before = client.requests;
    try {
      await act();
    } catch (error) {
      log.warn('sweep failed', { what, reason: error instanceof Problem ? error.message : 'internal error' });
    }
    metrics.requests.add({}, client.requests - before);
  }

  async #sweepOpen(): Promise<void> {
    const { client, offer, log } = this.#options;
    if (performance.now() - this.#openAtMs < openEveryMs) return;
    const listed = await client.paginate(client.rest.apps.listInstallations, { per_page: pageItemsMax });
    const installations = listed.filter((one) => (one.suspended_at ?? null) === null);
    for (const { id } of installations) offer({ kind: 'installation', installation: id });
    this.#openAtMs = performance.now();
    log.info('sweeping open pull requests', { installations: installations.length });
  }

  async #sweepFailed(): Promise<void> {
    const { feed, log } = this.#options;
    const startedMs = Date.now();
    const sinceMs = Math.max(this.#failedSinceMs, startedMs - deliveryMemoryMs);
    const failed = (await feed.list({ status: 'failure', sinceMs })).filter((one) => this.#isWanted(one));
    const taken = await this.#takeUp(failed, 'failed delivery');
    if (taken === failed.length) this.#failedSinceMs = startedMs - overlapMs;
    if (failed.length > 0) log.info('swept failed deliveries', { found: failed.length, taken });
  }

  async #replay(): Promise<void> {
    const { feed, log } = this.#options;
    const recent = await feed.list({ status: 'success', sinceMs: Date.now() - replayMs });
    const wanted = recent.filter((one) => this.#isWanted(one) && !isFoundOtherwise(one)).slice(-replaysMax);
    const taken = await this.#takeUp(wanted, 'recent delivery');
    if (wanted.length > 0) log.info('swept recent deliveries', { found: wanted.length, taken });
  }

  /** Gives how many were taken; stops where the queue is full. */
  async #takeUp(deliveries: readonly ListedDelivery[], source: string): Promise<number> {
    const { feed, intake, metrics } = this.#options;
    let taken = 0;
    for (const { id, guid, event } of deliveries) {
      const result = await intake.take({ id: guid, name: event, payload: await feed.payload(id) });
      if (result === 'refused') break;
      taken += 1;
      if (result === 'queued' || result === 'coalesced') metrics.swept.add({ source });
    }
    return taken;
  }

  #isWanted({ guid, event, action }: ListedDelivery): boolean {
    return mayMatter(event, action) && !this.#options.intake.knows(guid);
  }
}

function isFoundOtherwise({ event, action }: ListedDelivery): boolean {
  if (action === 'requested') return true;
  return foundOtherwise.has(event) && !(event === 'pull_request' && traceless.has(action ?? ''));
}
