import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, openScene, type Scene } from './scene.ts';
import { startFakeGitHub } from './server.ts';

let scene: Scene;
const PULL = '/repos/acme/infra/pulls/1';

beforeAll(async () => {
  scene = await openScene(await startFakeGitHub({ limits: { contentPerMinute: 10_000, pointsPerMinute: 100_000 } }));
});
afterAll(() => scene.fake.close());

function count(): number {
  return scene.fake.repository('acme', 'infra').state.reviewComments.size;
}

const post = (path: string, body: unknown) => ask(scene.fake, `POST ${path}`, { token: scene.token, body });
const comment = (place: object) => ({ body: 'look', commit_id: scene.head(), path: 'main.tf', ...place });

const GOOD: readonly (readonly [string, object])[] = [
  ['an added line', { line: 5, side: 'RIGHT' }],
  ['a removed line', { line: 25, side: 'LEFT' }],
  ['a context line, from the right', { line: 2 }],
  ['a context line, from the left', { line: 8, side: 'LEFT' }],
  ['a range in one hunk', { start_line: 3, start_side: 'RIGHT', line: 6, side: 'RIGHT' }],
  ['a range from left to right', { start_line: 5, start_side: 'LEFT', line: 5, side: 'RIGHT' }],
  ['the old position', { position: 1 }],
  ['the file', { subject_type: 'file' }],
  ['a line of a new file', { path: 'new.tf', line: 2 }],
];

const BAD: readonly (readonly [string, object, string])[] = [
  ['a line below the hunk', { line: 9 }, 'pull_request_review_thread.line must be part of the diff'],
  ['a line above every hunk', { line: 1 }, 'pull_request_review_thread.line must be part of the diff'],
  ['line 0', { line: 0 }, 'pull_request_review_thread.line must be part of the diff'],
  ['a line of the other side', { line: 25, side: 'RIGHT', path: 'new.tf' }, 'pull_request_review_thread.line must be part of the diff'],
  ['the left of a new file', { path: 'new.tf', line: 1, side: 'LEFT' }, 'pull_request_review_thread.line must be part of the diff'],
  ['a file that is not in the diff', { path: 'keep.tf', line: 1 }, 'pull_request_review_thread.path is invalid'],
  ['a file comment outside the diff', { path: 'keep.tf', subject_type: 'file' }, 'pull_request_review_thread.path is invalid'],
  [
    'a range over two hunks',
    { start_line: 6, line: 23 },
    'pull_request_review_thread.start_line must be part of the same hunk as the line.',
  ],
  [
    'a range that starts outside',
    { start_line: 1, line: 5 },
    'pull_request_review_thread.start_line must be part of the same hunk as the line.',
  ],
  ['a range of one line', { start_line: 5, line: 5 }, 'pull_request_review_thread.start_line must precede the end line.'],
  ['a range backwards', { start_line: 6, line: 5 }, 'pull_request_review_thread.start_line must precede the end line.'],
  ['a position outside', { position: 999 }, 'pull_request_review_thread.line must be part of the diff'],
];

describe('single comments', () => {
  test.each(GOOD)('%s is accepted', async (_, place) => {
    const reply = await post(`${PULL}/comments`, comment(place));
    expect(reply.status, reply.text).toBe(201);
  });

  test.each(BAD)('%s is refused by name', async (_, place, message) => {
    const before = count();
    const reply = await post(`${PULL}/comments`, comment(place));
    expect(reply.status).toBe(422);
    expect(reply.body['message']).toBe('Validation Failed');
    expect(reply.body['errors']?.[0]?.['message']).toBe(message);
    expect(count()).toBe(before);
  });

  test.each([
    ['no place at all', {}, '"line" wasn\'t supplied'],
    ['a line of the whole file', { subject_type: 'file', line: 5 }, '"line" is not a permitted key'],
    ['no line, spelled null', { line: null }, 'must be integer'],
    ['the file, in capitals', { subject_type: 'FILE' }, 'must be equal to one of the allowed values'],
  ])('%s is an invalid request', async (_, place, message) => {
    const reply = await post(`${PULL}/comments`, comment(place));
    expect([reply.status, String(reply.body['message']).includes(message)]).toEqual([422, true]);
  });

  test('a commit that is not of the pull request is refused', async () => {
    const base = await scene.fake.repository('acme', 'infra').sha('main');
    expect((await post(`${PULL}/comments`, comment({ line: 5, commit_id: base }))).status).toBe(422);
  });

  test('the diff hunk ends at the line', async () => {
    const reply = await post(`${PULL}/comments`, comment({ line: 5 }));
    expect(reply.body['diff_hunk']).toBe('@@ -2,7 +2,7 @@ line 1\n line 2\n line 3\n line 4\n-line 5\n+line five');
    expect(reply.body['position']).toBe(5);
  });
});

describe('reviews are all or nothing', () => {
  test.each(BAD)('one bad entry among good ones (%s) refuses the review without naming it', async (_, place) => {
    const before = [count(), scene.fake.pull('acme', 'infra', 1).reviews.size];
    const entry = { path: 'main.tf', body: 'look', ...place };
    const wanted = { event: 'COMMENT', body: 'x', comments: [{ path: 'main.tf', line: 5, body: 'good' }, entry] };
    const reply = await post(`${PULL}/reviews`, wanted);
    expect(reply.status).toBe(422);
    expect([count(), scene.fake.pull('acme', 'infra', 1).reviews.size]).toEqual(before);
    expect(JSON.stringify(reply.body['errors'])).not.toMatch(/keep\.tf|new\.tf|main\.tf/u);
  });

  test('a good one makes all its comments', async () => {
    const before = count();
    const comments = GOOD.filter(([, place]) => !('subject_type' in place)).map(([, place]) => ({
      path: 'main.tf',
      body: 'look',
      ...place,
    }));
    const reply = await post(`${PULL}/reviews`, { event: 'COMMENT', comments });
    expect(reply.status, reply.text).toBe(200);
    expect(count() - before).toBe(comments.length);
  });

  test('requesting changes and commenting need words', async () => {
    expect((await post(`${PULL}/reviews`, { event: 'REQUEST_CHANGES', comments: [{ path: 'main.tf', line: 5, body: 'b' }] })).status).toBe(
      422,
    );
    expect((await post(`${PULL}/reviews`, { event: 'COMMENT' })).status).toBe(422);
    expect((await post(`${PULL}/reviews`, { event: 'REQUEST_CHANGES', body: 'no' })).status).toBe(200);
  });

  test('nobody reviews what is their own', async () => {
    const token = scene.fake.userToken('dev');
    const reply = await ask(scene.fake, `POST ${PULL}/reviews`, { token, body: { event: 'APPROVE' } });
    expect(reply.status).toBe(422);
    expect(reply.body['errors']).toEqual(['Can not approve your own pull request']);
  });

  test('one pending review a person; nobody else sees its comments until it is submitted', async () => {
    const pending = await post(`${PULL}/reviews`, { comments: [{ path: 'main.tf', line: 4, body: 'secret plan' }] });
    expect(pending.body['state']).toBe('PENDING');
    expect((await post(`${PULL}/reviews`, { body: 'again' })).status).toBe(422);
    const list = () => ask(scene.fake, `GET ${PULL}/comments?per_page=100`, { token: scene.fake.userToken('dev') });
    expect((await list()).text).not.toContain('secret plan');
    expect((await post(`${PULL}/reviews/${String(pending.body['id'])}/events`, { event: 'COMMENT' })).status).toBe(200);
    expect((await list()).text).toContain('secret plan');
  });
});

describe('replies', () => {
  test('a reply joins the thread, also a reply to a reply', async () => {
    const first = await post(`${PULL}/comments`, comment({ line: 5 }));
    const second = await post(`${PULL}/comments/${String(first.body['id'])}/replies`, { body: 'ok' });
    const third = await post(`${PULL}/comments/${String(second.body['id'])}/replies`, { body: 'ok too' });
    expect([second.body['in_reply_to_id'], third.body['in_reply_to_id']]).toEqual([first.body['id'], first.body['id']]);
    expect((await post(`${PULL}/comments/999/replies`, { body: 'ok' })).status).toBe(404);
  });
});

test('comments above 65,536 characters, and empty ones, are refused everywhere', async () => {
  const long = 'x'.repeat(65_537);
  const max = 'x'.repeat(65_536);
  expect((await post(`${PULL}/comments`, comment({ line: 5, body: long }))).status).toBe(422);
  expect((await post(`${PULL}/reviews`, { event: 'COMMENT', body: long })).status).toBe(422);
  expect((await post('/repos/acme/infra/issues/1/comments', { body: long })).status).toBe(422);
  expect((await post('/repos/acme/infra/issues/1/comments', { body: ' ' })).status).toBe(422);
  expect((await post('/repos/acme/infra/issues/1/comments', { body: max })).status).toBe(201);
});

test('a push moves comments whose line survives and outdates the others', async () => {
  const { fake } = scene;
  const repo = await fake.createRepository({ owner: 'acme', name: 'moving', files: { 'a.tf': 'one\ntwo\nthree\nfour\n' } });
  await repo.commit('topic', { 'a.tf': 'one\nTWO\nthree\nFOUR\n' });
  await fake.openPullRequest({ owner: 'acme', repo: 'moving', head: 'topic', by: 'dev' });
  const comments = [2, 4].map((line) => ({ path: 'a.tf', line, body: `at ${line}` }));
  await ask(fake, 'POST /repos/acme/moving/pulls/1/reviews', { token: scene.token, body: { event: 'COMMENT', comments } });
  await repo.commit('topic', { 'a.tf': 'zero\none\nTWO\nthree\nother\n' });
  const { body } = await ask(fake, 'GET /repos/acme/moving/pulls/1/comments', { token: scene.token });
  expect(body.map((one) => [one['body'], one['line'], one['original_line'], one['position'] !== null])).toEqual([
    ['at 2', 3, 2, true],
    ['at 4', null, 4, false],
  ]);
});

describe('suggestions', () => {
  const suggest = async (place: object, body: string) => Number((await post(`${PULL}/comments`, comment({ ...place, body }))).body['id']);

  test('replace the lines they stand on', async () => {
    const { fake } = scene;
    const id = await suggest({ start_line: 3, line: 5 }, 'Better:\n```suggestion\nthree to five\n```\nthanks');
    const sha = await fake.applySuggestion('acme', 'infra', id, 'dev');
    expect(sha).toBe(scene.head());
    const { text } = await ask(fake, `GET /repos/acme/infra/contents/main.tf?ref=${sha}`, { accept: 'application/vnd.github.raw' });
    expect(text.split('\n').slice(0, 5)).toEqual(['line 1', 'line 2', 'three to five', 'line 6', 'line 7']);
  });

  const BUTTONLESS: readonly (readonly [string, object, string, string])[] = [
    ['without a block', { line: 3 }, 'plain words', 'no suggestion block'],
    ['with an open block', { line: 3 }, '```suggestion\nx', 'no suggestion block'],
    ['on the left', { line: 4, side: 'LEFT' }, '```suggestion\nx\n```', 'deleted lines'],
    ['on the file', { subject_type: 'file' }, '```suggestion\nx\n```', 'whole file'],
  ];
  test.each(BUTTONLESS)('%s have no button', async (_, place, body, why) => {
    const id = await suggest(place, body);
    await expect(scene.fake.applySuggestion('acme', 'infra', id)).rejects.toThrow(why);
  });
});

test('a comment on an older commit stands where its line is now', async () => {
  const { fake } = scene;
  const repo = await fake.createRepository({ owner: 'acme', name: 'older', files: { 'a.tf': 'one\n' } });
  const first = await repo.commit('topic', { 'a.tf': 'one\ntwo\n' });
  await fake.openPullRequest({ owner: 'acme', repo: 'older', head: 'topic', by: 'dev' });
  await repo.commit('topic', { 'a.tf': 'zero\none\ntwo\n' });
  const reply = await post('/repos/acme/older/pulls/1/comments', { body: 'x', commit_id: first, path: 'a.tf', line: 2 });
  expect([reply.status, reply.body['line'], reply.body['original_line']]).toEqual([201, 3, 2]);
});

test('a deleted fork leaves its pull request without a head repository', async () => {
  const { fake } = scene;
  const fork = await fake.fork('acme', 'infra', 'leaver');
  await fork.commit('gone', { 'left.tf': 'x\n' });
  const { number } = await fake.openPullRequest({ owner: 'acme', repo: 'infra', head: 'gone', headOwner: 'leaver' });
  fake.deleteRepository('leaver', 'infra');
  const pull = await ask(fake, `GET /repos/acme/infra/pulls/${number}`, { token: scene.token });
  expect([pull.status, pull.body['head']?.['repo'], pull.body['changed_files']]).toEqual([200, null, 1]);
});

test('the fake itself kept to the description throughout', () => {
  const dropped = scene.fake.world.failures.filter((one) => one.includes('would drop: /comments/1/subject_type'));
  expect(dropped).toHaveLength(1); // a review's comments cannot stand on a file: GitHub drops the property
  expect(scene.fake.world.failures).toEqual(dropped);
  expect(scene.fake.requests.length).toBeGreaterThan(GOOD.length + 2 * BAD.length);
});
