import { describe, expect, test } from 'vitest';
import { review } from '../../src/entry/library.ts';

type Files = Readonly<Record<string, string>>;
const ci = '.github/workflows/ci.yml';
const workflow = (steps: string, job = ''): Files => ({
  [ci]: `on: pull_request\njobs:\n  a:\n    runs-on: ubuntu-latest\n${job}    steps:\n      - uses: actions/checkout@v4\n${steps}`,
});
const run = (script: string, more = ''): string => `      - run: |\n${script.replaceAll(/^/gmu, '          ')}\n${more}`;
const step = (script: string, more = ''): Files => workflow(run(script, more));
const setting = (name: string, value: string): string => `        ${name}: ${value}\n`;
const gitLab = (text: string): Files => ({ '.gitlab-ci.yml': text });

/** What the change loses of the scanners, those for secrets included, as certain and as not proven. */
async function losses(base: Files, head: Files): Promise<'none' | 'certain' | 'not proven'> {
  const { findings } = await review({ base, head });
  const found = findings.filter(({ policyId, kind }) => policyId.endsWith('-scanner-weakened') && kind === 'weakening');
  if (found.length === 0) return 'none';
  return found.every(({ message }) => message.includes('now depends on')) ? 'not proven' : 'certain';
}

/** One scanner that is called by its name, and one for secrets, of which another policy speaks. */
const tools = ['checkov', 'gitleaks'];
const named = (files: Files, tool: string): Files =>
  Object.fromEntries(Object.entries(files).map(([path, text]) => [path, text.replaceAll('SCAN', tool)]));
const plain = step('SCAN -d .');

describe.each(tools)('%s', (tool) => {
  test.each<[string, Files]>([
    ['a time that is set', step('timeout -k 5 10m SCAN -d .')],
    ['variables before it', step('A="b c" env -u B LOG=INFO SCAN -d .')],
    ['rights and niceness', step('sudo -E -u root nice -n 10 SCAN -d .')],
    ['names that are piped in', step('git ls-files "*.tf" | xargs -n 1 SCAN -f')],
    ['what find finds', step('find . -name "*.tf" -exec SCAN -f {} +')],
    ['an image with a version', step('podman run --rm -v "$PWD:/tf" -e A=b docker.io/org/SCAN:3.2.1 -d /tf')],
    ['a command in an image', step('docker run --entrypoint SCAN python:3 -d .\ndocker run -v "$PWD:/w" python SCAN -d /w')],
    ['a service of compose', step('docker compose -f a.yml run --rm SCAN -d .')],
    [
      'runners of packages',
      step('pipx run SCAN==3.2.0 -d .\nuv tool run SCAN -d .\nuvx --from SCAN SCAN -d .\nnix run nixpkgs#SCAN -- -d .'),
    ],
    ['a shell in a shell', step('bash -c "SCAN -d ."')],
    ['what a shell reads', step('bash <<EOF\nSCAN -d .\nEOF')],
    ['a function that is called', step('scan() {\n  SCAN -d .\n}\nscan')],
    ['a condition that fails', step('if ! SCAN -d .; then\n  echo bad\n  exit 1\nfi')],
    ['a fallback that fails', step('SCAN -d . || { echo bad; exit 1; }')],
    ['what is done where nothing else is', step('if false; then\n  echo\nelse\n  SCAN -d .\nfi')],
    ['what is asked where nothing else holds', step('if false; then\n  echo\nelif a; then\n  SCAN -d .\nfi')],
    ['what is behind both', step('if false; then\n  echo\nelse\n  echo\nfi\nSCAN -d .')],
    ['a result that is handed on', step('set +e\nSCAN -d .\nrc=$?\nset -e\nexit $rc')],
    ['another command that may fail', step('mkdir a || true; SCAN -d .')],
    ['what is loose behind it', step('SCAN -d .\nset +e\na')],
    ['much before it', step(`${'echo a long line of words that says nothing\n'.repeat(400)}SCAN -d .`)],
    ['a long line', step(`A="${'x'.repeat(3_000)}" SCAN -d .`)],
    ['a script by another name', { ...step('timeout 60 bash ci/scan'), 'ci/scan': 'SCAN -d .\n' }],
    [
      'a script beside what may fail',
      { ...step('mkdir a || true; ci/s.sh'), 'ci/s.sh': 'cd infra\n./t.sh\n', 'infra/t.sh': 'SCAN -d .\n' },
    ],
    [
      'scripts one behind the other',
      { ...step('npm run all'), 'package.json': '{"scripts": {"all": "run-s lint scan", "scan": "SCAN -d ."}}' },
    ],
    [
      'many targets',
      {
        ...step('make z'),
        Makefile: `z: ${'t '.repeat(60)}${Array.from({ length: 60 }, (_, at) => `t${at}`).join(' ')} y\ny:\n\tSCAN -d .\n`,
      },
    ],
    [
      'a template of this repository',
      { 'azure-pipelines.yml': 'steps:\n  - template: ci/scan.yml@self\n', 'ci/scan.yml': 'steps:\n  - script: SCAN -d .\n' },
    ],
    ['a job that is extended', gitLab('.s:\n  script:\n    - SCAN -d .\nreal:\n  extends: .s\n')],
    ['a condition of which both are known', workflow(run('SCAN -d .', setting('if', 'always()')))],
  ])('%s keeps it', async (_, head) => expect(await losses(named(plain, tool), named(head, tool))).toBe('none'));

  test.each<[string, Files]>([
    ['only its version', step('SCAN --version')],
    ['only its name', step('pip install SCAN\ncommand -v SCAN\necho SCAN -d .')],
    ['a fallback on the next line', step('SCAN -d . ||\n  true')],
    ['a fallback that prints', step('SCAN -d . && echo good || printf bad')],
    ['a program that says yes', step('SCAN -d . || /bin/true')],
    ['nobody waits', step('SCAN -d . &\necho done')],
    ['a loose shell', step('set +o errexit\nSCAN -d .\necho done')],
    ['the opposite counts', step('! SCAN -d .')],
    ['only a condition', step('if SCAN -d .; then echo good; fi')],
    ['never true', step('if false; then\n  SCAN -d .\nfi')],
    ['never true, in what is always', step('if true; then\n  if false; then\n    SCAN -d .\n  fi\nelse\n  echo\nfi')],
    ['behind false', step('false && SCAN -d .')],
    ['behind true', step('true || SCAN -d .')],
    ['behind the end', step('exit 0\nSCAN -d .')],
    ['text of a file', step('cat > scan.sh <<EOF\nSCAN -d .\nEOF')],
    ['a comment that is read', step(': <<EOF\nSCAN -d .\nEOF\necho')],
    ['a function that nobody calls', step('scan() {\n  SCAN -d .\n}\necho')],
    ['far behind, and caught', step(`${'echo a long line of words that says nothing\n'.repeat(400)}SCAN -d . || true`)],
    ['only where something failed', workflow(run('SCAN -d .', setting('if', 'failure()')))],
    ['a script that ends before', { ...step('ci/s.sh'), 'ci/s.sh': 'exit 0\nSCAN -d .\n' }],
    ['a makefile that ignores all', { ...step('make scan'), Makefile: '.IGNORE:\nscan:\n\tSCAN -d .\n' }],
    ['only for schedules', gitLab('a:\n  only: [schedules]\n  script:\n    - SCAN -d .\n')],
    ['a soft job that is extended', gitLab('.s:\n  allow_failure: true\na:\n  extends: .s\n  script:\n    - SCAN -d .\n')],
    ['a script of its own', gitLab('.s:\n  script:\n    - SCAN -d .\na:\n  extends: .s\n  script: [echo]\n')],
    [
      'a command that no job uses',
      {
        '.circleci/config.yml':
          'commands:\n  s:\n    steps:\n      - run: SCAN -d .\njobs:\n  a:\n    steps:\n      - run: echo\nworkflows:\n  w:\n    jobs: [a]\n',
      },
    ],
  ])('%s loses it', async (_, head) => expect(await losses(named(plain, tool), named(head, tool))).toBe('certain'));

  test.each(["${{ github.event_name == 'pull_request' }}", '${{ matrix.experimental }}'])(
    'that %s lets it fail is not proven',
    async (expression) => {
      const head = named(workflow(run('SCAN -d .', setting('continue-on-error', expression))), tool);
      expect(await losses(named(plain, tool), head)).toBe('not proven');
      expect(await losses(head, head)).toBe('none');
      expect(await losses(head, named(workflow(run('SCAN -d . -o json', setting('continue-on-error', expression))), tool))).toBe('none');
    },
  );
});

test('an input decides whether a failure counts', async () => {
  const action = '.github/actions/scan/action.yml';
  const text =
    'inputs:\n  soft:\n    default: "false"\nruns:\n  using: composite\n  steps:\n    - run: checkov -d .\n      shell: bash\n      continue-on-error: ${{ inputs.soft }}\n';
  const uses = (more = ''): Files => ({ ...workflow(`      - uses: ./.github/actions/scan\n${more}`), [action]: text });
  expect(await losses(uses(), uses('        with:\n          soft: "false"\n'))).toBe('none');
  expect(await losses(uses(), uses('        with:\n          soft: "true"\n'))).toBe('certain');
});
