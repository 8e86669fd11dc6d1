import { readChange } from '../../adapters/git/history.ts';
import { openRepository } from '../../adapters/git/open-repository.ts';
import type { GitRepository } from '../../adapters/git/open-repository.ts';
import type { ModuleFolders } from '../../adapters/filesystem/module-folders.ts';
import type { NamedPlans } from '../../adapters/filesystem/plan-files.ts';
import type { FolderPair } from '../../adapters/filesystem/folder-change.ts';
import { Problem } from '../../core/problem.ts';
import type { Change, Progress } from '../../review/ports.ts';
import { readOptions, text } from './options.ts';
import type { CommonOptions } from './options.ts';
import { terminalProgress } from './terminal-progress.ts';

/** `phasegate review`: the change between two commits of a local repository. */
export async function reviewCommand(args: readonly string[]): Promise<number> {
  const { values, common } = readOptions(args, {
    command: 'review',
    own: ['repo', 'base', 'head', 'base-dir', 'head-dir', 'plan', 'base-plan', 'modules', 'base-modules'],
  });
  const progress = terminalProgress();
  const folders = folderPair(text(values['base-dir']), text(values['head-dir']));
  const plans = namedPlans(text(values['plan']), text(values['base-plan']));
  const modules = namedModules(text(values['modules']), text(values['base-modules']));
  if (folders !== undefined && ['repo', 'base', 'head', 'modules'].every((name) => values[name] === undefined)) {
    return await reviewFolders(folders, { common, progress, plans });
  }
  // Git starts first: most of our code is loaded while it works.
  const comparing = compareCommits({ dir: text(values['repo']) ?? '.', base: text(values['base']), head: text(values['head']), progress });
  try {
    const [{ repository, change }, { tools, reviewChange, deliver }] = await Promise.all([comparing, loadCode(common.config)]);
    try {
      const beside = folders === undefined ? change : await withFolders(change, folders);
      const review = await reviewChange(await planned(await withFetched(beside, modules), plans), { ...tools, progress });
      progress.finish();
      return await deliver(review, common);
    } finally {
      repository.close();
    }
  } finally {
    progress.finish();
  }
}

interface FolderReview {
  readonly common: CommonOptions;
  readonly progress: ReturnType<typeof terminalProgress>;
  readonly plans: NamedPlans | undefined;
}

/** Two folders alone: what was made of two states, whatever repository they come from. */
async function reviewFolders(folders: FolderPair, { common, progress, plans }: FolderReview): Promise<number> {
  try {
    progress.step('comparing the folders');
    const [change, { tools, reviewChange, deliver }] = await Promise.all([changeOfFolders(folders), loadCode(common.config)]);
    const review = await reviewChange(await planned(change, plans), { ...tools, progress });
    progress.finish();
    return await deliver(review, common);
  } finally {
    progress.finish();
  }
}

function folderPair(base: string | undefined, head: string | undefined): FolderPair | undefined {
  if (base === undefined && head === undefined) return undefined;
  if (base === undefined || head === undefined) throw new Problem('--base-dir and --head-dir belong together: name both folders.');
  return { base, head };
}

function namedPlans(head: string | undefined, base: string | undefined): NamedPlans | undefined {
  if (head === undefined && base !== undefined) throw new Problem('--base-plan goes with --plan: name the plan of head.');
  return head === undefined ? undefined : { head, ...(base === undefined ? {} : { base }) };
}

function namedModules(head: string | undefined, base: string | undefined): ModuleFolders | undefined {
  if (head === undefined && base !== undefined) throw new Problem('--base-modules goes with --modules: name the folder of head.');
  return head === undefined ? undefined : { head, ...(base === undefined ? {} : { base }) };
}

async function withFetched(change: Change, modules: ModuleFolders | undefined): Promise<Change> {
  if (modules === undefined) return change;
  return (await import('../../adapters/filesystem/module-folders.ts')).withModuleFolders(change, modules);
}

async function planned(change: Change, plans: NamedPlans | undefined): Promise<Change> {
  if (plans === undefined) return change;
  return (await import('../../adapters/filesystem/plan-files.ts')).withPlans(change, plans, '.');
}

async function changeOfFolders(folders: FolderPair): Promise<Change> {
  return (await import('../../adapters/filesystem/folder-change.ts')).readFolderChange(folders);
}

async function withFolders(change: Change, folders: FolderPair): Promise<Change> {
  const { mountedChange } = await import('../../review/sides/mounted-change.ts');
  return mountedChange(change, await changeOfFolders(folders), folders.head);
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
