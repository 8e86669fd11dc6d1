import { afterEach, describe, expect, test } from 'vitest';
import { Gate, group } from './scene.ts';

/** A workflow on issue_comment: it answers; the pull request's own job stays the gate. */

const gates: Gate[] = [];

async function blocked(): Promise<{ readonly gate: Gate; readonly number: number; readonly id: string }> {
  const gate = await Gate.open({ 'main.tf': group('web') });
  gates.push(gate);
  await gate.repo.commit('topic', { 'main.tf': group('web', 22) }, 'Open', { by: 'dev' });
  const pull = await gate.open();
  await gate.review(pull);
  return { gate, number: pull.number, id: /accept ([0-9a-f]{32})/u.exec(gate.summaries[0] ?? '')?.[1] ?? '' };
}

afterEach(async () => {
  for (const gate of gates.splice(0)) await gate.close();
});

function answers(gate: Gate): string[] {
  return [...gate.repo.state.comments.values()].filter(({ author }) => author.login === 'github-actions[bot]').map(({ body }) => body);
}

describe('/security-review in a workflow', () => {
  test('an acceptance is answered, the summary shows it, and the re-run job opens the button', async () => {
    const { gate, number, id } = await blocked();
    const pull = gate.fake.pull('acme', 'infra', number);
    const body = `/security-review accept ${id} the office moves next week`;
    const { id: commentId } = gate.fake.comment({ owner: 'acme', repo: 'infra', number, body, by: 'lead' });
    const told = await gate.run('issue_comment', { commentId, permissions: { contents: 'read', pull_requests: 'write', issues: 'write' } });
    expect(told.code, told.log).toBe(0);
    expect(answers(gate)).toHaveLength(2);
    expect(answers(gate)[1]).toContain('The comment with the command is the record');
    expect(answers(gate)[1]).toContain(`press "Re-run" on it in [the checks](https://github.com/acme/infra/pull/${number}/checks)`);
    expect(gate.summaries[0]).toContain('accepted');
    expect(gate.repo.state.comments.get(commentId)?.reactions.map(({ content }) => content)).toContain('+1');
    // The job of the comment reports on the default branch: nothing is open yet.
    expect(await gate.canMerge(pull)).toBe(false);
    const rerun = await gate.review(pull);
    expect([rerun.code, rerun.outputs.get('accepted')]).toEqual([0, '1']);
    expect(await gate.canMerge(pull)).toBe(true);
  });

  test('a list of all that head has leads to its lines', async () => {
    const { gate, number } = await blocked();
    const { id: commentId } = gate.fake.comment({ owner: 'acme', repo: 'infra', number, body: '/security-review full', by: 'lead' });
    expect((await gate.run('issue_comment', { commentId })).code).toBe(0);
    const { headSha } = gate.fake.pull('acme', 'infra', number);
    expect(answers(gate)[1]).toContain(`](https://github.com/acme/infra/blob/${headSha}/main.tf#L`);
  });

  test('a revocation says that the job stays as it is until it runs again', async () => {
    const { gate, number, id } = await blocked();
    const pull = gate.fake.pull('acme', 'infra', number);
    gate.fake.comment({ owner: 'acme', repo: 'infra', number, body: `/phasegate accept ${id} the office moves next week`, by: 'lead' });
    expect((await gate.review(pull)).code).toBe(0);
    gate.fake.advance(60_000);
    const { id: commentId } = gate.fake.comment({ owner: 'acme', repo: 'infra', number, body: `/phasegate revoke ${id}`, by: 'lead' });
    await gate.run('issue_comment', { commentId });
    expect(answers(gate)[1]).toContain('Where it passed before, it still counts as passed');
    expect((await gate.review(pull)).code).toBe(1);
    expect(await gate.canMerge(pull)).toBe(false);
  });

  test('a comment that is none of ours, and one on an issue, start nothing', async () => {
    const { gate, number } = await blocked();
    const { id: commentId } = gate.fake.comment({ owner: 'acme', repo: 'infra', number, body: 'Looks good to me', by: 'lead' });
    const run = await gate.run('issue_comment', { commentId });
    expect([run.code, run.writes, answers(gate).length]).toEqual([0, [], 1]);
  });

  test('who wrote the 251st commit accepts nothing, although GitHub lists 250', async () => {
    const { gate, number, id } = await blocked();
    const many = Array.from({ length: 249 }, (_, index) => ({ files: { 'a.md': `${index}\n` }, message: `Words ${index}` }));
    await gate.repo.commit('topic', { 'a.md': 'a\n' }, 'Words', { by: 'dev', then: many });
    await gate.repo.commit('topic', { 'b.md': 'b\n' }, 'The last word', { by: 'lead' });
    const body = `/security-review accept ${id} the office moves next week`;
    gate.fake.comment({ owner: 'acme', repo: 'infra', number, body, by: 'lead' });
    const run = await gate.review(gate.fake.pull('acme', 'infra', number));
    expect([run.code, run.outputs.get('accepted')]).toEqual([1, '0']);
    gate.repo.setRole('boss', 'admin');
    gate.fake.comment({ owner: 'acme', repo: 'infra', number, body, by: 'boss' });
    const accepted = await gate.review(gate.fake.pull('acme', 'infra', number));
    // So many commits cannot be read through the API, which is a failure of its own.
    expect([accepted.code, accepted.outputs.get('accepted')]).toEqual([1, '1']);
  });

  test("with somebody's own token, the answer to an edited command is edited all the same", async () => {
    const { gate, number } = await blocked();
    const { id: commentId } = gate.fake.comment({ owner: 'acme', repo: 'infra', number, body: '/phasegate helo', by: 'lead' });
    const inputs = { token: gate.fake.userToken('robot') };
    gate.repo.setRole('robot', 'write');
    await gate.run('issue_comment', { commentId, inputs });
    gate.fake.editComment('acme', 'infra', commentId, '/phasegate help', 'lead');
    await gate.run('issue_comment', { commentId, inputs, action: 'edited' });
    const byRobot = [...gate.repo.state.comments.values()].filter(({ author }) => author.login === 'robot').map(({ body }) => body);
    expect(byRobot).toEqual([expect.not.stringContaining('There is no command')]);
  });

  test('with a check run that is named, the acceptance shows there at once', async () => {
    const { gate, number, id } = await blocked();
    const pull = gate.fake.pull('acme', 'infra', number);
    const body = `/phasegate accept ${id} the office moves next week`;
    const { id: commentId } = gate.fake.comment({ owner: 'acme', repo: 'infra', number, body, by: 'lead' });
    const permissions = { contents: 'read', pull_requests: 'write', issues: 'write', checks: 'write' } as const;
    await gate.run('issue_comment', { commentId, permissions, inputs: { 'check-run': 'Phasegate findings' } });
    expect(gate.fake.latestCheckRun('acme', 'infra', pull.headSha, 'Phasegate findings')?.conclusion).toBe('success');
  });
});
