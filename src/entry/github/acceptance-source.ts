import { listBodies, listContributors, readLedger } from '../../adapters/github/comments.ts';
import type { Repository } from '../../adapters/github/repository.ts';
import { acceptancesOf } from '../../review/pull-request/acceptances.ts';
import { parseCommand } from '../../review/pull-request/commands/parse-command.ts';
import type { PermissionOf } from '../../review/pull-request/people.ts';
import type { PullRequest } from '../../review/pull-request/host.ts';
import type { Config } from '../../review/settings/config.ts';
import type { Acceptance } from '../../review/verdict/waivers.ts';

/** Reads what the comments of a pull request accept. Most have no such comment, and one request says so. */
export function acceptanceSource(
  repository: Repository,
  { permissionOf, now }: { readonly permissionOf: PermissionOf; readonly now: () => Date },
): (pull: Pick<PullRequest, 'number' | 'author'>, config: Config) => Promise<readonly Acceptance[]> {
  return async ({ number, author }, config) => {
    const bodies = await listBodies(repository, number);
    if (!bodies.some(({ body }) => parseCommand(body)?.verb === 'accept')) return [];
    const [ledger, contributors] = await Promise.all([readLedger(repository, number), listContributors(repository, number)]);
    const byApps = new Set(bodies.filter(({ isByApp }) => isByApp).map(({ id }) => id));
    const { acceptances } = await acceptancesOf({
      comments: ledger.comments.map((comment) => ({ ...comment, isBot: comment.isBot || byApps.has(comment.id) })),
      deletions: ledger.deletions,
      permissionOf,
      config: config.acceptance,
      author,
      contributors,
      now: now().toISOString(),
    });
    return acceptances.map(({ id, reason, by, until }) => ({ id, reason, by, until }));
  };
}
