import type { Location, Range } from '../../core/location.ts';
import { lineRange } from '../../core/location.ts';
import type { Origin, StringValue, TemplateValue, TextStart, UnknownValue } from '../../core/value.ts';

/** A text with a placeholder for every hole, and the way back from its lines and columns to the source. */
export interface ComposedText {
  readonly text: string;
  readonly holes: readonly UnknownValue[];
  /** Encloses the number of each hole in the text; occurs nowhere else in it. */
  readonly holeMark: string;
  readonly origin: Origin;
  /** Where a range of the text stands in the source. */
  locate(range: Range): Location;
}

/** Placeholders in one text. */
const holesMax = 10_000;
/** Characters of the private use area that are tried as a mark. */
const firstMark = 0xe000;
const lastMark = 0xe0ff;

/** Undefined when there are too many holes. */
export function composeText(value: StringValue | TemplateValue): ComposedText | undefined {
  const { origin, textStart } = value;
  const parts = value.kind === 'string' ? [value.value] : value.parts;
  const holes = parts.filter((part): part is UnknownValue => typeof part !== 'string');
  const holeMark = unusedMark(parts);
  if (holes.length > holesMax || holeMark === undefined) return undefined;

  const stretches: Stretch[] = [];
  let text = '';
  let place: Place = { line: 1, column: 1 };
  let source: Place | undefined = textStart;
  let hole = 0;
  for (const part of parts) {
    if (typeof part === 'string') {
      stretches.push({ ...place, source });
      text += part;
      if (source !== undefined) source = behind(source, part, textStart);
      place = behind(place, part, undefined);
    } else {
      const placeholder = `${holeMark}${hole}${holeMark}`;
      stretches.push({ ...place, source: undefined });
      text += placeholder;
      place = { line: place.line, column: place.column + placeholder.length };
      source = source === undefined ? undefined : behindHole(part, source);
      hole += 1;
    }
  }
  const locate = (range: Range): Location => {
    if (textStart === undefined) return origin.at;
    return { path: origin.at.path, range: sourceRange(range, stretches, textStart) };
  };
  return { text, holes, holeMark, origin, locate };
}

/** A run of text from `line`, `column` on; `source` is where its first character stands, with no column when that is not known. */
interface Stretch extends Place {
  readonly source: Place | undefined;
}
/** 1-based; column 0 means that only the line is known. */
interface Place {
  readonly line: number;
  readonly column: number;
}

function behind(place: Place, text: string, textStart: TextStart | undefined): Place {
  const lastBreak = text.lastIndexOf('\n');
  if (lastBreak < 0) return { line: place.line, column: place.column === 0 ? 0 : place.column + text.length };
  const breaks = text.split('\n').length - 1;
  return { line: place.line + breaks, column: text.length - lastBreak + (textStart?.indent ?? 0) };
}

/**
 * Behind the hole that begins at `place`. How much source it takes is known only if the unknown itself, or a step that it took, is located
 * right there: `${` and `}` around it count two and one.
 */
function behindHole(hole: UnknownValue, place: Place): Place {
  const uses = [hole.origin.at, ...hole.origin.via.map((step) => step.at)];
  for (const { range } of uses) {
    if (range.startLine !== place.line || place.column === 0) continue;
    if (range.startColumn === place.column) return { line: range.endLine, column: range.endColumn };
    if (range.startColumn === place.column + 2) return { line: range.endLine, column: range.endColumn + 1 };
  }
  return { line: place.line, column: 0 };
}

function sourceRange(range: Range, stretches: readonly Stretch[], textStart: TextStart): Range {
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

/** A character that the text neither contains nor can make with an escape (`\ue000`). */
function unusedMark(parts: readonly (string | UnknownValue)[]): string | undefined {
  const literals = parts.filter((part) => typeof part === 'string');
  for (let unit = firstMark; unit <= lastMark; unit += 1) {
    const mark = String.fromCharCode(unit);
    const escape = new RegExp(unit.toString(16), 'i');
    if (!literals.some((literal) => literal.includes(mark) || escape.test(literal))) return mark;
  }
  return undefined;
}
