import { createHmac, randomUUID } from 'node:crypto';
import { installationHas } from '../auth/tokens.ts';
import type { Referee } from '../http/referee.ts';
import { nodeId, WEB } from '../render/node-id.ts';
import { renderRepository } from '../render/repository.ts';
import { type Json, renderUser } from '../render/user.ts';
import type { App, Installation, Repository, User } from '../state/types.ts';
import type { World, WorldEvent } from '../state/world.ts';

/** One attempt to hand an event to an app. */
export interface Delivery {
  readonly id: number;
  /** `X-GitHub-Delivery`: the same for every redelivery. */
  readonly guid: string;
  readonly app: App;
  readonly event: string;
  readonly action: string | null;
  readonly payload: Json;
  readonly installationId: number | null;
  readonly repositoryId: number | null;
  readonly redelivery: boolean;
  deliveredAt: string;
  durationSeconds: number;
  /** GitHub's word: `OK`, `Invalid HTTP Response: 500`, `failed to connect to host`, `timed out`. */
  status: string;
  /** 0 while held or under way. */
  statusCode: number;
}

export interface ReleaseOptions {
  /** Another order; the given one when absent. */
  readonly reorder?: (deliveries: Delivery[]) => Delivery[];
  /** How often each is sent; 1 when absent, 0 loses it: GitHub lists it as failed and does not try again. */
  readonly copies?: (delivery: Delivery, index: number) => number;
}

/** GitHub gives an app this long to answer. */
const TIMEOUT_MS = 10_000;
const UNASKED = new Set(['installation', 'installation_repositories', 'ping']);
const CHECK_EVENTS = new Set(['check_run', 'check_suite']);

/** Signs and sends events to the apps that are to hear of them. Nothing is retried: GitHub does not either. */
export class Webhooks {
  /** Every delivery, oldest first. */
  readonly deliveries: Delivery[] = [];
  readonly #world: World;
  readonly #referee: Referee;
  #queue: Promise<void> = Promise.resolve();
  readonly #underWay = new Set<Promise<void>>();
  #held: Delivery[] | undefined;

  constructor(world: World, referee: Referee) {
    this.#world = world;
    this.#referee = referee;
    world.listeners.push((event) => this.#hear(event));
  }

  /** Keeps deliveries back until `release`. */
  hold(): void {
    this.#held ??= [];
  }

  /** Sends what was held. @returns how many requests were made */
  async release(options: ReleaseOptions = {}): Promise<number> {
    await this.#queue;
    const held = this.#held ?? [];
    this.#held = undefined;
    let sent = 0;
    (options.reorder?.(held) ?? held).forEach((delivery, index) => {
      const copies = options.copies?.(delivery, index) ?? 1;
      if (copies === 0) this.#finish(delivery, 'failed to connect to host', 502, 0);
      for (let copy = 0; copy < copies; copy += 1) this.#start(delivery);
      sent += copies;
    });
    await this.settled();
    return sent;
  }

  /** Resolves when every event so far has been answered (or is held). */
  async settled(): Promise<void> {
    let queue: Promise<void>;
    do {
      queue = this.#queue;
      await queue;
      await Promise.all(this.#underWay);
    } while (queue !== this.#queue || this.#underWay.size > 0);
  }

  /** Sends a payload of the test's own to an app. It must be one that GitHub could send, unless `unchecked`. */
  send(app: App, event: string, payload: Json, options: { readonly guid?: string; readonly unchecked?: boolean } = {}): Delivery {
    if (options.unchecked !== true) this.#check(event, payload);
    const delivery = this.#record(app, event, payload, {
      guid: options.guid ?? randomUUID(),
      installation: undefined,
      repository: undefined,
      redelivery: false,
    });
    this.#dispatch(delivery);
    return delivery;
  }

  /** What the "Redeliver" button and its API do: a new delivery of the same payload under the same GUID. */
  redeliver(old: Delivery): Delivery {
    const { app, event, payload, guid } = old;
    const delivery: Delivery = {
      ...this.#record(app, event, payload, { guid, installation: undefined, repository: undefined, redelivery: true }),
      installationId: old.installationId,
      repositoryId: old.repositoryId,
    };
    this.deliveries[this.deliveries.length - 1] = delivery;
    this.#dispatch(delivery);
    return delivery;
  }

  #hear(event: WorldEvent): void {
    const audience = [...this.#world.apps.values()].flatMap((app) => {
      const installation = this.#installationFor(app, event);
      return app.hook === undefined || (installation === undefined && !UNASKED.has(event.event)) ? [] : [{ app, installation }];
    });
    if (audience.length === 0) return;
    const payload = Promise.resolve(event.payload()).catch((error: unknown) => {
      this.#world.failures.push(`webhook ${event.event}: the fake could not make its payload: ${String(error)}`);
      return undefined;
    });
    this.#queue = this.#queue.then(async () => {
      const own = await payload;
      if (own === undefined) return;
      for (const { app, installation } of audience) this.#compose(event, app, installation, own);
    });
  }

  #installationFor(app: App, { event, repository, onlyApp }: WorldEvent): Installation | undefined {
    if (onlyApp !== undefined && onlyApp !== app) return undefined;
    const isSubscribed = app.events.includes(event) || (CHECK_EVENTS.has(event) && app.permissions['checks'] === 'write');
    if (repository === undefined || !isSubscribed) return undefined;
    return [...this.#world.installations.values()].find(
      (one) => one.app === app && one.suspendedAt === null && installationHas(one, repository),
    );
  }

  #compose({ event, repository, sender, onlyApp }: WorldEvent, app: App, installation: Installation | undefined, own: Json): void {
    if (onlyApp !== undefined && onlyApp !== app) return;
    const payload: Json = {
      ...own,
      ...(repository === undefined
        ? {}
        : { repository: renderRepository(this.#world, repository), ...this.#organization(repository.owner) }),
      ...(installation === undefined ? {} : { installation: { id: installation.id, node_id: nodeId('IN', installation.id) } }),
      sender: renderUser(this.#world, sender),
    };
    this.#check(event, payload);
    this.#dispatch(this.#record(app, event, payload, { guid: randomUUID(), installation, repository, redelivery: false }));
  }

  #organization(owner: User): Json {
    if (owner.type !== 'Organization') return {};
    const url = `${this.#world.apiUrl}/orgs/${owner.login}`;
    const links = ['repos', 'events', 'hooks', 'issues'].map((one) => [`${one}_url`, `${url}/${one}`]);
    const people = { members_url: `${url}/members{/member}`, public_members_url: `${url}/public_members{/member}` };
    return {
      organization: {
        login: owner.login,
        id: owner.id,
        node_id: nodeId('O', owner.id),
        url,
        ...Object.fromEntries(links),
        ...people,
        avatar_url: `${WEB}/${owner.login}.png`,
        description: '',
      },
    };
  }

  #check(event: string, payload: Json): void {
    for (const reason of this.#referee.webhook(event, payload)) {
      this.#world.failures.push(`webhook ${event}: the fake's own payload breaks GitHub's description: ${reason}`);
    }
  }

  #record(
    app: App,
    event: string,
    payload: Json,
    about: {
      readonly guid: string;
      readonly installation: Installation | undefined;
      readonly repository: Repository | undefined;
      readonly redelivery: boolean;
    },
  ): Delivery {
    const delivery: Delivery = {
      id: this.#world.nextId(),
      guid: about.guid,
      app,
      event,
      action: typeof payload['action'] === 'string' ? payload['action'] : null,
      payload,
      installationId: about.installation?.id ?? null,
      repositoryId: about.repository?.id ?? null,
      redelivery: about.redelivery,
      deliveredAt: this.#world.now(),
      durationSeconds: 0,
      status: 'pending',
      statusCode: 0,
    };
    this.deliveries.push(delivery);
    return delivery;
  }

  #dispatch(delivery: Delivery): void {
    if (this.#held === undefined) this.#start(delivery);
    else this.#held.push(delivery);
  }

  #start(delivery: Delivery): void {
    const attempt = this.#post(delivery).finally(() => this.#underWay.delete(attempt));
    this.#underWay.add(attempt);
  }

  async #post(delivery: Delivery): Promise<void> {
    const { hook } = delivery.app;
    if (hook === undefined) return;
    const body = JSON.stringify(delivery.payload);
    const startMs = Date.now();
    try {
      const response = await fetch(hook.url, {
        method: 'POST',
        body,
        headers: headersOf(delivery, hook, body),
        signal: AbortSignal.timeout(TIMEOUT_MS),
      });
      await response.arrayBuffer();
      this.#finish(delivery, response.ok ? 'OK' : `Invalid HTTP Response: ${response.status}`, response.status, Date.now() - startMs);
    } catch (error) {
      const isLate = error instanceof Error && error.name === 'TimeoutError';
      this.#finish(delivery, isLate ? 'timed out' : 'failed to connect to host', isLate ? 504 : 502, Date.now() - startMs);
    }
  }

  #finish(delivery: Delivery, status: string, code: number, durationMs: number): void {
    delivery.status = status;
    delivery.statusCode = code;
    delivery.durationSeconds = durationMs / 1000;
    delivery.deliveredAt = this.#world.now();
  }
}

export function headersOf(
  delivery: Delivery,
  hook: { readonly id: number; readonly secret: string },
  body: string,
): Record<string, string> {
  return {
    accept: '*/*',
    'content-type': 'application/json',
    'user-agent': 'GitHub-Hookshot/fa4e000',
    'x-github-delivery': delivery.guid,
    'x-github-event': delivery.event,
    'x-github-hook-id': String(hook.id),
    'x-github-hook-installation-target-id': String(delivery.app.id),
    'x-github-hook-installation-target-type': 'integration',
    'x-hub-signature-256': `sha256=${createHmac('sha256', hook.secret).update(body).digest('hex')}`,
  };
}
