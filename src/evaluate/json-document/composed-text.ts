import type { Location, Range } from '../../core/location.ts';
import type { Origin, StringValue, TemplateValue, TextRun, UnknownValue } from '../../core/value.ts';
import { sourceRange } from './stretches.ts';
import type { Place, Stretch } from './stretches.ts';

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
  const holeMark = holes.length === 0 ? '' : unusedMark(parts);
  if (holes.length > holesMax || holeMark === undefined) return undefined;

  const { stretches, text } = write(value, holeMark);
  const locate = (range: Range): Location => {
    if (textStart === undefined) return origin.at;
    return { path: origin.at.path, range: sourceRange(range, stretches, textStart) };
  };
  return { text, holes, holeMark, origin, locate };
}

/** Writes the text and notes where every stretch of it comes from. */
function write({ textStart, runs = [], ...value }: StringValue | TemplateValue, holeMark: string): Builder {
  const parts = value.kind === 'string' ? [value.value] : value.parts;
  const builder: Builder = { stretches: [], text: '', place: { line: 1, column: 1 }, source: textStart, indent: textStart?.indent ?? 0 };
  let nextRun = 0;
  let offset = 0;
  let hole = 0;
  for (const part of parts) {
    if (typeof part === 'string') {
      const first = nextRun;
      while (nextRun < runs.length && (runs[nextRun]?.offset ?? 0) < offset + part.length) nextRun += 1;
      for (const run of cut(part, offset, runs.slice(first, nextRun))) addLiteral(builder, run);
      offset += part.length;
    } else {
      addHole(builder, part, `${holeMark}${hole}${holeMark}`);
      hole += 1;
    }
  }
  return builder;
}

interface Builder {
  readonly stretches: Stretch[];
  readonly indent: number;
  text: string;
  place: Place;
  source: Place | undefined;
}

interface LiteralRun {
  readonly text: string;
  /** Undefined to go on where the text before ends; null for text from elsewhere. */
  readonly start: Place | undefined | null;
}

/** Cuts a literal part, which begins at `offset`, where a run begins. */
function cut(part: string, offset: number, runs: readonly TextRun[]): LiteralRun[] {
  const pieces: LiteralRun[] = [];
  const head = part.slice(0, (runs[0]?.offset ?? Infinity) - offset);
  if (head !== '') pieces.push({ text: head, start: undefined });
  for (const [index, run] of runs.entries()) {
    const end = (runs[index + 1]?.offset ?? Infinity) - offset;
    pieces.push({ text: part.slice(run.offset - offset, end), start: run.place ?? null });
  }
  return pieces;
}

function addLiteral(builder: Builder, { text, start }: LiteralRun): void {
  if (start === null) builder.source &&= { line: builder.source.line, column: 0 };
  else if (start !== undefined) builder.source = start;
  const { place, source } = builder;
  builder.stretches.push({ ...place, source, ...(start === null ? { isInserted: true } : {}) });
  builder.text += text;
  builder.place = behind(place, text, 0);
  if (start !== null && source !== undefined) builder.source = behind(source, text, builder.indent);
}

function addHole(builder: Builder, hole: UnknownValue, placeholder: string): void {
  const { place, source } = builder;
  builder.stretches.push({ ...place, source: undefined });
  builder.text += placeholder;
  builder.place = { line: place.line, column: place.column + placeholder.length };
  builder.source = source === undefined ? undefined : behindHole(hole, source);
}

function behind(place: Place, text: string, indent: number): Place {
  const lastBreak = text.lastIndexOf('\n');
  if (lastBreak < 0) return { line: place.line, column: place.column === 0 ? 0 : place.column + text.length };
  const breaks = text.split('\n').length - 1;
  return { line: place.line + breaks, column: text.length - lastBreak + indent };
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
