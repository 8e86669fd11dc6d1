import { visibleRepository } from '../auth/access.ts';
import { authorOf } from '../auth/tokens.ts';
import { ApiError } from '../http/errors.ts';
import { nodeId } from '../render/node-id.ts';
import { association } from '../render/user.ts';
import { webUrl } from '../render/repository.ts';
import { mergeability } from '../state/mergeability.ts';
import type { DeletedComment, IssueComment, PullRequest, Repository, Review, ReviewComment, User } from '../state/types.ts';
import { connection, connectionTypes } from './connection.ts';
import { type Args, type Context, FieldError, type Graph, type GraphType, type Node } from './execute.ts';
import { mutations } from './mutations.ts';
import { findNode, type Located, type Thread, threadsOf } from './nodes.ts';

function user(value: User): Node {
  return { type: value.type, value };
}

const ACTOR: GraphType = {
  login: (value: User) => value.login,
  id: (value: User) => nodeId('U', value.id),
  databaseId: (value: User) => value.id,
  url: (value: User) => `https://github.com/${value.login}`,
  resourcePath: (value: User) => `/${value.login}`,
  avatarUrl: (value: User) => `https://avatars.githubusercontent.com/u/${value.id}?v=4`,
};

function commentFields(): GraphType {
  type Comment = Located<IssueComment | ReviewComment>;
  return {
    databaseId: ({ item }: Comment) => item.id,
    fullDatabaseId: ({ item }: Comment) => String(item.id),
    body: ({ item }: Comment) => item.body,
    author: ({ item }: Comment) => user(item.author),
    authorAssociation: ({ item, repository }: Comment) => association(repository, item.author),
    isMinimized: ({ item }: Comment) => item.minimized !== null,
    minimizedReason: ({ item }: Comment) => item.minimized?.toLowerCase() ?? null,
    createdAt: ({ item }: Comment) => item.createdAt,
    updatedAt: ({ item }: Comment) => item.updatedAt,
    viewerDidAuthor: ({ item }: Comment, _: Args, { actor }: Context) => authorOf(actor)?.id === item.author.id,
  };
}

const oid = (sha: string): Node => ({ type: 'Commit', value: sha });

const reviewComment: GraphType = {
  ...commentFields(),
  id: ({ item }: Located<ReviewComment>) => nodeId('PRRC', item.id),
  path: ({ item }: Located<ReviewComment>) => item.path,
  line: ({ item }: Located<ReviewComment>) => item.place?.line ?? null,
  originalLine: ({ item }: Located<ReviewComment>) => item.originalLine,
  startLine: ({ item }: Located<ReviewComment>) => item.place?.startLine ?? null,
  outdated: ({ item }: Located<ReviewComment>) => isOutdated(item),
  diffHunk: ({ item }: Located<ReviewComment>) => item.diffHunk,
  subjectType: ({ item }: Located<ReviewComment>) => item.subject.toUpperCase(),
  url: ({ item, repository }: Located<ReviewComment>) => `${webUrl(repository)}/pull/${item.pull}#discussion_r${item.id}`,
  originalCommit: ({ item }: Located<ReviewComment>) => oid(item.originalCommit),
  commit: ({ item, repository }: Located<ReviewComment>) =>
    oid(item.place === null ? item.originalCommit : (repository.pulls.get(item.pull)?.headSha ?? item.originalCommit)),
  replyTo: ({ item, repository }: Located<ReviewComment>) => {
    const first = item.replyTo === undefined ? undefined : repository.reviewComments.get(item.replyTo);
    return first === undefined ? null : { type: 'PullRequestReviewComment', value: { item: first, repository } };
  },
  pullRequestReview: ({ item, repository }: Located<ReviewComment>) => {
    const review = repository.pulls.get(item.pull)?.reviews.get(item.reviewId);
    return review === undefined ? null : { type: 'PullRequestReview', value: { item: review, repository } };
  },
};

function isOutdated(comment: ReviewComment): boolean {
  return comment.subject === 'line' && comment.place === null;
}

const thread: GraphType = {
  id: ({ first }: Thread) => nodeId('PRRT', first.id),
  isResolved: ({ first }: Thread) => first.resolvedBy !== undefined,
  isOutdated: ({ first }: Thread) => isOutdated(first),
  isCollapsed: ({ first }: Thread) => first.resolvedBy !== undefined || isOutdated(first),
  resolvedBy: ({ first }: Thread) => (first.resolvedBy === undefined ? null : { type: 'User', value: first.resolvedBy }),
  path: ({ first }: Thread) => first.path,
  line: ({ first }: Thread) => first.place?.line ?? null,
  originalLine: ({ first }: Thread) => first.originalLine,
  startLine: ({ first }: Thread) => first.place?.startLine ?? null,
  originalStartLine: ({ first }: Thread) => first.originalStartLine,
  diffSide: ({ first }: Thread) => first.side,
  startDiffSide: ({ first }: Thread) => first.startSide,
  subjectType: ({ first }: Thread) => first.subject.toUpperCase(),
  viewerCanResolve: () => true,
  viewerCanReply: () => true,
  comments: ({ comments, repository }: Thread, args: Args) =>
    connection(
      'comments',
      comments.map((item) => ({ type: 'PullRequestReviewComment', value: { item, repository } })),
      args,
    ),
};

const pull: GraphType = {
  id: (value: PullRequest) => nodeId('PR', value.id),
  databaseId: (value: PullRequest) => value.id,
  number: (value: PullRequest) => value.number,
  title: (value: PullRequest) => value.title,
  body: (value: PullRequest) => value.body ?? '',
  url: (value: PullRequest) => `${webUrl(value.repository)}/pull/${value.number}`,
  state: (value: PullRequest) => (value.mergedAt === null ? value.state.toUpperCase() : 'MERGED'),
  isDraft: (value: PullRequest) => value.draft,
  merged: (value: PullRequest) => value.mergedAt !== null,
  mergeable: async (value: PullRequest, _: Args, { world }: Context) =>
    (await mergeability(world, value)).isClean ? 'MERGEABLE' : 'CONFLICTING',
  isInMergeQueue: (value: PullRequest) => value.isQueued,
  isCrossRepository: (value: PullRequest) => value.headRepository !== value.repository,
  headRefOid: (value: PullRequest) => value.headSha,
  headRefName: (value: PullRequest) => value.headBranch,
  baseRefOid: (value: PullRequest) => value.baseSha,
  baseRefName: (value: PullRequest) => value.base,
  author: (value: PullRequest) => user(value.author),
  authorAssociation: (value: PullRequest) => association(value.repository, value.author),
  repository: (value: PullRequest) => ({ type: 'Repository', value: value.repository }),
  reviewThreads: (value: PullRequest, args: Args) =>
    connection(
      'reviewThreads',
      threadsOf(value).map((one) => ({ type: 'PullRequestReviewThread', value: one })),
      args,
    ),
  reviews: (value: PullRequest, args: Args) =>
    connection(
      'reviews',
      [...value.reviews.values()]
        .filter((one) => one.state !== 'PENDING')
        .map((item) => ({ type: 'PullRequestReview', value: { item, repository: value.repository } })),
      args,
    ),
  comments: (value: PullRequest, args: Args) =>
    connection(
      'comments',
      [...value.repository.comments.values()]
        .filter((one) => one.issueNumber === value.number)
        .map((item) => ({ type: 'IssueComment', value: { item, repository: value.repository } })),
      args,
    ),
  timelineItems: (value: PullRequest, args: Args) =>
    connection(
      'timelineItems',
      value.repository.deletedComments
        .filter((one) => one.issueNumber === value.number && [args['itemTypes']].flat().includes('COMMENT_DELETED_EVENT'))
        .map((item) => ({ type: 'CommentDeletedEvent', value: item })),
      args,
    ),
};

interface BlobNode {
  readonly oid: string;
  readonly content: Buffer;
}

/** GitHub cuts long texts; where exactly is not documented. */
const blobTextBytesMax = 512 * 1024;

const blob: GraphType = {
  oid: ({ oid: id }: BlobNode) => id,
  byteSize: ({ content }: BlobNode) => content.length,
  isBinary: ({ content }: BlobNode) => content.includes(0),
  isTruncated: ({ content }: BlobNode) => content.length > blobTextBytesMax,
  text: ({ content }: BlobNode) => (content.includes(0) ? null : content.subarray(0, blobTextBytesMax).toString('utf8')),
};

const deletedComment: GraphType = {
  id: (value: DeletedComment) => nodeId('CDE', value.id),
  databaseId: (value: DeletedComment) => value.id,
  createdAt: (value: DeletedComment) => value.at,
  actor: (value: DeletedComment) => user(value.by),
  deletedCommentAuthor: (value: DeletedComment) => user(value.author),
};

const review: GraphType = {
  id: ({ item }: Located<Review>) => nodeId('PRR', item.id),
  databaseId: ({ item }: Located<Review>) => item.id,
  fullDatabaseId: ({ item }: Located<Review>) => String(item.id),
  state: ({ item }: Located<Review>) => item.state,
  body: ({ item }: Located<Review>) => item.body,
  author: ({ item }: Located<Review>) => user(item.author),
  isMinimized: ({ item }: Located<Review>) => item.minimized !== null,
  minimizedReason: ({ item }: Located<Review>) => item.minimized?.toLowerCase() ?? null,
  submittedAt: ({ item }: Located<Review>) => item.submittedAt ?? null,
  commit: ({ item }: Located<Review>) => oid(item.commitId),
};

const query: GraphType = {
  repository: (_: undefined, args: Args, { world, actor }: Context) => {
    const [owner, name] = [String(args['owner']), String(args['name'])];
    try {
      return { type: 'Repository', value: visibleRepository(world, actor, owner, name) };
    } catch (error) {
      if (error instanceof ApiError)
        throw new FieldError('NOT_FOUND', `Could not resolve to a Repository with the name '${owner}/${name}'.`);
      throw error;
    }
  },
  node: (_: undefined, args: Args, context: Context) => findNode(context, String(args['id'])),
  nodes: (_: undefined, args: Args, context: Context) => (args['ids'] as readonly string[]).map((id) => findNode(context, id)),
  viewer: (_: undefined, __: Args, { actor }: Context) => {
    const viewer = authorOf(actor);
    return viewer === undefined ? null : { type: 'User', value: viewer }; // apps too, and with `[bot]`
  },
  rateLimit: () => ({ type: 'RateLimit', value: undefined }),
};

const repository: GraphType = {
  id: (value: Repository) => nodeId('R', value.id),
  databaseId: (value: Repository) => value.id,
  name: (value: Repository) => value.name,
  nameWithOwner: (value: Repository) => `${value.owner.login}/${value.name}`,
  isPrivate: (value: Repository) => value.isPrivate,
  owner: (value: Repository) => user(value.owner),
  object: async (value: Repository, args: Args) => {
    const content = await value.git.blob(String(args['oid']));
    return content === undefined ? null : { type: 'Blob', value: { oid: args['oid'], content } };
  },
  pullRequest: (value: Repository, args: Args) => {
    const found = value.pulls.get(Number(args['number']));
    if (found === undefined)
      throw new FieldError('NOT_FOUND', `Could not resolve to a PullRequest with the number of ${String(args['number'])}.`);
    return { type: 'PullRequest', value: found };
  },
};

/** The part of GitHub's graph that reviews need. A field that is not here fails the test. */
export const graph: Graph = {
  ...connectionTypes,
  ...mutations,
  Query: query,
  Repository: repository,
  PullRequest: pull,
  PullRequestReview: review,
  Blob: blob,
  CommentDeletedEvent: deletedComment,
  PullRequestReviewThread: thread,
  PullRequestReviewComment: reviewComment,
  IssueComment: {
    ...commentFields(),
    id: ({ item }: Located<IssueComment>) => nodeId('IC', item.id),
    lastEditedAt: ({ item }: Located<IssueComment>) => item.edit?.at ?? null,
    includesCreatedEdit: ({ item }: Located<IssueComment>) => item.edit !== undefined,
    editor: ({ item }: Located<IssueComment>) => (item.edit === undefined ? null : user(item.edit.by)),
    url: ({ item, repository: home }: Located<IssueComment>) => `${webUrl(home)}/pull/${item.issueNumber}#issuecomment-${item.id}`,
  },
  Commit: {
    oid: (value: string) => value,
    id: (value: string) => nodeId('C', value),
    abbreviatedOid: (value: string) => value.slice(0, 7),
  },
  User: ACTOR,
  Bot: { ...ACTOR, login: (value: User) => value.login.replace(/\[bot\]$/u, '') }, // without the `[bot]` that REST appends
  Organization: ACTOR,
  RateLimit: { limit: () => 5000, remaining: () => 4999, cost: () => 1 },
};
