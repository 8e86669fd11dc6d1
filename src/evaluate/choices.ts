import { both, either, opposite } from '../core/circumstance.ts';
import type { Circumstances } from '../core/circumstance.ts';
import { scalarText } from '../core/value.ts';
import type { ChoiceValue, Decision, Origin, UnknownValue, Value } from '../core/value.ts';
import { equalValues } from './value-equality.ts';

interface Option {
  readonly value: Value;
  readonly when: Circumstances;
}

/**
 * One of the options; equal ones are counted once, and a single one is no choice. Undefined without options. `when` says, option by option,
 * which deployments have it; options that no deployment can have are left out.
 */
export function choose(
  options: readonly Value[],
  condition: UnknownValue,
  origin: Origin,
  when?: readonly Circumstances[],
): Value | undefined {
  const distinct: Option[] = [];
  for (const option of options.flatMap((value, index) => optionsOf(value, when?.[index] ?? []))) {
    const index = distinct.findIndex(({ value }) => value.kind === option.value.kind && isSame(value, option.value));
    const known = distinct[index];
    if (known === undefined) distinct.push(option);
    else distinct[index] = { value: known.value, when: either(known.when, option.when) };
  }
  const [first] = distinct;
  if (distinct.length <= 1) return first?.value;
  const choice: ChoiceValue = { kind: 'choice', options: distinct.map(({ value }) => value), condition, origin };
  return distinct.every((option) => option.when.length === 0) ? choice : { ...choice, when: distinct.map((option) => option.when) };
}

/** The options of a value with the deployments that have them; a value that is no choice is the only one. */
function optionsOf(value: Value, when: Circumstances = []): readonly Option[] {
  if (value.kind !== 'choice') return [{ value, when }];
  return value.options.flatMap((option, index) => {
    const together = both(when, value.when?.[index] ?? []);
    return together === undefined ? [] : [{ value: option, when: together }];
  });
}

function isSame(a: Value, b: Value): boolean {
  if (a.kind === 'unknown' && b.kind === 'unknown') return a.expression === b.expression && a.reason === b.reason;
  return equalValues(a, b) === true;
}

/** The same choice between what `apply` makes of each option. Undefined only for a choice without options. */
export function mapOptions(choice: ChoiceValue, apply: (option: Value) => Value, origin: Origin = choice.origin): Value | undefined {
  const chosen = choose(choice.options.map(apply), choice.condition, origin, choice.when);
  return chosen === undefined ? undefined : withDefaultFirst(chosen, [choice]);
}

/** Of choices that have their defaults first, the first combination is what a deployment has that chooses nothing. */
function withDefaultFirst(chosen: Value, args: readonly Value[]): Value {
  const haveDefaults = args.every((arg) => arg.kind !== 'choice' || arg.firstIsDefault === true);
  return haveDefaults && chosen.kind === 'choice' ? { ...chosen, firstIsDefault: true } : chosen;
}

/**
 * Applies `apply` to every combination of the arguments' options that a deployment can have. Options are taken as independent where nothing
 * says which deployments have them, which admits more values than there can be and never fewer. Undefined when there are more than
 * `optionsMax` combinations.
 */
export function overChoices(
  args: readonly Value[],
  optionsMax: number,
  origin: Origin,
  apply: (args: readonly Value[]) => Value,
): Value | undefined {
  const condition = conditionOf(args);
  if (condition === undefined) return apply(args);
  let combinations: readonly { readonly row: readonly Value[]; readonly when: Circumstances }[] = [{ row: [], when: [] }];
  for (const arg of args) {
    combinations = combinations.flatMap(({ row, when }) =>
      optionsOf(arg, when).map((option) => ({ row: [...row, option.value], when: option.when })),
    );
    if (combinations.length > optionsMax) return undefined;
  }
  const results = combinations.map(({ row }) => apply(row));
  const chosen = choose(
    results,
    condition,
    origin,
    combinations.map(({ when }) => when),
  );
  const [first] = results;
  // What is chosen again within the default has no default of its own.
  return chosen === undefined || first?.kind === 'choice' ? (chosen ?? condition) : withDefaultFirst(chosen, args);
}

export function conditionOf(args: readonly Value[]): UnknownValue | undefined {
  for (const arg of args) if (arg.kind === 'choice') return arg.condition;
  return undefined;
}

/** `unknown` is this literal: what picks one member of a map, one of the allowed values. */
export function whenIs(unknown: UnknownValue, ...texts: readonly string[]): Circumstances {
  return [{ of: unknown.expression, is: texts }];
}

/** `unknown` is this value, as far as a literal can say it. */
export function whenEquals(unknown: UnknownValue, value: Value): Circumstances {
  const literal = literalText(value);
  return literal === undefined ? [] : whenIs(unknown, literal);
}

/** A literal as a circumstance writes it. Undefined for what is none. */
export function literalText(value: Value): string | undefined {
  return value.kind === 'null' ? 'null' : scalarText(value);
}

/** Of a condition that is not decided: what it says, else that it is true or false itself. */
export function decisionOf(condition: Value, isTrue: (value: Value) => boolean | undefined): Decision {
  if (condition.kind === 'choice') return decisionOfChoice(condition, isTrue);
  if (condition.kind !== 'unknown') return { yes: [], no: [] };
  return condition.decision ?? { yes: whenIs(condition, 'true'), no: whenIs(condition, 'false') };
}

function decisionOfChoice(choice: ChoiceValue, isTrue: (value: Value) => boolean | undefined): Decision {
  const sides = { yes: undefined, no: undefined } as { yes: Circumstances | undefined; no: Circumstances | undefined };
  for (const [index, option] of choice.options.entries()) {
    const when = choice.when?.[index] ?? [];
    const truth = isTrue(option);
    if (truth !== false) sides.yes = sides.yes === undefined ? when : either(sides.yes, when);
    if (truth !== true) sides.no = sides.no === undefined ? when : either(sides.no, when);
  }
  return { yes: sides.yes ?? [], no: sides.no ?? [] };
}

/** `unknown == literal`. */
export function equalsDecision(unknown: UnknownValue, literal: string): Decision {
  const yes = whenIs(unknown, literal);
  return { yes, no: opposite(yes) };
}

export function notDecision({ yes, no }: Decision): Decision {
  return { yes: no, no: yes };
}

/** `a && b`; `||` is the same of their opposites. Undefined when no deployment can be both. */
export function andDecision(a: Decision, b: Decision): Decision | undefined {
  const yes = both(a.yes, b.yes);
  return yes === undefined ? undefined : { yes, no: either(a.no, b.no) };
}
