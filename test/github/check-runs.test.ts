import { expect, test } from 'vitest';
import { CheckRuns } from '../../src/adapters/github/check-runs.ts';
import type { Repository } from '../../src/adapters/github/repository.ts';

type Status = 'queued' | 'in_progress' | 'completed';

/** What is asked of a repository that has one run of ours, of this status, or none. */
function withRun(status: Status | undefined) {
  const asked: string[] = [];
  const answer = (what: string) => (request: { readonly status?: string }) => {
    asked.push(`${what} ${request.status ?? ''}`.trim());
    return Promise.resolve({ data: { id: 8 } });
  };
  const run = { id: 7, name: 'phasegate', app: { id: 1 }, status, conclusion: null, output: {}, head_sha: 'a'.repeat(40) };
  const client = {
    paginate: () => Promise.resolve(status === undefined ? [] : [run]),
    rest: { checks: { listForRef: {}, create: answer('create'), update: answer('update') } },
  };
  const repository = { client, at: { owner: 'acme', repo: 'infra' }, paged: {} } as unknown as Repository;
  return { asked, checks: new CheckRuns(repository, { name: 'phasegate', app: 1 }) };
}

const head = 'a'.repeat(40);

test.each<[Status | undefined, number, readonly string[]]>([
  [undefined, 8, ['create in_progress']],
  ['queued', 7, ['update in_progress']],
  ['in_progress', 7, []],
  ['completed', 8, ['create in_progress']],
])('a review begins where there is a run that is %s', async (status, id, requests) => {
  const { asked, checks } = withRun(status);
  expect([await checks.begin(head), asked]).toEqual([id, requests]);
});

test.each<[Status | undefined, boolean, number, readonly string[]]>([
  [undefined, false, 8, ['create queued']],
  ['queued', false, 7, []],
  ['in_progress', false, 7, []],
  ['completed', false, 8, ['create queued']],
  ['queued', true, 7, []],
  ['in_progress', true, 8, ['create queued']],
])('one waits where there is a run that is %s, anew: %s', async (status, anew, id, requests) => {
  const { asked, checks } = withRun(status);
  expect([await checks.queue(head, { anew }), asked]).toEqual([id, requests]);
});
