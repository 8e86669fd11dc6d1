import { expect, test } from 'vitest';
import { rememberedByText } from '../../src/core/remembered-by-text.ts';

test('the same text is answered once, another by itself', () => {
  const remembered = rememberedByText<{ readonly text: string }>();
  let asked = 0;
  const of = (text: string) =>
    remembered.of(text, () => {
      asked += 1;
      return { text };
    });
  expect([of('a'), of('a'), of('b')]).toEqual([{ text: 'a' }, { text: 'a' }, { text: 'b' }]);
  expect(asked).toBe(2);
});

test('with more characters than are kept it begins anew, and a text that is too long is kept by none', () => {
  const remembered = rememberedByText<{ readonly at: number }>(4);
  let asked = 0;
  const of = (text: string): number => remembered.of(text, () => ({ at: (asked += 1) })).at;
  expect([of('aa'), of('bb'), of('aa'), of('cc'), of('aa')]).toEqual([1, 2, 1, 3, 4]);
  expect([of('longer'), of('longer'), of('aa')]).toEqual([5, 6, 7]);
});

test('what is remembered and does not serve is answered again, and the new answer takes its place', () => {
  const remembered = rememberedByText<{ readonly at: number }>(4);
  let asked = 0;
  const of = (least: number): number =>
    remembered.of(
      'aa',
      () => ({ at: (asked += 1) }),
      ({ at }) => at >= least,
    ).at;
  expect([of(0), of(1), of(2), of(0)]).toEqual([1, 1, 2, 2]);
  // It is counted once.
  expect([remembered.of('bb', () => ({ at: 9 })).at, of(0)]).toEqual([9, 2]);
});
