import type { Delivery, Webhooks } from '../hooks/webhooks.ts';
import { numberParam, ok, type Answer, type Call, type PlainRoutes } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import type { Json } from '../render/user.ts';
import { ownApp } from './apps.ts';

/** GitHub remembers deliveries for three days. */
const RETENTION_MS = 3 * 24 * 3_600_000;
const PER_PAGE_DEFAULT = 30;
const PER_PAGE_MAX = 100;

export function hookDeliveryRoutes(webhooks: Webhooks): PlainRoutes {
  return {
    'GET /app/hook/deliveries': { who: 'app', handle: (call) => list(call, webhooks) },
    'GET /app/hook/deliveries/{delivery_id}': { who: 'app', handle: (call) => ok(renderFull(find(call, webhooks))) },
    'POST /app/hook/deliveries/{delivery_id}/attempts': {
      who: 'app',
      handle: (call) => {
        webhooks.redeliver(find(call, webhooks));
        return ok({}, 202);
      },
    },
  };
}

function remembered(call: Call, webhooks: Webhooks): Delivery[] {
  const app = ownApp(call);
  const from = call.world.nowMs() - RETENTION_MS;
  return webhooks.deliveries.filter((one) => one.app === app && one.statusCode !== 0 && Date.parse(one.deliveredAt) >= from).toReversed();
}

function find(call: Call, webhooks: Webhooks): Delivery {
  const found = remembered(call, webhooks).find((one) => one.id === numberParam(call, 'delivery_id'));
  if (found === undefined) throw notFound();
  return found;
}

/** Newest first; pages go by cursor, not by number. */
function list(call: Call, webhooks: Webhooks): Answer {
  const perPage = Math.min(Number(call.query.get('per_page') ?? PER_PAGE_DEFAULT), PER_PAGE_MAX);
  const wanted = call.query.get('status');
  const cursor = call.query.get('cursor');
  const all = remembered(call, webhooks).filter((one) => wanted === null || isSuccess(one) === (wanted === 'success'));
  const start = cursor === null ? 0 : all.findIndex((one) => `v1_${one.id}` === cursor) + 1;
  const items = all.slice(start, start + perPage);
  const last = items.at(-1);
  if (last === undefined || start + perPage >= all.length) return ok(items.map(renderItem));
  const next = new URL(call.url);
  next.searchParams.set('cursor', `v1_${last.id}`);
  return { status: 200, body: items.map(renderItem), headers: { link: `<${next.href}>; rel="next"` } };
}

function isSuccess(delivery: Delivery): boolean {
  return delivery.statusCode >= 200 && delivery.statusCode < 400;
}

function renderItem(delivery: Delivery): Json {
  return {
    id: delivery.id,
    guid: delivery.guid,
    delivered_at: delivery.deliveredAt,
    redelivery: delivery.redelivery,
    duration: delivery.durationSeconds,
    status: delivery.status,
    status_code: delivery.statusCode,
    event: delivery.event,
    action: delivery.action,
    installation_id: delivery.installationId,
    repository_id: delivery.repositoryId,
    throttled_at: null,
  };
}

function renderFull(delivery: Delivery): Json {
  return {
    ...renderItem(delivery),
    url: delivery.app.hook?.url ?? '',
    request: { headers: {}, payload: delivery.payload },
    response: { headers: {}, payload: '' },
  };
}
