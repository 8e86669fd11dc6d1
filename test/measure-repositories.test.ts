import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { temporaryFolder } from './git/temporary-repository.ts';

const script = join(dirname(fileURLToPath(import.meta.url)), '..', 'scripts', 'measure-repositories.mjs');

const volume = 'resource "aws_ebs_volume" "web" {\n  availability_zone = "eu-west-1a"\n  encrypted = false\n}\n';
const row = { repo: 'acme/open', fault: 'volume unencrypted', policies: ['ebs-unencrypted'], at: 'ebs_volume\\.web' };

/** Measures repositories of one file each; without rows, by the faults of the house. */
function measure(repositories: Readonly<Record<string, string>>, rows?: readonly object[]) {
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'all'));
  for (const [name, text] of Object.entries(repositories)) {
    mkdirSync(join(folder, 'all', name));
    writeFileSync(join(folder, 'all', name, 'main.tf'), text);
  }
  const list = join(folder, 'faults.json');
  if (rows !== undefined) writeFileSync(list, JSON.stringify(rows));
  const args = [script, '--folders', join(folder, 'all'), ...(rows === undefined ? [] : ['--faults', list])];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } });
  return { code: status, output: stdout + stderr };
}

test('a fault is found by its policy at its place, and what was not looked for is named', () => {
  const elsewhere = { ...row, fault: 'another volume', at: 'ebs_volume\\.db' };
  const absent = { ...row, repo: 'acme/absent' };
  const { code, output } = measure({ acme__open: volume, acme__quiet: '' }, [row, elsewhere, absent]);
  expect(output).toContain('missed: acme/open: another volume\n1 of 2 faults found, 50.0 %');
  expect(output).toContain('faults of these were not looked for: acme/absent');
  expect(code).toBe(1);
});

test('the list of the house can be looked for as a whole', () => {
  const { code, output } = measure({ acme__quiet: '' });
  expect(output).toContain('faults of these were not looked for: bridgecrewio/terragoat, ');
  expect(code).toBe(0);
});

test('what cannot be looked for ends it before anything is scanned, row by row', () => {
  const { code, output } = measure({ acme__open: volume }, [
    row,
    { ...row, fault: 'pattern', at: '(' },
    { ...row, fault: 'policy', policies: ['ebs-unheard-of'] },
    { ...row, fault: 'nobody', policies: undefined },
    { ...row, fault: 'place', at: undefined },
  ]);
  expect(code).toBe(2);
  const [head, ...lines] = output.trim().split('\n');
  expect(head).toMatch(/faults\.json cannot be used:$/u);
  expect(lines).toEqual([
    expect.stringContaining('acme/open: pattern: Invalid regular expression'),
    'acme/open: policy: there is no policy ebs-unheard-of',
    'acme/open: nobody: it names neither policies nor a check',
    'acme/open: place: it says not where',
  ]);
});
