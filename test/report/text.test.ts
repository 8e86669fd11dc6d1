import { expect, test } from 'vitest';
import { matrixLines } from '../../src/report/matrix/text.ts';
import { renderText } from '../../src/report/text/render-text.ts';
import { toPaper } from '../../src/report/text/style.ts';
import { textWidth } from '../../src/report/text/width.ts';
import { emptyReview, largeReview, sampleReview } from './sample-review.ts';

const plain = { colour: false, width: 100 };

test('a blocked pull request, without colour', async () => {
  await expect(renderText(sampleReview(), plain)).toMatchFileSnapshot('snapshots/review.txt');
});

test('a blocked pull request, with colour', async () => {
  await expect(renderText(sampleReview(), { colour: true, width: 80 })).toMatchFileSnapshot('snapshots/review-colour.txt');
});

test('a scan with 500 findings', async () => {
  const text = renderText(largeReview(), plain);
  await expect(text).toMatchFileSnapshot('snapshots/scan-large.txt');
  expect(text.split('\n').length).toBeLessThan(500);
});

test('nothing to review', async () => {
  await expect(renderText(emptyReview(), plain)).toMatchFileSnapshot('snapshots/empty.txt');
});

test('what was not judged stands in the verdict, and nothing is called whole or done beside it', () => {
  const clean = { conclusion: 'success', findings: [], unresolved: [], skipped: [], notices: [], diagnostics: [] } as const;
  const { notJudged } = sampleReview();
  const counts = { ...sampleReview().counts, filesSkipped: 0 };
  const told = renderText(sampleReview({ ...clean, counts, notJudged: notJudged.slice(0, 1) }), plain);
  expect(told).toMatch(/^Passed: nothing was found in what was judged; 1 thing was not judged/u);
  expect(told).not.toMatch(/every file was read|Nothing to do/u);
  expect(told.indexOf('live/prod/terragrunt.hcl')).toBeLessThan(told.indexOf('Maturity'));
  const judged = renderText(sampleReview({ ...clean, counts, notJudged: [] }), plain);
  expect(judged).toContain('every file was read');
  expect(judged).toContain('Nothing to do.');
  const diagnostics = [
    { path: 'a.tf', line: 1, kind: 'parse-error', message: 'This is not valid HCL; what it declares is not evaluated.' },
  ];
  const partly = renderText(sampleReview({ ...clean, counts, notJudged: [], diagnostics }), plain);
  expect(partly).toContain('1 place not read whole');
  expect(partly).toContain('Look at what was not read whole before you merge.');
  expect(partly).not.toMatch(/every file was read|Nothing to do/u);
  const failures = ['The search for secrets was cut short in a.txt.'];
  const failed = renderText(sampleReview({ ...clean, conclusion: 'failure', counts, notJudged: [], failures }), plain);
  expect(failed).not.toContain('every file was read');
  expect(failed).toContain('not complete');
});

test('what is told as not judged at a line is not told again as not understood', () => {
  const text = renderText(sampleReview(), plain);
  expect(text.match(/network\/main\.tf:41/gu)).toHaveLength(1);
  expect(text).toContain('Not understood (1)');
});

test('what is to be done about several things is said once, with the first', () => {
  const [first] = sampleReview().notJudged;
  if (first === undefined) throw new Error('the sample has nothing that was not judged');
  const three = ['a.tf', 'b.tf', 'c.tf'].map((path) => ({ ...first, path }));
  const text = renderText(sampleReview({ notJudged: three }), { colour: false, width: 10_000 });
  expect(text.split(first.remedy)).toHaveLength(2);
  expect(text).toContain(`${first.remedy} (So for the 2 below.)`);
  expect(text.indexOf(first.remedy)).toBeLessThan(text.indexOf('b.tf'));
});

test('a branch that is compared with itself is told so', () => {
  const same = 'b'.repeat(40);
  const text = renderText({ ...emptyReview(), mode: 'review', base: same, head: same }, plain);
  expect(text).toContain('Nothing to review: base and head are the same commit');
});

test('without colour no escape sequence is written', () => {
  expect(renderText(sampleReview(), plain)).not.toContain('\u001b');
});

test.each([40, 60, 80, 120])('nothing but identifiers is wider than %i columns', (width) => {
  const lines = renderText(sampleReview(), { colour: false, width }).split('\n');
  const tooWide = lines.filter((line) => textWidth(line) > width && !line.includes('security-review accept') && !/^ +╭─/.test(line));
  expect(tooWide).toEqual([]);
});

test('the matrix is short, and the verdict stands at both ends', () => {
  const matrix = matrixLines(sampleReview(), toPaper(plain));
  expect(matrix.length).toBeLessThan(18);
  expect(matrix.join(' ')).toContain('Next: Block Public Access. Phase 1 asks for it');
  expect(matrix[0]).toMatch(/^ {2}1 Quick Wins, gated +(?:[×○·-] \d+ [\w ]+(?:, |$)|● \d+ of \d+ shown(?:, |$))+/u);
  expect(matrixLines(emptyReview(), toPaper(plain))).toEqual([]);
  const lines = renderText(largeReview(), plain).trimEnd().split('\n');
  const verdict = /^(\w+: [^(]+) \(/u.exec(lines[0] ?? '')?.[1] ?? '';
  expect(lines.slice(-3)).toContain(`${verdict}.`);
});

test('a review that failed says why and is never taken for a pass', () => {
  const text = renderText(sampleReview({ findings: [], failures: ['The base commit is not in the clone.'] }), plain);
  expect(text).toMatch(/^Failed: the review could not be done/);
  expect(text).toContain('  - The base commit is not in the clone.');
  expect(text).not.toMatch(/Passed\b/u);
});
