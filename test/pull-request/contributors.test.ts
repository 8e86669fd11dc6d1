import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { GitHubClient } from '../../src/adapters/github/client.ts';
import { listContributors } from '../../src/adapters/github/comments.ts';
import { Repository } from '../../src/adapters/github/repository.ts';

/** Whoever wrote commits of a pull request accepts nothing in it, so the list of them is whole or there is none. */

const sha = (digit: number): string => String(digit).repeat(40);
const commit = (digit: number, login: string) => ({
  sha: sha(digit),
  commit: { tree: { sha: sha(digit) } },
  parents: [],
  author: { login },
  committer: { login: 'web-flow' },
});

async function contributors(total: number): Promise<readonly string[]> {
  const comparison = { base_commit: { sha: sha(1) }, merge_base_commit: { sha: sha(1) }, files: [], total_commits: total };
  const answers = [
    ['/pulls/', { base: { ref: 'main' }, head: { sha: sha(3) } }],
    ['/git/ref/', { object: { sha: sha(1) } }],
    ['/compare/', { ...comparison, commits: [commit(2, 'dev'), commit(3, 'dev')] }],
  ] as const;
  const server = createServer(({ url = '' }, response) => {
    const answer = answers.find(([part]) => url.includes(part))?.[1];
    response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  try {
    const client = new GitHubClient({ apiUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, token: 'none' });
    return await listContributors(new Repository(client, { owner: 'acme', name: 'infra' }), 1);
  } finally {
    server.closeAllConnections();
    server.close();
  }
}

test('are those of all commits, each once', async () => {
  expect(await contributors(2)).toEqual(['dev']);
});

test('are not known where GitHub lists fewer commits than it counts', async () => {
  await expect(contributors(3)).rejects.toThrow('GitHub counts 3 commits of the pull request and lists 2');
});
