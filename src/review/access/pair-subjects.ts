import type { Identified } from '../../model/subject.ts';
import type { IdentityMap } from '../comparison/identity/identity-map.ts';

/** One thing on both sides; one side is missing where the change brings it or takes it away. */
export interface Pair<T> {
  readonly base: T | undefined;
  readonly head: T | undefined;
}

/** Puts things of base and of head together by what is the same thing, and by what tells several of one resource apart. */
export function pairSubjects<T extends Identified>(
  base: readonly T[],
  head: readonly T[],
  identity: IdentityMap,
  labelOf: (thing: T) => string = () => '',
): readonly Pair<T>[] {
  const keyOf = ({ root, address }: Identified, thing: T): string => [root, address, labelOf(thing)].join('\n');
  const left = new Map(head.map((thing) => [keyOf(thing, thing), thing]));
  const pairs = base.map((thing): Pair<T> => {
    const key = keyOf(identity.successor(thing) ?? identity.replacement(thing) ?? identity.subject(thing), thing);
    const other = left.get(key);
    left.delete(key);
    return { base: thing, head: other };
  });
  return [...pairs, ...[...left.values()].map((thing) => ({ base: undefined, head: thing }))];
}
