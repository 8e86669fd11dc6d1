import type { LineSpan } from '../../review/ports.ts';
import type { Hunk } from '../../review/pull-request/host.ts';
import { appendLine } from '../git/line-spans.ts';

/** One file's patch as GitHub shows it. */
export interface Patch {
  readonly hunks: readonly PatchHunk[];
  /** Lines on head that are added, on base that are removed. */
  readonly added: readonly LineSpan[];
  readonly removed: readonly LineSpan[];
}

interface PatchHunk extends Hunk {
  /** Without their line feeds; the mark first. */
  readonly lines: readonly string[];
}

/** A hunk that is being read: the next line of each side, and how many are left. */
interface OpenHunk extends Hunk {
  readonly lines: string[];
  nextBase: number;
  nextHead: number;
  baseLeft: number;
  headLeft: number;
}

/** Reads hunks by the counts of their headers, so that no content can pass for structure. Undefined when it is not what git writes. */
export function parsePatch(text: string): Patch | undefined {
  const hunks: OpenHunk[] = [];
  const added: LineSpan[] = [];
  const removed: LineSpan[] = [];
  for (const line of text.split('\n')) {
    const current = hunks.at(-1);
    // `\ No newline at end of file` belongs to the line before it and is counted nowhere.
    if (line.startsWith('\\')) continue;
    if (current === undefined || isRead(current)) {
      const opened = openHunk(line);
      if (opened === undefined) return undefined;
      hunks.push(opened);
    } else if (!readLine(line, current, { added, removed })) return undefined;
  }
  const last = hunks.at(-1);
  return last !== undefined && isRead(last) ? { hunks, added, removed } : undefined;
}

function isRead({ baseLeft, headLeft }: OpenHunk): boolean {
  return baseLeft <= 0 && headLeft <= 0;
}

function openHunk(line: string): OpenHunk | undefined {
  const match = /^@@ -(\d+)(?:,(\d+))? \+(\d+)(?:,(\d+))? @@/u.exec(line);
  if (match === null) return undefined;
  const [base, baseLeft, head, headLeft] = [Number(match[1]), Number(match[2] ?? 1), Number(match[3]), Number(match[4] ?? 1)];
  return { base: toSpan(base, baseLeft), head: toSpan(head, headLeft), lines: [], nextBase: base, nextHead: head, baseLeft, headLeft };
}

/** A side without lines names the line before it, so its empty span starts behind. */
function toSpan(first: number, count: number): LineSpan {
  const start = count === 0 ? first + 1 : first;
  return { start, end: start + count };
}

/** Moves the hunk on; false when the line has no mark. */
function readLine(line: string, hunk: OpenHunk, found: { readonly added: LineSpan[]; readonly removed: LineSpan[] }): boolean {
  const mark = line.slice(0, 1);
  if (mark !== ' ' && mark !== '+' && mark !== '-') return false;
  if (mark === '+') appendLine(found.added, hunk.nextHead);
  if (mark === '-') appendLine(found.removed, hunk.nextBase);
  if (mark !== '+') {
    hunk.nextBase += 1;
    hunk.baseLeft -= 1;
  }
  if (mark !== '-') {
    hunk.nextHead += 1;
    hunk.headLeft -= 1;
  }
  hunk.lines.push(line);
  return hunk.baseLeft >= 0 && hunk.headLeft >= 0;
}

/**
 * What the text on one side may have been, from the text on the other and the patch between them: with and without a line feed at the end,
 * which patches say in a roundabout way. Whoever uses it checks by object id which it is, if any.
 */
export function acrossPatch(other: string, patch: Patch, to: 'base' | 'head'): readonly string[] {
  const from = to === 'base' ? 'head' : 'base';
  const gone = to === 'base' ? '+' : '-';
  const source = other.split('\n');
  if (source.at(-1) === '') source.pop();
  const result: string[] = [];
  let at = 1;
  for (const hunk of patch.hunks) {
    for (const line of source.slice(at - 1, hunk[from].start - 1)) result.push(line);
    for (const line of hunk.lines) if (!line.startsWith(gone)) result.push(line.slice(1));
    at = hunk[from].end;
  }
  for (const line of source.slice(at - 1)) result.push(line);
  const text = result.join('\n');
  return result.length === 0 ? [''] : [`${text}\n`, text];
}
