/** A seeded generator, so that fakes are the same in every run and never stand in the repository. */
export class Seeded {
  #state: number;

  constructor(seed: number) {
    this.#state = seed >>> 0;
  }

  /** A number in [0, 1): mulberry32. */
  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    let t = this.#state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  }

  /** An integer in [0, below). */
  below(below: number): number {
    return Math.floor(this.next() * below);
  }

  pick<T>(choices: readonly T[] | string): T | string {
    return choices[this.below(choices.length)] ?? '';
  }

  text(length: number, alphabet: string): string {
    return Array.from({ length }, () => alphabet[this.below(alphabet.length)] ?? '').join('');
  }

  bytes(length: number): Buffer {
    return Buffer.from(Array.from({ length }, () => this.below(256)));
  }
}

/** A seed out of a seed and a name, so that every fake draws from a stream of its own. */
export function seedFor(seed: number, name: string): number {
  let hash = (seed * 2654435761) >>> 0;
  for (const char of name) hash = (Math.imul(hash ^ char.charCodeAt(0), 16777619) + 1) >>> 0;
  return hash;
}

/** Text of a shape: literal characters, and classes such as `[a-z0-9]{32}`. Backslash takes the next character literally. */
export function ofShape(random: Seeded, shape: string): string {
  return shape.replace(/\\(.)|\[([^\]]+)\]\{(\d+)\}/g, (_, literal: string | undefined, set: string | undefined, count: string) =>
    set === undefined ? (literal ?? '') : random.text(Number(count), alphabetOf(set)),
  );
}

function alphabetOf(set: string): string {
  let out = '';
  for (let i = 0; i < set.length; i++) {
    if (set[i + 1] === '-' && i + 2 < set.length) {
      for (let code = set.charCodeAt(i); code <= set.charCodeAt(i + 2); code++) out += String.fromCharCode(code);
      i += 2;
    } else out += set[i] ?? '';
  }
  return out;
}
