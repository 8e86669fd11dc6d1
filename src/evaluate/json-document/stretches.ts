import type { Range } from '../../core/location.ts';
import { lineRange } from '../../core/location.ts';
import type { TextStart } from '../../core/value.ts';

/** A run of text from `line`, `column` on. */
export interface Stretch extends Place {
  /** Where its first character stands, with no column when that is not known. Undefined for a placeholder. */
  readonly source: Place | undefined;
  /** True when all of it comes from elsewhere and was put in there. */
  readonly isInserted?: boolean;
}
/** 1-based; column 0 means that only the line is known. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Where a range of the text stands in the source: exactly, or as whole lines where a column is not known. */
export function sourceRange(range: Range, stretches: readonly Stretch[], textStart: TextStart): Range {
  const start = sourcePlace({ line: range.startLine, column: range.startColumn }, stretches, textStart, false);
  const end = sourcePlace({ line: range.endLine, column: range.endColumn }, stretches, textStart, true);
  if (start.column === 0 || end.column === 0) return { ...lineRange(start.line), endLine: Math.max(start.line, end.line) };
  return { startLine: start.line, startColumn: start.column, endLine: end.line, endColumn: end.column };
}

/** `asEnd`: the place is behind a character, so it belongs to the stretch of that character. */
function sourcePlace(place: Place, stretches: readonly Stretch[], textStart: TextStart, asEnd: boolean): Place {
  const index = stretchAt(stretches, place, asEnd);
  const stretch = stretches[index];
  const source = stretch?.source ?? lastKnown(stretches, index);
  if (stretch === undefined || source === undefined) return { line: textStart.line, column: 0 };
  if (stretch.isInserted === true) return { line: source.line, column: 0 };
  const lines = place.line - stretch.line;
  if (lines > 0) return { line: source.line + lines, column: place.column + textStart.indent };
  const isKnown = stretch.source !== undefined && source.column > 0;
  return { line: source.line, column: isKnown ? source.column + place.column - stretch.column : 0 };
}

/** Index of the last stretch that begins before the place, or at it unless it is an end. */
function stretchAt(stretches: readonly Stretch[], place: Place, asEnd: boolean): number {
  let low = 0;
  let high = stretches.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    const stretch = stretches[middle];
    if (stretch !== undefined && isBefore(stretch, place, asEnd)) low = middle;
    else high = middle - 1;
  }
  return low;
}

function isBefore(a: Place, b: Place, strictly: boolean): boolean {
  if (a.line !== b.line) return a.line < b.line;
  return strictly ? a.column < b.column : a.column <= b.column;
}

/** For a place inside of a placeholder: the line of the next text. */
function lastKnown(stretches: readonly Stretch[], index: number): Place | undefined {
  const next = stretches[index + 1]?.source ?? stretches[index - 1]?.source;
  return next === undefined ? undefined : { line: next.line, column: 0 };
}
