import { END, MATCHED, START, toAutomaton } from './automaton.ts';
import type { Automaton } from './automaton.ts';
import { parseExpression } from './parse-expression.ts';

/**
 * How the time of a backtracking engine grows with the text, from the ambiguity of the expression's automaton (Weber and Seidl, 1991): it is
 * exponential where one place can be left and reached again in two ways by the same text, and more than linear where one repetition can give
 * to the next what it took itself. The search for the first character is such a repetition. What matches as it stands never goes back.
 */
export type Growth =
  | { readonly kind: 'linear' }
  /** `pump`: the text that is repeated. */
  | { readonly kind: 'exponential' | 'polynomial'; readonly pump: string }
  /** Too much to look at; to be made simpler. */
  | { readonly kind: 'undecided'; readonly pump: string };

export function growthOf(source: string, flags: string): Growth {
  const part = parseExpression(source, flags);
  const twofold = new Walk(toAutomaton(part, { flags, isWide: true })).twofold();
  if (twofold !== undefined) return twofold;
  const automaton = toAutomaton(part, { flags, isWide: false });
  if (automaton.looksBackFar) return { kind: 'polynomial', pump: 'what a look behind repeats' };
  return new Walk(automaton).handedOn() ?? { kind: 'linear' };
}

/** A character taken: `letter` by the place `at`. */
interface State {
  readonly number: number;
  readonly at: number;
  readonly letter: number;
  /** A match is certain, whatever follows. */
  isMatch: boolean;
  /** It has matched where the text ends here. */
  readonly endsWell: boolean;
  /** By the letter that is taken next. `ways`: 2 for two or more. */
  readonly next: Map<number, { readonly to: State; readonly ways: number }[]>;
  /** Its number among those that reach each other; 0 for one that does not come back to itself. */
  ring: number;
}

/** Beyond these an expression is told as undecided. */
const pathsMax = 20_000;
const pairsMax = 400_000;

class Walk {
  readonly #automaton: Automaton;
  readonly #states = new Map<string, State>();
  readonly #rings: readonly (readonly State[])[];
  #pairs = 0;
  #isCut = false;

  constructor(automaton: Automaton) {
    this.#automaton = automaton;
    const paths = automaton.places.map(() => undefined as readonly Path[] | undefined);
    const entered: State[] = [];
    const enter = (from: number, before: number): State['next'] => {
      const known = (paths[from] ??= this.#pathsFrom(from));
      const next: State['next'] = new Map();
      for (const { to, guards } of known) {
        if (to === MATCHED) continue;
        for (const letter of automaton.letters.keys()) {
          if (automaton.places[to]?.takes?.[letter] !== true || !guards.every((guard) => guard(before, letter))) continue;
          const list = next.get(letter) ?? [];
          const state = this.#stateAt(to, letter, entered);
          const twin = list.findIndex((one) => one.to === state);
          if (twin === -1) list.push({ to: state, ways: 1 });
          else list[twin] = { to: state, ways: 2 };
          next.set(letter, list);
        }
      }
      return next;
    };
    enter(automaton.first, START);
    for (let state = entered.pop(); state !== undefined; state = entered.pop()) {
      const after = automaton.places[state.at]?.edges[0]?.to ?? MATCHED;
      for (const [letter, list] of enter(after, state.letter)) state.next.set(letter, list);
    }
    this.#markMatches();
    // A match ends the search for another way: nothing is tried twice around one.
    const open = [...this.#states.values()].filter(({ isMatch }) => !isMatch);
    this.#rings = ringsOf(open, ({ next }) => [...next.values()].flatMap((list) => list.flatMap(({ to }) => (to.isMatch ? [] : [to]))));
    for (const [index, ring] of this.#rings.entries()) for (const state of ring) state.ring = index + 1;
  }

  #stateAt(at: number, letter: number, entered: State[]): State {
    const key = `${at} ${letter}`;
    const known = this.#states.get(key);
    if (known !== undefined) return known;
    const after = this.#automaton.places[at]?.edges[0]?.to ?? MATCHED;
    const ends = this.#pathsFrom(after).filter(({ to }) => to === MATCHED);
    const isMatch = ends.some(({ guards }) => guards.length === 0);
    const endsWell = ends.some(({ guards }) => guards.every((guard) => guard(letter, END)));
    const state: State = { number: this.#states.size, at, letter, isMatch, endsWell, next: new Map(), ring: 0 };
    this.#states.set(key, state);
    entered.push(state);
    return state;
  }

  /** `[^}]*(?:\}|$)`: whatever follows and wherever it ends, there is a way on. */
  #markMatches(): void {
    const letters = [...this.#automaton.letters.keys()];
    const { search } = this.#automaton;
    const sure = new Set([...this.#states.values()].filter(({ at, isMatch, endsWell }) => isMatch || (endsWell && at !== search)));
    const goesOn = (state: State): boolean => letters.every((letter) => state.next.get(letter)?.some(({ to }) => sure.has(to)) === true);
    for (let before = -1; before !== sure.size;) {
      before = sure.size;
      for (const state of sure) if (!state.isMatch && !goesOn(state)) sure.delete(state);
    }
    for (const state of sure) state.isMatch = true;
    // Nor is anything looked for behind a character with which a match is certain to begin.
    for (const state of this.#states.values()) {
      if (state.at !== search) continue;
      for (const [letter, list] of state.next) {
        const isFound = list.some(({ to }) => to.at !== search && to.isMatch);
        if (isFound)
          state.next.set(
            letter,
            list.filter(({ to }) => to.at !== search),
          );
      }
    }
  }

  readonly #known = new Map<number, readonly Path[]>();
  /** Every way over forks to a place that takes a character; none passes one fork twice, as an empty turn of a repetition is not taken. */
  #pathsFrom(from: number): readonly Path[] {
    const known = this.#known.get(from);
    if (known !== undefined) return known;
    const found: Path[] = [];
    const passed = new Set<number>();
    let left = pathsMax;
    const go = (at: number, guards: Path['guards']): void => {
      left -= 1;
      if (left < 0) this.#isCut = true;
      if (left < 0 || passed.has(at)) return;
      const place = this.#automaton.places[at];
      if (place === undefined || place.takes !== undefined || at === MATCHED) {
        found.push({ to: at, guards });
        return;
      }
      passed.add(at);
      for (const { to, guard } of place.edges) go(to, guard === undefined ? guards : [...guards, guard]);
      passed.delete(at);
    };
    go(from, []);
    this.#known.set(from, found);
    return found;
  }

  /** One place that the same text leads back to in two ways. Where one of a ring has such a text, all of it have one. */
  twofold(): Growth | undefined {
    for (const ring of this.#rings) {
      const [state] = ring;
      if (state === undefined) continue;
      const isAllowed = (tuple: readonly State[]): boolean => tuple.every((one) => one.ring === state.ring);
      const onwards = (apart: readonly State[]): string | undefined =>
        this.#walk(apart, (tuple) => tuple.every((one) => one === state), { isAllowed });
      const pump = this.#walk([state, state], ([a, b]) => a !== b, { isAllowed, onwards, countsWays: true });
      if (pump !== undefined) return { kind: 'exponential', pump };
    }
    return this.#isCut ? { kind: 'undecided', pump: '' } : undefined;
  }

  /** Two repetitions, the second of which takes what the first one took. */
  handedOn(): Growth | undefined {
    for (const one of this.#rings) {
      for (const other of this.#rings) {
        const pump = one === other ? undefined : this.#handsOn(one, other);
        if (pump !== undefined) return { kind: 'polynomial', pump };
      }
    }
    return this.#isCut ? { kind: 'undecided', pump: '' } : undefined;
  }

  /** Of pairs that reach each other one is enough: what holds of it holds of all. */
  #handsOn(one: readonly State[], other: readonly State[]): string | undefined {
    const pairs = new Map<string, Pair>();
    const pairOf = (first: State, second: State): Pair => {
      const key = `${first.number} ${second.number}`;
      const pair = pairs.get(key) ?? { first, second };
      pairs.set(key, pair);
      return pair;
    };
    const after = ({ first, second }: Pair): readonly Pair[] =>
      [...first.next].flatMap(([letter, list]) =>
        list.flatMap(({ to: a }) =>
          (second.next.get(letter) ?? []).flatMap(({ to: b }) => (a.ring === first.ring && b.ring === second.ring ? [pairOf(a, b)] : [])),
        ),
      );
    const starts = one.flatMap((first) => other.flatMap((second) => (first.letter === second.letter ? [pairOf(first, second)] : [])));
    for (const ring of ringsOf(starts, after)) {
      const [found] = ring;
      if (found === undefined) continue;
      const { first, second } = found;
      const isAllowed = ([a, b, c]: readonly State[]): boolean => a?.ring === first.ring && b?.isMatch === false && c?.ring === second.ring;
      const isGoal = ([a, b, c]: readonly State[]): boolean => a === first && b === second && c === second;
      const pump = this.#walk([first, first, second], isGoal, { isAllowed });
      if (pump !== undefined) return pump;
    }
    return undefined;
  }

  /** The text that leads several states at once to a goal, letter by letter; undefined where none does. */
  #walk(from: readonly State[], isGoal: (tuple: readonly State[]) => boolean, way: Way): string | undefined {
    const seen = new Set<string>();
    const queue = [{ tuple: from, text: '' }];
    for (const { tuple, text: before } of queue) {
      if (this.#isCut) return undefined;
      for (const letter of tuple[0]?.next.keys() ?? []) {
        const text = `${before}${this.#automaton.letters[letter] ?? ''}`;
        if (way.countsWays === true && partsAt(tuple, letter, way)) return text;
        const reached = this.#unseen(tuple, letter, way, seen);
        const rest = reached.filter(isGoal).map((goal) => (way.onwards === undefined ? '' : way.onwards(goal)));
        const found = rest.find((one) => one !== undefined);
        if (found !== undefined) return text + found;
        queue.push(...reached.map((one) => ({ tuple: one, text })));
      }
    }
    return undefined;
  }

  #unseen(at: readonly State[], letter: number, { isAllowed }: Way, seen: Set<string>): readonly (readonly State[])[] {
    const tuples = product(at.map(({ next }) => next.get(letter) ?? [])).filter((tuple) => {
      const key = tuple.map(({ number }) => number).join(' ');
      if (!isAllowed(tuple) || seen.has(key)) return false;
      seen.add(key);
      return true;
    });
    this.#pairs += tuples.length;
    this.#isCut ||= this.#pairs > pairsMax;
    return tuples;
  }
}

/** The same step in two ways parts as two places do. */
function partsAt([a, b]: readonly State[], letter: number, { isAllowed }: Way): boolean {
  return a === b && a?.next.get(letter)?.some(({ to, ways }) => ways > 1 && isAllowed([to, to])) === true;
}

interface Way {
  readonly isAllowed: (tuple: readonly State[]) => boolean;
  /** What else must be found behind the goal. */
  readonly onwards?: (tuple: readonly State[]) => string | undefined;
  readonly countsWays?: boolean;
}

interface Path {
  readonly to: number;
  readonly guards: readonly ((before: number, after: number) => boolean)[];
}

function product(lists: readonly (readonly { readonly to: State }[])[]): readonly (readonly State[])[] {
  return lists.reduce<readonly (readonly State[])[]>(
    (tuples, list) => tuples.flatMap((tuple) => list.map(({ to }) => [...tuple, to])),
    [[]],
  );
}

interface Pair {
  readonly first: State;
  readonly second: State;
}

/** The strongly connected components that have a way back (Tarjan). */
function ringsOf<T>(nodes: readonly T[], after: (node: T) => readonly T[]): readonly (readonly T[])[] {
  const order = new Map<T, { readonly index: number; low: number }>();
  const stack: T[] = [];
  const open = new Set<T>();
  const rings: (readonly T[])[] = [];
  const visit = (node: T): { readonly low: number } => {
    const mark = { index: order.size, low: order.size };
    order.set(node, mark);
    stack.push(node);
    open.add(node);
    const next = after(node);
    for (const one of next) {
      if (!order.has(one)) mark.low = Math.min(mark.low, visit(one).low);
      else if (open.has(one)) mark.low = Math.min(mark.low, order.get(one)?.index ?? mark.low);
    }
    if (mark.low === mark.index) {
      const members = stack.splice(stack.lastIndexOf(node));
      for (const one of members) open.delete(one);
      if (members.length > 1 || next.includes(node)) rings.push(members);
    }
    return mark;
  };
  for (const node of nodes) if (!order.has(node)) visit(node);
  return rings;
}
