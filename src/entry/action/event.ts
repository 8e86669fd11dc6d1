import { readFile } from 'node:fs/promises';

import { Json } from '../../adapters/github/json.ts';
import { Problem } from '../../core/problem.ts';
import type { Runner } from './runner.ts';

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
  | { readonly kind: 'push'; readonly before: string; readonly after: string; readonly defaultBranch: string }
  | { readonly kind: 'comment'; readonly number: number; readonly payload: Json }
  | { readonly kind: 'nothing'; readonly reason: string };

const noCommit = /^0+$/u;

export async function readTrigger(runner: Runner): Promise<Trigger> {
  const payload = new Json(await readPayload(runner.variable('GITHUB_EVENT_PATH')), 'event');
  const name = runner.variable('GITHUB_EVENT_NAME');
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
        `The event "${name.slice(0, 40)}" starts no review. Use pull_request, merge_group, push, issue_comment or workflow_dispatch.`,
      );
  }
}

async function readPayload(path: string): Promise<unknown> {
  try {
    return JSON.parse(await readFile(path, 'utf8'));
  } catch {
    throw new Problem('GITHUB_EVENT_PATH names no readable event. Run this as a step of a GitHub workflow.');
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

function pushTrigger(payload: Json): Trigger {
  const after = payload.at('after').sha();
  if (payload.at('deleted').isTrue() || noCommit.test(after)) return { kind: 'nothing', reason: 'The branch was deleted.' };
  const before = payload.at('before').textOr('');
  const defaultBranch = payload.at('repository', 'default_branch').text();
  return { kind: 'push', before: noCommit.test(before) ? '' : before, after, defaultBranch };
}

function commentTrigger(payload: Json): Trigger {
  const issue = payload.at('issue');
  if (issue.at('pull_request').isNull()) return { kind: 'nothing', reason: 'The comment is on an issue, not on a pull request.' };
  return { kind: 'comment', number: issue.at('number').number(), payload };
}

/** By number, or the branch that the workflow was started on. */
function dispatchTrigger(runner: Runner, payload: Json): Trigger {
  const wanted = runner.input('pull-request');
  if (/^[1-9]\d{0,9}$/u.test(wanted)) return { kind: 'pull-request', number: Number(wanted), readsOnly: false };
  if (wanted !== '') throw new Problem(`The input pull-request is no number: ${JSON.stringify(wanted.slice(0, 40))}.`);
  const defaultBranch = payload.at('repository', 'default_branch').text();
  if (runner.variable('GITHUB_REF') === `refs/heads/${defaultBranch}`) {
    throw new Problem(
      `The workflow was started on ${defaultBranch} itself: there is nothing to compare. Start it on another branch, or set the input pull-request.`,
    );
  }
  return { kind: 'push', before: '', after: new Json(runner.variable('GITHUB_SHA'), 'GITHUB_SHA').sha(), defaultBranch };
}
