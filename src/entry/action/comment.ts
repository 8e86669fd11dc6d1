import type { Json } from '../../adapters/github/json.ts';
import { gitHubLinks } from '../../report/pull-request/report.ts';
import { handleComment } from '../../review/pull-request/commands/handle-command.ts';
import type { CommentEvent } from '../../review/pull-request/commands/handle-command.ts';
import type { Review } from '../../review/result.ts';
import { reviewPullRequest } from '../../review/pull-request/review-pull-request.ts';
import { gitHubCommandHost } from '../github/command-host.ts';
import { pullRequestHost } from '../github/compose.ts';
import type { Trigger } from './event.ts';
import { actionsLogin, pullSetting } from './job.ts';
import type { Job } from './job.ts';

/** A job that a comment starts reports on the default branch: no required check of the pull request is its own. */
function rerunNote(checksUrl: string): (review: Review) => string {
  return ({ conclusion }) => {
    const stale = conclusion === 'failure' ? ' Where it passed before, it still counts as passed until then.' : '';
    return `The required check is the job of the pull request itself: press "Re-run" on it in [the checks](${checksUrl}), or push. It then judges with the acceptances as they are now.${stale}`;
  };
}

/**
 * Answers a command in a comment. The job's own result says only whether the command was carried out; the gate stays the pull request's own
 * job, or the check run that the input `check-run` names.
 */
export async function answerComment(job: Job, { number, payload }: Extract<Trigger, { kind: 'comment' }>): Promise<number> {
  const { runner, repository, tools, inputs, repositoryUrl } = job;
  const setting = { ...pullSetting(job, false), login: inputs.comment ? actionsLogin : undefined };
  const host = pullRequestHost(repository, number, setting);
  const commands = gitHubCommandHost({
    repository,
    number,
    login: actionsLogin,
    permissionOf: setting.permissionOf,
    host,
    tools,
    review: () => reviewPullRequest(host, tools, { force: true }),
    linksOf: gitHubLinks(repositoryUrl),
    ...(inputs.checkRun === '' ? { note: rerunNote(`${repositoryUrl}/pull/${number}/checks`) } : {}),
  });
  const outcome = await handleComment(toEvent(payload), commands);
  if (outcome.kind === 'ignored') runner.notice('The comment is no command for Phasegate.');
  const isFailed = outcome.kind === 'done' && outcome.answer?.kind === 'failed';
  if (isFailed) runner.error('The command failed; the answer on the pull request says why.');
  return isFailed ? 1 : 0;
}

function toEvent(payload: Json): CommentEvent {
  const action = payload.at('action').textOr('');
  const comment = payload.at('comment');
  const [createdAt, updatedAt] = [comment.at('created_at').text(), comment.at('updated_at').text()];
  const previous = payload.at('changes', 'body', 'from');
  return {
    action: action === 'edited' || action === 'deleted' ? action : 'created',
    comment: {
      id: comment.at('id').number(),
      login: comment.at('user', 'login').textOr('ghost'),
      isBot: comment.at('user', 'type').textOr('') !== 'User' || !comment.at('performed_via_github_app').isNull(),
      body: comment.at('body').textOr(''),
      createdAt,
      editedAt: createdAt === updatedAt ? null : updatedAt,
      editor: null,
    },
    ...(previous.isNull() ? {} : { previousBody: previous.text() }),
  };
}
