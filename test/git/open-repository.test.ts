import { readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { GitProblem, type GitProblemCode } from '../../src/adapters/git/git-problem.ts';
import { openRepository, type GitRepository } from '../../src/adapters/git/open-repository.ts';
import { cloneOf, createRepository, temporaryFolder, type TemporaryRepository } from './temporary-repository.ts';

const opened: GitRepository[] = [];
async function open(dir: string): Promise<GitRepository> {
  const repository = await openRepository(dir);
  opened.push(repository);
  return repository;
}
afterEach(() => {
  vi.unstubAllEnvs();
  for (const repository of opened.splice(0)) repository.close();
});

async function problemOf(work: Promise<unknown>): Promise<GitProblem> {
  const problem = await work.then(
    () => undefined,
    (error: unknown) => error,
  );
  if (!(problem instanceof GitProblem)) throw new Error(`expected a GitProblem, got ${String(problem)}`);
  expect(problem.message).not.toContain('\n');
  return problem;
}
async function codeOf(work: Promise<unknown>): Promise<GitProblemCode> {
  return (await problemOf(work)).code;
}

function threeCommits(): TemporaryRepository & { readonly ids: readonly string[] } {
  const repository = createRepository();
  const ids = ['1\n', '2\n', '3\n'].map((content) => {
    repository.write('main.tf', content);
    return repository.commit();
  });
  return { ...repository, ids };
}

describe('opening', () => {
  it('says when there is no repository', async () => {
    expect(await codeOf(openRepository(temporaryFolder()))).toBe('not-a-repository');
    expect(await codeOf(openRepository('/nowhere/at/all'))).toBe('not-a-repository');
  });

  it('says when git is not installed', async () => {
    const { dir } = createRepository();
    vi.stubEnv('PATH', '');
    expect(await codeOf(openRepository(dir))).toBe('git-missing');
  });

  it('is not steered by the environment', async () => {
    const { dir, ids } = threeCommits();
    vi.stubEnv('GIT_DIR', '/nowhere');
    vi.stubEnv('GIT_OBJECT_DIRECTORY', '/nowhere');
    expect(await (await open(dir)).resolve('HEAD')).toBe(ids[2]);
  });

  it('reads a bare repository and a subfolder alike', async () => {
    const { dir, ids, write, commit } = threeCommits();
    write('deep/er/a.tf', 'a');
    const head = commit();
    expect(await (await open(join(dir, '.git'))).resolve('main~1')).toBe(ids[2]);
    expect((await (await open(join(dir, 'deep'))).tree(head)).paths).toEqual(['deep/er/a.tf', 'main.tf']);
  });

  it('reads a SHA-256 repository', async () => {
    const repository = createRepository('--object-format=sha256');
    repository.write('a.tf', 'a\n');
    const base = repository.commit();
    repository.write('a.tf', 'a\nb\n');
    const head = repository.commit();
    const change = await (await open(repository.dir)).difference(base, head);
    expect(change.files).toMatchObject([{ status: 'modified', path: 'a.tf', added: [{ start: 2, end: 3 }] }]);
  });
});

describe('resolving', () => {
  it('takes branches, tags, expressions and ids', async () => {
    const { dir, ids, git } = threeCommits();
    git('tag', '-a', 'v1', '-m', 'one', ids[0] ?? '');
    const repository = await open(dir);
    expect(await repository.resolve('main')).toBe(ids[2]);
    expect(await repository.resolve('v1')).toBe(ids[0]);
    expect(await repository.resolve('HEAD~1')).toBe(ids[1]);
    expect(await repository.resolve((ids[1] ?? '').slice(0, 10))).toBe(ids[1]);
  });

  it.each(['', 'nope', '-h', '--all', 'HEAD:main.tf', 'HEAD\nHEAD', 'a\0b', 'main..HEAD', '^HEAD'])('refuses %j', async (ref) => {
    const { dir } = threeCommits();
    expect(await codeOf((await open(dir)).resolve(ref))).toBe('unknown-ref');
    expect(await codeOf((await open(dir)).resolve('x'.repeat(5000)))).toBe('unknown-ref');
  });

  it.each([
    ['main', 'refs/heads/main'],
    ['origin/main', 'refs/remotes/origin/main'],
    ['main~1', 'refs/heads/main~1'],
  ])('refuses %s where a tag of that name stands elsewhere, and names both', async (ref, branch) => {
    const clone = cloneOf(threeCommits());
    const repository = await open(clone.dir);
    expect(await repository.resolve(ref)).toBe(await repository.resolve(branch));
    const name = ref.replace('~1', '');
    clone.git('tag', name, 'HEAD');
    const evenSo = await open(clone.dir);
    expect(await evenSo.resolve(ref)).toBe(await repository.resolve(branch));
    clone.git('tag', '-f', name, 'HEAD~1');
    const problem = await problemOf((await open(clone.dir)).resolve(ref));
    expect([problem.code, problem.message]).toEqual(['ambiguous-ref', expect.stringContaining(`refs/tags/${ref} or ${branch}.`)]);
    expect(await (await open(clone.dir)).resolve(await (await open(clone.dir)).defaultBranch())).toBe(await repository.resolve('HEAD'));
  });

  it('points to the remote branch when only that exists', async () => {
    const clone = cloneOf(threeCommits());
    clone.git('checkout', '-q', '-b', 'topic');
    clone.git('branch', '-q', '-D', 'main');
    const problem = await problemOf((await open(clone.dir)).resolve('main'));
    expect(problem.message).toContain('origin/main');
  });

  it('finds the default branch: of the remote, else main, else master', async () => {
    const origin = threeCommits();
    expect(await (await open(origin.dir)).defaultBranch()).toBe('refs/heads/main');
    const clone = cloneOf(origin);
    expect(await (await open(clone.dir)).defaultBranch()).toBe('refs/remotes/origin/HEAD');
    clone.git('remote', 'set-head', 'origin', '-d');
    expect(await (await open(clone.dir)).defaultBranch()).toBe('refs/remotes/origin/main');
    origin.git('branch', '-m', 'master');
    expect(await (await open(origin.dir)).defaultBranch()).toBe('refs/heads/master');
    origin.git('branch', '-m', 'trunk');
    expect(await codeOf((await open(origin.dir)).defaultBranch())).toBe('unknown-ref');
  });
});

describe('merge base', () => {
  it('is the common commit', async () => {
    const { dir, ids, git, write, commit } = threeCommits();
    git('checkout', '-q', '-b', 'topic', ids[1] ?? '');
    write('other.tf', 'x');
    const head = commit();
    const repository = await open(dir);
    expect(await repository.mergeBase(await repository.resolve('main'), head)).toBe(ids[1]);
  });

  it('says when histories are unrelated', async () => {
    const { dir, ids, git, commit } = threeCommits();
    git('checkout', '-q', '--orphan', 'island');
    expect(await codeOf((await open(dir)).mergeBase(ids[0] ?? '', commit()))).toBe('unrelated-histories');
  });

  it('says when a shallow clone does not reach back', async () => {
    const origin = threeCommits();
    origin.git('checkout', '-q', '-b', 'topic', 'main~1');
    origin.write('x.tf', 'x');
    origin.commit();
    const clone = cloneOf(origin, '--depth', '1', '--no-single-branch');
    const repository = await open(clone.dir);
    const ends = await Promise.all([repository.resolve('origin/main'), repository.resolve('origin/topic')]);
    const problem = await problemOf(repository.mergeBase(...ends));
    expect(problem.code).toBe('shallow-clone');
    expect(problem.message).toContain('fetch-depth: 0');
    expect(await codeOf(repository.resolve(origin.ids[0] ?? ''))).toBe('shallow-clone');
  });

  it.each(['HEAD', '--all', ''])('takes nothing but full ids: %j', async (ref) => {
    const { dir, ids } = threeCommits();
    const repository = await open(dir);
    expect(await codeOf(repository.mergeBase(ref, ids[0] ?? ''))).toBe('unknown-ref');
    expect(await codeOf(Promise.resolve().then(() => repository.tree(ref)))).toBe('unknown-ref');
  });
});

describe('damage', () => {
  it('says when an object of the change is missing, and skips an unchanged file of that fate', async () => {
    const { dir, ids, git, write, commit } = threeCommits();
    write('kept.tf', 'kept\n');
    const base = commit();
    write('main.tf', '4\n');
    const head = commit();
    const remove = (revision: string): void => {
      const id = git('rev-parse', revision);
      rmSync(join(dir, '.git/objects', id.slice(0, 2), id.slice(2)));
    };
    remove(`${head}:kept.tf`);
    const repository = await open(dir);
    const change = await repository.difference(base, head);
    expect(await change.head.read(['kept.tf', 'main.tf'])).toMatchObject({ skipped: [{ path: 'kept.tf', reason: 'missing-object' }] });
    remove(`${ids[2]}:main.tf`);
    expect(await codeOf((await open(dir)).difference(ids[2] ?? '', head))).toBe('missing-object');
    remove(`${head}^{tree}`);
    expect(['corrupt-repository', 'missing-object', 'git-failed']).toContain(await codeOf((await open(dir)).tree(head)));
  });

  it('says when an object is damaged', async () => {
    const { dir, git, ids } = threeCommits();
    const id = git('rev-parse', 'HEAD:main.tf');
    const path = join(dir, '.git/objects', id.slice(0, 2), id.slice(2));
    rmSync(path);
    writeFileSync(path, 'not zlib');
    const change = (await open(dir)).difference(ids[1] ?? '', ids[2] ?? '');
    expect(['corrupt-repository', 'missing-object']).toContain(await codeOf(change));
  });

  it('never fetches what a partial clone lacks', async () => {
    const origin = threeCommits();
    origin.git('config', 'uploadpack.allowFilter', 'true');
    const clone = cloneOf(origin, '--filter=blob:none', '--no-checkout');
    const planted = join(clone.dir, 'planted');
    clone.git('config', 'remote.origin.uploadpack', `touch ${planted}; git-upload-pack`);
    const repository = await open(clone.dir);
    expect(await codeOf(repository.difference(origin.ids[0] ?? '', origin.ids[1] ?? ''))).toBe('missing-object');
    expect(readdirSync(clone.dir)).not.toContain('planted');
  });
});

describe('hostile configuration', () => {
  it('starts no program and changes no result', async () => {
    const { dir, ids, git, write, commit } = threeCommits();
    write('main.tf', '3\n\nfour\n');
    const head = commit();
    git('replace', ids[2] ?? '', ids[0] ?? '');
    write('.gitattributes', '* -text diff=evil filter=evil\nmain.tf -diff\n');
    write('.git/info/attributes', '* diff=evil\n');
    write('.git/objects/info/alternates', '/nowhere/objects\n');
    write('.git/info/grafts', `${ids[1]}\n`);
    const planted = join(dir, 'planted');
    for (const key of [
      'core.fsmonitor',
      'core.pager',
      'pager.diff-tree',
      'diff.external',
      'diff.evil.command',
      'diff.evil.textconv',
      'core.sshCommand',
    ]) {
      git('config', key, `touch ${planted}`);
    }
    const settings = {
      'core.hooksPath': dir,
      'core.quotePath': 'false',
      'color.ui': 'always',
      'color.diff': 'always',
      'diff.evil.xfuncname': 'x',
      'diff.evil.algorithm': 'minimal',
      'diff.evil.binary': 'true',
      'diff.noprefix': 'true',
      'diff.renames': 'false',
      'diff.context': '0',
      'diff.orderFile': '/nowhere',
      'diff.relative': 'true',
      'diff.submodule': 'log',
      'diff.suppressBlankEmpty': 'true',
    };
    for (const [key, value] of Object.entries(settings)) git('-c', 'diff.orderFile=', 'config', key, value);
    const change = await (await open(dir)).difference(ids[2] ?? '', head);
    expect(change.files).toMatchObject([{ status: 'modified', path: 'main.tf', added: [{ start: 2, end: 4 }], removed: [] }]);
    expect((await change.base.read(['main.tf'])).files.get('main.tf')?.text).toBe('3\n');
    expect(readdirSync(dir)).not.toContain('planted');
  });

  it('does not look at the checkout', async () => {
    const { dir, ids } = threeCommits();
    rmSync(join(dir, 'main.tf'));
    symlinkSync('/etc/passwd', join(dir, 'main.tf'));
    writeFileSync(join(dir, '.git/index'), 'rubbish');
    const change = await (await open(dir)).difference(ids[1] ?? '', ids[2] ?? '');
    expect((await change.head.read(['main.tf'])).files.get('main.tf')?.text).toBe('3\n');
  });
});
