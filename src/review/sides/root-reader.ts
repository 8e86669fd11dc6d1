import type { HandedModules } from '../../evaluate/terraform/modules/handed-modules.ts';
import type { OwnModules } from '../../evaluate/terraform/modules/own-modules.ts';
import type { SourceFile } from '../../core/source.ts';

/** The files of one side, as far as the evaluation of a root needs them. */
export interface RootReader {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly existing: ReadonlySet<string>;
  /** What the code seems to read, read before: a part of `files` once it is asked for, and nothing until then. */
  readonly atHand: ReadonlyMap<string, SourceFile>;
  /** Modules that were handed over beside the code, among `files`. */
  readonly handed?: HandedModules | undefined;
  /** Modules of this repository that are called by its address; code of other commits among `files`. */
  readonly own?: OwnModules | undefined;
  has(path: string): boolean;
  read(paths: readonly string[]): Promise<void>;
}
