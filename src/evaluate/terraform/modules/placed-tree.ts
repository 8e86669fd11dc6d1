import type { Location } from '../../../core/location.ts';
import type { HclFile } from '../../../syntax/hcl/hcl-tree.ts';

const ranges: ReadonlySet<string> = new Set(['range', 'nameRange', 'header']);

/** A tree as if all of it stood at one place: where the code of a module is called, since its own lines are nowhere in the repository. */
export function placedAt(file: HclFile, at: Location): HclFile {
  // The shape stays: ranges are replaced by a range and paths by a path; places of texts are optional.
  return placed(file, at) as HclFile;
}

function placed(value: unknown, at: Location): unknown {
  if (Array.isArray(value)) return value.map((item) => placed(item, at));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key]) => key !== 'textStart')
      .map(([key, item]) => [key, ranges.has(key) ? at.range : key === 'path' ? at.path : placed(item, at)]),
  );
}
