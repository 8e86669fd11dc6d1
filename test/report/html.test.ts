import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { renderHtml } from '../../src/report/html/render-html.ts';
import { style } from '../../src/report/html/style.ts';
import type { AccessEntry } from '../../src/review/result.ts';
import { safeLink } from '../../src/report/links.ts';
import { hostileReview, hostileText } from './hostile.ts';
import { emptyReview, largeReview, sampleReview } from './sample-review.ts';

/** Where something of a picture stands depends on the words. */
const places = / (?:x|y|d|width|height|viewBox)="[\d MCLz.-]*"/gu;

/** The tags of a page, and how many there are of those whose number does not depend on the words. */
function tagsOf(page: string): { kinds: Set<string>; counts: Record<string, number> } {
  const tags = [...page.slice(page.indexOf('<body>')).matchAll(/<[^>]*>/g)].map(([tag]) => tag.replaceAll(places, ''));
  const counts: Record<string, number> = {};
  for (const tag of tags)
    if (/^<\/?(section|article|details|summary|dl|dd|ul|li|h\d|p|main)\b/.test(tag)) counts[tag] = (counts[tag] ?? 0) + 1;
  return { kinds: new Set(tags.map(withoutPlace)), counts };
}

/** What is drawn stands elsewhere when a text is longer. */
function withoutPlace(tag: string): string {
  return /^<(?:svg|rect|text|tspan|path|circle)\b/.test(tag) ? tag.replace(/\d+(?:\.\d+)?/g, '0') : tag;
}

test('a blocked pull request', async () => {
  await expect(renderHtml(sampleReview())).toMatchFileSnapshot('snapshots/review.html.txt');
});

test('the file needs nothing from elsewhere and runs nothing', () => {
  const page = renderHtml(sampleReview());
  expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'"`);
  expect(page).not.toMatch(/<script|<link|<img|<iframe|@import|url\(|https?:/);
});

test('no text of a repository becomes a tag or an attribute', () => {
  const { counts: expectedCounts, kinds: some } = tagsOf(renderHtml(hostileReview(['word'])));
  const known = new Set([...some, ...tagsOf(renderHtml(sampleReview())).kinds]);
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 30 }), ([first = '', ...texts]) => {
      const page = renderHtml(hostileReview([first, ...texts]));
      const { kinds, counts } = tagsOf(page);
      expect([...kinds].filter((kind) => !known.has(kind))).toEqual([]);
      expect(counts).toEqual(expectedCounts);
      expect(page.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Bidi_Control}\p{Cs}]/u);
    }),
    { numRuns: 100 },
  );
});

test('the tags differ when something gets out (control)', () => {
  const page = renderHtml(sampleReview());
  expect(tagsOf(page.replace('aws_iam_policy.deploy', '<b id="x">')).kinds).not.toEqual(tagsOf(page).kinds);
  expect(tagsOf(page.replace('aws_iam_policy.deploy', '</section>')).counts).not.toEqual(tagsOf(page).counts);
});

test('only web and file links are links', () => {
  expect(safeLink('https://x.example/a_(b)')).toBe('https://x.example/a%5F%28b%29');
  for (const url of [
    'javascript:alert(1)',
    'https://x/"onclick="',
    'https://x/<b>',
    'data:text/html,x',
    '//x',
    'https://x/\u001b',
    undefined,
  ]) {
    expect(safeLink(url)).toBeUndefined();
  }
  const page = renderHtml(sampleReview(), { links: { file: () => 'javascript:alert(1)', policy: (id) => `https://docs.example/${id}` } });
  expect(page).not.toContain('javascript:');
  expect(page).toContain('<a href="https://docs.example/iam-full-admin" rel="noreferrer">');
});

test('a page of many findings begins with what it holds, and folds them', () => {
  const page = renderHtml(largeReview());
  const targets = [...page.matchAll(/<a href="#([^"]+)"/gu)].map((match) => match[1] ?? '');
  expect(targets.length).toBeGreaterThan(3);
  expect(targets.filter((target) => !page.includes(` id="${target}"`))).toEqual([]);
  expect(page.indexOf('<nav')).toBeLessThan(page.indexOf('<article'));
  expect(page.split('<details class="one">').length - 1).toBeGreaterThan(40);
  expect(renderHtml(emptyReview())).not.toContain('<nav');
});

test('a file of 500 findings holds them all', () => {
  const page = renderHtml(largeReview());
  const count = page.split('<section class="finding"').length - 1 + (page.split('<li><code>stacks/').length - 1);
  expect(count).toBe(500);
  expect(renderHtml(emptyReview())).toContain('Nothing to review');
});

/** Colours of one palette by their names. */
function paletteOf(css: string): ReadonlyMap<string, string> {
  return new Map([...css.matchAll(/--(\w+):(#[\da-f]{3,6})/gu)].map(([, name = '', colour = '']) => [name, colour]));
}

/** As WCAG 2 measures it. */
function contrast(one: string, other: string): number {
  const light = (colour: string): number => {
    const hex = colour.length === 4 ? colour.replaceAll(/[\da-f]/gu, '$&$&') : colour;
    const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
      const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
      return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  const [a, b] = [light(one), light(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

test('words stand out from what is behind them, in light and in dark', () => {
  const [light = '', dark = ''] = [...style.matchAll(/:root\{[^}]*\}/gu)].map(([css]) => css);
  const pairs = [
    ...['ink', 'soft', 'critical', 'high', 'medium', 'low', 'info', 'good', 'accent'].flatMap((front) => [
      [front, 'paper'],
      [front, 'card'],
    ]),
    ['soft', 'code'],
    ['high', 'removed'],
    ['good', 'added'],
    ['ink', 'mark'],
  ] as const;
  for (const palette of [paletteOf(light), paletteOf(dark)])
    for (const [front = '', back = ''] of pairs) {
      const [one = '', other = ''] = [palette.get(front), palette.get(back)];
      expect([front, back, contrast(one, other) >= 4.5]).toEqual([front, back, true]);
    }
});

test('a long list of access is folded, and every sentence of it is there', () => {
  const entryOf = (place: number): AccessEntry => ({
    sort: 'access',
    text: `role r${place} can now use s3:GetObject on bucket b`,
    actions: [],
    resources: [],
    resource: `aws_iam_role.r${place}`,
    path: 'main.tf',
    line: place,
  });
  const pageOf = (count: number): string =>
    renderHtml(sampleReview({ access: { allowed: Array.from({ length: count }, (_, at) => entryOf(at + 1)), refused: [], open: [] } }));
  expect(pageOf(20)).not.toContain(' more</summary>');
  const page = pageOf(200);
  expect(page).toContain('<summary>180 more</summary>');
  expect(page.indexOf('role r20 can')).toBeLessThan(page.indexOf('<summary>180 more'));
  expect(page.indexOf('role r21 can')).toBeGreaterThan(page.indexOf('<summary>180 more'));
  expect(page).toContain('role r200 can');
});
