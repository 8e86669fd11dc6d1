/** Where one character stands next in a text. Asked for places in ascending order, it reads the text once. */
export class Ahead {
  readonly #text: string;
  readonly #char: string;
  #found = -1;

  constructor(text: string, char: string) {
    this.#text = text;
    this.#char = char;
  }

  /** True when the character stands at `at` or at most `max` characters behind. */
  isWithin(at: number, max: number): boolean {
    if (at > this.#found) {
      const next = this.#text.indexOf(this.#char, at);
      this.#found = next < 0 ? Infinity : next;
    }
    return this.#found - at <= max;
  }
}
