import type { Edit } from '../core/finding.ts';
import { compareLocations } from '../core/location.ts';
import type { Location } from '../core/location.ts';
import type { Finding } from '../review/result.ts';

/** Most lines of one fix that a report shows. */
export const fixLinesMax = 24;

/** A fix as people read it: per place the lines that go and the lines that come. */
export interface FixHunk {
  readonly path: string;
  readonly line: number;
  readonly removed: readonly string[];
  readonly added: readonly string[];
  /** Lines left out because of `fixLinesMax`. */
  readonly omitted: number;
}

/**
 * The fix of a finding as hunks. Whole lines are shown where the finding's excerpt holds them; elsewhere only what is to be written, since
 * a report has no source of its own.
 */
export function toFixHunks(finding: Finding): FixHunk[] {
  const edits = finding.fix?.edits.toSorted((a, b) => compareLocations(a.location, b.location)) ?? [];
  return groupByLines(edits).map((group) => capped(toHunk(finding, group)));
}

/** Edits that touch the same lines of one file belong to one hunk. */
function groupByLines(edits: readonly Edit[]): [Edit, ...Edit[]][] {
  const groups: [Edit, ...Edit[]][] = [];
  for (const edit of edits) {
    const group = groups.findLast(([first]) => first.location.path === edit.location.path);
    const previous = group?.at(-1)?.location.range;
    if (group !== undefined && previous !== undefined && edit.location.range.startLine <= previous.endLine) group.push(edit);
    else groups.push([edit]);
  }
  return groups;
}

type Hunk = Omit<FixHunk, 'omitted'>;

function toHunk(finding: Finding, edits: readonly [Edit, ...Edit[]]): Hunk {
  const { path, range } = edits[0].location;
  const endLine = Math.max(...edits.map((edit) => edit.location.range.endLine));
  const before = excerptText(finding, path, range.startLine, endLine);
  const after = before === undefined ? undefined : applyEdits(before, range.startLine, edits);
  if (before === undefined || after === undefined) {
    return { path, line: range.startLine, removed: [], added: edits.flatMap((edit) => toLines(edit.replacement)) };
  }
  const { same, removed, added } = trimCommon(toLines(before), toLines(after));
  return { path, line: range.startLine + same, removed, added };
}

/** Lines of the excerpt, or undefined when it has not all of them. Base lines are no source for a fix of head. */
function excerptText({ location }: Finding, path: string, startLine: number, endLine: number): string | undefined {
  const { excerpt } = location;
  if (excerpt === undefined || location.path !== path || location.side === 'LEFT') return undefined;
  const lines = excerpt.lines.slice(startLine - excerpt.firstLine, endLine - excerpt.firstLine + 1);
  if (startLine < excerpt.firstLine || lines.length !== endLine - startLine + 1) return undefined;
  return lines.map((line) => line.replace(/\r?\n?$/, '')).join('\n');
}

function applyEdits(text: string, firstLine: number, edits: readonly Edit[]): string | undefined {
  let result = text;
  for (const { location, replacement } of edits.toReversed()) {
    const offsets = toOffsets(text, firstLine, location);
    if (offsets === undefined) return undefined;
    result = result.slice(0, offsets.start) + replacement + result.slice(offsets.end);
  }
  return result;
}

function toOffsets(text: string, firstLine: number, { range }: Location): { start: number; end: number } | undefined {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const start = (starts[range.startLine - firstLine] ?? Number.NaN) + range.startColumn - 1;
  const end = (starts[range.endLine - firstLine] ?? Number.NaN) + range.endColumn - 1;
  return start >= 0 && end >= start && end <= text.length ? { start, end } : undefined;
}

/** Drops the lines that both sides begin or end with; `same` says how many it was at the beginning. */
function trimCommon(before: readonly string[], after: readonly string[]): { same: number; removed: string[]; added: string[] } {
  let head = 0;
  while (head < before.length && head < after.length && before[head] === after[head]) head++;
  let tail = 0;
  while (tail < before.length - head && tail < after.length - head && before.at(-1 - tail) === after.at(-1 - tail)) tail++;
  return { same: head, removed: before.slice(head, before.length - tail), added: after.slice(head, after.length - tail) };
}

function toLines(text: string): string[] {
  return text === '' ? [] : text.replace(/\r?\n$/, '').split(/\r?\n/);
}

function capped(hunk: Hunk): FixHunk {
  const removed = hunk.removed.slice(0, fixLinesMax);
  const added = hunk.added.slice(0, Math.max(1, fixLinesMax - removed.length));
  return { ...hunk, removed, added, omitted: hunk.removed.length + hunk.added.length - removed.length - added.length };
}
