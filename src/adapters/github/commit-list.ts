import { Json } from './json.ts';
import type { Repository } from './repository.ts';

/** A commit as a comparison lists it. */
export interface ListedCommit {
  readonly sha: string;
  /** Two commits with the same tree have the same files. */
  readonly tree: string;
  readonly parents: readonly string[];
}

export const commitsPerPage = 100;

/** The commits of a comparison, those that the base does not have; the first page came with the comparison, the others when they are asked for. */
export class CommitList {
  /** As GitHub counts them. */
  readonly total: number;
  readonly #repository: Repository;
  readonly #first: readonly ListedCommit[];
  readonly #range: string;

  constructor(repository: Repository, comparison: Json, headSha: string) {
    this.#repository = repository;
    this.total = comparison.at('total_commits').number();
    this.#first = readCommits(comparison);
    this.#range = `${comparison.at('base_commit', 'sha').sha()}...${headSha}`;
  }

  /** Oldest first. As many as GitHub gives, which may be fewer than `total`. */
  async all(): Promise<readonly ListedCommit[]> {
    const commits = [...this.#first];
    for (let page = 2; commits.length < this.total && commits.length === (page - 1) * commitsPerPage; page += 1) {
      const path = this.#repository.path(`/compare/${this.#range}?per_page=${commitsPerPage}&page=${page}`);
      commits.push(...readCommits(new Json(await this.#repository.client.json('GET', path), 'comparison')));
    }
    return commits;
  }
}

function readCommits(comparison: Json): ListedCommit[] {
  return comparison
    .at('commits')
    .list()
    .map((commit) => ({
      sha: commit.at('sha').sha(),
      tree: commit.at('commit', 'tree', 'sha').sha(),
      parents: commit
        .at('parents')
        .list()
        .map((parent) => parent.at('sha').sha()),
    }));
}
