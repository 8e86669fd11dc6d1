import { describe, expect, test } from 'vitest';

import { assets } from '../../src/adapters/assets.ts';
import { policies } from '../../src/policies/registry.generated.ts';
import { lazyHclParser } from '../../src/review/sides/lazy-parser.ts';
import { memoryChange } from '../../src/review/sides/memory-tree.ts';
import type { Review } from '../../src/review/result.ts';
import { reviewChange } from '../../src/review/review-change.ts';

/** What an acceptance covers: the code it was given for, for the resources it was given for. */

const group =
  'resource "aws_security_group" "a" {\n  ingress {\n    from_port   = 22\n    to_port     = 22\n    protocol    = "tcp"\n    cidr_blocks = ["0.0.0.0/0"]\n  }\n}\n';
const call = (name: string): string => `module "${name}" {\n  source = "../modules/group"\n}\n`;
const dev = { 'modules/group/main.tf': group, 'dev/main.tf': call('group') };

function judged(head: Readonly<Record<string, string>>, accepted: readonly string[] = []): Promise<Review> {
  const change = memoryChange({ base: {}, head, baseRevision: 'base', headRevision: 'head' });
  return reviewChange(change, {
    policies,
    hclParser: lazyHclParser(assets),
    progress: { step: () => undefined },
    now: () => 0,
    today: '2026-11-20',
    acceptances: accepted.map((id) => ({ id, reason: 'a test account', by: 'lead', until: '2026-12-31' })),
  });
}

const idsOf = (review: Review): readonly string[] => [...new Set(review.findings.map(({ id }) => id))];

describe('an acceptance', () => {
  test('covers what it was given for, and all instances that were there', async () => {
    const both = { ...dev, 'prod/main.tf': call('group') };
    for (const head of [dev, both]) {
      const ids = idsOf(await judged(head));
      expect(ids).toHaveLength(1);
      expect((await judged(head, ids)).conclusion).toBe('success');
    }
  });

  test.each([
    ['another call of the same module', { ...dev, 'prod/main.tf': call('group') }],
    ['another port', { ...dev, 'modules/group/main.tf': group.replaceAll('22', '3389') }],
    ['the same code in another file', { ...dev, 'modules/other/main.tf': group }],
  ])('does not cover %s', async (_name, head) => {
    const ids = idsOf(await judged(dev));
    expect((await judged(head, ids)).conclusion).toBe('failure');
  });

  test('is bound to so many digits that no other code of the same id can be found by trial', async () => {
    // The author writes both, the harmless code and the other: 48 bits are a matter of seconds then, 2^24 tries.
    expect(idsOf(await judged(dev))).toEqual([expect.stringMatching(/^[0-9a-f]{32}$/u)]);
  });

  test('stays when the code around it changes', async () => {
    const ids = idsOf(await judged(dev));
    const moved = { ...dev, 'modules/group/main.tf': `# A note.\n\n${group}`, 'README.md': 'more\n' };
    expect((await judged(moved, ids)).conclusion).toBe('success');
  });
});
