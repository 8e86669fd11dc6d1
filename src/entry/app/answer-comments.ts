import { CommandComments } from '../../adapters/github/command-comments.ts';
import { listContributors, readLedger } from '../../adapters/github/comments.ts';
import { gitHubPermissions } from '../../adapters/github/permissions.ts';
import type { Repository } from '../../adapters/github/repository.ts';
import { answeredComment, renderAnswer } from '../../report/commands/render-answer.ts';
import { handleComment } from '../../review/pull-request/commands/handle-command.ts';
import type { CommandHost, Conversation } from '../../review/pull-request/commands/handle-command.ts';
import type { PullRequestHost } from '../../review/pull-request/host.ts';
import type { PullRequestTools } from '../../review/pull-request/judge.ts';
import type { Review } from '../../review/result.ts';
import type { PullJob } from '../../review/queue/job.ts';
import { configOf, scanTree } from '../../review/review-change.ts';
import type { Change } from '../../review/ports.ts';
import { policyInfos } from '../cli/tool-info.ts';

export interface AnswerRequest {
  readonly job: PullJob;
  readonly repository: Repository;
  readonly host: PullRequestHost;
  readonly tools: PullRequestTools;
  /** Our own account. */
  readonly login: string;
  /** Reviews the pull request as it is now and writes what follows; once for all commands of a job. */
  readonly review: () => Promise<Review>;
}

/** Answers the commands of a job, oldest first. A comment that is gone by now is not answered. */
export async function answerComments(request: AnswerRequest): Promise<void> {
  const { job, repository } = request;
  if (job.comments.length === 0) return;
  const host = commandHost(request);
  const { comments } = await readLedger(repository, job.number);
  for (const { id, previous } of job.comments) {
    const comment = comments.find((one) => one.id === id);
    if (comment === undefined) continue;
    await handleComment(
      { comment, ...(previous === undefined ? { action: 'created' } : { action: 'edited', previousBody: previous }) },
      host,
    );
  }
}

function commandHost({ job: { number }, repository, host, tools, login, review }: AnswerRequest): CommandHost {
  const comments = new CommandComments(repository, { number, login, answeredComment });
  const policies = policyInfos();
  return {
    permissionOf: gitHubPermissions(repository),
    react: (commentId, reaction) => comments.react(commentId, reaction),
    answer: (commentId, answer) => comments.answer(commentId, renderAnswer(commentId, answer)),
    review,
    scan: async () => {
      const { base, head } = await changeOf(host);
      const { config } = await configOf(base);
      // The configuration of base also here: head decides nothing about how it is looked at.
      return scanTree(head, { ...tools, config });
    },
    conversation: () => conversationOf(repository, host, number),
    policy: (id) => policies.find((one) => one.id === id),
    policyIds: () => policies.map(({ id }) => id),
    now: () => new Date().toISOString(),
  };
}

async function changeOf(host: PullRequestHost): Promise<Change> {
  const pull = await host.read();
  return host.change(pull, pull.headSha);
}

async function conversationOf(repository: Repository, host: PullRequestHost, number: number): Promise<Conversation> {
  const pull = await host.read();
  const [ledger, contributors, change] = await Promise.all([
    readLedger(repository, number),
    listContributors(repository, number),
    host.change(pull, pull.headSha),
  ]);
  const { config } = await configOf(change.base);
  return { ...ledger, author: pull.author, contributors, acceptance: config.acceptance };
}
