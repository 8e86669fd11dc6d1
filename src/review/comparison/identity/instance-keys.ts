import { groupBy } from '../../../core/group-by.ts';
import { uncounted, withoutKeys } from '../../../core/instance-key.ts';
import type { Identified } from '../../../model/subject.ts';
import { thingKey } from './thing.ts';
import type { Gone, Thing } from './thing.ts';

/** What one resource block made on both sides, under other instance keys. */
export interface ByInstanceKeys {
  /** The place on head of what is gone, by its key on base. */
  readonly moved: ReadonlyMap<string, Identified>;
  /** Of an instance that base may have had, as nobody knows how many there were: the place on head of the thing that stands for all of them. */
  readonly oneOf: ReadonlyMap<string, Identified>;
}

/**
 * Terraform itself takes `aws_x.y` for `aws_x.y[0]` where a `count` comes or goes, of a resource or of the call of a module around it. And where
 * nobody knows how many there are, one address stands for them all: for each of those that the other side names.
 */
export function byInstanceKeys(base: readonly Gone[], head: readonly Thing[]): ByInstanceKeys {
  const moved = new Map<string, Identified>();
  const oneOf = new Map<string, Identified>();
  const came = groupBy(head.filter(isInstance), ({ state, type, address }) => declaredAs(state, type, address));
  const gone = groupBy(base.filter(({ thing }) => isInstance(thing)), ({ state, thing, at }) => declaredAs(state, thing.type, at.address)); // prettier-ignore
  for (const [declared, before] of gone) {
    const after = came.get(declared) ?? [];
    for (const one of before) {
      const place = counterpart(one, after);
      if (place === undefined) continue;
      moved.set(one.key, placeOf(place));
      const others = isUnnumbered(one.thing) ? after.filter((other) => other !== place) : [];
      for (const other of others) oneOf.set(thingKey(other), placeOf(place));
    }
  }
  return { moved, oneOf };
}

/** With `[0]` or without it, else what stands for any number of them. */
function counterpart({ thing, at }: Gone, after: readonly Thing[]): Thing | undefined {
  const same = after.find(({ address }) => uncounted(address) === uncounted(at.address));
  return same ?? after.find(isUnnumbered) ?? (isUnnumbered(thing) ? after[0] : undefined);
}

/** CloudFormation has one resource under each name. */
function isInstance({ dialect, resource }: Thing): boolean {
  return dialect === 'terraform' && resource !== undefined;
}

/** Nobody knows how many there are, or whether there is any. */
function isUnnumbered({ resource }: Thing): boolean {
  return resource?.maybe !== undefined;
}

function declaredAs(state: string, type: string, address: string): string {
  return `${state}\n${type}\n${withoutKeys(address)}`;
}

function placeOf({ root, address }: Thing): Identified {
  return { root, address };
}
