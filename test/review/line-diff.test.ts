import fc from 'fast-check';
import { expect, test } from 'vitest';

import { diffLines } from '../../src/review/sides/line-diff.ts';
import { cpuMs } from '../cpu-time.ts';

const text = fc.array(fc.constantFrom('a', 'b', 'c', ''), { maxLength: 12 }).map((lines) => lines.join('\n'));

function without(source: string, spans: readonly { start: number; end: number }[]): string[] {
  return source.split('\n').filter((_, index) => !spans.some(({ start, end }) => index + 1 >= start && index + 1 < end));
}

test('what is neither added nor removed is the same on both sides', () => {
  fc.assert(
    fc.property(text, text, (base, head) => {
      const { added, removed } = diffLines(base, head);
      expect(without(head, added)).toEqual(without(base, removed));
    }),
    { numRuns: 2000 },
  );
});

test('equal texts have no difference, and one line is one line', () => {
  expect(diffLines('a\nb', 'a\nb')).toEqual({ added: [], removed: [] });
  expect(diffLines('a\nb\nc', 'a\nx\nc')).toEqual({ added: [{ start: 2, end: 3 }], removed: [{ start: 2, end: 3 }] });
});

test('a huge rewrite is bounded', () => {
  const lines = (letter: string): string => Array.from({ length: 20_000 }, (_, index) => `${letter}${index}`).join('\n');
  const started = cpuMs();
  const { added } = diffLines(lines('a'), lines('b'));
  expect(added).toEqual([{ start: 1, end: 20_001 }]);
  expect(cpuMs() - started).toBeLessThan(3000);
});
