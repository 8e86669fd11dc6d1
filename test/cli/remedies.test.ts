import { expect, test } from 'vitest';

import { createRepository, temporaryFolder } from '../git/temporary-repository.ts';
import { phasegate } from '../secrets-review/cli.ts';

/** What cannot be reviewed is told with what mends it, in one line. */

const group = 'resource "aws_security_group" "a" {}\n';

async function told(base: Readonly<Record<string, string>>, head: Readonly<Record<string, string>>): Promise<string> {
  const repository = createRepository();
  for (const [path, text] of Object.entries(base)) repository.write(path, text);
  repository.commit();
  repository.git('checkout', '-q', '-b', 'topic');
  for (const [path, text] of Object.entries(head)) repository.write(path, text);
  repository.commit();
  const { code, stderr } = await phasegate(['review', '--repo', repository.dir, '--base', 'main']);
  expect(code).toBe(2);
  return stderr;
}

const pointer = `version https://git-lfs.github.com/spec/v1\noid sha256:${'a'.repeat(64)}\nsize 5\n`;

test.each([
  [
    'a file that is too large',
    { 'main.tf': `# ${'x'.repeat(11_000_000)}\n` },
    'main.tf is too large and was not reviewed. Split it into smaller files, or',
  ],
  ['a name', { 'a\tb.tf': group }, 'a␉b.tf has a name that cannot be used safely and was not reviewed. Give it another name, or'],
  ['a pointer', { 'main.tf': pointer }, 'main.tf is a pointer into Git LFS and was not reviewed. Commit it as a plain text file, or'],
])('%s', async (_, head, line) => {
  expect(await told({ 'README.md': 'x\n' }, head)).toContain(`phasegate: ${line} exclude it in the configuration on the base branch.\n`);
});

test('a configuration that cannot be read', async () => {
  const base = { 'README.md': 'x\n', '.github/phasegate.yml': pointer };
  expect(await told(base, { 'a.txt': 'x\n' })).toContain(
    '.github/phasegate.yml on base could not be read (lfs pointer). Commit it as a plain text file.\n',
  );
});

test('git that is not there: the example says so too', async () => {
  const { code, stderr } = await phasegate(['demo'], { env: { PATH: temporaryFolder() } });
  expect([code, stderr]).toEqual([2, 'phasegate: The program git was not found on PATH. Install git 2.30 or newer.\n']);
});
