import type { CancelReason, CheckHost } from '../../review/pull-request/host.ts';

/** Ends checks that were announced on commits which a newer one replaced before they were judged: they would wait forever. */
export async function retire(checks: CheckHost, { heads, by }: { readonly heads: readonly string[]; readonly by: string }): Promise<void> {
  const summary = `A newer commit, ${by}, was pushed before this one was reviewed. The review is there.`;
  for (const headSha of heads) await cancelOpen(checks, headSha, { title: 'Replaced by a newer commit', summary });
}

/** The pull request was closed before it was judged. Opened again, it is reviewed anew. */
export function retireClosed(checks: CheckHost, headSha: string): Promise<void> {
  const summary = 'The pull request was closed before it was reviewed. When it is opened again, it is reviewed.';
  return cancelOpen(checks, headSha, { title: 'Closed before it was reviewed', summary });
}

async function cancelOpen(checks: CheckHost, headSha: string, why: CancelReason): Promise<void> {
  const found = await checks.find(headSha);
  if (found !== undefined) await checks.cancel(found, why);
}
