import { listProposals } from '../../adapters/github/pull-request.ts';
import type { Outcome } from '../../review/pull-request/outcome.ts';
import { reviewCommits } from '../../review/pull-request/review-commits.ts';
import { reviewPullRequest } from '../../review/pull-request/review-pull-request.ts';
import { mergeGroupHost, pullRequestHost } from '../github/compose.ts';
import type { ChangeSource } from './change-source.ts';
import { readTrigger } from './event.ts';
import type { Trigger } from './event.ts';
import { readInputs } from './inputs.ts';
import { openJob, pullSetting } from './job.ts';
import type { Job } from './job.ts';
import type { Runner } from './runner.ts';

/** One step of a workflow: finds out what to judge, judges it, shows the result. Returns the exit code. */
export async function runAction(runner: Runner): Promise<number> {
  const inputs = readInputs(runner);
  const context = await runner.context();
  const trigger = readTrigger(runner, context);
  if (trigger.kind === 'nothing') {
    runner.notice(`${trigger.reason} There is nothing to review.`);
    return 0;
  }
  const job = openJob(runner, context, inputs);
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
    case 'push':
      return judgeBranch(job, trigger);
  }
}

/** A branch that is proposed already is judged as its pull request is, so that both say the same of the commit. */
async function judgeBranch(job: Job, { base, after, isDefaultBranch }: Extract<Trigger, { kind: 'push' }>): Promise<Outcome> {
  const { tools, changes, repository } = job;
  const [proposed] = isDefaultBranch ? [] : await listProposals(repository, after);
  if (proposed !== undefined) {
    const host = pullRequestHost(repository, proposed.number, { ...pullSetting(job, false), login: undefined });
    return reviewPullRequest(host, tools, { force: true, headSha: after });
  }
  const change = (): ReturnType<ChangeSource['since']> => changes.since(base, after);
  return reviewCommits({ headSha: after, change, acceptances: () => Promise.resolve([]) }, tools, { force: true });
}
