import type { Edit } from '../../core/finding.ts';
import { compareLocations } from '../../core/location.ts';
import type { LineSpan } from '../../review/ports.ts';
import type { Finding } from '../../review/result.ts';
import { printableSource } from '../printable.ts';

/** Whole lines of head and what to put in their place, as GitHub's suggestion block wants it. */
export interface Suggestion {
  readonly startLine: number;
  readonly endLine: number;
  readonly lines: readonly string[];
}

/** Longest suggestion; a longer fix is no thing to accept with one click. */
const suggestionLinesMax = 30;
/** The excerpt's own marks: a masked secret, a line that was cut. Neither can be written back. */
const unfaithful = /•|…$/u;

/**
 * The fix as a suggestion, where it applies cleanly: one file, lines of head that all stand in the hunk `span`, and every line known to the
 * letter. Undefined otherwise. The source is the excerpt, in which secrets are masked, so that no suggestion repeats one.
 */
export function toSuggestion(finding: Finding, span: LineSpan): Suggestion | undefined {
  const edits = editsOfOneFile(finding);
  if (edits.length === 0) return undefined;
  const startLine = Math.min(...edits.map(({ location: { range } }) => range.startLine));
  const endLine = Math.max(...edits.map(({ location: { range } }) => range.endLine));
  if (startLine < span.start || endLine >= span.end) return undefined;
  const source = sourceLines(finding, startLine, endLine);
  const text = source === undefined ? undefined : applyEdits(source, startLine, edits);
  if (source === undefined || text === undefined || text === source.join('\n') || isUnprintable(text)) return undefined;
  // Nothing left of the lines: they go, rather than leave an empty one.
  const lines = text === '' ? [] : text.split('\n');
  return lines.length > suggestionLinesMax ? undefined : { startLine, endLine, lines };
}

/** In order; empty when the fix reaches into another file, or the finding is about base. */
function editsOfOneFile({ fix, location }: Finding): Edit[] {
  const edits = fix?.edits.toSorted((a, b) => compareLocations(a.location, b.location)) ?? [];
  return location.side === 'RIGHT' && edits.every((edit) => edit.location.path === location.path) ? edits : [];
}

function sourceLines({ location: { excerpt } }: Finding, startLine: number, endLine: number): string[] | undefined {
  if (excerpt === undefined || startLine < excerpt.firstLine) return undefined;
  const lines = excerpt.lines.slice(startLine - excerpt.firstLine, endLine - excerpt.firstLine + 1);
  const isWhole = lines.length === endLine - startLine + 1 && !lines.some((line) => unfaithful.test(line));
  return isWhole ? lines : undefined;
}

/** Undefined when the edits overlap or reach beyond the lines. */
function applyEdits(source: readonly string[], firstLine: number, edits: readonly Edit[]): string | undefined {
  const text = source.join('\n');
  const starts = [0];
  for (const line of source) starts.push((starts.at(-1) ?? 0) + line.length + 1);
  const offset = (line: number, column: number): number => (starts[line - firstLine] ?? Number.NaN) + column - 1;
  let result = '';
  let at = 0;
  for (const { location, replacement } of edits) {
    const from = offset(location.range.startLine, location.range.startColumn);
    const to = offset(location.range.endLine, location.range.endColumn);
    if (!(from >= at && to >= from && to <= text.length)) return undefined;
    result += text.slice(at, from) + replacement;
    at = to;
  }
  return result + text.slice(at);
}

/** A character that a report would have to name cannot be suggested to the letter. */
function isUnprintable(text: string): boolean {
  return text.split('\n').some((line) => printableSource(line) !== line);
}
