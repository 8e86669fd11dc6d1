import type { LineSpan } from '../../review/ports.ts';

/** Adds one line; `spans` is in order, and a line next to the last span extends it. */
export function appendLine(spans: LineSpan[], line: number): void {
  const last = spans.at(-1);
  if (last?.end === line) spans[spans.length - 1] = { start: last.start, end: line + 1 };
  else spans.push({ start: line, end: line + 1 });
}

/** Lines of `spans` that are not in `known`. Both in order; `known` may overlap. */
export function subtractSpans(spans: readonly LineSpan[], known: readonly LineSpan[]): LineSpan[] {
  const rest: LineSpan[] = [];
  for (const { start, end } of spans) {
    let at = start;
    for (const gone of known) {
      if (gone.end <= at) continue;
      if (gone.start >= end) break;
      if (gone.start > at) rest.push({ start: at, end: gone.start });
      at = gone.end;
    }
    if (at < end) rest.push({ start: at, end });
  }
  return rest;
}

/** Number of lines as git and editors count them: a last line without line feed counts. */
export function lineCount(text: string): number {
  let lines = 0;
  let at = 0;
  for (let next = text.indexOf('\n'); next >= 0; next = text.indexOf('\n', at)) {
    lines += 1;
    at = next + 1;
  }
  return at < text.length ? lines + 1 : lines;
}

/** All lines of a text. */
export function wholeText(text: string): LineSpan[] {
  const lines = lineCount(text);
  return lines === 0 ? [] : [{ start: 1, end: lines + 1 }];
}

/**
 * What differs between two texts as one span a side: all but the common first and last lines. Never less than a real diff, in linear time: for
 * files that git takes for binary (UTF-16, an attribute that says so).
 */
export function outerDifference(base: string, head: string): { readonly removed: LineSpan[]; readonly added: LineSpan[] } {
  const before = splitLines(base);
  const after = splitLines(head);
  const shorter = Math.min(before.length, after.length);
  let first = 0;
  while (first < shorter && before[first] === after[first]) first += 1;
  let last = 0;
  while (last < shorter - first && before.at(-1 - last) === after.at(-1 - last)) last += 1;
  return { removed: span(first, before.length - last), added: span(first, after.length - last) };
}

/** Lines of a text that stand nowhere in the others. */
export function linesInNone(text: string, others: readonly string[]): LineSpan[] {
  const known = new Set(others.flatMap(splitLines));
  const fresh: LineSpan[] = [];
  splitLines(text).forEach((line, index) => {
    if (!known.has(line)) appendLine(fresh, index + 1);
  });
  return fresh;
}

function span(first: number, behind: number): LineSpan[] {
  return first < behind ? [{ start: first + 1, end: behind + 1 }] : [];
}

function splitLines(text: string): string[] {
  const lines = text.split('\n');
  if (lines.at(-1) === '') lines.pop();
  return lines;
}
