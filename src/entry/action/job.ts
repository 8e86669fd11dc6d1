import { assets } from '../../adapters/assets.ts';
import { GitHubClient } from '../../adapters/github/client.ts';
import { gitHubPermissions } from '../../adapters/github/permissions.ts';
import { Repository } from '../../adapters/github/repository.ts';
import { WriterLane } from '../../adapters/github/writer-lane.ts';
import { Problem } from '../../core/problem.ts';
import { stackFrames } from '../../core/stack-frames.ts';
import { listedPolicies } from '../../policies/listed.generated.ts';
import { lazyHclParser } from '../../review/sides/lazy-parser.ts';
import type { PullRequestTools } from '../../review/pull-request/judge.ts';
import { pullRequestTools } from '../github/compose.ts';
import type { Setting } from '../github/compose.ts';
import { besideChange } from './beside.ts';
import { ChangeSource } from './change-source.ts';
import type { Inputs } from './inputs.ts';
import { optionalCheck } from './optional-check.ts';
import type { RunContext, Runner } from './runner.ts';

/** The account that a workflow's own token writes as. Another token's is asked for. */
export const actionsLogin = 'github-actions[bot]';
const actionsApp = 'github-actions';

/** What all parts of a run share. */
export interface Job {
  readonly runner: Runner;
  readonly inputs: Inputs;
  readonly repository: Repository;
  readonly repositoryUrl: string;
  readonly changes: ChangeSource;
  readonly tools: PullRequestTools;
}

export function openJob(runner: Runner, { serverUrl }: RunContext, inputs: Inputs): Job {
  const [, owner = '', name = ''] = /^([^/]+)\/([^/]+)$/u.exec(runner.variable('GITHUB_REPOSITORY')) ?? [];
  const apiUrl = runner.variable('GITHUB_API_URL');
  if (owner === '' || apiUrl === '')
    throw new Problem('GITHUB_REPOSITORY or GITHUB_API_URL is not set. Run this as a step of a GitHub workflow.');
  const client = new GitHubClient({
    apiUrl,
    token: inputs.token,
    lane: new WriterLane(milliseconds(runner, 'PHASEGATE_WRITE_INTERVAL_MS')),
    ...backoff(runner),
  });
  const repository = new Repository(client, { owner, name });
  const repositoryUrl = `${serverUrl}/${owner}/${name}`;
  const workspace = runner.variable('GITHUB_WORKSPACE');
  const beside = besideChange(inputs, workspace);
  const changes = new ChangeSource(repository, { workspace, tell: (note) => runner.notice(note), beside });
  return { runner, inputs, repository, repositoryUrl, changes, tools: toolsOf(runner, repositoryUrl) };
}

/** For tests against a GitHub of their own. Neither moves the gate. */
function milliseconds(runner: Runner, name: string): number | undefined {
  const value = runner.variable(name);
  return /^\d{1,6}$/u.test(value) ? Number(value) : undefined;
}

function backoff(runner: Runner): { readonly backoffMs?: number } {
  const backoffMs = milliseconds(runner, 'PHASEGATE_BACKOFF_MS');
  return backoffMs === undefined ? {} : { backoffMs };
}

function toolsOf(runner: Runner, repositoryUrl: string): PullRequestTools {
  const tools = {
    policies: listedPolicies,
    hclParser: lazyHclParser(assets),
    progress: { step: () => undefined },
    now: () => performance.now(),
    today: new Date().toISOString().slice(0, 10),
  };
  const crashed = (error: unknown): void => runner.debug(stackFrames(error));
  return { ...pullRequestTools(tools, repositoryUrl), crashed };
}

export function pullSetting({ inputs, repository, changes, runner }: Job, readsOnly: boolean): Setting {
  return {
    permissionOf: gitHubPermissions(repository),
    login: readsOnly || !inputs.comment ? undefined : actionsLogin,
    check: readsOnly || inputs.checkRun === '' ? undefined : { name: inputs.checkRun, app: actionsApp },
    wrapChecks: (checks) => optionalCheck(checks, runner),
    change: (pull, headSha) => changes.pull(pull, headSha),
  };
}
