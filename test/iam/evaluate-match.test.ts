import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsePattern } from '../../src/analysis/iam/document/pattern.ts';
import { matchesArn, matchesText } from '../../src/analysis/iam/evaluation/evaluate-match.ts';

const request = { action: 's3:GetObject', resource: '', context: new Map([['aws:username', ['b:a']]]) };
const word = (letters: readonly string[], maxLength: number): fc.Arbitrary<string> =>
  fc.array(fc.constantFrom(...letters), { maxLength }).map((all) => all.join(''));
const pattern = word(['a', 'b', ':', ':', '*', '?', '${aws:username}'], 14);
const text = word(['a', 'b', ':', ':'], 14);

/** The pattern as a regular expression; wildcards are those of the whole, or of a segment. */
function expressionOf(written: string, isArn: boolean): RegExp {
  const tokens = written.match(/\$\{aws:username\}|./gsu) ?? [];
  let colons = 0;
  const all = written.replaceAll('${aws:username}', 'b:a').split(':').length - 1;
  const parts = tokens.map((token) => {
    if (token === '*' || token === '?') return `${isArn && all >= 5 && colons < 5 ? '[^:]' : '[^]'}${token === '*' ? '*' : ''}`;
    const plain = token === '${aws:username}' ? 'b:a' : token;
    colons += plain.split(':').length - 1;
    return plain;
  });
  return new RegExp(`^${parts.join('')}$`, 'u');
}

describe('a pattern', () => {
  test('matches what the regular expression of it matches', () => {
    fc.assert(
      fc.property(pattern, text, (written, given) => {
        expect(matchesText(parsePattern(written, { variables: true }), given, request)).toBe(expressionOf(written, false).test(given));
      }),
      { numRuns: 3000 },
    );
  });

  test('of an ARN stays in its segments', () => {
    fc.assert(
      fc.property(pattern, text, (written, given) => {
        const parsed = parsePattern(written, { variables: true });
        const wanted = expressionOf(written, true).test(given);
        expect(matchesArn(parsed, given, request)).toBe(wanted);
        expect(matchesArn(parsed, given, request)).toBe(wanted);
      }),
      { numRuns: 6000 },
    );
  });
});
