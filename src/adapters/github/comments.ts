import { HostProblem } from '../../review/pull-request/host-problem.ts';
import type { ConversationComment, DeletedComment } from '../../review/pull-request/acceptances.ts';
import { authorsOf } from './commit-list.ts';
import { compareCommits } from './github-change.ts';
import { Json, toSha } from './json.ts';
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

const pagesMax = 50;

/** The whole ledger, or an error: a list that was cut short could lack a revocation. Only GraphQL knows of edits and deletions. */
export async function readLedger(repository: Repository, number: number): Promise<CommentLedger> {
  const [comments, deletions] = await Promise.all([
    pages(repository, ledgerQuery, number, 'comments'),
    pages(repository, deletionsQuery, number, 'timelineItems'),
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

async function pages({ client, owner, name }: Repository, query: string, number: number, list: string): Promise<readonly Json[]> {
  const nodes: Json[] = [];
  let after: string | null = null;
  for (let page = 0; page < pagesMax; page += 1) {
    const answer: Json = new Json(await client.graphql(query, { owner, name, number, after }), 'data').at(
      'repository',
      'pullRequest',
      list,
    );
    nodes.push(...answer.at('nodes').list());
    if (!answer.at('pageInfo', 'hasNextPage').isTrue()) return nodes;
    after = answer.at('pageInfo', 'endCursor').text();
  }
  throw new HostProblem(`The pull request has more than ${pagesMax * 100} comments.`, { transient: false });
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

/** GitHub lists so many commits of a pull request, the oldest, and says nothing of the others. */
const pullCommitsMax = 250;

/** Logins of those who wrote commits of the pull request, as far as GitHub knows them. */
export async function listContributors(repository: Repository, number: number): Promise<readonly string[]> {
  const { client, paged } = repository;
  const listed = await client.paginate(client.rest.pulls.listCommits, { ...paged, pull_number: number });
  const authors = listed.length < pullCommitsMax ? listed.flatMap(authorsOf) : await contributorsOfAll(repository, number);
  // GitHub itself commits what is done in the browser.
  return [...new Set(authors)].filter((login) => login !== 'web-flow');
}

/** The comparison lists them all, page by page. */
async function contributorsOfAll(repository: Repository, number: number): Promise<readonly string[]> {
  const { data } = await repository.client.rest.pulls.get({ ...repository.at, pull_number: number });
  const { commits } = await compareCommits(repository, data.base.ref, toSha(data.head.sha, 'pull request.head.sha'));
  return (await commits.all()).flatMap(({ authors }) => authors);
}
