import { formatAddress, parseCidr } from '../../cidr/address.ts';
import { allAddresses, hasAddress, hasNoAddresses, intersectAddresses, subtractAddresses } from '../../cidr/address-set.ts';
import { witnessAddress } from '../../cidr/address-reach.ts';
import { conditionKeyType } from '../actions/action-table.ts';
import type { Budget } from '../budget.ts';
import { coversGlob, type Glob, isLiteral, lettersOf, matchesWord } from '../globs/glob.ts';
import { findWord, type SearchResult, type Word } from '../globs/glob-search.ts';
import { type KeyTest, readDate, readNumber, type ValueTest } from './key-test.ts';

/** A test on a key, and whether it must hold or fail. */
export interface KeyLiteral {
  readonly test: KeyTest;
  readonly holds: boolean;
}

/** Values of one key: none (absent), one, or several. */
export type KeyValues = readonly Word[];

/** One test on a value: it must be in (or outside) what the test describes. */
interface Membership {
  readonly value: ValueTest;
  readonly inside: boolean;
}

/** Combinations of alternatives that are tried for one value. */
const COMBINATIONS_MAX = 2_000;
/** Global keys with several values (IAM user guide, "Global condition context keys"); the others have one. */
const multivalued = new Set([
  'aws:calledvia',
  'aws:principalorgpaths',
  'aws:principalservicenameslist',
  'aws:resourceorgpaths',
  'aws:sourceorgpaths',
  'aws:tagkeys',
  'aws:sourcevpcarn',
]);

/** Values of a key that meet all literals; absence is preferred. */
export function findValues(key: string, literals: readonly KeyLiteral[], budget: Budget): KeyValues | 'empty' | 'exhausted' {
  if (literals.every(({ test, holds }) => test.onAbsent === holds)) return [];
  const single = findSingle(literals, budget);
  if (single !== 'empty') return single === 'exhausted' ? single : [single];
  const quantified = literals.some(({ test }) => test.quantifier !== 'one');
  return isMultivalued(key, quantified) ? findSet(literals, budget) : 'empty';
}

/** A key that nobody knows has several values when a condition asks for all or any of them. */
function isMultivalued(key: string, isQuantified: boolean): boolean {
  if (multivalued.has(key)) return true;
  const type = conditionKeyType(key);
  return type === undefined ? isQuantified && !key.startsWith('aws:') : type === type.toUpperCase();
}

function findSingle(literals: readonly KeyLiteral[], budget: Budget): SearchResult {
  return findMember(
    literals.map(({ test, holds }) => ({ value: test.value, inside: holds !== test.negated })),
    budget,
  );
}

/**
 * A set of values, without trying sets: demands on some value are met one by one, each within what all values must be (guide: T is the
 * intersection of what all must be; every demand must meet T).
 */
function findSet(literals: readonly KeyLiteral[], budget: Budget): KeyValues | 'empty' | 'exhausted' {
  const forAll: Membership[] = [];
  const demands: Membership[] = [];
  for (const { test, holds } of literals) {
    const member = { value: test.value, inside: holds !== test.negated };
    const quantifiesAll = test.quantifier === 'all' || (test.quantifier === 'one' && test.negated);
    (quantifiesAll === holds ? forAll : demands).push(member);
  }
  const values: Word[] = [];
  for (const demand of demands.length === 0 ? [[]] : demands.map((one) => [one])) {
    const value = findMember([...forAll, ...demand], budget);
    if (typeof value === 'string') return value;
    values.push(value);
  }
  return values;
}

function findMember(members: readonly Membership[], budget: Budget): SearchResult {
  const relevant: Membership[] = [];
  for (const member of members) {
    if (member.value.kind !== 'constant') relevant.push(member);
    else if (member.value.holds !== member.inside) return 'empty';
  }
  const isGlobs = relevant.every(({ value }) => value.kind === 'globs' && value.family === 'string');
  if (isGlobs) return findString(relevant, budget);
  if (relevant.every(({ value }) => value.kind === 'addresses')) return findAddress(relevant);
  const found = candidates(relevant).find((word) => relevant.every((member) => isMember(member.value, word) === member.inside));
  const isOneFamily =
    new Set(relevant.map(({ value }) => (value.kind === 'globs' || value.kind === 'numbers' ? value.family : value.kind))).size === 1;
  return found ?? (isOneFamily ? 'empty' : 'exhausted');
}

function findString(members: readonly Membership[], budget: Budget): SearchResult {
  const unions: (readonly { readonly glob: Glob; readonly exact: Glob }[])[] = [];
  const negatives: { readonly glob: Glob; readonly exact: Glob }[] = [];
  for (const { value, inside } of members) {
    if (value.kind !== 'globs') continue;
    if (inside) unions.push(value.patterns);
    else negatives.push(...value.patterns);
  }
  unions.sort((a, b) => a.length - b.length);
  const excluded = negatives.map(({ glob }) => glob);
  const isCancelled = (exact: Glob) => negatives.some((hole) => coversGlob(hole.exact, exact));
  let combinations = 0;
  const choose = (depth: number, chosen: readonly Glob[]): SearchResult => {
    const union = unions[depth];
    if (union === undefined) return findWord(chosen, excluded, budget);
    for (const { glob, exact } of union) {
      if (!budget.spend(1 + excluded.length)) return 'exhausted';
      if (isCancelled(exact) || (isLiteral(glob) && !fits(glob, unions.slice(depth + 1), excluded))) continue;
      combinations += 1;
      if (combinations > COMBINATIONS_MAX) return 'exhausted';
      const found = choose(depth + 1, [...chosen, glob]);
      if (found !== 'empty') return found;
    }
    return 'empty';
  };
  return choose(0, []);
}

function fits(word: Word, unions: readonly (readonly { readonly glob: Glob }[])[], excluded: readonly Glob[]): boolean {
  return unions.every((union) => union.some(({ glob }) => matchesWord(glob, word))) && !excluded.some((glob) => matchesWord(glob, word));
}

function findAddress(members: readonly Membership[]): SearchResult {
  let set = allAddresses;
  for (const { value, inside } of members) {
    if (value.kind !== 'addresses') continue;
    set = inside ? intersectAddresses(set, value.set) : subtractAddresses(set, value.set);
  }
  return hasNoAddresses(set) ? 'empty' : lettersOf(witnessAddress(set) ?? '');
}

/** Values at which the tests change their answer. */
function candidates(members: readonly Membership[]): readonly Word[] {
  const texts = members.flatMap(({ value }) => {
    switch (value.kind) {
      case 'globs':
        return value.family === 'bool' ? ['false', 'true'] : [];
      case 'numbers':
        return value.bounds
          .flatMap((bound) => [bound, bound - 1, bound + 1, bound - 0.5, bound + 0.5])
          .map((number) => numberText(value.family, number));
      case 'addresses':
        return [
          ...value.set.v4.map(({ first }) => formatAddress(4, first)),
          ...value.set.v6.map(({ first }) => formatAddress(6, first)),
          '203.0.113.7',
          '198.51.100.7',
        ];
      case 'constant':
        return [];
    }
  });
  const literals = members.flatMap(({ value }) => (value.kind === 'globs' ? value.patterns.map(({ glob }) => glob).filter(isLiteral) : []));
  return [...texts.map(lettersOf), ...literals];
}

function numberText(family: 'numeric' | 'date', value: number): string {
  if (family === 'numeric') return String(value);
  return Math.abs(value) < 8.64e15 ? new Date(Math.floor(value)).toISOString() : '0';
}

function isMember(value: ValueTest, word: Word): boolean {
  switch (value.kind) {
    case 'globs':
      return value.patterns.some(({ glob }) => matchesWord(glob, word));
    case 'numbers':
      return isNumberMember(value, String.fromCodePoint(...word));
    case 'addresses':
      return isAddressMember(value, String.fromCodePoint(...word));
    case 'constant':
      return value.holds;
  }
}

function isNumberMember({ family, compare, bounds }: ValueTest & { readonly kind: 'numbers' }, text: string): boolean {
  const given = family === 'date' ? readDate(text) : readNumber(text);
  return bounds.some((bound) => {
    switch (compare) {
      case 'less':
        return given < bound;
      case 'less-or-equal':
        return given <= bound;
      case 'greater':
        return given > bound;
      case 'greater-or-equal':
        return given >= bound;
      case 'equals':
      case 'like':
        return given === bound;
    }
  });
}

function isAddressMember(value: ValueTest & { readonly kind: 'addresses' }, text: string): boolean {
  const range = parseCidr(text);
  return range !== undefined && hasAddress(value.set, range.family, range.first) && hasAddress(value.set, range.family, range.last);
}

/** The value that the caller fixes, if it meets all literals. */
export function checkPinned(literals: readonly KeyLiteral[], value: string | undefined): KeyValues | 'empty' {
  if (value === undefined) return literals.every(({ test, holds }) => test.onAbsent === holds) ? [] : 'empty';
  const word = lettersOf(value);
  const meets = ({ test, holds }: KeyLiteral) => isMember(test.value, word) === (holds !== test.negated);
  return literals.every(meets) ? [word] : 'empty';
}
