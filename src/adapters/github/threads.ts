import { readNodes } from './graphql-list.ts';
import type { Json } from './json.ts';
import { unlessRefused } from './refusal.ts';
import type { Repository } from './repository.ts';

/** A review thread on a pull request, whoever began it. */
export interface ReviewThread {
  readonly id: string;
  readonly commentId: number;
  /** Global id of the first comment. */
  readonly firstId: string;
  readonly body: string;
  /** Resolved, or hidden. */
  readonly isResolved: boolean;
  /** Hidden as outdated, which is how we settle a thread that we may not resolve. */
  readonly isHidden: boolean;
  readonly isOutdated: boolean;
  readonly resolvedBy: string | undefined;
  /** Logins, the first comment's first. An account that is gone has an empty one. */
  readonly authors: readonly string[];
}

const threadsQuery = `query($owner: String!, $name: String!, $number: Int!, $after: String) {
  viewer { login }
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      reviewThreads(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes {
          id isResolved isOutdated
          resolvedBy { login }
          comments(first: 20) { nodes { id databaseId body isMinimized minimizedReason author { login } } }
        }
      }
    }
  }
}`;

/** Only GraphQL knows threads. Of a long thread the first 20 comments are read, which is enough to see that people talk in it. */
export async function readThreads(
  repository: Repository,
  number: number,
): Promise<{
  readonly threads: readonly ReviewThread[];
  /** Whose token this is; undefined where GitHub does not say. */
  readonly viewer: string | undefined;
}> {
  const { nodes, answer } = await readNodes(repository, threadsQuery, number, 'reviewThreads');
  const viewer = answer.at('viewer', 'login');
  return { threads: nodes.flatMap(toThread), viewer: viewer.isNull() ? undefined : viewer.text() };
}

function toThread(node: Json): ReviewThread[] {
  const comments = node.at('comments', 'nodes').list();
  const [first] = comments;
  if (first === undefined) return [];
  const resolvedBy = node.at('resolvedBy', 'login');
  const isMinimized = first.at('isMinimized').isTrue();
  return [
    {
      id: node.at('id').text(),
      commentId: first.at('databaseId').number(),
      body: first.at('body').textOr(''),
      firstId: first.at('id').text(),
      isResolved: node.at('isResolved').isTrue() || isMinimized,
      isHidden: isMinimized && first.at('minimizedReason').textOr('').toLowerCase() === 'outdated',
      isOutdated: node.at('isOutdated').isTrue(),
      resolvedBy: resolvedBy.isNull() ? undefined : resolvedBy.text(),
      authors: comments.map((comment) => comment.at('author', 'login').textOr('')),
    },
  ];
}

const resolveMutation = 'mutation($id: ID!) { resolveReviewThread(input: { threadId: $id }) { thread { id } } }';
const reopenMutation = 'mutation($id: ID!) { unresolveReviewThread(input: { threadId: $id }) { thread { id } } }';
const hideMutation =
  'mutation($id: ID!) { minimizeComment(input: { subjectId: $id, classifier: OUTDATED }) { minimizedComment { isMinimized } } }';
const showMutation = 'mutation($id: ID!) { unminimizeComment(input: { subjectId: $id }) { unminimizedComment { isMinimized } } }';

/**
 * Settles threads and opens them again. To resolve, an installation needs `contents: write` beside `pull-requests: write`, which a reviewer
 * should not have: without it the comment is hidden as outdated. Doing either twice is the same as once.
 */
export class ThreadSettler {
  readonly #repository: Repository;
  #mayResolve = true;

  constructor(repository: Repository) {
    this.#repository = repository;
  }

  async settle({ id, firstId }: ReviewThread): Promise<void> {
    if (this.#mayResolve) {
      const resolved = await unlessRefused(this.#repository.client.graphql(resolveMutation, { id }), [403], undefined);
      if (resolved !== undefined) return;
      this.#mayResolve = false;
    }
    await this.#repository.client.graphql(hideMutation, { id: firstId });
  }

  async reopen({ id, firstId, isHidden }: ReviewThread): Promise<void> {
    if (isHidden) await this.#repository.client.graphql(showMutation, { id: firstId });
    else await this.#repository.client.graphql(reopenMutation, { id });
  }
}
