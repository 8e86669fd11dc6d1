import { chmodSync, mkdirSync, mkdtempSync, readdirSync, realpathSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { spawnSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';

import { keepCompiledCode, privateFolder } from '../../src/entry/cli/compile-cache.ts';

let caches = '';
beforeEach(() => {
  caches = realpathSync(mkdtempSync(join(tmpdir(), 'phasegate-caches-')));
});
afterEach(() => rmSync(caches, { recursive: true, force: true }));

const folder = () => join(caches, 'phasegate');

describe('the folder for compiled code', () => {
  test('is made for the user alone, and used again', () => {
    expect([privateFolder(caches), privateFolder(caches)]).toEqual([folder(), folder()]);
    expect(statSync(folder()).mode & 0o777).toBe(0o700);
  });

  test.each<[string, () => unknown]>([
    ['others may write to it', () => (mkdirSync(folder()), chmodSync(folder(), 0o777))],
    ['others may read it', () => (mkdirSync(folder()), chmodSync(folder(), 0o750))],
    ['it is a link', () => (mkdirSync(join(caches, 'else'), { mode: 0o700 }), symlinkSync('else', folder()))],
    ['it is a file', () => writeFileSync(folder(), '')],
    ['others may put another in its place', () => chmodSync(caches, 0o777)],
    ['it lies in a checkout', () => mkdirSync(join(caches, '.git'))],
    ['it lies in a linked checkout', () => writeFileSync(join(caches, '.git'), 'gitdir: elsewhere\n')],
  ])('is not used where %s', (_, spoil) => {
    spoil();
    expect(privateFolder(caches)).toBeUndefined();
  });

  test('is not one of the folder in which it runs, where the home or the caches are not told in full', () => {
    const folders = [
      keepCompiledCode({}, ''),
      keepCompiledCode({ XDG_CACHE_HOME: relative(process.cwd(), caches) }, caches),
      privateFolder(relative(process.cwd(), caches)),
    ];
    expect([folders, readdirSync(caches)]).toEqual([[undefined, undefined, undefined], []]);
  });

  test.each(['CI', 'PHASEGATE_COMPILE_CACHE'])('is not made where %s says so', (name) => {
    expect(keepCompiledCode({ XDG_CACHE_HOME: caches, [name]: name === 'CI' ? 'true' : '0' })).toBeUndefined();
    expect(readdirSync(caches)).toEqual([]);
  });
});

test('what the command line says is the same with a kept form, without, and where none can be kept', () => {
  const explain = (env: NodeJS.ProcessEnv) => {
    const { CI: _ci, ...rest } = process.env;
    const { status, stdout, stderr } = spawnSync(
      join('node_modules', 'node', 'bin', 'node'),
      ['--no-warnings', 'src/entry/cli.ts', 'explain'],
      {
        encoding: 'utf8',
        env: { ...rest, ...env },
      },
    );
    return { status, stdout, stderr };
  };
  const without = explain({ CI: 'true', XDG_CACHE_HOME: caches });
  expect(readdirSync(caches)).toEqual([]);
  const first = explain({ XDG_CACHE_HOME: caches });
  expect(readdirSync(folder(), { recursive: true }).length, 'files that are kept').toBeGreaterThan(3);
  const second = explain({ XDG_CACHE_HOME: caches });
  const nowhere = explain({ XDG_CACHE_HOME: '/dev/null/nowhere' });
  expect(without).toMatchObject({ status: 0, stderr: '' });
  expect([first, second, nowhere]).toEqual([without, without, without]);
});
