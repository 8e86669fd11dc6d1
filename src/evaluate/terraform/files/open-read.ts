import type { Location } from '../../../core/location.ts';
import type { PathPattern } from './file-name.ts';
import { matchesPattern, namesAnything } from './file-name.ts';

/** A call that reads a file whose name is known only in part, so that it may be any of those that match. */
export interface OpenRead {
  readonly at: Location;
  /** `file("env/${terraform.workspace}.yaml")`. */
  readonly expression: string;
  readonly pattern: PathPattern;
}

/** Documentation and pictures: what a name that says nothing at all does not mean. */
const proseEndings = /\.(?:md|markdown|rst|adoc|png|jpe?g|gif|svg|webp|pdf|drawio)$/i;

/** True when the call may read this file, which is no code. */
export function mayReadFile({ pattern }: OpenRead, path: string): boolean {
  return matchesPattern(pattern, path) && !(namesAnything(pattern) && isProse(path));
}

export function isProse(path: string): boolean {
  return proseEndings.test(path);
}
