import { GitProblem } from '../../../adapters/git/git-problem.ts';
import { openRepository } from '../../../adapters/git/open-repository.ts';
import type { GitRepository } from '../../../adapters/git/open-repository.ts';
import { runGit } from '../../../adapters/git/run-git.ts';
import { configPath } from '../../../review/settings/config.ts';
import { isOwnPolicy } from '../../../review/settings/own-policies/own-policy-files.ts';
import { codeOwnersPaths, isWorkflow } from '../../../review/gate-changes/read-gate-files.ts';
import { bad, good, unknown, weak } from './health.ts';
import type { Health } from './health.ts';

const nodeMin = [20, 19] as const;
const gitMin = [2, 30] as const;

/** Is `text` (`v24.1.0`, `git version 2.43.0`) at least major.minor? */
function isAtLeast(text: string, [major, minor]: readonly [number, number]): boolean {
  const match = /(\d+)\.(\d+)/u.exec(text);
  const found = [Number(match?.[1] ?? 0), Number(match?.[2] ?? 0)] as const;
  return found[0] > major || (found[0] === major && found[1] >= minor);
}

export async function toolHealth(nodeVersion: string, dir: string): Promise<readonly Health[]> {
  const node = isAtLeast(nodeVersion, nodeMin)
    ? good('node', nodeVersion)
    : bad('node', `${nodeVersion} is too old`, `install ${nodeMin.join('.')} or newer`);
  try {
    const version = (await runGit(dir, ['--version'])).stdout.toString('utf8').trim();
    const git = isAtLeast(version, gitMin)
      ? good('git', version)
      : weak('git', `${version} is old`, `install ${gitMin.join('.')} or newer`);
    return [node, git];
  } catch (error) {
    if (!(error instanceof GitProblem)) throw error;
    return [node, bad('git', error.message, 'install git, or pass the folder of a clone with --dir')];
  }
}

/** The clone, when there is one; undefined with the reason otherwise. */
export async function openClone(dir: string): Promise<{ readonly repository?: GitRepository; readonly health: readonly Health[] }> {
  try {
    const repository = await openRepository(dir);
    const shallow = await repository.shallowCommits();
    const health =
      shallow.size === 0
        ? good('clone', 'it has the whole history')
        : weak('clone', 'it is shallow: the merge base may be missing', 'git fetch --unshallow; in a workflow fetch-depth: 0');
    return { repository, health: [health] };
  } catch (error) {
    if (!(error instanceof GitProblem)) throw error;
    return {
      health: [
        unknown(
          'clone',
          `${dir} cannot be read as a clone (${error.code.replaceAll('-', ' ')})`,
          'run this in a clone, or name the repository with --repo OWNER/NAME',
        ),
      ],
    };
  }
}

/** The commit of the branch that the gate protects, as the clone has it; what is missing when it has none. */
export async function protectedCommit(repository: GitRepository, branch: string | undefined): Promise<string | Health> {
  try {
    return await repository.resolve(branch ?? (await repository.defaultBranch()));
  } catch (error) {
    if (!(error instanceof GitProblem) || error.code !== 'unknown-ref') throw error;
    return branch === undefined
      ? unknown('branch', 'the clone has no commit of origin/HEAD, main or master', 'commit first, or name the branch with --branch BRANCH')
      : unknown('branch', `the clone has no commit of ${branch}`, 'fetch it, or name another one with --branch BRANCH');
  }
}

/** `owner/name` of the remote `origin`, when it is on a GitHub-like host. */
export async function originOf(dir: string): Promise<string | undefined> {
  const { code, stdout } = await runGit(dir, ['config', '--get', 'remote.origin.url'], { accept: [1] });
  if (code !== 0) return undefined;
  const match = /[:/]([\w.-]+\/[\w.-]+?)(?:\.git)?\/?$/u.exec(stdout.toString('utf8').trim());
  return match?.[1];
}

const statusCommand = ['status', '--porcelain=v1', '-z', '--no-renames', '--untracked-files=all', '--'];

/** Files of the gate that `init` wrote, or somebody changed, and that no commit has: neither GitHub nor a review sees them. */
export async function uncommittedHealth(dir: string): Promise<readonly Health[]> {
  // A bare repository has no files.
  const top = await runGit(dir, ['rev-parse', '--show-toplevel'], { accept: [128] });
  if (top.code !== 0) return [];
  // With the index of the checkout: without one, all that is committed would look as if it were not.
  const { stdout } = await runGit(top.stdout.toString('utf8').replace(/\n$/u, ''), [...statusCommand, '.github', ...codeOwnersPaths], {
    environment: { GIT_INDEX_FILE: undefined },
  });
  const paths = stdout
    .toString('utf8')
    .split('\0')
    .map((entry) => entry.slice(3))
    .filter((path) => path === configPath || codeOwnersPaths.some((one) => one === path) || isWorkflow(path) || isOwnPolicy(path));
  if (paths.length === 0) return [];
  return [
    weak('files', `${paths.join(', ')}: written and not committed`, 'commit and push: only what stands on the default branch counts'),
  ];
}
