import { runGit } from '../../../adapters/git/run-git.ts';
import type { GitRepository } from '../../../adapters/git/open-repository.ts';
import { configPath } from '../../../review/settings/config.ts';
import { weak } from './health.ts';
import type { Health } from './health.ts';

/** Suppressions and waivers on base that accept nothing, by a scan of it; policies that do not exist are told with the configuration. */
export async function settingsHealth(repository: GitRepository, commit: string): Promise<readonly Health[]> {
  const tree = await repository.tree(commit);
  const grep = ['grep', '--quiet', '--fixed-strings', '-e', 'phasegate:allow', commit];
  const hasSuppressions = (await runGit(repository.dir, grep, { accept: [1] })).code === 0;
  if (!hasSuppressions && !tree.paths.includes(configPath)) return [];
  const [{ terminalTools }, { scanTree }] = await Promise.all([import('../tools.ts'), import('../../../review/scan-tree.ts')]);
  const { notices } = await scanTree(tree, { ...(await terminalTools(undefined)), progress: { step: () => undefined } });
  const isTold = /^(?:There is no policy [^:]*: what policies sets|The waiver of \S+ ended)/u;
  return notices
    .filter(({ kind, message }) => kind === 'setting-idle' && !isTold.test(message))
    .map(({ message, path, line }) =>
      weak(line === undefined ? path : `${path}:${line}`, message.replace(/(?:: remove it)?\.$/u, ''), 'remove it, or name what is meant'),
    );
}
