import { Problem } from '../../core/problem.ts';

/** Why git could not answer. `unsafe-directory`: git refuses a repository that another user owns. */
export type GitProblemCode =
  | 'git-missing'
  | 'not-a-repository'
  | 'unsafe-directory'
  | 'unknown-ref'
  | 'ambiguous-ref'
  | 'shallow-clone'
  | 'unrelated-histories'
  | 'missing-object'
  | 'corrupt-repository'
  | 'git-failed';

/** The comparison cannot be done. The message is one line that says what, where and what to do; the entry maps it to exit 2. */
export class GitProblem extends Problem {
  override readonly name = 'GitProblem';
  readonly code: GitProblemCode;

  constructor(code: GitProblemCode, message: string) {
    super(message);
    this.code = code;
  }
}

export function gitMissing(): GitProblem {
  return new GitProblem('git-missing', 'The program git was not found on PATH. Install git 2.30 or newer.');
}

const detailCharsMax = 300;

/** Turns git's own words (English, because the locale is pinned) into one of our problems. */
export function problemFromStderr(dir: string, stderr: string): GitProblem {
  const detail = lastLine(stderr);
  if (/dubious ownership|unsafe repository/i.test(stderr)) {
    return new GitProblem(
      'unsafe-directory',
      `Git refuses to read ${dir}, because another user owns it. Run as its owner, or use git 2.38 or newer.`,
    );
  }
  if (/cannot change to/i.test(stderr) && /no such file/i.test(stderr)) {
    return new GitProblem('not-a-repository', `There is no folder ${dir}. Pass the folder of a clone with --repo.`);
  }
  if (/not a git repository|cannot change to/i.test(stderr)) {
    return new GitProblem('not-a-repository', `${dir} is not a git repository. Pass the folder of a clone with --repo.`);
  }
  if (/promisor|lazy fetch|could not fetch|unable to read|missing blob/i.test(stderr)) return missingObject(dir, detail);
  if (/corrupt|bad object|missing tree|inflate|loose object|bad tree|hash mismatch|unable to unpack|not a tree object/i.test(stderr)) {
    return new GitProblem(
      'corrupt-repository',
      `The git repository ${dir} is damaged (${detail}). Run \`git fsck\` there, or clone it again.`,
    );
  }
  return new GitProblem('git-failed', `Git failed in ${dir}: ${detail || 'it ended without a message'}.`);
}

/** An object that the commit names is not in the clone: a partial clone, or a damaged one. */
export function missingObject(dir: string, what: string): GitProblem {
  return new GitProblem(
    'missing-object',
    `The clone ${dir} lacks an object that the review needs (${what}). Clone without --filter, or run \`git fetch --refetch\` (a partial clone) or \`git fsck\` (a damaged one).`,
  );
}

function lastLine(text: string): string {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const fatal = lines.find((line) => line.startsWith('fatal:')) ?? lines.at(-1) ?? '';
  // Git may quote names that the change chose: none of their control characters may reach a terminal.
  return fatal
    .replace(/^fatal: /, '')
    .replace(/\p{Cc}/gu, '?')
    .replace(/\.$/, '')
    .slice(0, detailCharsMax);
}
