import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';

import type { Finding, Review } from '../../src/review/result.ts';
import { createRepository } from '../git/temporary-repository.ts';
import type { TemporaryRepository } from '../git/temporary-repository.ts';
import { expandFakes } from '../secrets/fakes.ts';
import { phasegate } from './cli.ts';

const token = expandFakes('{{fake:github-token}}');
const line = `TOKEN = "${token}"\n`;
const filler = Array.from({ length: 30 }, (_, index) => `value_${index} = ${index}\n`).join('');

/** A repository with one commit on main and a branch that is checked out. */
function branched(files: Readonly<Record<string, string>> = { 'app.py': filler }): TemporaryRepository {
  const repository = createRepository();
  for (const [path, text] of Object.entries(files)) repository.write(path, text);
  repository.commit('base');
  repository.git('checkout', '-q', '-b', 'topic');
  return repository;
}

async function reviewed(repository: TemporaryRepository): Promise<Review & { readonly exitCode: number | null }> {
  const { code, stdout, stderr } = await phasegate(['review', '--repo', repository.dir, '--base', 'main', '--format', 'json']);
  if (!stdout.startsWith('{')) throw new Error(`no report: ${stderr}`);
  return { ...(JSON.parse(stdout) as Review), exitCode: code };
}

function secretsOf(review: Review): readonly Finding[] {
  return review.findings.filter(({ controlId, baselineState }) => controlId === 'no-secrets-in-code' && baselineState === 'new');
}

/** It blocks, at this path, and says so by its exit code. */
async function blocked(repository: TemporaryRepository, path = 'app.py'): Promise<Finding> {
  const review = await reviewed(repository);
  const [first] = secretsOf(review).filter((finding) => finding.location.path === path);
  expect(review.findings.map((finding) => [finding.location.path, finding.verdict, finding.policyId])).toContainEqual([
    path,
    'block',
    first?.policyId,
  ]);
  expect(review.exitCode).toBe(1);
  if (first === undefined) throw new Error('nothing found');
  return first;
}

describe('ways around a search for secrets', () => {
  test('control: a change without a secret passes', async () => {
    const repository = branched();
    repository.write('app.py', `${filler}TOKEN = os.environ["TOKEN"]\n`);
    repository.commit();
    const review = await reviewed(repository);
    expect([review.exitCode, secretsOf(review)]).toEqual([0, []]);
  });

  test('control: a plain one', async () => {
    const repository = branched();
    repository.write('app.py', filler + line);
    repository.commit();
    expect(await blocked(repository)).toMatchObject({ policyId: 'secret-vendor-token', location: { startLine: 31 } });
  });

  test('first written in a merge commit', async () => {
    const repository = branched({ 'app.py': filler, 'other.py': 'a = 1\n' });
    repository.write('app.py', `${filler}b = 2\n`);
    repository.commit();
    repository.git('checkout', '-q', '-b', 'side', 'main');
    repository.write('app.py', `${filler}c = 3\n`);
    repository.commit();
    repository.git('checkout', '-q', 'topic');
    expect(() => repository.git('merge', '-q', 'side')).toThrow(/merge/u);
    repository.write('app.py', `${filler}b = 2\n${line}`);
    repository.commit('merged');
    expect(await blocked(repository)).toMatchObject({ verdict: 'block' });
  });

  test('written in a merge commit and gone at head', async () => {
    const repository = branched();
    repository.write('app.py', `${filler}b = 2\n`);
    repository.commit();
    repository.git('checkout', '-q', '-b', 'side', 'main');
    repository.write('app.py', `${filler}c = 3\n`);
    repository.commit();
    repository.git('checkout', '-q', 'topic');
    expect(() => repository.git('merge', '-q', 'side')).toThrow(/merge/u);
    repository.write('app.py', `${filler}b = 2\n${line}`);
    const merge = repository.commit('merged');
    repository.write('app.py', `${filler}b = 2\n`);
    repository.commit('clean');
    expect(await blocked(repository)).toMatchObject({ policyId: 'secret-in-earlier-commit', location: { commit: merge } });
  });

  test('added by one commit, deleted by the next', async () => {
    const repository = branched();
    repository.write('deploy.sh', `export TOKEN=${token}\n`);
    const leak = repository.commit('leak');
    repository.remove('deploy.sh');
    repository.commit('clean');
    const found = await blocked(repository, 'deploy.sh');
    expect(found).toMatchObject({ policyId: 'secret-in-earlier-commit', location: { commit: leak, startLine: 1 } });
  });

  test.each(['utf16le', 'utf16le with a mark'])('%s', async (name) => {
    const repository = branched();
    const mark = name.endsWith('mark') ? '\ufeff' : '';
    repository.write('app.py', Buffer.from(mark + filler + line, 'utf16le'));
    repository.commit();
    expect(await blocked(repository)).toMatchObject({ verdict: 'block' });
  });

  test('a password whose name stands on an unchanged line of another hunk', async () => {
    const password = expandFakes('{{fake:password}}');
    const settings = (value: string): string => `settings:\n  name: DB_PASSWORD\n  value: ${value}\n`;
    const repository = branched({ 'app.yml': settings('none') });
    repository.write('app.yml', settings(`"${password}"`));
    repository.commit();
    const review = await reviewed(repository);
    expect(secretsOf(review).map(({ location }) => location.path)).toEqual(['app.yml']);
  });

  test('a value that is put together of two lines', async () => {
    const repository = branched({ 'main.tf': 'locals {}\n' });
    const [first, second] = [token.slice(0, 12), token.slice(12)];
    repository.write(
      'main.tf',
      `resource "aws_lambda_function" "a" {\n  environment {\n    variables = {\n      API_TOKEN = join("", ["${first}",\n        "${second}"])\n    }\n  }\n}\n`,
    );
    repository.commit();
    expect(await blocked(repository, 'main.tf')).toMatchObject({ verdict: 'block' });
  });

  test('a token that the code puts together of two literals on two lines', async () => {
    const repository = branched();
    repository.write('app.py', `${filler}TOKEN = ("${token.slice(0, 14)}"\n         "${token.slice(14)}")\n`);
    repository.commit();
    expect(await blocked(repository)).toMatchObject({ verdict: 'block' });
  });

  test('base64', async () => {
    const repository = branched();
    repository.write('app.py', `${filler}DATA = "${Buffer.from(`token: ${token}\n`).toString('base64')}"\n`);
    repository.commit();
    expect(await blocked(repository)).toMatchObject({ verdict: 'block' });
  });

  test('in a file that is renamed and changed', async () => {
    const repository = branched({ 'old.py': filler });
    repository.git('mv', 'old.py', 'new.py');
    repository.write('new.py', filler + line);
    repository.commit();
    expect(await blocked(repository, 'new.py')).toMatchObject({ verdict: 'block' });
  });

  test('control: a secret of base in a file that is renamed is not introduced', async () => {
    const repository = branched({ 'old.py': filler + line });
    repository.git('mv', 'old.py', 'new.py');
    repository.commit();
    const review = await reviewed(repository);
    expect([review.exitCode, secretsOf(review)]).toEqual([0, []]);
  });

  test('an allow comment in the same change', async () => {
    const repository = branched();
    repository.write('app.py', `${filler}TOKEN = "${token}"  # gitleaks:allow phasegate:allow secret-vendor-token for the tests\n`);
    repository.commit();
    expect(await blocked(repository)).toMatchObject({ verdict: 'block' });
    const review = await reviewed(repository);
    expect(review.notices.map(({ kind }) => kind)).toContain('suppression-added');
  });

  test('a symlink out of the repository is told; what one within it leads to is searched where it stands', async () => {
    const repository = branched();
    repository.write('real/settings.py', line);
    symlinkSync('real/settings.py', join(repository.dir, 'link.py'));
    symlinkSync('/etc/passwd', join(repository.dir, 'outside.py'));
    repository.commit();
    expect(await blocked(repository, 'real/settings.py')).toMatchObject({ verdict: 'block' });
    const review = await reviewed(repository);
    expect(review.skipped.map(({ path, reason }) => [path, reason])).toEqual([['outside.py', 'symlink']]);
  });

  test('at the end of a very long line', async () => {
    const repository = branched();
    repository.write('app.min.js', `var a="${'lorem ipsum '.repeat(100_000)}",b="${token}";\n`);
    repository.commit();
    expect(await blocked(repository, 'app.min.js')).toMatchObject({ verdict: 'block' });
  });

  test('CRLF', async () => {
    const repository = branched();
    repository.write('app.py', (filler + line).replaceAll('\n', '\r\n'));
    repository.commit();
    expect(await blocked(repository)).toMatchObject({ location: { startLine: 31 } });
  });

  test('a name with a letter of another alphabet', async () => {
    const repository = branched();
    // The "a" and the "o" of the name are Cyrillic.
    repository.write('app.py', `${filler}db_p\u0430ssw\u043erd = "${expandFakes('{{fake:password}}')}"\n`);
    repository.commit();
    const review = await reviewed(repository);
    expect(secretsOf(review).map(({ location }) => location.startLine)).toEqual([31]);
  });

  test('an archive and a binary are told as not read', async () => {
    const repository = branched();
    repository.write('bundle.tgz', gzipSync(Buffer.from(line)));
    repository.write('blob.bin', Buffer.concat([Buffer.from([0, 1, 2, 3, 0, 5, 0, 7]), Buffer.from(line), Buffer.alloc(400)]));
    repository.commit();
    const review = await reviewed(repository);
    expect(review.skipped.map(({ path, reason }) => [path, reason])).toEqual(
      expect.arrayContaining([
        ['blob.bin', 'binary'],
        ['bundle.tgz', 'archive'],
      ]),
    );
    expect(review.counts.filesSkipped).toBe(2);
  });

  test('a binary that one commit adds and the next deletes is told, too', async () => {
    const repository = branched();
    repository.write('bundle.tgz', gzipSync(Buffer.from(line)));
    repository.commit();
    repository.remove('bundle.tgz');
    repository.write('app.py', `${filler}a = 1\n`);
    repository.commit();
    const review = await reviewed(repository);
    expect(review.skipped.map(({ path, reason }) => [path, reason])).toEqual([['bundle.tgz', 'archive']]);
  });

  test('a key store is reported by its name, although it cannot be read', async () => {
    const repository = branched();
    repository.write('conf/server.p12', Buffer.from([0x30, 0x82, 0, 1, 2, 0, 3, 0, 0xff, 0xfe, 0, 9]));
    repository.commit();
    expect(await blocked(repository, 'conf/server.p12')).toMatchObject({ policyId: 'secret-file-committed' });
  });

  test('an attribute that calls a text binary hides nothing', async () => {
    const repository = branched();
    repository.write('.gitattributes', '*.py binary -diff\n');
    repository.write('app.py', filler + line);
    repository.commit();
    expect(await blocked(repository)).toMatchObject({ verdict: 'block' });
  });
});
