import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { loadRegularExpressions } from '../../../src/evaluate/terraform/functions/text/regular-expressions.ts';
import type { HclParser } from '../../../src/syntax/hcl/hcl-parser.ts';
import { testParser } from '../../hcl/test-parser.ts';
import { valueOf } from '../expression.ts';

let parser: HclParser;
beforeAll(async () => {
  parser = await testParser();
  await loadRegularExpressions();
});

/** `<` opens a hole of the short form, and no text here has one. */
function mayBecome(partly: unknown, whole: unknown): boolean {
  if (Array.isArray(partly) && Array.isArray(whole)) return partly.every((one) => String(one).startsWith('…') || whole.includes(one));
  if (typeof partly !== 'string' || typeof whole !== 'string') return partly === whole;
  const known = partly.split(/<(?:[^<>]|<[^<>]*>)*>/u);
  const pattern = known
    .map((text) => text.replaceAll(/[^\w]/gu, (letter) => `\\u{${(letter.codePointAt(0) ?? 0).toString(16)}}`))
    .join('[^]*');
  return new RegExp(`^${pattern}$`, 'u').test(whole);
}

function isOpen(value: unknown): boolean {
  return typeof value === 'string' && value.startsWith('<') && value.endsWith('>');
}

const letters = fc.oneof(fc.stringMatching(/^[ab]{0,4}$/u), fc.stringMatching(/^[a,\- \n]{0,4}$/u));
/** What overlaps itself above all: one that a hole begins may take its end from what is known. */
const separators = fc.oneof(fc.constantFrom('aa', 'ab', 'aba', 'abab', 'a'), letters);
const calls: readonly ((text: string, letters: string) => string)[] = [
  (text) => `trimspace(${text})`,
  (text) => `chomp(${text})`,
  (text) => `indent(2, ${text})`,
  (text, some) => `trim(${text}, ${some})`,
  (text, some) => `trimprefix(${text}, ${some})`,
  (text, some) => `trimsuffix(${text}, ${some})`,
  (text, some) => `replace(${text}, ${some}, "-b")`,
  (text) => `replace(${text}, "/[a,]+/", "b")`,
  (text) => `replace(${text}, "/\\\\s/", "")`,
  (text, some) => `split(${some}, ${text})`,
  (text, some) => `strcontains(${text}, ${some})`,
  (text) => `substr(${text}, 1, 2)`,
  (text) => `substr(${text}, 2, -1)`,
];

describe('a text with holes', () => {
  test('becomes what the function makes of the text that fills them', () => {
    let said = 0;
    fc.assert(
      fc.property(letters, letters, letters, letters, letters, separators, fc.constantFrom(...calls), (a, one, b, other, c, some, call) => {
        const quoted = (text: string): string => JSON.stringify(text);
        const filled = [a, one, b, other, c].map((text) => quoted(text).slice(1, -1)).join('');
        const open = `"${[a, '${var.u}', b, '${var.flag}', c].map((text) => (text.startsWith('$') ? text : quoted(text).slice(1, -1))).join('')}"`;
        const partly = valueOf(parser, call(open, quoted(some)));
        const whole = valueOf(parser, call(`"${filled}"`, quoted(some)));
        if (!isOpen(partly)) said += 1;
        expect(
          isOpen(partly) || mayBecome(partly, whole),
          `${call(open, quoted(some))} = ${JSON.stringify(partly)}; ${JSON.stringify(whole)}`,
        ).toBe(true);
      }),
      { numRuns: 2000 },
    );
    expect(said).toBeGreaterThan(500);
  });
});
