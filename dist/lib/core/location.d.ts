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
export declare function lineRange(line: number, length?: number): Range;
/** Orders by path, then line, then column. */
export declare function compareLocations(a: Location, b: Location): number;
/** Where a block begins: its whole range where it has one line, else the place of its first character. */
export declare function firstLine({ path, range }: Location): Location;
