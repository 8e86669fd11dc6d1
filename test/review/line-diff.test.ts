import fc from 'fast-check';
import { expect, test } from 'vitest';

import { diffLines } from '../../src/review/sides/lines/line-diff.ts';
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

const lines = (letter: string, count: number): string[] => Array.from({ length: count }, (_, index) => `${letter}${index}`);

test('a line that both keep is found among 2,000 edits, and beyond them all counts as changed', () => {
  const rewritten = (count: number): ReturnType<typeof diffLines> =>
    diffLines(['x', ...lines('a', count), 'kept', 'y'].join('\n'), ['z', ...lines('b', count), 'kept', 'w'].join('\n'));
  const { added, removed } = rewritten(998);
  expect(added).toEqual([
    { start: 1, end: 1000 },
    { start: 1001, end: 1002 },
  ]);
  expect(removed).toEqual(added);
  expect(rewritten(999).added).toEqual([{ start: 1, end: 1003 }]);
});

test('a huge rewrite is bounded, in time and in room', () => {
  const [base, head] = [lines('a', 20_000).join('\n'), lines('b', 20_000).join('\n')];
  const started = cpuMs();
  const before = process.memoryUsage().arrayBuffers;
  const { added } = diffLines(base, head);
  expect(added).toEqual([{ start: 1, end: 20_001 }]);
  expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(20_000_000);
  expect(cpuMs() - started).toBeLessThan(1000);
});
