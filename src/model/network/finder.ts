import { groupBy } from '../../core/group-by.ts';
import { ofDeclaration } from '../../core/instance-key.ts';
import type { Resource } from '../../core/resource.ts';
import { possibleValues } from '../../core/value.ts';
import type { Value } from '../../core/value.ts';

/** Finds the resources of a kind that a value refers to: instances, or all of them where the whole is meant. */
export function finder(resources: readonly Resource[]): (value: Value | undefined, root: string) => readonly Resource[] {
  const key = (root: string, address: string): string => `${root}\n${address}`;
  const exact = groupBy(resources, ({ root, address }) => key(root, address));
  const whole = groupBy(resources, ({ root, address }) => key(root, ofDeclaration(address)));
  return (value, root) => {
    const addresses = new Set((value === undefined ? [] : possibleValues(value)).flatMap(referencesOf));
    return [...addresses].flatMap((address) => exact.get(key(root, address)) ?? whole.get(key(root, address)) ?? []);
  };
}

function referencesOf(value: Value): readonly string[] {
  const passed = value.origin.via.flatMap(({ of }) => of?.address ?? []);
  return value.kind === 'unknown' && value.reference !== undefined ? [...passed, value.reference.address] : passed;
}
