import type { FileDiff } from '../git/diff.ts';
import type { Answer, RepositoryCall } from '../http/call.ts';
import { ApiError } from '../http/errors.ts';

export function wantsDiff(call: RepositoryCall): boolean {
  return /\bdiff\b/u.test(call.accept);
}

/** The diff as text; 406 above GitHub's limits. */
export async function diffAnswer(call: RepositoryCall, files: readonly FileDiff[], from: string, to: string): Promise<Answer> {
  const { limits } = call.world;
  if (files.length > limits.diffFilesMax) throw tooLarge(`the maximum number of files (${limits.diffFilesMax})`);
  const lines = files.reduce((sum, file) => sum + (file.patch?.split('\n').length ?? 0), 0);
  if (lines > limits.diffLinesMax) throw tooLarge(`the maximum number of lines (${limits.diffLinesMax})`);
  const raw = await call.repository.git.rawDiff(from, to);
  if (raw.length > limits.diffBytesMax) throw tooLarge(`the maximum size (${limits.diffBytesMax})`);
  return { status: 200, raw, type: 'application/vnd.github.diff; charset=utf-8' };
}

function tooLarge(what: string): ApiError {
  const message = `Sorry, the diff exceeded ${what}. Consider using 'List pull requests files' API or locally cloning the repository instead.`;
  return new ApiError(406, message, [{ resource: 'PullRequest', field: 'diff', code: 'too_large' }]);
}
