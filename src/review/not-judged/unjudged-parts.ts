import { uncounted } from '../../core/instance-key.ts';
import type { Evaluation, Resource } from '../../core/resource.ts';
import { sameValues } from '../../evaluate/value-sameness.ts';
import type { DeployedPair } from '../sides/deployments/deploy-both.ts';
import type { Side } from '../sides/load-side.ts';
import { partRecognisers } from './part-recognisers.ts';
import type { PartRecogniser } from './part-recognisers.ts';
import type { Unjudged } from './unjudged.ts';

/** Such resources that the change adds, alters or takes away, in the code alone or in one deployment. */
export function unjudgedParts(base: Side, head: Side, pairs: readonly DeployedPair[] = []): readonly Unjudged[] {
  // What the change cannot reach was evaluated once for both.
  const shared = new Set(base.evaluations.filter((evaluation) => head.evaluations.includes(evaluation)));
  const partsIn = ({ evaluations }: Side): ReadonlyMap<string, Found> => unenteredOf(evaluations.filter((one) => !shared.has(one)));
  const [before, after] = [partsIn(base), partsIn(head)];
  const changed = [...after].filter(([key, one]) => !isSame(before.get(key), one));
  const gone = [...before].filter(([key]) => !after.has(key));
  const deployed = pairs.flatMap(({ base: one, head: other }) => {
    if (one === undefined || other === undefined) return [];
    const earlier = unenteredOf([one]);
    return [...unenteredOf([other])].filter(([key, part]) => earlier.has(key) && !isSame(earlier.get(key), part));
  });
  // What is told of the code alone is told; of several deployments it is told once.
  const told = new Map([...deployed, ...changed]);
  return [...[...told.values()].map((one) => toUnjudged(one)), ...gone.map(([, one]) => ({ ...toUnjudged(one), isGone: true as const }))];
}

interface Found {
  readonly resource: Resource;
  readonly part: PartRecogniser;
  readonly reaching: readonly string[] | undefined;
}

function unenteredOf(evaluations: readonly Evaluation[]): ReadonlyMap<string, Found> {
  return new Map(evaluations.flatMap((evaluation) => partsOf(evaluation)));
}

function partsOf({ resources, entered }: Evaluation): (readonly [string, Found])[] {
  return resources.flatMap((resource) => {
    if (entered?.includes(resource.address) === true) return [];
    return partRecognisers.flatMap((part) => {
      if (resource.mode !== (part.mode ?? 'managed') || !part.types.test(resource.type)) return [];
      const reaching = part.reach?.(resource);
      if (reaching?.length === 0) return [];
      return [[`${part.kind}\n${resource.root}\n${uncounted(resource.address)}`, { resource, part, reaching }] as const];
    });
  });
}

function isSame(before: Found | undefined, { resource, reaching }: Found): boolean {
  if (before === undefined) return false;
  return reaching === undefined
    ? sameValues(before.resource.attributes, resource.attributes)
    : reaching.length === before.reaching?.length && reaching.every((text, at) => text === before.reaching?.[at]);
}

function toUnjudged({ resource, part: { kind, what, why, remedy } }: Found): Unjudged {
  const { declaration, address } = resource;
  return { kind, path: declaration.path, line: declaration.range.startLine, what: `${what} (${address})`, why, remedy, at: declaration };
}
