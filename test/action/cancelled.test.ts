import { afterEach, expect, test } from 'vitest';
import { until } from '../app/app-process.ts';
import type { CheckRun } from '../github/state/types.ts';
import { startAction } from './run-action.ts';
import { Gate, group } from './scene.ts';

/** The check run that a job shows ends when the job does, in whatever way: nothing says for ever that a review is in progress. */

let gate: Gate | undefined;
afterEach(() => gate?.close());

const permissions = { contents: 'read', pull_requests: 'write', checks: 'write' } as const;
const name = 'Phasegate findings';

async function opened(): Promise<{ readonly gate: Gate; readonly number: number; readonly check: () => CheckRun | undefined }> {
  const made = await Gate.open({ 'main.tf': group('web') });
  gate = made;
  await made.repo.commit('topic', { 'main.tf': group('web', 22) }, 'Open', { by: 'dev' });
  const { number, headSha } = await made.open();
  return { gate: made, number, check: () => made.fake.latestCheckRun('acme', 'infra', headSha, name) };
}

test.each(['SIGINT', 'SIGTERM'] as const)('a job that is cancelled (%s) cancels its check run', async (signal) => {
  const { gate: made, number, check } = await opened();
  const inputs = { token: '${{ github.token }}', 'check-run': name };
  const run = await made.fake.actionEnv({ owner: 'acme', repo: 'infra', event: 'pull_request', number, permissions, inputs });
  // The review hangs at its second look at the pull request, with the check run open.
  made.fake.inject({ match: 'GET /repos/{owner}/{repo}/pulls/{pull_number}', kind: 'slow', nth: 2, delayMs: 20_000 });
  const { child, ended } = startAction(run);
  await until(() => check()?.status === 'in_progress', 'the check run');
  child.kill(signal);
  const { code, log } = await ended;
  expect([code, log]).toEqual([1, expect.stringContaining('cancelled before the review ended')]);
  expect([check()?.status, check()?.conclusion]).toEqual(['completed', 'cancelled']);
});

test('and so does one whose review ends in trouble', async () => {
  const { gate: made, number, check } = await opened();
  made.fake.inject({ match: 'GET /repos/{owner}/{repo}/pulls/{pull_number}', kind: 'status', status: 404, nth: 2 });
  const { code } = await made.run('pull_request', { number, permissions, inputs: { 'check-run': name } });
  expect([code, check()?.status, check()?.conclusion]).toEqual([1, 'completed', 'cancelled']);
});
