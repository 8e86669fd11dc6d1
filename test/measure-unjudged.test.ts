import { spawnSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { createRepository, temporaryFolder } from './git/temporary-repository.ts';

const script = join(dirname(fileURLToPath(import.meta.url)), '..', 'scripts', 'measure-unjudged.mjs');

test('each changed file is judged, told, no estate or neither, on either side, and what is left out is counted', () => {
  const repository = createRepository();
  repository.write('open.sh', 'aws iam attach-role-policy --role-name web --policy-arn arn:aws:iam::aws:policy/AdministratorAccess\n');
  const base = repository.commit('base');
  rmSync(join(repository.dir, 'open.sh'));
  repository.write('main.tf', 'resource "aws_s3_bucket" "b" {}\n');
  repository.write('notes.txt', 'The bucket is arn:aws:s3:::b.\n');
  repository.write('picture.png', 'arn:aws:s3:::b\0');
  const head = repository.commit('head');
  const folder = temporaryFolder();
  mkdirSync(join(folder, 'mirrors', 'acme+infra'), { recursive: true });
  repository.git('clone', '-q', '--bare', repository.dir, join(folder, 'mirrors', 'acme+infra', 'repo'));
  const rows = [
    { repo: 'acme/infra', base, head },
    { repo: 'acme/infra', base, head: '0'.repeat(40) },
    { repo: 'acme/elsewhere', base, head },
  ];
  const changes = join(folder, 'changes.jsonl');
  writeFileSync(changes, rows.map((row) => `${JSON.stringify(row)}\n`).join(''));
  const reports = join(folder, 'reports');
  const cli = join(dirname(script), '..', 'src', 'entry', 'cli.ts');
  const args = [script, '--mirrors', join(folder, 'mirrors'), '--changes', changes, '--reports', reports, '--cli', cli];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { encoding: 'utf8' });
  expect({ status, lines: stdout.split('\n').map((line) => line.trim()) }, stderr).toEqual({
    status: 0,
    lines: [
      '1 changes, 4 files',
      'left out: 1 changes without a repository, 1 that could not be reviewed; 0 files of very large changes',
      '',
      'judged: 1 changes, 1 files',
      '1 changes     1 files  terraform',
      '',
      'told: 1 changes, 2 files',
      '1 changes     1 files  aws-cli',
      '1 changes     1 files  not read (binary)',
      '',
      'no estate: 0 changes, 0 files',
      '',
      'neither: 1 changes, 1 files',
      '1 changes     1 files  documents',
      'acme/infra notes.txt',
      '',
    ],
  });
});
