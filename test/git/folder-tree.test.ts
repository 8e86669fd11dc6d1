import { execFileSync } from 'node:child_process';
import { mkdirSync, readFileSync, readdirSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openFolder } from '../../src/adapters/filesystem/folder-tree.ts';
import { writeOutput } from '../../src/adapters/filesystem/write-output.ts';
import { Problem } from '../../src/core/problem.ts';
import { fileBytesMax } from '../../src/adapters/decode.ts';
import { createRepository, temporaryFolder } from './temporary-repository.ts';

function plant(folder: string, files: Readonly<Record<string, string | Buffer>>): void {
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
}

const openTree = async (paths: readonly string[]) => (await openFolder(paths)).tree;

describe('openFolder', () => {
  it('says where links lead, and of nothing else', async () => {
    const folder = temporaryFolder();
    plant(folder, { 'deep/real.tf': 'a' });
    symlinkSync('real.tf', join(folder, 'deep', 'link.tf'));
    const tree = await openTree([folder]);
    expect(await tree.readLinks?.(['deep/link.tf', 'deep/real.tf', 'gone.tf'])).toEqual(new Map([['deep/link.tf', 'real.tf']]));
  });

  it('walks a folder without git, leaving out what is not ours', async () => {
    const folder = temporaryFolder();
    plant(folder, {
      'main.tf': 'a',
      'deep/er/b.tf': 'b',
      'node_modules/x/c.tf': 'c',
      '.terraform/d.tf': 'd',
      '.git/e.tf': 'e',
      '.gitignore': 'main.tf',
    });
    const tree = await openTree([folder]);
    expect(tree.paths).toEqual(['.gitignore', 'deep/er/b.tf', 'main.tf']);
    expect((await tree.read(['main.tf', 'nope.tf'])).files.get('main.tf')).toEqual({ path: 'main.tf', text: 'a' });
  });

  it('takes the settings of a folder that is in no repository', async () => {
    const folder = temporaryFolder();
    plant(folder, { 'app/main.tf': 'a', 'app/.github/phasegate.yml': 'phase: 1', 'bare/main.tf': 'b' });
    expect((await openTree([join(folder, 'app')])).paths).toEqual(['.github/phasegate.yml', 'main.tf']);
    // Several folders have several settings, which cannot all count.
    expect((await openTree([join(folder, 'app'), join(folder, 'bare')])).paths).toContain('app/main.tf');
  });

  it('leaves out what git ignores, keeps what it does not track yet, and what is deleted is gone', async () => {
    const repository = createRepository();
    plant(repository.dir, { 'a.tf': 'a', 'gone.tf': 'g', '.gitignore': 'ignored.tf\n' });
    repository.commit();
    plant(repository.dir, { 'new.tf': 'n', 'ignored.tf': 'i', 'sub/b.tf': 'b' });
    repository.remove('gone.tf');
    repository.git('config', 'core.fsmonitor', `touch ${join(repository.dir, 'planted')}`);
    expect((await openTree([repository.dir])).paths).toEqual(['.gitignore', 'a.tf', 'new.tf', 'sub/b.tf']);
    const { tree, scope } = await openFolder([join(repository.dir, 'sub')]);
    expect(tree.paths).toEqual(['.gitignore', 'a.tf', 'new.tf', 'sub/b.tf']);
    expect(scope).toEqual({ paths: new Set(['sub/b.tf']), folders: ['sub'] });
  });

  it('reads what is named though git ignores it', async () => {
    const repository = createRepository();
    plant(repository.dir, { 'a.tf': 'a', '.gitignore': 'ignored\n', 'ignored/b.tf': 'b', 'ignored/deep/c.tf': 'c' });
    repository.commit();
    const { dir } = repository;
    const namedIn = async (path: string) => [...((await openFolder([join(dir, path)])).scope?.paths ?? [])];
    expect(await namedIn('ignored')).toEqual(['ignored/b.tf', 'ignored/deep/c.tf']);
    expect(await namedIn('ignored/deep/c.tf')).toEqual(['ignored/deep/c.tf']);
    expect(await openFolder([dir])).not.toHaveProperty('scope');
  });

  it('takes several folders and single files, relative to what holds them all', async () => {
    const folder = temporaryFolder();
    plant(folder, { 'a/x.tf': 'x', 'b/y.tf': 'y', 'c/z.tf': 'z' });
    expect((await openTree([join(folder, 'a'), join(folder, 'b'), join(folder, 'b/y.tf')])).paths).toEqual(['a/x.tf', 'b/y.tf']);
    expect((await openTree([join(folder, 'a/x.tf')])).paths).toEqual(['x.tf']);
  });

  it('names what lies in a repository from the top of it', async () => {
    const { scope } = await openFolder(['test/git/folder-tree.test.ts']);
    expect([...(scope?.paths ?? [])]).toEqual(['test/git/folder-tree.test.ts']);
  });

  it('follows no link, reads no pipe, and says why', async () => {
    const folder = temporaryFolder();
    plant(folder, { 'big.tf': Buffer.alloc(fileBytesMax + 1, 'a'), 'ok.tf': 'ok', 'new\nline.tf': 'x' });
    symlinkSync('/etc/passwd', join(folder, 'link.tf'));
    symlinkSync('/etc', join(folder, 'etc'));
    execFileSync('mkfifo', [join(folder, 'pipe.tf')]);
    const tree = await openTree([folder]);
    expect(tree.paths).toEqual(['big.tf', 'ok.tf']);
    const reasons = new Map(tree.skipped.map((file) => [file.path, file.reason]));
    expect(reasons).toEqual(
      new Map(Object.entries({ 'link.tf': 'symlink', etc: 'symlink', 'pipe.tf': 'binary', 'new\nline.tf': 'unsafe-path' })),
    );
    expect((await tree.read(['big.tf', 'link.tf'])).skipped).toMatchObject([
      { path: 'link.tf', reason: 'symlink' },
      { path: 'big.tf', reason: 'too-large' },
    ]);
  });

  it('does not follow what became a link after it was listed', async () => {
    const folder = temporaryFolder();
    plant(folder, { 'a.tf': 'a', 'b.tf': 'b' });
    const tree = await openTree([folder]);
    execFileSync('ln', ['-sf', '/etc/passwd', join(folder, 'a.tf')]);
    execFileSync('rm', [join(folder, 'b.tf')]);
    expect((await tree.read(['a.tf', 'b.tf'])).skipped).toEqual([
      { path: 'a.tf', reason: 'symlink' },
      { path: 'b.tf', reason: 'missing-object' },
    ]);
  });

  it('says when there is nothing at the path', async () => {
    await expect(openFolder(['/no/such/folder'])).rejects.toThrow(Problem);
  });
});

describe('writeOutput', () => {
  it('replaces a file in one step, keeps its mode, and leaves nothing behind', async () => {
    const folder = temporaryFolder();
    await writeOutput(join(folder, 'new/report.json'), 'one');
    expect(readFileSync(join(folder, 'new/report.json'), 'utf8')).toBe('one');
    writeFileSync(join(folder, 'old.json'), 'old', { mode: 0o600 });
    symlinkSync('old.json', join(folder, 'link.json'));
    await writeOutput(join(folder, 'link.json'), 'two');
    expect(readFileSync(join(folder, 'old.json'), 'utf8')).toBe('two');
    expect(statSync(join(folder, 'old.json')).mode & 0o777).toBe(0o600);
    expect(readdirSync(folder).toSorted()).toEqual(['link.json', 'new', 'old.json']);
  });

  it('writes to a device as it is', async () => {
    await writeOutput('/dev/null', 'gone');
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });
});
