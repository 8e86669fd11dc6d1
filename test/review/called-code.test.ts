import { expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';
import { mayRun } from '../../src/model/pipeline/called-steps.ts';

const ci = '.github/workflows/ci.yml';
const scanFile = '.github/workflows/scan.yml';
const action = '.github/actions/scan/action.yml';
type Files = Readonly<Record<string, string>>;

const workflow = (steps: string, on = 'pull_request'): string =>
  `on: ${on}\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n${steps}`;
const run = (command: string): string => `      - run: ${command}\n`;
const reusable = (steps: string): string => `on: workflow_call\njobs:\n  s:\n    runs-on: ubuntu-latest\n    steps:\n${steps}`;
const composite = (command: string): string => `runs:\n  using: composite\n  steps:\n    - run: ${command}\n      shell: bash\n`;
const caller = (more = ''): string => `on: pull_request\njobs:\n  scan:\n    uses: ./.github/workflows/scan.yml\n${more}`;
const useAction = (more = ''): string => `      - uses: ./.github/actions/scan\n${more}`;
const inline = { [ci]: workflow(run('checkov -d .')) };

async function lossesOf(base: Files, head: Files): Promise<readonly string[]> {
  const { findings, failures } = await review({ base, head });
  expect(failures).toEqual([]);
  return findings
    .filter(({ policyId, kind }) => policyId.endsWith('-scanner-weakened') && kind === 'weakening')
    .map(({ message }) => message);
}

test.each<[string, Files]>([
  ['a reusable workflow', { [ci]: caller(), [scanFile]: reusable(run('checkov -d .')) }],
  ['an action of steps', { [ci]: workflow(useAction()), [action]: composite('checkov -d .') }],
  [
    'an action behind an action',
    {
      [ci]: workflow('      - uses: ./ci\n'),
      'ci/action.yaml': 'runs:\n  using: composite\n  steps:\n    - uses: ./.github/actions/scan\n',
      [action]: composite('${GITHUB_ACTION_PATH}/scan.sh'),
      '.github/actions/scan/scan.sh': 'checkov -d .\n',
    },
  ],
  ['a script', { [ci]: workflow(run('./ci/scan.sh')), 'ci/scan.sh': '#!/bin/sh\nset -e\ncheckov -d .\necho done\n' }],
  [
    'a script in the folder of the step',
    { [ci]: workflow(`${run('./scan.sh')}        working-directory: infra\n`), 'infra/scan.sh': 'checkov -d .\n' },
  ],
  ['a script behind cd', { [ci]: workflow(run('cd infra && bash -e scan.sh')), 'infra/scan.sh': 'checkov -d .\necho\n' }],
  [
    'a script of a script',
    { [ci]: workflow(run('ci/all.sh')), 'ci/all.sh': '"$(dirname "$0")/scan.sh"\n', 'ci/scan.sh': 'checkov -d .\n' },
  ],
  ['a target of make', { [ci]: workflow(run('make scan')), Makefile: 'CHECKOV ?= checkov\nscan: init\n\t@$(CHECKOV) -d .\n' }],
  ['what a target needs', { [ci]: workflow(run('make -C infra ci')), 'infra/Makefile': 'ci: fmt scan\nscan:\n\tcheckov -d .\n' }],
  ['the first target', { [ci]: workflow(run('make')), Makefile: '.PHONY: all\nall:\n\tcheckov -d .\n' }],
  ['make in make', { [ci]: workflow(run('make ci')), Makefile: 'ci:\n\t$(MAKE) scan\nscan:\n\tcheckov -d .\n' }],
  [
    'a makefile that is taken in',
    { [ci]: workflow(run('make scan')), Makefile: 'include ci/scan.mk\n', 'ci/scan.mk': 'scan:\n\tcheckov -d .\n' },
  ],
  ['just', { [ci]: workflow(run('just scan')), justfile: 'scan dir=".":\n  checkov -d {{dir}}\n' }],
  ['task', { [ci]: workflow(run('task scan')), 'Taskfile.yml': 'tasks:\n  scan:\n    cmds:\n      - checkov -d .\n' }],
  ['a script of npm', { [ci]: workflow(run('npm run ci')), 'package.json': '{"scripts": {"ci": "npm run scan", "scan": "checkov -d ."}}' }],
  [
    'what runs before a script of npm',
    { [ci]: workflow(run('npm --prefix web test')), 'web/package.json': '{"scripts": {"pretest": "checkov -d .", "test": "x"}}' },
  ],
])('a scanner that goes to %s is not lost', async (_, head) => {
  expect(await lossesOf(inline, head)).toEqual([]);
  const comesBack = await lossesOf(head, inline);
  expect(comesBack).toEqual([]);
  const gone = Object.fromEntries(
    Object.entries(head).map(([path, text]) => [
      path,
      text
        .replace(/^(.*)checkov(?! -)/mu, '$1true')
        .replace('checkov -d .', 'true')
        .replace('checkov -d {{dir}}', 'true'),
    ]),
  );
  expect(await lossesOf(head, gone)).toHaveLength(1);
});

const runsScript = { [ci]: workflow(run('./scan.sh')), 'scan.sh': 'set -e\ncheckov -d .\necho done\n' };
const runsMake = { [ci]: workflow(run('make scan')), Makefile: 'scan:\n\tcheckov -d .\n' };
const runsAction = { [ci]: workflow(useAction()), [action]: composite('checkov -d .') };
const callsWorkflow = { [ci]: caller(), [scanFile]: reusable(run('checkov -d .')) };

test.each<[string, Files, Files]>([
  ['the call of a reusable workflow goes', callsWorkflow, { ...callsWorkflow, [ci]: workflow(run('make')) }],
  ['the call is switched off', callsWorkflow, { ...callsWorkflow, [ci]: caller('    if: false\n') }],
  [
    'the caller no longer runs for changes',
    callsWorkflow,
    { ...callsWorkflow, [ci]: caller().replace('pull_request', 'workflow_dispatch') },
  ],
  ['the call of an action goes', runsAction, { ...runsAction, [ci]: workflow(run('make')) }],
  ['a failure of the action does not count', runsAction, { ...runsAction, [ci]: workflow(useAction('        continue-on-error: true\n')) }],
  ['it runs by schedule', runsAction, { ...runsAction, [ci]: workflow(useAction("        if: github.event_name == 'schedule'\n")) }],
  ['a failure of the script does not count', runsScript, { ...runsScript, [ci]: workflow(run('./scan.sh || true')) }],
  ['the script goes on after a failure', runsScript, { ...runsScript, 'scan.sh': 'checkov -d .\necho done\n' }],
  ['the call of the script goes', runsScript, { ...runsScript, [ci]: workflow(run('make')) }],
  ['make ignores its failure', runsMake, { ...runsMake, Makefile: 'scan:\n\t-checkov -d .\n' }],
  ['make ignores all failures', runsMake, { ...runsMake, [ci]: workflow(run('make -i scan')) }],
  ['it goes where nobody calls it', inline, { [ci]: workflow(run('make')), [scanFile]: reusable(run('checkov -d .')) }],
  ['it goes to an action that nobody uses', inline, { [ci]: workflow(run('make')), [action]: composite('checkov -d .') }],
])('a scanner is lost where %s', async (_, base, head) => {
  expect(await lossesOf(base, head)).toHaveLength(1);
});

test.each<[string, Files, Files]>([
  [
    'a script says the same in other words',
    runsScript,
    { ...runsScript, 'scan.sh': '#!/usr/bin/env bash\n# scan\nset -euo pipefail\ncheckov -d .\necho done\n' },
  ],
  [
    'another pipeline of the repository runs one',
    { ...inline, '.gitlab-ci.yml': 'a:\n  script:\n    - checkov -d .\n' },
    { [ci]: workflow(run('x')), '.gitlab-ci.yml': 'a:\n  script:\n    - checkov -d .\n' },
  ],
  ['the script and its call are renamed', runsScript, { [ci]: workflow(run('./ci/s.sh')), 'ci/s.sh': runsScript['scan.sh'] }],
])('a scanner stays where %s', async (_, base, head) => {
  expect(await lossesOf(base, head)).toEqual([]);
});

const gitlab = (more: string, rest = ''): Files => ({ '.gitlab-ci.yml': `scan:\n  script:\n    - checkov -d .\n${more}${rest}` });
const jenkins = (steps: string): Files => ({ Jenkinsfile: `pipeline {\n  stage('s') {\n    steps {\n${steps}\n    }\n  }\n}\n` });
const circle = (jobs: string): Files => ({
  '.circleci/config.yml': `jobs:\n  s:\n    steps:\n      - run: checkov -d .\nworkflows:\n  w:\n    jobs: ${jobs}\n`,
});
const codebuild = (more: string): Files => ({ 'ci/buildspec-scan.yml': `phases:\n  build:\n${more}    commands:\n      - checkov -d .\n` });

test.each<[string, Files, Files]>([
  [
    'GitLab: before the script',
    gitlab(''),
    { '.gitlab-ci.yml': 'scan:\n  allow_failure: true\n  stage: test\n  script:\n    - checkov -d .\n' },
  ],
  ['GitLab: for an exit code', gitlab(''), gitlab('  allow_failure:\n    exit_codes: [1]\n')],
  ['GitLab: by hand', gitlab(''), gitlab('  when: manual\n')],
  ['GitLab: never', gitlab(''), gitlab('  rules:\n    - when: never\n')],
  ['GitLab: a job to extend that nobody does', gitlab(''), { '.gitlab-ci.yml': '.scan:\n  script:\n    - checkov -d .\n' }],
  ['CircleCI: no workflow names it', circle('[s, t]'), circle('[t]')],
  [
    'Azure',
    { 'azure-pipelines.yml': 'steps:\n  - script: checkov -d .\n' },
    { 'azure-pipelines.yml': 'steps:\n  - script: checkov -d .\n    enabled: false\n' },
  ],
  ['CodeBuild', codebuild(''), codebuild('    on-failure: CONTINUE\n')],
  ['Jenkins: gone', jenkins("sh 'checkov -d .'"), jenkins("sh 'make'")],
  ['Jenkins: its status is only looked at', jenkins("sh 'checkov -d .'"), jenkins("sh(script: 'checkov -d .', returnStatus: true)")],
  ['Jenkins: caught', jenkins("sh 'checkov -d .'"), jenkins("catchError {\nsh 'checkov -d .'\n}")],
  [
    'Jenkins: a stage that does not run',
    jenkins("sh 'checkov -d .'"),
    { Jenkinsfile: "stage('s') {\n  when { expression { false } }\n  steps {\nsh 'checkov -d .'\n  }\n}\n" },
  ],
])('it stops nothing any more in %s', async (_, base, head) => {
  expect(await lossesOf(base, head)).toHaveLength(1);
});

test.each<[string, Files, Files]>([
  ['another job of GitLab may fail', gitlab(''), gitlab('', 'lint:\n  allow_failure: true\n  script:\n    - lint\n')],
  [
    'GitLab takes a part in',
    gitlab(''),
    { '.gitlab-ci.yml': 'include:\n  - local: /ci/scan.yml\n', 'ci/scan.yml': 'scan:\n  script:\n    - checkov -d .\n' },
  ],
  ['a job of GitLab extends it', gitlab(''), { '.gitlab-ci.yml': '.scan:\n  script:\n    - checkov -d .\nscan:\n  extends: .scan\n' }],
  [
    'its script of GitLab has several lines',
    gitlab(''),
    { '.gitlab-ci.yml': 'scan:\n  script:\n    - |\n      echo\n      checkov -d . \\\n        --quiet\n' },
  ],
  [
    'Azure takes a template in',
    { 'azure-pipelines.yml': 'steps:\n  - script: checkov -d .\n' },
    { 'azure-pipelines.yml': 'steps:\n  - template: ci/scan.yml\n', 'ci/scan.yml': 'steps:\n  - bash: checkov -d .\n' },
  ],
  ['Jenkins runs a script', jenkins("sh 'checkov -d .'"), { ...jenkins("sh './scan.sh'"), 'scan.sh': 'checkov -d .\n' }],
  [
    'a stage of Jenkins beside it does not run',
    jenkins("sh 'checkov -d .'"),
    {
      Jenkinsfile:
        "stage('t') {\n  when { expression { false } }\n  steps {\nsh 'x'\n  }\n}\nstage('s') {\n  steps {\nsh 'checkov -d .'\n  }\n}\n",
    },
  ],
])('it stops as before where %s', async (_, base, head) => {
  expect(await lossesOf(base, head)).toEqual([]);
});

test.each<[string, Files, Files]>([
  ['in an action', { [ci]: workflow(run('gitleaks detect')) }, { [ci]: workflow(useAction()), [action]: composite('gitleaks detect') }],
  [
    'in a target of make',
    { [ci]: workflow(run('gitleaks detect')) },
    { [ci]: workflow(run('make s')), Makefile: 's:\n\tgitleaks detect\n' },
  ],
  ['as another one', { [ci]: workflow(run('gitleaks detect')) }, { [ci]: workflow(run('trufflehog git file://.')) }],
])('secrets are still looked for %s', async (_, base, head) => {
  expect(await lossesOf(base, head)).toEqual([]);
});

test.each<[string, Files]>([
  ['its step is off', { [ci]: workflow(`${run('gitleaks detect')}        if: false\n`) }],
  ['its job may fail', { [ci]: workflow(run('gitleaks detect')).replace('  a:\n', '  a:\n    continue-on-error: true\n') }],
  ['no change starts it', { [ci]: workflow(run('gitleaks detect'), 'workflow_dispatch') }],
  ['this gate alone is left', { [ci]: workflow(run('npx phasegate review')) }],
])('secrets are no longer looked for where %s', async (_, head) => {
  expect(await lossesOf({ [ci]: workflow(run('gitleaks detect') + run('npx phasegate review')) }, head)).toHaveLength(
    1 + Number(!head[ci]?.includes('phasegate')),
  );
});

async function toldOf(policy: string, base: Files, head: Files): Promise<readonly (readonly [string | undefined, string, number])[]> {
  const { findings } = await review({ base, head });
  return findings
    .filter(({ policyId, baselineState }) => policyId === policy && baselineState === 'new')
    .map(({ confidence, location }) => [confidence, location.path, location.startLine] as const);
}

const quiet = { [ci]: workflow(run('echo'), 'issues') };
const given = '        with:\n          title: ${{ github.event.issue.title }}\n';
const takes = (steps: string): string => `inputs:\n  title: {}\nruns:\n  using: composite\n  steps:\n${steps}`;

test.each<[string, Files, readonly (readonly [string, string, number])[]]>([
  [
    'in the script of an action',
    { [ci]: workflow(useAction(given), 'issues'), [action]: takes('    - run: echo ${{ inputs.title }}\n') },
    [['certain', action, 6]],
  ],
  [
    'inside of an expression',
    { [ci]: workflow(useAction(given), 'issues'), [action]: takes("    - run: echo ${{ format('{0}', inputs.title) }}\n") },
    [['certain', action, 6]],
  ],
  [
    'in a variable',
    { [ci]: workflow(useAction(given), 'issues'), [action]: takes('    - run: echo "$T"\n      env:\n        T: ${{ inputs.title }}\n') },
    [],
  ],
  ['compared', { [ci]: workflow(useAction(given), 'issues'), [action]: takes("    - run: echo ${{ inputs.title == 'x' }}\n") }, []],
  [
    'where it is off',
    { [ci]: workflow(useAction(`        if: false\n${given}`), 'issues'), [action]: takes('    - run: echo ${{ inputs.title }}\n') },
    [],
  ],
  [
    'as a number',
    {
      [ci]: workflow(useAction(given.replace('.title }}', '.number }}')), 'issues'),
      [action]: takes('    - run: echo ${{ inputs.title }}\n'),
    },
    [],
  ],
])('an input that strangers write, %s', async (_, head, wanted) => {
  expect(await toldOf('workflow-script-injection', quiet, head)).toEqual(wanted);
});

const checksOut =
  '      - uses: actions/checkout@v4\n        with:\n          ref: ${{ inputs.ref || github.event.pull_request.head.sha }}\n      - run: npm ci\n';
const calls = (on: string, more = ''): string => `on: ${on}\njobs:\n  a:\n${more}    uses: ./.github/workflows/scan.yml\n`;

test('a reusable workflow checks out what its caller lets strangers cause', async () => {
  const policy = 'workflow-untrusted-checkout';
  const harmless = { [ci]: calls('pull_request'), [scanFile]: reusable(checksOut) };
  expect(await toldOf(policy, {}, harmless)).toEqual([]);
  expect(await toldOf(policy, harmless, { ...harmless, [ci]: calls('pull_request_target') })).toEqual([['certain', scanFile, 8]]);
  const own = '    if: github.event.pull_request.head.repo.full_name == github.repository\n';
  expect(await toldOf(policy, harmless, { ...harmless, [ci]: calls('pull_request_target', own) })).toEqual([]);
});

test('what calls itself comes to an end', async () => {
  const head = {
    [ci]: workflow(run('./a.sh') + useAction()) + `  b:\n    uses: ./.github/workflows/scan.yml\n`,
    'a.sh': './a.sh\nmake a\n',
    Makefile: 'a: a\n\tmake a\n\t./a.sh\n',
    [action]: 'runs:\n  using: composite\n  steps:\n    - uses: ./.github/actions/scan\n    - uses: ./.github/actions/scan\n',
    [scanFile]: `${reusable(run('checkov -d .'))}  t:\n    uses: ./.github/workflows/scan.yml\n  u:\n    uses: ./.github/workflows/scan.yml\n`,
  };
  expect(await lossesOf(inline, head)).toEqual([]);
});

test('a part that GitLab takes in loses it', async () => {
  const base = { '.gitlab-ci.yml': 'include:\n  - local: /ci/scan.yml\n', 'ci/scan.yml': 'scan:\n  script:\n    - checkov -d .\n' };
  expect(await lossesOf(base, { ...base, 'ci/scan.yml': 'scan:\n  script:\n    - true\n' })).toHaveLength(1);
});

test('what the caller had before is nothing new where another file changes', async () => {
  const before = { [ci]: calls('pull_request_target'), [scanFile]: reusable(checksOut), 'ci/scan.sh': 'checkov\n' };
  const { findings } = await review({ base: before, head: { ...before, 'ci/scan.sh': 'checkov -d .\n' } });
  expect(findings.filter(({ baselineState }) => baselineState === 'new')).toEqual([]);
});

test.each([
  ['scan.sh', 'ci/scan.sh'],
  ['ci/scan.sh', 'ci/scan.sh'],
  ['$GITHUB_WORKSPACE/ci/scan.sh', 'ci/scan.sh'],
  ['It is scan.sh.', 'ci/scan.sh'],
  ['./ci/scan', 'ci/scan/action.yml'],
])('what %j may run is read', (text, path) => {
  const names = new Set(path.split('/'));
  expect(mayRun({ path: 'ci/all.sh', text }, { has: (one) => one === path, names })).toEqual([path]);
});
