import type { Issue, IssueComment, PullRequest, Reaction, Repository, Review, ReviewComment } from '../state/types.ts';
import type { World } from '../state/world.ts';
import { nodeId } from './node-id.ts';
import { renderLabels, renderReactions } from './pull.ts';
import { apiUrl, webUrl } from './repository.ts';
import { association, type Json, renderApp, renderUser } from './user.ts';

export function renderIssueComment(world: World, repository: Repository, comment: IssueComment): Json {
  const url = `${apiUrl(world, repository)}/issues/comments/${comment.id}`;
  const kind = repository.pulls.has(comment.issueNumber) ? 'pull' : 'issues';
  return {
    id: comment.id,
    node_id: nodeId('IC', comment.id),
    url,
    html_url: `${webUrl(repository)}/${kind}/${comment.issueNumber}#issuecomment-${comment.id}`,
    issue_url: `${apiUrl(world, repository)}/issues/${comment.issueNumber}`,
    user: renderUser(world, comment.author),
    body: comment.body,
    author_association: association(repository, comment.author),
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    performed_via_github_app: comment.app === undefined ? null : renderApp(world, comment.app),
    reactions: renderReactions(url, comment.reactions),
  };
}

/** A pull request is an issue too. */
export function renderIssue(world: World, repository: Repository, issue: Issue): Json {
  const url = `${apiUrl(world, repository)}/issues/${issue.number}`;
  const pull = repository.pulls.get(issue.number);
  const html = `${webUrl(repository)}/${pull === undefined ? 'issues' : 'pull'}/${issue.number}`;
  return {
    id: issue.id,
    node_id: nodeId('I', issue.id),
    url,
    repository_url: apiUrl(world, repository),
    labels_url: `${url}/labels{/name}`,
    comments_url: `${url}/comments`,
    events_url: `${url}/events`,
    timeline_url: `${url}/timeline`,
    html_url: html,
    number: issue.number,
    state: issue.state,
    state_reason: null,
    title: issue.title,
    body: issue.body,
    user: renderUser(world, issue.author),
    labels: renderLabels(world, repository, issue),
    assignee: null,
    assignees: [],
    milestone: null,
    locked: issue.locked,
    active_lock_reason: null,
    comments: [...repository.comments.values()].filter((one) => one.issueNumber === issue.number).length,
    ...(pull === undefined ? {} : { draft: pull.draft, pull_request: pullLinks(world, pull, html) }),
    closed_at: issue.closedAt,
    created_at: issue.createdAt,
    updated_at: issue.updatedAt,
    author_association: association(repository, issue.author),
    reactions: renderReactions(url, issue.reactions),
    performed_via_github_app: null,
  };
}

function pullLinks(world: World, pull: PullRequest, html: string): Json {
  const url = `${apiUrl(world, pull.repository)}/pulls/${pull.number}`;
  return { url, html_url: html, diff_url: `${html}.diff`, patch_url: `${html}.patch`, merged_at: pull.mergedAt };
}

export function renderReview(world: World, pull: PullRequest, review: Review): Json {
  const html = `${webUrl(pull.repository)}/pull/${pull.number}#pullrequestreview-${review.id}`;
  const pullUrl = `${apiUrl(world, pull.repository)}/pulls/${pull.number}`;
  return {
    id: review.id,
    node_id: nodeId('PRR', review.id),
    user: renderUser(world, review.author),
    body: review.body,
    state: review.state,
    html_url: html,
    pull_request_url: pullUrl,
    author_association: association(pull.repository, review.author),
    _links: { html: { href: html }, pull_request: { href: pullUrl } },
    ...(review.submittedAt === undefined ? {} : { submitted_at: review.submittedAt }),
    commit_id: review.commitId,
  };
}

export function renderReviewComment(world: World, repository: Repository, comment: ReviewComment): Json {
  const url = `${apiUrl(world, repository)}/pulls/comments/${comment.id}`;
  const html = `${webUrl(repository)}/pull/${comment.pull}#discussion_r${comment.id}`;
  const pullUrl = `${apiUrl(world, repository)}/pulls/${comment.pull}`;
  const pull = repository.pulls.get(comment.pull);
  return {
    url,
    pull_request_review_id: comment.reviewId,
    id: comment.id,
    node_id: nodeId('PRRC', comment.id),
    diff_hunk: comment.diffHunk,
    path: comment.path,
    commit_id: comment.place === null ? comment.originalCommit : (pull?.headSha ?? comment.originalCommit),
    original_commit_id: comment.originalCommit,
    user: renderUser(world, comment.author),
    body: comment.body,
    created_at: comment.createdAt,
    updated_at: comment.updatedAt,
    html_url: html,
    pull_request_url: pullUrl,
    author_association: association(repository, comment.author),
    _links: { self: { href: url }, html: { href: html }, pull_request: { href: pullUrl } },
    reactions: renderReactions(url, comment.reactions),
    ...(comment.replyTo === undefined ? {} : { in_reply_to_id: comment.replyTo }),
    ...renderPlace(comment),
  };
}

function renderPlace(comment: ReviewComment): Json {
  const place = comment.place;
  return {
    position: place?.position ?? null,
    original_position: comment.originalPosition,
    line: comment.subject === 'file' ? null : (place?.line ?? null),
    original_line: comment.originalLine,
    start_line: place?.startLine ?? null,
    original_start_line: comment.originalStartLine,
    side: comment.side,
    start_side: comment.startSide,
    subject_type: comment.subject,
  };
}

export function renderReaction(world: World, reaction: Reaction): Json {
  return {
    id: reaction.id,
    node_id: nodeId('REA', reaction.id),
    user: renderUser(world, reaction.user),
    content: reaction.content,
    created_at: reaction.createdAt,
  };
}
