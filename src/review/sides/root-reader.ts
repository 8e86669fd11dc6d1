import type { HandedModules } from '../../evaluate/terraform/modules/handed-modules.ts';
import type { SourceFile } from '../../core/source.ts';

/** The files of one side, as far as the evaluation of a root needs them. */
export interface RootReader {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly existing: ReadonlySet<string>;
  /** Modules that were handed over beside the code, among `files`. */
  readonly handed?: HandedModules | undefined;
  has(path: string): boolean;
  read(paths: readonly string[]): Promise<void>;
}
