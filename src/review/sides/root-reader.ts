import type { SourceFile } from '../../core/source.ts';

/** The files of one side, as far as the evaluation of a root needs them. */
export interface RootReader {
  readonly files: ReadonlyMap<string, SourceFile>;
  readonly existing: ReadonlySet<string>;
  has(path: string): boolean;
  read(paths: readonly string[]): Promise<void>;
}
