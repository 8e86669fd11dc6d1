import { spawnSync } from 'node:child_process';
import { gunzipSync } from 'node:zlib';
import { afterEach, describe, expect, test } from 'vitest';
import { Gate, group } from './scene.ts';

/** What the job leaves behind: files, alerts, outputs, and a word where there is nothing to say. */

let gate: Gate | undefined;
afterEach(() => gate?.close());

const quiet = { 'main.tf': group('web') };

async function opened(files: Readonly<Record<string, string>>): Promise<{ readonly gate: Gate; readonly number: number }> {
  const made = await Gate.open(quiet);
  gate = made;
  await made.repo.commit('topic', files, 'Change', { by: 'dev' });
  return { gate: made, number: (await made.open()).number };
}

describe('a file that cannot be written', () => {
  test.each([
    ['json-file', '.', 'it is a folder'],
    ['sarif-file', '/dev/null/report.sarif', 'a part of the path is no folder'],
  ])('%s: the job is red, says why, and calls nothing unreviewed', async (input, path, reason) => {
    const { gate: made, number } = await opened({ 'a.md': 'a\n' });
    const run = await made.run('pull_request', { number, inputs: { [input]: path } });
    expect([run.code, run.outputs.get('conclusion'), run.outputs.get(input)]).toEqual([1, 'success', undefined]);
    expect(run.log).toContain(`::error::The file "${path}" cannot be written: ${reason}. Name another file with the input ${input}.`);
    expect(run.log).not.toContain('not reviewed');
  });
});

test('alerts of one rule in one file are told apart by what code scanning looks at, and a file for its own upload step leaves that to it', async () => {
  const { gate: made, number } = await opened({ 'main.tf': group('web', 22) + group('other', 22) });
  const permissions = { contents: 'read', pull_requests: 'write', security_events: 'write' } as const;
  const run = await made.run('pull_request', { number, permissions, inputs: { 'upload-sarif': 'true' } });
  expect(run.code).toBe(1);
  const body = made.fake.requests.find(({ route }) => route?.startsWith('POST') && route.endsWith('/code-scanning/sarifs'))?.body as {
    sarif: string;
  };
  const log = JSON.parse(gunzipSync(Buffer.from(body.sarif, 'base64')).toString('utf8'));
  const hashes = log.runs[0].results.map(
    (one: { partialFingerprints: Record<string, string> }) => one.partialFingerprints['primaryLocationLineHash'],
  );
  expect(hashes.every((hash: unknown) => /^[0-9a-f]{32}:1$/u.test(String(hash)))).toBe(true);
  expect([hashes.length, new Set(hashes).size]).toEqual([2, 2]);
});

test('a closed pull request that is named by hand: nothing to review, and the log says so', async () => {
  const { gate: made, number } = await opened({ 'main.tf': group('web', 22) });
  made.fake.setState('acme', 'infra', number, 'closed', 'dev');
  const run = await made.run('workflow_dispatch', { inputs: { 'pull-request': String(number) } });
  expect([run.code, run.writes, run.log]).toEqual([0, [], '::notice::The pull request is closed: there is nothing to review.\n']);
});

test('a push of an annotated tag is about the commit that it stands for', async () => {
  const { gate: made } = await opened({ 'main.tf': group('web', 22) });
  const commit = await made.repo.sha('topic');
  const git = (...args: readonly string[]): string => spawnSync('git', ['-C', made.repo.dir, ...args], { encoding: 'utf8' }).stdout.trim();
  git('-c', 'user.name=dev', '-c', 'user.email=dev@example.com', 'tag', '-a', 'v1', '-m', 'One', commit);
  const tag = git('rev-parse', 'refs/tags/v1');
  expect(tag).not.toBe(commit);
  const repository = { id: 1, name: 'infra', default_branch: 'main', owner: { login: 'acme' } };
  const payload = { ref: 'refs/tags/v1', before: '0'.repeat(40), after: tag, deleted: false, head_commit: { id: commit }, repository };
  const run = await made.run('push', { payload });
  expect([run.code, run.outputs.get('head')]).toEqual([1, commit]);
});
