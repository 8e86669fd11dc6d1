import type { Range } from '../../core/location.ts';

/** Turns offsets (UTF-16 code units) of one text into lines and columns. */
export interface LineIndex {
  range(start: number, end: number): Range;
  /** 1-based line of an offset. */
  line(offset: number): number;
  /** 1-based column of an offset. */
  column(offset: number): number;
}

/** `firstLine` is the number of the text's first line, for a text that is a part of a file. Lines end with `\n`. */
export function createLineIndex(text: string, firstLine = 1): LineIndex {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  const rowOf = (offset: number): number => {
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return low;
  };
  return {
    line: (offset) => rowOf(offset) + firstLine,
    column: (offset) => offset - (starts[rowOf(offset)] ?? 0) + 1,
    range(start, end) {
      const from = rowOf(start);
      const to = (starts[from + 1] ?? Number.POSITIVE_INFINITY) > end ? from : rowOf(end);
      return {
        startLine: from + firstLine,
        startColumn: start - (starts[from] ?? 0) + 1,
        endLine: to + firstLine,
        endColumn: end - (starts[to] ?? 0) + 1,
      };
    },
  };
}
