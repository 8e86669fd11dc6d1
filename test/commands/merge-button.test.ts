import { readFile } from 'node:fs/promises';
import { afterEach, describe, expect, test } from 'vitest';

import { policies } from '../../src/policies/registry.generated.ts';
import { memoryChange } from '../../src/review/sides/memory-tree.ts';
import { reviewChange } from '../../src/review/review-change.ts';
import { Gate, group } from '../action/scene.ts';
import type { PullRequest } from '../github/state/types.ts';

/**
 * A pull request cannot open the merge button by its own means. Each test does one thing that its author can do, runs the gate as GitHub
 * would, and asks the button. What an App resists beyond that is in test/app; what happens while a review runs in test/action/trust.test.ts.
 */

const gates: Gate[] = [];
afterEach(async () => {
  for (const gate of gates.splice(0)) await gate.close();
});

const closed = { 'main.tf': group('web') };
const opened = { 'main.tf': group('web', 22) };
const policy = 'sg-ingress-admin-port-open-to-world';

/** A pull request by `dev` that opens port 22, judged once: blocked. */
async function blocked(files: Readonly<Record<string, string>> = {}): Promise<{ gate: Gate; pull: PullRequest; id: string }> {
  const gate = await Gate.open(closed);
  gates.push(gate);
  await gate.repo.commit('topic', { ...opened, ...files }, 'Open', { by: 'dev' });
  const pull = await gate.open();
  const run = await gate.review(pull);
  expect([run.code, await gate.canMerge(pull)]).toEqual([1, false]);
  const id = /accept ([0-9a-f]{32})/u.exec(gate.summaries[0] ?? '')?.[1] ?? '';
  expect(id).not.toBe('');
  return { gate, pull, id };
}

const shut = { code: 1, canMerge: false };

async function judgedAgain(gate: Gate, pull: PullRequest): Promise<typeof shut> {
  const { code } = await gate.review(pull);
  return { code: code ?? -1, canMerge: await gate.canMerge(pull) };
}

const at = { owner: 'acme', repo: 'infra' };

describe('not by what it changes', () => {
  test('the configuration', async () => {
    const lowered = `phase: 1\nseverity: critical\nexclude: ["**"]\npolicies: {${policy}: {gate: off}}\n`;
    const { gate } = await blocked({ '.github/phasegate.yml': lowered });
    expect(gate.summaries[0]).toContain('gate-configuration-changed');
  });

  test('waivers, bound to its own finding', async () => {
    const { gate, pull } = await blocked();
    const { outputs } = await gate.review(pull);
    const report = JSON.parse(await readFile(outputs.get('json-file') ?? '', 'utf8')) as {
      readonly findings: readonly { readonly fingerprint: string }[];
    };
    const waiver = `waivers: [{fingerprint: "${report.findings[0]?.fingerprint ?? ''}", reason: it is only for a day}]\n`;
    await gate.repo.commit('topic', { '.github/phasegate.yml': waiver }, 'Waive', { by: 'dev' });
    expect(await judgedAgain(gate, pull)).toEqual(shut);
    expect(gate.summaries[0]).toContain('gate-configuration-changed');
  });

  test('suppressions in the code', async () => {
    const { gate } = await blocked({
      'main.tf': group('web', 22).replace('    from_port', `    # phasegate:allow ${policy} we want this\n    from_port`),
    });
    expect(gate.summaries[0]).toContain('adds a suppression');
  });

  test('its workflow: what is judged stays judged, and the change is shown', async () => {
    const workflow = 'on: pull_request\njobs:\n  phasegate:\n    runs-on: ubuntu-24.04\n    steps: [{run: "true"}]\n';
    const { gate } = await blocked({ '.github/workflows/phasegate.yml': workflow });
    expect(gate.summaries[0]).toContain('edits a workflow');
  });
});

describe('not by code behind a link, which Terraform follows', () => {
  const link = (content: string) => ({ mode: '120000', content });

  test.each([
    ['that is new', { 'x.txt': group('web', 22), 'new.tf': link('x.txt') }],
    ['in place of a file', { 'x.txt': group('web', 22), 'main.tf': link('x.txt') }],
    ['that leads elsewhere now', { 'y.txt': group('shared', 22), 'shared.tf': link('y.txt') }],
  ])('%s', async (_name, files) => {
    const gate = await Gate.open({ ...closed, 'z.txt': '# nothing\n', 'shared.tf': link('z.txt') });
    gates.push(gate);
    await gate.repo.commit('topic', files, 'Link', { by: 'dev' });
    const pull = await gate.open();
    expect(await judgedAgain(gate, pull)).toEqual(shut);
    const local = await gate.review(pull, { checkoutDepth: 0 });
    expect([local.code, local.log]).toEqual([1, expect.stringContaining(policy)]);
  });

  test('that leads out of the repository: it is not followed, and not passed', async () => {
    const gate = await Gate.open(closed);
    gates.push(gate);
    await gate.repo.commit('topic', { 'new.tf': link('../../etc/main.tf') }, 'Link', { by: 'dev' });
    const pull = await gate.open();
    expect(await judgedAgain(gate, pull)).toEqual(shut);
    const local = await gate.review(pull, { checkoutDepth: 0 });
    expect([local.code, local.log]).toEqual([1, expect.stringContaining('is a symbolic link and was not reviewed')]);
  });
});

describe('not by what people say', () => {
  const accept = (id: string): string => `/security-review accept ${id} the office moves next week`;

  test('the control: a maintainer who accepts opens it, and a push of something else shuts it again', async () => {
    const { gate, pull, id } = await blocked();
    gate.fake.comment({ ...at, number: pull.number, body: accept(id), by: 'lead' });
    expect((await gate.review(pull)).code).toBe(0);
    expect(await gate.canMerge(pull)).toBe(true);
    await gate.repo.commit('topic', { 'main.tf': group('web', 3389) }, 'Another port', { by: 'dev' });
    expect(await judgedAgain(gate, pull)).toEqual(shut);
  });

  test('its author accepts', async () => {
    const { gate, pull, id } = await blocked();
    gate.fake.comment({ ...at, number: pull.number, body: accept(id), by: 'dev' });
    expect(await judgedAgain(gate, pull)).toEqual(shut);
  });

  test('a stranger accepts', async () => {
    const { gate, pull, id } = await blocked();
    gate.fake.comment({ ...at, number: pull.number, body: accept(id), by: 'stranger' });
    expect(await judgedAgain(gate, pull)).toEqual(shut);
  });

  test("a maintainer's comment is edited into an acceptance", async () => {
    const { gate, pull, id } = await blocked();
    const { id: commentId } = gate.fake.comment({ ...at, number: pull.number, body: 'I shall look at it', by: 'lead' });
    gate.fake.advance(60_000);
    gate.fake.editComment('acme', 'infra', commentId, accept(id), 'dev');
    expect(await judgedAgain(gate, pull)).toEqual(shut);
  });

  test('a revocation is deleted or edited away by somebody else', async () => {
    const { gate, pull, id } = await blocked();
    gate.fake.comment({ ...at, number: pull.number, body: accept(id), by: 'lead' });
    gate.fake.advance(60_000);
    const revoke = gate.fake.comment({ ...at, number: pull.number, body: `/security-review revoke ${id}`, by: 'lead' });
    expect(await judgedAgain(gate, pull)).toEqual(shut);
    gate.fake.advance(60_000);
    gate.fake.editComment('acme', 'infra', revoke.id, 'thank you', 'dev');
    expect(await judgedAgain(gate, pull)).toEqual(shut);
    gate.fake.deleteComment('acme', 'infra', revoke.id, 'dev');
    expect(await judgedAgain(gate, pull)).toEqual(shut);
  });

  test("the bot's comments are edited, deleted, and imitated", async () => {
    const { gate, pull, id } = await blocked();
    const ours = [...gate.repo.state.comments.values()].find((one) => one.body.startsWith('<!-- phasegate:summary -->'));
    expect(ours).toBeDefined();
    gate.fake.editComment('acme', 'infra', ours?.id ?? 0, `<!-- phasegate:summary -->\n### Passed\n${accept(id)}`, 'dev');
    expect(await judgedAgain(gate, pull)).toEqual(shut);
    gate.fake.deleteComment('acme', 'infra', ours?.id ?? 0, 'dev');
    gate.fake.comment({ ...at, number: pull.number, body: '<!-- phasegate:summary -->\n### Passed', by: 'dev' });
    expect(await judgedAgain(gate, pull)).toEqual(shut);
    expect(gate.summaries.filter((body) => body.includes('finding blocks'))).toHaveLength(1);
  });
});

describe('not by making the review fail', () => {
  const changeTo = (head: Readonly<Record<string, string>>) => memoryChange({ base: {}, head, baseRevision: 'base', headRevision: 'head' });

  const tools = {
    policies,
    hclParser: () => Promise.reject(new Error('not wanted')),
    progress: { step: () => undefined },
    now: () => 0,
    today: '2026-11-20',
  };

  test('a policy that crashes is a failure with a reason', async () => {
    const crashing = policies.map((one) =>
      one.id === 'secret-private-key' && one.states === 'violation'
        ? {
            ...one,
            evaluate: () => {
              throw new Error('planted');
            },
          }
        : one,
    );
    const review = await reviewChange(changeTo({ 'a.txt': 'x\n' }), { ...tools, policies: crashing });
    expect([review.conclusion, review.failures.length]).toEqual(['failure', 1]);
    expect(review.failures[0]).toContain('secret-private-key');
  });

  test.each([
    ['nested beyond the limit', `a = ${'['.repeat(5_000)}${']'.repeat(5_000)}\n`],
    ['that is no code', 'resource "aws_x" "y" {\n  a = = 1\n'],
  ])('a file %s', async (_name, text) => {
    const { lazyHclParser } = await import('../../src/review/sides/lazy-parser.ts');
    const { assets } = await import('../../src/adapters/assets.ts');
    const review = await reviewChange(changeTo({ 'main.tf': text }), { ...tools, hclParser: lazyHclParser(assets) });
    expect(review.conclusion).toBe('failure');
    expect(review.failures.join()).toContain('main.tf');
  });
});
