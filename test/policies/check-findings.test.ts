import { expect, test } from 'vitest';
import type { Finding, FindingLocation, Review } from '../../src/review/result.ts';
import { parseFixture } from '../../src/review/cases/fixture.ts';
import { checkFindings } from './check-findings.ts';

const [whole] = parseFixture('# a case\n\n`head main.tf`\n\n```hcl\na = 1 # finding\n\nb = 2\n```\n').cases;
const location: FindingLocation = { path: 'main.tf', side: 'RIGHT', startLine: 1, endLine: 1, startColumn: 1, endColumn: 6 };
const sound = { policyId: 'p', resource: 'r', aspect: 'a', baselineState: 'new', message: 'It is wrong.', location } as Finding;
const range = { startLine: 1, startColumn: 1, endLine: 1, endColumn: 6 };
const fix = { title: 'Mend it', edits: [{ location: { path: 'main.tf', range }, replacement: 'a = 2' }] };

/** What is said of a review that tells this, of which the fix leaves `rest`. */
async function problemsOf(told: Partial<Finding>, rest: Partial<Review> = {}): Promise<string[]> {
  if (whole === undefined) throw new Error('there is no case');
  const before = { findings: [{ ...sound, ...told }], diagnostics: [], evidence: [] } as unknown as Review;
  const review = async ({ head }: { readonly head: Readonly<Record<string, string>> }): Promise<Review> =>
    head['main.tf']?.startsWith('a = 2') === true
      ? ({ findings: [], diagnostics: [], evidence: [], ...rest } as unknown as Review)
      : before;
  return checkFindings(whole, { review, scan: () => Promise.reject(new Error('nothing is scanned')) });
}

test('what holds together is left in peace', async () => {
  expect(await problemsOf({ fix, related: [{ location: { path: 'main.tf', range }, message: 'made here' }] })).toEqual([]);
});

test.each<[string, Partial<Finding>]>([
  ['another file', { location: { ...location, path: 'other.tf' } }],
  ['the other side', { location: { ...location, side: 'LEFT' } }],
  ['an empty line', { location: { ...location, startLine: 2, endLine: 2 } }],
  ['the end of the file', { location: { ...location, endLine: 9 } }],
  ['a column that there is not', { location: { ...location, startColumn: 90 } }],
  ['another file beside it', { related: [{ location: { path: 'other.tf', range }, message: 'made here' }] }],
])('a place that is none is told: %s', async (_, told) => {
  expect(await problemsOf(told)).toEqual([expect.stringContaining('points at')]);
});

test.each(['undefined is wrong.', 'It  is wrong.', 'It is wrong', 'It is in . wrong.', ' is wrong.'])(
  'words that are not whole are told: %j',
  async (message) => {
    expect(await problemsOf({ message })).toEqual([`a case: its words are not whole: ${message}`]);
  },
);

test('a fix that takes nothing away, or breaks the code, is told', async () => {
  expect(await problemsOf({ fix }, { findings: [sound] })).toEqual(['a case: "Mend it" does not take p of r away']);
  expect(await problemsOf({ fix }, { findings: [{ ...sound, baselineState: 'absent' }] })).toEqual([]);
  const diagnostics = [
    { kind: 'parse-error', path: 'main.tf', message: 'This is not valid HCL.', location },
  ] as unknown as Review['diagnostics'];
  expect(await problemsOf({ fix }, { diagnostics })).toEqual(['a case: "Mend it" of p breaks the code: parse-error main.tf']);
});
