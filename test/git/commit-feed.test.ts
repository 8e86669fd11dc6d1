import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { commitFeed, type CommitFeed } from '../../src/adapters/git/commit-feed.ts';
import { GitProblem } from '../../src/adapters/git/git-problem.ts';
import { ownRepository } from '../../src/adapters/git/own-repository.ts';
import { openRepository, type GitRepository } from '../../src/adapters/git/open-repository.ts';
import { cloneOf, createRepository, type TemporaryRepository } from './temporary-repository.ts';

let opened: GitRepository | undefined;
afterEach(() => opened?.close());

interface Line {
  readonly commit: string;
  readonly path: string;
  readonly text: string;
}

/** Every added line of the change, as a scanner would see it. */
async function addedLines(
  repository: TemporaryRepository,
  base: string,
  head = repository.git('rev-parse', 'HEAD'),
  filesMax?: number,
): Promise<{ lines: Line[]; feed: CommitFeed }> {
  opened = await openRepository(repository.dir);
  const feed = commitFeed(opened, base, head, filesMax);
  const lines: Line[] = [];
  for await (const { commit, path, added, text } of feed) {
    const decoded = await text();
    if (decoded.kind === 'skipped') continue;
    const all = decoded.text.split('\n');
    for (const { start, end } of added) for (const line of all.slice(start - 1, end - 1)) lines.push({ commit, path, text: line });
  }
  return { lines, feed };
}

const texts = (lines: readonly Line[]): string[] => lines.map((line) => line.text);
const numbered = (count: number): string => Array.from({ length: count }, (_, index) => `line ${index}\n`).join('');

function withBase(files: Readonly<Record<string, string | Buffer>> = { 'a.txt': numbered(20) }): {
  repository: TemporaryRepository;
  base: string;
} {
  const repository = createRepository();
  for (const [path, content] of Object.entries(files)) repository.write(path, content);
  return { repository, base: repository.commit('base') };
}

describe('commitFeed', () => {
  it('sees the same where it began before anyone asked, and tells trouble only then', async () => {
    const { repository, base } = withBase();
    repository.write('a.txt', 'one\n');
    repository.commit('first');
    repository.write('b.txt', 'two\n');
    repository.commit('second');
    const later = await addedLines(repository, base);
    const git = await openRepository(repository.dir);
    const feed = commitFeed(git, base, repository.git('rev-parse', 'HEAD'));
    feed.begin();
    const paths: string[] = [];
    for await (const { path } of feed) paths.push(path);
    expect(paths).toEqual(later.lines.map(({ path }) => path));
    expect(feed.commits).toBe(later.feed.commits);
    const nowhere = commitFeed(git, base, '0'.repeat(40));
    nowhere.begin();
    await new Promise((resolve) => {
      setTimeout(resolve, 50);
    });
    await expect(nowhere[Symbol.asyncIterator]().next()).rejects.toThrow(GitProblem);
    git.close();
  });

  it('asks for the remotes once, however often they are asked for', async () => {
    const { repository } = withBase();
    repository.git('remote', 'add', 'origin', 'https://git.example/o/r');
    opened = await openRepository(repository.dir);
    const own = ownRepository(opened);
    const [first, second] = [own.addresses(), own.addresses()];
    expect(second).toBe(first);
    expect(await first).toEqual(['https://git.example/o/r']);
  });

  it('sees what one commit adds and the next removes', async () => {
    const { repository, base } = withBase();
    repository.write('a.txt', numbered(20).replace('line 3\n', 'line 3\nplanted\n'));
    const first = repository.commit();
    repository.write('a.txt', numbered(20));
    repository.commit();
    const { lines, feed } = await addedLines(repository, base);
    expect(lines).toEqual([{ commit: first, path: 'a.txt', text: 'planted' }]);
    expect(feed).toMatchObject({ commits: 2, skipped: [], incomplete: [] });
  });

  it('walks base..head only: no other branch, nothing that base has', async () => {
    const { repository, base } = withBase();
    repository.git('checkout', '-q', '-b', 'other');
    repository.write('other.txt', 'other\n');
    repository.commit();
    repository.git('checkout', '-q', 'main');
    repository.write('b.txt', 'mine\n');
    repository.commit();
    expect(texts((await addedLines(repository, base)).lines)).toEqual(['mine']);
    expect((await addedLines(repository, base, base)).lines).toEqual([]);
  });

  it('includes both sides of a merge once, and what only the merge itself adds', async () => {
    const { repository, base } = withBase();
    repository.git('checkout', '-q', '-b', 'side');
    repository.write('a.txt', numbered(20).replace('line 3\n', 'side\n'));
    repository.commit();
    repository.git('checkout', '-q', 'main');
    repository.write('a.txt', numbered(20).replace('line 3\n', 'main\n'));
    repository.commit();
    expect(() => repository.git('merge', '-q', 'side')).toThrow('merge');
    repository.write('a.txt', numbered(20).replace('line 3\n', 'main\nplanted in the resolution\nside\n'));
    repository.write('evil.txt', 'planted beside\n');
    const merge = repository.commit();
    const { lines } = await addedLines(repository, base);
    expect(texts(lines).toSorted()).toEqual(['main', 'planted beside', 'planted in the resolution', 'side']);
    expect(lines.filter((line) => line.commit === merge).map((line) => line.text)).toEqual(['planted in the resolution', 'planted beside']);
  });

  it('sees a merge in UTF-16, where git shows no lines', async () => {
    const utf16 = (text: string): Buffer => Buffer.from(`\ufeff${text}`, 'utf16le');
    const { repository, base } = withBase({ 'a.txt': utf16('one\ntwo\n') });
    repository.git('checkout', '-q', '-b', 'side');
    repository.write('a.txt', utf16('one\nside\n'));
    repository.commit();
    repository.git('checkout', '-q', 'main');
    repository.write('a.txt', utf16('one\nmain\n'));
    repository.commit();
    expect(() => repository.git('merge', '-q', 'side')).toThrow('merge');
    repository.write('a.txt', utf16('one\nplanted\n'));
    repository.commit();
    expect(texts((await addedLines(repository, base)).lines).toSorted()).toEqual(['main', 'planted', 'side']);
  });

  it('sees an octopus merge that adds a line', async () => {
    const { repository, base } = withBase();
    for (const name of ['x', 'y']) {
      repository.git('checkout', '-q', '-b', name, base);
      repository.write(`${name}.txt`, `${name}\n`);
      repository.commit();
    }
    repository.git('checkout', '-q', 'main');
    repository.write('m.txt', 'm\n');
    repository.commit();
    repository.git('merge', '-q', '--no-commit', 'x', 'y');
    repository.write('a.txt', `${numbered(20)}planted`);
    repository.commit();
    expect(texts((await addedLines(repository, base)).lines).toSorted()).toEqual(['m', 'planted', 'x', 'y']);
  });

  it('reports the changed lines of a renamed file, not the moved ones', async () => {
    const { repository, base } = withBase();
    repository.git('mv', 'a.txt', 'b.txt');
    repository.write('b.txt', numbered(20).replace('line 9\n', 'nine\n'));
    repository.commit();
    expect((await addedLines(repository, base)).lines).toMatchObject([{ path: 'b.txt', text: 'nine' }]);
  });

  it('hands a line out once, however often it is reverted, and again under another path', async () => {
    const { repository, base } = withBase();
    for (const content of ['planted\n', '', 'planted\n', '', 'planted\n']) {
      repository.write('s.txt', content);
      repository.commit();
    }
    repository.write('copy.txt', 'planted\n');
    repository.commit();
    const { lines } = await addedLines(repository, base);
    expect(lines.map((line) => line.path)).toEqual(['s.txt', 'copy.txt']);
  });

  it('handles a history without common root, and odd names', async () => {
    const { repository, base } = withBase();
    repository.git('checkout', '-q', '--orphan', 'island');
    repository.write('-rf "ü".txt', 'island\n');
    repository.write('new\nline.txt', 'unsafe\n');
    symlinkSync('/etc/passwd', join(repository.dir, 'link'));
    repository.remove('a.txt');
    repository.commit();
    const { lines, feed } = await addedLines(repository, base);
    expect(lines).toMatchObject([{ path: '-rf "ü".txt', text: 'island' }]);
    expect(feed.skipped).toEqual([
      { path: 'link', reason: 'symlink' },
      { path: 'new\nline.txt', reason: 'unsafe-path' },
    ]);
  });

  it('gives binary content and archives with the reason why they are not read', async () => {
    const { repository, base } = withBase();
    repository.write('x.bin', Buffer.from(Array.from({ length: 3000 }, (_, index) => (index * 31) % 256)));
    repository.commit();
    const { feed } = await addedLines(repository, base);
    expect(feed.skipped).toEqual([{ path: 'x.bin', reason: 'binary' }]);
  });

  it.each([
    [3, 0],
    [2, 1],
  ])('looks at %i files over all commits, and says when there are more', async (filesMax, incomplete) => {
    const { repository, base } = withBase();
    for (const name of ['one', 'two', 'three']) {
      repository.write(`${name}.txt`, `${name}\n`);
      repository.commit();
    }
    const { lines, feed } = await addedLines(repository, base, repository.git('rev-parse', 'HEAD'), filesMax);
    expect([lines.length, feed.incomplete.length]).toEqual([filesMax, incomplete]);
  });

  it('says that a shallow clone hides commits, and compares what is left with base', async () => {
    const { repository } = withBase();
    for (const name of ['one', 'two']) {
      repository.write(`${name}.txt`, `${name}\n`);
      repository.commit();
    }
    repository.git('checkout', '-q', '-b', 'target', 'main~2');
    repository.git('merge', '-q', '--no-ff', '-m', 'merge', 'main');
    const clone = cloneOf(repository, '--depth', '2', '--branch', 'target');
    const { lines, feed } = await addedLines(clone, clone.git('rev-parse', 'HEAD^1'));
    expect(texts(lines).toSorted()).toEqual(['one', 'two']);
    expect(feed.incomplete).toHaveLength(1);
  });
});
