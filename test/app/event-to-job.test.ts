import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupOfRef, heardEvents, mayMatter, toMeaning } from '../../src/review/queue/event-to-job.ts';

const appId = 7;
const sha = 'a'.repeat(40);
const base = 'b'.repeat(40);
const place = { installation: { id: 1 }, repository: { name: 'infra', owner: { login: 'acme' } } };
const read = (event: string, payload: Readonly<Record<string, unknown>>) => toMeaning(event, { ...place, ...payload }, { appId });
const pullRequest = { pull_request: { number: 3, head: { sha } } };
const comment = (body: string, more: Readonly<Record<string, unknown>> = {}) => ({
  issue: { number: 3, pull_request: {} },
  comment: { id: 9, body, user: { type: 'User' } },
  ...more,
});
const pull = { kind: 'pull', installation: 1, owner: 'acme', repo: 'infra', number: 3, review: true, again: false, comments: [] };
const jobs = (...list: readonly unknown[]) => ({ kind: 'jobs', jobs: list });

describe('pull requests', () => {
  test.each(['opened', 'synchronize', 'ready_for_review'])('%s is reviewed', (action) => {
    expect(read('pull_request', { action, ...pullRequest })).toEqual(jobs({ ...pull, headHint: sha }));
  });
  test('reopened is reviewed again: its check may have been made for another branch meanwhile', () => {
    expect(read('pull_request', { action: 'reopened', ...pullRequest })).toEqual(jobs({ ...pull, headHint: sha, again: true }));
  });
  test('edited counts when the base changed', () => {
    expect(read('pull_request', { action: 'edited', ...pullRequest, changes: { base: { ref: { from: 'x' } } } })).toMatchObject({
      kind: 'jobs',
    });
    expect(read('pull_request', { action: 'edited', ...pullRequest, changes: { title: { from: 'x' } } })).toMatchObject({
      kind: 'ignored',
    });
  });
  test.each(['closed', 'labeled', 'assigned', 'no-such-action'])('%s is nothing to us', (action) => {
    expect(read('pull_request', { action, ...pullRequest })).toMatchObject({ kind: 'ignored' });
  });
});

describe('comments', () => {
  test('a command is answered', () => {
    expect(read('issue_comment', { action: 'created', ...comment('/security-review help') })).toEqual(
      jobs({ ...pull, review: false, comments: [{ id: 9 }] }),
    );
  });
  test('an edited command is answered with what stood there, and judged', () => {
    const edited = comment('never mind', {
      changes: { body: { from: '/security-review accept 0123456789abcdef0123456789abcdef a good reason\nmore' } },
    });
    expect(read('issue_comment', { action: 'edited', ...edited })).toEqual(
      jobs({ ...pull, comments: [{ id: 9, previous: '/security-review accept 0123456789abcdef0123456789abcdef a good reason' }] }),
    );
  });
  test('a deleted command is judged', () => {
    expect(
      read('issue_comment', { action: 'deleted', ...comment('/phasegate accept 0123456789abcdef0123456789abcdef a good reason') }),
    ).toEqual(jobs(pull));
  });
  test('other comments, issues and bots are nothing to us', () => {
    expect(read('issue_comment', { action: 'created', ...comment('see /security-review') })).toMatchObject({ kind: 'ignored' });
    expect(read('issue_comment', { action: 'created', ...comment('/security-review'), issue: { number: 3 } })).toMatchObject({
      kind: 'ignored',
    });
    const byApp = {
      id: 9,
      body: '/security-review accept 0123456789abcdef0123456789abcdef a good reason',
      user: { type: 'User' },
      performed_via_github_app: { id: 1 },
    };
    expect(read('issue_comment', { action: 'created', ...comment(''), comment: byApp })).toMatchObject({ kind: 'ignored' });
    const bot = { comment: { id: 9, body: '/security-review', user: { type: 'Bot' } } };
    expect(read('issue_comment', { action: 'created', ...comment(''), ...bot })).toMatchObject({ kind: 'ignored' });
  });
});

describe('buttons', () => {
  const run = (more: Readonly<Record<string, unknown>> = {}) => ({
    check_run: { head_sha: sha, pull_requests: [{ number: 3 }], app: { id: appId }, check_suite: { head_branch: 'x' }, ...more },
  });
  test.each(['rerequested', 'requested_action'])('%s judges again', (action) => {
    expect(read('check_run', { action, ...run() })).toEqual(jobs({ ...pull, again: true }));
  });
  test('a commit without pull requests is looked up, a merge group is known by its branch', () => {
    expect(read('check_run', { action: 'rerequested', ...run({ pull_requests: [] }) })).toMatchObject(
      jobs({ kind: 'commit', headSha: sha, again: true }),
    );
    const queued = run({ pull_requests: [], check_suite: { head_branch: `gh-readonly-queue/main/pr-3-${base}` } });
    expect(read('check_run', { action: 'rerequested', ...queued })).toMatchObject(
      jobs({ kind: 'group', baseSha: base, headSha: sha, again: true, isCertain: false }),
    );
  });
  test("another App's check is nothing to us", () => {
    expect(read('check_run', { action: 'rerequested', ...run({ app: { id: 8 } }) })).toMatchObject({ kind: 'ignored' });
    expect(read('check_run', { action: 'created', ...run() })).toMatchObject({ kind: 'ignored' });
  });
});

test('a merge group brings its own base', () => {
  const merge_group = { base_sha: base, head_sha: sha, head_ref: `refs/heads/gh-readonly-queue/main/pr-3-${base}` };
  expect(read('merge_group', { action: 'checks_requested', merge_group })).toMatchObject(
    jobs({ kind: 'group', baseSha: base, headSha: sha, isCertain: true }),
  );
  expect(read('merge_group', { action: 'destroyed', merge_group })).toMatchObject({ kind: 'ignored' });
  const at = { installation: 1, owner: 'acme', repo: 'infra' };
  expect(groupOfRef(at, `refs/heads/gh-readonly-queue/release/2.0/pr-12-${base}`, sha)?.baseSha).toBe(base);
  expect(groupOfRef(at, `refs/heads/mine/pr-12-${base}`, sha)).toBeUndefined();
});

test('a push to the branch of a merge group brings the group as well', () => {
  const suite = (head_branch: string) => ({ check_suite: { head_sha: sha, head_branch, pull_requests: [], app: { id: appId } } });
  expect(read('check_suite', { action: 'requested', ...suite(`gh-readonly-queue/main/pr-3-${base}`) })).toMatchObject(
    jobs({ kind: 'group', baseSha: base, headSha: sha, again: false }),
  );
  expect(read('check_suite', { action: 'requested', ...suite('feature') })).toMatchObject({ kind: 'ignored' });
});

test('installations are swept', () => {
  expect(read('installation', { action: 'created' })).toEqual(jobs({ kind: 'installation', installation: 1 }));
  for (const action of ['unsuspend', 'new_permissions_accepted'])
    expect(read('installation', { action })).toEqual(jobs({ kind: 'installation', installation: 1 }));
  for (const action of ['deleted', 'suspend']) expect(read('installation', { action })).toMatchObject({ kind: 'ignored' });
  const repositories_added = [{ full_name: 'acme/new' }];
  expect(read('installation_repositories', { action: 'added', repositories_added })).toEqual(
    jobs({ kind: 'installation', installation: 1, repositories: ['acme/new'] }),
  );
});

test('what is not as documented is said so, and none of its values is repeated', () => {
  const meaning = read('pull_request', { action: 'opened', pull_request: { number: 'secret-value', head: { sha } } });
  expect(meaning).toMatchObject({ kind: 'invalid' });
  expect(JSON.stringify(meaning)).not.toContain('secret-value');
  expect(read('pull_request', { action: 'opened', pull_request: { number: 3, head: { sha: '../../etc' } } })).toMatchObject({
    kind: 'invalid',
  });
});

test('no payload makes it throw', () => {
  fc.assert(
    fc.property(fc.constantFrom(...heardEvents, 'push', '__proto__'), fc.anything(), fc.string(), (event, payload, action) => {
      const withAction = typeof payload === 'object' && payload !== null ? { ...payload, action } : payload;
      expect(['jobs', 'ignored', 'invalid']).toContain(toMeaning(event, withAction, { appId }).kind);
      expect(typeof mayMatter(event, action)).toBe('boolean');
    }),
  );
});
