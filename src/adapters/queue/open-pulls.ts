import { toSha } from '../github/json.ts';
import type { Repository } from '../github/repository.ts';

export interface OpenPull {
  readonly number: number;
  readonly headSha: string;
}

/** Open pull requests, the one that was touched last first. */
export async function listOpenPulls({ client, paged }: Repository): Promise<readonly OpenPull[]> {
  const pulls = await client.paginate(client.rest.pulls.list, { ...paged, state: 'open', sort: 'updated', direction: 'desc' });
  return pulls.map(({ number, head }) => ({ number, headSha: toSha(head.sha, 'pull request.head.sha') }));
}
