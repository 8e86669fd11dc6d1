/** Tells where one of some words may start, by three characters of any case: most places of a text need no regular expression. */
export class WordStarts {
  /** For each pair of characters the third ones that may follow; of every code unit the lower five bits count. */
  readonly #thirds = new Int32Array(32 * 32);

  /** `starts`: three characters each, separated by spaces. */
  constructor(starts: string) {
    for (const start of starts.split(' ')) {
      const pair = pairAt(start, 0);
      this.#thirds[pair] = (this.#thirds[pair] ?? 0) | (1 << (start.charCodeAt(2) & 31));
    }
  }

  /** True when one of the words stands in the text. `words`: a sticky pattern of all of them. */
  test(text: string, words: RegExp): boolean {
    for (let at = this.#next(text, 0); at >= 0; at = this.#next(text, at + 1)) {
      words.lastIndex = at;
      if (words.test(text)) return true;
    }
    return false;
  }

  /** Offset of the next place from `from` on where a word may start; -1 when there is none. Never passes over a word. */
  #next(text: string, from: number): number {
    for (let at = from; at + 2 < text.length; at++) {
      if (((this.#thirds[pairAt(text, at)] ?? 0) >>> (text.charCodeAt(at + 2) & 31)) & 1) return at;
    }
    return -1;
  }
}

function pairAt(text: string, at: number): number {
  return ((text.charCodeAt(at) & 31) << 5) | (text.charCodeAt(at + 1) & 31);
}
