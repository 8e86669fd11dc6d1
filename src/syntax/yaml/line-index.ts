import type { Range } from '../../core/location.ts';

/** Turns offsets into lines and columns. Offsets that grow slowly cost almost nothing. */
export interface LineIndex {
  range(start: number, end: number): Range;
  /** 1-based line of an offset. */
  line(offset: number): number;
  /** 1-based column of an offset, in UTF-16 code units. */
  column(offset: number): number;
}

/** `padding`: by 0-based line, how many columns of `text` are not in the file. */
export function lineIndex(text: string, padding: ReadonlyMap<number, number> = new Map()): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  let current = 0;
  const startOf = (index: number) => starts[index] ?? Infinity;

  /** Index of the line that holds the offset: a step or two from the last one, else by bisection. */
  const seek = (offset: number): number => {
    if (startOf(current) <= offset && offset < startOf(current + 1)) return current;
    if (startOf(current + 1) <= offset && offset < startOf(current + 2)) return (current += 1);
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (startOf(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    return (current = low);
  };
  const line = (offset: number) => seek(offset) + 1;
  const column = (offset: number) => {
    const index = seek(offset);
    return Math.max(0, offset - startOf(index) - (padding.get(index) ?? 0)) + 1;
  };
  return {
    line,
    column,
    range: (start, end) => ({ startLine: line(start), startColumn: column(start), endLine: line(end), endColumn: column(end) }),
  };
}
