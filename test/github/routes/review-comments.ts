import { appOf } from '../auth/tokens.ts';
import { author, NO_CONTENT, numberParam, ok, type Answer, type RepositoryCall, type RepositoryRoutes } from '../http/call.ts';
import { ApiError, notFound } from '../http/errors.ts';
import { pageOf } from '../http/page.ts';
import { renderReviewComment } from '../render/comment.ts';
import type { WantedPlace } from '../state/anchors.ts';
import { checkBody } from '../state/comments.ts';
import { createSingleComment, reply } from '../state/reviews.ts';
import type { ReviewComment } from '../state/types.ts';
import { mayEdit } from './own-content.ts';
import { pullOf } from './pulls.ts';
import { since } from './since.ts';

const REPO = '/repos/{owner}/{repo}';
const OF_PULL = `${REPO}/pulls/{pull_number}/comments` as const;
const ONE = `${REPO}/pulls/comments/{comment_id}` as const;
const READ = { needs: ['pull_requests:read'] };
const WRITE = { needs: ['pull_requests:write'] };

export const reviewCommentRoutes: RepositoryRoutes = {
  [`GET ${REPO}/pulls/comments`]: { ...READ, handle: (call) => list(call, [...call.repository.reviewComments.values()]) },
  [`GET ${OF_PULL}`]: { ...READ, handle: listOfPull },
  [`POST ${OF_PULL}`]: { ...WRITE, handle: create },
  [`POST ${OF_PULL}/{comment_id}/replies`]: { ...WRITE, handle: createReply },
  [`GET ${ONE}`]: { ...READ, handle: (call) => ok(renderReviewComment(call.world, call.repository, commentOf(call))) },
  [`PATCH ${ONE}`]: { ...WRITE, handle: update },
  [`DELETE ${ONE}`]: { ...WRITE, handle: remove },
};

export function commentOf(call: RepositoryCall): ReviewComment {
  const comment = call.repository.reviewComments.get(numberParam(call, 'comment_id'));
  if (comment === undefined) throw notFound();
  return comment;
}

/** Comments of a review that is still pending are nobody's but its author's. */
function isVisible(call: RepositoryCall, comment: ReviewComment): boolean {
  return call.repository.pulls.get(comment.pull)?.reviews.get(comment.reviewId)?.state !== 'PENDING';
}

function list(call: RepositoryCall, all: readonly ReviewComment[]): Promise<Answer> {
  const visible = since(
    call,
    all.filter((one) => isVisible(call, one)),
  );
  return pageOf(call, visible, (one) => renderReviewComment(call.world, call.repository, one));
}

function listOfPull(call: RepositoryCall): Promise<Answer> {
  const { number } = pullOf(call);
  return list(
    call,
    [...call.repository.reviewComments.values()].filter((one) => one.pull === number),
  );
}

interface CommentBody extends WantedPlace {
  readonly body: string;
  readonly commit_id: string;
  readonly in_reply_to?: number;
}

async function create(call: RepositoryCall): Promise<Answer> {
  const pull = pullOf(call);
  const body = call.body as CommentBody;
  checkShape(body);
  const by = { author: author(call), app: appOf(call.actor), body: body.body };
  const comment =
    body.in_reply_to === undefined
      ? await createSingleComment(call.world, pull, { ...by, commit: body.commit_id, wanted: body })
      : reply(call.world, pull, body.in_reply_to, by);
  return ok(renderReviewComment(call.world, call.repository, comment), 201);
}

/** A reply, a position, a line or a whole file, and nothing of the others: the schema that GitHub applies and does not publish (octokit/octokit.rb#1717). */
function checkShape(body: CommentBody): void {
  const has = (key: keyof CommentBody): boolean => body[key] !== undefined;
  if (has('in_reply_to')) return;
  const onFile = body.subject_type === 'file';
  const extra = onFile ? (['line', 'position', 'start_line', 'start_side'] as const).filter(has) : [];
  if (extra.length === 0 && (onFile || has('line') || has('position'))) return;
  const reasons =
    extra.length > 0
      ? extra.map((key) => `"${key}" is not a permitted key.`)
      : ['"position" wasn\'t supplied.', '"in_reply_to" wasn\'t supplied.', '"line" wasn\'t supplied.'];
  throw new ApiError(422, `Invalid request.\n\nNo subschema in "oneOf" matched.\n${reasons.join('\n')}`);
}

function createReply(call: RepositoryCall): Answer {
  const { body } = call.body as { readonly body: string };
  const made = reply(call.world, pullOf(call), numberParam(call, 'comment_id'), { author: author(call), app: appOf(call.actor), body });
  return ok(renderReviewComment(call.world, call.repository, made), 201);
}

function update(call: RepositoryCall): Answer {
  const comment = commentOf(call);
  mayEdit(call, comment.author);
  const { body } = call.body as { readonly body: string };
  checkBody(call.world, 'PullRequestReviewComment', body);
  comment.body = body;
  comment.updatedAt = call.world.now();
  return ok(renderReviewComment(call.world, call.repository, comment));
}

function remove(call: RepositoryCall): Answer {
  const comment = commentOf(call);
  mayEdit(call, comment.author);
  call.repository.reviewComments.delete(comment.id);
  return NO_CONTENT;
}
