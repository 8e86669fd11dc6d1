import { readChange } from '../../adapters/git/history.ts';
import { openRepository } from '../../adapters/git/open-repository.ts';
import type { GitRepository } from '../../adapters/git/open-repository.ts';
import type { Change, Progress } from '../../review/ports.ts';
import { readOptions, text } from './options.ts';
import { terminalProgress } from './terminal-progress.ts';

/** `phasegate review`: the change between two commits of a local repository. */
export async function reviewCommand(args: readonly string[]): Promise<number> {
  const { values, common } = readOptions(args, ['repo', 'base', 'head'], false);
  const progress = terminalProgress();
  // Git starts first: most of our code is loaded while it works.
  const comparing = compareCommits({ dir: text(values['repo']) ?? '.', base: text(values['base']), head: text(values['head']), progress });
  try {
    const [{ repository, change }, { tools, reviewChange, deliver }] = await Promise.all([comparing, loadCode(common.config)]);
    try {
      const review = await reviewChange(change, { ...tools, progress });
      progress.finish();
      return await deliver(review, common);
    } finally {
      repository.close();
    }
  } finally {
    progress.finish();
  }
}

async function loadCode(config: string | undefined) {
  const { terminalTools, reviewChange, deliver } = await import('./review-code.ts');
  return { tools: await terminalTools(config), reviewChange, deliver };
}

interface CompareRequest {
  readonly dir: string;
  readonly base: string | undefined;
  readonly head: string | undefined;
  readonly progress: Progress;
}

async function compareCommits(request: CompareRequest): Promise<{ readonly repository: GitRepository; readonly change: Change }> {
  const repository = await openRepository(request.dir);
  try {
    const { tip, base, head } = await commitsOf(repository, request.base, request.head ?? 'HEAD');
    request.progress.step('comparing the commits');
    const [change, settings] = await Promise.all([readChange(repository, base, head), tip === base ? undefined : repository.tree(tip)]);
    return { repository, change: settings === undefined ? change : { ...change, settings } };
  } catch (error) {
    repository.close();
    throw error;
  }
}

interface Commits {
  /** Where the base branch stands now: the settings are read there. */
  readonly tip: string;
  readonly base: string;
  readonly head: string;
}

/** Without a base: where the branch left the default branch. A base that is given is compared from the merge base, as a pull request is. */
async function commitsOf(repository: GitRepository, baseRef: string | undefined, headRef: string): Promise<Commits> {
  const [head, tip] = await Promise.all([
    repository.resolve(headRef),
    baseRef === undefined ? repository.defaultBranch().then((branch) => repository.resolve(branch)) : repository.resolve(baseRef),
  ]);
  // The listing of head runs while git looks for the merge base.
  repository.prepare(head);
  const base = await repository.mergeBase(tip, head);
  return { tip, base, head };
}
