import { expect, test } from 'vitest';
import { textPlaces } from '../../src/evaluate/cloudformation/text-places.ts';

const range = { startLine: 3, startColumn: 8, endLine: 6, endColumn: 1 };
const places = (value: string): readonly (readonly [number, number])[] => {
  const placeOf = textPlaces({ kind: 'string', value, range, textStart: { line: 4, column: 7, indent: 6 } });
  return [...value.matchAll(/\$\w/gu)].map(({ index }) => {
    const { startLine, startColumn } = placeOf(index, index + 2);
    return [startLine, startColumn];
  });
};

test.each([
  [
    'a $x and $y',
    [
      [4, 9],
      [4, 16],
    ],
  ],
  [
    'a\n$x\n\n $y',
    [
      [5, 7],
      [7, 8],
    ],
  ],
  [
    '\n$x\n$y',
    [
      [5, 7],
      [6, 7],
    ],
  ],
] as const)('%j: what stands in it has its lines and columns', (value, expected) => {
  expect(places(value)).toEqual(expected);
});
