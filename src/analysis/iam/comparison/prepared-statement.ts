import { actionIndex, type ActionIndex } from '../actions/action-index.ts';
import { ANY } from '../globs/glob.ts';
import { type KeyTest, prepareCondition } from './key-test.ts';
import { parsePattern, type Pattern } from '../document/pattern.ts';
import type { Condition, PatternList, PrincipalList, Statement } from '../document/policy-document.ts';
import type { PatternCache, PreparedPattern, PrepareOptions, SymbolReading } from '../globs/prepared-pattern.ts';

/** `Action` or `Resource`, or its Not form. */
export interface PreparedList {
  readonly negated: boolean;
  readonly patterns: readonly PreparedPattern[];
  /** Texts of patterns that match one string, for a quick look. */
  readonly literals: ReadonlySet<string>;
  readonly wild: readonly PreparedPattern[];
}

const indexes = new WeakMap<PreparedList, ActionIndex>();

/** The index of an Action element, made on first use. */
export function indexOf(list: PreparedList): ActionIndex {
  const known = indexes.get(list);
  if (known !== undefined) return known;
  const index = actionIndex(list.patterns, list.negated);
  indexes.set(list, index);
  return index;
}

/** A statement in one reading. */
export interface PreparedStatement {
  readonly statement: Statement;
  readonly index: number;
  /** Equal statements have equal identities. */
  readonly identity: string;
  readonly actions: PreparedList;
  /** Absent: any resource. */
  readonly resources: PreparedList | undefined;
  readonly principals: PreparedPrincipals | undefined;
  readonly tests: readonly KeyTest[];
}

export interface PreparedPrincipals {
  readonly negated: boolean;
  readonly list: PrincipalList;
  /** Unknown members count as anybody. */
  readonly size: 'narrow' | 'wide';
}

/**
 * How a statement is approximated where the code does not determine it. Grants (what is looked for) narrow and blocks (what must be
 * avoided) wide prove an access; the other way round proves that there is none.
 */
export interface Approximation {
  readonly role: 'grant' | 'block';
  readonly size: 'narrow' | 'wide';
}

const everything: Pattern = parsePattern('*', { variables: false });

/** Undefined when nothing of the statement is left in this reading. */
export function prepareStatement(
  statement: Statement,
  index: number,
  approximation: Approximation,
  cache: PatternCache,
): PreparedStatement | undefined {
  const isNarrow = approximation.size === 'narrow';
  if (isNarrow && (statement.maybe !== undefined || statement.moreConditions !== undefined)) return undefined;
  const tests = prepareTests(statement.conditions, approximation, cache);
  const actions = eitherList(statement.actions, statement.notActions, approximation, cache, { letterCase: 'lower' });
  const resources = eitherList(statement.resources, statement.notResources, approximation, cache, { arn: true });
  if (tests === undefined || actions === undefined || takesNothing(actions) || takesNothing(resources)) return undefined;
  return {
    statement,
    index,
    identity: identityOf(statement),
    actions,
    resources,
    principals: preparePrincipals(statement, approximation),
    tests,
  };
}

const identities = new WeakMap<Statement, string>();

/** The statement as text, without its name and its place in the document. */
export function identityOf(statement: Statement): string {
  const identity = identities.get(statement) ?? JSON.stringify({ ...statement, sid: undefined, option: undefined });
  identities.set(statement, identity);
  return identity;
}

function eitherList(
  positive: PatternList | undefined,
  negative: PatternList | undefined,
  approximation: Approximation,
  cache: PatternCache,
  options: PrepareOptions,
): PreparedList | undefined {
  if (positive !== undefined) return prepareList(positive, false, approximation, cache, options);
  return negative === undefined ? undefined : prepareList(negative, true, approximation, cache, options);
}

function prepareList(
  list: PatternList,
  negated: boolean,
  approximation: Approximation,
  cache: PatternCache,
  options: PrepareOptions,
): PreparedList {
  const isWide = (approximation.size === 'wide') !== negated;
  const items = isWide && list.more !== undefined ? [...list.items, everything] : list.items;
  const patterns = items.map((item) => cache.prepare(item, symbolReading(approximation, isWide), options));
  return {
    negated,
    patterns,
    literals: new Set(patterns.flatMap(({ literal }) => literal ?? [])),
    wild: patterns.filter(({ literal }) => literal === undefined),
  };
}

/** To prove that there is no access an unknown string may be any; to prove one, a fresh string may differ from it. */
function symbolReading({ role, size }: Approximation, isWide: boolean): SymbolReading {
  if (!isWide) return 'exact';
  return (role === 'grant') === (size === 'wide') ? 'any' : 'other';
}

function preparePrincipals(statement: Statement, { size }: Approximation): PreparedPrincipals | undefined {
  if (statement.principals !== undefined) return { negated: false, list: statement.principals, size };
  if (statement.notPrincipals === undefined) return undefined;
  return { negated: true, list: statement.notPrincipals, size: size === 'wide' ? 'narrow' : 'wide' };
}

/** Undefined when a narrow reading leaves no request. */
function prepareTests(conditions: readonly Condition[], approximation: Approximation, cache: PatternCache): readonly KeyTest[] | undefined {
  const tests: KeyTest[] = [];
  for (const condition of conditions) {
    const isNegated = /not/i.test(condition.operator);
    const isWide = (approximation.size === 'wide') !== isNegated;
    const isOpen = condition.values.more !== undefined && isWide;
    const test = isOpen ? 'unknown' : prepareCondition(condition, symbolReading(approximation, isWide), cache);
    if (test !== 'unknown') tests.push(test);
    else if (approximation.size === 'narrow') return undefined;
  }
  return tests;
}

/** `NotAction: "*"`. */
function takesNothing(list: PreparedList | undefined): boolean {
  return list?.negated === true && list.wild.some(({ glob }) => glob.length === 1 && glob[0] === ANY);
}

/** Does the list take everything? */
export function takesEverything(list: PreparedList | undefined): boolean {
  if (list === undefined) return true;
  return list.negated ? list.patterns.length === 0 : list.wild.some(({ glob }) => glob.length === 1 && glob[0] === ANY);
}
