import { cpSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { testPoliciesCommand } from '../../src/entry/cli/test-policies.ts';
import { temporaryFolder } from '../git/temporary-repository.ts';
import { phasegate } from '../secrets-review/cli.ts';

const rules = join(dirname(fileURLToPath(import.meta.url)), '../own-policies/rules');
const folder = '.github/phasegate/policies';
const name = 'db-proxy-without-tls';
const texts = {
  policy: readFileSync(join(rules, `${name}.yml`), 'utf8'),
  cases: readFileSync(join(rules, `${name}.md`), 'utf8'),
};

let dir = '';
beforeAll(() => {
  dir = temporaryFolder();
  mkdirSync(join(dir, folder), { recursive: true });
  for (const file of [`${name}.yml`, `${name}.md`]) cpSync(join(rules, file), join(dir, folder, file));
});
const write = (file: string, text: string): void => writeFileSync(join(dir, folder, file), text);

afterEach(() => vi.restoreAllMocks());

/** In this process: what it prints is caught. */
async function run(...args: readonly string[]) {
  const written = { stdout: '', stderr: '' };
  for (const stream of ['stdout', 'stderr'] as const) {
    vi.spyOn(process[stream], 'write').mockImplementation((text) => {
      written[stream] += String(text);
      return true;
    });
  }
  try {
    const code = await testPoliciesCommand(args);
    return { code, ...written };
  } finally {
    vi.restoreAllMocks();
  }
}

test('cases that hold, one that does not, one that is lacking, and a file that is wrong', async () => {
  const good = await run(dir);
  expect([good.code, good.stderr]).toEqual([0, '']);
  expect(good.stdout).toContain(`own-${name}  ${folder}/${name}.yml  high, phase 2\n  holds  nothing is said of it\n`);
  expect(good.stdout).toContain('1 policy, 5 cases: all hold.\n');

  const onTemplates = texts.cases
    .slice(0, texts.cases.indexOf('# in a template'))
    .replace('require_tls = true\n}\n```\n\n`head', 'require_tls = false\n}\n```\n\n`head');
  write(`${name}.md`, onTemplates);
  const bad = await run(join(dir, folder));
  expect([bad.code, bad.stderr]).toEqual([1, '']);
  expect(bad.stdout).toMatch(
    / {2}FAILS {2}it is switched off \(\S+\.md:\d+\)\n {9}expected finding at head main\.tf:2, and there is none\n/u,
  );
  expect(bad.stdout).toContain('  LACKS  no case has a finding in cloudformation\n');
  expect(bad.stdout).toContain('1 policy, 4 cases: 1 of them does not hold, 2 gaps.\n');

  write('second.yml', texts.policy.replace('wanted: true', 'wantd: true'));
  write('stray.md', '# a case\n');
  const wrong = await run(dir);
  expect(wrong.code).toBe(2);
  expect(wrong.stdout).toContain('stray.md belongs to no policy');
  expect(wrong.stderr).toContain(`phasegate: ${folder}/second.yml:16: protection.wantd: is not known here; did you mean \`wanted\`?\n`);
});

test('one of them, the schema, what is none, and explain', async () => {
  const one = await run(join(rules, 'http-api-unlogged.md'));
  expect([one.code, one.stdout.split('\n')[0]]).toEqual([0, 'own-http-api-unlogged  http-api-unlogged.yml  medium, phase 3']);
  const schema = await run('--schema');
  expect(schema.stdout).toBe(readFileSync(join(rules, '../../../docs/own-policy.schema.json'), 'utf8'));
  await expect(run(temporaryFolder())).rejects.toThrow('There are no policies of your own in');
  await expect(run(join(dir, 'nowhere'))).rejects.toThrow('There is no "');
  const told = await phasegate(['explain', `own-${name}`], { cwd: dir });
  expect(told.stdout).toContain('Database proxy takes connections without TLS\n');
  expect(told.stdout).toContain(`More in ${folder}/${name}.yml`);
});

test('a case that no evaluator reads, and a type that is the beginning of another, are lacking', async () => {
  const nothing = '\n# nothing that is read\n\nexpects: no findings\n\n`head main.txt`\n\n```\nx\n```\n';
  const own = temporaryFolder();
  mkdirSync(join(own, folder), { recursive: true });
  writeFileSync(join(own, folder, `${name}.yml`), texts.policy.replace('aws_db_proxy:', 'aws_db_prox: require_tls\n    aws_db_proxy:'));
  writeFileSync(join(own, folder, `${name}.md`), texts.cases + nothing);
  const { code, stdout } = await run(own);
  expect(code).toBe(1);
  expect(stdout).toContain('  LACKS  no case has a resource of the type aws_db_prox\n');
  expect(stdout).toContain('  LACKS  the case "nothing that is read" has no file of Terraform or CloudFormation, so it shows nothing\n');
});
