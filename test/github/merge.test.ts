import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, openScene, type Scene } from './scene.ts';
import { mergeQueueRule, requiredChecksRule, startFakeGitHub } from './server.ts';

let scene: Scene;
let made = 0;
beforeAll(async () => {
  scene = await openScene(await startFakeGitHub({ limits: { pointsPerMinute: 100_000, contentPerMinute: 1000 } }));
});
afterAll(async () => {
  scene.fake.assertHealthy();
  await scene.fake.close();
});

/** A repository of its own with one open pull request by `dev`. */
async function fresh() {
  made += 1;
  const name = `m${made}`;
  const { fake } = scene;
  const repo = await fake.createRepository({
    owner: 'acme',
    name,
    files: { 'a.tf': '1\n', 'b.tf': '1\n' },
    collaborators: { dev: 'write', boss: 'write' },
  });
  const head = await repo.commit('topic', { 'a.tf': '2\n' });
  const pull = await fake.openPullRequest({ owner: 'acme', repo: name, head: 'topic', by: 'dev' });
  const check = async (conclusion: string | undefined, sha = pull.headSha, context = 'gate') => {
    const body = { name: context, head_sha: sha, ...(conclusion === undefined ? { status: 'in_progress' } : { conclusion }) };
    expect((await ask(fake, `POST /repos/acme/${name}/check-runs`, { token: scene.token, body })).status).toBe(201);
  };
  return { fake, repo, name, head, pull, check, button: () => fake.mergeButton('acme', name, pull.number) };
}

const pinned = () => requiredChecksRule([{ context: 'gate', integration_id: scene.app.id }]);
const anyone = () => requiredChecksRule([{ context: 'gate' }]);

/** Conclusion of the required check on the head, and whether that opens the button. */
const OUTCOMES: readonly (readonly [string | undefined, boolean])[] = [
  ['success', true],
  ['neutral', true],
  ['skipped', true],
  ['failure', false],
  ['cancelled', false],
  ['timed_out', false],
  ['action_required', false],
  [undefined, false],
];

describe('the merge button', () => {
  test.each(OUTCOMES)('a required check that is %s: open is %s', async (conclusion, isOpen) => {
    const { repo, check, button } = await fresh();
    repo.addRuleset({ rules: [pinned()] });
    expect(await button()).toMatchObject({ enabled: false, reasons: [expect.stringContaining('has not reported')] });
    await check(conclusion);
    expect((await button()).enabled).toBe(isOpen);
  });

  test('is open when nothing is asked', async () => {
    const { button } = await fresh();
    expect(await button()).toEqual({ enabled: true, reasons: [], method: 'merge' });
  });

  test('only the latest commit counts', async () => {
    const { repo, check, button } = await fresh();
    repo.addRuleset({ rules: [pinned()] });
    await check('success');
    await repo.commit('topic', { 'a.tf': '3\n' });
    expect((await button()).enabled).toBe(false);
  });

  test('the last report of the app decides', async () => {
    const { repo, check, button } = await fresh();
    repo.addRuleset({ rules: [pinned()] });
    await check('failure');
    await check('success');
    expect((await button()).enabled).toBe(true);
    await check('failure');
    expect((await button()).enabled).toBe(false);
  });

  test("a job of the check's name opens it only where the app is not pinned", async () => {
    for (const [rule, isOpen] of [
      [pinned(), false],
      [anyone(), true],
    ] as const) {
      const { fake, repo, name, pull, check, button } = await fresh();
      repo.addRuleset({ rules: [rule] });
      await check('failure');
      fake.reportJob('acme', name, { sha: pull.headSha, name: 'gate', conclusion: 'success' });
      expect((await button()).enabled).toBe(isOpen);
    }
  });

  test('a job that runs shuts it until the job has ended', async () => {
    const { fake, repo, name, pull, button } = await fresh();
    repo.addRuleset({ rules: [anyone()] });
    const report = (conclusion: 'pending' | 'success') => fake.reportJob('acme', name, { sha: pull.headSha, name: 'gate', conclusion });
    const running = report('pending');
    expect((await button()).reasons).toEqual(['Required check "gate" is in_progress']);
    expect(report('success').id).toBe(running.id);
    expect((await button()).enabled).toBe(true);
  });

  test('a commit status of the same name is required too, and does not replace a pinned check', async () => {
    const { fake, repo, name, pull, check, button } = await fresh();
    repo.addRuleset({ rules: [anyone()] });
    const status = (state: string) =>
      ask(fake, `POST /repos/acme/${name}/statuses/${pull.headSha}`, { token: fake.userToken('dev'), body: { state, context: 'gate' } });
    await check('success');
    await status('failure');
    expect((await button()).enabled).toBe(false);
    await status('success');
    expect((await button()).enabled).toBe(true);
    repo.addRuleset({ rules: [requiredChecksRule([{ context: 'gate', integration_id: 1 }])] });
    expect((await button()).enabled).toBe(false);
  });

  test('branch protection asks too: contexts, app ids (-1 is anyone), strict, approvals, conversations', async () => {
    const { fake, repo, name, check, button } = await fresh();
    repo.protect('main', {
      checks: [{ context: 'gate', app_id: -1 }],
      strict: true,
      requiredApprovals: 1,
      requiresConversationResolution: true,
    });
    await check('success');
    const review = (login: string, body: object) =>
      ask(fake, `POST /repos/acme/${name}/pulls/1/reviews`, { token: fake.userToken(login), body });
    await review('stranger', { event: 'APPROVE' });
    expect((await button()).reasons).toEqual([expect.stringContaining('approving review')]);
    await review('boss', { event: 'APPROVE', comments: [{ path: 'a.tf', line: 1, body: 'why?' }] });
    expect((await button()).reasons).toEqual([expect.stringContaining('conversations')]);
    for (const comment of repo.state.reviewComments.values()) comment.resolvedBy = comment.author;
    expect((await button()).enabled).toBe(true);
    await repo.commit('main', { 'b.tf': '2\n' });
    expect((await button()).reasons).toEqual([expect.stringContaining('out-of-date')]);
  });

  test('drafts, conflicts, closed and merged pull requests stay shut', async () => {
    const { fake, repo, name, button } = await fresh();
    fake.setDraft('acme', name, 1, true);
    expect((await button()).reasons).toEqual([expect.stringContaining('work in progress')]);
    fake.setDraft('acme', name, 1, false);
    await repo.commit('main', { 'a.tf': 'other\n' });
    expect((await button()).reasons).toEqual([expect.stringContaining('conflicts')]);
    await repo.commit('topic', { 'a.tf': 'other\n', 'c.tf': 'x\n' }, 'merge', { parents: ['topic', 'main'] });
    fake.setState('acme', name, 1, 'closed');
    expect((await button()).reasons).toEqual(['Pull request is closed']);
    fake.setState('acme', name, 1, 'open');
    await fake.merge('acme', name, 1);
    expect((await button()).reasons).toEqual(['Pull request is already merged']);
    expect(await repo.state.git.isAncestor(await repo.sha('topic'), await repo.sha('main'))).toBe(true);
  });

  test('the API merges by the same rules, and only the head it is told', async () => {
    const { fake, repo, name, check, pull } = await fresh();
    repo.addRuleset({ rules: [pinned()] });
    const merge = (body: object) => ask(fake, `PUT /repos/acme/${name}/pulls/1/merge`, { token: fake.userToken('boss'), body });
    expect((await merge({})).status).toBe(405);
    await check('success');
    expect((await merge({ sha: '0'.repeat(40) })).status).toBe(409);
    expect((await merge({ sha: pull.headSha })).body['merged']).toBe(true);
  });

  test('rules are read back as they are in force', async () => {
    const { fake, repo, name } = await fresh();
    repo.addRuleset({ rules: [pinned()] });
    repo.addRuleset({ rules: [anyone()], enforcement: 'disabled' });
    repo.addRuleset({ rules: [anyone()], branches: ['release'] });
    const rules = await ask(fake, `GET /repos/acme/${name}/rules/branches/main`, { token: scene.token });
    expect(rules.body.map((one) => one['parameters']?.['required_status_checks']?.[0]?.['integration_id'])).toEqual([scene.app.id]);
  });
});

describe('the merge queue', () => {
  async function queued() {
    const one = await fresh();
    one.repo.addRuleset({ rules: [pinned(), mergeQueueRule()] });
    await one.repo.commit('second', { 'c.tf': '1\n' }, 'second', { parents: ['main'] });
    const second = await one.fake.openPullRequest({ owner: 'acme', repo: one.name, head: 'second', by: 'dev' });
    await one.check('success');
    await one.check('success', second.headSha);
    const first = await one.fake.addToMergeQueue('acme', one.name, one.pull.number);
    const next = await one.fake.addToMergeQueue('acme', one.name, second.number);
    return { ...one, second, first, next, settle: () => one.fake.settleMergeQueue('acme', one.name) };
  }

  test('builds each group on the one before; the checks of the pull requests do not count there', async () => {
    const { fake, name, repo, first, next, check, settle } = await queued();
    expect(first.baseSha).toBe(await repo.sha('main'));
    expect(next.baseSha).toBe(first.headSha);
    expect(fake.mergeGroupButton('acme', name, first).enabled).toBe(false);
    expect(await settle()).toEqual({ merged: [], removed: [] });
    await check('success', next.headSha);
    expect(await settle()).toEqual({ merged: [], removed: [] });
    await check('success', first.headSha);
    expect(await settle()).toEqual({ merged: [1, 2], removed: [] });
    expect(await repo.sha('main')).toBe(next.headSha);
  });

  test('throws out a group that fails and rebuilds those behind it', async () => {
    const { fake, name, repo, first, check, settle } = await queued();
    await check('failure', first.headSha);
    expect(await settle()).toEqual({ merged: [], removed: [1] });
    const [rebuilt] = repo.state.queue;
    expect(rebuilt?.baseSha).toBe(await repo.sha('main'));
    await check('success', rebuilt?.headSha);
    expect(await settle()).toEqual({ merged: [2], removed: [] });
    expect(fake.pull('acme', name, 1).state).toBe('open');
  });

  test('takes nobody whose own checks are missing', async () => {
    const { fake, repo, name } = await fresh();
    repo.addRuleset({ rules: [pinned(), mergeQueueRule()] });
    await expect(fake.addToMergeQueue('acme', name, 1)).rejects.toThrow('has not reported');
    await expect(fake.merge('acme', name, 1)).rejects.toThrow('cannot merge');
  });
});
