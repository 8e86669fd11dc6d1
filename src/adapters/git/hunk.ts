import type { LineSpan } from '../../review/ports.ts';
import { appendLine } from './line-spans.ts';
import type { DiffEntry } from './raw-entry.ts';

/** Where the reader of a hunk stands: the next line of each side, and how many are left. */
export interface Hunk {
  headLine: number;
  headLeft: number;
  /** Of the first parent. */
  baseLine: number;
  /** By parent. */
  readonly baseLeft: number[];
}

interface Side {
  readonly start: number;
  readonly lines: number;
}

/** Parses `@@ -1,2 +3,4 @@`, with one more `@` and one more range for each further parent. Undefined when it has another form. */
export function parseHunkHeader(line: string, parents: number): { readonly bases: readonly Side[]; readonly head: Side } | undefined {
  const ranges = line.slice(0, line.indexOf(' @@', 2)).matchAll(/ [-+](\d+)(?:,(\d+))?/g);
  const sides = [...ranges].map(([, start, lines]) => ({ start: Number(start), lines: Number(lines ?? 1) }));
  const head = sides.pop();
  return head === undefined || sides.length !== parents ? undefined : { bases: sides, head };
}

/** Registers the hunk with its file. Undefined when it has no lines to read. */
export function openHunk(entry: DiffEntry, header: { readonly bases: readonly Side[]; readonly head: Side }): Hunk | undefined {
  const { bases, head } = header;
  const [base] = bases;
  entry.patched = true;
  if (base !== undefined && bases.length === 1) entry.hunks.push({ base: toSpan(base), head: toSpan(head) });
  const hunk = { headLine: head.start, headLeft: head.lines, baseLine: base?.start ?? 0, baseLeft: bases.map((side) => side.lines) };
  return isRead(hunk) ? undefined : hunk;
}

/**
 * Reads one line of a hunk: as many marks as there are parents, then the content. `-` is in that parent and not in the result, `+` in the result
 * and not in that parent, a space what the other marks leave. A line of a merge is new only when every mark is `+`.
 */
export function readHunkLine(line: Buffer, hunk: Hunk, entry: DiffEntry): void {
  // `\ No newline at end of file` belongs to the line before it and is counted nowhere.
  if (line[0] === 0x5c) return;
  const marks = line.toString('latin1', 0, hunk.baseLeft.length);
  if (marks.length !== hunk.baseLeft.length) throw new Error('A line of the diff of git is shorter than its marks.');
  const lost = marks.includes('-');
  if (lost && marks.length === 1) appendLine(entry.removed, hunk.baseLine);
  if (!lost && !marks.includes(' ')) appendLine(entry.added, hunk.headLine);
  advance(hunk, marks, lost);
  // A NUL byte means another encoding: git's idea of a line is then not ours.
  if (line.includes(0)) entry.opaque = true;
}

export function isRead(hunk: Hunk): boolean {
  return hunk.headLeft <= 0 && hunk.baseLeft.every((left) => left <= 0);
}

function advance(hunk: Hunk, marks: string, lost: boolean): void {
  const inParent = lost ? '-' : ' ';
  for (let parent = 0; parent < marks.length; parent += 1) {
    if (marks[parent] === inParent) hunk.baseLeft[parent] = (hunk.baseLeft[parent] ?? 0) - 1;
  }
  if (marks.startsWith(inParent)) hunk.baseLine += 1;
  if (lost) return;
  hunk.headLine += 1;
  hunk.headLeft -= 1;
}

/** A side without lines names the line before it, so its empty span starts behind. */
function toSpan(side: Side): LineSpan {
  const start = side.lines === 0 ? side.start + 1 : side.start;
  return { start, end: start + side.lines };
}
