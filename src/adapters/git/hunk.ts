import type { LineSpan } from '../../review/ports.ts';
import { appendLine } from './line-spans.ts';
import type { DiffEntry } from './raw-entry.ts';

/** Where the reader of a hunk stands: the next line of each side, and how many are left. */
export interface Hunk {
  readonly base: Side;
  readonly head: Side;
}

interface Side {
  next: number;
  left: number;
}

/** Parses `@@ -1,2 +3,4 @@` and registers the hunk with its file. Undefined when it has another form. */
export function openHunk(line: string, entry: Pick<DiffEntry, 'hunks'>): Hunk | undefined {
  const match = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/.exec(line);
  if (match === null) return undefined;
  const [, baseStart, baseLines = '1', headStart, headLines = '1'] = match;
  const hunk = { base: { next: Number(baseStart), left: Number(baseLines) }, head: { next: Number(headStart), left: Number(headLines) } };
  entry.hunks.push({ base: toSpan(hunk.base), head: toSpan(hunk.head) });
  return hunk;
}

/** Reads one line of a hunk by the byte that it begins with, its mark. False when that is none. */
export function readHunkLine(mark: number | undefined, { base, head }: Hunk, entry: Pick<DiffEntry, 'added' | 'removed'>): boolean {
  switch (mark) {
    case 0x2d: // -
      appendLine(entry.removed, base.next);
      advance(base);
      break;
    case 0x2b: // +
      appendLine(entry.added, head.next);
      advance(head);
      break;
    case 0x20: // space
      advance(base);
      advance(head);
      break;
    case 0x5c: // `\ No newline at end of file` belongs to the line before it and is counted nowhere.
      break;
    default:
      return false;
  }
  return true;
}

export function isRead({ base, head }: Hunk): boolean {
  return base.left <= 0 && head.left <= 0;
}

function advance(side: Side): void {
  side.next += 1;
  side.left -= 1;
}

/** A side without lines names the line before it, so its empty span starts behind. */
function toSpan(side: Side): LineSpan {
  const start = side.left === 0 ? side.next + 1 : side.next;
  return { start, end: start + side.left };
}
