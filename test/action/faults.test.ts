import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { runAction } from '../../src/entry/action/run.ts';
import { Runner } from '../../src/entry/action/runner.ts';
import { blindRepeats } from '../github/blind-repeats.ts';
import type { Fault } from '../github/http/faults.ts';
import { type FakeGitHub, type RepositoryHandle, startFakeGitHub } from '../github/server.ts';
import type { PullRequest } from '../github/state/types.ts';
import { group } from './scene.ts';

/** Each fault at each request of a whole review, one at a time. In this process: as processes of their own they would take minutes. */

let fake: FakeGitHub;
let repo: RepositoryHandle;
let serial = 0;
let last: PullRequest | undefined;
const checkName = 'Phasegate findings';

beforeAll(async () => {
  fake = await startFakeGitHub({
    limits: { contentPerMinute: 1e6, contentPerHour: 1e6, pointsPerMinute: 1e9, requestsPerHour: 1e9, retryAfterSeconds: 0 },
  });
  repo = await fake.createRepository({ owner: 'acme', name: 'infra', files: { 'main.tf': group('web') }, collaborators: { dev: 'write' } });
});

afterAll(async () => {
  fake.assertHealthy();
  await fake.close();
});

/** 60 findings that block: two batches of annotations, a full review, a summary. Or none. */
async function openPull(isBad: boolean): Promise<PullRequest> {
  serial += 1;
  // The fake walks all that are open to say which hold a commit.
  if (last !== undefined) fake.setState('acme', 'infra', last.number, 'closed', 'dev');
  const bad = Array.from({ length: 60 }, (_, index) => group(`g${serial}x${index}`, 22)).join('\n');
  await repo.commit(`topic-${serial}`, { 'main.tf': isBad ? bad : group(`web${serial}`) }, 'Change', { by: 'dev' });
  last = await fake.openPullRequest({ owner: 'acme', repo: 'infra', head: `topic-${serial}`, by: 'dev' });
  return last;
}

async function review(pull: PullRequest): Promise<{ readonly code: number; readonly log: string }> {
  const permissions = { contents: 'read', pull_requests: 'write', checks: 'write' } as const;
  const inputs = { token: '${{ github.token }}', 'check-run': checkName };
  const run = await fake.actionEnv({ owner: 'acme', repo: 'infra', event: 'pull_request', number: pull.number, permissions, inputs });
  let log = '';
  const runner = new Runner({ ...run.env, PHASEGATE_WRITE_INTERVAL_MS: '0', PHASEGATE_BACKOFF_MS: '1' }, (text) => (log += text));
  try {
    return { code: await runAction(runner), log };
  } catch {
    // What the entry makes of an error.
    return { code: 1, log };
  }
}

interface State {
  readonly summaries: number;
  readonly threads: number;
  readonly open: number;
  readonly checks: readonly (string | null)[];
  readonly annotations: readonly number[];
}

function stateOf(pull: PullRequest): State {
  const bodies = [...repo.state.comments.values()].filter((one) => one.issueNumber === pull.number).map(({ body }) => body);
  const comments = [...repo.state.reviewComments.values()].filter((one) => one.pull === pull.number);
  const runs = [...repo.state.checkRuns.values()].filter((one) => one.headSha === pull.headSha && one.name === checkName);
  return {
    summaries: bodies.filter((body) => body.startsWith('<!-- phasegate:summary -->')).length,
    threads: comments.length,
    open: runs.filter(({ status }) => status !== 'completed').length,
    checks: runs.map(({ conclusion }) => conclusion),
    annotations: runs.map(({ annotations }) => annotations.length),
  };
}

const right: State = { summaries: 1, threads: 30, open: 0, checks: ['failure'], annotations: [60] };

const faults: readonly (readonly [string, Fault])[] = [
  ['a 502', { kind: 'status' }],
  ['a 500 whose request took effect', { kind: 'status', status: 500, when: 'after' }],
  ['a reset', { kind: 'reset' }],
  ['a reset whose request took effect', { kind: 'reset', when: 'after' }],
  ['a secondary limit', { kind: 'secondary-limit', retryAfterSeconds: 0 }],
  ['a 429', { kind: 'secondary-limit', status: 429, retryAfterSeconds: 0 }],
  ['a slow answer', { kind: 'slow', delayMs: 20 }],
];

async function requestsOfOneReview(isBad: boolean): Promise<number> {
  const since = fake.requests.length;
  await review(await openPull(isBad));
  return fake.requests.length - since;
}

describe('two runs at once', () => {
  test.each([
    ['the summary', 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'],
    ['the review', 'POST /repos/{owner}/{repo}/pulls/{pull_number}/reviews'],
    ['the check run', 'POST /repos/{owner}/{repo}/check-runs'],
  ])('a second run goes all its way just before the first writes %s: one summary, one thread each', async (_, route) => {
    const pull = await openPull(true);
    fake.inject({ match: route, kind: 'hook', run: async () => void (await review(pull)) });
    expect((await review(pull)).code).toBe(1);
    const { summaries, threads, open } = stateOf(pull);
    expect({ summaries, threads, open }).toEqual({ summaries: 1, threads: 30, open: 0 });
  });
});

describe('one fault at a time', () => {
  test.each(faults)(
    '%s, at each request in turn: one right check, one summary, no comment twice, no POST sent again blindly',
    async (_, fault) => {
      const requests = await requestsOfOneReview(true);
      expect(requests).toBeGreaterThan(12);
      for (let nth = 1; nth <= requests; nth += 1) {
        const pull = await openPull(true);
        const since = fake.requests.length;
        const armed = fake.inject({ ...fault, nth });
        const { code } = await review(pull);
        const repeated = blindRepeats(fake.requests.slice(since));
        expect({ nth, hits: armed.hits(), code, repeated, ...stateOf(pull) }).toEqual({ nth, hits: 1, code: 1, repeated: [], ...right });
        armed.remove();
      }
    },
  );

  test('a change that is fine passes under any single fault', async () => {
    const requests = await requestsOfOneReview(false);
    for (const [name, fault] of faults) {
      for (let nth = 1; nth <= requests; nth += 3) {
        const pull = await openPull(false);
        const armed = fake.inject({ ...fault, nth });
        const { code } = await review(pull);
        expect({ name, nth, code, ...stateOf(pull) }).toEqual({
          name,
          nth,
          code: 0,
          ...right,
          summaries: 0,
          threads: 0,
          checks: ['success'],
          annotations: [0],
        });
        armed.remove();
      }
    }
  });

  test('GitHub stays away from some request on: never a pass, and the next run puts all right', async () => {
    const requests = await requestsOfOneReview(true);
    for (let nth = 1; nth <= requests; nth += 1) {
      const pull = await openPull(true);
      const armed = fake.inject({ kind: nth % 2 === 0 ? 'status' : 'reset', nth, times: 1_000 });
      expect((await review(pull)).code).toBe(1);
      armed.remove();
      expect((await review(pull)).code).toBe(1);
      const { summaries, threads, open, checks } = stateOf(pull);
      expect({ nth, summaries, threads, open, last: checks.at(-1) }).toEqual({ nth, summaries: 1, threads: 30, open: 0, last: 'failure' });
    }
  });
});
