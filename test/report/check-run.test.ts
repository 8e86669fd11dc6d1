import { expect, test } from 'vitest';
import { toCheckRun } from '../../src/report/pull-request/check-run.ts';
import { openPort } from './sample-findings.ts';
import { sampleReview } from './sample-review.ts';

test.each([
  ['block', 'failure'],
  ['advise', 'warning'],
] as const)('a finding whose verdict is %s is annotated as a %s', (verdict, level) => {
  const { annotations } = toCheckRun(sampleReview({ findings: [{ ...openPort, verdict }] }), { externalId: 'x', notes: [] });
  expect(annotations.map((one) => one.level)).toEqual([level]);
});
