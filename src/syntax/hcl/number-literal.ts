import type { Range } from '../../core/location.ts';
import type { HclLiteral } from './hcl-tree.ts';

/** The node of a number; with its digits where a double has others. */
export function numberLiteral(text: string, range: Range): HclLiteral {
  const value = Number(text);
  const base = { kind: 'literal', value, range } as const;
  const isWhole = Number.isSafeInteger(value) && /^\d+(?:\.0*)?$/.test(text);
  return isWhole || String(value) === text ? base : { ...base, digits: text };
}
