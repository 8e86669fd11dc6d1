import { historyOf } from '../../adapters/git/history.ts';
import { openRepository } from '../../adapters/git/open-repository.ts';
import type { GitRepository } from '../../adapters/git/open-repository.ts';
import { reviewChange } from '../../review/review-change.ts';
import { deliver } from './deliver.ts';
import { readOptions, text } from './options.ts';
import { terminalProgress, terminalTools } from './tools.ts';

/** `phasegate review`: the change between two commits of a local repository. */
export async function reviewCommand(args: readonly string[]): Promise<number> {
  const { values, common } = readOptions(args, ['repo', 'base', 'head'], false);
  const [tools, repository] = await Promise.all([terminalTools(common.config), openRepository(text(values['repo']) ?? '.')]);
  const progress = terminalProgress();
  try {
    const { base, head } = await commitsOf(repository, text(values['base']), text(values['head']) ?? 'HEAD');
    progress.step('comparing the commits');
    const [change, history] = await Promise.all([repository.change(base, head), historyOf(repository, base, head)]);
    const review = await reviewChange({ ...change, ...(history === undefined ? {} : { history }) }, { ...tools, progress });
    progress.finish();
    return await deliver(review, common);
  } finally {
    progress.finish();
    repository.close();
  }
}

/** Without a base: where the branch left the default branch. A base that is given is compared from the merge base, as a pull request is. */
async function commitsOf(repository: GitRepository, baseRef: string | undefined, headRef: string): Promise<{ base: string; head: string }> {
  const [head, tip] = await Promise.all([
    repository.resolve(headRef),
    baseRef === undefined ? repository.defaultBranch().then((branch) => repository.resolve(branch)) : repository.resolve(baseRef),
  ]);
  // The listing of head runs while git looks for the merge base.
  repository.prepare(head);
  const base = await repository.mergeBase(tip, head);
  return { base, head };
}
