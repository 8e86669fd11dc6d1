import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

import { createRepository, temporaryFolder } from './git/temporary-repository.ts';

const script = join(dirname(fileURLToPath(import.meta.url)), '..', 'scripts', 'replay.mjs');

/** Stands for a build: what head's file says in words, it says of the change. */
const build = (words: string): string => `
import { execFileSync } from 'node:child_process';
const option = (name) => process.argv[process.argv.indexOf(name) + 1];
const text = execFileSync('git', ['-C', option('--repo'), 'show', option('--head') + ':main.tf'], { encoding: 'utf8' });
if (text.includes('broken')) { console.error('phasegate: main.tf:1 cannot be read.'); process.exit(2); }
const found = ${JSON.stringify(words.split(' '))}.filter((word) => text.includes(word));
const findings = found.map((word) => ({ policyId: 'sg-' + word, severity: 'high', confidence: 'certain', verdict: 'block',
  location: { path: 'main.tf', startLine: 1 }, message: word + ' is open.', fingerprint: word }));
console.log(JSON.stringify({ findings }));
process.exit(findings.length > 0 ? 1 : 0);
`;

function scene() {
  const folder = temporaryFolder();
  const repository = createRepository();
  const commits = ['quiet', 'ssh', 'ssh rdp', 'broken'].map((text) => {
    repository.write('main.tf', `${text}\n`);
    return repository.commit(text);
  });
  const mirrors = join(folder, 'mirrors', 'acme+infra');
  mkdirSync(mirrors, { recursive: true });
  repository.git('clone', '-q', '--bare', repository.dir, join(mirrors, 'repo'));
  const rows = commits.slice(1).map((head, at) => ({ i: at + 10, repo: 'acme/infra', base: commits[at], head }));
  const changes = join(folder, 'changes.jsonl');
  const elsewhere = { repo: 'acme/elsewhere', base: commits[0], head: commits[1] };
  writeFileSync(changes, [...rows, elsewhere].map((row) => `${JSON.stringify(row)}\n`).join(''));
  for (const [name, words] of [
    ['new.mjs', 'ssh rdp'],
    ['old.mjs', 'ssh'],
  ] as const)
    writeFileSync(join(folder, name), build(words));
  const replay = (...args: readonly string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...args], { encoding: 'utf8' });
    return { code: status, lines: (stdout + stderr).replaceAll(/\d+ ms/gu, 'N ms').split('\n') };
  };
  const cli = (name: string): string => join(folder, name);
  return { replay, cli, where: ['--mirrors', join(folder, 'mirrors'), '--changes', changes] };
}

test('what blocks and what fails is printed, with what was not there to be reviewed', () => {
  const { replay, cli, where } = scene();
  const { code, lines } = replay(...where, '--cli', cli('new.mjs'));
  expect(code).toBe(0);
  expect(lines.filter((line) => line.startsWith('    '))).toEqual([
    '    sg-ssh high/certain main.tf:1 ssh is open.',
    '    sg-ssh high/certain main.tf:1 ssh is open.',
    '    sg-rdp high/certain main.tf:1 rdp is open.',
  ]);
  expect(lines.join('\n')).toMatch(/^12 acme\/infra \w{10}\.\.\w{10} exit 2 N ms phasegate: main\.tf:1 cannot be read\.$/mu);
  expect(lines).toContain('3 changes reviewed: 0 pass, 2 block, 1 fail; 1 without a repository');
});

test('two builds are compared: what one of them says alone, and their times', () => {
  const { replay, cli, where } = scene();
  const other = replay(...where, '--cli', cli('new.mjs'), '--against', cli('old.mjs'));
  expect(other.code).toBe(1);
  expect(other.lines).toContain('1 differences:');
  expect(other.lines.join('\n')).toMatch(/^11 acme\/infra \S+ \+ sg-rdp high\/certain main\.tf:1 rdp is open\.$/mu);
  expect(other.lines.join('\n')).toMatch(/^ratio of the pairs, median: \d+\.\d\d$/mu);
  const same = replay(...where, '--cli', cli('old.mjs'), '--against', cli('old.mjs'));
  expect(same).toMatchObject({ code: 0, lines: expect.arrayContaining(['The two builds say the same of every change.']) });
});

test('nothing to review is an error', () => {
  const { replay, cli, where } = scene();
  expect(replay(...where, '--cli', cli('new.mjs'), '--only', 'elsewhere').code).toBe(2);
  expect(replay('--mirrors', '.').code).toBe(2);
});
