import type { Repository } from '../../adapters/github/repository.ts';
import type { CheckHost } from '../../review/pull-request/host.ts';

/** Ends checks that were announced on commits which a newer one replaced before they were judged: they would wait forever. */
export async function retire(
  repository: Repository,
  checks: CheckHost,
  { heads, by }: { readonly heads: readonly string[]; readonly by: string },
): Promise<void> {
  for (const headSha of heads) {
    const found = await checks.find(headSha);
    if (found === undefined || found.status === 'completed') continue;
    const summary = `A newer commit, ${by}, was pushed before this one was reviewed. The review is there.`;
    const body = { status: 'completed', conclusion: 'cancelled', output: { title: 'Replaced by a newer commit', summary } };
    await repository.client.json('PATCH', repository.path(`/check-runs/${found.id}`), { body, isContent: true });
  }
}
