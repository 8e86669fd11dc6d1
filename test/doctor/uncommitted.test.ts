import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { execFileSync } from 'node:child_process';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { uncommittedHealth } from '../../src/entry/cli/doctor/local.ts';

const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** A clone that has `files` in its one commit. */
function clone(files: Readonly<Record<string, string>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'phasegate-uncommitted-'));
  folders.push(folder);
  git(folder, 'init', '-q', '-b', 'main');
  write(folder, { 'infra/main.tf': '', ...files });
  git(folder, 'add', '.');
  git(folder, '-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-qm', 'first');
  return folder;
}

function git(folder: string, ...args: readonly string[]): void {
  execFileSync('git', ['-C', folder, ...args]);
}

function write(folder: string, files: Readonly<Record<string, string>>): void {
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

const gate = { '.github/phasegate.yml': 'phase: 2\n', '.github/workflows/phasegate.yml': 'on: pull_request\n' };
const toldOf = async (folder: string): Promise<string> => (await uncommittedHealth(folder)).map(({ why }) => why).join('; ');

test('files of the gate that no commit has are named, from any folder of the clone', async () => {
  const folder = clone({});
  write(folder, { ...gate, CODEOWNERS: '* @acme/security\n', '.github/dependabot.yml': 'version: 2\n' });
  for (const dir of [folder, join(folder, 'infra')]) {
    expect(await toldOf(dir)).toBe('.github/phasegate.yml, .github/workflows/phasegate.yml, CODEOWNERS: written and not committed');
  }
});

test('one that somebody changed is, staged or not', async () => {
  const folder = clone(gate);
  write(folder, { '.github/phasegate.yml': 'phase: 3\n' });
  expect(await toldOf(folder)).toBe('.github/phasegate.yml: written and not committed');
  git(folder, 'add', '.');
  expect(await toldOf(folder)).toBe('.github/phasegate.yml: written and not committed');
});

test('one that was given another name is told by both', async () => {
  const folder = clone(gate);
  git(folder, 'mv', '.github/workflows/phasegate.yml', '.github/workflows/gate.yml');
  expect(await toldOf(folder)).toBe('.github/workflows/gate.yml, .github/workflows/phasegate.yml: written and not committed');
});

test('what is committed is no matter, nor are other files', async () => {
  const folder = clone({ ...gate, CODEOWNERS: '* @acme/security\n' });
  write(folder, { 'infra/main.tf': '# changed\n', 'README.md': 'new\n' });
  expect(await uncommittedHealth(folder)).toEqual([]);
});

test('a bare repository has no files', async () => {
  const bare = mkdtempSync(join(tmpdir(), 'phasegate-uncommitted-'));
  folders.push(bare);
  git(bare, 'init', '-q', '--bare');
  expect(await uncommittedHealth(bare)).toEqual([]);
});
