import type { OutsideCall } from '../../core/resource.ts';
import type { DeployedPair } from '../sides/deployments/deploy-both.ts';
import type { Side } from '../sides/load-side.ts';

/** Calls of modules that are not read, of the code alone or of one deployment. */
export interface CallSides {
  readonly before: readonly OutsideCall[];
  readonly after: readonly OutsideCall[];
  /** The label of the deployment; absent of the code alone. */
  readonly deployment?: string;
}

/** The code alone first, then each deployment that head has; one that base did not have is compared with what the code alone was there. */
export function callSides(base: Side, head: Side, pairs: readonly DeployedPair[]): readonly CallSides[] {
  const [before, after] = [callsOf(base), callsOf(head)];
  const deployed = pairs.flatMap((pair): CallSides[] => {
    const calls = pair.head?.outsideCalls ?? [];
    if (calls.length === 0) return [];
    const ofBase = pair.base === undefined ? before.filter(({ root }) => root === pair.root) : (pair.base.outsideCalls ?? []);
    return [{ before: ofBase, after: calls, deployment: pair.label }];
  });
  return [{ before, after }, ...deployed];
}

function callsOf({ evaluations }: Side): readonly OutsideCall[] {
  return evaluations.flatMap(({ outsideCalls = [] }) => outsideCalls);
}
