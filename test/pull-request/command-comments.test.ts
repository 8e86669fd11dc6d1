import { afterAll, beforeAll, expect, test } from 'vitest';
import { GitHubClient } from '../../src/adapters/github/client.ts';
import { CommandComments } from '../../src/adapters/github/command-comments.ts';
import { Repository } from '../../src/adapters/github/repository.ts';
import { WriterLane } from '../../src/adapters/github/writer-lane.ts';
import { answeredComment, renderAnswer } from '../../src/report/commands/render-answer.ts';
import { APP_PERMISSIONS } from '../github/scene.ts';
import { type FakeGitHub, startFakeGitHub } from '../github/server.ts';

/** Each command has one answer: a comment of our own that names it. */

let fake: FakeGitHub;

beforeAll(async () => {
  fake = await startFakeGitHub();
});

afterAll(async () => {
  fake.assertHealthy();
  await fake.close();
});

test('a command is answered once, the answer is edited, and what others write is none', async () => {
  const repo = await fake.createRepository({ owner: 'acme', name: 'infra', files: { 'a.md': 'a\n' }, collaborators: { dev: 'write' } });
  await repo.commit('topic', { 'a.md': 'b\n' }, 'Change', { by: 'dev' });
  const { number } = await fake.openPullRequest({ owner: 'acme', repo: 'infra', head: 'topic', by: 'dev' });
  const app = await fake.createApp({ slug: 'gate', permissions: APP_PERMISSIONS });
  const token = fake.installationToken(fake.install(app, { account: 'acme' }));
  const client = new GitHubClient({ apiUrl: fake.url, token, lane: new WriterLane(0), backoffMs: 1 });
  const comments = new CommandComments(new Repository(client, { owner: 'acme', name: 'infra' }), {
    number,
    login: 'gate[bot]',
    answeredComment,
  });
  const command = fake.comment({ owner: 'acme', repo: 'infra', number, body: '/security-review', by: 'dev' });
  const [failed, help] = [renderAnswer(command.id, { kind: 'failed', reason: 'Later.' }), renderAnswer(command.id, { kind: 'help' })];
  fake.comment({ owner: 'acme', repo: 'infra', number, body: failed, by: 'dev' });
  await comments.react(command.id, 'eyes');
  for (const body of [failed, help, help]) await comments.answer(command.id, body);
  const other = fake.comment({ owner: 'acme', repo: 'infra', number, body: '/security-review help', by: 'dev' });
  await comments.answer(other.id, renderAnswer(other.id, { kind: 'help' }));
  const { data } = await client.rest.issues.listComments({ owner: 'acme', repo: 'infra', issue_number: number });
  const answers = data.flatMap(({ user, body = '' }) => (user?.login === 'gate[bot]' ? [body.trim()] : []));
  expect(answers).toEqual([help.trim(), renderAnswer(other.id, { kind: 'help' }).trim()]);
});
