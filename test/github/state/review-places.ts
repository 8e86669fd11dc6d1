import { anchorTable } from '../git/anchors.ts';
import type { FileDiff } from '../git/diff.ts';
import { mapLine } from './line-map.ts';
import { diffBase, pullDiff } from './pull-diff.ts';
import { shownFiles } from './shown-files.ts';
import type { PullRequest, ReviewComment } from './types.ts';
import type { World } from './world.ts';

/** After the head or base moved: finds each comment's line again, or marks it outdated. */
export async function replaceComments(world: World, pull: PullRequest): Promise<void> {
  const comments = [...pull.repository.reviewComments.values()].filter((one) => one.pull === pull.number && one.subject === 'line');
  for (const comment of comments) comment.place = await newPlace(world, pull, comment);
}

async function newPlace(world: World, pull: PullRequest, comment: ReviewComment): Promise<ReviewComment['place']> {
  const moved = await movedFile(pull, comment);
  const shown = shownFiles(await pullDiff(pull), world.limits).find(({ file }) => file.path === comment.path);
  if (moved?.status === 'renamed' || shown?.patch === undefined || comment.originalLine === null) return null;
  const line = mapLine(moved?.patch, comment.originalLine);
  const startLine = comment.originalStartLine === null ? null : mapLine(moved?.patch, comment.originalStartLine);
  if (line === undefined || startLine === undefined) return null;
  const anchor = anchorTable(shown.patch).find(comment.side, line);
  return anchor === undefined ? null : { line, startLine, position: anchor.position };
}

/** How the commented file has changed since, on the side of the comment. */
async function movedFile(pull: PullRequest, comment: ReviewComment): Promise<FileDiff | undefined> {
  const [from, to] =
    comment.side === 'RIGHT'
      ? [comment.originalCommit, pull.headSha]
      : [await diffBase(pull, comment.originalCommit), await diffBase(pull)];
  return (await pull.repository.git.diff(from, to)).find((file) => (file.previousPath ?? file.path) === comment.path);
}
