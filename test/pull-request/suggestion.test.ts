import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Edit } from '../../src/core/finding.ts';
import { renderFindingComment } from '../../src/report/pull-request/finding-comment.ts';
import { toSuggestion } from '../../src/report/pull-request/suggestion.ts';
import type { Finding } from '../../src/review/result.ts';
import { findingsOn } from './arbitraries.ts';

/** What is written as a suggestion is what the fix makes of the file, to the letter, or there is none. */

const source = ['resource "x" "y" {', '  cidr = ["0.0.0.0/0"]', '  port = 22', '}', '', '```', 'end'];
const path = 'main.tf';

function template(): Finding {
  const [one] =
    fc.sample(
      findingsOn([{ path, base: 'x\n', head: 'x\n' }]).filter((all) => all.length > 0),
      1,
    )[0] ?? [];
  if (one === undefined) throw new Error('no finding');
  return one;
}

function withEdits(edits: readonly Edit[], lines: readonly string[] = source): Finding {
  const location = { path, side: 'RIGHT' as const, startLine: 2, endLine: 2, excerpt: { firstLine: 1, lines } };
  return { ...template(), location, fix: { title: 'Fix', edits } };
}

function edit(range: Edit['location']['range'], replacement: string, at: string = path): Edit {
  return { location: { path: at, range }, replacement };
}

/** The plain way: the whole text, the edits from the last to the first. */
function applied(edits: readonly Edit[]): string {
  const offset = (line: number, column: number): number =>
    source.slice(0, line - 1).reduce((sum, text) => sum + text.length + 1, 0) + column - 1;
  let text = source.join('\n');
  for (const { location, replacement } of edits.toReversed()) {
    text =
      text.slice(0, offset(location.range.startLine, location.range.startColumn)) +
      replacement +
      text.slice(offset(location.range.endLine, location.range.endColumn));
  }
  return text;
}

const place = fc
  .integer({ min: 1, max: source.length })
  .chain((line) => fc.tuple(fc.constant(line), fc.integer({ min: 1, max: (source[line - 1] ?? '').length + 1 })));
const edits = fc
  .uniqueArray(place, { minLength: 2, maxLength: 6, selector: ([line, column]) => `${line}:${column}` })
  .map((places) => places.toSorted((a, b) => a[0] - b[0] || a[1] - b[1]))
  .chain((places) =>
    fc.tuple(fc.constant(places), fc.array(fc.constantFrom('', 'x', '10.0.0.0/8', 'a\nb', 'c\n', '```\n'), { minLength: 3, maxLength: 3 })),
  )
  .map(([places, texts]) =>
    Array.from({ length: Math.floor(places.length / 2) }, (_, index) => {
      const [startLine, startColumn] = places[index * 2] ?? [1, 1];
      const [endLine, endColumn] = places[index * 2 + 1] ?? [1, 1];
      return edit({ startLine, startColumn, endLine, endColumn }, texts[index] ?? '');
    }),
  );

test('for any edits: taking the suggestion is applying the fix', () => {
  let made = 0;
  fc.assert(
    fc.property(edits, (all) => {
      const suggestion = toSuggestion(withEdits(all), { start: 1, end: source.length + 1 });
      if (suggestion === undefined) return;
      made += 1;
      const { startLine, endLine, lines } = suggestion;
      // Where nothing is left, the line goes as well.
      const put = lines.length === 0 ? [''] : lines;
      const taken = [...source.slice(0, startLine - 1), ...put, ...source.slice(endLine)].join('\n');
      expect(taken).toBe(applied(all));
    }),
  );
  expect(made).toBeGreaterThan(30);
});

const cidr = edit({ startLine: 2, startColumn: 11, endLine: 2, endColumn: 20 }, '10.0.0.0/8');
const whole = { start: 1, end: 8 };

test.each<readonly [string, Finding, { readonly start: number; readonly end: number }]>([
  ['a line outside the hunk', withEdits([cidr]), { start: 3, end: 8 }],
  ['an edit in another file', withEdits([cidr, edit({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 1 }, 'x', 'other.tf')]), whole],
  ['a masked line', withEdits([cidr], ['resource "x" "y" {', '  password = "••••"', '}']), whole],
  ['a line that the excerpt cut', withEdits([cidr], ['a', `${'x'.repeat(400)}…`, 'b']), whole],
  ['lines that the excerpt lacks', withEdits([cidr], ['resource "x" "y" {']), whole],
  ['a fix that changes nothing', withEdits([edit({ startLine: 2, startColumn: 1, endLine: 2, endColumn: 1 }, '')]), whole],
  ['overlapping edits', withEdits([cidr, cidr]), whole],
  ['a character that cannot be shown', withEdits([edit({ startLine: 2, startColumn: 1, endLine: 2, endColumn: 1 }, '\u202e')]), whole],
  ['a finding on base', { ...withEdits([cidr]), location: { ...withEdits([cidr]).location, side: 'LEFT' } }, whole],
])('none for %s', (_, finding, span) => {
  expect(toSuggestion(finding, span)).toBeUndefined();
});

test('a fence is longer than any in the text', () => {
  const finding = withEdits([edit({ startLine: 6, startColumn: 1, endLine: 6, endColumn: 4 }, '````')]);
  const suggestion = toSuggestion(finding, whole);
  expect(renderFindingComment(finding, suggestion, {})).toContain('\n`````suggestion\n````\n`````\n');
});

test('also than one in a line that is longer than reports show', () => {
  const line = '`'.repeat(300);
  const body = renderFindingComment(template(), { startLine: 1, endLine: 2, lines: [line, '@acme/security'] }, {});
  const [fence = ''] = /^`+(?=suggestion$)/mu.exec(body) ?? [];
  expect(fence.length).toBeGreaterThan(line.length);
});
