import { type BoxTheory } from './box-theory.ts';
import { endsDiffer, hasSymbol, type Word } from '../globs/glob-search.ts';
import type { KeyTest } from './key-test.ts';
import type { KeyLiteral, KeyValues } from './key-values.ts';
import type { PreparedPattern } from '../globs/prepared-pattern.ts';
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
/** `fragile`: a request was found, but it is one only for some values of the symbols in it. */
export type BoxResult = BoxPoint | 'empty' | 'fragile' | 'exhausted';

/** One way in which a statement does not match. */
type Way =
  | { readonly kind: 'outside'; readonly patterns: readonly PreparedPattern[] }
  | { readonly kind: 'inside'; readonly pattern: PreparedPattern }
  | { readonly kind: 'key'; readonly literal: KeyLiteral };

const BLOCK_UNITS = 10;

/**
 * A request of the box that no block matches. Blocks that are apart from the box are dropped; one that can be avoided in a single way
 * fixes it; of the others the one with the fewest ways is branched on. Every way narrows one dimension, and a way that leaves nothing of
 * it is none.
 */
export function findInBox(theory: BoxTheory, box: Box, blocks: readonly PreparedStatement[]): BoxResult {
  const open = blocks.filter((block) => !isApart(theory, box, block));
  const plain = open.filter(({ tests, resources }) => tests.length === 0 && resources?.negated === false);
  const patterns = plain.flatMap(({ resources }) => resources?.patterns ?? []);
  const start = patterns.length === 0 ? box : apply(theory, box, { kind: 'outside', patterns });
  return start === undefined
    ? 'empty'
    : solve(theory, start, patterns.length === 0 ? open : open.filter((block) => !plain.includes(block)));
}

/** The box within one statement, for each of its ways to take a resource. */
export function boxesWithin(theory: BoxTheory, box: Box, statement: PreparedStatement): readonly Box[] {
  let inner: Box | undefined = box;
  for (const test of statement.tests) inner = inner && withLiteral(theory, inner, { test, holds: true });
  if (inner === undefined) return [];
  const found = inner;
  const { resources } = statement;
  if (resources === undefined) return [found];
  if (resources.negated) return [apply(theory, found, { kind: 'outside', patterns: resources.patterns }) ?? []].flat();
  return resources.patterns.flatMap((pattern) => apply(theory, found, { kind: 'inside', pattern }) ?? []);
}

function solve(theory: BoxTheory, start: Box, all: readonly PreparedStatement[]): BoxResult {
  let box = start;
  let blocks = all;
  for (let changed = true; changed;) {
    changed = false;
    const open: PreparedStatement[] = [];
    for (const block of blocks) {
      if (!theory.budget.spend(BLOCK_UNITS + (block.resources?.patterns.length ?? 0))) return 'exhausted';
      if (isApart(theory, box, block)) continue;
      const [only, other] = boxesWithout(theory, box, block);
      if (only === undefined) return theory.budget.isExhausted() ? 'exhausted' : 'empty';
      changed ||= other === undefined;
      if (other === undefined) box = only;
      else open.push(block);
    }
    blocks = open;
  }
  return blocks.length === 0 ? pointOf(theory, box) : branch(theory, box, blocks);
}

/** Tries the ways of the block that has the fewest. */
function branch(theory: BoxTheory, box: Box, blocks: readonly PreparedStatement[]): BoxResult {
  const choices = blocks.map((block) => ({ block, boxes: boxesWithout(theory, box, block) }));
  const [first] = choices.toSorted((a, b) => a.boxes.length - b.boxes.length);
  const rest = blocks.filter((block) => block !== first?.block);
  let worst: BoxResult = 'empty';
  for (const next of first?.boxes ?? []) {
    const found = solve(theory, next, rest);
    if (typeof found === 'object') return found;
    if (found !== 'empty') worst = found;
    if (theory.budget.isExhausted()) return 'exhausted';
  }
  return worst;
}

function pointOf(theory: BoxTheory, box: Box): BoxResult {
  const resource = theory.wordOf(box.inside, box.outside);
  if (typeof resource === 'string') return resource;
  let isRobust = theory.isRobust(resource, box.outside);
  const values = new Map<string, KeyValues>();
  for (const [key, literals] of box.literals) {
    const found = theory.valuesOf(key, literals);
    if (typeof found === 'string') return found;
    values.set(key, found);
    isRobust &&= found.every((value) => theory.isRobust(value, literals.flatMap(excludedBy)));
  }
  return isRobust ? { resource, values } : 'fragile';
}

/** Patterns that a value must not match. */
function excludedBy({ test, holds }: KeyLiteral): readonly PreparedPattern[] {
  return holds === test.negated && test.value.kind === 'globs' ? test.value.patterns : [];
}

/** True when no request of the box matches the block, as far as a quick look tells. */
function isApart(theory: BoxTheory, box: Box, block: PreparedStatement): boolean {
  const { resources, tests } = block;
  const isElsewhere = (pattern: PreparedPattern) => box.inside.some((other) => endsDiffer(other.glob, pattern.glob));
  if (resources?.negated === false && resources.patterns.every(isElsewhere)) return true;
  return tests.some((test) => isApartByKey(theory, box, test));
}

function isApartByKey(theory: BoxTheory, box: Box, test: KeyTest): boolean {
  if (withLiteral(theory, box, { test, holds: true }) !== undefined) return false;
  const wanted = (box.literals.get(test.key) ?? []).map(includedBy);
  const own = includedBy({ test, holds: true });
  if (![own, ...wanted].some((patterns) => patterns.some(({ glob }) => hasSymbol(glob)))) return true;
  // A symbol may be the very text that the block asks for.
  const differs = (pattern: PreparedPattern) => own.every(({ glob }) => endsDiffer(glob, pattern.glob));
  return own.length === 0 || wanted.some((patterns) => patterns.length > 0 && patterns.every(differs));
}

/** Patterns of which a value must match one. */
function includedBy({ test, holds }: KeyLiteral): readonly PreparedPattern[] {
  return holds !== test.negated && test.value.kind === 'globs' ? test.value.patterns : [];
}

function boxesWithout(theory: BoxTheory, box: Box, block: PreparedStatement): readonly Box[] {
  return waysOut(block).flatMap((way) => apply(theory, box, way) ?? []);
}

/** Ways in which the statement does not match a request of its action and caller. */
function waysOut(block: PreparedStatement): readonly Way[] {
  const byKey = block.tests.map((test): Way => ({ kind: 'key', literal: { test, holds: false } }));
  const { resources } = block;
  if (resources === undefined) return byKey;
  if (!resources.negated) return [{ kind: 'outside', patterns: resources.patterns }, ...byKey];
  return [...resources.patterns.map((pattern): Way => ({ kind: 'inside', pattern })), ...byKey];
}

/** Undefined when nothing is left. */
function apply(theory: BoxTheory, box: Box, way: Way): Box | undefined {
  if (way.kind === 'key') return withLiteral(theory, box, way.literal);
  const inside = way.kind === 'inside' ? [...box.inside, way.pattern] : box.inside;
  const outside = way.kind === 'outside' ? [...new Set([...box.outside, ...way.patterns])] : box.outside;
  return theory.wordOf(inside, outside) === 'empty' ? undefined : { ...box, inside, outside };
}

function withLiteral(theory: BoxTheory, box: Box, literal: KeyLiteral): Box | undefined {
  const { key } = literal.test;
  const before = box.literals.get(key) ?? [];
  if (before.some(({ test, holds }) => test.id === literal.test.id && holds === literal.holds)) return box;
  const literals = [...before, literal];
  return theory.valuesOf(key, literals) === 'empty' ? undefined : { ...box, literals: new Map(box.literals).set(key, literals) };
}
