import { defaultOption, possibleValues, scalarText } from '../core/value.ts';
import type { ChoiceValue, ListValue, MapValue, UnknownValue, Value } from '../core/value.ts';

/** A typed reading of a value: known, absent (not written, or null), or not known with the reason. */
export type Fact<T> = KnownFact<T> | AbsentFact | UnknownFact<T>;
/** Read from a literal: `source` is where it stands. */
export interface KnownFact<T> {
  readonly kind: 'known';
  readonly value: T;
  readonly source: Value;
}
/** Not written, or null: the service's default counts. */
export interface AbsentFact {
  readonly kind: 'absent';
}
/** Depends on what the code does not hold. */
export interface UnknownFact<T> {
  readonly kind: 'unknown';
  readonly unknown: UnknownValue;
  /** Every reading that is possible, when a condition is all that is not known. */
  readonly options?: readonly Fact<T>[];
}

const absent: AbsentFact = { kind: 'absent' };

/** `yes` when the test holds for every possible reading, `no` when for none, else `unknown`. `whenAbsent` is the service's default. */
export function decide<T>(fact: Fact<T>, test: (value: T) => boolean, whenAbsent: boolean): 'yes' | 'no' | 'unknown' {
  if (fact.kind === 'known') return test(fact.value) ? 'yes' : 'no';
  if (fact.kind === 'absent') return whenAbsent ? 'yes' : 'no';
  const answers = new Set((fact.options ?? []).map((option) => decide(option, test, whenAbsent)));
  const [only] = answers;
  return answers.size === 1 && only !== undefined ? only : 'unknown';
}

/** A reading of which a test holds; `condition` is what decides where others of which it does not hold are possible. */
export interface Holding<T> {
  readonly value: T;
  readonly source: Value;
  readonly condition?: UnknownValue;
}

/** The first known reading of which the test holds: of several that a condition chooses between, one is enough. */
export function holding<T>(fact: Fact<T>, test: (value: T) => boolean): Holding<T> | undefined {
  if (fact.kind === 'known') return test(fact.value) ? { value: fact.value, source: fact.source } : undefined;
  if (fact.kind === 'absent') return undefined;
  const [first] = (fact.options ?? []).flatMap((option) => holding(option, test) ?? []);
  if (first === undefined || decide(fact, test, false) === 'yes') return first;
  return { ...first, condition: fact.unknown };
}

/** What decides whether a test holds, where no known reading says that it does. */
export function openFor<T>(fact: Fact<T>, test: (value: T) => boolean, whenAbsent = false): UnknownValue | undefined {
  if (fact.kind !== 'unknown' || holding(fact, test) !== undefined) return undefined;
  return decide(fact, test, whenAbsent) === 'unknown' ? fact.unknown : undefined;
}

/** `true` and `"true"` in any case, as both dialects convert. */
export function readBool(value: Value | undefined): Fact<boolean> {
  return read(value, (one) => {
    const text = scalarText(one)?.toLowerCase();
    return text === 'true' ? true : text === 'false' ? false : undefined;
  });
}

/** A number, or the text of one, as both dialects convert. */
export function readNumber(value: Value | undefined): Fact<number> {
  return read(value, (one) => {
    const text = scalarText(one);
    if (text === undefined || one.kind === 'bool' || text.trim() === '') return undefined;
    const number = Number(text);
    return Number.isFinite(number) ? number : undefined;
  });
}

/** A text, or what converts to one. */
export function readText(value: Value | undefined): Fact<string> {
  return read(value, scalarText);
}

function read<T>(written: Value | undefined, convert: (value: Value) => T | undefined): Fact<T> {
  const value = written === undefined ? undefined : defaultOption(written);
  if (value === undefined || value.kind === 'null') return absent;
  if (value.kind === 'choice') {
    return { kind: 'unknown', unknown: value.condition, options: possibleValues(value).map((one) => read(one, convert)) };
  }
  const unknown = unknownPart(value);
  if (unknown !== undefined) return { kind: 'unknown', unknown };
  const converted = convert(value);
  return converted === undefined ? { kind: 'unknown', unknown: unreadable(value) } : { kind: 'known', value: converted, source: value };
}

/**
 * Every value that may be written. Nothing is one of several only for some deployments: the condition that decides stands for it, so that a
 * default is never taken for what all of them have.
 */
export function optionsWritten(value: Value): readonly Value[] {
  const written = defaultOption(value);
  if (written.kind !== 'choice') return [written];
  return possibleValues(written).map((one) => (one.kind === 'null' ? written.condition : one));
}

/** What keeps a single value from being known: itself, the first hole of a text, the condition of a choice. */
export function unknownPart(value: Value): UnknownValue | undefined {
  if (value.kind === 'unknown') return value;
  if (value.kind === 'template') return value.parts.find((part) => typeof part !== 'string');
  return value.kind === 'choice' ? value.condition : undefined;
}

function unreadable(value: Value): UnknownValue {
  return {
    kind: 'unknown',
    reason: 'unsupported-expression',
    expression: `a ${value.kind} where a single value is wanted`,
    origin: value.origin,
  };
}

/** Follows attribute names; a list of blocks stands for its first block. Undefined when any step is absent or null. */
export function attribute(from: Value | undefined, ...path: readonly string[]): Value | undefined {
  let value = from;
  // By index: nothing is asked as often, and an iterator is made anew for each.
  for (let at = 0; at < path.length; at++) value = child(value, path[at] ?? '');
  return value?.kind === 'null' ? undefined : value;
}

function child(value: Value | undefined, name: string): Value | undefined {
  const container = value?.kind === 'list' ? (value.items[0] ?? value.more) : value;
  if (container?.kind === 'map') return container.entries.get(name) ?? container.more;
  if (container?.kind === 'choice') return childOfOptions(container, name);
  // What is below something that is not known is not known either.
  return container?.kind === 'unknown' ? container : undefined;
}

/**
 * What is below one of several things is one of several. A thing without such a child has its default there; whether the thing is there at all
 * is what decides, unless a deployment that says nothing decides it.
 */
function childOfOptions(choice: ChoiceValue, name: string): Value | undefined {
  const below = choice.options.map((option) => child(option, name));
  if (below.every((one) => one === undefined)) return undefined;
  const without = (option: Value): Value =>
    isThere(option) || choice.firstIsDefault === true ? { kind: 'null', origin: option.origin } : choice.condition;
  return { ...choice, options: choice.options.map((option, at) => below[at] ?? without(option)) };
}

function isThere(option: Value): boolean {
  return option.kind !== 'null' && !(option.kind === 'list' && option.items.length === 0);
}

/** The first of these attributes that is set: one thing under the names that its forms give it. */
export function firstAttribute(from: Value | undefined, names: readonly string[]): Value | undefined {
  return names.map((name) => attribute(from, name)).find((value) => value !== undefined);
}

/** The members of a list (a single map stands for a list of one), and what is not known about it. */
export function members(value: Value | undefined): { readonly items: readonly Value[]; readonly unknown?: UnknownValue } {
  if (value === undefined || value.kind === 'null') return { items: [] };
  if (value.kind === 'list') return membersOfList(value);
  if (value.kind === 'unknown') return { items: [], unknown: value };
  if (value.kind === 'choice') {
    // What stands in several options is one thing.
    const items = [...new Set(value.options.flatMap((option) => members(option).items))];
    return { items, unknown: value.condition };
  }
  return { items: [value] };
}

function membersOfList(list: ListValue): { readonly items: readonly Value[]; readonly unknown?: UnknownValue } {
  const items: Value[] = [];
  let unknown = list.more;
  for (const item of list.items) {
    if (item.kind === 'unknown' && item.reason !== 'computed-attribute') unknown ??= item;
    if (item.kind !== 'null') items.push(item);
  }
  return unknown === undefined ? { items } : { items, unknown };
}

/** The members, and what stands for those that are not known as one more. */
export function membersAndRest(value: Value | undefined): readonly Value[] {
  const { items, unknown } = members(value);
  return unknown === undefined || items.includes(unknown) ? items : [...items, unknown];
}

/** The maps among the members: nested blocks, or a CloudFormation list of objects. */
export function blocks(value: Value | undefined): { readonly items: readonly MapValue[]; readonly unknown?: UnknownValue } {
  const { items, unknown } = members(value);
  const all = items.flatMap(possibleValues);
  const maps = all.filter((item) => item.kind === 'map');
  const open = unknown ?? all.find((item): item is UnknownValue => item.kind === 'unknown' && item.reason !== 'computed-attribute');
  return open === undefined ? { items: maps } : { items: maps, unknown: open };
}
