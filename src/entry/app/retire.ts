import { content } from '../../adapters/github/client.ts';
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
    const end = { status: 'completed', conclusion: 'cancelled', output: { title: 'Replaced by a newer commit', summary } } as const;
    await repository.client.rest.checks.update({ ...repository.at, ...end, check_run_id: found.id, request: content });
  }
}
