import { expect, test } from 'vitest';

import { scan } from '../../src/entry/library.ts';
import { cpuMs } from '../cpu-time.ts';

const chars = 150_000;
const repeat = (piece: string, size: number): string => piece.repeat(Math.ceil(size / piece.length));
const step = (run: string): string =>
  `jobs:\n  a:\n    steps:\n      - env:\n          A: \${{ secrets.A }}\n        run: |\n          ${run}\n`;
const many = (size: number, one: string): string => `jobs:\n  a:\n    steps:\n${repeat(`      ${one}\n`, size)}`;
/** Parts that may be parted in many ways. */
const longName = `environment${'-'.repeat(200)}.txt.yaml`;
/** Beside each of them: what a pipeline runs is read with it. */
const caller = { '.gitlab-ci.yml': 'a:\n  script:\n    - ci/a.sh\n    - make -C ci a\n    - npm run a\n' };
const target = (rto: string): string =>
  `resource "aws_resiliencehub_resiliency_policy" "a" {\n  name = "a"\n  tier = "Critical"\n  policy {\n    region {\n      rto = "${rto}"\n    }\n  }\n}\n`;

/** Texts that a reader with nested repetition would not get through. */
const shapes: readonly (readonly [string, string, (size: number) => string])[] = [
  ['expressions that do not end', '.github/workflows/a.yml', (size) => step(repeat('${{ secrets.A ', size))],
  ['variables that do not end', '.github/workflows/a.yml', (size) => step(`echo ${repeat('${A', size)}`)],
  ['many commands', '.github/workflows/a.yml', (size) => step(repeat('echo $A | cat; curl $A http://a && ', size))],
  ['many lines', '.github/workflows/a.yml', (size) => step(repeat('echo $A | cat\n          ', size))],
  ['quotes that do not close', 'Dockerfile', (size) => `FROM a\nENV A=${repeat('"\\"\'', size)}\n`],
  ['one instruction on many lines', 'Dockerfile', (size) => `FROM a\nENV ${repeat('A=b \\\n', size)}\n`],
  ['assignments on one line', '.env', (size) => `A${repeat('=  "a" :', size)}\n`],
  ['stars', '.gitignore', (size) => `${repeat(`${'*a'.repeat(90)}\n`, size)}*.tfstate\n`],
  ['names of scanners', '.pre-commit-config.yaml', (size) => repeat('- id: gitleaks\n', size)],
  ['blank lines in steps', '.github/workflows/a.yml', (size) => many(size, `- run: |\n${'\n'.repeat(9_000)}          a`)],
  ['spaces in steps', '.github/workflows/a.yml', (size) => many(size, `- run: a;${' '.repeat(9_000)}b`)],
  ['words of a container', '.github/workflows/a.yml', (size) => many(size, `- run: a ${repeat('(docker run x', 9_000)}`)],
  ['blank lines in a Jenkinsfile', 'Jenkinsfile', (size) => `sh 'a'\n${repeat(' \n', size)}`],
  ['blank lines in a script that a pipeline runs', 'ci/a.sh', (size) => `a\n${repeat('\n', size)}b\n`],
  ['spaces in a script that a pipeline runs', 'ci/a.sh', (size) => `a${repeat(' ', size)}b\n`],
  ['words of a shell in a script', 'ci/a.sh', (size) => `${repeat('A="b" ', size)}\n${repeat('$(dirname ', size)}`],
  ['a makefile of spaces', 'ci/Makefile', (size) => `a:\n\tb${repeat(' ', size)}\n${repeat('a ', size)}`],
  ['targets that need each other', 'ci/Makefile', (size) => repeat('a: a a a\n\tb\n', size)],
  ['a script of npm', 'package.json', (size) => `{"scripts": {"a": "${repeat(' \\"', size)}"`],
  ['comparisons in an expression', '.github/workflows/a.yml', (size) => step(`\${{ ${'a'.repeat(900)} }}`.padEnd(900).repeat(size / 900))],
  ['braces of a condition', '.github/workflows/a.yml', (size) => `jobs:\n  a:\n    if: "a${repeat(' ', size)}b"\n`],
  ['words of a block', 'a.tf', (size) => `module ${repeat('a', size)}\n${repeat('b ', size)}`],
  ['line breaks behind a text', 'a.tf', (size) => `resource "aws_sns_topic" "a" {\n  name = chomp("${repeat('\\r\\n', size)}a")\n}\n`],
  ['digits of a target', 'a.tf', (size) => target(`${'0'.repeat(size)}x`)],
  ['slashes of a path', 'a.tf', (size) => `resource "aws_sns_topic" "a" {\n  name = basename("${repeat('/', size)}a")\n}\n`],
  ['braces in a path', 'a.tf', (size) => `locals {\n  a = file("${repeat('$$' + '{', size)}")\n}\n`],
  ['lines of a stack', 'config/a.yaml', (size) => `template:\n  path: a\n${repeat(`${' '.repeat(9)}\n`, size)}a`],
  ['dots in what a pipeline runs', '.gitlab-ci.yml', (size) => `a:\n  script:\n    - b${repeat('.', size)}\n`],
  ['spaces at the end of a rule', '.gitignore', (size) => `a${repeat(' ', size)}b\n`],
  ['classes of a rule that do not close', '.gitignore', (size) => `${repeat('[\\\\a', size)}\n*.tfstate\n`],
  ['flags of a deployment', '.github/workflows/a.yml', (size) => step(repeat('terraform -', size))],
  ['flags of a call', '.github/workflows/a.yml', (size) => step(repeat('aws -- ', size))],
  ['marks of a scanner', 'a.tf', (size) => `# ${repeat('checkov:skip=a', size)} b\n`],
  ['pins of a module', 'a.tf', (size) => `module "a" {\n  source = "git::https://a.test/b?ref=${repeat('?ref=', size)}&a"\n}\n`],
  ['a path that nearly names a scanner', '.pre-commit-config.yaml', (size) => `- ${repeat('./a-', size)}\n`],
];

test.each(shapes)('%s take time in proportion', async (_, path, text) => {
  const time = async (size: number): Promise<number> => {
    const files = { ...caller, 'terragrunt.hcl': '', [longName]: 'a: b\n', [path]: text(size) };
    const started = cpuMs();
    const { failures } = await scan({ files });
    expect(failures).toEqual([]);
    return cpuMs() - started;
  };
  await time(1_000);
  const [small, large] = [await time(chars), await time(2 * chars)];
  // Quadratic work would take minutes for this; the factor leaves room for what the runtime does beside.
  expect(large).toBeLessThan(Math.max(5 * small, 1_500));
});
