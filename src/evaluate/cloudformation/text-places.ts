import type { Range } from '../../core/location.ts';
import type { StringNode } from '../../syntax/data-node.ts';

/** Where a stretch of a text stands in the file: exactly when the text is verbatim, else where the whole text does. Ask in order. */
export function textPlaces(node: StringNode): (start: number, end: number) => Range {
  const { textStart, value, range } = node;
  if (textStart === undefined) return () => range;
  let line = textStart.line;
  // The column that offset 0 of the value would have on the current line.
  let zero = textStart.column;
  let read = 0;
  return (start, end) => {
    for (let at = value.indexOf('\n', read); at >= 0 && at < start; at = value.indexOf('\n', read)) {
      line += 1;
      read = at + 1;
      zero = 1 + textStart.indent - read;
    }
    return { startLine: line, startColumn: zero + start, endLine: line, endColumn: zero + end };
  };
}
