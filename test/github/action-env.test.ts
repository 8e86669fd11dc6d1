import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, openScene, type Json, type Scene } from './scene.ts';
import { mergeQueueRule, startFakeGitHub } from './server.ts';

let scene: Scene;
beforeAll(async () => {
  scene = await openScene(await startFakeGitHub());
});
afterAll(async () => {
  scene.fake.assertHealthy();
  await scene.fake.close();
});

const at = { owner: 'acme', repo: 'infra' };
const event = (env: Record<string, string>) => JSON.parse(readFileSync(env['GITHUB_EVENT_PATH'] ?? '', 'utf8')) as Json;
const git = (dir: string, ...args: string[]) => execFileSync('git', ['-C', dir, ...args], { encoding: 'utf8' }).trim();

describe('a run started by', () => {
  test('pull_request stands on the test merge, with its checkout', async () => {
    const { env, workspace, token } = await scene.fake.actionEnv({
      ...at,
      event: 'pull_request',
      number: 1,
      checkoutDepth: 1,
      inputs: { token: '${{ github.token }}', 'fail on': 'high' },
      permissions: { checks: 'write' },
    });
    expect(env).toMatchObject({
      GITHUB_EVENT_NAME: 'pull_request',
      GITHUB_REF: 'refs/pull/1/merge',
      GITHUB_HEAD_REF: 'change',
      GITHUB_BASE_REF: 'main',
      INPUT_TOKEN: token,
      INPUT_FAIL_ON: 'high',
    });
    expect(event(env)['pull_request']?.['head']?.['sha']).toBe(scene.head());
    expect(git(workspace, 'rev-parse', 'HEAD')).toBe(env['GITHUB_SHA']);
    expect(git(workspace, 'rev-list', '--count', 'HEAD')).toBe('1');
    expect(readFileSync(join(workspace, 'main.tf'), 'utf8')).toContain('line five');
    const reply = await ask(scene.fake, 'POST /repos/acme/infra/check-runs', { token, body: { name: 'x', head_sha: scene.head() } });
    expect(reply.status).toBe(201);
  });

  test('the whole history when asked', async () => {
    const { workspace } = await scene.fake.actionEnv({ ...at, event: 'pull_request', number: 1, checkoutDepth: 0 });
    expect(git(workspace, 'merge-base', 'origin/main', 'HEAD^2')).toBe(await scene.fake.repository('acme', 'infra').sha('main'));
  });

  test('a fork has a token that only reads', async () => {
    const { fake } = scene;
    const fork = await fake.fork('acme', 'infra', 'guest');
    await fork.commit('topic', { 'keep.tf': 'changed\n' });
    const pull = await fake.openPullRequest({ ...at, head: 'topic', headOwner: 'guest' });
    const { token, env } = await fake.actionEnv({
      ...at,
      event: 'pull_request',
      number: pull.number,
      permissions: { issues: 'write', pull_requests: 'write' },
    });
    expect((await ask(fake, `POST /repos/acme/infra/issues/${pull.number}/comments`, { token, body: { body: 'x' } })).status).toBe(403);
    expect(event(env)['pull_request']?.['head']?.['repo']?.['full_name']).toBe('guest/infra');
    const target = await fake.actionEnv({ ...at, event: 'pull_request_target', number: pull.number, permissions: { issues: 'write' } });
    expect(target.env['GITHUB_REF']).toBe('refs/heads/main');
    expect(
      (await ask(fake, `POST /repos/acme/infra/issues/${pull.number}/comments`, { token: target.token, body: { body: 'x' } })).status,
    ).toBe(201);
    expect((await ask(fake, `GET /repos/acme/infra/commits/${pull.headSha}/pulls`)).body.map((one) => one['number'])).toEqual([
      pull.number,
    ]);
    const list = await ask(fake, `GET /repos/acme/infra/contents/keep.tf?ref=refs/pull/${pull.number}/head`, {
      accept: 'application/vnd.github.raw',
    });
    expect(list.text).toBe('changed\n');
  });

  test('issue_comment knows no head; push, merge_group and workflow_dispatch stand where they should', async () => {
    const { fake } = scene;
    const { id } = fake.comment({ ...at, number: 1, body: '/security-review', by: 'dev' });
    const comment = await fake.actionEnv({ ...at, event: 'issue_comment', commentId: id, actor: 'dev' });
    expect(JSON.stringify(comment.payload)).not.toContain(scene.head());
    expect(comment.env['GITHUB_ACTOR']).toBe('dev');
    fake.repository('acme', 'infra').addRuleset({ rules: [mergeQueueRule()] });
    const group = await fake.addToMergeQueue('acme', 'infra', 1);
    const merge = await fake.actionEnv({ ...at, event: 'merge_group', group, checkoutDepth: 1 });
    expect([merge.env['GITHUB_SHA'], git(merge.workspace, 'rev-parse', 'HEAD')]).toEqual([group.headSha, group.headSha]);
    const push = await fake.actionEnv({ ...at, event: 'push', branch: 'change' });
    expect([push.env['GITHUB_SHA'], String(event(push.env)['after'])]).toEqual([scene.head(), scene.head()]);
    expect((await fake.actionEnv({ ...at, event: 'workflow_dispatch' })).env['GITHUB_REF']).toBe('refs/heads/main');
  });

  test('a pull request with conflicts does not start', async () => {
    const { fake } = scene;
    const repo = await fake.createRepository({ owner: 'acme', name: 'clash', files: { 'a.tf': '1\n' } });
    await repo.commit('topic', { 'a.tf': '2\n' });
    await repo.commit('main', { 'a.tf': '3\n' });
    const { number } = await fake.openPullRequest({ owner: 'acme', repo: 'clash', head: 'topic', by: 'dev' });
    await expect(fake.actionEnv({ owner: 'acme', repo: 'clash', event: 'pull_request', number })).rejects.toThrow('conflicts');
  });
});

test('outputs and summary are read back, and all is gone at the end', async () => {
  const run = await scene.fake.actionEnv({ ...at, event: 'push' });
  writeFileSync(run.env['GITHUB_OUTPUT'] ?? '', 'verdict=block\nreport<<EOF_1\nline 1\nline 2\nEOF_1\n');
  writeFileSync(run.env['GITHUB_STEP_SUMMARY'] ?? '', '# Report');
  expect(await run.outputs()).toEqual(
    new Map([
      ['verdict', 'block'],
      ['report', 'line 1\nline 2'],
    ]),
  );
  expect(await run.summary()).toBe('# Report');
  expect(existsSync(scene.fake.world.root)).toBe(true);
});
