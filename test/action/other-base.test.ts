import { afterEach, describe, expect, test } from 'vitest';
import type { PullRequest } from '../github/state/types.ts';
import { Gate, group } from './scene.ts';

/** A pass belongs to the commit, and a pull request may be given another base branch at any time: not every base may earn one. */

const gates: Gate[] = [];

afterEach(async () => {
  for (const gate of gates.splice(0)) await gate.close();
});

const opened = { 'main.tf': group('web', 22) };

/** A pull request into a branch that has what `base` says, with one harmless commit on top. */
async function into(base: Readonly<Record<string, string>>): Promise<{ gate: Gate; pull: PullRequest }> {
  const gate = await Gate.open({ 'main.tf': group('web') });
  gates.push(gate);
  await gate.repo.commit('feature', base, 'Base', { by: 'dev' });
  await gate.repo.commit('topic', { 'a.md': 'a\n' }, 'Words', { by: 'dev', parents: ['feature'] });
  return { gate, pull: await gate.open('topic', { base: 'feature' }) };
}

describe('a base that anybody may push to, where the default branch is guarded', () => {
  test('earns no pass for what the default branch would not take', async () => {
    const { gate, pull } = await into(opened);
    const run = await gate.review(pull);
    expect([run.code, run.outputs.get('blocking')]).toEqual([1, '0']);
    expect(run.log).toContain('into main it would be blocked');
    // No review runs in between: GitHub takes some time to start one.
    await gate.fake.retarget('acme', 'infra', pull.number, 'main', 'dev');
    expect(await gate.canMerge(pull)).toBe(false);
  });

  test('an acceptance on the pull request counts there too', async () => {
    const { gate, pull } = await into(opened);
    const parent = await gate.open('feature');
    await gate.review(parent);
    const id = /accept ([0-9a-f]{32})/u.exec(gate.summaries[0] ?? '')?.[1] ?? '';
    gate.fake.comment({ owner: 'acme', repo: 'infra', number: pull.number, body: `/phasegate accept ${id} moves next week`, by: 'lead' });
    expect((await gate.review(pull)).code).toBe(0);
  });

  test('the control: a stack on a feature that has nothing wrong passes', async () => {
    const { gate, pull } = await into({ 'b.md': 'b\n' });
    expect((await gate.review(pull)).code).toBe(0);
    expect((await gate.review(pull, { checkoutDepth: 0 })).code).toBe(0);
  });
});

test('a base that has rules of its own is what counts, whatever the default branch says', async () => {
  const { gate, pull } = await into(opened);
  gate.guard('feature');
  expect((await gate.review(pull)).code).toBe(0);
});

test('a tag that has the name of the base branch is not what a change is compared with', async () => {
  const gate = await Gate.open({ 'main.tf': group('web') });
  gates.push(gate);
  const topic = await gate.repo.commit(
    'topic',
    { 'main.tf': group('web', 22), '.github/phasegate.yml': 'phase: 1\nseverity: critical\nexclude: ["**"]\n' },
    'Open',
    { by: 'dev' },
  );
  await gate.repo.state.git.updateRef('refs/tags/main', topic);
  const pull = await gate.open();
  for (const checkout of [{}, { checkoutDepth: 0 }]) {
    const run = await gate.review(pull, checkout);
    expect([run.code, run.outputs.get('blocking'), run.outputs.get('base')]).toEqual([1, '1', await gate.repo.sha('refs/heads/main')]);
  }
  expect((await gate.run('push', { branch: 'topic' })).code).toBe(1);
});
