import type { Location, Range } from '../../core/location.ts';
import type { Side } from '../sides/load-side.ts';
import type { Comparison } from './compare.ts';
import type { Difference } from './difference.ts';

/**
 * Takes away fixes that would write where a module is called. What stands for a module from elsewhere has no lines of its own: all of it is
 * placed at the call's header, so that only a literal that the call itself gives can be replaced.
 */
export function withoutMisplacedFixes(comparison: Comparison, { diagnostics }: Pick<Side, 'diagnostics'>): Comparison {
  const calls = diagnostics.filter(({ kind }) => kind === 'unresolved-module').map(({ location }) => location);
  if (calls.length === 0) return comparison;
  return { ...comparison, differences: comparison.differences.map((difference) => withoutMisplacedFix(difference, calls)) };
}

function withoutMisplacedFix(difference: Difference, calls: readonly Location[]): Difference {
  const { fix, ...rest } = difference;
  const isMisplaced = fix?.edits.some(({ location }) => {
    const call = calls.find(({ path, range }) => path === location.path && contains(range, location.range));
    return call !== undefined && (beginsAlike(call.range, location.range) || !difference.trace.some((one) => isSame(one, location)));
  });
  return isMisplaced === true ? rest : difference;
}

function contains(outer: Range, inner: Range): boolean {
  return outer.startLine <= inner.startLine && inner.endLine <= outer.endLine;
}

function beginsAlike(a: Range, b: Range): boolean {
  return a.startLine === b.startLine && a.startColumn === b.startColumn;
}

function isSame(a: Location, b: Location): boolean {
  return (
    a.path === b.path && beginsAlike(a.range, b.range) && a.range.endLine === b.range.endLine && a.range.endColumn === b.range.endColumn
  );
}
