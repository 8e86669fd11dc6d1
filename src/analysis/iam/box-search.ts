import type { Budget } from './budget.ts';
import { coversGlob } from './glob.ts';
import { endsDiffer, findWord, type SearchResult, type Word } from './glob-search.ts';
import type { KeyTest } from './key-test.ts';
import { checkPinned, findValues, type KeyLiteral, type KeyValues } from './key-values.ts';
import type { PreparedPattern } from './prepared-pattern.ts';
import type { PreparedStatement } from './prepared-statement.ts';

/** A set of requests of one action and one caller: one resource within `inside` and `outside`, and keys that meet their literals. */
export interface Box {
  readonly inside: readonly PreparedPattern[];
  readonly outside: readonly PreparedPattern[];
  readonly literals: ReadonlyMap<string, readonly KeyLiteral[]>;
}

/** A request in a box. */
export interface BoxPoint {
  readonly resource: Word;
  readonly values: ReadonlyMap<string, KeyValues>;
}

/** Searches boxes of one caller; remembers what was found out about its keys and resources. */
export interface BoxSearch {
  /** A request of the box that no block matches. */
  find(box: Box, blocks: readonly PreparedStatement[]): BoxPoint | 'empty' | 'exhausted';
  /** The box within one statement, for each of its ways to take a resource. */
  within(box: Box, statement: PreparedStatement): readonly Box[];
}

/** One way in which a statement does not match. */
type Way =
  | { readonly kind: 'outside'; readonly patterns: readonly PreparedPattern[] }
  | { readonly kind: 'inside'; readonly pattern: PreparedPattern }
  | { readonly kind: 'key'; readonly literal: KeyLiteral };

/** Work of one node of the search, beside its theory questions. */
const NODE_UNITS = 20;

export function boxSearch(pinned: ReadonlyMap<string, string | undefined>, budget: Budget): BoxSearch {
  const knownValues = new Map<string, KeyValues | 'empty' | 'exhausted'>();
  const knownWords = new Map<string, SearchResult>();
  const ids = new Map<PreparedPattern, number>();
  const idOf = (pattern: PreparedPattern) => {
    const id = ids.get(pattern) ?? ids.size;
    ids.set(pattern, id);
    return id;
  };

  const valuesOf = (key: string, literals: readonly KeyLiteral[]) => {
    const id = literals
      .map(({ test, holds }) => `${holds ? '+' : '-'}${test.id}`)
      .toSorted()
      .join('\u0002');
    const known = knownValues.get(id);
    if (known !== undefined) return known;
    budget.spend(NODE_UNITS);
    const found = pinned.has(key) ? checkPinned(literals, pinned.get(key)) : findValues(key, literals, budget);
    knownValues.set(id, found);
    return found;
  };

  const wordOf = (inside: readonly PreparedPattern[], outside: readonly PreparedPattern[]) => {
    const id = `${inside.map(idOf).toSorted(byNumber).join()}|${outside.map(idOf).toSorted(byNumber).join()}`;
    const known = knownWords.get(id);
    if (known !== undefined) return known;
    const isCancelled = inside.some(({ exact }) => outside.some((hole) => coversGlob(hole.exact, exact)));
    budget.spend(NODE_UNITS + inside.length * outside.length);
    const found = isCancelled
      ? 'empty'
      : findWord(
          inside.map(({ glob }) => glob),
          outside.map(({ glob }) => glob),
          budget,
        );
    knownWords.set(id, found);
    return found;
  };

  const withLiteral = (box: Box, literal: KeyLiteral): Box | undefined => {
    const { key } = literal.test;
    const literals = [...(box.literals.get(key) ?? []), literal];
    return valuesOf(key, literals) === 'empty' ? undefined : { ...box, literals: new Map(box.literals).set(key, literals) };
  };

  const apply = (box: Box, way: Way): Box | undefined => {
    if (way.kind === 'key') return withLiteral(box, way.literal);
    const inside = way.kind === 'inside' ? [...box.inside, way.pattern] : box.inside;
    const outside = way.kind === 'outside' ? [...new Set([...box.outside, ...way.patterns])] : box.outside;
    return wordOf(inside, outside) === 'empty' ? undefined : { ...box, inside, outside };
  };

  /** True when no request of the box matches the block, as far as a quick look tells. */
  const isDisjoint = (box: Box, block: PreparedStatement): boolean => {
    const apart = (pattern: PreparedPattern) => box.inside.some((other) => endsDiffer(other.glob, pattern.glob));
    if (block.resources !== undefined && !block.resources.negated && block.resources.patterns.every(apart)) return true;
    return block.tests.some((test) => withLiteral(box, { test, holds: true }) === undefined);
  };

  const feasible = (box: Box, block: PreparedStatement) => waysOut(block).flatMap((way) => apply(box, way) ?? []);

  const solve = (start: Box, all: readonly PreparedStatement[]): BoxPoint | 'empty' | 'exhausted' => {
    if (!budget.spend(NODE_UNITS * (1 + all.length))) return 'exhausted';
    let box = start;
    let blocks = all;
    for (let changed = true; changed;) {
      changed = false;
      const open: PreparedStatement[] = [];
      for (const block of blocks) {
        if (isDisjoint(box, block)) continue;
        const boxes = feasible(box, block);
        const [only] = boxes;
        if (only === undefined) return budget.isExhausted() ? 'exhausted' : 'empty';
        if (boxes.length > 1) open.push(block);
        else {
          box = only;
          changed = true;
        }
      }
      blocks = open;
    }
    return blocks.length === 0 ? pointOf(box) : branch(box, blocks);
  };

  /** Tries the ways of the block that has the fewest. */
  const branch = (box: Box, blocks: readonly PreparedStatement[]): BoxPoint | 'empty' | 'exhausted' => {
    const choices = blocks.map((block) => ({ block, boxes: feasible(box, block) })).toSorted((a, b) => a.boxes.length - b.boxes.length);
    const [first] = choices;
    const rest = blocks.filter((block) => block !== first?.block);
    for (const next of first?.boxes ?? []) {
      const found = solve(next, rest);
      if (found !== 'empty') return found;
    }
    return budget.isExhausted() ? 'exhausted' : 'empty';
  };

  const pointOf = (box: Box): BoxPoint | 'empty' | 'exhausted' => {
    const resource = wordOf(box.inside, box.outside);
    if (typeof resource === 'string') return resource;
    const values = new Map<string, KeyValues>();
    for (const [key, literals] of box.literals) {
      const found = valuesOf(key, literals);
      if (typeof found === 'string') return found;
      values.set(key, found);
    }
    return { resource, values };
  };

  return {
    find: (box, blocks) =>
      solve(
        box,
        blocks.toSorted((a, b) => a.tests.length - b.tests.length),
      ),
    within(box, statement) {
      let inner: Box | undefined = box;
      for (const test of statement.tests) inner = inner && withLiteral(inner, { test, holds: true });
      if (inner === undefined) return [];
      const found = inner;
      const { resources } = statement;
      if (resources === undefined) return [found];
      if (resources.negated) return [apply(found, { kind: 'outside', patterns: resources.patterns }) ?? []].flat();
      return resources.patterns.flatMap((pattern) => apply(found, { kind: 'inside', pattern }) ?? []);
    },
  };
}

function byNumber(a: number, b: number): number {
  return a - b;
}

/** Ways in which the statement does not match a request of its action and caller. */
function waysOut(block: PreparedStatement): readonly Way[] {
  const byKey = block.tests.map((test: KeyTest): Way => ({ kind: 'key', literal: { test, holds: false } }));
  const { resources } = block;
  if (resources === undefined) return byKey;
  if (!resources.negated) return [{ kind: 'outside', patterns: resources.patterns }, ...byKey];
  return [...resources.patterns.map((pattern): Way => ({ kind: 'inside', pattern })), ...byKey];
}
