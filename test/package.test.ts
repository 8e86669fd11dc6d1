import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { builtDist } from './built.ts';

/** The package as npm packs it, installed in an empty folder without a network, and called as its users call it. */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const manifest: { files: string[] } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
/** npm takes these whatever `files` says. */
const always = ['package.json', 'README.md', 'LICENSE'];

let folder = '';
let user = '';
beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'phasegate-package-'));
  const source = join(folder, 'source');
  user = join(folder, 'user');
  mkdirSync(user);
  for (const path of [...always, ...manifest.files.filter((file) => file !== 'dist')]) {
    cpSync(join(root, path), join(source, path), { recursive: true });
  }
  cpSync(await builtDist(), join(source, 'dist'), { recursive: true });
  const npm = (cwd: string, ...args: readonly string[]) => execFileSync('npm', [...args], { cwd, encoding: 'utf8', stdio: 'pipe' });
  npm(source, 'pack', '--pack-destination', folder);
  const [tarball = ''] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  writeFileSync(join(user, 'package.json'), '{"private":true}\n');
  npm(user, 'install', '--offline', '--no-audit', '--no-fund', '--engine-strict', join(folder, tarball));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const npx = (...args: readonly string[]) => spawnSync('npx', ['--no-install', 'phasegate', ...args], { cwd: user, encoding: 'utf8' });

test('brings nothing along', () => {
  expect(readdirSync(join(user, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual(['phasegate']);
});

test('npx runs the demo, and tells how to go on', () => {
  const { status, stdout, stderr } = npx('demo');
  expect({ status, stderr }).toEqual({ status: 0, stderr: '' });
  expect(stdout).toContain('Yours: npx phasegate review');
  expect(stdout).toContain('Blocked: ');
});

test('npx scans, explains and knows the server', () => {
  writeFileSync(join(user, 'main.tf'), 'resource "aws_s3_bucket" "logs" {\n  acl = "public-read"\n}\n');
  expect(npx('scan', 'main.tf', '--format', 'json').status).toBe(1);
  expect(npx('explain', 'guardduty-removed').stdout).toContain('guardduty-removed');
  expect(npx('serve').stderr).toContain('APP_ID is missing');
});

test('the library is imported by its name', () => {
  const script = "import { scan } from 'phasegate'; console.log((await scan({ files: { 'a.tf': '' } })).conclusion);";
  const { stdout, stderr } = spawnSync('node', ['--input-type=module', '--eval', script], { cwd: user, encoding: 'utf8' });
  expect({ stdout, stderr }).toEqual({ stdout: 'success\n', stderr: '' });
});

test('the documents that the reports name are in it', () => {
  const docs = readdirSync(join(user, 'node_modules', 'phasegate', 'docs'));
  expect(docs).toEqual(expect.arrayContaining(['policies', 'setup-app.md', 'gate-changes.md', 'not-proven.md']));
});
