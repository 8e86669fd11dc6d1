import type { Value } from '../../core/value.ts';

/** By the name of the export: every value that a template gives it. Two environments may use one name. */
export type TemplateExports = ReadonlyMap<string, readonly Value[]>;

export const noExports: TemplateExports = new Map();

export function gatherExports(all: Iterable<readonly [string, Value]>): TemplateExports {
  const exports = new Map<string, Value[]>();
  for (const [name, value] of all) exports.set(name, [...(exports.get(name) ?? []), value]);
  return exports;
}
