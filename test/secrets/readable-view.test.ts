import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readableView } from '../../src/analysis/secrets/text/readable-view.ts';
import '../property-seed.ts';

const parts = fc.array(fc.constantFrom('a', 'Z', '9', ' ', '\u200b', '\u2060', '\ufeff', '\u00ad'), { maxLength: 40 });

test('each character of the view stands where it says', () => {
  fc.assert(
    fc.property(parts, (chars) => {
      const text = chars.join('');
      const view = readableView(text);
      expect([...view.text].map((_, offset) => text[view.original(offset)]).join('')).toBe(view.text);
      expect(view.text).toBe(text.replaceAll(/[^ -~]/g, ''));
    }),
  );
});

test('what stands behind what nobody sees is further back by as much', () => {
  const view = readableView('\u200bab\u200b\u200bc');
  expect([view.text, [0, 1, 2].map((offset) => view.original(offset))]).toEqual(['abc', [1, 2, 5]]);
});
