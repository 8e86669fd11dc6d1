import { afterAll, beforeAll, expect, test } from 'vitest';
import { content, GitHubClient, UnknownOutcome } from '../../src/adapters/github/client.ts';
import { WriterLane } from '../../src/adapters/github/writer-lane.ts';
import { blindRepeats } from './blind-repeats.ts';
import { type FakeGitHub, startFakeGitHub } from './server.ts';

/** What the fault suites of Action and App hold every review to, shown on a client that does wrong. */

let fake: FakeGitHub;
let client: GitHubClient;
const comment = { owner: 'acme', repo: 'infra', issue_number: 1, body: 'Hello' };

beforeAll(async () => {
  fake = await startFakeGitHub();
  const repo = await fake.createRepository({ owner: 'acme', name: 'infra', files: { 'a.tf': '' }, collaborators: { dev: 'write' } });
  await repo.commit('topic', { 'b.tf': '' }, 'Change', { by: 'dev' });
  await fake.openPullRequest({ owner: 'acme', repo: 'infra', head: 'topic', by: 'dev' });
  client = new GitHubClient({ apiUrl: fake.url, token: fake.userToken('dev'), lane: new WriterLane(0), backoffMs: 1 });
});
afterAll(() => fake.close());

test.each([
  ['cut', { kind: 'reset', when: 'after' }],
  ['a 502', { kind: 'status', when: 'after' }],
] as const)('an answer that is %s: a comment that is sent again without a look is found, and ours is not sent again', async (_, fault) => {
  const made = (): number => fake.repository('acme', 'infra').state.comments.size;
  const [since, before] = [fake.requests.length, made()];
  fake.inject({ match: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', ...fault });
  await expect(client.rest.issues.createComment({ ...comment, request: content })).rejects.toThrow(UnknownOutcome);
  expect([blindRepeats(fake.requests.slice(since)), made() - before]).toEqual([[], 1]);

  // Planted: the same, by a client that takes it for harmless.
  const next = fake.requests.length;
  fake.inject({ match: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', ...fault });
  await client.rest.issues.createComment({ ...comment, request: { repeat: 'safe' } });
  expect([blindRepeats(fake.requests.slice(next)), made() - before]).toEqual([['POST /repos/acme/infra/issues/1/comments'], 3]);
});

test('a look in between makes it another decision, and a limit is no lost answer', async () => {
  const since = fake.requests.length;
  fake.inject({ match: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', kind: 'reset' });
  await expect(client.rest.issues.createComment({ ...comment, request: content })).rejects.toThrow(UnknownOutcome);
  await client.rest.issues.listComments({ owner: 'acme', repo: 'infra', issue_number: 1 });
  fake.inject({ match: 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments', kind: 'secondary-limit', retryAfterSeconds: 0 });
  await client.rest.issues.createComment({ ...comment, request: content });
  expect(blindRepeats(fake.requests.slice(since))).toEqual([]);
});
