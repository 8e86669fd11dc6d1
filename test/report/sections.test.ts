import { expect, test } from 'vitest';
import type { Finding, Review } from '../../src/review/result.ts';
import { planConversation } from '../../src/report/pull-request/conversation.ts';
import { toAnnotations } from '../../src/report/pull-request/check-run.ts';
import { renderMarkdown } from '../../src/report/markdown/render-markdown.ts';
import { renderText } from '../../src/report/text/render-text.ts';
import { compareFindings, sectionOf } from '../../src/report/sections.ts';
import { openPort } from './sample-findings.ts';
import { emptyReview, headCommit, sampleReview } from './sample-review.ts';

const { gate } = sampleReview();
const advice: Finding = { ...openPort, verdict: 'advise', severity: 'medium' };

test.each<[Partial<Finding>, string]>([
  [{}, 'advice'],
  [{ phase: 3 }, 'later'],
  [{ phase: 3, severity: 'low' }, 'later'],
  [{ phase: 3, severity: 'high' }, 'advice'],
  [{ phase: 4, severity: 'critical' }, 'advice'],
  [{ severity: 'info' }, 'later'],
  [{ severity: 'info', kind: 'weakening' }, 'later'],
  [{ severity: 'info', kind: 'weakening', aspect: 'lost: detector' }, 'advice'],
  [{ severity: 'info', kind: 'weakening', phase: 3 }, 'later'],
  [{ phase: 3, baselineState: 'unchanged' }, 'existing'],
  [{ phase: 3, baselineState: 'absent' }, 'resolved'],
  [{ phase: 3, waiver: { source: 'config', reason: 'known' } }, 'accepted'],
  [{ phase: 3, verdict: 'block' }, 'blocking'],
])('%j of a team in phase 2 is %s', (changes, section) => {
  expect(sectionOf({ ...advice, ...changes }, gate)).toBe(section);
});

test('findings stand in one order: the worst first, then the earlier phase, policy, place and fingerprint', () => {
  const at = (startLine: number) => ({ ...advice.location, startLine, endLine: startLine });
  const least: Finding = { ...advice, severity: 'high', phase: 1, policyId: 'a', location: at(1), fingerprint: 'a' };
  const ordered: readonly Finding[] = [
    { ...least, severity: 'critical', phase: 4, policyId: 'z', location: at(9) },
    least,
    { ...least, fingerprint: 'b' },
    { ...least, location: at(2) },
    { ...least, location: { ...at(2), path: 'zz.tf' } },
    { ...least, policyId: 'b' },
    { ...least, phase: 2 },
    { ...least, severity: 'medium' },
  ];
  for (const [index, one] of ordered.entries())
    for (const [other, two] of ordered.entries()) expect(Math.sign(compareFindings(one, two))).toBe(Math.sign(index - other));
});

test('what is for later is counted, and nobody is asked to act on it', () => {
  const later = { ...advice, phase: 3 as const };
  const note = { ...advice, severity: 'info' as const, fingerprint: 'f'.repeat(32), id: 'e'.repeat(32) };
  const review = { ...emptyReview(), conclusion: 'success' as const, findings: [later, note], matrix: sampleReview().matrix };
  const told = 'Not listed: 1 finding beyond phase 2 and 1 note for the record.';
  for (const text of [renderMarkdown(review), renderText(review, { colour: false, width: 100 })]) {
    expect(text).toContain(told);
    expect(text).not.toContain(later.message);
  }
  expect(toAnnotations(review)).toEqual([]);
  const plan = planConversation({ review, existing: { summaries: [], threads: [] }, files: [], headSha: headCommit });
  expect(plan).toMatchObject({ summary: { kind: 'none' }, review: undefined, fileComments: [] });
});

test('nothing is said of a change in which there is nothing to see, and of each thing that there is', () => {
  const isSaid = (changes: Partial<Review>): boolean => {
    const review = { ...emptyReview(), ...changes };
    const plan = planConversation({ review, existing: { summaries: [], threads: [] }, files: [], headSha: headCommit });
    return plan.summary.kind === 'create';
  };
  const { notJudged, notices, unresolved, findings } = sampleReview();
  const parts = { notJudged, notices, unresolved, findings, failures: ['it could not be done'] };
  const said = Object.entries(parts).map(([name, list]) => [name, list.length > 0, isSaid({ [name]: list })]);
  expect([isSaid({}), said]).toEqual([false, Object.keys(parts).map((name) => [name, true, true])]);
});
