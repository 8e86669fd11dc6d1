import type { Evaluation } from '../../../core/resource.ts';
import type { Identified } from '../../../model/subject.ts';
import { stateOf } from './state-of.ts';
import type { Sources } from './state-of.ts';

/** What leaves a thing in AWS that the code does not declare any more: a `removed` block, or a state that the folder does not keep any more. */
export type LeftBy = 'removed-block' | 'other-state';

interface Side extends Sources {
  readonly evaluations: readonly Evaluation[];
}

/** Of the things of base; `rootOf` gives the root on head of a root on base. */
export function leftInAws(base: Side, head: Side, rootOf: (root: string) => string): (at: Identified) => LeftBy | undefined {
  const released = new Map(head.evaluations.map((one) => [one.root, one.released ?? []]));
  return ({ root, address }) => {
    const to = rootOf(root);
    if (released.get(to)?.some((one) => isWithin(address, one)) === true) return 'removed-block';
    return to !== root && stateOf(base, root) !== stateOf(head, to) ? 'other-state' : undefined;
  };
}

/** Is it this resource, an instance of it, or in this module? */
export function isWithin(address: string, whole: string): boolean {
  return address === whole || address.startsWith(`${whole}[`) || address.startsWith(`${whole}.`);
}
