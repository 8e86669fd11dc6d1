import { subtractAddresses, hasNoAddresses } from '../../cidr/address-set.ts';
import type { Budget } from '../budget.ts';
import { coversGlob, type Glob, matchesWord, mayCover, wordText } from '../globs/glob.ts';
import { endsDiffer } from '../globs/glob-search.ts';
import type { KeyTest } from './key-test.ts';
import { patternText } from '../document/pattern.ts';
import type { PreparedPattern } from '../globs/prepared-pattern.ts';
import { type PreparedList, type PreparedPrincipals, type PreparedStatement, takesEverything } from './prepared-statement.ts';

/** What of a statement no single other statement takes whole: an action pattern (none for NotAction) with the resource patterns that are left. */
export interface Uncovered {
  readonly action: PreparedPattern | undefined;
  /** None for a statement without Resource or with NotResource. */
  readonly resources: readonly (PreparedPattern | undefined)[];
}

/**
 * The parts of `statement` that no one of `others` takes whole, pattern by pattern. All inclusions hold whatever the symbols are. `statement`
 * in its wide reading, `others` in their narrow one.
 */
export function uncoveredParts(statement: PreparedStatement, others: readonly PreparedStatement[], budget: Budget): readonly Uncovered[] {
  const actions = statement.actions.negated ? [undefined] : statement.actions.patterns;
  const resources = statement.resources === undefined || statement.resources.negated ? [undefined] : statement.resources.patterns;
  const able = others
    .filter((other) => coversPrincipals(other.principals, statement.principals) && coversTests(other.tests, statement.tests))
    .map((other) => ({
      other,
      resources: new Set(resources.filter((resource) => coversElement(other.resources, statement.resources, resource, budget))),
    }))
    .filter((entry) => entry.resources.size > 0);
  const remainders = new Map<string, Uncovered['resources']>();
  return actions.flatMap((action) => {
    const takers = able.flatMap(({ other }, at) => (coversElement(other.actions, statement.actions, action, budget) ? [at] : []));
    const key = takers.join();
    const left = remainders.get(key) ?? resources.filter((resource) => !takers.some((at) => able[at]?.resources.has(resource)));
    remainders.set(key, left);
    return left.length === 0 ? [] : [{ action, resources: left }];
  });
}

function coversTests(wide: readonly KeyTest[], narrow: readonly KeyTest[]): boolean {
  return wide.every((test) => narrow.some((other) => implies(other, test)));
}

/** Does `wide` take `pattern` of the list `narrow`, or all of `narrow` when it is a Not form or absent? False when the budget ends. */
function coversElement(
  wide: PreparedList | undefined,
  narrow: PreparedList | undefined,
  pattern: PreparedPattern | undefined,
  budget: Budget,
): boolean {
  if (wide === undefined || takesEverything(wide)) return true;
  const covers = (big: PreparedPattern, small: PreparedPattern) =>
    budget.spend(1) && mayCover(big.exact, small.exact) && budget.spend(small.exact.length) && coversGlob(big.exact, small.exact);
  if (pattern === undefined) {
    if (narrow === undefined || !narrow.negated || !wide.negated) return false;
    return wide.patterns.every((hole) => narrow.patterns.some((bigger) => covers(bigger, hole)));
  }
  if (wide.negated) return wide.patterns.every((hole) => budget.spend(1) && isApart(hole, pattern));
  return wide.literals.has(textOf(pattern) ?? '') || wide.wild.some((bigger) => covers(bigger, pattern));
}

/** The one string that the pattern is, symbols as themselves. */
function textOf(pattern: PreparedPattern): string | undefined {
  if (!pattern.hasSymbol) return pattern.literal;
  return isWord(pattern.exact) ? wordText(pattern.exact) : undefined;
}

/** True when no string matches both, whatever the symbols are. */
function isApart(a: PreparedPattern, b: PreparedPattern): boolean {
  if (a.hasSymbol || b.hasSymbol) return false;
  if (isWord(b.exact)) return !matchesWord(a.exact, b.exact);
  return endsDiffer(a.exact, b.exact);
}

function isWord(glob: Glob): boolean {
  return glob.every((token) => token >= 0);
}

function coversPrincipals(wide: PreparedPrincipals | undefined, narrow: PreparedPrincipals | undefined): boolean {
  if (wide === undefined) return true;
  if (narrow === undefined || wide.negated !== narrow.negated) return false;
  const texts = (principals: PreparedPrincipals) =>
    new Set(principals.list.items.map(({ type, pattern }) => `${type} ${patternText(pattern)}`));
  const [big, small] = wide.negated ? [texts(narrow), texts(wide)] : [texts(wide), texts(narrow)];
  if (wide.list.more !== narrow.list.more) return false;
  return (!wide.negated && big.has('AWS *')) || [...small].every((text) => big.has(text));
}

/** Does every request that meets `narrow` meet `wide`? */
export function implies(narrow: KeyTest, wide: KeyTest): boolean {
  if (narrow.id === wide.id) return true;
  if (narrow.key !== wide.key || narrow.kind !== wide.kind) return false;
  const [small, big] = narrow.negated ? [wide.value, narrow.value] : [narrow.value, wide.value];
  if (small.kind === 'globs' && big.kind === 'globs')
    return small.patterns.every((pattern) => big.patterns.some((bigger) => coversGlob(bigger.exact, pattern.exact)));
  return small.kind === 'addresses' && big.kind === 'addresses' && hasNoAddresses(subtractAddresses(small.set, big.set));
}
