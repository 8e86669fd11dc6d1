import { describe, expect, test } from 'vitest';

import { temporaryFolder } from '../git/temporary-repository.ts';
import { phasegate } from '../secrets-review/cli.ts';

const valueless =
  '--base has no value; one that begins with a dash is written --base=VALUE. Run "phasegate review --help" for what it takes.';

/** What is wrong with what was typed, in one line, with what was meant and where it is told. */
const wrong: readonly (readonly [args: readonly string[], line: string])[] = [
  [['reviw'], 'There is no command "reviw". Did you mean review? Run "phasegate help" for the list.'],
  [['x'.repeat(200)], `There is no command "${'x'.repeat(80)}…". Run "phasegate help" for the list.`],
  [['review', '--bse', 'x'], 'There is no option "--bse". Did you mean --base? Run "phasegate review --help" for what it takes.'],
  [['scan', '--zzzzzz'], 'There is no option "--zzzzzz". Run "phasegate scan --help" for what it takes.'],
  [['init', '--frce'], 'There is no option "--frce". Did you mean --force? Run "phasegate init --help" for what it takes.'],
  [['doctor', '--repos', 'x'], 'There is no option "--repos". Did you mean --repo? Run "phasegate doctor --help" for what it takes.'],
  [['serve', '--format', 'json'], 'There is no option "--format". Run "phasegate serve --help" for what it takes.'],
  [['migrate', 'x'], 'migrate takes no argument, and "x" is one.'],
  [['review', 'x'], '"x" is one argument too many. Run "phasegate review --help" for what it takes.'],
  [['demo', 'x'], '"x" is one argument too many. Run "phasegate demo --help" for what it takes.'],
  [['review', '--base'], valueless],
  [['review', '--base', '-x'], valueless],
  [['review', '--repo', ''], '--repo is empty. Give it a value, or leave it out.'],
  [['review', '--repo', 'no/such'], 'There is no folder no/such. Pass the folder of a clone with --repo.'],
  [['scan', '--format', 'yml'], 'Unknown format "yml". Use one of text, json, sarif, markdown, html.'],
  [['matrix', '--model', 'v3'], 'Unknown model "v3". Use one of v1, v2.'],
  [['scan', 'x'.repeat(3000)], `"${'x'.repeat(200)}" cannot be scanned: ENAMETOOLONG.`],
  [['init', '--dir', 'no/such'], 'There is no folder "no/such". Name that of your repository with --dir.'],
  [['explain', 'a', 'b'], 'Name one policy, or one rule of another tool. Run "phasegate explain" for the list.'],
  [['explain', 'zzz'], 'There is no policy "zzz". Run "phasegate explain" for the list.'],
];

test.each(wrong)('%j', async (args, line) => {
  expect(await phasegate(args, { cwd: temporaryFolder() })).toEqual({ code: 2, stdout: '', stderr: `phasegate: ${line}\n` });
});

describe('explain', () => {
  test('alone lists every policy', async () => {
    const { code, stdout } = await phasegate(['explain']);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^guardduty-removed {2,}\S/mu);
  });

  test('a misspelt policy: the one that was meant stands first', async () => {
    const { stderr } = await phasegate(['explain', 'guarduty-removed']);
    expect(stderr).toMatch(/^phasegate: There is no policy "guarduty-removed"\. Did you mean guardduty-removed, /u);
  });

  test.each(['CKV_AWS_24', 'ckv_aws_24', 'EC2.13'])('%s of another tool: the policies that look for it', async (rule) => {
    const { code, stdout } = await phasegate(['explain', rule]);
    expect(code).toBe(0);
    expect(stdout).toMatch(/^sg-ingress-admin-port-open-to-world {2,}\S/mu);
    expect(stdout).not.toContain('guardduty-removed');
  });
});
