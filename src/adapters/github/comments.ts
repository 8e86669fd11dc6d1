import { HostProblem } from '../../review/pull-request/host-problem.ts';
import type { ConversationComment, DeletedComment } from '../../review/pull-request/acceptances.ts';
import { compareWithBranch } from './github-change.ts';
import { readNodes } from './graphql-list.ts';
import { toSha } from './json.ts';
import type { Json } from './json.ts';
import type { Repository } from './repository.ts';

/** Comments of a pull request with what has been done to them since. */
export interface CommentLedger {
  readonly comments: readonly ConversationComment[];
  readonly deletions: readonly DeletedComment[];
}

const ledgerQuery = `query($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      comments(first: 100, after: $after) {
        pageInfo { hasNextPage endCursor }
        nodes { databaseId body createdAt lastEditedAt includesCreatedEdit author { __typename login } editor { login } }
      }
    }
  }
}`;

const deletionsQuery = `query($owner: String!, $name: String!, $number: Int!, $after: String) {
  repository(owner: $owner, name: $name) {
    pullRequest(number: $number) {
      timelineItems(first: 100, after: $after, itemTypes: [COMMENT_DELETED_EVENT]) {
        pageInfo { hasNextPage endCursor }
        nodes { ... on CommentDeletedEvent { createdAt actor { login } deletedCommentAuthor { login } } }
      }
    }
  }
}`;

/** The whole ledger, or an error: a list that was cut short could lack a revocation. Only GraphQL knows of edits and deletions. */
export async function readLedger(repository: Repository, number: number): Promise<CommentLedger> {
  const [{ nodes: comments }, { nodes: deletions }] = await Promise.all([
    readNodes(repository, ledgerQuery, number, 'comments'),
    readNodes(repository, deletionsQuery, number, 'timelineItems'),
  ]);
  return {
    comments: comments.map(toComment),
    deletions: deletions.map((node) => ({
      at: node.at('createdAt').text(),
      login: loginOf(node.at('deletedCommentAuthor')),
      by: loginOf(node.at('actor')),
    })),
  };
}

function toComment(node: Json): ConversationComment {
  const createdAt = node.at('createdAt').text();
  const edited = node.at('lastEditedAt');
  const isEditedAtOnce = node.at('includesCreatedEdit').isTrue();
  return {
    id: node.at('databaseId').number(),
    login: node.at('author', 'login').textOr('ghost'),
    isBot: node.at('author', '__typename').textOr('') !== 'User',
    body: node.at('body').textOr(''),
    createdAt,
    editedAt: edited.isNull() ? (isEditedAtOnce ? createdAt : null) : edited.text(),
    editor: loginOf(node.at('editor')),
  };
}

function loginOf(actor: Json): string | null {
  return actor.isNull() ? null : actor.at('login').text();
}

/** Comments as REST gives them: enough to see whether anybody accepts anything at all. REST alone knows what an app wrote for a person. */
export async function listBodies(
  repository: Repository,
  number: number,
): Promise<readonly { readonly id: number; readonly body: string; readonly isByApp: boolean }[]> {
  const { client, paged } = repository;
  const comments = await client.paginate(client.rest.issues.listComments, { ...paged, issue_number: number });
  return comments.map(({ id, body, performed_via_github_app: app }) => ({ id, body: body ?? '', isByApp: (app ?? null) !== null }));
}

/**
 * Logins of those who wrote commits of the pull request, as far as GitHub knows them. The comparison lists them all, page by page; where it does not, that
 * is an error: whoever is missing could accept what he wrote.
 */
export async function listContributors(repository: Repository, number: number): Promise<readonly string[]> {
  const { data } = await repository.client.rest.pulls.get({ ...repository.at, pull_number: number });
  const { commits } = await compareWithBranch(repository, data.base.ref, toSha(data.head.sha, 'pull request.head.sha'));
  const listed = await commits.all();
  if (listed.length !== commits.total) {
    const cut = `GitHub counts ${commits.total} commits of the pull request and lists ${listed.length}`;
    throw new HostProblem(`${cut}: who wrote it, and may therefore accept nothing, is not known.`, { transient: false });
  }
  const authors = listed.flatMap((commit) => commit.authors);
  // GitHub itself commits what is done in the browser.
  return [...new Set(authors)].filter((login) => login !== 'web-flow');
}
