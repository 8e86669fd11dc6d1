import { describe, expect, test } from 'vitest';
import { escalationPaths } from '../../src/analysis/iam/grants/escalation-paths.ts';
import { escalations } from '../../src/analysis/iam/grants/escalation.ts';
import { allow, policy } from './documents.ts';

const opened = (actions: readonly string[]): readonly string[] => escalations(policy(allow(actions))).map(({ path }) => path.id);

test('so many ways of each kind are known', () => {
  const kinds = escalationPaths.map(({ kind }) => kind);
  const count = (kind: string): number => kinds.filter((one) => one === kind).length;
  expect([count('grants'), count('passes'), count('takes-over'), new Set(escalationPaths.map(({ id }) => id)).size]).toEqual([
    24, 38, 18, 80,
  ]);
});

describe('a way is open to whoever has all of its actions, or those of a shorter one, and to nobody else', () => {
  test.each(escalationPaths.map(({ id, actions }) => [id, actions] as const))('%s', (id, actions) => {
    const shorter = escalationPaths.filter((other) => other.id !== id && other.actions.every((action) => actions.includes(action)));
    expect(opened(actions)).toEqual(shorter.length === 0 ? [id] : shorter.map((other) => other.id));
    for (const left of actions) expect(opened(actions.filter((action) => action !== left))).not.toContain(id);
  });
});
