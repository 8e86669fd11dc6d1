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

/** What to compare: two commits; or each commit with its parent; or each merge with all its parents, only the files that none of them has so. */
export type DiffRequest =
  | { readonly base: string; readonly head: string }
  | { readonly commits: readonly string[] }
  | { readonly merges: readonly string[] };

/** `onCommit` gets complete lists of files, with their patches but for merges: the counts of git's combined hunks cannot be relied on. */
export async function diffTree(dir: string, what: DiffRequest, onCommit: (entries: readonly DiffEntry[]) => void): Promise<void> {
  const { ids, flags } = argumentsFor(what);
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
  await streamGit(dir, ['diff-tree', ...diffFlags, ...flags], (chunk) => guarded(() => parser.push(chunk)), {
    environment: attributesFromNowhere(ids[0] ?? ''),
    ...('base' in what ? {} : { input: `${ids.join('\n')}\n` }),
  });
  guarded(() => parser.end());
  if (trouble !== undefined) throw new GitProblem('git-failed', `The diff of git in ${dir} could not be read: ${trouble}`);
}

function argumentsFor(what: DiffRequest): { readonly ids: readonly string[]; readonly flags: readonly string[] } {
  if ('base' in what) return { ids: [what.base, what.head], flags: ['--patch', '--unified=3', what.base, what.head] };
  if ('commits' in what) return { ids: what.commits, flags: ['--patch', '--unified=0', '--stdin'] };
  return { ids: what.merges, flags: ['-c', '--stdin'] };
}

/** Git 2.43 and newer then read no `.gitattributes`; older ones may take a file for binary, which we compare ourselves. */
function attributesFromNowhere(id: string): Readonly<Record<string, string>> {
  const tree = emptyTrees[id.length];
  return tree === undefined ? {} : { GIT_ATTR_SOURCE: tree };
}
