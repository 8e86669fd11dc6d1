import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { codeSpan, fence, prose } from '../../src/report/markdown/escape.ts';
import { renderMarkdown, summaryMarker } from '../../src/report/markdown/render-markdown.ts';
import { renderMatrixMarkdown } from '../../src/report/matrix/markdown.ts';
import { hostileReview, hostileText } from './hostile.ts';
import { outsideOfCode } from './markdown-scanner.ts';
import { baseCommit, headCommit, emptyReview, largeReview, sampleReview } from './sample-review.ts';

const page = 'https://github.example/o/r/blob/4f2c/';
const links = {
  file: ({ path, startLine }: { path: string; startLine: number }) => `${page}${encodeURI(path.toWellFormed())}#L${startLine}`,
};

test('a blocked pull request', async () => {
  await expect(renderMarkdown(sampleReview(), { links })).toMatchFileSnapshot('snapshots/review.md.txt');
});

test('nothing to review, and a review that failed', async () => {
  await expect(renderMarkdown(emptyReview())).toMatchFileSnapshot('snapshots/empty.md.txt');
  const failed = sampleReview({ findings: [], failures: ['The base commit is not in the clone; fetch it with depth 0.'] });
  await expect(renderMarkdown(failed)).toMatchFileSnapshot('snapshots/failed.md.txt');
});

test('the command that accepts a finding of many claims is shown whole, to be copied', () => {
  const [finding] = sampleReview().findings.filter(({ verdict }) => verdict === 'block');
  if (finding === undefined) throw new Error('no finding blocks');
  const instances = Array.from({ length: 40 }, (_, index) => {
    return { ...finding, id: index.toString(16).padStart(32, '0') };
  });
  const body = renderMarkdown(sampleReview({ findings: [{ ...finding, instances }] }));
  expect(body).toMatch(/comment `\/security-review accept (?:[0-9a-f]{32} )+<reason> until <date>`/u);
});

test('the marker is the first line, always', () => {
  for (const review of [sampleReview(), emptyReview(), largeReview()]) {
    expect(renderMarkdown(review).split('\n')[0]).toBe(summaryMarker);
    expect(renderMarkdown(review, { bodyCharsMax: 1_500 }).split('\n')[0]).toBe(summaryMarker);
  }
});

describe('the budget', () => {
  test('500 findings fit, and what was left out is said', () => {
    const body = renderMarkdown(largeReview());
    expect(body.length).toBeLessThanOrEqual(60_000);
    expect(body).toMatch(/and 160 more findings that block/);
  });

  test('drops the least important whole section first, and says how to see the rest', () => {
    const whole = renderMarkdown(sampleReview());
    const body = renderMarkdown(sampleReview(), { bodyCharsMax: whole.length - 1 });
    expect(whole).toContain('Accepted risk (1)');
    expect(body).not.toContain('Accepted risk (1)');
    expect(body).toContain('the accepted risks');
    expect(body).toContain(`In a clone, \`phasegate review --base ${baseCommit} --head ${headCommit} --format html\` writes all of it.`);
    expect(body).toContain('| 3 | high |');
  });

  test('any budget from 1,500 characters on is kept, and no block is left open', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1_500, max: 70_000 }), fc.integer({ min: 0, max: 120 }), (bodyCharsMax, count) => {
        const body = renderMarkdown(largeReview(count), { bodyCharsMax });
        expect(body.length).toBeLessThanOrEqual(bodyCharsMax);
        expect(body.split('<details').length).toBe(body.split('</details>').length);
        expect(body).toMatch(/findings? blocks? |nothing|Passed/);
      }),
      { numRuns: 60 },
    );
  });
});

/** Lines that the renderer itself writes, once code is `▮` and a link of ours is `▯`. */
const ownLines = [
  /^$/,
  /^<!-- phasegate:summary -->$/,
  /^<details( open)?>$/,
  /^<\/details>$/,
  /^<summary>(<b>\d+\. \w+<\/b>: )?[^<>@#[\]]*<\/summary>$/,
  /^#{3,4} [^<>@#[\]|]*$/,
  /^\|( \*{0,2}[^|<>@#*[\]]*\*{0,2} \|){5}$|^(\|---){5}\|$|^\| \|( \*{0,2}[^|<>@#*[\]]* ?[^|<>@#*[\]]*\*{0,2} \|){4}$/,
  /^---$/,
  /^[^<>#|~_@[\]\\]*$/,
];
const dangerous = /@\w|#\d|:\w+:|:\/\/|www\.|!\[|\$\$|\\|GH-\d|^\s*\d+[.)] /;

function toSkeleton(line: string): string {
  return line
    .replace(/\[▮\]\(https:\/\/github\.example[^\s()<>[\]]*\)/g, '▯')
    .replaceAll('&#39;', "'")
    .replace(/<code>[^<>]*<\/code>/g, '▮');
}

test('no text of a repository gets out of code: no markup, mention, reference, link, emoji, HTML, table cell or open fence', () => {
  fc.assert(
    fc.property(fc.array(hostileText, { minLength: 1, maxLength: 30 }), ([first = '', ...texts]) => {
      const { lines, unclosed } = outsideOfCode(renderMarkdown(hostileReview([first, ...texts]), { links }));
      const skeleton = lines.map(toSkeleton);
      expect(unclosed).toBe(false);
      expect(skeleton.filter((line) => !ownLines.some((pattern) => pattern.test(line)))).toEqual([]);
      expect(skeleton.filter((line) => dangerous.test(line))).toEqual([]);
    }),
    { numRuns: 200 },
  );
});

test('the scanner sees what gets out (control)', () => {
  expect(outsideOfCode('`a` <b>').lines).toEqual(['▮ <b>']);
  expect(outsideOfCode('```\n@x\n```\n@y').lines).toEqual(['@y']);
  expect(outsideOfCode('```\n@x').unclosed).toBe(true);
  expect(ownLines.some((pattern) => pattern.test('<h1>owned</h1>'))).toBe(false);
  expect(dangerous.test('hello @octocat')).toBe(true);
  expect(dangerous.test('hello :tada:')).toBe(true);
  expect(dangerous.test(`:${outsideOfCode('`a`').lines[0]}0:`)).toBe(false);
});

test('a sentence keeps its words and shows the rest as code', () => {
  expect(prose('TCP 22 is open to 0.0.0.0/0 (var.admin_cidrs).')).toBe('TCP 22 is open to `0.0.0.0/0` (`var.admin_cidrs`).');
  expect(prose('ask @octocat about #1, GH-1 and :tada:')).toBe('ask `@octocat` about `#1`, `GH-1` and `:tada`:');
  expect(prose('set `acl = "private"` first')).toBe('set `acl = "private"` first');
  expect(prose('1. not a list')).toBe('1 . not a list');
  expect(prose('')).toBe('(empty)');
});

test('code spans and fences are longer than what they hold', () => {
  expect(codeSpan('a`b')).toBe('``a`b``');
  expect(codeSpan('`')).toBe('`` ` ``');
  expect(codeSpan('a\\|b', 'table')).toBe('`a\\¦b`');
  expect(codeSpan('\u001b[0m\n')).toBe('`␛[0m␊`');
  expect(fence('diff', ['-a', '+````'])).toBe('`````diff\n-a\n+````\n`````');
});

test('the matrix as a table, and nothing when there is none', () => {
  expect(renderMatrixMarkdown(sampleReview())).toContain('| Threat detection | `● ○▼ · ·` |');
  expect(renderMatrixMarkdown(emptyReview())).toBe('');
});
