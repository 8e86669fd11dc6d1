import { DiffParser } from './diff-parser.ts';
import { GitProblem } from './git-problem.ts';
import type { DiffEntry } from './raw-entry.ts';
import { streamGit } from './run-git.ts';

/** Above this many candidates git looks only for renames without a change of content: the rest is added and removed. */
const renameCandidatesMax = 2000;

/** The empty tree, which git knows without storing it, for SHA-1 and SHA-256 repositories. */
const emptyTrees: Readonly<Record<number, string>> = {
  40: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
  64: '6ef19b41225c5369f1c104d45d8d85efa9b057b53b14b4b9b939dd74decc5321',
};

/**
 * Everything that could change a diff is said here: attributes and configuration have no say. The algorithm is git's default, because that is
 * what reviewers see and where comments can stand.
 */
const diffFlags = [
  '-r',
  '--root',
  '--raw',
  '--patch',
  '--no-abbrev',
  '--full-index',
  '--find-renames=50%',
  `-l${renameCandidatesMax}`,
  '--diff-algorithm=myers',
  '--indent-heuristic',
  '--inter-hunk-context=0',
  '--no-ext-diff',
  '--no-textconv',
  '--no-color',
  '--no-relative',
  '--submodule=short',
  '--ignore-submodules=none',
  '--src-prefix=a/',
  '--dst-prefix=b/',
  '-O/dev/null',
];

/** Compares two commits, or, with `commits`, each commit with its parents. `onCommit` gets complete lists of files. */
export async function diffTree(dir: string, what: DiffRequest, onCommit: (entries: readonly DiffEntry[]) => void): Promise<void> {
  const ids = 'commits' in what ? what.commits : [what.base, what.head];
  const context = 'commits' in what ? 0 : 3;
  const command = ['diff-tree', ...diffFlags, `--unified=${context}`, ...('commits' in what ? ['-c', '--stdin'] : ids)];
  const parser = new DiffParser(onCommit);
  let trouble: string | undefined;
  const guarded = (work: () => void): void => {
    if (trouble !== undefined) return;
    try {
      work();
    } catch (error) {
      trouble = error instanceof Error ? error.message : 'unknown trouble';
    }
  };
  await streamGit(dir, command, (chunk) => guarded(() => parser.push(chunk)), {
    environment: attributesFromNowhere(ids[0] ?? ''),
    ...('commits' in what ? { input: `${what.commits.join('\n')}\n` } : {}),
  });
  guarded(() => parser.end());
  if (trouble !== undefined) throw new GitProblem('git-failed', `The diff of git in ${dir} could not be read: ${trouble}`);
}

export type DiffRequest = { readonly base: string; readonly head: string } | { readonly commits: readonly string[] };

/** Git 2.43 and newer then read no `.gitattributes`; older ones may take a file for binary, which we compare ourselves. */
function attributesFromNowhere(id: string): Readonly<Record<string, string>> {
  const tree = emptyTrees[id.length];
  return tree === undefined ? {} : { GIT_ATTR_SOURCE: tree };
}
