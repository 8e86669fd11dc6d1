import type { SourceFile } from '../../core/source.ts';
import { changedTexts } from './lines/changed-texts.ts';
import { diffLines } from './lines/line-diff.ts';
import { oneCommit } from '../ports.ts';
import type { Change, CommitHistory, SourceTree } from '../ports.ts';

/** A tree whose files are given as texts. */
export function memoryTree(files: Readonly<Record<string, string>>, revision: string): SourceTree {
  const texts = new Map<string, SourceFile>(Object.entries(files).map(([path, text]) => [path, { path, text }]));
  return {
    revision,
    paths: [...texts.keys()].toSorted(),
    skipped: [],
    read: async (paths) => {
      const found = paths.flatMap((path) => texts.get(path) ?? []);
      return { files: new Map(found.map((file) => [file.path, file])), skipped: [] };
    },
  };
}

/** What changed between two sets of files. A file of equal content under another name is a rename; a similar one pairs by its lines. */
export function memoryChange(request: {
  readonly base: Readonly<Record<string, string>>;
  readonly head: Readonly<Record<string, string>>;
  readonly baseRevision: string;
  readonly headRevision: string;
  /** Trees of the commits in between, oldest first. */
  readonly earlier?: readonly Commit[];
}): Change {
  return {
    base: memoryTree(request.base, request.baseRevision),
    head: memoryTree(request.head, request.headRevision),
    files: changedTexts(new Map(Object.entries(request.base)), new Map(Object.entries(request.head))),
    history: request.earlier === undefined || request.earlier.length === 0 ? oneCommit : memoryHistory(request.base, request.earlier),
  };
}

interface Commit {
  readonly commit: string;
  readonly files: Readonly<Record<string, string>>;
}

/** What each commit adds to the one before it; the last step, to head, is the change itself. */
function memoryHistory(base: Readonly<Record<string, string>>, earlier: readonly Commit[]): CommitHistory {
  return {
    skipped: [],
    incomplete: [],
    async *[Symbol.asyncIterator]() {
      let before = new Map(Object.entries(base));
      for (const { commit, files } of earlier) {
        const after = new Map(Object.entries(files));
        for (const [path, text] of after) {
          const { added } = diffLines(before.get(path) ?? '', text);
          if (before.get(path) !== text && added.length > 0) yield { commit, path, text, added };
        }
        before = after;
      }
    },
  };
}
