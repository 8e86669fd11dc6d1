import { Metrics } from '../../adapters/server/metrics.ts';
import type { Counter, Histogram } from '../../adapters/server/metrics.ts';
import type { Queue } from '../../review/queue/queue.ts';

/** What the server counts. docs/operations.md says what to watch. */
export interface AppMetrics {
  /** By event and result: queued, coalesced, ignored, duplicate, refused, invalid, unsigned. */
  readonly deliveries: Counter;
  readonly acknowledged: Histogram;
  readonly coalesced: Counter;
  readonly jobs: Counter;
  /** Attempts that are to be repeated, by kind. */
  readonly retries: Counter;
  readonly reviews: Counter;
  /** Things in reviewed changes that nothing evaluated, by sort. */
  readonly notJudged: Counter;
  readonly reviewSeconds: Histogram;
  /** The same in its phases. */
  readonly phaseSeconds: Histogram;
  readonly swept: Counter;
  readonly requests: Counter;
  readonly budget: Map<number, { readonly remaining: number; readonly limit: number }>;
  watch(queue: Pick<Queue, 'stats' | 'lags'>): void;
  render(): string;
}

const acknowledgeBounds = [0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 10];
const reviewBounds = [0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30, 60, 300];
const msPerSecond = 1000;

export function createAppMetrics(version: string): AppMetrics {
  const metrics = new Metrics();
  const budget: AppMetrics['budget'] = new Map();
  metrics.gauge('phasegate_info', 'Version that runs.', () => [[{ version }, 1]]);
  metrics.gauge('process_resident_memory_bytes', 'Memory that the process holds.', () => process.memoryUsage.rss());
  metrics.gauge('phasegate_github_requests_left', 'Requests left of the hour, by installation.', () =>
    [...budget].map(([installation, { remaining }]) => [{ installation: String(installation) }, remaining]),
  );
  return {
    deliveries: metrics.counter('phasegate_deliveries_total', 'Webhook deliveries by event and result.'),
    acknowledged: metrics.histogram('phasegate_delivery_seconds', 'Time to answer a delivery.', acknowledgeBounds),
    coalesced: metrics.counter('phasegate_queue_coalesced_total', 'Jobs that were merged into one that waited already.'),
    jobs: metrics.counter('phasegate_jobs_total', 'Attempts at jobs by kind and result.'),
    retries: metrics.counter('phasegate_retries_total', 'Attempts at jobs that are to be repeated, by kind.'),
    reviews: metrics.counter('phasegate_reviews_total', 'Reviews by kind and conclusion.'),
    notJudged: metrics.counter('phasegate_not_judged_total', 'Changed things that were not judged, by sort.'),
    reviewSeconds: metrics.histogram('phasegate_review_seconds', 'Time that a review took.', reviewBounds),
    phaseSeconds: metrics.histogram('phasegate_review_phase_seconds', 'Time that reviews spent in each phase.', reviewBounds),
    swept: metrics.counter('phasegate_swept_total', 'Work that no delivery brought, by where it was found.'),
    requests: metrics.counter('phasegate_github_requests_total', 'Requests made to GitHub.'),
    budget,
    watch(queue) {
      metrics.gauge('phasegate_queue_waiting', 'Jobs that wait.', () => queue.stats().waiting);
      metrics.gauge('phasegate_queue_active', 'Jobs that run.', () => queue.stats().active);
      metrics.gauge(
        'phasegate_queue_age_seconds',
        'Age of the job that has waited longest.',
        () => queue.stats().oldestWaitMs / msPerSecond,
      );
      metrics.gauge(
        'phasegate_installation_lag_seconds',
        'Age of the oldest job that waits, by installation; the twenty that wait longest.',
        () => queue.lags().map(({ installation, ms }) => [{ installation: String(installation) }, ms / msPerSecond]),
      );
    },
    render: () => metrics.render(),
  };
}
