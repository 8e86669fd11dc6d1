import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderText } from '../../src/report/text/render-text.ts';
import { renderExcerptBody } from '../../src/report/text/excerpt.ts';
import { toPaper } from '../../src/report/text/style.ts';
import { textWidth, toCells } from '../../src/report/text/width.ts';
import { wrap } from '../../src/report/text/wrap.ts';
import type { Finding, FindingLocation } from '../../src/review/result.ts';
import { hostileReview, hostileText } from './hostile.ts';
import { openPort } from './sample-findings.ts';
import { sampleReview } from './sample-review.ts';

const paper = toPaper({ colour: false, width: 80 });

function excerpt(line: string, startColumn: number, endColumn: number, change: Partial<FindingLocation> = {}): string[] {
  const location: FindingLocation = {
    path: 'a.tf',
    side: 'RIGHT',
    startLine: 1,
    endLine: 1,
    startColumn,
    endColumn,
    excerpt: { firstLine: 1, lines: [line] },
    ...change,
  };
  return renderExcerptBody(paper, { ...openPort, location });
}

test('the underline stands under the range behind tabs and wide characters', () => {
  expect(excerpt('\tcidr = "0.0.0.0/0"', 9, 20)).toEqual(['1 │      cidr = "0.0.0.0/0"', '  │             ^^^^^^^^^^^']);
  expect(excerpt('# 漢字 x', 6, 7)).toEqual(['1 │  # 漢字 x', '  │         ^']);
  expect(excerpt('é́ x', 4, 5)).toEqual(['1 │  é́ x', '  │    ^']);
  expect(excerpt('😀 x', 4, 5)).toEqual(['1 │  😀 x', '  │     ^']);
});

test('controls in a line are named, and the underline still fits', () => {
  expect(excerpt('\u001b[2Jx\u202e', 5, 6)).toEqual(['1 │  ␛[2Jx<U+202E>', '  │      ^']);
});

test('a long line is shown around the range', () => {
  const [line = '', underline = ''] = excerpt(`${'a'.repeat(5_000)}"*"${'b'.repeat(5_000)}`, 5_001, 5_004);
  expect(line).toMatch(/^1 │ {2}…a+"\*"b+…$/);
  expect(textWidth(line)).toBeLessThanOrEqual(80);
  expect(underline.indexOf('^^^')).toBe(line.indexOf('"*"'));
});

test('a range that is not in the line is shown at its end, and a whole line without its indent', () => {
  expect(excerpt('ab', 90, 99)).toEqual(['1 │  ab', '  │    ^']);
  expect(excerpt('  ab', 1, 1, { startColumn: 3, endColumn: 5 })).toEqual(['1 │    ab', '  │    ^^']);
});

test('a long excerpt shows its first and last lines, and how many are between', () => {
  const lines = Array.from({ length: 30 }, (_, index) => `line ${index + 1}`);
  const shown = excerpt('', 1, 1, { endLine: 30, excerpt: { firstLine: 1, lines } });
  expect(shown).toHaveLength(10);
  expect(shown[7]).toBe('   ⋮ 21 more lines');
});

test('removed lines have a minus', () => {
  const lines = ['resource {', '}'];
  expect(excerpt('', 1, 2, { side: 'LEFT', endLine: 2, excerpt: { firstLine: 1, lines } })).toEqual(['1 │- resource {', '2 │- }']);
});

const colours = new RegExp(`${String.fromCharCode(27)}\\[(?:[0-2]|3[1-6]|1;3[12])m`, 'g');

test('no text of a repository acts on the terminal or forges a line', () => {
  fc.assert(
    fc.property(
      fc.array(hostileText, { minLength: 1, maxLength: 30 }),
      fc.integer({ min: 40, max: 160 }),
      ([first = '', ...texts], width) => {
        const plain = renderText(hostileReview([first, ...texts]), { colour: false, width });
        expect(plain.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Zl}\p{Zp}\p{Cs}\u200b\ufeff]/u);
        const coloured = renderText(hostileReview([first, ...texts]), { colour: true, width });
        expect(coloured.replace(colours, '').replace(/ +$/gm, '')).toBe(plain.replace(/ +$/gm, ''));
      },
    ),
    { numRuns: 100 },
  );
});

test('the target of a terminal link is a safe address', () => {
  const links = { file: () => 'https://x.example/a', policy: () => 'https://x\u0007y' };
  const text = renderText(sampleReview(), { colour: false, width: 100, links });
  expect(text).toContain('\u001b]8;;https://x.example/a\u001b\\iam/deploy.tf:12:7\u001b]8;;\u001b\\');
  expect(text).not.toContain('\u0007');
});

test('wrapping keeps every character and no line is wider than asked for', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 300 }), fc.integer({ min: 16, max: 120 }), (text, columns) => {
      const lines = wrap(text, columns);
      expect(lines.every((line) => textWidth(line) <= columns)).toBe(true);
      expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
    }),
  );
});

test('cells give every UTF-16 column of a line once, in order', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (line) => {
      const columns = toCells(line).map((cell) => cell.sourceColumn);
      expect(columns.every((column, index) => index === 0 || column > (columns[index - 1] ?? 0))).toBe(true);
      expect(toCells(line).every((cell) => textWidth(cell.text) === cell.width)).toBe(true);
    }),
  );
});

test('every finding stands in the text or is counted as one more', () => {
  const findings = Array.from({ length: 60 }, (_, index): Finding => ({
    ...openPort,
    fingerprint: String(index),
    resource: `sg.n${index}`,
  }));
  const text = renderText(sampleReview({ findings }), { colour: false, width: 100 });
  const shown = new Set([...text.matchAll(/\bsg\.n\d+/g)].map(([name]) => name)).size;
  expect(text).toContain(`and ${60 - shown} more in 1 file`);
});
