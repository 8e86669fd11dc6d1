import { appOf } from '../auth/tokens.ts';
import { author, numberParam, ok, type Answer, type RepositoryCall, type RepositoryRoutes } from '../http/call.ts';
import { ApiError, notFound } from '../http/errors.ts';
import { pageOf } from '../http/page.ts';
import { renderReview, renderReviewComment } from '../render/comment.ts';
import type { WantedPlace } from '../state/anchors.ts';
import { checkBody } from '../state/comments.ts';
import { createReview, type ReviewEvent, submitReview } from '../state/reviews.ts';
import type { PullRequest, Review } from '../state/types.ts';
import { pullOf } from './pulls.ts';

const ALL = '/repos/{owner}/{repo}/pulls/{pull_number}/reviews';
const ONE = `${ALL}/{review_id}` as const;
const READ = { needs: ['pull_requests:read'] };
const WRITE = { needs: ['pull_requests:write'] };

export const reviewRoutes: RepositoryRoutes = {
  [`GET ${ALL}`]: { ...READ, handle: listReviews },
  [`POST ${ALL}`]: { ...WRITE, handle: postReview },
  [`GET ${ONE}`]: { ...READ, handle: (call) => ok(renderReview(call.world, pullOf(call), reviewOf(call))) },
  [`PUT ${ONE}`]: { ...WRITE, handle: updateReview },
  [`DELETE ${ONE}`]: { ...WRITE, handle: deletePending },
  [`GET ${ONE}/comments`]: { ...READ, handle: listComments },
  [`PUT ${ONE}/dismissals`]: { ...WRITE, role: 'write', handle: dismiss },
  [`POST ${ONE}/events`]: { ...WRITE, handle: submit },
};

function reviewOf(call: RepositoryCall): Review {
  const review = pullOf(call).reviews.get(numberParam(call, 'review_id'));
  if (review === undefined) throw notFound();
  return review;
}

function listReviews(call: RepositoryCall): Promise<Answer> {
  const pull = pullOf(call);
  const all = [...pull.reviews.values()].filter((one) => one.state !== 'PENDING' || one.author.id === author(call).id);
  return pageOf(call, all, (review) => renderReview(call.world, pull, review));
}

interface ReviewBody {
  readonly commit_id?: string;
  readonly body?: string;
  readonly event?: ReviewEvent;
  readonly comments?: readonly (WantedPlace & { readonly body: string })[];
}

async function postReview(call: RepositoryCall): Promise<Answer> {
  const pull = pullOf(call);
  const body = (call.body ?? {}) as ReviewBody;
  const review = await createReview(call.world, pull, {
    author: author(call),
    app: appOf(call.actor),
    body: body.body ?? '',
    event: body.event,
    commit: body.commit_id,
    comments: body.comments ?? [],
  });
  return ok(renderReview(call.world, pull, review));
}

function updateReview(call: RepositoryCall): Answer {
  const review = reviewOf(call);
  onlyOwn(call, review);
  const { body } = call.body as { readonly body: string };
  checkBody(call.world, 'PullRequestReview', body);
  review.body = body;
  return ok(renderReview(call.world, pullOf(call), review));
}

function deletePending(call: RepositoryCall): Answer {
  const pull = pullOf(call);
  const review = reviewOf(call);
  if (review.state !== 'PENDING') throw new ApiError(422, 'Can not delete a non-pending pull request review');
  onlyOwn(call, review);
  pull.reviews.delete(review.id);
  for (const comment of commentsOf(pull, review)) pull.repository.reviewComments.delete(comment.id);
  return ok(renderReview(call.world, pull, review));
}

function onlyOwn(call: RepositoryCall, review: Review): void {
  if (review.author.id !== author(call).id) throw new ApiError(403, 'Resource not accessible by integration');
}

function commentsOf(pull: PullRequest, review: Review) {
  return [...pull.repository.reviewComments.values()].filter((one) => one.reviewId === review.id);
}

function listComments(call: RepositoryCall): Promise<Answer> {
  return pageOf(call, commentsOf(pullOf(call), reviewOf(call)), (one) => renderReviewComment(call.world, call.repository, one));
}

function dismiss(call: RepositoryCall): Answer {
  const review = reviewOf(call);
  if (review.state !== 'APPROVED' && review.state !== 'CHANGES_REQUESTED') {
    throw new ApiError(422, 'Can not dismiss a commented pull request review');
  }
  review.state = 'DISMISSED';
  return ok(renderReview(call.world, pullOf(call), review));
}

function submit(call: RepositoryCall): Answer {
  const review = reviewOf(call);
  onlyOwn(call, review);
  const { event, body } = call.body as { readonly event: ReviewEvent; readonly body?: string };
  submitReview(call.world, pullOf(call), review, event, body);
  return ok(renderReview(call.world, pullOf(call), review));
}
