import type { CommitAtRef, OwnRepository } from '../../review/ports.ts';
import { GitProblem } from './git-problem.ts';
import type { GitRepository } from './open-repository.ts';
import { runGit } from './run-git.ts';

/** The repository of a clone by the addresses of its remotes, at commits that the clone has. */
export function ownRepository(repository: GitRepository): OwnRepository {
  // Both sides ask, each of them twice.
  let addresses: Promise<readonly string[]> | undefined;
  return {
    addresses: () => {
      addresses ??= remoteAddresses(repository.dir);
      return addresses;
    },
    at: (ref) => commitAt(repository, ref),
  };
}

/** Of the remotes in the clone's own configuration, which no commit can change. */
async function remoteAddresses(dir: string): Promise<readonly string[]> {
  const { stdout } = await runGit(dir, ['config', '--local', '--null', '--get-regexp', String.raw`^remote\..*\.url$`], { accept: [1] });
  const entries = stdout.toString('utf8').split('\0');
  return entries.flatMap((entry) => entry.split('\n')[1] ?? []);
}

/** As `git checkout` in a fresh clone would find it: a branch of the remote, a tag, a commit. */
async function commitAt(repository: GitRepository, ref: string): Promise<CommitAtRef | undefined> {
  for (const [name, isBranch] of [
    [`refs/tags/${ref}`, false],
    [`refs/remotes/origin/${ref}`, true],
    [/^[0-9a-f]{7,64}$/u.test(ref) ? ref : '', false],
    [`refs/heads/${ref}`, true],
  ] as const) {
    const tree = await treeOf(repository, name);
    if (tree !== undefined) return { tree, ...(isBranch ? { branch: ref } : {}) };
  }
  return undefined;
}

async function treeOf(repository: GitRepository, name: string): Promise<CommitAtRef['tree'] | undefined> {
  if (name === '') return undefined;
  try {
    return await repository.tree(await repository.resolve(name));
  } catch (problem) {
    if (problem instanceof GitProblem) return undefined;
    throw problem;
  }
}
