import type { Log } from '../../adapters/server/log.ts';
import type { Span, Traces } from '../../adapters/tracing/traces.ts';
import { toMeaning, heardEvents } from '../../review/queue/event-to-job.ts';
import type { Job } from '../../review/queue/job.ts';
import type { Offer } from '../../review/queue/queue.ts';
import { SeenDeliveries } from '../../review/queue/seen-deliveries.ts';
import type { AppMetrics } from './app-metrics.ts';

/** A webhook whose signature was verified, or a payload that GitHub's API gave. */
export interface Delivery {
  /** `X-GitHub-Delivery`: the same for each redelivery. */
  readonly id: string;
  readonly name: string;
  readonly payload: unknown;
}

/** `full`: nothing was taken or remembered; GitHub is to see a failed delivery, which the sweep takes up. */
export type Taking = 'queued' | 'coalesced' | 'ignored' | 'duplicate' | 'refused' | 'invalid';

/** What GitHub is told of as a failed delivery. */
const failures: readonly Taking[] = ['refused', 'invalid'];

export interface Intake {
  take(delivery: Delivery): Promise<Taking>;
  knows(id: string): boolean;
}

export interface IntakeOptions {
  readonly appId: number;
  /** To the queue of this process, or to the one that several share. */
  readonly offer: (job: Job) => Offer | Promise<Offer>;
  readonly metrics: AppMetrics;
  readonly log: Log;
  readonly traces: Traces;
}

/** From a delivery to the queue, in well under a millisecond: names and numbers are read, nothing is fetched. */
export function createIntake({ appId, offer, metrics, log, traces }: IntakeOptions): Intake {
  const seen = new SeenDeliveries();

  async function take({ id, name, payload }: Delivery): Promise<Taking> {
    if (seen.has(id, Date.now())) return 'duplicate';
    const meaning = toMeaning(name, payload, { appId });
    switch (meaning.kind) {
      case 'ignored':
        log.debug('delivery ignored', { delivery: id, event: name, reason: meaning.reason });
        return 'ignored';
      case 'invalid':
        log.warn('delivery is not as documented', { delivery: id, event: name, problem: meaning.problem });
        return 'invalid';
      case 'jobs': {
        const parent = traces.here();
        const cause = parent === undefined ? {} : { cause: { parent, sinceMs: Date.now() } };
        const offers = await Promise.all(meaning.jobs.map(async (job) => offer({ ...job, ...cause })));
        if (offers.includes('full')) return 'refused';
        seen.add(id, Date.now());
        return offers.includes('queued') ? 'queued' : 'coalesced';
      }
    }
  }

  return {
    take(delivery) {
      const event = heardEvents.includes(delivery.name) ? delivery.name : 'other';
      const attributes = { 'phasegate.delivery': delivery.id, 'phasegate.event': event };
      return traces.span({ name: 'delivery', kind: 'server', parent: null, attributes }, async (span: Span) => {
        const result = await take(delivery);
        metrics.deliveries.add({ event, result });
        span.set({ 'phasegate.result': result });
        if (failures.includes(result)) span.fail(result);
        return result;
      });
    },
    knows: (id) => seen.has(id, Date.now()),
  };
}
