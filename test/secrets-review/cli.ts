import { spawn } from 'node:child_process';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { entryOf, keptCompiled } from '../built.ts';

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
  const { preload } = options;
  // What is loaded before means a place of the sources.
  const entry = preload === undefined ? [entryOf('cli/index.js', 'cli.ts')] : ['--import', preload, join(root, 'src', 'entry', 'cli.ts')];
  const child = spawn(node, [...entry, ...args], {
    cwd: options.cwd ?? root,
    env: { ...process.env, ...keptCompiled(), ...options.env },
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
