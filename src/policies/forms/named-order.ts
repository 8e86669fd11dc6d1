import { anyBut, fewer, less, more, moreOf, moreOrForever, naming, offOn, onOff, ownKey, ranks, set, without } from './order.ts';
import type { Order } from './order.ts';

/** An order as a file states it: by its name, or by the values that it names. */
export type NamedOrder =
  | OrderName
  | readonly (string | readonly string[])[]
  | { readonly anythingBut: readonly string[] }
  | { readonly naming: readonly string[] }
  | { readonly without: readonly string[] };

export type OrderName = keyof typeof orders;

const orders = {
  'true-over-false': onOff,
  'false-over-true': offOn,
  more,
  less,
  fewer,
  longer: moreOf,
  'more-or-forever': moreOrForever,
  set,
  'own-key': ownKey,
} as const;

export const orderNames = Object.keys(orders) as readonly OrderName[];

/** The order of that name. Where none is given, what is wanted says it: true is over false, or false over true. */
export function orderOf(named: NamedOrder | undefined, wanted?: unknown): Order {
  if (named === undefined) return wanted === false ? offOn : onOff;
  if (typeof named === 'string') return orders[named];
  if ('anythingBut' in named) return anyBut(...named.anythingBut);
  if ('naming' in named) return naming(...named.naming);
  if ('without' in named) return without(...named.without);
  return ranks(...named);
}
