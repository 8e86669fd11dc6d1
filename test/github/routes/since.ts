import type { Call } from '../http/call.ts';

/** Comments changed at or after the `since` parameter, in the asked order. */
export function since<T extends { readonly updatedAt: string; readonly createdAt: string }>(call: Call, all: readonly T[]): readonly T[] {
  const from = call.query.get('since');
  const found = from === null ? all : all.filter((one) => Date.parse(one.updatedAt) >= Date.parse(from));
  return call.query.get('direction') === 'desc' && call.query.has('sort') ? found.toReversed() : found;
}
