import type { LineSpan } from '../../review/ports.ts';
import type { Hunk } from '../../review/pull-request/host.ts';
import { isRead, openHunk, readHunkLine } from '../git/hunk.ts';
import type { Hunk as OpenHunk } from '../git/hunk.ts';

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

/** Reads hunks by the counts of their headers, so that no content can pass for structure. Undefined when it is not what git writes. */
export function parsePatch(text: string): Patch | undefined {
  const found = { added: [], removed: [], hunks: [] } satisfies Patch;
  const lines: string[][] = [];
  let hunk: OpenHunk | undefined;
  for (const line of text.split('\n')) {
    // `\ No newline at end of file` belongs to the line before it and is counted nowhere.
    if (line.startsWith('\\')) continue;
    if (hunk === undefined || isRead(hunk)) {
      hunk = openHunk(line, found);
      if (hunk === undefined) return undefined;
      lines.push([]);
      continue;
    }
    if (!readHunkLine(line.charCodeAt(0), hunk, found) || hunk.base.left < 0 || hunk.head.left < 0) return undefined;
    lines.at(-1)?.push(line);
  }
  if (hunk === undefined || !isRead(hunk)) return undefined;
  return { ...found, hunks: found.hunks.map((spans: Hunk, index) => ({ ...spans, lines: lines[index] ?? [] })) };
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
