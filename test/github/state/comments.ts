import { invalid, invalidCode, notFound } from '../http/errors.ts';
import { renderIssue, renderIssueComment } from '../render/comment.ts';
import type { App, Issue, IssueComment, Reaction, Repository, User } from './types.ts';
import type { World } from './world.ts';

export function issueOf(repository: Repository, number: number): Issue {
  const issue = repository.pulls.get(number) ?? repository.issues.get(number);
  if (issue === undefined) throw notFound();
  return issue;
}

/** @throws ApiError 422 as GitHub words it: empty, or above 65,536 characters */
export function checkBody(world: World, resource: string, body: string): void {
  if (body.trim() === '') throw invalidCode(resource, 'body', 'missing_field');
  const max = world.limits.bodyCharsMax;
  if (Array.from(body).length > max) throw invalid(resource, 'body', `body is too long (maximum is ${max} characters)`);
}

export interface NewComment {
  readonly number: number;
  readonly author: User;
  readonly app: App | undefined;
  readonly body: string;
}

export function addComment(world: World, repository: Repository, { number, author, app, body }: NewComment): IssueComment {
  const issue = issueOf(repository, number);
  checkBody(world, 'IssueComment', body);
  const at = world.now();
  const comment: IssueComment = {
    id: world.nextId(),
    issueNumber: number,
    author,
    app,
    body,
    reactions: [],
    createdAt: at,
    updatedAt: at,
    minimized: null,
  };
  repository.comments.set(comment.id, comment);
  issue.updatedAt = at;
  emitComment(world, repository, comment, 'created', author);
  return comment;
}

export function editComment(world: World, repository: Repository, comment: IssueComment, body: string, sender: User): void {
  checkBody(world, 'IssueComment', body);
  const from = comment.body;
  comment.body = body;
  comment.updatedAt = world.now();
  comment.edit = { at: comment.updatedAt, by: sender };
  emitComment(world, repository, comment, 'edited', sender, { changes: { body: { from } } });
}

export function deleteComment(world: World, repository: Repository, comment: IssueComment, sender: User): void {
  emitComment(world, repository, comment, 'deleted', sender);
  repository.comments.delete(comment.id);
  const { id, issueNumber, author } = comment;
  repository.deletedComments.push({ id, issueNumber, author, by: sender, at: world.now() });
}

function emitComment(
  world: World,
  repository: Repository,
  comment: IssueComment,
  action: string,
  sender: User,
  more: Record<string, unknown> = {},
): void {
  const issue = renderIssue(world, repository, issueOf(repository, comment.issueNumber));
  const rendered = renderIssueComment(world, repository, comment);
  world.emit({ event: 'issue_comment', repository, sender, payload: () => ({ action, issue, comment: rendered, ...more }) });
}

/** Adds a reaction, or finds the one the user already gave. */
export function react(
  world: World,
  reactions: Reaction[],
  user: User,
  content: string,
): { readonly reaction: Reaction; readonly isNew: boolean } {
  const known = reactions.find((one) => one.user.id === user.id && one.content === content);
  if (known !== undefined) return { reaction: known, isNew: false };
  const reaction: Reaction = { id: world.nextId(), user, content, createdAt: world.now() };
  reactions.push(reaction);
  return { reaction, isNew: true };
}
