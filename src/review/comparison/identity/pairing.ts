import { groupBy } from '../../../core/group-by.ts';

/**
 * Pairs what base has with what head has. Each stage gives a key; within equal keys items pair off in order, and what a stage leaves over
 * goes to the next, looser one. So an exact match is never taken away by a similar one.
 */
export function pairUp<B, H>(base: readonly B[], head: readonly H[], stages: readonly Stage<B, H>[]): Pairing<B, H> {
  let restBase = base;
  let restHead = head;
  const pairs: { readonly base: B; readonly head: H }[] = [];
  for (const stage of stages) {
    const waiting: ReadonlyMap<string | undefined, B[]> = groupBy(restBase, (item) => stage.ofBase(item));
    const taken = new Set<B>();
    restHead = restHead.filter((item) => {
      const key = stage.ofHead(item);
      const partner = key === undefined ? undefined : waiting.get(key)?.shift();
      if (partner === undefined) return true;
      taken.add(partner);
      pairs.push({ base: partner, head: item });
      return false;
    });
    restBase = restBase.filter((item) => !taken.has(item));
  }
  return { pairs, onlyBase: restBase, onlyHead: restHead };
}

/** Undefined keys never pair. */
export interface Stage<B, H> {
  ofBase(item: B): string | undefined;
  ofHead(item: H): string | undefined;
}

/** Every item of both sides, once. */
export interface Pairing<B, H> {
  readonly pairs: readonly { readonly base: B; readonly head: H }[];
  readonly onlyBase: readonly B[];
  readonly onlyHead: readonly H[];
}
