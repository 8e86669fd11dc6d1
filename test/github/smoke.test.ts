import { Octokit } from '@octokit/rest';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type FakeGitHub, startFakeGitHub } from './server.ts';

let fake: FakeGitHub;
beforeAll(async () => {
  const t = performance.now();
  fake = await startFakeGitHub();
  console.log('start', performance.now() - t);
});
afterAll(() => fake.close());

test('smoke', async () => {
  const repo = await fake.createRepository({ owner: 'acme', name: 'infra', files: { 'main.tf': 'a\nb\nc\n', 'x/y.tf': 'q\n' } });
  await repo.commit('change', { 'main.tf': 'a\nB\nc\n', 'new.tf': 'n\n' });
  const pull = await fake.openPullRequest({ owner: 'acme', repo: 'infra', head: 'change', by: 'dev' });
  const o = new Octokit({
    auth: fake.userToken('acme'),
    baseUrl: fake.url,
    userAgent: 't',
    log: { debug() {}, info() {}, warn() {}, error: console.error },
  });
  const at = { owner: 'acme', repo: 'infra' };
  const p = await o.pulls.get({ ...at, pull_number: 1 });
  expect(p.data.mergeable).toBe(true);
  const f = await o.pulls.listFiles({ ...at, pull_number: 1 });
  console.log(f.data.map((x) => [x.filename, x.status, x.patch]));
  await o.repos.getContent({ ...at, path: 'x/y.tf' });
  await o.repos.getContent({ ...at, path: '' });
  await o.git.getTree({ ...at, tree_sha: 'main', recursive: '1' });
  await o.repos.compareCommitsWithBasehead({ ...at, basehead: 'main...change' });
  await o.issues.createComment({ ...at, issue_number: 1, body: 'hi' });
  await o.pulls.createReview({
    ...at,
    pull_number: 1,
    event: 'COMMENT',
    body: 'x',
    comments: [{ path: 'main.tf', line: 2, side: 'RIGHT', body: 'here' }],
  });
  await o.pulls.listReviewComments({ ...at, pull_number: 1 });
  await o.repos.getCollaboratorPermissionLevel({ ...at, username: 'dev' });
  console.log(await fake.mergeButton('acme', 'infra', 1), pull.number);
  fake.assertHealthy();
});
