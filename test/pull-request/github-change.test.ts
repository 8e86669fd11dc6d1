import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openRepository } from '../../src/adapters/git/open-repository.ts';
import { GitHubClient } from '../../src/adapters/github/client.ts';
import { commitsChange } from '../../src/adapters/github/pull-request.ts';
import { acrossPatch, parsePatch } from '../../src/adapters/github/patch.ts';
import { Repository } from '../../src/adapters/github/repository.ts';
import type { ChangedFile, SourceTree, TreeDifference } from '../../src/review/ports.ts';
import { type FakeGitHub, startFakeGitHub } from '../github/server.ts';
import { type Edited, editedFiles } from './arbitraries.ts';

/** The change that the API gives is the change that git gives: the same files, lines and texts. */

let fake: FakeGitHub;
let serial = 0;
let patchedReads = 0;

beforeAll(async () => {
  fake = await startFakeGitHub({ limits: { pointsPerMinute: 1e9, requestsPerHour: 1e9 } });
});

afterAll(async () => {
  fake.assertHealthy();
  await fake.close();
});

async function texts(tree: SourceTree): Promise<Record<string, string>> {
  const { files, skipped } = await tree.read(tree.paths);
  return Object.fromEntries([...[...files].map(([path, file]) => [path, file.text]), ...skipped.map(({ path, reason }) => [path, reason])]);
}

/** Renames are a guess of similarity, which may differ; everything else may not. */
function plain({ status, path, added, removed, hunks = [] }: ChangedFile): unknown {
  return { status, path, added, removed, hunks: hunks.map(({ head, base }) => ({ head, base })) };
}

async function both(
  files: readonly Edited[],
): Promise<{ readonly api: TreeDifference; readonly git: TreeDifference; readonly blobs: number; readonly close: () => void }> {
  serial += 1;
  const name = `infra-${serial}`;
  const base = Object.fromEntries(files.flatMap(({ path, base: text }) => (text === undefined ? [] : [[path, text]])));
  const repo = await fake.createRepository({ owner: 'acme', name, files: { 'README.md': 'hello\n', 'same.tf': '# same\n', ...base } });
  const before = await repo.sha('main');
  const head = await repo.commit('topic', Object.fromEntries(files.map(({ path, head: text }) => [path, text ?? null])));
  const repository = new Repository(new GitHubClient({ apiUrl: fake.url, token: fake.workflowToken('acme', name) }), {
    owner: 'acme',
    name,
  });
  const opened = await openRepository(repo.dir);
  const api = await commitsChange(repository, before, head);
  const blobs = fake.requests.filter(({ path }) => path.includes(`/${name}/git/blobs/`)).length;
  return { api, git: await opened.difference(before, head), blobs, close: () => opened.close() };
}

test('for any edits', async () => {
  await fc.assert(
    fc.asyncProperty(editedFiles, async (files) => {
      const { api, git, blobs, close } = await both(files);
      try {
        const renames = [...api.files, ...git.files].some(({ status }) => status === 'renamed');
        const list = (change: TreeDifference): unknown[] => (renames ? [] : change.files.map(plain));
        expect(list(api)).toEqual(list(git));
        expect(await texts(api.base)).toEqual(await texts(git.base));
        expect(await texts(api.head)).toEqual(await texts(git.head));
        // At most one request for each changed file: the other side is worked out.
        expect(blobs).toBeLessThanOrEqual(files.length);
        if (blobs < files.length) patchedReads += 1;
      } finally {
        close();
      }
    }),
    { numRuns: 40 },
  );
  expect(patchedReads).toBeGreaterThan(0);
});

test('contents that are hard on a patch', async () => {
  const hard: Edited[] = [
    { path: 'crlf.tf', base: 'a\r\nb\r\n', head: 'a\r\nc\r\n' },
    { path: 'bom.tf', base: '\ufeffa = 1\n', head: '\ufeffa = 2\n' },
    { path: 'end.tf', base: 'a\nb', head: 'a\nb\n' },
    { path: 'end2.tf', base: 'a\nb\n', head: 'a\nb' },
    { path: 'empty.tf', base: '', head: 'x\n' },
    { path: 'emptied.tf', base: 'x\n', head: '' },
    { path: 'marks.tf', base: '\\ No newline at end of file\n', head: '@@ -1 +1 @@\n+x\n-y\n' },
    { path: 'gone.tf', base: 'x\n'.repeat(50), head: undefined },
    { path: 'new.tf', base: undefined, head: 'no end' },
    { path: 'wide.tf', base: 'x\n'.repeat(3_000), head: `${'x\n'.repeat(1_500)}y\n${'x\n'.repeat(1_500)}` },
  ];
  const { api, git, close } = await both(hard);
  expect(api.files.map(plain)).toEqual(git.files.map(plain));
  expect(await texts(api.base)).toEqual(await texts(git.base));
  expect(await texts(api.head)).toEqual(await texts(git.head));
  close();
});

test('a patch leads from either side to the other, whatever git was given', () => {
  const dir = mkdtempSync(join(tmpdir(), 'phasegate-patch-'));
  const git = (...args: readonly string[]): string => {
    try {
      return execFileSync('git', args, { cwd: dir, encoding: 'utf8', stdio: ['pipe', 'pipe', 'pipe'] });
    } catch (error) {
      return (error as { readonly stdout: string }).stdout;
    }
  };
  const write = (name: string, text: string): void =>
    void execFileSync('tee', [join(dir, name)], { input: text, stdio: ['pipe', 'ignore', 'ignore'] });
  let patches = 0;
  fc.assert(
    fc.property(editedFiles, ([file]) => {
      if (file?.base === undefined || file.head === undefined || file.base === file.head) return;
      write('a', file.base);
      write('b', file.head);
      const output = git('diff', '--no-index', '--no-color', 'a', 'b');
      const start = output.indexOf('\n@@ ');
      if (start < 0) return;
      const patch = parsePatch(output.slice(start + 1).replace(/\n$/u, ''));
      if (patch === undefined) throw new Error('unreadable');
      patches += 1;
      expect(acrossPatch(file.head, patch, 'base')).toContain(file.base);
      expect(acrossPatch(file.base, patch, 'head')).toContain(file.head);
    }),
    { numRuns: 60 },
  );
  rmSync(dir, { recursive: true });
  expect(patches).toBeGreaterThan(10);
});

test.each(['', '@@', 'x', '@@ -1 +1 @@\n-a', '@@ -1 +1 @@\n*a\n+b', '@@ -1 +1 @@\n-a\n+b\n+c'])(
  'a text that is no patch is none: %j',
  (text) => {
    expect(parsePatch(text)).toBeUndefined();
  },
);
