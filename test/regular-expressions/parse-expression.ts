/** A regular expression of JavaScript as a tree, as far as its running time depends on it. */
export type Part =
  /** One character: a letter, an escape, a class. What it takes is asked of the engine itself, by `raw`. */
  | { readonly kind: 'char'; readonly raw: string }
  | { readonly kind: 'place'; readonly raw: '^' | '$' | '\\b' | '\\B' }
  /** What a group took before. */
  | { readonly kind: 'back' }
  | { readonly kind: 'look'; readonly isBehind: boolean; readonly raw: string; readonly body: Part }
  | { readonly kind: 'sequence'; readonly items: readonly Part[] }
  | { readonly kind: 'choice'; readonly options: readonly Part[] }
  | { readonly kind: 'repeat'; readonly body: Part; readonly min: number; readonly max: number };

/** The source is one that the engine takes; what is not known here throws. */
export function parseExpression(source: string, flags: string): Part {
  const reader = new Reader(source, flags);
  const part = reader.choice();
  if (reader.left !== '') throw new Error(`not understood: ${reader.left}`);
  return part;
}

class Reader {
  left: string;
  readonly #isUnicode: boolean;
  readonly #groups: number;

  constructor(source: string, flags: string) {
    if (flags.includes('v')) throw new Error('classes of classes are not understood');
    this.left = source;
    this.#isUnicode = flags.includes('u');
    this.#groups = new RegExp(`${source}|`, flags).exec('')?.length ?? 1;
  }

  choice(): Part {
    const options = [this.#sequence()];
    while (this.#take(/^\|/) !== undefined) options.push(this.#sequence());
    const [first] = options;
    return options.length === 1 && first !== undefined ? first : { kind: 'choice', options };
  }

  #sequence(): Part {
    const items: Part[] = [];
    while (this.left !== '' && !/^[|)]/.test(this.left)) items.push(this.#quantified());
    const [first] = items;
    return items.length === 1 && first !== undefined ? first : { kind: 'sequence', items };
  }

  #quantified(): Part {
    const body = this.#part();
    const written = this.#take(/^(?:[*+?]|\{\d+(?:,\d*)?\})\??/);
    if (written === undefined) return body;
    const sign = written[0] ?? '';
    if (sign === '*' || sign === '+') return { kind: 'repeat', body, min: sign === '*' ? 0 : 1, max: Number.POSITIVE_INFINITY };
    if (sign === '?') return { kind: 'repeat', body, min: 0, max: 1 };
    const [, min = '0', comma, max = ''] = /^\{(\d+)(,?)(\d*)\}/.exec(written) ?? [];
    return {
      kind: 'repeat',
      body,
      min: Number(min),
      max: comma === '' ? Number(min) : max === '' ? Number.POSITIVE_INFINITY : Number(max),
    };
  }

  #part(): Part {
    const opened = this.#take(/^\((?:\?(?:[:=!]|<[=!]|<[^>]+>))?/);
    if (opened !== undefined) return this.#group(opened);
    const place = this.#take(/^(?:[$^]|\\[bB])/);
    if (place === '^' || place === '$' || place === '\\b' || place === '\\B') return { kind: 'place', raw: place };
    if (this.#isBack()) return { kind: 'back' };
    const raw =
      this.#take(/^\[(?:\\[^]|[^\]\\])*\]/) ??
      this.#take(/^\\(?:u\{[^}]*\}|u[\dA-Fa-f]{4}|x[\dA-Fa-f]{2}|[pP]\{[^}]*\}|c[A-Za-z]|[^])/) ??
      this.#take(this.#isUnicode ? /^[^]/u : /^[^]/);
    if (raw === undefined) throw new Error(`not understood: ${this.left}`);
    return { kind: 'char', raw };
  }

  /** A reference to a group, by its name or its number; another number is a character. */
  #isBack(): boolean {
    if (this.#take(/^\\k<[^>]+>/) !== undefined) return true;
    const number = /^\\([1-9]\d*)/.exec(this.left)?.[1];
    if (number === undefined || Number(number) >= this.#groups) return false;
    this.left = this.left.slice(number.length + 1);
    return true;
  }

  #group(opened: string): Part {
    const before = this.left;
    const body = this.choice();
    const inner = before.slice(0, before.length - this.left.length);
    if (this.#take(/^\)/) === undefined) throw new Error('a group does not end');
    const isLook = /[=!]$/.test(opened);
    return isLook ? { kind: 'look', isBehind: opened.includes('<'), raw: `${opened}${inner})`, body } : body;
  }

  #take(shape: RegExp): string | undefined {
    const taken = shape.exec(this.left)?.[0];
    if (taken !== undefined) this.left = this.left.slice(taken.length);
    return taken;
  }
}
