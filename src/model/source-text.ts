import type { Identified } from './subject.ts';

/** One text file of the change, whole. `address` is its path. */
export interface SourceText extends Identified {
  readonly path: string;
  readonly text: string;
}
