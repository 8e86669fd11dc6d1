import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ask, openScene, type Scene } from './scene.ts';
import { startFakeGitHub } from './server.ts';

const REPO = '/repos/acme/infra';
let scene: Scene;
beforeAll(async () => {
  scene = await openScene(
    await startFakeGitHub({ limits: { pointsPerMinute: 100_000, statusesPerContext: 3, sarifRunsMax: 2, sarifResultsMax: 5 } }),
  );
});
afterAll(async () => {
  scene.fake.assertHealthy();
  await scene.fake.close();
});

const send = (request: string, body: unknown, token = scene.token) => ask(scene.fake, request, { token, body });
const create = (body: object) => send(`POST ${REPO}/check-runs`, { name: 'gate', head_sha: scene.head(), ...body });

const annotation = (more: object = {}) => ({
  path: 'main.tf',
  start_line: 1,
  end_line: 1,
  annotation_level: 'warning',
  message: 'm',
  ...more,
});
const output = (more: object) => ({ output: { title: 't', summary: 's', ...more } });
const action = (more: object = {}) => ({ label: 'Fix', description: 'Fix it', identifier: 'fix', ...more });

const REFUSED: readonly (readonly [string, object])[] = [
  ['completed without conclusion', { status: 'completed' }],
  ['an unknown conclusion', { conclusion: 'passed' }],
  ['the conclusion that only GitHub sets', { conclusion: 'stale' }],
  ['a commit that is not there', { head_sha: '0'.repeat(40) }],
  ['output without summary', { output: { title: 't' } }],
  ['output without title', { output: { summary: 's' } }],
  ['a summary above 65,535', output({ summary: 'x'.repeat(65_536) })],
  ['a text above 65,535', output({ text: 'x'.repeat(65_536) })],
  ['51 annotations', output({ annotations: Array.from({ length: 51 }, () => annotation()) })],
  ['an unknown level', output({ annotations: [annotation({ annotation_level: 'error' })] })],
  ['an annotation without message', output({ annotations: [{ ...annotation(), message: undefined }] })],
  ['a title above 255', output({ annotations: [annotation({ title: 'x'.repeat(256) })] })],
  ['a message above 64 KB', output({ annotations: [annotation({ message: 'x'.repeat(65_537) })] })],
  ['details above 64 KB', output({ annotations: [annotation({ raw_details: 'ü'.repeat(32_769) })] })],
  ['columns over two lines', output({ annotations: [annotation({ end_line: 2, start_column: 1, end_column: 2 })] })],
  ['a range backwards', output({ annotations: [annotation({ start_line: 3, end_line: 2 })] })],
  ['line 0', output({ annotations: [annotation({ start_line: 0 })] })],
  ['a fourth button', { actions: [1, 2, 3, 4].map((one) => action({ identifier: `b${one}` })) }],
  ['a label above 20', { actions: [action({ label: 'x'.repeat(21) })] }],
  ['a description above 40', { actions: [action({ description: 'x'.repeat(41) })] }],
  ['an identifier above 20', { actions: [action({ identifier: 'x'.repeat(21) })] }],
  ['no name', { name: undefined }],
  ['an empty name', { name: '' }],
];

describe('check runs', () => {
  test.each(REFUSED)('%s is refused', async (_, body) => {
    const { checkRuns } = scene.fake.repository('acme', 'infra').state;
    const before = checkRuns.size;
    const reply = await create(body);
    expect(reply.status, reply.text).toBe(422);
    expect(reply.body['message']).toBeTypeOf('string');
    expect(checkRuns.size).toBe(before);
  });

  test('the limits themselves are accepted', async () => {
    const annotations = Array.from({ length: 50 }, () => annotation({ title: 'x'.repeat(255), start_column: 1, end_column: 9 }));
    const reply = await create({
      ...output({ summary: 'x'.repeat(65_535), annotations }),
      actions: [action({ label: 'x'.repeat(20), description: 'x'.repeat(40) })],
    });
    expect(reply.status, reply.text).toBe(201);
    expect(reply.body['output']?.['annotations_count']).toBe(50);
  });

  test('annotations are appended, a conclusion completes, a new status opens again', async () => {
    const { body } = await create({ status: 'in_progress', ...output({ annotations: [annotation()] }) });
    const path = `${REPO}/check-runs/${String(body['id'])}`;
    await send(`PATCH ${path}`, output({ annotations: Array.from({ length: 50 }, () => annotation()) }));
    const done = await send(`PATCH ${path}`, { conclusion: 'success' });
    expect([done.body['status'], done.body['conclusion'], done.body['output']?.['annotations_count']]).toEqual([
      'completed',
      'success',
      51,
    ]);
    const second = await ask(scene.fake, `GET ${path}/annotations?per_page=50&page=2`, { token: scene.token });
    expect(second.body).toHaveLength(1);
    expect((await send(`PATCH ${path}`, { status: 'in_progress' })).body['conclusion']).toBeNull();
  });

  test('only apps write, and only their own', async () => {
    const { body } = await create({});
    const path = `${REPO}/check-runs/${String(body['id'])}`;
    expect((await send(`POST ${REPO}/check-runs`, { name: 'x', head_sha: scene.head() }, scene.fake.userToken('acme'))).status).toBe(403);
    const other = scene.fake.workflowToken('acme', 'infra', { permissions: { checks: 'write' } });
    const foreign = await send(`PATCH ${path}`, { conclusion: 'success' }, other);
    expect([foreign.status, foreign.text.includes('can only be modified by the GitHub App that created it')]).toEqual([403, true]);
    expect((await send(`POST ${REPO}/check-runs`, { name: 'x', head_sha: scene.head() }, other)).body['app']?.['slug']).toBe(
      'github-actions',
    );
  });

  test('lists the newest of each name unless all are asked for, and filters by app', async () => {
    await create({ name: 'twice', conclusion: 'failure' });
    await create({ name: 'twice', conclusion: 'success' });
    const list = async (query: string) =>
      (await ask(scene.fake, `GET ${REPO}/commits/${scene.head()}/check-runs?check_name=twice${query}`, { token: scene.token })).body;
    expect((await list(''))['check_runs']?.map((one) => one['conclusion'])).toEqual(['success']);
    expect((await list('&filter=all'))['total_count']).toBe(2);
    expect((await list(`&app_id=${scene.app.id}`))['total_count']).toBe(1);
    expect((await list('&app_id=1'))['total_count']).toBe(0);
  });

  test('a run that has not ended cannot be asked for again', async () => {
    const { body } = await create({ status: 'in_progress' });
    expect((await send(`POST ${REPO}/check-runs/${String(body['id'])}/rerequest`, undefined)).status).toBe(422);
  });
});

describe('statuses', () => {
  const status = (body: object) => send(`POST ${REPO}/statuses/${scene.head()}`, body);

  test('unknown states, long descriptions and too many are refused', async () => {
    expect((await status({ state: 'neutral', context: 'a' })).status).toBe(422);
    expect((await status({ state: 'success', context: 'a', description: 'x'.repeat(141) })).status).toBe(422);
    expect((await status({ state: 'success', context: 'a', description: 'x'.repeat(140) })).status).toBe(201);
    await status({ state: 'pending', context: 'a' });
    expect((await status({ state: 'failure', context: 'a' })).status).toBe(201);
    expect((await status({ state: 'success', context: 'a' })).status).toBe(422);
    const combined = await ask(scene.fake, `GET ${REPO}/commits/${scene.head()}/status`, { token: scene.token });
    expect([combined.body['state'], combined.body['total_count']]).toEqual(['failure', 1]);
  });
});

describe('SARIF', () => {
  const log = (runs: number, results: number) => ({
    version: '2.1.0',
    runs: Array.from({ length: runs }, () => ({
      tool: { driver: { name: 'gate' } },
      results: Array.from({ length: results }, () => ({})),
    })),
  });
  const pack = (value: unknown) => gzipSync(JSON.stringify(value)).toString('base64');
  const upload = (more: object, repo = 'infra') =>
    send(`POST /repos/acme/${repo}/code-scanning/sarifs`, {
      commit_sha: scene.head(),
      ref: 'refs/pull/1/head',
      sarif: pack(log(1, 1)),
      ...more,
    });

  const BAD: readonly (readonly [string, object])[] = [
    ['a short ref', { ref: 'main' }],
    ['a commit that is not there', { commit_sha: '0'.repeat(40) }],
    ['plain JSON', { sarif: JSON.stringify(log(1, 1)) }],
    ['base64 without gzip', { sarif: Buffer.from(JSON.stringify(log(1, 1))).toString('base64') }],
    ['another version', { sarif: pack({ ...log(1, 1), version: '2.0.0' }) }],
    ['no runs', { sarif: pack({ version: '2.1.0' }) }],
    ['a tool without name', { sarif: pack({ version: '2.1.0', runs: [{ tool: { driver: {} } }] }) }],
    ['too many runs', { sarif: pack(log(3, 1)) }],
    ['too many results', { sarif: pack(log(1, 6)) }],
  ];
  test.each(BAD)('%s is refused', async (_, more) => {
    expect((await upload(more)).status).toBe(422);
  });

  test('a good log is taken, but not by a private repository without Code Security', async () => {
    const good = await upload({});
    expect(good.status, good.text).toBe(202);
    const { status } = await ask(scene.fake, `GET ${REPO}/code-scanning/sarifs/${String(good.body['id'])}`, { token: scene.token });
    expect(status).toBe(200);
    await scene.fake.createRepository({ owner: 'acme', name: 'secret', private: true, files: { a: 'a' } });
    expect((await upload({}, 'secret')).status).toBe(403);
  });
});
