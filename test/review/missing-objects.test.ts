import { expect, test } from 'vitest';
import { missingFrom } from '../../src/review/verdict/failures.ts';

/** A clone that lacks the objects of these files, on head. */
function missing(...paths: string[]): readonly string[] {
  const base: Parameters<typeof missingFrom>[0] = Object.create(null, { broken: { value: [] }, skipped: { value: [] } });
  const skipped = paths.map((path) => ({ path, reason: 'missing-object' as const }));
  return missingFrom(base, { ...base, broken: [], skipped });
}

test.each(['main.tf', 'config', 'data.json', 'zip', 'notes.zip.txt'])('a clone without %s says nothing of the change', (path) => {
  expect(missing(path)).toEqual([expect.stringContaining(`${path} cannot be read`)]);
});

test.each(['lambda.zip', 'layer.TGZ', 'docs/plan.png', 'lib/a.so'])('what is never looked into need not be there: %s', (path) => {
  expect(missing(path)).toEqual([]);
});

test('what both commits lack is told once', () => {
  const side: Parameters<typeof missingFrom>[0] = Object.create(null, { broken: { value: [] } });
  const both = { ...side, broken: [], skipped: [{ path: 'data.json', reason: 'missing-object' as const }] };
  expect(missingFrom(both, both)).toHaveLength(1);
});
