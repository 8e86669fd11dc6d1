import type { Resource } from '../core/resource.ts';
import type { Value } from '../core/value.ts';
import { managed } from './evaluated-code.ts';
import type { EvaluatedCode } from './evaluated-code.ts';
import { finder } from './network/subnet.ts';

type Find = ReturnType<typeof finder>;

const finders = new WeakMap<EvaluatedCode, Map<string, Find>>();

/** Finds the resources of these types that a value refers to. Made once for each side and list of types. */
export function findIn(code: EvaluatedCode, ...types: readonly string[]): (value: Value | undefined, root: string) => readonly Resource[] {
  const known = finders.get(code) ?? new Map<string, Find>();
  finders.set(code, known);
  const key = types.join(' ');
  const find = known.get(key) ?? finder(managed(code, ...types));
  known.set(key, find);
  return find;
}
