import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import seen from '../scripts/measure-seen/seen.json' with { type: 'json' };
import { policies } from '../src/policies/registry.generated.ts';
import { temporaryFolder } from './git/temporary-repository.ts';

const script = join(dirname(fileURLToPath(import.meta.url)), '..', 'scripts', 'measure-seen.mjs');

/** Of these nothing public is known. It falls, but for what a new policy brings that looks at what few have. */
const withoutPlaceMax = 28;

const volume = (encrypted: boolean) =>
  `resource "aws_ebs_volume" "web" {\n  availability_zone = "eu-west-1a"\n  encrypted = ${encrypted}\n}\n`;
const key = (rotates: boolean) => `resource "aws_kms_key" "web" {\n  enable_key_rotation = ${rotates}\n}\n`;

/** A repository of another with two commits, and where its files are: `places.bad` after the second. */
function somebodyElse() {
  const mirrors = temporaryFolder();
  const work = join(mirrors, 'acme+web');
  const git = (...args: string[]) =>
    spawnSync('git', ['-C', work, '-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { encoding: 'utf8' }).stdout.trim();
  mkdirSync(join(work, 'infra', 'deep'), { recursive: true });
  git('init', '-q');
  const commit = (isGood: boolean) => {
    writeFileSync(join(work, 'infra', 'main.tf'), volume(isGood));
    writeFileSync(join(work, 'infra', 'deep', 'key.tf'), key(isGood));
    git('add', '-A');
    git('commit', '-qm', 'change');
    return `acme/web@${git('rev-parse', 'HEAD')}`;
  };
  return { mirrors, good: commit(true), bad: commit(false) };
}

interface Row {
  readonly policy: string;
  readonly before?: string;
  readonly at?: string;
  readonly says: string;
}

/** Every policy has nothing, but those of `rows`. */
function measure(mirrors: string, rows: readonly Row[], more: readonly object[] = []) {
  const named = new Set(rows.map(({ policy }) => policy));
  const rest = policies.filter(({ id }) => !named.has(id)).map(({ id }) => ({ policy: id, none: 'not in this test' }));
  const list = join(mirrors, 'seen.json');
  writeFileSync(list, JSON.stringify([...rows, ...rest, ...more]));
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, '--mirrors', mirrors, '--rows', list], {
    encoding: 'utf8',
    env: { ...process.env, NO_COLOR: '1' },
  });
  return { code: status, output: stdout + stderr };
}

test('a policy that speaks at its place is counted, one that does not is named', () => {
  const { mirrors, good, bad } = somebodyElse();
  const { code, output } = measure(mirrors, [
    { policy: 'ebs-unencrypted', at: `${bad}:infra/main.tf`, says: 'violation' },
    { policy: 'kms-rotation-disabled-by-change', before: `${good}:infra/**`, at: `${bad}:infra/**`, says: 'weakening' },
    { policy: 'kms-rotation-off', at: `${bad}:infra`, says: 'violation' },
    { policy: 'imds-v1-allowed', at: `acme/absent@${'0'.repeat(40)}:main.tf`, says: 'violation' },
  ]);
  expect(output).toContain('silent: kms-rotation-off: ');
  expect(output).toContain('not at hand: imds-v1-allowed\n');
  expect(output).toContain('2 spoke where others wrote, 1 did not, 1 not at hand, ');
  expect(code).toBe(1);
});

test('a list that is wrong ends it, with all that is wrong', () => {
  const { mirrors, bad } = somebodyElse();
  const { code, output } = measure(
    mirrors,
    [
      { policy: 'ebs-unencrypted', at: 'acme/web@main:infra', says: 'violation' },
      { policy: 'kms-rotation-off', at: `${bad}:infra`, says: 'something' },
      { policy: 'imds-v1-allowed', says: 'violation' },
    ],
    [{ policy: 'unheard-of', none: 'x' }],
  );
  expect(code).toBe(2);
  for (const problem of [
    'ebs-unencrypted: acme/web@main:infra is no owner/name@commit:path',
    'kms-rotation-off: it says neither of violation, weakening, evidence',
    'imds-v1-allowed: it says not where',
    'unheard-of: there is no such policy',
  ])
    expect(output).toContain(problem);
});

test('the list of the house has a row for every policy, and few that have no place', () => {
  const { status, stderr } = spawnSync(process.execPath, [script, '--mirrors', temporaryFolder()], { encoding: 'utf8' });
  expect(stderr).toMatch(/^None of the places is in /u);
  expect(status).toBe(2);
  expect(seen.filter((row) => 'none' in row).length).toBeLessThanOrEqual(withoutPlaceMax);
});
