import { execFileSync, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

import { configHealth } from '../../src/entry/cli/doctor/config-health.ts';
import { gateJobsIn, workflowHealth } from '../../src/entry/cli/doctor/workflow.ts';
import { commandWorkflow, gateWorkflow } from '../../src/entry/cli/init/templates.ts';
import { entryOf, keptCompiled } from '../built.ts';
import type { FakeGitHub, RepositoryHandle } from '../github/server.ts';
import { mergeQueueRule, requiredChecksRule, startFakeGitHub } from '../github/server.ts';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
const node = join(root, 'node_modules', 'node', 'bin', 'node');
const entry = entryOf('cli/index.js', 'cli.ts');
const sha = 'a'.repeat(40);
const workflowPath = '.github/workflows/phasegate.yml';
const gate = `on: {pull_request: {types: [opened, synchronize, reopened, edited]}, merge_group: {}}
jobs:
  phasegate:
    runs-on: ubuntu-24.04
    steps:
      - uses: acme/phasegate@${sha}
`;
const owned = { '.github/CODEOWNERS': '/.github/ @acme/security\n', '.github/phasegate.yml': 'phase: 2\n' };
/** GitHub Actions, as on github.com. */
const actionsApp = 15_368;

const codeOwners = {
  require_code_owner_review: true,
  required_approving_review_count: 1,
  dismiss_stale_reviews_on_push: true,
  require_last_push_approval: true,
  required_review_thread_resolution: false,
};

let fake: FakeGitHub;
let empty = '';
let made = 0;
beforeAll(async () => {
  fake = await startFakeGitHub({ limits: { pointsPerMinute: 100_000 } });
  empty = mkdtempSync(join(tmpdir(), 'phasegate-doctor-'));
});
afterAll(async () => {
  fake.assertHealthy();
  await fake.close();
  rmSync(empty, { recursive: true, force: true });
});

async function repository(files: Readonly<Record<string, string>>): Promise<RepositoryHandle> {
  made += 1;
  return fake.createRepository({ owner: 'acme', name: `d${made}`, files, collaborators: { dev: 'write' } });
}

function run(args: readonly string[], env: Readonly<Record<string, string>>): Promise<{ code: number | null; out: string; err: string }> {
  return new Promise((resolve) => {
    const child = spawn(node, ['--no-warnings', entry, 'doctor', ...args], {
      cwd: empty,
      env: { PATH: process.env['PATH'] ?? '', ...keptCompiled(), ...env },
    });
    let out = '';
    let err = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
    child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
    child.on('close', (code) => resolve({ code, out, err }));
  });
}

/** A clone of `acme/name` whose default branch has `files`; without a commit where there are none. */
function clone(files: Readonly<Record<string, string>>, name: string): string {
  const folder = mkdtempSync(join(empty, 'clone-'));
  const git = (...args: readonly string[]): void => void execFileSync('git', ['-C', folder, ...args]);
  git('init', '-q', '-b', 'main');
  git('remote', 'add', 'origin', `https://github.com/acme/${name}.git`);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
  if (Object.keys(files).length === 0) return folder;
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.com', 'commit', '-qm', 'first');
  return folder;
}

/** The doctor, asked with an owner's token. */
function ask(repo: RepositoryHandle, by = 'acme', more: readonly string[] = []) {
  return run(['--repo', `acme/${repo.name}`, ...more], { GITHUB_TOKEN: fake.userToken(by), GITHUB_API_URL: fake.url });
}

describe('the required check', () => {
  test('that nobody requires is the first thing to mend', async () => {
    const { code, out } = await ask(await repository({ [workflowPath]: gate, ...owned }));
    expect(code).toBe(1);
    expect(out).toContain('✗ required check: no check of the gate ("phasegate") is required on main; nothing is required there');
  });

  test('of an app, pinned, in a merge queue, with owners: all is well', async () => {
    const repo = await repository({ [workflowPath]: gate, ...owned });
    const pull = { type: 'pull_request', parameters: codeOwners };
    repo.addRuleset({ rules: [requiredChecksRule([{ context: 'phasegate', integration_id: 77 }]), mergeQueueRule(), pull] });
    const { code, out } = await ask(repo);
    expect(out).not.toMatch(/^✗/mu);
    expect(out).toContain('✓ spoofing: the check counts only when app 77 reports it');
    expect(out).toContain('✓ up to date: the merge queue');
    expect(out).toContain('✓ code owners: changes of the gate need the approval');
    expect(code).toBe(0);
  });

  test.each([
    ['no app', undefined, '✗ spoofing: the check is pinned to no app', 1],
    ['GitHub Actions', actionsApp, '! spoofing: the check is pinned to GitHub Actions', 0],
  ])('pinned to %s can be spoofed, and it says by whom', async (_name, app, words, exit) => {
    const repo = await repository({ [workflowPath]: gate, ...owned });
    repo.addRuleset({
      rules: [requiredChecksRule([{ context: 'phasegate', ...(app === undefined ? {} : { integration_id: app }) }], true)],
    });
    const { code, out } = await ask(repo);
    expect(out).toContain(words);
    expect(out).toContain('✓ up to date: pull requests must contain');
    expect(code).toBe(exit);
  });

  test.each([
    [-1, '✗ spoofing'],
    [77, '✓ spoofing'],
  ])('of branch protection with app id %i', async (app, words) => {
    const repo = await repository({ [workflowPath]: gate, ...owned });
    repo.protect('main', { checks: [{ context: 'phasegate', app_id: app }], strict: true, enforcesAdmins: false });
    const { out } = await ask(repo);
    expect(out).toContain('"phasegate" is required by a branch protection on main');
    expect(out).toContain(words);
    expect(out).toContain('! administrators: branch protection does not bind administrators');
  });

  test('somebody who is no administrator sees what may be seen, and what not', async () => {
    const repo = await repository({ [workflowPath]: gate, ...owned });
    repo.protect('main', { checks: [{ context: 'phasegate', app_id: 77 }], strict: true });
    const { code, out } = await ask(repo, 'dev');
    expect(out).toContain('? up to date: only an administrator may see');
    expect(code).toBe(0);
  });

  test('of another name, and on another branch', async () => {
    const repo = await repository({ [workflowPath]: gate, ...owned });
    repo.addRuleset({ rules: [requiredChecksRule([{ context: 'security', integration_id: 77 }])] });
    expect((await ask(repo)).out).toContain('required are "security"');
    expect((await ask(repo, 'acme', ['--check', 'security'])).out).toContain('✓ required check: "security"');
    await repo.commit('release', { 'a.txt': '1\n' });
    expect((await ask(repo, 'acme', ['--branch', 'release'])).out).toContain('is required on release; nothing is required there');
  });
});

describe('the workflow', () => {
  const healthOf = (text: string): readonly string[] => {
    const side = { files: new Map([[workflowPath, { path: workflowPath, text }]]), unread: new Map<string, string>() };
    return gateJobsIn(side).flatMap((job) => workflowHealth(job, false, side).map(({ mark, why }) => `${mark} ${why}`));
  };

  test.each([
    ['a path filter', gate.replace('edited]}', 'edited], paths: ["**.tf"]}'), 'bad pull_request is filtered by paths'],
    ['a branch filter', gate.replace('merge_group: {}', 'merge_group: {branches: [main]}'), 'bad merge_group is filtered by branches'],
    [
      'missing types',
      gate.replace('opened, synchronize, reopened, edited', 'opened, edited'),
      'bad pull_request does not run on synchronize, reopened',
    ],
    ['a condition', gate.replace('    runs-on', '    if: github.actor\n    runs-on'), 'bad the job has "if"'],
    ['another job first', gate.replace('    runs-on', '    needs: x\n    runs-on'), 'bad the job has "needs"'],
    ['a step with a condition', `${gate}        if: always()\n`, "bad the gate's step has a condition"],
    ['a failure that does not count', `${gate}        continue-on-error: true\n`, 'bad continue-on-error lets the job pass'],
    ['no pull requests', gate.replace(/pull_request: .*?\}, /u, ''), 'bad does not run on pull requests'],
    ['the default types', gate.replace(', edited', ''), 'weak pull_request does not run when a pull request is given another base branch'],
    ['a tag', gate.replace(sha, 'v1'), 'weak acme/phasegate@v1 is not a full commit id'],
  ])('with %s', (_name, text, words) => {
    expect(healthOf(text)).toEqual([expect.stringContaining(words)]);
  });

  test('as init writes it has nothing to mend', () => {
    expect(healthOf(gateWorkflow(`acme/phasegate@${sha}`))).toEqual([
      expect.stringContaining('good the job "phasegate" runs on every pull request'),
    ]);
    expect(healthOf(commandWorkflow(`acme/phasegate@${sha}`))).toEqual([]);
  });

  test('that is not there', async () => {
    expect((await ask(await repository({ 'a.tf': '\n' }))).out).toContain('✗ workflow: no workflow runs the gate');
  });

  test('without merge_group where there is a merge queue', async () => {
    const repo = await repository({ [workflowPath]: gate.replace(', merge_group: {}', ''), ...owned });
    repo.addRuleset({ rules: [mergeQueueRule()] });
    expect((await ask(repo)).out).toContain('does not run in the merge queue');
  });

  test('is not needed where the App reports the check', async () => {
    const repo = await repository(owned);
    repo.addRuleset({ rules: [requiredChecksRule([{ context: 'phasegate', integration_id: 77 }], true)] });
    const { code, out } = await ask(repo);
    expect(out).toContain('✓ workflow: none runs the gate; the App reports it');
    expect(code).toBe(0);
  });
});

describe('the configuration on base', () => {
  test.each([
    ['phase: 9\npolices: {}\n', 'bad .github/phasegate.yml:1: phase'],
    ['policies: {nothing: {gate: off}}\n', 'weak there is no policy "nothing"'],
    [
      'waivers: [{fingerprint: abcdef01abcdef01abcdef01abcdef01, reason: long ago now, until: "2020-01-01"}]\n',
      'weak the waiver of abcdef01abcdef01abcdef01abcdef01 ended on 2020-01-01',
    ],
    [
      'waivers: [{fingerprint: abcdef01abcdef01abcdef01abcdef01, reason: for ever and ever}]\n',
      'weak the waiver of abcdef01abcdef01abcdef01abcdef01 has no end',
    ],
    ['phase: 3\n', 'good .github/phasegate.yml is valid: phase 3'],
  ])('%j', async (text, words) => {
    const path = '.github/phasegate.yml';
    const health = await configHealth({ files: new Map([[path, { path, text }]]), unread: new Map() }, '2026-11-20');
    expect(health.map(({ mark, why }) => `${mark} ${why}`)).toContainEqual(expect.stringContaining(words));
  });

  test('with policies of the team’s own beside it', async () => {
    const own = '.github/phasegate/policies/a.yml';
    const text = readFileSync(new URL('../own-policies/rules/db-proxy-without-tls.yml', import.meta.url), 'utf8');
    const config = '.github/phasegate.yml';
    const settings = 'policies: { own-db-proxy-without-tls: { gate: advise } }\n';
    const health = async (policy: string): Promise<readonly string[]> => {
      const files = new Map(
        [
          [own, policy],
          [config, settings],
        ].map(([path = '', of = '']) => [path, { path, text: of }] as const),
      );
      return (await configHealth({ files, unread: new Map() }, '2026-11-20')).map(({ mark, why }) => `${mark} ${why}`);
    };
    expect(await health(text)).toEqual([expect.stringMatching(/^good .*is valid/u), expect.stringMatching(/^good 1 in /u)]);
    expect(await health(text.replace('title:', 'titel:'))).toContainEqual(
      expect.stringContaining(`bad ${own}:2: titel: is not known here`),
    );
  });

  test('that cannot be read, or is not there', async () => {
    const unread = new Map([['.github/phasegate.yml', 'symlink']]);
    expect(await configHealth({ files: new Map(), unread }, '2026-11-20')).toEqual([expect.objectContaining({ mark: 'bad' })]);
    expect(await configHealth({ files: new Map(), unread: new Map() }, '2026-11-20')).toEqual([expect.objectContaining({ mark: 'good' })]);
  });
});

describe('in a clone', () => {
  const idle = 'waivers: [{fingerprint: abcdef01abcdef01abcdef01abcdef01, reason: gone since long, until: "2999-01-01"}]\n';
  const files = { '.github/phasegate.yml': idle, 'main.tf': '# phasegate:allow s3-bucket-acl-public nothing here\nlocals {}\n' };
  const nothing = [
    '! .github/phasegate.yml: The waiver of abcdef01abcdef01abcdef01abcdef01 matches no finding',
    '! main.tf:1: The suppression of s3-bucket-acl-public accepts nothing',
  ];

  test.each([
    ['with a token', () => ({ GITHUB_TOKEN: fake.userToken('acme'), GITHUB_API_URL: fake.url })],
    ['without one', () => ({})],
  ])('waivers and suppressions that accept nothing are told, %s', async (_name, env) => {
    const repo = await repository({ [workflowPath]: gate, ...files });
    const { out } = await run(['--dir', clone(files, repo.name)], env());
    for (const words of nothing) expect(out).toContain(words);
    expect(out).not.toContain('? settings');
  });

  test('--repo is a folder, as to other commands: one of a clone, by a path or by a name that a repository may have', async () => {
    const repo = await repository({ [workflowPath]: gate, ...files });
    const dir = clone(files, repo.name);
    const env = { GITHUB_TOKEN: fake.userToken('acme'), GITHUB_API_URL: fake.url };
    const byDir = await run(['--dir', dir], env);
    expect(await run(['--repo', dir], env)).toEqual(byDir);
    mkdirSync(join(empty, 'octo'));
    renameSync(dir, join(empty, 'octo', 'app'));
    expect(await run(['--repo', 'octo/app'], env)).toEqual(byDir);
    expect(await run(['--repo', './octo/app'], env)).toEqual(byDir);
  });

  test('of another repository they are not looked at, and that is told', async () => {
    const repo = await repository({ [workflowPath]: gate, ...files });
    const { out } = await ask(repo, 'acme', ['--dir', clone(files, 'another')]);
    expect(out).toContain('? settings: whether waivers and suppressions still accept anything was not looked at → run this in a clone');
  });

  test('without a commit, or without the branch, it says what is missing', async () => {
    const none = clone({}, 'none');
    expect(await run(['--dir', none], {})).toMatchObject({ code: 2, err: '', out: expect.stringContaining('--branch BRANCH') as string });
    const some = clone(files, 'none');
    const { code, out, err } = await run(['--dir', some, '--branch', 'live'], {});
    expect([code, err]).toEqual([2, '']);
    expect(out).toContain('? branch: the clone has no commit of live');
  });
});

describe('exit 2', () => {
  test('where there is neither a clone nor a token', async () => {
    const { code, out } = await run([], {});
    expect(code).toBe(2);
    expect(out).toContain('? required check');
  });

  test.each([
    ['a token that is wrong', ['--repo', 'acme/d1'], 'The token is wrong or has expired'],
    ['no such repository', ['--repo', 'nonsense'], 'is no repository'],
    ['a folder that is no clone', ['--repo', '/tmp'], 'no folder of a clone'],
    ['a folder that is none', ['--repo', './nothing'], 'no folder of a clone'],
    ['two folders', ['--repo', '.', '--dir', '.'], 'Use one of them'],
    ['an unknown option', ['--nothing'], 'There is no option'],
  ])('for %s', async (_name, args, words) => {
    const { code, err } = await run(args, { GITHUB_TOKEN: 'wrong', GITHUB_API_URL: fake.url });
    expect(code).toBe(2);
    expect(err).toContain(words);
  });
});
