import { expect, test } from 'vitest';
import { toSections } from '../../src/report/sections.ts';
import { headline, questionsOf } from '../../src/report/words.ts';
import { emptyReview } from './sample-review.ts';

const asked = (count: number): string => {
  const [first = '', ...others] = Array.from({ length: count }, (_, at) => `question ${at + 1}.`);
  const also = others.map((message) => ({ message }));
  return questionsOf({ message: first, also } as unknown as Parameters<typeof questionsOf>[0]);
};

test('four questions are told whole, and of more how many there are', () => {
  expect(asked(1)).toBe('question 1');
  expect(asked(4)).toBe('question 1; question 2; question 3; question 4');
  expect(asked(5)).toBe('question 1; question 2; question 3; question 4; and 1 other thing');
  expect(asked(6)).toMatch(/; and 2 other things$/);
});

test.each([
  ['scan', 'nothing found'],
  ['review', 'this change introduces nothing'],
] as const)('a %s without findings says %s', (mode, clause) => {
  const review = { ...emptyReview(), mode, conclusion: 'success' as const };
  expect(headline(review, toSections(review))).toEqual({ word: 'Passed', clause });
});
