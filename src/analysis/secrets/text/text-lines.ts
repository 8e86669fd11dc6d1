import type { Range } from '../../../core/location.ts';

/** Lines of a text, built once; look-ups are fastest when offsets ascend. */
export class TextLines {
  readonly #starts: number[] = [0];
  readonly #length: number;
  #current = 0;

  constructor(text: string) {
    this.#length = text.length;
    for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) this.#starts.push(at + 1);
  }

  get count(): number {
    return this.#starts.length;
  }

  /** 0-based line of an offset. */
  indexAt(offset: number): number {
    const near = this.#current;
    if (offset >= this.start(near) && offset < this.start(near + 1)) return near;
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if (this.start(middle) <= offset) low = middle;
      else high = middle - 1;
    }
    this.#current = low;
    return low;
  }

  /** Offset of the first character of a 0-based line; the text's length behind the last line. */
  start(index: number): number {
    return this.#starts[index] ?? this.#length + 1;
  }

  /** Offset behind the last character of a 0-based line, the line feed not included. */
  end(index: number): number {
    return Math.min(this.start(index + 1) - 1, this.#length);
  }

  range(start: number, end: number): Range {
    const first = this.indexAt(start);
    const last = end > start ? this.indexAt(end - 1) : first;
    return { startLine: first + 1, startColumn: start - this.start(first) + 1, endLine: last + 1, endColumn: end - this.start(last) + 1 };
  }
}
