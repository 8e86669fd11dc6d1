import { parseCidr } from '../../cidr/address.ts';
import { type AddressSet, addressSet } from '../../cidr/address-set.ts';
import { type ConditionOperator, parseConditionOperator } from '../document/condition-operator.ts';
import { conditionKey } from '../document/parse-policy-document.ts';
import { literalText, type Pattern, patternSymbols, patternText } from '../document/pattern.ts';
import type { Condition } from '../document/policy-document.ts';
import type { PatternCache, PreparedPattern, SymbolReading } from '../globs/prepared-pattern.ts';

/** What a condition asks of one value of its key. */
export type ValueTest =
  | { readonly kind: 'globs'; readonly family: 'string' | 'bool'; readonly patterns: readonly PreparedPattern[] }
  | {
      readonly kind: 'numbers';
      readonly family: 'numeric' | 'date';
      readonly compare: ConditionOperator['compare'];
      readonly bounds: readonly number[];
    }
  | { readonly kind: 'addresses'; readonly set: AddressSet }
  /** Any value (Null false) or none (Null true). */
  | { readonly kind: 'constant'; readonly holds: boolean };

/** A condition on one key, normalised. */
export interface KeyTest {
  /** Equal tests have equal ids. */
  readonly id: string;
  readonly key: string;
  readonly quantifier: 'one' | 'all' | 'any';
  readonly onAbsent: boolean;
  /** The test on a value is the opposite of `value` (StringNotEquals…). */
  readonly negated: boolean;
  readonly value: ValueTest;
  /** Operator and reading of values, for the comparison of two tests. */
  readonly kind: string;
}

/** `unknown`: the operator is none of IAM's or a value is not understood; the caller decides what that means. */
export function prepareCondition(condition: Condition, symbols: SymbolReading, cache: PatternCache): KeyTest | 'unknown' {
  const operator = parseConditionOperator(condition.operator);
  if (operator === undefined) return 'unknown';
  const value = prepareValue(operator, condition.values.items, symbols, cache);
  if (value === undefined) return 'unknown';
  const key = conditionKey(condition.key);
  const kind = [operator.quantifier, operator.ifExists, operator.negated, operator.family, operator.compare, operator.ignoreCase].join(' ');
  const values = condition.values.items.map(patternText).toSorted().join('\u0001');
  return {
    id: `${key}\u0000${kind}\u0000${values}\u0000${symbols}`,
    key,
    quantifier: operator.quantifier,
    onAbsent: onAbsent(operator, condition),
    negated: operator.negated,
    value,
    kind,
  };
}

/** Source: IAM user guide, "Condition operators" and "Multivalued context keys". */
function onAbsent(operator: ConditionOperator, condition: Condition): boolean {
  if (operator.family === 'null') return condition.values.items.some(isTrue);
  if (operator.ifExists || operator.quantifier === 'all') return true;
  return operator.quantifier === 'one' && operator.negated;
}

function isTrue(pattern: Pattern): boolean {
  return literalText(pattern)?.toLowerCase() === 'true';
}

function prepareValue(
  operator: ConditionOperator,
  values: readonly Pattern[],
  symbols: SymbolReading,
  cache: PatternCache,
): ValueTest | undefined {
  switch (operator.family) {
    case 'null':
      return values.every((value) => literalText(value) !== undefined)
        ? { kind: 'constant', holds: values.some((value) => !isTrue(value)) }
        : undefined;
    case 'string':
    case 'binary':
      return globs('string', values, symbols, cache, {
        literal: operator.compare === 'equals',
        ...(operator.ignoreCase ? { letterCase: 'fold' as const } : {}),
      });
    case 'arn':
      return globs('string', values, symbols, cache, { arn: true });
    case 'bool':
      return globs('bool', values, symbols, cache, { literal: true, letterCase: 'lower' });
    case 'numeric':
    case 'date':
      return numbers(operator.family, operator.compare, values);
    case 'ip':
      return addresses(values);
  }
}

function globs(
  family: 'string' | 'bool',
  values: readonly Pattern[],
  symbols: SymbolReading,
  cache: PatternCache,
  options: Parameters<PatternCache['prepare']>[2],
): ValueTest {
  return { kind: 'globs', family, patterns: values.map((value) => cache.prepare(value, symbols, options)) };
}

function numbers(family: 'numeric' | 'date', compare: ConditionOperator['compare'], values: readonly Pattern[]): ValueTest | undefined {
  const bounds = values.map((value) => (family === 'date' ? readDate(literalText(value) ?? '') : readNumber(literalText(value) ?? '')));
  return bounds.some(Number.isNaN) ? undefined : { kind: 'numbers', family, compare, bounds };
}

export function readNumber(text: string): number {
  return /^[-+]?\d{1,30}(?:\.\d{1,30})?$/.test(text.trim()) ? Number(text) : Number.NaN;
}

/** Milliseconds since 1970, from ISO 8601 or seconds. */
export function readDate(text: string): number {
  return /^\d{1,15}(?:\.\d{1,9})?$/.test(text) ? Number(text) * 1000 : Date.parse(text);
}

function addresses(values: readonly Pattern[]): ValueTest | undefined {
  if (values.some((value) => patternSymbols(value).length > 0)) return undefined;
  const ranges = values.map((value) => parseCidr(patternText(value)));
  const known = ranges.flatMap((range) => range ?? []);
  return known.length < ranges.length ? undefined : { kind: 'addresses', set: addressSet(known) };
}
