import { z } from 'zod';

import type { GitHubClient } from '../github/client.ts';
import { pageItemsMax } from '../github/repository.ts';

/** A delivery as GitHub lists it: without its payload. */
export interface ListedDelivery {
  readonly id: number;
  /** The same for each redelivery. */
  readonly guid: string;
  readonly deliveredAtMs: number;
  readonly event: string;
  readonly action: string | null;
}

export interface FeedRequest {
  readonly status: 'failure' | 'success';
  readonly sinceMs: number;
}

const itemShape = z.object({
  id: z.int(),
  guid: z.string(),
  delivered_at: z.string(),
  status_code: z.int(),
  event: z.string(),
  action: z.string().nullable(),
});
const fullShape = z.object({ request: z.object({ payload: z.unknown() }) });

/** 5,000 deliveries. What lies before them is left to the sweep of open pull requests. */
const pagesMax = 50;
const firstFailure = 400;

/** The App's deliveries of the past three days. https://docs.github.com/rest/apps/webhooks */
export class DeliveryFeed {
  readonly #client: GitHubClient;

  /** `client` speaks as the App, not as an installation. */
  constructor(client: GitHubClient) {
    this.#client = client;
  }

  /** Oldest first. Pages go by cursor, newest first. */
  async list({ status, sinceMs }: FeedRequest): Promise<readonly ListedDelivery[]> {
    const found: ListedDelivery[] = [];
    const { paginate, rest } = this.#client;
    let page = 0;
    for await (const { data } of paginate.iterator(rest.apps.listWebhookDeliveries, { per_page: pageItemsMax, status })) {
      const items = z.array(itemShape).parse(data);
      // An Enterprise Server that does not know the filter lists all.
      const wanted = items.filter((item) => item.status_code >= firstFailure === (status === 'failure'));
      const recent = wanted.map(toListed).filter((item) => item.deliveredAtMs >= sinceMs);
      found.push(...recent);
      page += 1;
      if (page >= pagesMax || recent.length < wanted.length) break;
    }
    return found.toReversed();
  }

  async payload(id: number): Promise<unknown> {
    const { data } = await this.#client.rest.apps.getWebhookDelivery({ delivery_id: id });
    return fullShape.parse(data).request.payload;
  }
}

function toListed({ id, guid, delivered_at: deliveredAt, event, action }: z.infer<typeof itemShape>): ListedDelivery {
  return { id, guid, deliveredAtMs: Date.parse(deliveredAt), event, action };
}
