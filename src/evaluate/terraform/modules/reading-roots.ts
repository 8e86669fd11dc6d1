import { directoryOf } from '../../../core/path.ts';
import type { SourceFile } from '../../../core/source.ts';
import { isProse } from '../files/open-read.ts';
import { closure, rootsAbove } from './module-folders.ts';
import type { Folders } from './module-folders.ts';
import { mentionsOne, namesToMention } from './path-mentions.ts';
import { readsByName } from './scan-file-reads.ts';
import type { FileReads } from './scan-file-reads.ts';
import { isVariableFile } from './variable-files.ts';

/** Of more changed files nobody asks which are mentioned: code that may read any may read one of them. */
const askedMax = 200;

/**
 * Roots whose code may read one of these files. Where a call names its file by an expression alone, that may be any below a directory of the root, and any
 * that its code mentions, whichever module has the call: paths are handed from one to the other. Variable files hand them to any root.
 */
export function readingRoots(folders: Folders, files: ReadonlyMap<string, SourceFile>, paths: readonly string[]): ReadonlySet<string> {
  const named = foldersThat(folders, (reads) => paths.some((path) => readsByName(reads, path)));
  const open = foldersThat(folders, ({ readsAny }) => readsAny);
  if (open.length === 0) return rootsAbove(folders, named);
  const isMeant = meant(folders, files, paths);
  return new Set([...rootsAbove(folders, named), ...[...rootsAbove(folders, open)].filter(isMeant)]);
}

/** Does a root mention one of them? */
function meant(folders: Folders, files: ReadonlyMap<string, SourceFile>, asked: readonly string[]): (root: string) => boolean {
  const isMentioned = (texts: readonly string[], directory: string): boolean => {
    const names = namesToMention(directory, asked);
    return texts.some((text) => mentionsOne(text, names));
  };
  const byVariables = (): boolean =>
    [...files.values()].some(({ path, text }) => isVariableFile(path) && isMentioned([text], directoryOf(path)));
  if (asked.length > askedMax || byVariables()) return () => true;
  const answers = new Map<string, boolean>();
  const mayName = (directory: string): boolean => {
    const answer =
      answers.get(directory) ??
      (asked.some((path) => isBelow(path, directory) && !isProse(path)) || isMentioned(folders.get(directory)?.texts ?? [], directory));
    answers.set(directory, answer);
    return answer;
  };
  return (root) => closure([root], (directory) => folders.get(directory)?.calls ?? []).some(mayName);
}

function foldersThat(folders: Folders, read: (reads: FileReads) => boolean): string[] {
  return [...folders].filter(([, { reads }]) => reads.some(read)).map(([directory]) => directory);
}

function isBelow(path: string, directory: string): boolean {
  return directory === '.' || path.startsWith(`${directory}/`);
}
