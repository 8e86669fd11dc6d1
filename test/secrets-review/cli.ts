import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');
/** Node 24 runs the sources as they are. */
const node = join(root, 'node_modules', 'node', 'bin', 'node');

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line tool as a process of its own. */
export function phasegate(
  args: readonly string[],
  options: { cwd?: string; env?: NodeJS.ProcessEnv; preload?: string } = {},
): Promise<CliResult> {
  const preload = options.preload === undefined ? [] : ['--import', options.preload];
  const child = spawn(node, [...preload, join(root, 'src', 'entry', 'cli.ts'), ...args], {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...options.env },
  });
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => stderr.push(chunk));
  return new Promise((resolve, reject) => {
    child.on('error', reject);
    child.on('close', (code) =>
      resolve({ code, stdout: Buffer.concat(stdout).toString('utf8'), stderr: Buffer.concat(stderr).toString('utf8') }),
    );
  });
}
