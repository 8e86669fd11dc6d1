import { type AnchorTable, anchorTable, type Side } from '../git/anchors.ts';
import { invalid, type ApiError } from '../http/errors.ts';
import { pullCommits, pullDiff } from './pull-diff.ts';
import { shownFiles } from './shown-files.ts';
import type { PullRequest } from './types.ts';
import type { World } from './world.ts';

/** Where a review comment is asked to stand. */
export interface WantedPlace {
  readonly path: string;
  readonly line?: number | undefined;
  readonly side?: Side | undefined;
  readonly start_line?: number | undefined;
  readonly start_side?: Side | undefined;
  readonly position?: number | undefined;
  readonly subject_type?: 'line' | 'file' | undefined;
}

export interface Placed {
  readonly path: string;
  readonly subject: 'line' | 'file';
  readonly side: Side;
  readonly startSide: Side | null;
  readonly line: number | null;
  readonly startLine: number | null;
  readonly position: number;
  readonly diffHunk: string;
}

/** Why a comment cannot stand there: GitHub's field and sentence. */
export interface Misplaced {
  readonly field: string;
  readonly sentence: string;
}

export function misplacedError({ field, sentence }: Misplaced): ApiError {
  return invalid('PullRequestReviewComment', field, `${field} ${sentence}`);
}

const THREAD = 'pull_request_review_thread';

/** Checks one anchor against the diff of the pull request at `commit`: the file must be in it, the line in a hunk, the range in one hunk. */
export async function place(world: World, pull: PullRequest, commit: string, wanted: WantedPlace): Promise<Placed | Misplaced> {
  const shown = shownFiles(await pullDiff(pull, commit), world.limits);
  const entry = shown.find(({ file }) => file.path === wanted.path);
  if (entry === undefined) return { field: `${THREAD}.path`, sentence: 'is invalid' };
  if (wanted.subject_type === 'file') {
    return {
      path: wanted.path,
      subject: 'file',
      side: wanted.side ?? 'RIGHT',
      startSide: null,
      line: null,
      startLine: null,
      position: 1,
      diffHunk: firstHunk(entry.patch),
    };
  }
  if (entry.patch === undefined) return { field: `${THREAD}.diff_hunk`, sentence: "can't be blank" };
  return placeInPatch(anchorTable(entry.patch), wanted);
}

function placeInPatch(table: AnchorTable, wanted: WantedPlace): Placed | Misplaced {
  const end = endOf(table, wanted);
  const anchor = end === undefined ? undefined : table.find(end.side, end.line);
  if (end === undefined || anchor === undefined) return { field: `${THREAD}.line`, sentence: 'must be part of the diff' };
  const plain = { path: wanted.path, subject: 'line' as const, ...end, position: anchor.position, diffHunk: table.hunkTo(anchor) };
  if (wanted.start_line === undefined) return { ...plain, startLine: null, startSide: null };
  const startSide = wanted.start_side ?? end.side;
  const precedes = { field: `${THREAD}.start_line`, sentence: 'must precede the end line.' };
  if (startSide === end.side && wanted.start_line >= end.line) return precedes;
  const start = table.find(startSide, wanted.start_line);
  if (start === undefined || start.hunk !== anchor.hunk)
    return { field: `${THREAD}.start_line`, sentence: 'must be part of the same hunk as the line.' };
  return start.position >= anchor.position ? precedes : { ...plain, startLine: wanted.start_line, startSide };
}

/** The named line, or the one at the old `position`. */
function endOf(table: AnchorTable, wanted: WantedPlace): { readonly side: Side; readonly line: number } | undefined {
  if (wanted.line !== undefined) return { side: wanted.side ?? 'RIGHT', line: wanted.line };
  return wanted.position === undefined ? undefined : table.at(wanted.position);
}

function firstHunk(patch: string | undefined): string {
  return patch === undefined ? '' : (patch.split('\n')[0] ?? '');
}

export function isMisplaced(value: Placed | Misplaced): value is Misplaced {
  return 'sentence' in value;
}

/** @throws ApiError 422 when the commit never was part of the pull request */
export async function checkCommit(pull: PullRequest, commit: string): Promise<void> {
  if (pull.heads.includes(commit) || (await pullCommits(pull)).includes(commit)) return;
  throw invalid('PullRequestReviewComment', 'commit_id', 'commit_id is not part of the pull request');
}
