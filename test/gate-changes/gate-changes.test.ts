import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

import { review } from '../../src/entry/library.ts';

const policyId = 'gate-configuration-changed';
const config = '.github/phasegate.yml';
const workflow = '.github/workflows/phasegate.yml';
const sha = 'a'.repeat(40);

const gate = `name: gate
on:
  pull_request:
  merge_group:
permissions:
  contents: read
jobs:
  phasegate:
    runs-on: ubuntu-24.04
    steps:
      - uses: actions/checkout@${'b'.repeat(40)}
        with: {fetch-depth: 0}
      - uses: acme/phasegate@${sha}
`;

type Files = Readonly<Record<string, string>>;

async function changesOf(base: Files, head: Files) {
  const result = await review({ base, head });
  return {
    result,
    findings: result.findings.filter((finding) => finding.policyId === policyId),
    messages: result.findings.filter((finding) => finding.policyId === policyId).map(({ message }) => message),
  };
}

describe('the configuration', () => {
  test.each([
    ['a lower phase', 'phase: 3\n', 'phase: 1\n', 'phase changes from 3 to 1'],
    ['a higher severity', '{}\n', 'severity: critical\n', 'severity changes from high to critical'],
    ['a higher confidence', 'confidence: possible\n', '{}\n', 'confidence changes from possible to likely'],
    ['unknown values that only advise', 'unknown: block\n', '{}\n', 'unknown changes from block to advise'],
    ['another model', 'model: v2\nphase: 3\n', 'model: v1\nphase: 3\n', 'beyond phase 3'],
    ['a policy that is off', '{}\n', 'policies: {iam-full-admin: {gate: off}}\n', '`iam-full-admin` changes from its default to off'],
    [
      'a policy that only advises',
      'policies: {iam-full-admin: {gate: block}}\n',
      'policies: {iam-full-admin: {gate: advise}}\n',
      'from block to advise',
    ],
    ['a policy that weighs less', '{}\n', 'policies: {iam-full-admin: {severity: low}}\n', 'falls from critical to low'],
    ['this policy itself', `policies: {${policyId}: {gate: block}}\n`, '{}\n', 'from block to its default'],
    ['more that only advises', 'advise: [docs/]\n', 'advise: [docs/, "modules/**"]\n', 'match `modules/**` would only advise'],
    ['more that is excluded', 'exclude: [docs/]\n', 'exclude: [docs/, "modules/**"]\n', '`modules/**` would not be read'],
    ['another account that is trusted', '{}\n', 'trustedAccounts: ["111122223333"]\n', '111122223333 would count as yours'],
    ['one more region', 'regions: [eu-central-1]\n', 'regions: [eu-central-1, us-east-1]\n', '`us-east-1` would be allowed'],
    ['every region', 'regions: [eu-central-1]\n', '{}\n', '`every region` would be allowed'],
    ['a tag that is not required', 'requiredTags: [owner]\n', '{}\n', '`owner` would not be required'],
    ['a weaker permission', 'acceptance: {permission: admin}\n', '{}\n', 'needs "write" and not "admin"'],
    ['everybody instead of some', 'acceptance: {users: [boss]}\n', 'acceptance: {users: []}\n', 'not only those named'],
    ['more people', 'acceptance: {users: [boss]}\n', 'acceptance: {users: [boss, dev]}\n', '`dev`'],
    ['authors that accept', '{}\n', 'acceptance: {authorMayAccept: true}\n', 'may accept its findings alone'],
    ['longer acceptances', '{}\n', 'acceptance: {days: 366}\n', '366 days and not 90'],
    [
      'a waiver',
      '{}\n',
      'waivers: [{fingerprint: abcdef01abcdef01abcdef01abcdef01, reason: we know that}]\n',
      'A waiver of abcdef01abcdef01abcdef01abcdef01 without an end',
    ],
    [
      'a longer waiver',
      'waivers: [{fingerprint: abcdef01abcdef01abcdef01abcdef01, reason: we know that, until: "2026-01-01"}]\n',
      'waivers: [{fingerprint: abcdef01abcdef01abcdef01abcdef01, reason: we know that, until: "2027-01-01"}]\n',
      'A longer waiver of abcdef01abcdef01abcdef01abcdef01 until 2027-01-01',
    ],
    ['nothing readable', 'phase: 2\n', 'phase: [\n', 'is not valid'],
  ])('%s', async (_name, before, after, words) => {
    const { findings, messages } = await changesOf({ [config]: before }, { [config]: after });
    expect(messages).toEqual([expect.stringContaining(words)]);
    expect(findings[0]).toMatchObject({ kind: 'weakening', baselineState: 'new', location: { path: config } });
  });

  test.each([
    ['made stricter', 'phase: 2\n', 'phase: 3\nseverity: medium\nconfidence: possible\nunknown: block\n'],
    [
      'made stricter in its policies',
      'policies: {iam-full-admin: {gate: off}, guardduty-removed: {gate: advise}}\n',
      'policies: {iam-full-admin: {gate: block}, guardduty-removed: {severity: critical}}\n',
    ],
    ['reworded', 'phase: 2\n', '# why\nphase:   2\nmodel: v2\n'],
    ['read wider', 'exclude: [docs/, vendor/]\n', 'exclude: [vendor/]\n'],
    ['judged strictly in more places', 'advise: [docs/, vendor/]\n', 'advise: [vendor/]\n'],
    ['read again, with advice', 'exclude: [docs/]\n', 'advise: [docs/]\n'],
    ['with fewer who accept', '{}\n', 'acceptance: {users: [boss], permission: admin, days: 7}\n'],
    [
      'with a shorter waiver',
      'waivers: [{fingerprint: abcdef01abcdef01abcdef01abcdef01, reason: we know that}]\n',
      'waivers: [{fingerprint: abcdef01abcdef01abcdef01abcdef01, reason: we know that, until: "2026-01-01"}]\n',
    ],
  ])('says nothing of one that is %s, but shows that it changes', async (_name, before, after) => {
    const { messages, result } = await changesOf({ [config]: before }, { [config]: after });
    expect(messages).toEqual([]);
    expect(result.notices).toEqual([
      expect.objectContaining({ kind: 'config-changed', message: expect.stringContaining('Nothing in it') }),
    ]);
  });

  test('that is not usable fails the change itself: once merged, nothing passes any more, its repair neither', async () => {
    for (const base of [{}, { [config]: 'phase: 2\n' }]) {
      const { result } = await changesOf(base, { [config]: 'phase: [\n' });
      expect(result.conclusion).toBe('failure');
      expect(result.failures).toEqual([expect.stringContaining(`${config} on head is not valid`)]);
    }
    const broken = { [config]: 'phase: [\n' };
    expect((await changesOf(broken, { ...broken, 'a.md': 'a\n' })).result.failures).toHaveLength(1);
  });

  test('points at the line on head, or at the one that is gone', async () => {
    const lowered = await changesOf({ [config]: 'model: v2\nphase: 3\n' }, { [config]: 'model: v2\nphase: 1\n' });
    expect(lowered.findings[0]?.location).toMatchObject({ side: 'RIGHT', startLine: 2 });
    const gone = await changesOf({ [config]: 'model: v2\nphase: 3\n' }, { [config]: 'model: v2\n' });
    expect(gone.findings[0]?.location).toMatchObject({ side: 'LEFT', startLine: 2 });
  });

  test('that is deleted is compared with the default, that is new too', async () => {
    expect((await changesOf({ [config]: 'phase: 4\n' }, {})).messages).toEqual([expect.stringContaining('from 4 to 2')]);
    expect((await changesOf({}, { [config]: 'phase: 1\n' })).messages).toEqual([expect.stringContaining('from 2 to 1')]);
  });

  test('excluded by itself is still compared, with its lines in the id', async () => {
    const base = { [config]: 'exclude: ["**"]\nphase: 3\n' };
    const one = await changesOf(base, { [config]: 'exclude: ["**"]\nphase: 1\n' });
    const two = await changesOf(base, { [config]: 'exclude: ["**"]\nphase: 1 # really\n' });
    expect(one.findings).toHaveLength(1);
    expect(one.findings[0]?.fingerprint).toBe(two.findings[0]?.fingerprint);
    expect(one.findings[0]?.id).not.toBe(two.findings[0]?.id);
  });
});

describe('the workflow', () => {
  const edit = (from: string, to: string): Files => {
    expect(gate).toContain(from);
    return { [workflow]: gate.replace(from, to) };
  };

  test.each([
    ['the step removed', `      - uses: acme/phasegate@${sha}\n`, '', 'does not run the gate any more'],
    ['the step replaced', `acme/phasegate@${sha}`, 'acme/other@v1', 'does not run the gate any more'],
    ['another version', sha, 'c'.repeat(40), 'What runs as the gate changes'],
    ['a tag', sha, 'v1', 'not a full commit id'],
    ['a fork of it', 'acme/phasegate', 'mallory/phasegate', 'What runs as the gate changes'],
    ['the step may fail', `@${sha}\n`, `@${sha}\n        continue-on-error: true\n`, 'does not fail the job'],
    ['the step has a condition', `@${sha}\n`, `@${sha}\n        if: false\n`, 'condition'],
    ['an input changes', `@${sha}\n`, `@${sha}\n        with: {comment: false}\n`, '`with`'],
    ['the environment of the step', `@${sha}\n`, `@${sha}\n        env: {NODE_OPTIONS: "--require ./a.js"}\n`, '`NODE_OPTIONS`'],
    ['the environment of the job', '    runs-on', '    env: {GITHUB_API_URL: "https://evil.example"}\n    runs-on', '`GITHUB_API_URL`'],
    ['the environment of the workflow', 'jobs:', 'env: {NODE_OPTIONS: "-r ./a.js"}\njobs:', '`NODE_OPTIONS`'],
    ['the job may fail', '    runs-on', '    continue-on-error: ${{ true }}\n    runs-on', 'does not count any more'],
    ['the job has a condition', '    runs-on', "    if: github.actor != 'dev'\n    runs-on", 'skipped counts as success'],
    ['the job needs another', '    runs-on', '    needs: [never]\n    runs-on', 'skipped counts as success'],
    ['a matrix', '    runs-on', '    strategy: {matrix: {a: []}}\n    runs-on', 'skipped counts as success'],
    ['another name', '    runs-on', '    name: security\n    runs-on', 'found by this name'],
    ['a runner of their own', 'ubuntu-24.04', 'self-hosted', '`runs-on`'],
    ['a container', '    runs-on', '    container: mallory/image\n    runs-on', '`container`'],
    ['an event gone', '  merge_group:\n', '', 'does not run on `merge_group`'],
    ['a path filter', '  pull_request:\n', '  pull_request:\n    paths: ["docs/**"]\n', '`paths` of `pull_request`'],
    ['a branch filter', '  pull_request:\n', '  pull_request:\n    branches-ignore: [main]\n', '`branches-ignore`'],
    ['fewer types', '  pull_request:\n', '  pull_request:\n    types: [closed]\n', '`types`'],
    ['events as a list', 'on:\n  pull_request:\n  merge_group:\n', 'on: [pull_request]\n', '`merge_group`'],
    ['permissions', 'contents: read', 'contents: write', '`permissions` of the workflow'],
    [
      'a step before',
      '      - uses: actions',
      '      - run: echo "PATH=/tmp/evil" >> "$GITHUB_ENV"\n      - uses: actions',
      'run before the gate',
    ],
    ['nothing readable', 'jobs:', 'jobs: [', 'does not run the gate any more'],
  ])('%s', async (_name, from, to, words) => {
    const { findings, messages } = await changesOf({ [workflow]: gate }, edit(from, to));
    expect(messages).toEqual([expect.stringContaining(words)]);
    expect(findings[0]).toMatchObject({ verdict: 'advise', location: { path: workflow } });
  });

  test('removed, and renamed without a change', async () => {
    const gone = await changesOf({ [workflow]: gate }, {});
    expect(gone.messages).toEqual([expect.stringContaining('does not run the gate')]);
    expect(gone.findings[0]?.location).toMatchObject({ side: 'LEFT', startLine: 8, endLine: 13 });
    expect((await changesOf({ [workflow]: gate }, { '.github/workflows/security.yml': gate })).messages).toEqual([]);
  });

  test('a command instead of the action', async () => {
    const command = gate.replace(`uses: acme/phasegate@${sha}`, 'run: npx phasegate review --base origin/main');
    const { messages } = await changesOf({ [workflow]: command }, { [workflow]: command.replace('origin/main', 'origin/main || true') });
    expect(messages).toEqual(['The command that runs the gate changes.']);
  });

  test('a reusable workflow', async () => {
    const called = `on: pull_request\njobs:\n  gate:\n    uses: acme/ci/.github/workflows/phasegate.yml@${sha}\n`;
    const { messages } = await changesOf({ [workflow]: called }, { [workflow]: called.replace(sha, 'main') });
    expect(messages).toEqual([expect.stringContaining('Another workflow runs now')]);
  });

  test('another job that takes the name of the check', async () => {
    const spoof = 'on: pull_request\njobs:\n  x:\n    name: Phasegate\n    runs-on: ubuntu-24.04\n    steps: [{run: "true"}]\n';
    const { messages, findings } = await changesOf({ [workflow]: gate }, { [workflow]: gate, '.github/workflows/x.yml': spoof });
    expect(messages).toEqual([expect.stringContaining('its result can stand in')]);
    expect(findings[0]?.location).toMatchObject({ path: '.github/workflows/x.yml', startLine: 4 });
  });

  test.each([
    ['another job beside it', gate, `${gate}  other:\n    runs-on: ubuntu-24.04\n    steps: [{run: make}]\n`],
    ['a condition that goes away', gate.replace('    runs-on', '    if: false\n    runs-on'), gate],
    ['a hosted runner', gate, gate.replace('ubuntu-24.04', 'ubuntu-26.04')],
    ['a step behind it', gate, `${gate}      - run: echo done\n`],
    ['another event', gate, gate.replace('  merge_group:\n', '  merge_group:\n  workflow_dispatch:\n')],
  ])('says nothing of %s', async (_name, before, after) => {
    const { messages, result } = await changesOf({ [workflow]: before }, { [workflow]: after });
    expect(messages).toEqual([]);
    expect(result.notices.map(({ kind }) => kind)).toEqual(['workflow-changed']);
  });

  test('no value of an environment is quoted', async () => {
    const secret = ['hunter', '2', 'hunter', '2'].join('');
    const { result } = await changesOf({ [workflow]: gate }, edit('jobs:', `env: {TOKEN: ${secret}}\njobs:`));
    expect(
      result.findings
        .filter((finding) => finding.policyId === policyId)
        .map(({ message }) => message)
        .join(''),
    ).not.toContain(secret);
  });
});

describe('CODEOWNERS', () => {
  const owners = '* @acme/all\n/.github/ @acme/security\n';
  const base = { '.github/CODEOWNERS': owners, [workflow]: gate, [config]: 'phase: 2\n' };

  test.each([
    ['the line removed', '* @acme/all\n', 1, 'by `@acme/all`'],
    ['nobody named', '* @acme/all\n/.github/\n', 1, 'by nobody'],
    ['somebody added', '* @acme/all\n/.github/ @acme/security @dev\n', 1, '@acme/security @dev'],
    ['a later line that wins', `${owners}.github/workflows @dev\n`, 1, '`.github/workflows/phasegate.yml` are owned by `@dev`'],
  ])('%s', async (_name, after, count, words) => {
    const { messages } = await changesOf(base, { ...base, '.github/CODEOWNERS': after });
    expect(messages).toHaveLength(count);
    expect(messages.join('\n')).toContain(words);
  });

  test('the file removed, or hidden behind one that GitHub reads first', async () => {
    const rootOwned = { CODEOWNERS: owners, [config]: 'phase: 2\n' };
    expect((await changesOf(rootOwned, { [config]: 'phase: 2\n' })).messages).toHaveLength(2);
    expect((await changesOf(rootOwned, { ...rootOwned, '.github/CODEOWNERS': '* @dev\n' })).messages).toHaveLength(1);
  });

  test.each([
    ['a comment', `# owners\n${owners}`],
    ['another folder', `${owners}/docs/ @dev\n`],
    ['other letters', owners.replace('@acme/security', '@ACME/Security')],
  ])('says nothing of %s', async (_name, after) => {
    expect((await changesOf(base, { ...base, '.github/CODEOWNERS': after })).messages).toEqual([]);
  });
});

describe('suppressions', () => {
  const suppress = (index: number): string => `a${index} = 1 # phasegate:allow iam-full-admin reason ${index}\n`;

  test('each that is added is a finding, those without a reason are not', async () => {
    const { messages } = await changesOf(
      { 'a.tf': suppress(1) },
      { 'a.tf': `${suppress(1)}${suppress(2)}b = 1 # phasegate:allow iam-full-admin\n` },
    );
    expect(messages).toEqual([expect.stringContaining('`reason 2`')]);
  });

  test('more than can be listed are counted', async () => {
    const many = Array.from({ length: 60 }, (_, index) => suppress(index)).join('');
    const { messages } = await changesOf({}, { 'a.tf': many });
    expect(messages).toHaveLength(51);
    expect(messages.join('\n')).toContain('10 more suppressions');
  });
});

describe('the verdict', () => {
  const base = { [config]: `policies: {${policyId}: {gate: block}}\nphase: 3\n` };
  const head = { [config]: `policies: {${policyId}: {gate: block}}\nphase: 1\n` };

  test('advises by default and says why', async () => {
    const { findings, result } = await changesOf({ [config]: 'phase: 3\n' }, { [config]: 'phase: 1\n' });
    expect(findings[0]?.verdictReason).toContain('the gate of base judges this change');
    expect(result.conclusion).toBe('success');
  });

  test('blocks where base says so', async () => {
    const { findings, result } = await changesOf(base, head);
    expect([findings[0]?.verdict, result.conclusion]).toEqual(['block', 'failure']);
  });

  test('is not lowered by the head that would turn it off', async () => {
    const { result } = await changesOf(base, { [config]: `policies: {${policyId}: {gate: off}}\nphase: 3\n` });
    expect(result.conclusion).toBe('failure');
  });

  test('is silent where base turned it off, but the notice stays', async () => {
    const off = `policies: {${policyId}: {gate: off}}\n`;
    const { findings, result } = await changesOf({ [config]: off }, { [config]: `${off}phase: 1\n` });
    expect([findings, result.notices.map(({ kind }) => kind)]).toEqual([[], ['config-changed']]);
  });
});

test('hostile files never throw, and equal sides say nothing', async () => {
  const text = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 80 }),
    fc.constantFrom(gate, 'jobs: {__proto__: {steps: [{uses: phasegate@x}]}}\non: {}\n', '&a [*a]\n', 'jobs: &j {a: *j}\n'),
  );
  const path = fc.constantFrom(config, workflow, 'CODEOWNERS', '.github/workflows/a.yaml');
  const files = fc.dictionary(path, text, { maxKeys: 4 });
  await fc.assert(
    fc.asyncProperty(files, files, async (base, head) => {
      await changesOf(base, head);
      expect((await changesOf(base, base)).findings).toEqual([]);
    }),
    { numRuns: 100 },
  );
});
