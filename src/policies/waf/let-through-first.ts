import type { MapValue, UnknownValue, Value } from '../../core/value.ts';
import { blocks, firstAttribute, readNumber } from '../../model/fact.ts';
import type { Fact } from '../../model/fact.ts';

/** A rule as its place among the others tells: the lower number is asked first. */
export interface Placed {
  readonly name: string;
  readonly does: 'lets through' | 'holds back' | 'other';
  readonly rule: MapValue;
  readonly at: Value;
}

/** A rule that lets requests through, and the rules behind it that would have held some of them back. */
export interface LetThrough {
  readonly name: string;
  readonly at: Value;
  readonly skips: readonly string[];
  /** What keeps its place from being known. */
  readonly open: UnknownValue | undefined;
}

/** Rules that let through what others behind them look for; those that name addresses or a label are the exceptions that people are asked to make. */
export function letThroughFirst(rules: readonly Placed[]): readonly LetThrough[] {
  return rules.flatMap(({ name, does, rule, at }): LetThrough[] => {
    if (does !== 'lets through' || isNarrow(firstAttribute(rule, ['statement', 'Statement']))) return [];
    const held = rules.filter((other) => other.does === 'holds back');
    const open = [rule, ...held.map((other) => other.rule)].map(priorityOf).find((place) => place.kind === 'unknown')?.unknown;
    const skips = held.filter((other) => isBehind(other.rule, rule));
    return [{ name, at, skips: skips.map((other) => other.name), open }];
  });
}

/** As far as both places are known. */
function isBehind(other: MapValue, rule: MapValue): boolean {
  const [own, place] = [priorityOf(other), priorityOf(rule)];
  return own.kind === 'known' && place.kind !== 'unknown' && own.value > (place.kind === 'known' ? place.value : 0);
}

function priorityOf(rule: MapValue): Fact<number> {
  return readNumber(firstAttribute(rule, ['priority', 'Priority']));
}

const few = ['ip_set_reference_statement', 'IPSetReferenceStatement', 'label_match_statement', 'LabelMatchStatement'];

function isNarrow(statement: Value | undefined): boolean {
  if (firstAttribute(statement, few) !== undefined) return true;
  const all = firstAttribute(firstAttribute(statement, ['and_statement', 'AndStatement']), ['statement', 'Statements']);
  if (blocks(all).items.some(isNarrow)) return true;
  const any = firstAttribute(firstAttribute(statement, ['or_statement', 'OrStatement']), ['statement', 'Statements']);
  const { items } = blocks(any);
  return items.length > 0 && items.every(isNarrow);
}

/** Rules of base that a rule of head goes before and no such rule did. */
export function newlySkipped(before: readonly LetThrough[], after: LetThrough, heldBack: ReadonlySet<string>): readonly string[] {
  const same = before.find(({ name }) => name === after.name);
  return after.skips.filter((name) => heldBack.has(name) && same?.skips.includes(name) !== true);
}
