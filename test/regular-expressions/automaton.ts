import type { Part } from './parse-expression.ts';

/** Whether an edge may be gone between the character before it and the one after it. Left out: always. */
type Guard = (before: number, after: number) => boolean;
export const START = -1;
/** Stands for what follows the last character. */
export const END = -2;

interface Edge {
  readonly to: number;
  readonly guard?: Guard;
}

/** One character taken, or a fork. A fork has edges alone; what takes a character goes on to its one edge. */
interface Place {
  readonly takes?: readonly boolean[];
  readonly edges: Edge[];
}

export interface Automaton {
  readonly places: readonly Place[];
  readonly first: number;
  /** The search for the first character: takes any, as long as nothing was found. */
  readonly search: number | undefined;
  /** Classes of characters that nothing in the expression tells apart, by one of each. */
  readonly letters: readonly string[];
  /** A repetition without an end within a look behind, which runs at every place. */
  readonly looksBackFar: boolean;
}

/** Where the expression has matched. */
export const MATCHED = 0;

/** `isWide`: repetitions with an end of `longFrom` or more count as without one. */
export interface Reading {
  readonly flags: string;
  readonly isWide: boolean;
}
const longFrom = 8;
/** Of a repetition with an end so many are written out of those that must be there, and of those that may; this shows what follows what. */
const copiesMax = 2;

export function toAutomaton(part: Part, reading: Reading): Automaton {
  return new Builder(reading).build(part);
}

class Builder {
  readonly #places: Place[] = [{ edges: [] }];
  readonly #flags: string;
  readonly #isWide: boolean;
  readonly #isMultiline: boolean;
  readonly #isSticky: boolean;
  #letters: readonly string[] = [];
  #looksBackFar = false;

  constructor({ flags, isWide }: Reading) {
    this.#flags = flags.replaceAll(/[dgmy]/g, '');
    this.#isWide = isWide;
    this.#isMultiline = flags.includes('m');
    this.#isSticky = flags.includes('y');
  }

  build(part: Part): Automaton {
    this.#letters = this.#toldApart(part);
    const entry = this.#add(part, MATCHED);
    const first = this.#fork([{ to: entry }]);
    let search: number | undefined;
    if (!this.#isSticky) {
      search = this.#places.length;
      this.#places.push({ takes: this.#letters.map(() => true), edges: [{ to: first }] });
      this.#places[first]?.edges.push({ to: search });
    }
    return { places: this.#places, first, search, letters: this.#letters, looksBackFar: this.#looksBackFar };
  }

  /** Returns the place where `part` begins when `next` follows it. */
  #add(part: Part, next: number): number {
    switch (part.kind) {
      case 'char': {
        const takes = this.#ask(`^(?:${part.raw})$`);
        this.#places.push({ takes, edges: [{ to: next }] });
        return this.#places.length - 1;
      }
      case 'place':
        return this.#fork([{ to: next, guard: this.#placeGuard(part.raw) }]);
      case 'back':
        return this.#fork([{ to: next, guard: unforeseen }]);
      case 'look':
        return this.#look(part, next);
      case 'sequence':
        return part.items.reduceRight((after, item) => this.#add(item, after), next);
      case 'choice':
        return this.#fork(part.options.map((option) => ({ to: this.#add(option, next) })));
      case 'repeat':
        return this.#repeat(part, next);
    }
  }

  #repeat({ body, min, max }: Extract<Part, { kind: 'repeat' }>, next: number): number {
    const isEndless = max === Number.POSITIVE_INFINITY || (this.#isWide && max >= longFrom);
    const needed = Math.min(min, copiesMax);
    let at = next;
    if (isEndless) {
      const turn = this.#fork([]);
      const again = this.#add(body, turn);
      this.#places[turn]?.edges.push({ to: again }, { to: next });
      // Another fork than that of a turn: to come in once more from around is another way than to turn.
      at = this.#fork([{ to: again }, { to: next }]);
    } else {
      for (let count = Math.min(max - min, copiesMax); count > 0; count -= 1) at = this.#fork([{ to: this.#add(body, at) }, { to: next }]);
    }
    for (let count = 0; count < needed; count += 1) at = this.#add(body, at);
    return at;
  }

  /** Where it is about one character it is a guard; its own repetitions run from wherever it stands. */
  #look({ isBehind, raw, body }: Extract<Part, { kind: 'look' }>, next: number): number {
    if (isOneCharacter(body)) return this.#fork([{ to: next, guard: this.#lookGuard(raw, isBehind) }]);
    if (isBehind) this.#looksBackFar ||= repeatsEndlessly(body);
    const ahead = isBehind ? [] : [{ to: this.#add(body, MATCHED), guard: unforeseen }];
    return this.#fork([...ahead, { to: next, guard: unforeseen }]);
  }

  #lookGuard(raw: string, isBehind: boolean): Guard {
    const flags = this.#isMultiline ? `${this.#flags}m` : this.#flags;
    const holds = this.#ask(isBehind ? `^[^]${raw}` : `^${raw}[^]`, flags);
    const atStart = isBehind && new RegExp(`^${raw}`, flags).test('');
    return (before, after) => (isBehind ? (before === START ? atStart : holds[before] === true) : holds[after] === true);
  }

  #placeGuard(raw: '^' | '$' | '\\b' | '\\B'): Guard {
    const [word, lineBreak] = [this.#ask(String.raw`^\w$`), this.#ask(String.raw`^[\n\r\u2028\u2029]$`)];
    switch (raw) {
      case '^':
        return (before) => before === START || (this.#isMultiline && lineBreak[before] === true);
      case '$':
        return (_, after) => after === END || (this.#isMultiline && lineBreak[after] === true);
      case '\\b':
        return (before, after) => (word[before] === true) !== (word[after] === true);
      case '\\B':
        return (before, after) => (word[before] === true) === (word[after] === true);
    }
  }

  #fork(edges: Edge[]): number {
    this.#places.push({ edges });
    return this.#places.length - 1;
  }

  #ask(source: string, flags = this.#flags): boolean[] {
    const shape = new RegExp(source, flags);
    return this.#letters.map((letter) => shape.test(letter));
  }

  #toldApart(part: Part): readonly string[] {
    const shapes = [...questionsOf(part), String.raw`^\w$`, String.raw`^[\n\r\u2028\u2029]$`].map((one) => new RegExp(one, this.#flags));
    const classes = new Map<string, string>();
    for (const letter of lettersFor(shapes.map(({ source }) => source))) {
      const answers = shapes.map((shape) => (shape.test(letter) ? '1' : '0')).join('');
      if (!classes.has(answers)) classes.set(answers, letter);
    }
    return [...classes.values()];
  }
}

/** It may hold, and may not. */
function unforeseen(_: number, after: number): boolean {
  return after !== END;
}

/** What is asked of a letter anywhere in the expression. */
function questionsOf(part: Part): string[] {
  switch (part.kind) {
    case 'char':
      return [`^(?:${part.raw})$`];
    case 'look':
      return [...(isOneCharacter(part.body) ? [`^[^]${part.raw}`, `^${part.raw}[^]`] : []), ...questionsOf(part.body)];
    case 'sequence':
      return part.items.flatMap(questionsOf);
    case 'choice':
      return part.options.flatMap(questionsOf);
    case 'repeat':
      return questionsOf(part.body);
    default:
      return [];
  }
}

const ascii = Array.from({ length: 128 }, (_, code) => String.fromCodePoint(code));
const others = '\u00a0éİſK\u2028\u3000中\ufeff\u200b\u202e٣'.split('');

function lettersFor(sources: readonly string[]): ReadonlySet<string> {
  const written = sources.join('').match(/[\u0080-\ud7ff\ue000-\uffff]/gu) ?? [];
  return new Set([...ascii, ...others, ...written]);
}

function isOneCharacter(part: Part): boolean {
  if (part.kind === 'choice') return part.options.every(isOneCharacter);
  return part.kind === 'char' || (part.kind === 'place' && part.raw.length === 1) || (part.kind === 'sequence' && part.items.length === 0);
}

function repeatsEndlessly(part: Part): boolean {
  switch (part.kind) {
    case 'repeat':
      return part.max === Number.POSITIVE_INFINITY || repeatsEndlessly(part.body);
    case 'sequence':
      return part.items.some(repeatsEndlessly);
    case 'choice':
      return part.options.some(repeatsEndlessly);
    case 'look':
      return repeatsEndlessly(part.body);
    default:
      return false;
  }
}
