import { spawn, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { randomUUID } from 'node:crypto';
import { devNull, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileBytesMax } from '../decode.ts';
import { GitProblem, gitMissing, problemFromStderr } from './git-problem.ts';

const stderrBytesMax = 64 * 1024;

/**
 * Settings that neither the user's nor the repository's configuration may change, because a result must depend on the two commits alone, and
 * because reading a stranger's repository must start no program. `safe.directory`: git's ownership check protects those who let repository
 * configuration run programs; nothing that we call does, and the folder was named on purpose.
 */
const pinnedSettings = [
  'safe.directory=*',
  'core.quotePath=true',
  `core.attributesFile=${devNull}`,
  `core.excludesFile=${devNull}`,
  `core.hooksPath=${devNull}`,
  'core.fsmonitor=false',
  `core.bigFileThreshold=${fileBytesMax}`,
  'diff.suppressBlankEmpty=false',
  'advice.graftFileDeprecated=false',
];

const pinnedFlags = [
  '--no-pager',
  '--literal-pathspecs',
  '--no-replace-objects',
  '--no-optional-locks',
  ...pinnedSettings.flatMap((setting) => ['-c', setting]),
];

/** Variables on top of the pinned ones; undefined takes one away. */
export type GitEnvironment = Readonly<Record<string, string | undefined>>;

/** The user's environment without anything that steers git, plus what pins it. */
function pinnedEnvironment(extra: GitEnvironment): NodeJS.ProcessEnv {
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('GIT_') && name !== 'LANGUAGE');
  return {
    ...Object.fromEntries(inherited),
    LC_ALL: 'C',
    GIT_CONFIG_NOSYSTEM: '1',
    GIT_CONFIG_GLOBAL: devNull,
    GIT_ATTR_NOSYSTEM: '1',
    GIT_GRAFT_FILE: devNull,
    GIT_NO_REPLACE_OBJECTS: '1',
    GIT_TERMINAL_PROMPT: '0',
    // No such file, so an empty index: git would else take content from the checkout where it believes that to be the same.
    GIT_INDEX_FILE: join(tmpdir(), `phasegate-no-index-${randomUUID()}`),
    // Objects that a partial clone lacks are never fetched. The second line is for git before 2.44, which does not know the first.
    GIT_NO_LAZY_FETCH: '1',
    GIT_ALLOW_PROTOCOL: 'none',
    ...extra,
  };
}

/** Starts git in `dir` with everything pinned. `stderr` collects the first 64 kB. */
export function startGit(dir: string, command: readonly string[], environment: GitEnvironment = {}): RunningGit {
  const child = spawn('git', [...pinnedFlags, '-C', dir, ...command], { env: pinnedEnvironment(environment), windowsHide: true });
  const running: { child: ChildProcessWithoutNullStreams; stderr: string; ended: Promise<number> } = {
    child,
    stderr: '',
    ended: endOf(child),
  };
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    if (running.stderr.length < stderrBytesMax) running.stderr += text;
  });
  // A process that ends early closes its input: the exit code and stderr say why, EPIPE says nothing.
  child.stdin.on('error', () => undefined);
  // Someone awaits `ended` in the end; until then its rejection must not count as unhandled.
  running.ended.catch(() => undefined);
  return running;
}

export interface RunningGit {
  readonly child: ChildProcessWithoutNullStreams;
  readonly stderr: string;
  /** Exit code, once every stream is closed. Rejects with a `GitProblem` when git cannot be started. */
  readonly ended: Promise<number>;
}

function endOf(child: ChildProcessWithoutNullStreams): Promise<number> {
  return new Promise((resolve, reject) => {
    child.once('error', (error: NodeJS.ErrnoException) => {
      reject(error.code === 'ENOENT' ? gitMissing() : new GitProblem('git-failed', `Git could not be started: ${error.message}.`));
    });
    child.once('close', (code) => resolve(code ?? -1));
  });
}

export interface GitRun {
  readonly input?: string;
  readonly environment?: GitEnvironment;
  /** Exit codes that are an answer, not a failure. */
  readonly accept?: readonly number[];
}

/** Runs git to its end. Throws `GitProblem` on any other exit code than 0 and those accepted. */
export async function runGit(
  dir: string,
  command: readonly string[],
  run: GitRun = {},
): Promise<{ readonly code: number; readonly stdout: Buffer }> {
  const chunks: Buffer[] = [];
  const code = await streamGit(dir, command, (chunk) => chunks.push(chunk), run);
  return { code, stdout: Buffer.concat(chunks) };
}

/** Like `runGit`, but hands the output on as it comes. */
export async function streamGit(
  dir: string,
  command: readonly string[],
  onChunk: (chunk: Buffer) => void,
  run: GitRun = {},
): Promise<number> {
  const git = startGit(dir, command, run.environment);
  git.child.stdout.on('data', onChunk);
  git.child.stdin.end(run.input ?? '');
  const code = await git.ended;
  if (code !== 0 && run.accept?.includes(code) !== true) throw problemFromStderr(dir, git.stderr);
  return code;
}
