import { expect, test } from 'vitest';
import type { GitHubClient } from '../../src/adapters/github/client.ts';
import { findOpenWork } from '../../src/adapters/queue/open-work.ts';
import type { CheckHost } from '../../src/review/pull-request/host.ts';

const sha = 'a'.repeat(40);

/** An installation with one repository for each number of open pull requests; looking for a check is a request. */
function installation(pulls: readonly number[]): { readonly client: GitHubClient; readonly checksOf: () => CheckHost } {
  const list = Symbol('pulls');
  const repositories = Symbol('repositories');
  const state = {
    requests: 0,
    rest: {
      apps: { listReposAccessibleToInstallation: repositories },
      pulls: { list },
      git: { listMatchingRefs: async () => ({ data: [] }) },
    },
    paginate: async (what: symbol, { repo }: { readonly repo?: string }) => {
      if (what === repositories)
        return pulls.map((_, at) => ({ owner: { login: 'o' }, name: `r${at}`, full_name: `o/r${at}`, pushed_at: String(9 - at) }));
      const count = pulls[Number(repo?.slice(1))] ?? 0;
      return Array.from({ length: count }, (_, at) => ({ number: at + 1, head: { sha } }));
    },
  };
  const find = async (): Promise<undefined> => {
    state.requests += 1;
    return undefined;
  };
  // Only what is asked here is there.
  return { client: state as unknown as GitHubClient, checksOf: () => ({ find }) as unknown as CheckHost };
}

test('a repository with more pull requests than a sweep may ask about is told, and so are those behind it', async () => {
  const { client, checksOf } = installation([2_500, 3]);
  const { jobs, notes } = await findOpenWork({ client, checksOf, installation: 1 });
  expect(jobs).toHaveLength(2_000);
  expect(client.requests).toBe(2_000);
  expect(notes).toEqual([
    '500 open pull requests of o/r0 were not looked at: a sweep makes at most 2000 requests',
    '1 repository was not looked at: a sweep makes at most 2000 requests',
  ]);
});

test('what fits is looked at whole', async () => {
  const { client, checksOf } = installation([3, 2]);
  const { jobs, notes } = await findOpenWork({ client, checksOf, installation: 1 });
  expect([jobs.length, notes]).toEqual([5, []]);
});
