import { HostProblem } from '../../review/pull-request/host-problem.ts';
import type { ConversationComment, DeletedComment } from '../../review/pull-request/acceptances.ts';
import { Json } from './json.ts';
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
  const path = repository.path(`/issues/${number}/comments`);
  const comments = await repository.client.list(path, (page) => new Json(page, 'comments').list().map(({ value }) => value));
  return comments.map((value) => {
    const comment = new Json(value, 'comment');
    const isByApp = !comment.at('performed_via_github_app').isNull();
    return { id: comment.at('id').number(), body: comment.at('body').textOr(''), isByApp };
  });
}

/** GitHub lists so many commits of a pull request, the oldest, and says nothing of the others. */
const pullCommitsMax = 250;

/** Logins of those who wrote commits of the pull request, as far as GitHub knows them. */
export async function listContributors(repository: Repository, number: number): Promise<readonly string[]> {
  const { client } = repository;
  const listed = await client.list(repository.path(`/pulls/${number}/commits`), (page) =>
    new Json(page, 'commits').list().map(({ value }) => value),
  );
  const commits = listed.length < pullCommitsMax ? listed : await compareAll(repository, number);
  const people = commits.flatMap((commit) => {
    const read = new Json(commit, 'commit');
    return [read.at('author', 'login').textOr(''), read.at('committer', 'login').textOr('')];
  });
  // GitHub itself commits what is done in the browser.
  return [...new Set(people)].filter((login) => login !== '' && login !== 'web-flow');
}

/** The comparison lists them all, page by page. */
async function compareAll(repository: Repository, number: number): Promise<readonly unknown[]> {
  const pull = new Json(await repository.client.json('GET', repository.path(`/pulls/${number}`)), 'pull request');
  const [base, head] = [pull.at('base', 'ref').text(), pull.at('head', 'sha').sha()];
  return repository.client.list(repository.path(`/compare/${encodeURIComponent(base)}...${head}`), (page) => {
    return new Json(page, 'comparison')
      .at('commits')
      .list()
      .map(({ value }) => value);
  });
}
