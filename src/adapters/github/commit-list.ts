import type { RestEndpointMethodTypes } from '@octokit/rest';

import { toSha } from './json.ts';
import { pageItemsMax } from './repository.ts';
import type { Repository } from './repository.ts';

/** A commit as a comparison lists it. */
export interface ListedCommit {
  readonly sha: string;
  /** Two commits with the same tree have the same files. */
  readonly tree: string;
  readonly parents: readonly string[];
  /** Logins, as far as GitHub knows them. */
  readonly authors: readonly string[];
}

/** Two commits, and what GitHub says of the way between them. */
export type RestComparison = RestEndpointMethodTypes['repos']['compareCommitsWithBasehead']['response']['data'];
type RestCommit = RestComparison['commits'][number];

/** All the files come with the first page, and most changes have no more commits than one page. */
export async function compare({ client, paged }: Repository, range: string, page: number): Promise<RestComparison> {
  return (await client.rest.repos.compareCommitsWithBasehead({ ...paged, basehead: range, page })).data;
}

/** The commits of a comparison, those that the base does not have; the first page came with the comparison, the others when they are asked for. */
export class CommitList {
  /** As GitHub counts them. */
  readonly total: number;
  readonly #repository: Repository;
  readonly #first: readonly ListedCommit[];
  readonly #range: string;

  constructor(repository: Repository, { total_commits: total, commits, base_commit: base }: RestComparison, headSha: string) {
    this.#repository = repository;
    this.total = total;
    this.#first = commits.map(toListed);
    this.#range = `${toSha(base.sha, 'comparison.base_commit.sha')}...${headSha}`;
  }

  /** Oldest first. As many as GitHub gives, which may be fewer than `total`. */
  async all(): Promise<readonly ListedCommit[]> {
    const commits = [...this.#first];
    for (let page = 2; commits.length < this.total && commits.length === (page - 1) * pageItemsMax; page += 1) {
      commits.push(...(await compare(this.#repository, this.#range, page)).commits.map(toListed));
    }
    return commits;
  }
}

function toListed(commit: RestCommit): ListedCommit {
  return {
    sha: toSha(commit.sha, 'commit.sha'),
    tree: toSha(commit.commit.tree.sha, 'commit.commit.tree.sha'),
    parents: commit.parents.map(({ sha }) => toSha(sha, 'commit.parents.sha')),
    authors: authorsOf(commit),
  };
}

export function authorsOf({ author, committer }: RestCommit): readonly string[] {
  return [author, committer].flatMap((one) => (one !== null && 'login' in one ? [one.login] : []));
}
