import type { CommitHistory, HistoricFile } from '../../review/ports.ts';
import { commitFeed } from './commit-feed.ts';
import type { CommitFeed } from './commit-feed.ts';
import type { GitRepository } from './open-repository.ts';

/** The commits of a change one by one; undefined when there is only one, whose difference is the change itself. */
export async function historyOf(repository: GitRepository, base: string, head: string): Promise<CommitHistory | undefined> {
  const parents = await repository.parents(head);
  if (head === base || (parents.length === 1 && parents[0] === base)) return undefined;
  return new FeedHistory(commitFeed(repository, base, head));
}

class FeedHistory implements CommitHistory {
  readonly #feed: CommitFeed;

  constructor(feed: CommitFeed) {
    this.#feed = feed;
  }

  get skipped(): CommitHistory['skipped'] {
    return this.#feed.skipped;
  }

  get incomplete(): CommitHistory['incomplete'] {
    return this.#feed.incomplete;
  }

  async *[Symbol.asyncIterator](): AsyncIterator<HistoricFile> {
    for await (const { commit, path, added, text } of this.#feed) {
      const decoded = await text();
      if (decoded.kind === 'text') yield { commit, path, added, text: decoded.text };
    }
  }
}
