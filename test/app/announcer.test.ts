import { expect, test } from 'vitest';
import { Announcer } from '../../src/entry/app/announcer.ts';
import type { PullJob } from '../../src/review/queue/job.ts';

function pull(number: number, headHint: string): PullJob {
  return { installation: 1, owner: 'acme', repo: 'infra', kind: 'pull', number, headHint, review: true, again: false, comments: [] };
}

/** Announcements that have begun; each ends when the test says so. */
function recorded(): { readonly announcer: Announcer; readonly begun: string[]; readonly end: (headSha: string) => void } {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const announcer = new Announcer((_job, headSha) => {
    begun.push(headSha);
    return new Promise((resolve) => ends.set(headSha, resolve));
  });
  return { announcer, begun, end: (headSha) => ends.get(headSha)?.() };
}

test('what has begun is waited for, and is named to the review', async () => {
  const { announcer, begun, end } = recorded();
  announcer.offer(pull(1, 'first'));
  let taken: readonly string[] | undefined;
  const taking = announcer.take(pull(1, 'first')).then((heads) => (taken = heads));
  await Promise.resolve();
  expect(taken).toBeUndefined();
  end('first');
  await taking;
  expect(taken).toEqual(['first']);
  expect(begun).toEqual(['first']);
});

test('what comes while the review runs waits for its end; another pull request does not', async () => {
  const { announcer, begun } = recorded();
  await announcer.take(pull(1, 'first'));
  announcer.offer(pull(1, 'second'));
  announcer.offer(pull(2, 'other'));
  expect(begun).toEqual(['other']);
  announcer.release(pull(1, 'first'));
  expect(begun).toEqual(['other', 'second']);
});

test('what waits when its own review begins is dropped', async () => {
  const { announcer, begun } = recorded();
  await announcer.take(pull(1, 'first'));
  announcer.offer(pull(1, 'second'));
  await announcer.take(pull(1, 'second'));
  announcer.release(pull(1, 'second'));
  expect(begun).toEqual([]);
});

test('what must be made anew is shown while the review runs, so that its verdict opens nothing', async () => {
  const { announcer, begun } = recorded();
  await announcer.take(pull(1, 'first'));
  announcer.offer({ ...pull(1, 'first'), again: true });
  expect(begun).toEqual(['first']);
});
