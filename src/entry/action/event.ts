import { Json } from '../../adapters/github/json.ts';
import { Problem } from '../../core/problem.ts';
import type { Earlier } from './change-source.ts';
import type { RunContext, Runner } from './runner.ts';

/** Why the job runs. Of what the event says only what names the commits is used; the rest is read again. */
export type Trigger =
  | {
      readonly kind: 'pull-request';
      readonly number: number;
      /** The job's result lands on this commit, so this one is judged. Absent when somebody names the pull request by hand. */
      readonly headSha?: string;
      /** The token may only read: GitHub gives no other to the workflow of a fork. */
      readonly readsOnly: boolean;
    }
  | { readonly kind: 'merge-group'; readonly baseSha: string; readonly headSha: string; readonly headRef: string }
  | {
      readonly kind: 'push';
      /** What to compare with: the commit before on the default branch, the default branch itself on any other. */
      readonly base: Earlier;
      readonly after: string;
      readonly isDefaultBranch: boolean;
    }
  | { readonly kind: 'comment'; readonly number: number; readonly payload: Json }
  | { readonly kind: 'nothing'; readonly reason: string };

const noCommit = /^0+$/u;

export function readTrigger(runner: Runner, { eventName: name, payload: event }: RunContext): Trigger {
  if (Object.keys(event).length === 0) throw new Problem('GITHUB_EVENT_PATH names no event. Run this as a step of a GitHub workflow.');
  const payload = new Json(event, 'event');
  switch (name) {
    case 'pull_request':
    case 'pull_request_target':
      return pullTrigger(payload, name === 'pull_request');
    case 'merge_group':
      return groupTrigger(payload);
    case 'push':
      return pushTrigger(payload);
    case 'issue_comment':
      return commentTrigger(payload);
    case 'workflow_dispatch':
      return dispatchTrigger(runner, payload);
    default:
      throw new Problem(
        `The event "${String(name).slice(0, 40)}" starts no review. Use pull_request, merge_group, push, issue_comment or workflow_dispatch.`,
      );
  }
}

function pullTrigger(payload: Json, isFromPullRequest: boolean): Trigger {
  const pull = payload.at('pull_request');
  const head = pull.at('head', 'repo', 'id').value;
  const isFork = head === undefined || head !== pull.at('base', 'repo', 'id').value;
  return {
    kind: 'pull-request',
    number: pull.at('number').number(),
    headSha: pull.at('head', 'sha').sha(),
    readsOnly: isFork && isFromPullRequest,
  };
}

function groupTrigger(payload: Json): Trigger {
  const group = payload.at('merge_group');
  if (payload.at('action').textOr('') === 'destroyed') return { kind: 'nothing', reason: 'The merge group is gone.' };
  return {
    kind: 'merge-group',
    baseSha: group.at('base_sha').sha(),
    headSha: group.at('head_sha').sha(),
    headRef: group.at('head_ref').text(),
  };
}

/**
 * The result lands on the commit, where the check of a pull request may have the same name. So a branch is judged as a whole: of its last push
 * alone it could pass.
 */
function pushTrigger(payload: Json): Trigger {
  const after = payload.at('after').textOr('');
  if (payload.at('deleted').isTrue() || noCommit.test(after)) return { kind: 'nothing', reason: 'The branch was deleted.' };
  const defaultBranch = payload.at('repository', 'default_branch').text();
  const isDefaultBranch = payload.at('ref').text() === `refs/heads/${defaultBranch}`;
  const before = payload.at('before').textOr('');
  const base = isDefaultBranch && !noCommit.test(before) ? { commit: new Json(before, 'event.before').sha() } : { branch: defaultBranch };
  // What comes after a push of an annotated tag is the tag's own object: the result lands on the commit that it stands for.
  const commit = payload.at('head_commit', 'id');
  return { kind: 'push', base, after: (commit.isNull() ? payload.at('after') : commit).sha(), isDefaultBranch };
}

function commentTrigger(payload: Json): Trigger {
  const issue = payload.at('issue');
  if (issue.at('pull_request').isNull()) return { kind: 'nothing', reason: 'The comment is on an issue, not on a pull request.' };
  return { kind: 'comment', number: issue.at('number').number(), payload };
}

/** A pull request by number, started on the default branch; or the branch that the workflow was started on. */
function dispatchTrigger(runner: Runner, payload: Json): Trigger {
  const wanted = runner.input('pull-request');
  if (wanted !== '' && !/^[1-9]\d{0,9}$/u.test(wanted))
    throw new Problem(`The input pull-request is not a number: ${JSON.stringify(wanted.slice(0, 40))}.`);
  const defaultBranch = payload.at('repository', 'default_branch').text();
  const isDefaultBranch = runner.variable('GITHUB_REF') === `refs/heads/${defaultBranch}`;
  if (wanted !== '') {
    // On another branch the result would stand on that branch's commit, whatever was judged.
    if (!isDefaultBranch) throw new Problem(`A pull request by number is reviewed from ${defaultBranch}: start the workflow there.`);
    return { kind: 'pull-request', number: Number(wanted), readsOnly: false };
  }
  if (isDefaultBranch) {
    throw new Problem(
      `The workflow was started on ${defaultBranch} itself: there is nothing to compare. Start it on another branch, or set the input pull-request.`,
    );
  }
  return {
    kind: 'push',
    base: { branch: defaultBranch },
    after: new Json(runner.variable('GITHUB_SHA'), 'GITHUB_SHA').sha(),
    isDefaultBranch,
  };
}
