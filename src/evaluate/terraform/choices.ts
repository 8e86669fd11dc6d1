import type { Origin, UnknownValue, Value } from '../../core/value.ts';
import { equalValues } from '../value-equality.ts';

/** One of the options; equal ones are counted once, and a single one is no choice. Undefined without options. */
export function choose(options: readonly Value[], condition: UnknownValue, origin: Origin): Value | undefined {
  const distinct: Value[] = [];
  for (const option of options.flatMap((value) => (value.kind === 'choice' ? value.options : [value]))) {
    if (!distinct.some((known) => known.kind === option.kind && isSame(known, option))) distinct.push(option);
  }
  const [first] = distinct;
  if (distinct.length <= 1) return first;
  return { kind: 'choice', options: distinct, condition, origin };
}

function isSame(a: Value, b: Value): boolean {
  if (a.kind === 'unknown' && b.kind === 'unknown') return a.expression === b.expression && a.reason === b.reason;
  return equalValues(a, b) === true;
}

/**
 * Applies `apply` to every combination of the arguments' options. Options are taken as independent of each other, which admits more values
 * than there can be and never fewer. Undefined when there are more than `optionsMax` combinations.
 */
export function overChoices(
  args: readonly Value[],
  optionsMax: number,
  origin: Origin,
  apply: (args: readonly Value[]) => Value,
): Value | undefined {
  const condition = conditionOf(args);
  if (condition === undefined) return apply(args);
  let combinations: Value[][] = [[]];
  for (const arg of args) {
    const options = arg.kind === 'choice' ? arg.options : [arg];
    combinations = combinations.flatMap((row) => options.map((option) => [...row, option]));
    if (combinations.length > optionsMax) return undefined;
  }
  return choose(
    combinations.map((row) => apply(row)),
    condition,
    origin,
  );
}

export function conditionOf(args: readonly Value[]): UnknownValue | undefined {
  for (const arg of args) if (arg.kind === 'choice') return arg.condition;
  return undefined;
}
