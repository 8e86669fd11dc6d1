import { parseNodeId } from '../render/node-id.ts';
import { roleOf, tokenReaches } from '../auth/tokens.ts';
import type { PullRequest, Repository, ReviewComment } from '../state/types.ts';
import { type Context, FieldError, type Node } from './execute.ts';

export interface Located<T> {
  readonly item: T;
  readonly repository: Repository;
}

/** A review comment with its replies. */
export interface Thread {
  readonly first: ReviewComment;
  readonly comments: readonly ReviewComment[];
  readonly repository: Repository;
}

export function threadsOf(pull: PullRequest): Thread[] {
  const { repository } = pull;
  const all = [...repository.reviewComments.values()].filter(
    (one) => one.pull === pull.number && pull.reviews.get(one.reviewId)?.state !== 'PENDING',
  );
  return all
    .filter((one) => one.replyTo === undefined)
    .map((first) => ({ first, comments: [first, ...all.filter((one) => one.replyTo === first.id)], repository }));
}

/** The node behind a global id. @throws FieldError NOT_FOUND */
export function findNode(context: Context, id: string): Node {
  const parsed = parseNodeId(id);
  for (const repository of context.world.repositories.values()) {
    if (!isVisible(context, repository) || parsed === undefined) continue;
    const found = nodeIn(repository, parsed.kind, parsed.id);
    if (found !== undefined) return found;
  }
  throw new FieldError('NOT_FOUND', `Could not resolve to a node with the global id of '${id}'`);
}

function isVisible({ actor }: Context, repository: Repository): boolean {
  if (!repository.isPrivate) return true;
  if (actor.kind === 'installation') return tokenReaches(actor, repository);
  return actor.kind === 'user' && roleOf(repository, actor.user) !== undefined;
}

function nodeIn(repository: Repository, kind: string, id: number): Node | undefined {
  switch (kind) {
    case 'R':
      return repository.id === id ? { type: 'Repository', value: repository } : undefined;
    case 'PR':
      return node(
        'PullRequest',
        [...repository.pulls.values()].find((one) => one.id === id),
      );
    case 'IC':
      return located('IssueComment', repository, repository.comments.get(id));
    case 'PRRC':
      return located('PullRequestReviewComment', repository, repository.reviewComments.get(id));
    case 'PRRT':
      return node(
        'PullRequestReviewThread',
        [...repository.pulls.values()].flatMap(threadsOf).find(({ first }) => first.id === id),
      );
    case 'PRR':
      return located(
        'PullRequestReview',
        repository,
        [...repository.pulls.values()].map((pull) => pull.reviews.get(id)).find((one) => one !== undefined),
      );
    default:
      return undefined;
  }
}

function node(type: string, value: unknown): Node | undefined {
  return value === undefined ? undefined : { type, value };
}

function located(type: string, repository: Repository, item: unknown): Node | undefined {
  return item === undefined ? undefined : { type, value: { item, repository } };
}
