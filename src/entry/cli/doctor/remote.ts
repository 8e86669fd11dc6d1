import { GitHubClient } from '../../../adapters/github/client.ts';
import { Repository } from '../../../adapters/github/repository.ts';
import { readTree } from '../../../adapters/github/github-tree.ts';
import { readActionsApp, readBranchRules, readDefaultBranch } from '../../../adapters/github/rules.ts';
import type { BranchRules } from '../../../adapters/github/rules.ts';
import { Problem } from '../../../core/problem.ts';
import type { GateSide } from '../../../review/gate-changes/gate-change.ts';
import { readSide } from '../../../review/gate-changes/read-gate-files.ts';

export interface RemoteRequest {
  /** `owner/name`. */
  readonly repo: string;
  readonly branch: string | undefined;
  readonly token: string;
  readonly apiUrl: string;
}

/** What GitHub says of the repository. */
export interface Remote {
  readonly rules: BranchRules;
  readonly side: GateSide;
  readonly actionsApp: number | undefined;
}

/** Throws a `Problem` where GitHub does not let us look. */
export async function readRemote({ repo, branch, token, apiUrl }: RemoteRequest): Promise<Remote> {
  const [, owner, name] = /^([\w.-]+)\/([\w.-]+)$/u.exec(repo) ?? [];
  if (owner === undefined || name === undefined) throw new Problem(`"${repo.slice(0, 80)}" is no repository. Use --repo OWNER/NAME.`);
  const repository = new Repository(new GitHubClient({ apiUrl, token }), { owner, name });
  const wanted = branch ?? (await readDefaultBranch(repository));
  const [rules, actionsApp] = await Promise.all([readBranchRules(repository, wanted), readActionsApp(repository)]);
  return { rules, actionsApp, side: await readSide(await readTree(repository, rules.tip)) };
}
