import type { SourceFile } from '../../../core/source.ts';

/** The files of one side, as far as an assembly needs them. */
export interface AssemblyFiles {
  readonly files: ReadonlyMap<string, SourceFile>;
  has(path: string): boolean;
  read(paths: readonly string[]): Promise<void>;
}
