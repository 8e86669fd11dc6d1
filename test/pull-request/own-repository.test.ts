import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { GitHubClient } from '../../src/adapters/github/client.ts';
import { commitsChange } from '../../src/adapters/github/pull-request.ts';
import { Repository } from '../../src/adapters/github/repository.ts';
import { type FakeGitHub, startFakeGitHub } from '../github/server.ts';

let fake: FakeGitHub;
beforeAll(async () => {
  fake = await startFakeGitHub();
});
afterAll(async () => {
  fake.assertHealthy();
  await fake.close();
});

test('a change knows its repository at the refs that GitHub has', async () => {
  const repo = await fake.createRepository({ owner: 'acme', name: 'infra', files: { 'main.tf': 'a\n' } });
  const base = await repo.sha('main');
  execFileSync('git', ['-C', repo.dir, 'tag', 'v1', base]);
  const head = await repo.commit('topic', { 'main.tf': 'b\n' });
  const client = new GitHubClient({ apiUrl: fake.url, token: fake.workflowToken('acme', 'infra') });
  const { own } = await commitsChange(new Repository(client, { owner: 'acme', name: 'infra' }), base, head);
  expect(await own?.addresses()).toEqual([`https://${new URL(fake.url).host}/acme/infra`]);
  const at = async (ref: string) => {
    const found = await own?.at(ref);
    return found === undefined ? undefined : [found.tree.revision, found.branch];
  };
  expect([await at('v1'), await at('topic'), await at(head)]).toEqual([
    [base, undefined],
    [head, 'topic'],
    [head, undefined],
  ]);
  expect([await at('v2'), await at('0'.repeat(40))]).toEqual([undefined, undefined]);
});
