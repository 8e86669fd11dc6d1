import { expect, test } from 'vitest';
import { renderJson } from '../../src/report/json.ts';
import type { Review } from '../../src/review/result.ts';
import { emptyReview, sampleReview } from './sample-review.ts';

test('the JSON is the review itself', () => {
  expect(JSON.parse(renderJson(sampleReview()))).toEqual(sampleReview());
  expect(JSON.parse(renderJson(emptyReview()))).toEqual(emptyReview());
});

test('keys stand in the order of the design, whatever order the review was built in', () => {
  const reversed = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(reversed);
    if (value === null || typeof value !== 'object' || 'source' in value) return value;
    return Object.fromEntries(
      Object.entries(value)
        .toReversed()
        .map(([key, member]) => [key, reversed(member)]),
    );
  };
  const shuffled = reversed({ ...sampleReview(), findings: [] }) as Review;
  expect(renderJson(shuffled)).toBe(renderJson(sampleReview({ findings: [] })));
  expect(Object.keys(JSON.parse(renderJson(shuffled)))).toEqual([
    'schemaVersion',
    'mode',
    'conclusion',
    'base',
    'head',
    'gate',
    'findings',
    'unresolved',
    'evidence',
    'matrix',
    'next',
    'counts',
    'notJudged',
    'skipped',
    'diagnostics',
    'notices',
    'failures',
    'access',
    'durationMs',
  ]);
});

test('a key that the contract does not know is kept, behind the others', () => {
  const review = { ...sampleReview({ findings: [] }), zeta: 1, alpha: 2 };
  expect(Object.keys(JSON.parse(renderJson(review))).slice(-2)).toEqual(['alpha', 'zeta']);
});

test('invisible and controlling characters are escaped, and the value stays the same', () => {
  const hostile = 'a\u001b[31m\u009b31m\u202Etf.exe\u200b\ufeff';
  const json = renderJson(sampleReview({ failures: [hostile] }));
  expect(json.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}]/u);
  expect(JSON.parse(json).failures).toEqual([hostile]);
});

test('a key named __proto__ does no harm', () => {
  const facts: Record<string, string> = JSON.parse('{"__proto__": "x", "port": "22"}');
  const [finding] = sampleReview().findings;
  if (finding === undefined) throw new Error('the sample has findings');
  const json = renderJson(sampleReview({ findings: [{ ...finding, witness: { kind: 'packet', facts } }] }));
  expect(json).toContain('"__proto__": "x"');
});
