import type { PullRequest, ReviewComment } from './types.ts';

/** The replacement inside a comment's first suggestion block; undefined without one. */
export function suggestionOf(body: string): string | undefined {
  const open = /^(`{3,}|~{3,})suggestion[^\S\n]*\n/mu.exec(body);
  if (open === null) return undefined;
  const rest = body.slice(open.index + open[0].length);
  const fence = open[1] ?? '```';
  const lines = rest.split('\n');
  const end = lines.findIndex((line) => line.startsWith(fence) && line.trim().replaceAll(fence.slice(0, 1), '') === '');
  return end < 0
    ? undefined
    : lines
        .slice(0, end)
        .map((line) => `${line}\n`)
        .join('');
}

/**
 * Presses "Commit suggestion": the lines of the comment on the head become the block's.
 * @throws Error when GitHub offers no such button: no block, left side, whole file, outdated, closed or queued pull request
 */
export async function applySuggestion(
  pull: PullRequest,
  comment: ReviewComment,
): Promise<{ readonly content: string; readonly path: string }> {
  const why = whyNot(pull, comment);
  const text = suggestionOf(comment.body);
  const entry = await pull.repository.git.entry(pull.headSha, comment.path);
  if (why !== undefined || text === undefined || comment.place === null || entry === undefined) {
    throw new Error(`the suggestion of comment ${comment.id} cannot be committed: ${why ?? 'the file is gone'}`);
  }
  const { line, startLine } = comment.place;
  const old = entry.content.toString('utf8');
  const lines = old.split(/(?<=\n)/u);
  const replacement = line === lines.length && !old.endsWith('\n') ? text.replace(/\n$/u, '') : text;
  return { path: comment.path, content: [...lines.slice(0, (startLine ?? line) - 1), replacement, ...lines.slice(line)].join('') };
}

function whyNot(pull: PullRequest, comment: ReviewComment): string | undefined {
  if (suggestionOf(comment.body) === undefined) return 'there is no suggestion block';
  if (comment.subject === 'file') return 'it is on the whole file';
  if (comment.side === 'LEFT' || comment.startSide === 'LEFT') return 'it is on deleted lines';
  if (comment.place === null) return 'it is outdated';
  if (pull.state !== 'open') return 'the pull request is closed';
  return pull.isQueued ? 'the pull request is queued to merge' : undefined;
}
