import { afterEach, describe, expect, test } from 'vitest';
import { Gate, group } from './scene.ts';

/** What a person sees and could do, after the job as a process of its own. */

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

describe('one pull request over its life', () => {
  test('blocked, said once, fixed, opened again: one summary, one thread each, the button follows', async () => {
    const gate = await open(quiet);
    await gate.repo.commit('topic', { 'main.tf': group('web', 22) }, 'Open', { by: 'dev' });
    const pull = await gate.open();
    expect(await gate.canMerge(pull)).toBe(false);

    const first = await gate.review(pull);
    expect([first.code, first.outputs.get('conclusion'), first.outputs.get('blocking')]).toEqual([1, 'failure', '1']);
    expect(first.writes).toHaveLength(2);
    expect(gate.summaries).toHaveLength(1);
    expect(gate.summaries[0]).toContain('1 finding blocks this change');
    expect(gate.threads).toMatchObject([{ path: 'main.tf', line: 7, isSettled: false }]);
    expect(gate.threads[0]?.body).toContain('```suggestion\n    cidr_blocks = ["10.0.0.0/8"]\n```');
    expect(first.summary).toContain('1 finding blocks this change');
    expect(await gate.canMerge(pull)).toBe(false);

    const again = await gate.review(pull);
    expect([again.code, again.writes]).toEqual([1, []]);

    await gate.repo.commit('topic', { 'main.tf': group('web').replace('"web"\n}', '"web2"\n}') }, 'Fix', { by: 'dev' });
    const fixed = await gate.review(pull);
    expect([fixed.code, fixed.outputs.get('conclusion')]).toEqual([0, 'success']);
    expect(gate.summaries).toHaveLength(1);
    expect(gate.summaries[0]).toContain('✅');
    expect(gate.threads.map(({ isSettled }) => isSettled)).toEqual([true]);
    expect(await gate.canMerge(pull)).toBe(true);

    await gate.repo.commit('topic', { 'main.tf': group('web', 22, 3389) }, 'Open two', { by: 'dev' });
    expect(await gate.canMerge(pull)).toBe(false);
    const reopened = await gate.review(pull);
    expect([reopened.code, reopened.outputs.get('blocking')]).toEqual([1, '2']);
    expect(gate.threads.filter(({ isSettled }) => !isSettled)).toHaveLength(2);
    expect(gate.summaries).toHaveLength(1);
    expect((await gate.review(pull)).writes).toEqual([]);
  });

  test('the suggestion, taken with one click, is the fix', async () => {
    const gate = await open(quiet);
    await gate.repo.commit('topic', { 'main.tf': group('web', 22) }, 'Open', { by: 'dev' });
    const pull = await gate.open();
    await gate.review(pull);
    const [comment] = gate.repo.state.reviewComments.values();
    await gate.fake.applySuggestion('acme', 'infra', comment?.id ?? 0);
    expect((await gate.review(pull)).code).toBe(0);
    expect(await gate.canMerge(pull)).toBe(true);
  });

  test('a force push, a rebase and a base that moved change nothing that the change does not', async () => {
    const gate = await open({ ...quiet, 'old.tf': group('old', 22) });
    await gate.repo.commit('topic', { 'main.tf': group('web', 3389) }, 'Open', { by: 'dev' });
    const pull = await gate.open();
    expect((await gate.review(pull)).outputs.get('blocking')).toBe('1');

    await gate.repo.commit('topic', { 'main.tf': group('web', 3389), 'x.md': 'x\n' }, 'Forced', { by: 'dev', parents: ['main'] });
    expect((await gate.review(pull)).outputs.get('blocking')).toBe('1');
    expect(gate.threads).toHaveLength(1);

    // Somebody else opens a port on main: not this pull request's doing, before and after it is rebased.
    await gate.repo.commit('main', { 'other.tf': group('other', 22) }, 'Main moves');
    const moved = await gate.review(pull);
    expect([moved.outputs.get('blocking'), moved.writes]).toEqual(['1', []]);
    await gate.repo.commit('topic', { 'main.tf': group('web', 3389), 'x.md': 'x\n' }, 'Rebased', { by: 'dev', parents: ['main'] });
    const rebased = await gate.review(pull);
    expect([rebased.code, rebased.outputs.get('blocking')]).toEqual([1, '1']);
    expect(gate.summaries).toHaveLength(1);
    expect(gate.threads).toHaveLength(1);

    await gate.repo.commit('topic', { 'main.tf': group('web') }, 'Fix', { by: 'dev' });
    expect((await gate.review(pull)).code).toBe(0);
    expect(await gate.canMerge(pull)).toBe(true);
  });

  test('an untouched dirty repository blocks nobody, and a clean change gets no comment', async () => {
    const gate = await open({ 'old.tf': group('old', 22, 3389) });
    await gate.repo.commit('topic', { 'README.md': 'words\n' }, 'Words', { by: 'dev' });
    const pull = await gate.open();
    const run = await gate.review(pull);
    expect([run.code, run.writes, gate.summaries]).toEqual([0, [], []]);
    expect(await gate.canMerge(pull)).toBe(true);
  });

  test('a draft is reviewed like any other; only GitHub keeps its button closed', async () => {
    const gate = await open(quiet);
    await gate.repo.commit('topic', { 'main.tf': group('web', 22) }, 'Open', { by: 'dev' });
    const pull = await gate.open('topic', { draft: true });
    expect((await gate.review(pull)).code).toBe(1);
    await gate.repo.commit('topic', { 'main.tf': group('web').replace('"web"\n}', '"x"\n}') }, 'Fix', { by: 'dev' });
    expect((await gate.review(pull)).code).toBe(0);
    expect(await gate.canMerge(pull)).toBe(false);
    gate.fake.setDraft('acme', 'infra', pull.number, false, 'dev');
    expect(await gate.canMerge(pull)).toBe(true);
  });

  test('threads that people answered or resolved stay as they left them', async () => {
    const gate = await open(quiet);
    await gate.repo.commit('topic', { 'main.tf': group('web', 22) }, 'Open', { by: 'dev' });
    const pull = await gate.open();
    await gate.review(pull);
    const [comment] = gate.repo.state.reviewComments.values();
    const answered = await fetch(`${gate.fake.url}/repos/acme/infra/pulls/${pull.number}/comments/${comment?.id}/replies`, {
      method: 'POST',
      headers: { authorization: `Bearer ${gate.fake.userToken('dev')}`, 'user-agent': 'test', 'content-type': 'application/json' },
      body: JSON.stringify({ body: 'We discussed this.' }),
    });
    expect(answered.status).toBe(201);
    await gate.repo.commit('topic', { 'main.tf': group('web').replace('"web"\n}', '"x"\n}') }, 'Fix', { by: 'dev' });
    expect((await gate.review(pull)).code).toBe(0);
    expect(gate.threads.map(({ isSettled }) => isSettled)).toEqual([false]);
    expect((await gate.review(pull)).writes).toEqual([]);
  });

  test('300 findings: 30 comments in one review, all in the report, and a rerun writes nothing', async () => {
    const gate = await open({ 'main.tf': '# none yet\n' });
    const ports = Array.from({ length: 300 }, (_, index) => group(`g${index}`, 22));
    await gate.repo.commit('topic', { 'main.tf': ports.join('\n') }, 'Open all', { by: 'dev' });
    const pull = await gate.open();
    const run = await gate.review(pull);
    expect([run.code, run.outputs.get('blocking')]).toEqual([1, '300']);
    expect(run.writes).toHaveLength(2);
    expect(gate.threads).toHaveLength(30);
    expect(gate.summaries[0]?.length).toBeLessThan(65_536);
    expect(run.log.match(/^::error .*file=/gmu)).toHaveLength(10);
    expect(run.log).toContain('290 more findings have no annotation');
    expect((await gate.review(pull)).writes).toEqual([]);
    expect(await gate.canMerge(pull)).toBe(false);
  });
});
