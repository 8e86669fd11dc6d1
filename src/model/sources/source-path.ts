import type { SkippedFile, SkipReason } from '../../core/source.ts';
import type { EvaluatedCode } from '../evaluated-code.ts';
import type { SourceText } from './source-text.ts';
import { toSourceText } from './source-text.ts';
import type { Identified } from '../subject.ts';

/** One file of the change by its name, whether or not it could be read as text. `address` is its path. */
export interface SourcePath extends Identified {
  readonly path: string;
  /** Its text, unless it was skipped. */
  readonly file?: SourceText;
  /** Why there is no text. */
  readonly skipped?: SkipReason;
}

/** Entries that hold no content of their own, and what the configuration says shall not be looked at. */
const withoutContent: ReadonlySet<SkipReason> = new Set<SkipReason>(['symlink', 'submodule', 'excluded', 'unsafe-path']);

/** Every file of the change that has content of its own, read or not. */
export function sourcePaths({ texts, skipped, scanSecrets }: EvaluatedCode): readonly SourcePath[] {
  const read = texts.map((file): SourcePath => ({ ...at(file.path), file: toSourceText(file, scanSecrets) }));
  const unread = new Map(skipped.filter((entry) => !withoutContent.has(entry.reason)).map((entry) => [entry.path, entry]));
  return [...read, ...[...unread.values()].map(({ path, reason }: SkippedFile): SourcePath => ({ ...at(path), skipped: reason }))];
}

function at(path: string): Identified & { readonly path: string } {
  return { root: '.', address: path, path };
}
