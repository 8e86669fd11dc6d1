import { both, either, opposite } from '../core/circumstance.ts';
import type { Circumstances } from '../core/circumstance.ts';
import { scalarText } from '../core/value.ts';
import type { ChoiceValue, Decision, Origin, UnknownValue, Value } from '../core/value.ts';
import { equalValues } from './value-equality.ts';
import { likenessOf } from './value-likeness.ts';

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
  /** Where those of each likeness stand among them: all that can be equal have the same one. */
  const places = new Map<string, number[]>();
  for (const option of options.flatMap((value, index) => optionsOf(value, when?.[index] ?? []))) {
    const likeness = likenessOf(option.value);
    const alike = places.get(likeness) ?? [];
    const index = alike.find((at) => isSame(distinct[at]?.value, option.value));
    const known = index === undefined ? undefined : distinct[index];
    if (index === undefined || known === undefined) {
      places.set(likeness, alike);
      alike.push(distinct.push(option) - 1);
    } else distinct[index] = { value: known.value, when: either(known.when, option.when) };
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

function isSame(a: Value | undefined, b: Value): boolean {
  if (a === undefined) return false;
  if (a.kind === 'unknown' && b.kind === 'unknown') return areOneUnknown(a, b);
  return equalValues(a, b) === true;
}

/** Of whatever the engine refuses nothing is deployed: more such options say no more than one. */
function areOneUnknown(a: UnknownValue, b: UnknownValue): boolean {
  return (a.isRefused === true && b.isRefused === true) || (a.expression === b.expression && a.reason === b.reason);
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

/** How many values of one expression are followed. */
export interface ChoiceLimits {
  /** Combinations of choices that have nothing to do with each other. */
  readonly options: number;
  /** Options of one choice that nothing multiplies: what one key picks of a table. */
  readonly tableOptions: number;
}

/**
 * Applies `apply` to every combination of the arguments' options that a deployment can have. Options are taken as independent where nothing
 * says which deployments have them, which admits more values than there can be and never fewer. Where a table multiplies with something else,
 * what its key picks counts as not known. Undefined when there are too many combinations still.
 */
export function overChoices(
  args: readonly Value[],
  limits: ChoiceLimits,
  origin: Origin,
  apply: (args: readonly Value[]) => Value,
): Value | undefined {
  const condition = conditionOf(args);
  if (condition === undefined) return apply(args);
  const combinations = combine(args, limits) ?? combine(withoutTables(args, limits.options), limits);
  return combinations === undefined ? undefined : chooseAmong(combinations, args, condition, origin, apply);
}

/**
 * Where combinations are too many, and what is made of them is looked at part by part: enough of them that each option stands in one, beside the
 * first and beside the last of every other argument. Undefined when these are too many as well.
 */
export function overPairs(
  args: readonly Value[],
  { tableOptions }: ChoiceLimits,
  origin: Origin,
  apply: (args: readonly Value[]) => Value,
): Value | undefined {
  const condition = conditionOf(args);
  if (condition === undefined) return apply(args);
  const own = args.map((arg) => optionsOf(arg));
  const ends = [0, -1].map((end) => own.map((options) => options.at(end)));
  const beside = (row: readonly (Option | undefined)[]) =>
    own.flatMap((options, at) => options.map((option) => row.map((one, index) => (index === at ? option : one))));
  const rows = new Map(
    ends.flatMap(beside).map((row) => [row.map((option, at) => own[at]?.findIndex((one) => one === option)).join(), row]),
  );
  if (rows.size > tableOptions) return undefined;
  const combinations = [...rows.values()].flatMap((row) => togetherIn(row));
  return chooseAmong(combinations, args, condition, origin, apply);
}

/** None where no deployment can have all of the options. */
function togetherIn(options: readonly (Option | undefined)[]): readonly Combination[] {
  let when: Circumstances | undefined = [];
  const row: Value[] = [];
  for (const option of options) {
    when = option === undefined || when === undefined ? undefined : both(when, option.when);
    if (option !== undefined) row.push(option.value);
  }
  return when === undefined ? [] : [{ row, when }];
}

function chooseAmong(
  combinations: readonly Combination[],
  args: readonly Value[],
  condition: UnknownValue,
  origin: Origin,
  apply: (args: readonly Value[]) => Value,
): Value {
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

interface Combination {
  readonly row: readonly Value[];
  readonly when: Circumstances;
}

function combine(args: readonly Value[], { options, tableOptions }: ChoiceLimits): readonly Combination[] | undefined {
  let combinations: readonly Combination[] = [{ row: [], when: [] }];
  let most = 0;
  for (const arg of args) {
    const own = optionsOf(arg);
    most = Math.max(most, own.length);
    combinations = combinations.flatMap(({ row, when }) =>
      (when.length === 0 ? own : optionsOf(arg, when)).map((option) => ({ row: [...row, option.value], when: option.when })),
    );
    const isMultiplied = combinations.length > most;
    if (combinations.length > (isMultiplied ? options : tableOptions)) return undefined;
  }
  return combinations;
}

/** The same arguments, where what one key picks in a choice of more than `optionsMax` is one thing that is not known. */
function withoutTables(args: readonly Value[], optionsMax: number): readonly Value[] {
  return args.map((arg) => (arg.kind === 'choice' && optionsOf(arg).length > optionsMax ? withoutTable(arg) : arg));
}

function withoutTable(table: ChoiceValue): Value {
  const options = optionsOf(table);
  const key = options.flatMap(({ when }) => when.flatMap((one) => ('is' in one ? [one.of] : [])))[0];
  const isPicked = ({ when }: Option): boolean => when.some((one) => 'is' in one && one.of === key);
  const rest = options.filter((option) => !isPicked(option));
  if (key === undefined) return table;
  const picked: UnknownValue = { ...table.condition, expression: `one of ${options.length} values by ${key}`, origin: table.origin };
  const values = [picked, ...rest.map(({ value }) => value)];
  return choose(values, table.condition, table.origin, [[], ...rest.map(({ when }) => when)]) ?? table;
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
