import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { reviewCommand } from '../../src/entry/cli/review.ts';
import { createRepository } from './temporary-repository.ts';

const openPort = `resource "aws_security_group" "web" {
  ingress {
    from_port   = 22
    to_port     = 22
    protocol    = "tcp"
    cidr_blocks = ["0.0.0.0/0"]
  }
}
`;

test('a branch from before the gate was tightened is judged by the settings that the base branch has now', async () => {
  const repository = createRepository();
  const lenient = 'policies:\n  sg-ingress-admin-port-open-to-world: { gate: "off" }\n';
  repository.write('.github/phasegate.yml', lenient);
  repository.commit();
  repository.git('checkout', '-q', '-b', 'old');
  repository.write('main.tf', openPort);
  repository.commit();
  const review = async (): Promise<{ code: number; gate: string; base: string }> => {
    const output = join(repository.dir, '.git', 'review.json');
    const code = await reviewCommand(['--repo', repository.dir, '--base', 'main', '--head', 'old', '--format', 'json', '--output', output]);
    const { conclusion, base } = JSON.parse(readFileSync(output, 'utf8')) as { conclusion: string; base: string };
    return { code, gate: conclusion, base };
  };
  const base = repository.git('rev-parse', 'main');
  expect(await review()).toEqual({ code: 0, gate: 'success', base });
  repository.git('checkout', '-q', 'main');
  repository.write('.github/phasegate.yml', 'phase: 2\n');
  repository.commit();
  expect(await review()).toEqual({ code: 1, gate: 'failure', base });
});
