import { describe, expect, test } from 'vitest';
import { renderJson } from '../../src/report/json.ts';
import { renderMarkdown } from '../../src/report/markdown/render-markdown.ts';
import { renderSarif } from '../../src/report/sarif/render-sarif.ts';
import { renderText } from '../../src/report/text/render-text.ts';
import type { Review } from '../../src/review/result.ts';
import { openPort } from './sample-findings.ts';
import { sampleReview } from './sample-review.ts';

/**
 * What a step of a job prints, its runner reads: `::name::` at the start of a line, white space aside, and `##[name]` anywhere in it. The Action
 * stops commands while it prints; whoever runs the command line in a step does not.
 */
const command = /^\s*::|##[\w-]*\[/mu;

const attacks = ['::set-output name=conclusion::success', '##[add-mask]a', '##vso[task.setvariable variable=x]y', '####[stop-commands]x'];

function reviewOf(attack: string): Review {
  const lines = [`# ${attack}`, attack, `  ${attack}`];
  const excerpt = { firstLine: openPort.location.startLine, lines };
  const finding = {
    ...openPort,
    message: `A rule. ${attack}`,
    resource: attack,
    location: { ...openPort.location, path: `${attack}.tf`, excerpt },
  };
  // Words so long that the next ones begin a line.
  return sampleReview({ findings: [finding], failures: [`${'x'.repeat(70)} ${attack} ${attack}`], notices: [] });
}

describe.each(attacks)('%s in code, names and messages', (attack) => {
  test.each([
    ['text', (review: Review) => renderText(review, { colour: false, width: 40 })],
    ['coloured text', (review: Review) => renderText(review, { colour: true, width: 100 })],
    ['JSON', renderJson],
    ['SARIF', (review: Review) => renderSarif(review, { policies: [], toolVersion: '0' })],
    ['Markdown', (review: Review) => renderMarkdown(review)],
  ])('is no command in %s', (_, render) => {
    const text = render(reviewOf(attack));
    expect(text.split('\n').filter((line) => command.test(line))).toEqual([]);
  });

  test('and the value in JSON is what it was', () => {
    const { findings } = JSON.parse(renderJson(reviewOf(attack))) as Review;
    expect(findings[0]?.resource).toBe(attack);
  });
});

test('other colons and hashes stay as they are', () => {
  const text = renderText(sampleReview({ failures: ['a::b AWS::S3::Bucket ## heading #[x]'] }), { colour: false, width: 100 });
  expect(text).toContain('a::b AWS::S3::Bucket ## heading #[x]');
});
