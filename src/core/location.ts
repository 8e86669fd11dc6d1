/** Where something stands in a source file. */
export interface Range {
  /** First line, 1-based. */
  readonly startLine: number;
  /** First column, 1-based, in UTF-16 code units. */
  readonly startColumn: number;
  /** Last line, 1-based. */
  readonly endLine: number;
  /** Column behind the last character (half-open), 1-based, in UTF-16 code units. */
  readonly endColumn: number;
}

/** A range in a file; `path` is relative to the repository root, with forward slashes. */
export interface Location {
  readonly path: string;
  readonly range: Range;
}

/** The whole of one line, when no finer range is known. */
export function lineRange(line: number, length = 0): Range {
  return { startLine: line, startColumn: 1, endLine: line, endColumn: length + 1 };
}

/** Orders by path, then line, then column. */
export function compareLocations(a: Location, b: Location): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1;
  return a.range.startLine - b.range.startLine || a.range.startColumn - b.range.startColumn;
}

/** Where a block begins: its whole range where it has one line, else the place of its first character. */
export function firstLine({ path, range }: Location): Location {
  const { startLine, startColumn } = range;
  return range.endLine === startLine
    ? { path, range }
    : { path, range: { startLine, startColumn, endLine: startLine, endColumn: startColumn } };
}
