import { expect, test } from 'vitest';
import { renderText } from '../../src/report/text/render-text.ts';
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

test('without colour no escape sequence is written', () => {
  expect(renderText(sampleReview(), plain)).not.toContain('\u001b');
});

test.each([40, 60, 80, 120])('nothing but identifiers is wider than %i columns', (width) => {
  const lines = renderText(sampleReview(), { colour: false, width }).split('\n');
  const tooWide = lines.filter((line) => textWidth(line) > width && !line.includes('security-review accept') && !/^ +╭─/.test(line));
  expect(tooWide).toEqual([]);
});
