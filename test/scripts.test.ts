import { spawnSync } from 'node:child_process';
import { appendFileSync, cpSync, existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { parseFixture } from '../src/review/cases/fixture.ts';
import { checkCase, checkCoverage } from './policies/harness.ts';
import type { Engine, PolicyUnderTest } from './policies/harness.ts';

/** The scripts of the house, run in a copy of the repository: each gate must catch what is planted for it. */

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
let copy = '';

beforeAll(() => {
  copy = mkdtempSync(join(tmpdir(), 'phasegate-house-'));
  for (const path of [
    'scripts',
    'src',
    'docs',
    'examples',
    'test',
    'README.md',
    'SECURITY.md',
    'CONTRIBUTING.md',
    'package.json',
    'tsconfig.json',
    '.oxlintrc.json',
  ]) {
    cpSync(join(root, path), join(copy, path), { recursive: true });
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});

afterAll(() => rmSync(copy, { recursive: true, force: true }));

function run(program: string, ...args: readonly string[]) {
  // The sources are loaded a dozen times: what was compiled once is kept for the next.
  const env = { ...process.env, NO_COLOR: '1', NODE_COMPILE_CACHE: join(copy, 'build', 'compiled') };
  const { status, stdout, stderr } = spawnSync(program, [...args], { cwd: copy, encoding: 'utf8', env });
  return { code: status, output: stdout + stderr };
}

function script(name: string, ...args: readonly string[]) {
  return run(process.execPath, join('scripts', name), ...args);
}

/** A policy that CONTRIBUTING.md shows how to make. */
interface Printed {
  readonly id: string;
  readonly fixture: string;
}

/** Follows the steps that a chapter prints, to the letter. */
function follow(heading: string, service: string): Printed {
  const chapters = readFileSync(join(root, 'CONTRIBUTING.md'), 'utf8').split(/^(?=## )/mu);
  const page = chapters.find((chapter) => chapter.startsWith(heading)) ?? '';
  const printed = (fence: RegExp): string => fence.exec(page)?.[1] ?? '';
  const [id = '', ...options] = printed(/^npm run new-policy -- (.+)$/mu).split(' ');
  expect(script('new-policy.mjs', id, ...options)).toMatchObject({ code: 0 });
  writeFileSync(join(copy, `src/policies/${service}/${id}.ts`), printed(/^```ts\n(.*?)^```$/msu));
  return { id, fixture: printed(/^````md\n(.*?)^````$/msu) };
}

async function problemsOf({ id, fixture }: Printed, engine: Engine & { readonly policies: readonly PolicyUnderTest[] }): Promise<string[]> {
  const { cases, ...rest } = parseFixture(fixture);
  const policy = engine.policies.find((one) => one.id === id);
  if (policy === undefined) return [`${id} is not in the registry`];
  const problems = await Promise.all(cases.map((one) => checkCase(id, one, engine)));
  return [...checkCoverage(policy, { cases, ...rest }), ...problems.flat()];
}

describe('npm run gen', () => {
  test('finds everything as generated', () => {
    expect(script('gen.mjs', '--check')).toMatchObject({ code: 0 });
  });

  test('notices an edited page and one that belongs to no policy, and mends both', () => {
    const coverage = readFileSync(join(copy, 'docs/coverage.md'), 'utf8');
    appendFileSync(join(copy, 'docs/coverage.md'), 'by hand\n');
    writeFileSync(join(copy, 'docs/policies/no-such-policy.md'), '');
    const { code, output } = script('gen.mjs', '--check');
    expect(code).toBe(1);
    expect(output).toContain('docs/coverage.md is not as generated');
    expect(output).toContain('docs/policies/no-such-policy.md belongs to no policy');
    expect(script('gen.mjs')).toMatchObject({ code: 0 });
    expect(readFileSync(join(copy, 'docs/coverage.md'), 'utf8')).toBe(coverage);
    expect(existsSync(join(copy, 'docs/policies/no-such-policy.md'))).toBe(false);
  });

  test('refuses a policy that is called otherwise than its file', () => {
    const path = join(copy, 'src/policies/s3/s3-misnamed.ts');
    writeFileSync(path, `export const s3Misnamed = { id: 's3-other', states: 'violation' };\n`);
    const { code, output } = script('gen.mjs', '--check');
    rmSync(path);
    expect(code).toBe(1);
    expect(output).toContain('exports a policy called s3-other, not s3-misnamed');
  });
});

describe('npm run new-policy', () => {
  test.each(['violation', 'evidence', 'strength'])('starts a %s that compiles and is registered', (states) => {
    const id = `house-made-${states}`;
    const { code, output } = script('new-policy.mjs', id, '--states', states, '--on', 's3.bucket', '--control', 'block-public-access');
    expect(output).toContain(`wrote src/policies/house/${id}.ts`);
    expect(code).toBe(0);
    expect(existsSync(join(copy, `test/policies/${id}.md`))).toBe(true);
    expect(readFileSync(join(copy, 'src/policies/registry.generated.ts'), 'utf8')).toContain(`./house/${id}.ts`);
  });

  test.each(['protection', 'companion', 'presence', 'loss'])('starts the data of a %s that compiles and is registered', (form) => {
    const id = `house-data-${form}`;
    const { code, output } = script('new-policy.mjs', id, '--form', form, '--control', 'block-public-access');
    expect(output).toContain(`wrote src/policies/house/${id}.ts`);
    expect(code).toBe(0);
    expect(readFileSync(join(copy, 'src/policies/registry.generated.ts'), 'utf8')).toContain(`./house/${id}.ts`);
  });

  test('makes the policies of CONTRIBUTING.md, the code and the data, which work as they are printed there', async () => {
    const made = [follow('## Add a policy in ten minutes', 'ec2'), follow('## Add a policy that is data', 'athena')];
    // Once, and after both: a registry that was imported stays as it is.
    const engine: Engine & { readonly policies: readonly PolicyUnderTest[] } = await import(join(copy, 'src/entry/library.ts'));
    expect((await Promise.all(made.map((one) => problemsOf(one, engine)))).flat()).toEqual([]);
    expect(made.map(({ fixture }) => parseFixture(fixture).cases.length >= 4)).toEqual([true, true]);
  });

  test('what it wrote passes the type check', () => {
    expect(run(process.execPath, join('node_modules', 'typescript', 'bin', 'tsc'), '--noEmit', '-p', '.')).toEqual({ code: 0, output: '' });
  });

  test.each([
    ['an id that is none', 'Bad_Id'],
    ['an id that is taken', 'house-made-violation'],
  ])('refuses %s', (_, id) => {
    expect(script('new-policy.mjs', id).code).toBe(1);
  });

  test('refuses a kind and a control that do not exist, and names those that do', () => {
    expect(script('new-policy.mjs', 'house-other', '--on', 'nothing').output).toContain('s3.bucket');
    expect(script('new-policy.mjs', 'house-other', '--control', 'nothing').output).toContain('imdsv2');
    expect(script('new-policy.mjs', 'house-other', '--form', 'nothing').output).toContain('companion');
    expect(existsSync(join(copy, 'src/policies/house/house-other.ts'))).toBe(false);
  });
});

describe('lint', () => {
  const deep = 'if (a) { if (a) { if (a) { if (a) { return 1; } } } }';
  const branches = Array.from({ length: 13 }, (_, index) => `if (a === ${index}) return ${index};`).join(' ');
  const planted: readonly (readonly [rule: string, text: string])[] = [
    ['no-explicit-any', 'export const x = (a: any) => String(a);'],
    ['no-non-null-assertion', 'export const x = (a?: string) => a!;'],
    ['no-floating-promises', 'const later = async () => 1;\nexport const x = () => { later(); };'],
    [
      'switch-exhaustiveness-check',
      `export function x(a: 'b' | 'c') {\n  switch (a) {\n    case 'b':\n      return 1;\n  }\n  return 2;\n}`,
    ],
    ['no-console', 'export const x = () => console.log(1);'],
    ['no-restricted-globals', `export const x = () => process.env['HOME'];`],
    ['complexity', `export function x(a: number): number { ${branches} return 0; }`],
    ['max-depth', `export function x(a: boolean): number { ${deep} return 0; }`],
    ['max-lines-per-function', `export function x(): number {\n${'  void 0;\n'.repeat(70)}  return 0;\n}`],
    ['max-lines', '// a line\n'.repeat(301)],
    ['ban-ts-comment', '// @ts-ignore\nexport const x: number = 1;'],
    ['no-cycle', `import type { Y } from './planted-other.ts';\nexport type X = Y[];`],
  ];

  test('catches each fault that is planted', () => {
    const folder = join(copy, 'src', 'core');
    for (const [rule, text] of planted) writeFileSync(join(folder, `planted-${rule}.ts`), `${text}\n`);
    writeFileSync(join(folder, 'planted-other.ts'), `import type { X } from './planted-no-cycle.ts';\nexport type Y = { x: X };\n`);
    const { code, output } = run(join('node_modules', '.bin', 'oxlint'), '--type-aware', '--format=unix', 'src/core');
    expect(code).toBe(1);
    const missed = planted.filter(([rule]) => {
      return !output.split('\n').some((line) => line.includes(`planted-${rule}.ts`) && line.includes(`(${rule})`));
    });
    expect(missed.map(([rule]) => rule)).toEqual([]);
  });
});

describe('npm run measure', () => {
  test.each(['iac', 'iam', 'modules', 'noise', 'repositories', 'sam', 'secrets', 'seen', 'terraform', 'unjudged'])(
    '%s says what it wants, in one line',
    (what) => {
      const { code, output } = script('measure.mjs', what);
      expect({ code, output }).toEqual({
        code: 1,
        output: expect.stringMatching(new RegExp(`^Say where the data is: npm run measure -- ${what} --[^\\n]+\\n$`, 'u')),
      });
    },
  );
});

describe('the options of a script', () => {
  const scripts = readdirSync(join(root, 'scripts')).filter((name) => /^(?:gen-|measure-|picture\.|replay\.).*mjs$/u.test(name));

  test('are read in one way by all that measure, generate by hand and replay', () => expect(scripts.length).toBeGreaterThanOrEqual(21));

  test.each(scripts)('of %s: help is its manual, and a wrong one is told in one line', (name) => {
    const node = name.startsWith('measure-mutations') ? join(root, 'node_modules/node/bin/node') : process.execPath;
    const help = run(node, join('scripts', name), '--help');
    expect(help).toMatchObject({ code: 0 });
    expect(help.output).toMatch(/^\S/u);
    expect(run(node, join('scripts', name), '--wrong')).toEqual({
      code: 2,
      output: "Unknown option '--wrong'. --help says what there is.\n",
    });
  });
});
