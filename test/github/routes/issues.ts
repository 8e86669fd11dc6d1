import { appOf } from '../auth/tokens.ts';
import { author, NO_CONTENT, numberParam, ok, param, type Answer, type RepositoryCall, type RepositoryRoutes } from '../http/call.ts';
import { notFound } from '../http/errors.ts';
import { pageOf } from '../http/page.ts';
import { renderIssue, renderIssueComment } from '../render/comment.ts';
import { renderLabels } from '../render/pull.ts';
import { addComment, deleteComment, editComment, issueOf } from '../state/comments.ts';
import type { IssueComment } from '../state/types.ts';
import { mayEdit } from './own-content.ts';
import { since } from './since.ts';

const ISSUES = '/repos/{owner}/{repo}/issues';
const ONE = `${ISSUES}/{issue_number}` as const;
const COMMENT = `${ISSUES}/comments/{comment_id}` as const;
/** GitHub takes either permission, since a pull request is an issue. */
const READ = { needs: ['issues:read', 'pull_requests:read'] };
const WRITE = { needs: ['issues:write', 'pull_requests:write'] };

export const issueRoutes: RepositoryRoutes = {
  [`GET ${ONE}`]: { ...READ, handle: (call) => ok(renderIssue(call.world, call.repository, issue(call))) },
  [`GET ${ONE}/comments`]: { ...READ, handle: listOfIssue },
  [`POST ${ONE}/comments`]: { ...WRITE, handle: create },
  [`GET ${ONE}/labels`]: { ...READ, handle: (call) => ok(renderLabels(call.world, call.repository, issue(call))) },
  [`POST ${ONE}/labels`]: { ...WRITE, role: 'triage', handle: addLabels },
  [`DELETE ${ONE}/labels/{name}`]: { ...WRITE, role: 'triage', handle: removeLabel },
  [`GET ${ISSUES}/comments`]: { ...READ, handle: (call) => list(call, [...call.repository.comments.values()]) },
  [`GET ${COMMENT}`]: { ...READ, handle: (call) => ok(renderIssueComment(call.world, call.repository, issueCommentOf(call))) },
  [`PATCH ${COMMENT}`]: { ...WRITE, handle: update },
  [`DELETE ${COMMENT}`]: { ...WRITE, handle: remove },
};

export function issue(call: RepositoryCall) {
  return issueOf(call.repository, numberParam(call, 'issue_number'));
}

export function issueCommentOf(call: RepositoryCall): IssueComment {
  const comment = call.repository.comments.get(numberParam(call, 'comment_id'));
  if (comment === undefined) throw notFound();
  return comment;
}

function list(call: RepositoryCall, all: readonly IssueComment[]): Promise<Answer> {
  return pageOf(call, since(call, all), (one) => renderIssueComment(call.world, call.repository, one));
}

function listOfIssue(call: RepositoryCall): Promise<Answer> {
  const { number } = issue(call);
  return list(
    call,
    [...call.repository.comments.values()].filter((one) => one.issueNumber === number),
  );
}

function create(call: RepositoryCall): Answer {
  const { body } = call.body as { readonly body: string };
  const comment = addComment(call.world, call.repository, {
    number: numberParam(call, 'issue_number'),
    author: author(call),
    app: appOf(call.actor),
    body,
  });
  return ok(renderIssueComment(call.world, call.repository, comment), 201);
}

function update(call: RepositoryCall): Answer {
  const comment = issueCommentOf(call);
  mayEdit(call, comment.author);
  editComment(call.world, call.repository, comment, (call.body as { readonly body: string }).body, author(call));
  return ok(renderIssueComment(call.world, call.repository, comment));
}

function remove(call: RepositoryCall): Answer {
  const comment = issueCommentOf(call);
  mayEdit(call, comment.author);
  deleteComment(call.world, call.repository, comment, author(call));
  return NO_CONTENT;
}

function addLabels(call: RepositoryCall): Answer {
  const body = call.body as { readonly labels?: readonly (string | { readonly name: string })[] };
  const target = issue(call);
  for (const label of body.labels ?? []) target.labels.add(typeof label === 'string' ? label : label.name);
  return ok(renderLabels(call.world, call.repository, target));
}

function removeLabel(call: RepositoryCall): Answer {
  const target = issue(call);
  if (!target.labels.delete(param(call, 'name'))) throw notFound();
  return ok(renderLabels(call.world, call.repository, target));
}
