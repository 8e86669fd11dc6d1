import { spawn } from 'node:child_process';

const OUTPUT_BYTES_MAX = 256 * 1024 * 1024;

/** Environment of every git process: no configuration of the machine, fixed names, so that object ids depend on content alone. */
export const GIT_ENV: NodeJS.ProcessEnv = {
  PATH: process.env['PATH'],
  LC_ALL: 'C',
  GIT_CONFIG_NOSYSTEM: '1',
  GIT_CONFIG_GLOBAL: '/dev/null',
  GIT_TERMINAL_PROMPT: '0',
  GIT_AUTHOR_NAME: 'fake',
  GIT_AUTHOR_EMAIL: 'fake@users.noreply.github.com',
  GIT_COMMITTER_NAME: 'fake',
  GIT_COMMITTER_EMAIL: 'fake@users.noreply.github.com',
};

export interface GitOutcome {
  readonly code: number;
  readonly stdout: Buffer;
  readonly stderr: string;
}

export interface GitOptions {
  readonly input?: Buffer | string;
  readonly env?: NodeJS.ProcessEnv;
  /** Exit codes that are answers, not failures. 0 alone by default. */
  readonly accept?: readonly number[];
}

/** Runs git in `dir`; rejects on an unexpected exit code. */
export async function git(dir: string, args: readonly string[], options: GitOptions = {}): Promise<GitOutcome> {
  const outcome = await run(dir, args, options);
  if (!(options.accept ?? [0]).includes(outcome.code)) {
    throw new Error(`git ${args.join(' ')} in ${dir}: exit ${outcome.code}: ${outcome.stderr.slice(0, 500)}`);
  }
  return outcome;
}

function run(dir: string, args: readonly string[], options: GitOptions): Promise<GitOutcome> {
  return new Promise((resolve, reject) => {
    const child = spawn('git', ['-C', dir, ...args], { env: { ...GIT_ENV, ...options.env }, stdio: ['pipe', 'pipe', 'pipe'] });
    const stdout: Buffer[] = [];
    let bytes = 0;
    let stderr = '';
    child.stdout.on('data', (chunk: Buffer) => {
      bytes += chunk.length;
      if (bytes > OUTPUT_BYTES_MAX) child.kill();
      else stdout.push(chunk);
    });
    child.stderr.on('data', (chunk: Buffer) => {
      stderr += chunk.toString('utf8');
    });
    child.on('error', reject);
    child.on('close', (code) => resolve({ code: code ?? -1, stdout: Buffer.concat(stdout), stderr }));
    child.stdin.on('error', () => undefined);
    child.stdin.end(options.input ?? '');
  });
}
