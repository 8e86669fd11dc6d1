import { authorOf, hasRole, isGranted, tokenReaches } from '../auth/tokens.ts';
import { renderReviewComment } from '../render/comment.ts';
import { nodeId } from '../render/node-id.ts';
import { renderPullSimple } from '../render/pull.ts';
import type { IssueComment, Repository, Review, ReviewComment, User } from '../state/types.ts';
import { type Args, type Context, FieldError, type GraphType, type Node } from './execute.ts';
import { findNode, type Located, type Thread } from './nodes.ts';

/** @throws FieldError FORBIDDEN in GitHub's words */
function mustHold({ actor }: Context, repository: Repository, permissions: readonly string[], isAny = false): User {
  const forbidden = new FieldError('FORBIDDEN', 'Resource not accessible by integration');
  if (actor.kind === 'installation') {
    const isGrantedOne = (name: string): boolean => isGranted(actor.permissions, name, 'write');
    const isAllowed = tokenReaches(actor, repository) && (isAny ? permissions.some(isGrantedOne) : permissions.every(isGrantedOne));
    if (!isAllowed) throw forbidden;
  } else if (actor.kind !== 'user' || !hasRole(repository, actor.user, 'triage')) throw forbidden;
  const user = authorOf(actor);
  if (user === undefined) throw forbidden;
  return user;
}

function input(args: Args): Args {
  return (args['input'] ?? {}) as Args;
}

function threadOf(args: Args, context: Context): Thread {
  const id = String(input(args)['threadId']);
  const node = findNode(context, id);
  if (node.type !== 'PullRequestReviewThread')
    throw new FieldError('NOT_FOUND', `Could not resolve to PullRequestReviewThread node with the global id of '${id}'.`);
  return node.value as Thread;
}

/**
 * An app's token needs `contents: write` beside `pull_requests: write`, against all expectation (github/gh-aw#35726 has the table).
 */
const RESOLVE_PERMISSIONS = ['pull_requests', 'contents'];

function setResolved(args: Args, context: Context, isResolved: boolean): Node {
  const thread = threadOf(args, context);
  const user = mustHold(context, thread.repository, RESOLVE_PERMISSIONS);
  thread.first.resolvedBy = isResolved ? user : undefined;
  announceThread(context, thread, isResolved ? 'resolved' : 'unresolved', user);
  return {
    type: isResolved ? 'ResolveReviewThreadPayload' : 'UnresolveReviewThreadPayload',
    value: { type: 'PullRequestReviewThread', value: thread },
  };
}

function announceThread({ world }: Context, { first, comments, repository }: Thread, action: string, sender: User): void {
  const pull = repository.pulls.get(first.pull);
  if (pull === undefined) return;
  const thread = { node_id: nodeId('PRRT', first.id), comments: comments.map((one) => renderReviewComment(world, repository, one)) };
  const pull_request = renderPullSimple(world, pull);
  world.emit({ event: 'pull_request_review_thread', repository, sender, payload: () => ({ action, thread, pull_request }) });
}

function setMinimized(args: Args, context: Context, classifier: string | null): Node {
  const node = findNode(context, String(input(args)['subjectId']));
  const isReviewPart = node.type === 'PullRequestReviewComment' || node.type === 'PullRequestReview';
  if (!isReviewPart && node.type !== 'IssueComment') throw new FieldError('UNPROCESSABLE', 'Subject is not minimizable');
  const { item, repository } = node.value as Located<IssueComment | ReviewComment | Review>;
  mustHold(context, repository, isReviewPart ? ['pull_requests'] : ['issues', 'pull_requests'], true);
  item.minimized = classifier;
  return { type: classifier === null ? 'UnminimizeCommentPayload' : 'MinimizeCommentPayload', value: node };
}

export const mutations: Readonly<Record<string, GraphType>> = {
  Mutation: {
    resolveReviewThread: (_: undefined, args: Args, context: Context) => setResolved(args, context, true),
    unresolveReviewThread: (_: undefined, args: Args, context: Context) => setResolved(args, context, false),
    minimizeComment: (_: undefined, args: Args, context: Context) => setMinimized(args, context, String(input(args)['classifier'])),
    unminimizeComment: (_: undefined, args: Args, context: Context) => setMinimized(args, context, null),
  },
  ResolveReviewThreadPayload: payload('thread'),
  UnresolveReviewThreadPayload: payload('thread'),
  MinimizeCommentPayload: payload('minimizedComment'),
  UnminimizeCommentPayload: payload('unminimizedComment'),
};

function payload(name: string): GraphType {
  return { [name]: (value: Node) => value, clientMutationId: () => null };
}
