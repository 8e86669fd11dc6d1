import { describe, expect, test } from 'vitest';

import { review } from '../../src/entry/library.ts';
import { expandFakes, fake } from '../secrets/fakes.ts';

const own = '458734674087';
const canary = '052310077262';
const keyOf = (account: string): string => `key = "${fake('aws-access-key', 5, account)}"\n`;

async function findings(head: Readonly<Record<string, string>>, base: Readonly<Record<string, string>> = {}) {
  const result = await review({ base, head: { ...base, ...head } });
  return result.findings.map(({ confidence, verdict, severity, message }) => ({ confidence, verdict, severity, message }));
}

describe('what each tier does to the gate', () => {
  test('certain blocks', async () => {
    expect(await findings({ 'a.py': expandFakes('t = "{{fake:github-token}}"\n') })).toMatchObject([
      { confidence: 'certain', verdict: 'block' },
    ]);
  });

  test('likely blocks', async () => {
    const terraform = expandFakes(
      'resource "aws_lambda_function" "a" {\n  environment {\n    variables = { DB_PASSWORD = "{{fake:password}}" }\n  }\n}\n',
    );
    expect(await findings({ 'main.tf': terraform })).toMatchObject([{ confidence: 'likely', verdict: 'block' }]);
  });

  test('possible advises, and blocks where the configuration on base says so', async () => {
    const head = { '.env': 'STAGE=prod\n' };
    expect(await findings(head)).toMatchObject([{ confidence: 'possible', verdict: 'advise' }]);
    expect(await findings(head, { '.github/phasegate.yml': 'confidence: possible\n' })).toMatchObject([{ verdict: 'block' }]);
  });

  test('a canary token is named and does not block, whatever the confidence that blocks', async () => {
    const named = [
      { verdict: 'advise', severity: 'info', message: expect.stringContaining(`canary token, AWS account ${canary}`) as string },
    ];
    expect(await findings({ 'a.py': keyOf(canary) })).toMatchObject(named);
    expect(await findings({ 'a.py': keyOf(canary) }, { '.github/phasegate.yml': 'confidence: possible\n' })).toMatchObject(named);
  });
});

describe('the three outcomes', () => {
  const line = expandFakes('TOKEN = "{{fake:github-token}}"\n');

  test('present at head', async () => {
    expect(await findings({ 'a.py': line })).toMatchObject([{ verdict: 'block' }]);
  });

  test('removed later, and in the history', async () => {
    const result = await review({ base: {}, earlier: [{ commit: 'abc123', files: { 'a.py': line } }], head: { 'b.py': 'x\n' } });
    expect(result.findings).toMatchObject([{ policyId: 'secret-in-earlier-commit', verdict: 'block', location: { commit: 'abc123' } }]);
  });

  test('removed later, it weighs what it weighed: what advised at head does not block because it was removed', async () => {
    const weak = expandFakes('db_password: "{{fake:password}}"\n');
    const earlier = [{ commit: 'abc123', files: { 'notes.yaml': weak } }];
    const atHead = await findings({ 'notes.yaml': weak });
    const later = await review({ base: {}, earlier, head: { 'notes.yaml': 'db_password: !secret\n' } });
    expect(atHead).toMatchObject([{ verdict: 'advise', severity: 'medium' }]);
    expect(later.findings).toMatchObject([{ policyId: 'secret-in-earlier-commit', verdict: 'advise', severity: 'medium' }]);
  });

  test('removed later, the settings of the policy that reports it at head count, and its own before them', async () => {
    const verdict = async (config: string): Promise<unknown> => {
      const base = { '.github/phasegate.yml': config };
      const { findings: found } = await review({
        base,
        earlier: [{ commit: 'abc', files: { ...base, 'a.py': line } }],
        head: { ...base, 'b.py': 'x\n' },
      });
      return found.map((finding) => finding.verdict);
    };
    expect(await verdict('policies: { secret-vendor-token: { gate: advise } }\n')).toEqual(['advise']);
    expect(await verdict('policies: { secret-vendor-token: { gate: off } }\n')).toEqual(['advise']);
    expect(await verdict('policies: { secret-vendor-token: { gate: advise }, secret-in-earlier-commit: { gate: block } }\n')).toEqual([
      'block',
    ]);
  });

  test('removed later, a password of a database blocks as it did', async () => {
    const weak = expandFakes('resource "aws_db_instance" "a" {\n  password = "{{fake:password}}"\n}\n');
    const later = await review({ base: {}, earlier: [{ commit: 'abc123', files: { 'main.tf': weak } }], head: { 'main.tf': '# none\n' } });
    expect(later.findings).toMatchObject([{ policyId: 'secret-in-earlier-commit', verdict: 'block' }]);
  });

  test('removed later, it keeps its id when the branch is rebased', async () => {
    const idAt = async (commit: string, head: string): Promise<unknown> =>
      (await review({ base: {}, earlier: [{ commit, files: { 'a.py': line } }], head: { 'a.py': head } })).findings.map(({ id }) => id);
    expect(await idAt('abc123', 'x = 1\n')).toEqual(await idAt('fed321', 'y = 2\n'));
  });

  test('moved from one file to another is not introduced, and copied is', async () => {
    const base = { 'a.py': line, 'b.py': 'b = 1\n' };
    const moved = await review({ base, head: { 'a.py': 'a = 1\n', 'b.py': `b = 1\n${line}` } });
    expect(moved.findings).toMatchObject([{ baselineState: 'unchanged', verdict: 'advise' }]);
    const copied = await review({ base, head: { 'a.py': line, 'b.py': `b = 1\n${line}` } });
    expect(copied.findings).toMatchObject([{ location: { path: 'b.py' }, baselineState: 'new', verdict: 'block' }]);
  });

  test('written down once more in its own file is not introduced, and told once', async () => {
    const twice = await review({ base: { 'a.py': line }, head: { 'a.py': `${line}\n${line}` } });
    expect(twice.findings.map(({ baselineState, verdict }) => [baselineState, verdict])).toEqual([['unchanged', 'advise']]);
    expect(twice.findings[0]?.related?.map(({ location }) => location.range.startLine)).toEqual([3]);
  });

  test('what the configuration excludes is excluded in earlier commits as well', async () => {
    const base = { '.github/phasegate.yml': 'exclude: ["vendor/"]\n' };
    const earlier = [{ commit: 'abc123', files: { ...base, 'vendor/a.py': line } }];
    expect((await review({ base, earlier, head: { ...base, 'b.py': 'x\n' } })).findings).toEqual([]);
  });
});

describe('whose key it is', () => {
  const named = `AWS account ${own}, which this repository names`;

  test.each([
    ['an ARN', { 'role.tf': `locals {\n  role = "arn:aws:iam::${own}:role/deploy"\n}\n` }],
    ['the provider', { 'main.tf': `provider "aws" {\n  allowed_account_ids = ["${own}"]\n}\n` }],
    ['the configuration', { '.github/phasegate.yml': `trustedAccounts: ["${own}"]\n` }],
  ])('an account of %s', async (_, base) => {
    expect((await findings({ 'a.py': keyOf(own) }, base)).map(({ message }) => message)).toEqual([expect.stringContaining(named)]);
  });

  test("somebody else's account", async () => {
    const base = { '.github/phasegate.yml': 'trustedAccounts: ["999988887777"]\n' };
    expect((await findings({ 'a.py': keyOf(own) }, base)).map(({ message }) => message)).toEqual([
      expect.stringContaining(`AWS account ${own}, which this repository does not name`),
    ]);
  });
});
