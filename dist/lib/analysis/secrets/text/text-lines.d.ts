import type { Range } from '../../../core/location.js';
/** Lines of a text, built once; look-ups are fastest when offsets ascend. */
export declare class TextLines {
    #private;
    constructor(text: string);
    get count(): number;
    /** 0-based line of an offset. */
    indexAt(offset: number): number;
    /** Offset of the first character of a 0-based line; the text's length behind the last line. */
    start(index: number): number;
    /** Offset behind the last character of a 0-based line, the line feed not included. */
    end(index: number): number;
    range(start: number, end: number): Range;
}
