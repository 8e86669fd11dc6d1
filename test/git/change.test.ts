import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { fileBytesMax } from '../../src/adapters/decode.ts';
import { openRepository, type GitRepository } from '../../src/adapters/git/open-repository.ts';
import type { SkippedFile } from '../../src/core/source.ts';
import type { TreeDifference, ChangedFile, LineSpan } from '../../src/review/ports.ts';
import { createRepository, type TemporaryRepository } from './temporary-repository.ts';

let opened: GitRepository | undefined;
afterEach(() => opened?.close());

/** The change between two states of one repository. */
async function changeOf(
  before: (repository: TemporaryRepository) => void,
  after: (repository: TemporaryRepository) => void,
): Promise<TreeDifference> {
  const repository = createRepository();
  before(repository);
  const base = repository.commit();
  after(repository);
  const head = repository.commit();
  opened = await openRepository(repository.dir);
  const change = await opened.difference(base, head);
  await expectListed(repository.dir, base, change);
  return change;
}

/** The base of a change is derived from head and the difference: it must be what git lists. */
async function expectListed(dir: string, base: string, change: TreeDifference): Promise<void> {
  const other = await openRepository(dir);
  const listed = await other.tree(base);
  other.close();
  const named = (files: readonly SkippedFile[]): Map<string, string> => new Map(files.map((file) => [file.path, file.reason]));
  expect(change.base.paths).toEqual(listed.paths);
  expect(named(change.base.skipped)).toEqual(named(listed.skipped));
}

function write(files: Readonly<Record<string, string | Buffer>>): (repository: TemporaryRepository) => void {
  return (repository) => Object.entries(files).forEach(([path, content]) => repository.write(path, content));
}

const lines = (count: number, prefix = 'line'): string => Array.from({ length: count }, (_, index) => `${prefix} ${index + 1}\n`).join('');
const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');

describe('line ranges', () => {
  it('gives added and removed lines and the hunks around them', async () => {
    const change = await changeOf(
      write({ 'a.tf': lines(40) }),
      write({ 'a.tf': lines(40).replace('line 5\n', 'x\ny\n').replace('line 30\n', '') }),
    );
    expect(change.files).toEqual([
      {
        status: 'modified',
        path: 'a.tf',
        added: [{ start: 5, end: 7 }],
        removed: [
          { start: 5, end: 6 },
          { start: 30, end: 31 },
        ],
        hunks: [
          { base: { start: 2, end: 9 }, head: { start: 2, end: 10 } },
          { base: { start: 27, end: 34 }, head: { start: 28, end: 34 } },
        ],
      },
    ]);
  });

  it('knows added, removed and renamed files, with the change of a rename', async () => {
    const change = await changeOf(write({ 'old.tf': lines(20), 'gone.tf': 'a\nb\n', 'same.tf': lines(9, 'other') }), (repository) => {
      repository.git('mv', 'old.tf', 'new.tf');
      repository.git('mv', 'same.tf', 'moved.tf');
      repository.remove('gone.tf');
      repository.write('new.tf', lines(20).replace('line 3\n', 'three\n'));
      repository.write('added.tf', 'a');
    });
    expect(change.files).toMatchObject([
      { status: 'added', path: 'added.tf', added: [{ start: 1, end: 2 }], removed: [] },
      { status: 'removed', path: 'gone.tf', added: [], removed: [{ start: 1, end: 3 }] },
      { status: 'renamed', path: 'moved.tf', basePath: 'same.tf', added: [], removed: [] },
      { status: 'renamed', path: 'new.tf', basePath: 'old.tf', added: [{ start: 3, end: 4 }], removed: [{ start: 3, end: 4 }] },
    ]);
  });

  it('is not misled by content that looks like a patch', async () => {
    const trap = '--- a/x\n+++ b/x\n@@ -1 +1 @@\ndiff --git a/x b/x\n:100644 100644 a b M\tx\n\\ No newline at end of file\n';
    const change = await changeOf(write({ 'a.tf': `one\n${trap}` }), write({ 'a.tf': `${trap}two\n${trap}` }));
    const [file] = change.files;
    expect(file).toMatchObject({ added: [{ start: 1, end: 8 }], removed: [{ start: 1, end: 2 }] });
  });

  it('handles files without newline at the end, on either side', async () => {
    const change = await changeOf(
      write({ 'a.tf': 'a\nb', 'b.tf': 'a\nb\n', 'c.tf': '', 'd.tf': 'x' }),
      write({ 'a.tf': 'a\nb\n', 'b.tf': 'a\nb', 'c.tf': 'x', 'd.tf': '' }),
    );
    expect(change.files.map(({ added, removed }) => [added, removed])).toEqual([
      [[{ start: 2, end: 3 }], [{ start: 2, end: 3 }]],
      [[{ start: 2, end: 3 }], [{ start: 2, end: 3 }]],
      [[{ start: 1, end: 2 }], []],
      [[], [{ start: 1, end: 2 }]],
    ]);
  });

  it('counts lines of UTF-16 as the decoded text has them, even where a character holds the byte of a line feed', async () => {
    const change = await changeOf(write({ 'a.tf': utf16('ĊĊĊ\nold\nend\n') }), write({ 'a.tf': utf16('ĊĊĊ\nnew\nnewer\nend\n') }));
    expect(change.files).toEqual([{ status: 'modified', path: 'a.tf', added: [{ start: 2, end: 4 }], removed: [{ start: 2, end: 3 }] }]);
    expect((await change.head.read(['a.tf'])).files.get('a.tf')?.text).toBe('ĊĊĊ\nnew\nnewer\nend\n');
  });

  it('compares text that an attribute calls binary, and UTF-16 that an attribute calls text', async () => {
    const change = await changeOf(write({ 'a.tf': lines(9), 'b.tf': utf16('Ċ\nb\n') }), (repository) => {
      repository.write('.gitattributes', 'a.tf -diff\nb.tf diff -text\n');
      repository.write('a.tf', lines(9).replace('line 4\n', 'four\n'));
      repository.write('b.tf', utf16('Ċ\nc\n'));
    });
    expect(change.files).toMatchObject([
      { path: '.gitattributes' },
      { path: 'a.tf', added: [{ start: 4, end: 5 }], removed: [{ start: 4, end: 5 }] },
      { path: 'b.tf', added: [{ start: 2, end: 3 }], removed: [{ start: 2, end: 3 }] },
    ]);
  });

  it('agrees with the texts: what is not removed of base is what is not added of head', async () => {
    const line = fc.constantFrom('a', 'b', 'c', '{', '}', '', '-- x', '++ y', '\\ z', '\r', '@@ -1 +1 @@', 'ü');
    const text = fc.tuple(fc.array(line, { maxLength: 30 }), fc.boolean()).map(([list, end]) => list.join('\n') + (end ? '\n' : ''));
    const pairs = fc.sample(fc.tuple(text, text), { numRuns: 300, seed: 7 });
    const change = await changeOf(
      write(Object.fromEntries(pairs.map(([base], index) => [`f${index}.tf`, base]))),
      write(Object.fromEntries(pairs.map(([, head], index) => [`f${index}.tf`, head]))),
    );
    expect(change.files.length).toBeGreaterThan(250);
    for (const file of change.files) {
      const [base = '', head = ''] = pairs[Number(/\d+/.exec(file.path)?.[0])] ?? [];
      expect([file.path, without(head, file.added)]).toEqual([file.path, without(base, file.removed)]);
    }
  });
});

function without(text: string, spans: readonly LineSpan[]): string[] {
  const kept = text === '' ? [] : text.split(/(?<=\n)/);
  return kept.filter((_, index) => !spans.some((span) => span.start <= index + 1 && index + 1 < span.end));
}

describe('names', () => {
  it('takes odd names as they are, and skips the unsafe with a reason', async () => {
    const names = [
      '-rf.tf',
      'a "b".tf',
      'größe/ü.tf',
      'sp ace.tf',
      'back\\slash.tf',
      ':(glob)*.tf',
      'new\nline.tf',
      'tab\t.tf',
      '\u001b[31m.tf',
    ];
    const change = await changeOf(write({ 'z.tf': 'z' }), write(Object.fromEntries(names.map((name) => [name, `${name.length}\n`]))));
    const safe = names.slice(0, 6).toSorted();
    expect(change.head.paths).toEqual([...safe, 'z.tf'].toSorted());
    expect(change.head.skipped.map((file) => file.reason)).toEqual(['unsafe-path', 'unsafe-path', 'unsafe-path']);
    expect(new Set(change.files.map((file) => file.path))).toEqual(new Set(names));
    expect(change.files.every((file) => file.status === 'added' && file.added[0]?.end === 2)).toBe(true);
    expect([...(await change.head.read(safe)).files.keys()].toSorted()).toEqual(safe);
  });

  it('tells renames apart whose patches have one header', async () => {
    const change = await changeOf(write({ p: lines(9, 'one'), 'p b/q': lines(9, 'two') }), (repository) => {
      repository.remove('p');
      repository.remove('p b');
      repository.write('q b/r', lines(9, 'one').replace('one 2\n', 'evil\n'));
      repository.write('r', lines(9, 'two').replace('two 7\n', 'evil\n'));
    });
    expect(change.files).toMatchObject([
      { path: 'q b/r', basePath: 'p', added: [{ start: 2, end: 3 }] },
      { path: 'r', basePath: 'p b/q', added: [{ start: 7, end: 8 }] },
    ]);
  });
});

describe('what is no text', () => {
  it('knows what base had where head has something else', async () => {
    const change = await changeOf(
      (repository) => {
        write({ 'a/b': 'file below a folder\n', c: 'file\n', 'old\nname': 'unsafe\n', swap1: lines(9, 'x'), swap2: lines(9, 'y') })(
          repository,
        );
        symlinkSync('c', join(repository.dir, 'link'));
      },
      (repository) => {
        for (const path of ['a', 'c', 'old\nname', 'link']) repository.remove(path);
        write({ a: 'file\n', 'c/d': 'file below a folder\n', link: 'text\n', swap1: lines(9, 'y'), swap2: lines(9, 'x') })(repository);
      },
    );
    const base = await change.base.read(['a/b', 'c', 'link', 'swap1']);
    expect(base.skipped).toMatchObject([{ path: 'link', reason: 'symlink' }]);
    expect(base.files.get('swap1')?.text).toBe(lines(9, 'x'));
  });

  it('skips symlinks, submodules, binary and oversized files with a reason', async () => {
    const big = Buffer.alloc(50 * 1024 * 1024, 'x = 1\n');
    const change = await changeOf(write({ 'a.tf': 'a', 'was-link.tf': 'text\n' }), (repository) => {
      repository.write('big.tf', big);
      repository.write('edge.tf', big.subarray(0, fileBytesMax));
      repository.write('picture.png', Buffer.from(Array.from({ length: 4000 }, (_, index) => (index * 31) % 256)));
      symlinkSync('/etc/passwd', join(repository.dir, 'link.tf'));
      repository.remove('was-link.tf');
      symlinkSync('a.tf', join(repository.dir, 'was-link.tf'));
      mkdirSync(join(repository.dir, 'sub'));
      repository.git('-C', 'sub', 'init', '-q');
      writeFileSync(join(repository.dir, 'sub/x'), 'x');
      repository.git('-C', 'sub', 'add', 'x');
      repository.git('-C', 'sub', 'commit', '-q', '-m', 'x');
    });
    expect(change.head.skipped).toMatchObject([
      { path: 'link.tf', reason: 'symlink' },
      { path: 'sub', reason: 'submodule' },
      { path: 'was-link.tf', reason: 'symlink' },
    ]);
    const before = process.memoryUsage().arrayBuffers;
    const read = await change.head.read([...change.head.paths, 'link.tf', 'no-such-file.tf']);
    expect(process.memoryUsage().arrayBuffers - before).toBeLessThan(big.length);
    expect([...read.files.keys()]).toEqual(['a.tf', 'edge.tf']);
    expect(read.skipped.toSorted((a, b) => (a.path < b.path ? -1 : 1))).toMatchObject([
      { path: 'big.tf', reason: 'too-large', sizeBytes: big.length },
      { path: 'link.tf', reason: 'symlink' },
      { path: 'picture.png', reason: 'binary' },
    ]);
    expect(statusOf(change, 'was-link.tf')).toBe('removed');
    expect(statusOf(change, 'link.tf')).toBe('added');
  });

  it('says which files have bytes that are not UTF-8', async () => {
    const change = await changeOf(write({}), write({ 'a.tf': Buffer.from('# größe\na = 1\n', 'latin1'), 'b.tf': 'b' }));
    expect(await change.head.read(['a.tf', 'b.tf'])).toMatchObject({ skipped: [], replaced: ['a.tf'] });
  });

  it('shares one file object between the sides', async () => {
    const change = await changeOf(write({ 'a.tf': 'a', 'b.tf': 'b' }), write({ 'b.tf': 'c' }));
    const [base, head] = await Promise.all([change.base.read(['a.tf', 'b.tf']), change.head.read(['a.tf', 'b.tf'])]);
    expect(base.files.get('a.tf')).toBe(head.files.get('a.tf'));
    expect(base.files.get('b.tf')?.text).toBe('b');
    expect(head.files.get('b.tf')?.text).toBe('c');
  });
});

function statusOf(change: TreeDifference, path: string): ChangedFile['status'] | undefined {
  return change.files.find((file) => file.path === path)?.status;
}
