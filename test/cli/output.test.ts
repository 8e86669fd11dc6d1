import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { afterEach, beforeEach, expect, test } from 'vitest';

import { phasegate } from '../secrets-review/cli.ts';

let dir = '';
beforeEach(() => {
  dir = mkdtempSync(join(tmpdir(), 'phasegate-output-'));
  writeFileSync(join(dir, 'main.tf'), 'resource "aws_sns_topic" "t" {}\n');
});
afterEach(() => rmSync(dir, { recursive: true, force: true }));

const scan = (output: string) => phasegate(['scan', join(dir, 'main.tf'), '--format', 'json', '--output', output]);

test('the folder of the report is made', async () => {
  const path = join(dir, 'reports', 'a.json');
  expect(await scan(path)).toMatchObject({ code: 0, stdout: '', stderr: '' });
  expect(readFileSync(path, 'utf8')).toContain('"schemaVersion"');
});

test.each([
  ['a folder', () => dir, 'it is a folder'],
  ['below a file', () => join(dir, 'main.tf', 'a.json'), 'a part of the path is no folder'],
])('a report that cannot be written to %s is one clear line and exit 2', async (_, path, reason) => {
  const { code, stderr } = await scan(path());
  expect({ code, stderr }).toEqual({
    code: 2,
    stderr: `phasegate: The file "${path()}" cannot be written: ${reason}. Name another file with --output.\n`,
  });
});

test('a failure stays on one line, whatever the name of the file', async () => {
  const git = (...args: readonly string[]) =>
    execFileSync('git', ['-C', dir, '-c', 'user.name=a', '-c', 'user.email=a@example.org', ...args], { stdio: 'ignore' });
  git('init', '-b', 'main');
  git('add', '.');
  git('commit', '-m', 'base');
  mkdirSync(join(dir, 'a\nb\u001b[31m'));
  writeFileSync(join(dir, 'a\nb\u001b[31m', 'main.tf'), 'resource "aws_sns_topic" "t" {}\n');
  git('add', '.');
  git('commit', '-m', 'head');
  const { code, stderr } = await phasegate(['review', '--repo', dir, '--base', 'main~1', '--format', 'json']);
  expect(code).toBe(2);
  expect(stderr).toMatch(/^phasegate: a␊b␛\[31m\/main\.tf has a name that cannot be used safely[^\n]*\n$/u);
});

test('a reader that has seen enough ends nothing but the output', async () => {
  const child = spawn(join('node_modules', 'node', 'bin', 'node'), ['--no-warnings', 'src/entry/cli.ts', 'explain']);
  child.stdout.destroy();
  const [stderr, code] = await Promise.all([text(child.stderr), new Promise((resolve) => child.on('close', resolve))]);
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
});

test('an option whose value is missing is one line', async () => {
  const { code, stderr } = await phasegate(['review', '--base', '-x']);
  expect({ code, lines: stderr.trimEnd().split('\n').length }).toEqual({ code: 2, lines: 1 });
  expect(stderr).toContain('--base has no value');
});
