import type { Resource } from '../core/resource.ts';
import type { Value } from '../core/value.ts';
import { managed } from './evaluated-code.ts';
import type { EvaluatedCode } from './evaluated-code.ts';
import { finder } from './network/finder.ts';
import { perCode } from './per-code.ts';

type Find = ReturnType<typeof finder>;

const finders = perCode(() => new Map<string, Find>());

/** Finds the resources of these types that a value refers to. Made once for each side and list of types. */
export function findIn(code: EvaluatedCode, ...types: readonly string[]): (value: Value | undefined, root: string) => readonly Resource[] {
  const known = finders(code);
  const key = types.join(' ');
  // Read each time: who finds something depends on what is there.
  const resources = managed(code, ...types);
  const find = known.get(key) ?? finder(resources);
  known.set(key, find);
  return find;
}
