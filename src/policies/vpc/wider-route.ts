import type { AddressRange } from '../../analysis/cidr/address.ts';
import type { Location } from '../../core/location.ts';
import type { Weakening } from '../define-policy.ts';

/** One route into another network. `target`: by what, so that a route by something else is another one. */
export interface JoiningRoute {
  readonly target: string;
  readonly cidr: string;
  readonly range: AddressRange;
  readonly trace: readonly Location[];
  /** No wider than the network that it leads to; or else too wide, which is told by itself. */
  readonly isFair: boolean;
  /** The condition of which only some values have it. */
  readonly only?: string;
}

export interface JoinedNetworks {
  readonly kind: 'routes';
  readonly address: string;
  readonly routes: readonly JoiningRoute[];
}

/** A route by the same connection that now takes in more than the one that it was. */
export function widerRoute(base: unknown, head: unknown): Weakening | undefined {
  if (!isJoined(base) || !isJoined(head)) return undefined;
  for (const after of head.routes.filter(({ isFair }) => !isFair)) {
    const same = base.routes.filter(({ target }) => target === after.target);
    const [before] = same.filter(({ range }) => holds(after.range, range));
    if (before === undefined || same.some(({ range }) => holds(range, after.range))) continue;
    const some = after.only === undefined ? '' : ` for some values of ${after.only}`;
    return {
      message: `${head.address} routes ${after.cidr} into another network${some}, not ${before.cidr} as before.`,
      trace: after.trace,
      severity: 'low',
      confidence: after.only === undefined ? 'certain' : 'likely',
    };
  }
  return undefined;
}

function isJoined(degree: unknown): degree is JoinedNetworks {
  return typeof degree === 'object' && degree !== null && 'kind' in degree && degree.kind === 'routes';
}

export function holds(outer: AddressRange, inner: AddressRange): boolean {
  return outer.family === inner.family && outer.first <= inner.first && inner.last <= outer.last;
}
