import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, test } from 'vitest';
import { Gate, group, readWrite } from './scene.ts';

/** Tokens that may not, checkouts that have not, events of every kind, and pull requests that want to be judged by their own rules. */

const gates: Gate[] = [];

async function open(...args: Parameters<typeof Gate.open>): Promise<Gate> {
  const gate = await Gate.open(...args);
  gates.push(gate);
  return gate;
}

afterEach(async () => {
  for (const gate of gates.splice(0)) await gate.close();
});

const quiet = { 'main.tf': group('web') };
const opened = { 'main.tf': group('web', 22) };

describe('tokens', () => {
  test("a fork's token only reads: nothing is tried, the verdict is the exit code and the job summary", async () => {
    const gate = await open(quiet);
    const fork = await gate.fake.fork('acme', 'infra', 'stranger');
    await fork.commit('topic', opened, 'Open', { by: 'stranger' });
    const pull = await gate.open('topic', { headOwner: 'stranger' });
    const run = await gate.review(pull);
    expect([run.code, run.writes, gate.summaries]).toEqual([1, [], []]);
    expect(run.requests.filter((request) => !request.endsWith(' 200'))).toEqual([]);
    expect(run.log).toContain('comes from a fork');
    expect(run.summary).toContain('1 finding blocks this change');
    expect(await gate.canMerge(pull)).toBe(false);

    // The trusted second step: the workflow of the default branch, which reads the fork's commits as data.
    const trusted = await gate.run('pull_request_target', { number: pull.number });
    expect([trusted.code, gate.summaries.length, gate.threads.length]).toEqual([1, 1, 1]);

    await fork.commit('topic', { 'main.tf': group('web').replace('"web"\n}', '"x"\n}') }, 'Fix', { by: 'stranger' });
    expect((await gate.review(pull)).code).toBe(0);
    expect(await gate.canMerge(pull)).toBe(true);
  });

  test('a token that lost its permission to write: a note, and the same verdict', async () => {
    const gate = await open(quiet);
    await gate.repo.commit('topic', opened, 'Open', { by: 'dev' });
    const pull = await gate.open();
    const run = await gate.review(pull, { permissions: { contents: 'read', pull_requests: 'read' } });
    expect([run.code, gate.summaries, gate.threads]).toEqual([1, [], []]);
    expect(run.log).toContain('::notice::The summary was not written');
    expect(run.log).toContain('lacks a permission');
    expect(await gate.canMerge(pull)).toBe(false);
  });

  test("somebody else's token writes in that name, and finds again what it wrote", async () => {
    const gate = await open(quiet);
    await gate.repo.commit('topic', opened, 'Open', { by: 'dev' });
    const pull = await gate.open();
    const inputs = { token: gate.fake.userToken('lead') };
    expect((await gate.review(pull, { inputs })).writes).toHaveLength(2);
    expect((await gate.review(pull, { inputs })).writes).toEqual([]);
    expect([gate.summaries.length, gate.threads.length]).toEqual([1, 1]);
  });

  test('a wrong token ends the job with a reason, never with a pass', async () => {
    const gate = await open(quiet);
    await gate.repo.commit('topic', { 'a.md': 'a\n' }, 'Words', { by: 'dev' });
    const pull = await gate.open();
    const run = await gate.review(pull, { inputs: { token: 'ghs_wrong' } });
    expect(run.code).toBe(1);
    expect(run.log).toContain('The token is wrong or has expired');
    expect(await gate.canMerge(pull)).toBe(false);
  });

  test('a check run, SARIF and code scanning, when they are asked for', async () => {
    const gate = await open(quiet);
    await gate.repo.commit('topic', opened, 'Open', { by: 'dev' });
    const pull = await gate.open();
    const inputs = { 'check-run': 'Phasegate findings', 'sarif-file': 'out/report.sarif', 'upload-sarif': 'true' };
    const permissions = { contents: 'read', pull_requests: 'write', checks: 'write', security_events: 'write' } as const;
    const run = await gate.review(pull, { inputs, permissions });
    expect([run.code, run.outputs.get('sarif-file')]).toEqual([1, 'out/report.sarif']);
    const check = gate.fake.latestCheckRun('acme', 'infra', pull.headSha, 'Phasegate findings');
    expect([check?.status, check?.conclusion, check?.annotations.length]).toEqual(['completed', 'failure', 1]);
    expect(gate.repo.state.sarifs.size).toBe(1);
    const without = await gate.review(pull, { inputs });
    expect(without.code).toBe(1);
    expect(without.log).toContain('was not uploaded');
  });
});

describe('events', () => {
  test('two merge groups: each is compared with what it was built on, and answers for its own change alone', async () => {
    const gate = await open({ ...quiet, 'old.tf': group('old', 22) }, { queue: true });
    await gate.repo.commit('one', { 'one.tf': group('one') }, 'One', { by: 'dev' });
    await gate.repo.commit('two', { 'two.tf': group('two') }, 'Two', { by: 'dev' });
    const [one, two] = [await gate.open('one'), await gate.open('two')];
    for (const pull of [one, two]) expect((await gate.review(pull)).code).toBe(0);
    const first = await gate.fake.addToMergeQueue('acme', 'infra', one.number);
    const second = await gate.fake.addToMergeQueue('acme', 'infra', two.number);
    for (const merging of [first, second]) {
      const run = await gate.run('merge_group', { group: merging });
      expect([run.code, run.outputs.get('base'), run.outputs.get('head')]).toEqual([0, merging.baseSha, merging.headSha]);
      expect(run.writes).toEqual([]);
      expect(gate.fake.mergeGroupButton('acme', 'infra', merging).enabled).toBe(true);
    }
    await gate.fake.settleMergeQueue('acme', 'infra');
    expect([one.mergedAt, two.mergedAt]).not.toContain(null);
  });

  test('what only shows in the queue blocks there', async () => {
    const gate = await open(quiet, { queue: true });
    await gate.repo.commit('one', opened, 'One', { by: 'dev' });
    const pull = await gate.open('one');
    // A check that somebody made green by hand does not carry over into the queue.
    gate.fake.reportJob('acme', 'infra', { sha: pull.headSha, name: 'phasegate', conclusion: 'success' });
    const merging = await gate.fake.addToMergeQueue('acme', 'infra', pull.number);
    expect((await gate.run('merge_group', { group: merging })).code).toBe(1);
    expect(gate.fake.mergeGroupButton('acme', 'infra', merging).enabled).toBe(false);
  });

  test('an acceptance on the pull request counts for its group', async () => {
    const gate = await open(quiet, { queue: true });
    await gate.repo.commit('one', opened, 'One', { by: 'dev' });
    const pull = await gate.open('one');
    await gate.review(pull);
    const id = /accept ([0-9a-f]{32})/u.exec(gate.summaries[0] ?? '')?.[1] ?? '';
    const { number } = pull;
    gate.fake.comment({
      owner: 'acme',
      repo: 'infra',
      number,
      body: `/security-review accept ${id} the office moves next week`,
      by: 'lead',
    });
    expect((await gate.review(pull)).code).toBe(0);
    const merging = await gate.fake.addToMergeQueue('acme', 'infra', pull.number);
    expect((await gate.run('merge_group', { group: merging })).code).toBe(0);
    expect(gate.fake.mergeGroupButton('acme', 'infra', merging).enabled).toBe(true);
  });

  test('push and workflow_dispatch judge a branch as a whole, so that no last push makes the check of its pull request green', async () => {
    const gate = await open(quiet);
    const first = await gate.repo.commit('topic', opened, 'Open', { by: 'dev' });
    await gate.repo.commit('topic', { 'a.md': 'a\n' }, 'Words', { by: 'dev' });
    expect((await gate.run('push', { branch: 'topic', before: first })).code).toBe(1);
    expect((await gate.run('workflow_dispatch', { branch: 'topic' })).code).toBe(1);
    const release = await gate.repo.commit('release', { 'r.md': 'r\n' }, 'Release');
    await gate.repo.commit('main', opened, 'Open on main, not on release');
    expect((await gate.run('push', { branch: 'main' })).code).toBe(1);
    // Proposed to another branch: judged against that one.
    const pull = await gate.open('topic', { base: 'release' });
    expect([release, (await gate.run('push', { branch: 'topic', before: first })).code]).toEqual([release, 1]);
    expect(gate.summaries).toEqual([]);
    const elsewhere = await gate.run('workflow_dispatch', { branch: 'topic', inputs: { 'pull-request': String(pull.number) } });
    expect([elsewhere.code, elsewhere.log]).toEqual([1, expect.stringContaining('start the workflow there')]);
  });

  test('by hand for a pull request, on main itself, an unknown event, a closed pull request', async () => {
    const gate = await open(quiet);
    await gate.repo.commit('topic', opened, 'Open', { by: 'dev' });
    const onMain = await gate.run('workflow_dispatch', {});
    expect([onMain.code, onMain.log]).toEqual([1, expect.stringContaining('nothing to compare')]);
    const pull = await gate.open();
    const byHand = await gate.run('workflow_dispatch', { inputs: { 'pull-request': String(pull.number) } });
    expect([byHand.code, gate.summaries.length]).toEqual([1, 1]);
    const scheduled = await gate.run('schedule', {});
    expect([scheduled.code, scheduled.log]).toEqual([1, expect.stringContaining('starts no review')]);
    gate.fake.setState('acme', 'infra', pull.number, 'closed', 'dev');
    // It may be opened again, and the result would still stand on its commit.
    const closed = await gate.run('pull_request', { number: pull.number, action: 'closed' });
    expect([closed.code, closed.writes]).toEqual([1, []]);
  });
});

describe('checkouts', () => {
  test('a whole checkout is read by git objects, a shallow one through the API, with the same verdict', async () => {
    const gate = await open(quiet);
    await gate.repo.commit('topic', opened, 'Open', { by: 'dev' });
    const pull = await gate.open();
    const whole = await gate.review(pull, { checkoutDepth: 0 });
    expect([whole.code, whole.requests.filter((request) => /\/git\/(?:trees|blobs)\//u.test(request))]).toEqual([1, []]);
    const shallow = await gate.review(pull, { checkoutDepth: 1 });
    expect([shallow.code, shallow.writes]).toEqual([1, []]);
    expect(shallow.log).toContain('reads through the API');
    expect(shallow.outputs.get('blocking')).toBe(whole.outputs.get('blocking'));
  });

  test('3,000 files without a patch are all read, with a checkout and without; one more is a failure with its reason', async () => {
    const gate = await open(quiet, { limits: { diffBytesMax: 10, diffLinesMax: 10, patchBytesMax: 10 } });
    const files = Object.fromEntries(
      Array.from({ length: 3_000 }, (_, index) => [`f/${index}.tf`, index === 2_999 ? group('last', 22) : `# ${index}\n`]),
    );
    await gate.repo.commit('topic', files, 'Many', { by: 'dev' });
    const pull = await gate.open();
    const remote = await gate.review(pull);
    expect([remote.code, remote.outputs.get('blocking')]).toEqual([1, '1']);
    expect(remote.requests.length).toBeLessThan(120);
    const local = await gate.review(pull, { checkoutDepth: 0 });
    expect([local.code, local.outputs.get('blocking'), local.writes]).toEqual([1, '1', []]);
    expect(await gate.canMerge(pull)).toBe(false);

    await gate.repo.commit('topic', { 'f/last.tf': group('last2'), 'f/2999.tf': '# closed\n' }, 'One more', { by: 'dev' });
    const beyond = await gate.review(pull);
    expect([beyond.code, beyond.outputs.get('conclusion')]).toEqual([1, 'failure']);
    expect(beyond.log).toContain('touches 3,001 files; through the API at most 3,000 can be compared');
    expect(gate.summaries[0]).toContain('could not be done');
    expect(gate.summaries).toHaveLength(1);
    expect(await gate.canMerge(pull)).toBe(false);
    expect((await gate.review(pull, { checkoutDepth: 0 })).code).toBe(0);
    expect(await gate.canMerge(pull)).toBe(true);
  });

  test('a tree that GitHub cuts is no basis to judge by', async () => {
    const gate = await open({ ...quiet, 'a.md': 'a\n', 'b.md': 'b\n' }, { limits: { treeEntriesMax: 2 } });
    await gate.repo.commit('topic', { 'c.md': 'c\n' }, 'Words', { by: 'dev' });
    const pull = await gate.open();
    const run = await gate.review(pull);
    expect([run.code, run.log]).toEqual([1, expect.stringContaining('too large for the API')]);
    expect(await gate.canMerge(pull)).toBe(false);
  });
});

describe('a pull request is judged by base, as it is when the result counts', () => {
  test('its own configuration, and inputs of its own workflow, lower nothing', async () => {
    const gate = await open(quiet);
    const config = 'phase: 1\nseverity: critical\npolicies:\n  sg-ingress-admin-port-open-to-world: { gate: "off" }\n';
    await gate.repo.commit('topic', { ...opened, '.github/phasegate.yml': config }, 'Open', { by: 'dev' });
    const pull = await gate.open();
    const inputs = {
      phase: '1',
      severity: 'critical',
      'fail-on': 'never',
      config: '.github/phasegate.yml',
      comment: 'false',
      annotations: 'false',
    };
    const run = await gate.review(pull, { inputs });
    expect([run.code, run.outputs.get('blocking')]).toEqual([1, '1']);
    expect(await gate.canMerge(pull)).toBe(false);
  });

  test('a push in the middle: the result lands on the commit that was judged, the new one needs its own', async () => {
    const gate = await open(quiet);
    await gate.repo.commit('topic', { 'a.md': 'a\n' }, 'Words', { by: 'dev' });
    const pull = await gate.open();
    gate.fake.inject({
      match: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
      kind: 'hook',
      run: async () => void (await gate.repo.commit('topic', opened, 'Open', { by: 'dev' })),
    });
    const run = await gate.review(pull);
    expect([run.code, run.writes]).toEqual([0, []]);
    expect(run.log).toContain('has a newer commit');
    expect(await gate.canMerge(pull)).toBe(false);
    expect((await gate.review(pull)).code).toBe(1);
    expect(gate.summaries).toHaveLength(1);
  });

  test('another base branch after a pass: the event that GitHub sends for it shuts the button again', async () => {
    const gate = await open(quiet);
    await gate.repo.commit('weak', opened, 'Already open here');
    gate.guard('weak');
    await gate.repo.commit('topic', { ...opened, 'a.md': 'a\n' }, 'Words', { by: 'dev', parents: ['weak'] });
    const pull = await gate.open('topic', { base: 'weak' });
    expect((await gate.review(pull)).code).toBe(0);
    await gate.fake.retarget('acme', 'infra', pull.number, 'main', 'dev');
    const run = await gate.review(pull, { action: 'edited' });
    expect([run.code, run.outputs.get('blocking')]).toEqual([1, '1']);
    expect(await gate.canMerge(pull)).toBe(false);
  });

  test('a pass of the same commit against another branch: the other pull request keeps it shut', async () => {
    const gate = await open(quiet);
    await gate.repo.commit('weak', opened, 'Already open here');
    gate.guard('weak');
    await gate.repo.commit('topic', { ...opened, 'a.md': 'a\n' }, 'Words', { by: 'dev', parents: ['weak'] });
    const real = await gate.open('topic');
    const decoy = await gate.open('topic', { base: 'weak' });
    expect((await gate.review(real)).code).toBe(1);
    const run = await gate.review(decoy);
    expect([run.code, run.outputs.get('blocking')]).toEqual([1, '0']);
    expect(run.log).toContain(`is the head of pull request ${real.number} into main`);
    expect(await gate.canMerge(real)).toBe(false);
    gate.fake.setState('acme', 'infra', real.number, 'closed', 'dev');
    expect((await gate.review(decoy)).code).toBe(0);
  });

  test('closed while it is judged, then opened again: the commit was judged all the same', async () => {
    const gate = await open(quiet);
    await gate.repo.commit('topic', opened, 'Open', { by: 'dev' });
    const pull = await gate.open();
    gate.fake.inject({
      match: 'GET /repos/{owner}/{repo}/pulls/{pull_number}',
      kind: 'hook',
      run: () => gate.fake.setState('acme', 'infra', pull.number, 'closed', 'dev'),
    });
    expect((await gate.review(pull)).code).toBe(1);
    gate.fake.setState('acme', 'infra', pull.number, 'open', 'dev');
    expect(await gate.canMerge(pull)).toBe(false);
  });

  test('what was found is masked wherever the Action writes', async () => {
    const gate = await open(quiet);
    const secret = ['AKIA', 'Q3EGRJ7X', 'PZ5LMN2W'].join('');
    const key = ['wJalrXUt', 'nFEMIK7M', 'DENGbPxR', 'fiCYzQ9k', 'T4mVb2Lx'].join('');
    const provider = `provider "aws" {\n  region     = "eu-west-1"\n  access_key = "${secret}"\n  secret_key = "${key}"\n}\n`;
    await gate.repo.commit('topic', { 'provider.tf': provider }, 'Keys', { by: 'dev' });
    const pull = await gate.open();
    const run = await gate.review(pull, {
      inputs: { 'sarif-file': 'report.sarif', 'check-run': 'findings' },
      permissions: { ...readWrite, checks: 'write' },
    });
    expect(run.code, run.log).toBe(1);
    const reports = [run.outputs.get('json-file'), `${run.workspace}/report.sarif`].map((path) => readFileSync(path ?? '', 'utf8'));
    const check = gate.fake.latestCheckRun('acme', 'infra', pull.headSha, 'findings');
    const written = [
      run.log,
      run.summary,
      ...reports,
      ...gate.summaries,
      ...gate.threads.map(({ body }) => body),
      JSON.stringify([check?.summary, check?.annotations]),
    ];
    expect(gate.threads.length).toBeGreaterThan(0);
    for (const text of written) for (const value of [secret, key]) expect(text).not.toContain(value);
  });

  test('another base branch in the middle: judged again, against that one', async () => {
    const gate = await open(quiet);
    await gate.repo.commit('weak', opened, 'Already open here');
    gate.guard('weak');
    await gate.repo.commit('topic', { ...opened, 'a.md': 'a\n' }, 'Words', { by: 'dev', parents: ['weak'] });
    const pull = await gate.open('topic', { base: 'weak' });
    expect((await gate.review(pull)).code).toBe(0);
    gate.fake.inject({
      match: 'GET /repos/{owner}/{repo}/git/trees/{tree_sha}',
      kind: 'hook',
      run: () => gate.fake.retarget('acme', 'infra', pull.number, 'main', 'dev'),
    });
    const run = await gate.review(pull);
    expect([run.code, run.outputs.get('blocking')]).toEqual([1, '1']);
    expect(await gate.canMerge(pull)).toBe(false);
  });
});
