import { ApiError, notFound } from '../http/errors.ts';
import { renderReview, renderReviewComment } from '../render/comment.ts';
import { renderPullSimple } from '../render/pull.ts';
import { checkCommit, isMisplaced, type Misplaced, misplacedError, type Placed, place, type WantedPlace } from './anchors.ts';
import { checkBody } from './comments.ts';
import { replaceComments } from './review-places.ts';
import type { App, PullRequest, Review, ReviewComment, User } from './types.ts';
import type { World } from './world.ts';

export type ReviewEvent = 'APPROVE' | 'REQUEST_CHANGES' | 'COMMENT';

export interface NewReview {
  readonly author: User;
  readonly app: App | undefined;
  readonly body: string;
  readonly event: ReviewEvent | undefined;
  readonly commit: string | undefined;
  readonly comments: readonly (WantedPlace & { readonly body: string })[];
}

const STATE: Readonly<Record<ReviewEvent, Review['state']>> = {
  APPROVE: 'APPROVED',
  REQUEST_CHANGES: 'CHANGES_REQUESTED',
  COMMENT: 'COMMENTED',
};

/** All comments or none: one bad anchor refuses the whole review, and the answer does not say which. */
export async function createReview(world: World, pull: PullRequest, review: NewReview): Promise<Review> {
  checkEvent(pull, review.author, review.event, review.body, review.comments.length);
  if (
    review.event === undefined &&
    [...pull.reviews.values()].some((one) => one.state === 'PENDING' && one.author.id === review.author.id)
  ) {
    throw unprocessable(['User can only have one pending review per pull request']);
  }
  const commit = review.commit ?? pull.headSha;
  await checkCommit(pull, commit);
  const placed = await Promise.all(review.comments.map((one) => place(world, pull, commit, one)));
  const sentences = new Set(placed.filter(isMisplaced).map(sentenceOf));
  if (sentences.size > 0) throw unprocessable([[...sentences].join(', ')]);
  if (review.body !== '') checkBody(world, 'PullRequestReview', review.body);
  for (const comment of review.comments) checkBody(world, 'PullRequestReviewComment', comment.body);
  const made = addReview(world, pull, review, commit);
  placed.forEach((one, index) => {
    if (!isMisplaced(one))
      addReviewComment(world, pull, { review: made, app: review.app, body: review.comments[index]?.body ?? '', commit, placed: one });
  });
  if (commit !== pull.headSha) await replaceComments(world, pull);
  if (made.state !== 'PENDING') announce(world, pull, made);
  return made;
}

function addReview(world: World, pull: PullRequest, review: NewReview, commit: string): Review {
  const at = world.now();
  const made: Review = {
    id: world.nextId(),
    author: review.author,
    body: review.body,
    state: review.event === undefined ? 'PENDING' : STATE[review.event],
    commitId: commit,
    submittedAt: review.event === undefined ? undefined : at,
    updatedAt: at,
    minimized: null,
  };
  pull.reviews.set(made.id, made);
  return made;
}

/** @throws ApiError 422 */
export function submitReview(world: World, pull: PullRequest, review: Review, event: ReviewEvent, body: string | undefined): void {
  if (review.state !== 'PENDING') throw unprocessable(['Could not submit a review that is not pending']);
  const comments = [...pull.repository.reviewComments.values()].filter((one) => one.reviewId === review.id).length;
  checkEvent(pull, review.author, event, body ?? review.body, comments);
  if (body !== undefined) review.body = body;
  review.state = STATE[event];
  review.submittedAt = world.now();
  announce(world, pull, review);
}

function checkEvent(pull: PullRequest, author: User, event: ReviewEvent | undefined, body: string, comments: number): void {
  if (event === undefined) return;
  if (author.id === pull.author.id && event === 'APPROVE') throw unprocessable(['Can not approve your own pull request']);
  if (author.id === pull.author.id && event === 'REQUEST_CHANGES')
    throw unprocessable(['Can not request changes on your own pull request']);
  if (event === 'REQUEST_CHANGES' && body.trim() === '') throw unprocessable(['Body is required when requesting changes']);
  if (event === 'COMMENT' && body.trim() === '' && comments === 0) throw unprocessable(['Body or comments are required']);
}

function unprocessable(errors: readonly string[]): ApiError {
  return new ApiError(422, 'Unprocessable Entity', errors);
}

/** The reviews endpoint speaks in sentences and names no entry. */
function sentenceOf({ field, sentence }: Misplaced): string {
  const words = field.replaceAll(/[._]/gu, ' ');
  return `${words.slice(0, 1).toUpperCase()}${words.slice(1)} ${sentence}`;
}

interface NewReviewComment {
  readonly review: Review;
  readonly app: App | undefined;
  readonly body: string;
  readonly commit: string;
  readonly placed: Placed;
  readonly replyTo?: ReviewComment;
}

function addReviewComment(
  world: World,
  pull: PullRequest,
  { review, app, body, commit, placed, replyTo }: NewReviewComment,
): ReviewComment {
  const at = world.now();
  const comment: ReviewComment = {
    id: world.nextId(),
    pull: pull.number,
    reviewId: review.id,
    author: review.author,
    app,
    body,
    path: placed.path,
    subject: placed.subject,
    side: placed.side,
    startSide: placed.startSide,
    originalCommit: commit,
    originalLine: placed.line,
    originalStartLine: placed.startLine,
    originalPosition: placed.position,
    diffHunk: placed.diffHunk,
    replyTo: replyTo?.id,
    reactions: [],
    createdAt: at,
    updatedAt: at,
    minimized: null,
    resolvedBy: undefined,
    place:
      commit === pull.headSha && placed.line !== null
        ? { line: placed.line, startLine: placed.startLine, position: placed.position }
        : null,
  };
  pull.repository.reviewComments.set(comment.id, comment);
  return comment;
}

export interface SingleComment {
  readonly author: User;
  readonly app: App | undefined;
  readonly body: string;
  readonly commit: string;
  readonly wanted: WantedPlace;
}

/** One comment outside a review of the caller's making; GitHub wraps it in one of its own. */
export async function createSingleComment(world: World, pull: PullRequest, single: SingleComment): Promise<ReviewComment> {
  checkBody(world, 'PullRequestReviewComment', single.body);
  await checkCommit(pull, single.commit);
  const placed = await place(world, pull, single.commit, single.wanted);
  if (isMisplaced(placed)) throw misplacedError(placed);
  const review = addReview(world, pull, { ...single, body: '', event: 'COMMENT', comments: [] }, single.commit);
  const comment = addReviewComment(world, pull, { review, app: single.app, body: single.body, commit: single.commit, placed });
  if (single.commit !== pull.headSha) await replaceComments(world, pull);
  announce(world, pull, review);
  return comment;
}

/** @throws ApiError 404 when there is no such comment, 422 on a reply to a reply that is not its thread's first */
export function reply(
  world: World,
  pull: PullRequest,
  to: number,
  by: { readonly author: User; readonly app: App | undefined; readonly body: string },
): ReviewComment {
  const target = pull.repository.reviewComments.get(to);
  const first = target?.replyTo === undefined ? target : pull.repository.reviewComments.get(target.replyTo);
  if (first === undefined || first.pull !== pull.number) throw notFound();
  checkBody(world, 'PullRequestReviewComment', by.body);
  const review = addReview(world, pull, { ...by, body: '', event: 'COMMENT', commit: undefined, comments: [] }, first.originalCommit);
  const placed: Placed = {
    path: first.path,
    subject: first.subject,
    side: first.side,
    startSide: first.startSide,
    line: first.originalLine,
    startLine: first.originalStartLine,
    position: first.originalPosition,
    diffHunk: first.diffHunk,
  };
  const comment = addReviewComment(world, pull, {
    review,
    app: by.app,
    body: by.body,
    commit: first.originalCommit,
    placed,
    replyTo: first,
  });
  comment.place = first.place;
  announce(world, pull, review);
  return comment;
}

function announce(world: World, pull: PullRequest, review: Review): void {
  const repository = pull.repository;
  const comments = [...repository.reviewComments.values()].filter((one) => one.reviewId === review.id);
  const renderedReview = { ...renderReview(world, pull, review), state: review.state.toLowerCase() };
  const renderedPull = renderPullSimple(world, pull);
  world.emit({
    event: 'pull_request_review',
    repository,
    sender: review.author,
    payload: () => ({ action: 'submitted', review: { ...renderedReview, updated_at: review.updatedAt }, pull_request: renderedPull }),
  });
  for (const comment of comments) {
    const rendered = renderReviewComment(world, repository, comment);
    world.emit({
      event: 'pull_request_review_comment',
      repository,
      sender: review.author,
      payload: () => ({ action: 'created', comment: rendered, pull_request: renderedPull }),
    });
  }
}
