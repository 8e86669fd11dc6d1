import { directoryOf } from '../../../core/path.ts';
import type { SourceFile } from '../../../core/source.ts';

/** Templates that are read for what they export or import alone. */
export const templatesBesideMax = 200;

/** Files that may be templates, those in the directories of `files` first. */
export function mayBeTemplates(paths: readonly string[], files: readonly SourceFile[]): readonly string[] {
  const directories = new Set(files.map(({ path }) => directoryOf(path)));
  const isBeside = (path: string): boolean => directories.has(directoryOf(path));
  const candidates = paths.filter(
    (path) => /\.(?:ya?ml|json|template)$/iu.test(path) && !/(?:^|\/)(?:node_modules|\.\w[^/]*)\//u.test(path),
  );
  return [...candidates.filter(isBeside), ...candidates.filter((path) => !isBeside(path))];
}

/** The files of one side. */
export interface TemplateReader {
  has(path: string): boolean;
  readonly paths: readonly string[];
  readonly files: ReadonlyMap<string, SourceFile>;
  read(paths: readonly string[]): Promise<void>;
  /** Files that take no other part. */
  peek(paths: readonly string[]): Promise<readonly SourceFile[]>;
}
