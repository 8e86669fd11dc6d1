import { afterEach, describe, expect, test } from 'vitest';
import { Gate, group } from './scene.ts';

/** Whose configuration counts: that of the base branch as it stands now. Where a branch began is its author's choice. */

const gates: Gate[] = [];

afterEach(async () => {
  for (const gate of gates.splice(0)) await gate.close();
});

const configPath = '.github/phasegate.yml';
const policy = 'sg-ingress-admin-port-open-to-world';
const lax = `policies: {${policy}: {gate: off}}\n`;

/** A gate whose configuration was lax, then tightened; and a pull request whose branch begins before that. */
async function tightened(config: string | undefined): Promise<{ gate: Gate; before: string }> {
  const gate = await Gate.open({ 'main.tf': group('web'), [configPath]: lax });
  gates.push(gate);
  const before = await gate.repo.commit('before', { 'b.md': 'b\n' }, 'A branch from then');
  await gate.repo.commit('main', { [configPath]: config ?? null }, 'Tighten');
  return { gate, before };
}

describe('a branch from before the gate was tightened', () => {
  test.each([
    ['with another configuration', 'severity: high\n'],
    ['by taking it away', undefined],
  ])('is judged as the gate is now: %s', async (_name, config) => {
    const { gate, before } = await tightened(config);
    await gate.repo.commit('topic', { 'main.tf': group('web', 22) }, 'Open', { by: 'dev', parents: [before] });
    const pull = await gate.open();
    expect((await gate.review(pull)).code).toBe(1);
    expect((await gate.review(pull, { checkoutDepth: 0 })).code).toBe(1);
    expect(await gate.canMerge(pull)).toBe(false);
  });

  test('and one that is no configuration fails it, whatever stood there then', async () => {
    const { gate, before } = await tightened('severity: [\n');
    await gate.repo.commit('topic', { 'c.md': 'c\n' }, 'Words', { by: 'dev', parents: [before] });
    const run = await gate.review(await gate.open());
    expect([run.code, run.log]).toEqual([1, expect.stringContaining(configPath)]);
  });

  test('the control: a configuration that was loosened since helps it as well', async () => {
    const gate = await Gate.open({ 'main.tf': group('web') });
    gates.push(gate);
    const before = await gate.repo.commit('before', { 'b.md': 'b\n' }, 'A branch from then');
    await gate.repo.commit('main', { [configPath]: lax }, 'Loosen');
    await gate.repo.commit('topic', { 'main.tf': group('web', 22) }, 'Open', { by: 'dev', parents: [before] });
    expect((await gate.review(await gate.open())).code).toBe(0);
  });
});
