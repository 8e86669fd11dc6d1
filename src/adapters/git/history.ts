import { oneCommit } from '../../review/ports.ts';
import type { Change, CommitHistory, HistoricFile } from '../../review/ports.ts';
import { commitFeed, commitsCutOff } from './commit-feed.ts';
import type { CommitFeed } from './commit-feed.ts';
import type { GitRepository } from './open-repository.ts';
import { ownRepository } from './own-repository.ts';

/** The change between two commits, given by their full ids. */
export async function readChange(repository: GitRepository, base: string, head: string): Promise<Change> {
  const [difference, feed] = await Promise.all([repository.difference(base, head), feedOf(repository, base, head)]);
  // Git lists the commits while both sides are evaluated.
  feed?.begin();
  return { ...difference, history: feed === undefined ? oneCommit : new FeedHistory(feed), own: ownRepository(repository) };
}

/** Whether the clone has every commit of the change with its parents; a shallow one may lack some. */
export async function hasWholeHistory(repository: GitRepository, base: string, head: string): Promise<boolean> {
  return (await commitsCutOff(repository, base, head)).length === 0;
}

/** Undefined where the change is one commit. */
async function feedOf(repository: GitRepository, base: string, head: string): Promise<CommitFeed | undefined> {
  const parents = await repository.parents(head);
  if (head === base || (parents.length === 1 && parents[0] === base)) return undefined;
  return commitFeed(repository, base, head);
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
