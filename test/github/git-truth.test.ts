import { execFileSync } from 'node:child_process';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { GIT_ENV } from './git/run.ts';
import type { FileMap } from './git/fast-import.ts';
import { ask, type Json } from './scene.ts';
import { type FakeGitHub, type RepositoryHandle, startFakeGitHub } from './server.ts';

let fake: FakeGitHub;
beforeAll(async () => {
  fake = await startFakeGitHub({ limits: { pointsPerMinute: 100_000, treeEntriesMax: 20, contentsBytesMax: 1000 } });
});
afterAll(async () => {
  fake.assertHealthy();
  await fake.close();
});

/** The patch of one file as the git program prints it. */
function gitPatch(repo: RepositoryHandle, range: string, path: string): string | undefined {
  const text = execFileSync('git', ['-C', repo.dir, 'diff', '--no-color', range, '--', path], { env: GIT_ENV, encoding: 'utf8' });
  const start = text.indexOf('\n@@ ');
  return start < 0 ? undefined : text.slice(start + 1).replace(/\n$/u, '');
}

let made = 0;
async function pullRequest(base: FileMap, head: FileMap): Promise<{ repo: RepositoryHandle; files: Json }> {
  made += 1;
  const name = `r${made}`;
  const repo = await fake.createRepository({ owner: 'acme', name, files: base });
  await repo.commit('topic', head);
  await fake.openPullRequest({ owner: 'acme', repo: name, head: 'topic', by: 'dev' });
  return { repo, files: (await ask(fake, `GET /repos/acme/${name}/pulls/1/files?per_page=100`)).body };
}

const numbered = (count: number): string => Array.from({ length: count }, (_, index) => `line ${index}\n`).join('');

const HOSTILE: FileMap = {
  'plain.tf': 'a\nb\nc\n',
  'no newline.tf': 'a\nb',
  'dir/ünïcödé "quoted".tf': 'x\n',
  'tab\there.tf': 'x\n',
  'crlf.tf': 'a\r\nb\r\n',
  'forged.tf': 'a\rdiff --git a/x b/x\rb\n@@ -1 +1 @@\n',
  'script.sh': 'echo\n',
  link: { mode: '120000', content: 'plain.tf' },
  'blob.bin': Buffer.from([0, 1, 2, 255]),
};

describe('patches', () => {
  test('are what git diff prints, for awkward names and contents', async () => {
    const { repo, files } = await pullRequest(HOSTILE, {
      'plain.tf': 'a\nB\nc\n',
      'no newline.tf': 'a\nb\nc',
      'dir/ünïcödé "quoted".tf': 'y\n',
      'tab\there.tf': 'y\n',
      'crlf.tf': 'a\r\nB\r\n',
      'forged.tf': 'a\rdiff --git a/x b/x\rB\n@@ -1 +1 @@\nmore\n',
      'script.sh': { mode: '100755', content: 'echo\n' },
      'blob.bin': Buffer.from([0, 9]),
      'added.tf': 'new\n',
    });
    const seen = new Map(files.map((file) => [String(file['filename']), file]));
    expect(seen.size).toBe(9);
    for (const path of ['plain.tf', 'no newline.tf', 'dir/ünïcödé "quoted".tf', 'tab\there.tf', 'crlf.tf', 'forged.tf', 'added.tf']) {
      expect(seen.get(path)?.['patch'], path).toBe(gitPatch(repo, 'main...topic', path));
      expect(seen.get(path)?.['patch'], path).toBeTypeOf('string');
    }
    expect([seen.get('blob.bin')?.['patch'], seen.get('script.sh')?.['patch']]).toEqual([undefined, undefined]);
    expect(seen.get('forged.tf')?.['additions']).toBe(2);
  });

  test('renames, removals and changes of type keep their places', async () => {
    const long = numbered(50);
    const { files } = await pullRequest(
      { 'old.tf': long, 'gone.tf': 'x\n', link: { mode: '120000', content: 'gone.tf' }, 'z.tf': 'z\n' },
      { 'old.tf': null, 'moved.tf': long.replace('line 9\n', 'line nine\n'), 'gone.tf': null, link: 'text\n', 'z.tf': 'Z\n' },
    );
    expect(files.map((file) => [file['filename'], file['status'], file['previous_filename'], typeof file['patch']])).toEqual([
      ['gone.tf', 'removed', undefined, 'string'],
      ['link', 'changed', undefined, 'string'],
      ['moved.tf', 'renamed', 'old.tf', 'string'],
      ['z.tf', 'modified', undefined, 'string'],
    ]);
  });

  test('above 20,000 lines or 500 KB in a file, or beyond 1 MB in all, they are missing while the file is listed', async () => {
    const { files } = await pullRequest(
      { 'readme.md': 'x\n' },
      {
        'a-lines.tf': numbered(20_001),
        'b-bytes.tf': `${'x'.repeat(600_000)}\n`,
        'c.tf': `${'y'.repeat(450_000)}\n`,
        'd.tf': `${'y'.repeat(450_000)}\n`,
        'e.tf': `${'y'.repeat(450_000)}\n`,
        'f.tf': 'small\n',
      },
    );
    expect(files.map((file) => [file['filename'], typeof file['patch'], Number(file['additions']) > 0])).toEqual([
      ['a-lines.tf', 'undefined', true],
      ['b-bytes.tf', 'undefined', true],
      ['c.tf', 'string', true],
      ['d.tf', 'string', true],
      ['e.tf', 'undefined', true],
      ['f.tf', 'string', true],
    ]);
  });

  test('the files of a pull request end at 3,000; compare ends at 300 on its first page and shows none on later ones', async () => {
    const many = Object.fromEntries(Array.from({ length: 3050 }, (_, index) => [`f/${String(index).padStart(5, '0')}.tf`, `${index}\n`]));
    const { repo, files } = await pullRequest({ 'readme.md': 'x\n' }, many);
    expect(files).toHaveLength(100);
    const path = `/repos/acme/${repo.name}`;
    expect((await ask(fake, `GET ${path}/pulls/1/files?per_page=100&page=30`)).body).toHaveLength(100);
    const last = await ask(fake, `GET ${path}/pulls/1/files?per_page=100&page=31`);
    expect(last.body).toHaveLength(0);
    expect((await ask(fake, `GET ${path}/pulls/1`)).body['changed_files']).toBe(3050);
    expect((await ask(fake, `GET ${path}/compare/main...topic`)).body['files']).toHaveLength(300);
    expect((await ask(fake, `GET ${path}/compare/main...topic?page=2`)).body['files']).toHaveLength(0);
    const diff = await ask(fake, `GET ${path}/pulls/1`, { accept: 'application/vnd.github.diff' });
    expect([diff.status, diff.body['errors']?.[0]?.['code']]).toEqual([406, 'too_large']);
  });

  test('start at the merge base, not at the tip of the base branch', async () => {
    const { repo } = await pullRequest({ 'a.tf': '1\n', 'b.tf': '1\n' }, { 'a.tf': '2\n' });
    await repo.commit('main', { 'b.tf': '2\n' });
    const files = await ask(fake, `GET /repos/acme/${repo.name}/pulls/1/files`);
    expect(files.body.map((file) => file['filename'])).toEqual(['a.tf']);
    const compare = await ask(fake, `GET /repos/acme/${repo.name}/compare/main...topic`);
    expect([compare.body['status'], compare.body['ahead_by'], compare.body['behind_by']]).toEqual(['diverged', 1, 1]);
  });
});

describe('commits', () => {
  test('of a pull request end at 250, 30 on a page unless asked', async () => {
    const repo = await fake.createRepository({ owner: 'acme', name: 'long', files: { 'a.tf': '0\n' } });
    const then = Array.from({ length: 251 }, (_, index) => ({ files: { 'a.tf': `${index + 2}\n` }, message: `c${index + 2}` }));
    await repo.commit('topic', { 'a.tf': '1\n' }, 'c1', { then });
    await fake.openPullRequest({ owner: 'acme', repo: 'long', head: 'topic', by: 'dev' });
    const pages = await Promise.all([1, 2, 3].map((page) => ask(fake, `GET /repos/acme/long/pulls/1/commits?per_page=100&page=${page}`)));
    expect(pages.map((one) => one.body.length)).toEqual([100, 100, 50]);
    expect(pages[0]?.body[0]?.['commit']?.['message']).toBe('c1');
    expect((await ask(fake, 'GET /repos/acme/long/pulls/1/commits')).body).toHaveLength(30);
    expect((await ask(fake, 'GET /repos/acme/long/compare/main...topic')).body['commits']).toHaveLength(250);
    expect((await ask(fake, 'GET /repos/acme/long/compare/main...topic?per_page=100&page=3')).body['commits']).toHaveLength(52);
  });

  test('without a common ancestor cannot be compared', async () => {
    const repo = await fake.createRepository({ owner: 'acme', name: 'orphan', files: { 'a.tf': '0\n' } });
    await repo.commit('other', { 'b.tf': '1\n' }, 'root', { parents: [], fromScratch: true });
    expect((await ask(fake, 'GET /repos/acme/orphan/compare/main...other')).status).toBe(404);
  });
});

describe('contents, trees and blobs', () => {
  test('are the bytes of git, in each form', async () => {
    const big = Buffer.alloc(2000, 'x');
    const repo = await fake.createRepository({
      owner: 'acme',
      name: 'content',
      files: {
        ...HOSTILE,
        'big.tf': big,
        'sub/dir/a.tf': 'deep\n',
        module: { mode: '160000', content: '1'.repeat(40) },
        dangling: { mode: '120000', content: '../../etc/passwd' },
      },
    });
    const get = (path: string, accept?: string) =>
      ask(fake, `GET /repos/acme/content/contents/${path}`, accept === undefined ? {} : { accept });
    const file = await get('sub/dir/a.tf');
    expect(Buffer.from(String(file.body['content']), 'base64').toString()).toBe('deep\n');
    expect((await get('sub%2Fdir%2Fa.tf')).body['sha']).toBe(file.body['sha']);
    expect((await get('sub/dir/a.tf', 'application/vnd.github.raw+json')).text).toBe('deep\n');
    const large = await get('big.tf');
    expect([large.body['encoding'], large.body['content'], large.body['size']]).toEqual(['none', '', 2000]);
    expect((await get('big.tf', 'application/vnd.github.raw')).text).toHaveLength(2000);
    expect((await get('link')).body['type']).toBe('file');
    expect([(await get('dangling')).body['type'], (await get('module')).body['type']]).toEqual(['symlink', 'submodule']);
    expect((await get('sub')).body.map((one) => one['type'])).toEqual(['dir']);
    expect([
      (await get('none.tf')).status,
      (await get('sub/../plain.tf?ref=main')).status,
      (await get('plain.tf?ref=nope')).status,
    ]).toEqual([404, 200, 404]);
    const blob = await ask(fake, `GET /repos/acme/content/git/blobs/${String(file.body['sha'])}`);
    expect(Buffer.from(String(blob.body['content']), 'base64').toString()).toBe('deep\n');
    const tree = await ask(fake, `GET /repos/acme/content/git/trees/${await repo.sha('main')}?recursive=1`);
    const listed = execFileSync('git', ['-C', repo.dir, 'ls-tree', '-r', '-t', '-z', '--name-only', 'main'], {
      env: GIT_ENV,
      encoding: 'utf8',
    });
    expect(tree.body['tree']?.map((one) => one['path'])).toEqual(listed.split('\0').filter((one) => one !== ''));
    expect(tree.body['truncated']).toBe(false);
  });

  test('a tree above the limit says that it is truncated', async () => {
    const files = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`${index}.tf`, 'x\n']));
    await fake.createRepository({ owner: 'acme', name: 'wide', files });
    const tree = await ask(fake, 'GET /repos/acme/wide/git/trees/main?recursive=1');
    expect([tree.body['tree']?.length, tree.body['truncated']]).toEqual([20, true]);
  });

  test('names that are more than names find nothing', async () => {
    for (const ref of ['main~0', 'main^', 'HEAD@{0}', '--all', 'main..main', ':main', 'a%0Ab']) {
      expect((await ask(fake, `GET /repos/acme/content/commits/${encodeURIComponent(ref)}`)).status, ref).toBe(422);
    }
  });
});
