import { assets } from '../../adapters/assets.ts';
import { GitHubClient } from '../../adapters/github/client.ts';
import { Repository } from '../../adapters/github/repository.ts';
import { WriterLane } from '../../adapters/github/writer-lane.ts';
import { Problem } from '../../core/problem.ts';
import { policies } from '../../policies/registry.generated.ts';
import { lazyHclParser } from '../../review/lazy-parser.ts';
import type { PullRequestTools } from '../../review/pull-request/judge.ts';
import type { Outcome } from '../../review/pull-request/outcome.ts';
import { reviewCommits } from '../../review/pull-request/review-commits.ts';
import { reviewPullRequest } from '../../review/pull-request/review-pull-request.ts';
import { mergeGroupHost, pullRequestHost, pullRequestTools } from '../github/compose.ts';
import type { Setting } from '../github/compose.ts';
import { ChangeSource } from './change-source.ts';
import { readTrigger } from './event.ts';
import { gitHubPermissions } from './permissions-of.ts';
import type { Trigger } from './event.ts';
import { readInputs } from './inputs.ts';
import type { Inputs } from './inputs.ts';
import type { Runner } from './runner.ts';

/** The account that a workflow's own token writes as. Another token's is asked for. */
const actionsLogin = 'github-actions[bot]';
const actionsApp = 'github-actions';

/** One step of a workflow: finds out what to judge, judges it, shows the result. Returns the exit code. */
export async function runAction(runner: Runner): Promise<number> {
  const inputs = readInputs(runner);
  const trigger = await readTrigger(runner);
  if (trigger.kind === 'nothing') {
    runner.notice(`${trigger.reason} There is nothing to review.`);
    return 0;
  }
  const job = openJob(runner, inputs);
  try {
    if (trigger.kind === 'comment') {
      const { answerComment } = await import('./comment.ts');
      return await answerComment(job, trigger);
    }
    const outcome = await judge(job, trigger);
    const { deliver } = await import('./deliver.ts');
    if (inputs.uploadSarif && outcome.review !== undefined) {
      const { uploadSarif } = await import('./upload-sarif.ts');
      await uploadSarif(job, trigger, outcome);
    }
    return await deliver(runner, outcome, inputs, job.repositoryUrl);
  } finally {
    job.changes.close();
  }
}

/** What all parts of a run share. */
export interface Job {
  readonly runner: Runner;
  readonly inputs: Inputs;
  readonly repository: Repository;
  readonly repositoryUrl: string;
  readonly changes: ChangeSource;
  readonly tools: PullRequestTools;
}

function openJob(runner: Runner, inputs: Inputs): Job {
  const [, owner = '', name = ''] = /^([^/]+)\/([^/]+)$/u.exec(runner.variable('GITHUB_REPOSITORY')) ?? [];
  const apiUrl = runner.variable('GITHUB_API_URL');
  if (owner === '' || apiUrl === '')
    throw new Problem('GITHUB_REPOSITORY or GITHUB_API_URL is not set. Run this as a step of a GitHub workflow.');
  const graphqlUrl = runner.variable('GITHUB_GRAPHQL_URL');
  const client = new GitHubClient({
    apiUrl,
    ...(graphqlUrl === '' ? {} : { graphqlUrl }),
    token: inputs.token,
    lane: new WriterLane(milliseconds(runner, 'PHASEGATE_WRITE_INTERVAL_MS')),
    ...backoff(runner),
  });
  const repository = new Repository(client, { owner, name });
  const repositoryUrl = `${runner.variable('GITHUB_SERVER_URL') || 'https://github.com'}/${owner}/${name}`;
  const workspace = runner.variable('GITHUB_WORKSPACE');
  const changes = new ChangeSource(repository, { workspace, tell: (note) => runner.notice(note) });
  return { runner, inputs, repository, repositoryUrl, changes, tools: toolsOf(repositoryUrl) };
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

function toolsOf(repositoryUrl: string): PullRequestTools {
  const tools = {
    policies,
    hclParser: lazyHclParser(assets),
    progress: { step: () => undefined },
    now: () => performance.now(),
    today: new Date().toISOString().slice(0, 10),
  };
  return pullRequestTools(tools, repositoryUrl);
}

type Judged = Exclude<Trigger, { readonly kind: 'comment' | 'nothing' }>;

/** Judged anew each time: another job's check run, whatever it says, is no verdict of this one. */
async function judge(job: Job, trigger: Judged): Promise<Outcome> {
  const { tools, changes, repository } = job;
  switch (trigger.kind) {
    case 'pull-request': {
      const { number, headSha, readsOnly } = trigger;
      if (readsOnly) {
        job.runner.notice(
          'The pull request comes from a fork, whose workflows may only read. The verdict is the exit code; the report is in the job summary.',
        );
      }
      const host = pullRequestHost(repository, number, pullSetting(job, readsOnly));
      return reviewPullRequest(host, tools, { force: true, ...(headSha === undefined ? {} : { headSha }) });
    }
    case 'merge-group': {
      const host = mergeGroupHost(repository, trigger, pullSetting(job, false), () => changes.commits(trigger.baseSha, trigger.headSha));
      return reviewCommits(host, tools, { force: true });
    }
    case 'push': {
      const { before, after, defaultBranch } = trigger;
      const change = (): ReturnType<ChangeSource['since']> => changes.since(before === '' ? defaultBranch : before, after);
      return reviewCommits({ headSha: after, change, acceptances: () => Promise.resolve([]) }, tools, { force: true });
    }
  }
}

export function pullSetting({ inputs, repository, changes }: Job, readsOnly: boolean): Setting {
  return {
    permissionOf: gitHubPermissions(repository),
    login: readsOnly || !inputs.comment ? undefined : actionsLogin,
    check: readsOnly || inputs.checkRun === '' ? undefined : { name: inputs.checkRun, app: actionsApp },
    change: (pull, headSha) => changes.pull(pull, headSha),
  };
}
