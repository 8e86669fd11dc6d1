import { readLedger } from '../../adapters/github/comments.ts';
import { handleComment } from '../../review/pull-request/commands/handle-command.ts';
import type { CommandHost } from '../../review/pull-request/commands/handle-command.ts';
import type { PullJob } from '../../review/queue/job.ts';
import type { Repository } from '../../adapters/github/repository.ts';

/** Answers the commands of a job, oldest first. A comment that is gone by now is not answered. */
export async function answerComments({ number, comments: hints }: PullJob, repository: Repository, host: CommandHost): Promise<void> {
  if (hints.length === 0) return;
  const { comments } = await readLedger(repository, number);
  for (const { id, previous } of hints) {
    const comment = comments.find((one) => one.id === id);
    if (comment === undefined) continue;
    await handleComment(
      { comment, ...(previous === undefined ? { action: 'created' } : { action: 'edited', previousBody: previous }) },
      host,
    );
  }
}
