import { both } from '../../core/circumstance.ts';
import type { Circumstances } from '../../core/circumstance.ts';
import { possibleValues } from '../../core/value.ts';
import type { ChoiceValue, ListValue, MapValue, UnknownValue, Value } from '../../core/value.ts';

/** What a member of `Statement` may be: each body that it can have. */
export interface StatementOptions {
  readonly bodies: readonly Value[];
  /** Of all cases, those without a statement and those that were not told apart included: more than the bodies then. */
  readonly count: number;
  /** What decides among them; undefined where there is one body and nothing to decide. */
  readonly condition: string | undefined;
}

/** One way to make all choices, and which deployments have it. */
interface Made {
  readonly value: Value;
  readonly when: Circumstances;
}

/** Combinations that are told apart. */
const OPTIONS_MAX = 64;

/**
 * Every statement that a member of `Statement` can be. A condition anywhere in it, around the statement, in its Effect, among its actions, makes
 * several, as far as one deployment can have them together; conditions of which that is not known are taken as independent, which admits more
 * than there can be and never less. Where they are too many, each Effect has one body, which says the most that an Allow can grant.
 */
export function statementOptions(value: Value): StatementOptions {
  const chosen = conditionIn(value);
  if (chosen === undefined && value.kind === 'map') {
    const effect = value.entries.get('Effect');
    if (effect?.kind === 'unknown') return { bodies: ofUnknownEffect(value, effect), count: effects.length, condition: undefined };
  }
  const condition = chosen ?? undecidedEffect(value);
  if (condition === undefined) return { bodies: value.kind === 'null' ? [] : [value], count: 1, condition };
  const known = combinationsOf(value);
  if (known !== undefined && known.length <= OPTIONS_MAX)
    return { bodies: known.map((one) => one.value).filter(({ kind }) => kind !== 'null'), count: known.length, condition };
  const widest = possibleValues(value).flatMap((body) => (body.kind === 'map' ? effectsOf(body).map((one) => widestBody(one)) : []));
  return { bodies: widest, count: widest.length + 1, condition };
}

const depthMax = 8;

/** The first condition in the value on which its content depends. */
function conditionIn(value: Value, depth = 0): string | undefined {
  if (value.kind === 'choice') return value.condition.expression;
  if (depth > depthMax || (value.kind !== 'list' && value.kind !== 'map')) return undefined;
  for (const child of value.kind === 'list' ? value.items : value.entries.values()) {
    const found = conditionIn(child, depth + 1);
    if (found !== undefined) return found;
  }
  return undefined;
}

/** An Effect that is not known is one of two. */
function undecidedEffect(value: Value): string | undefined {
  const effect = value.kind === 'map' ? value.entries.get('Effect') : undefined;
  return effect?.kind === 'unknown' ? effect.expression : undefined;
}

/** Whoever gives the Effect decides what is allowed and what is denied: of neither anything is certain. */
function ofUnknownEffect(body: MapValue, effect: UnknownValue): readonly Value[] {
  const undecided: Readonly<Record<string, string>> = {
    Action: 'Action',
    NotAction: 'Action',
    Principal: 'Principal',
    NotPrincipal: 'Principal',
  };
  return effects.map((value) => {
    const said: Value = { kind: 'string', value, origin: effect.origin };
    const entries = [...body.entries].map(([name, one]): [string, Value] => {
      const open = undecided[name];
      return open === undefined ? [name, name === 'Effect' ? said : one] : [open, effect];
    });
    return { ...body, entries: new Map(entries) };
  });
}

function withEffects(body: Value): Value {
  const effect = body.kind === 'map' ? body.entries.get('Effect') : undefined;
  if (body.kind !== 'map' || effect?.kind !== 'unknown') return body;
  const options = effects.map((value): Value => ({ kind: 'string', value, origin: effect.origin }));
  return withEffect(body, { kind: 'choice', options, condition: effect, origin: effect.origin });
}

function withEffect(body: MapValue, effect: Value): MapValue {
  return { ...body, entries: new Map<string, Value>([...body.entries, ['Effect', effect]]) };
}

const effects = ['Allow', 'Deny'];

function combinationsOf(value: Value): readonly Made[] | undefined {
  return value.kind === 'choice' ? ofOptions(value, combinationsOf) : combinations(withEffects(value), 0);
}

/** The value with each of its choices made, in every way that a deployment can have; undefined where these are too many. */
function combinations(value: Value, depth: number): readonly Made[] | undefined {
  if (value.kind === 'choice') return ofOptions(value, (option) => combinations(option, depth + 1));
  if (depth > depthMax || (value.kind !== 'list' && value.kind !== 'map')) return [{ value, when: [] }];
  if (value.kind === 'list') {
    const rows = product(value.items.map((item) => combinations(item, depth + 1)));
    return rows?.map(({ row, when }) => {
      const isSame = row.every((item, at) => item === value.items[at]);
      return { value: isSame ? value : { ...value, items: row.flatMap(spread) }, when };
    });
  }
  const keys = [...value.entries.keys()];
  const rows = product([...value.entries.values()].map((entry) => combinations(entry, depth + 1)));
  return rows?.map(({ row, when }) => ({
    value: { ...value, entries: new Map(keys.map((key, at) => [key, row[at] ?? value] as const)) },
    when,
  }));
}

function ofOptions({ options, when = [] }: ChoiceValue, made: (option: Value) => readonly Made[] | undefined): readonly Made[] | undefined {
  return joined(
    options.map((option, index) =>
      made(option)?.flatMap((one) => {
        const together = both(when[index] ?? [], one.when);
        return together === undefined ? [] : [{ ...one, when: together }];
      }),
    ),
  );
}

/** A list that an option puts in the place of a member, stands for its members. */
function spread(item: Value): readonly Value[] {
  return item.kind === 'list' ? item.items : [item];
}

function joined(parts: readonly (readonly Made[] | undefined)[]): readonly Made[] | undefined {
  const all: Made[] = [];
  for (const part of parts) {
    if (part === undefined || all.length + part.length > OPTIONS_MAX) return undefined;
    all.push(...part);
  }
  return all;
}

interface Row {
  readonly row: readonly Value[];
  readonly when: Circumstances;
}

function product(parts: readonly (readonly Made[] | undefined)[]): readonly Row[] | undefined {
  let rows: readonly Row[] = [{ row: [], when: [] }];
  for (const part of parts) {
    if (part === undefined) return undefined;
    rows = rows.flatMap(({ row, when }) =>
      part.flatMap((one) => {
        const together = both(when, one.when);
        return together === undefined ? [] : [{ row: [...row, one.value], when: together }];
      }),
    );
    if (rows.length > OPTIONS_MAX) return undefined;
  }
  return rows;
}

function effectsOf(body: MapValue): readonly MapValue[] {
  const effect = withEffects(body);
  const options = effect.kind === 'map' ? possibleValues(effect.entries.get('Effect') ?? body) : [];
  return options.map((one) => withEffect(body, one));
}

/** Every option of Action, Resource and Principal, and of what takes away (NotAction, a condition) what no condition decides. */
function widestBody(body: MapValue): MapValue {
  const entries = [...body.entries].flatMap(([name, value]): readonly (readonly [string, Value])[] => {
    if (name === 'Action' || name === 'Resource' || name === 'Principal') return [[name, everyOption(value)]];
    const certain = certainPart(value);
    return certain === undefined ? [] : [[name, certain]];
  });
  const hasNot = (name: string): boolean => body.entries.has(name) && !entries.some(([known]) => known === name);
  // A NotAction of which nothing is certain excludes nothing.
  const emptied = ['NotAction', 'NotResource', 'NotPrincipal'].filter(hasNot);
  const none: ListValue = { kind: 'list', items: [], origin: body.origin };
  return { ...body, entries: new Map([...entries, ...emptied.map((name) => [name, none] as const)]) };
}

function everyOption(value: Value): Value {
  if (value.kind === 'map') return { ...value, entries: new Map([...value.entries].map(([key, one]) => [key, everyOption(one)])) };
  const items = value.kind === 'list' ? value.items : [value];
  const all = items.flatMap(possibleValues).flatMap(spread);
  return value.kind === 'list' ? { ...value, items: all } : { kind: 'list', items: all, origin: value.origin };
}

function certainPart(value: Value): Value | undefined {
  if (value.kind === 'choice') return undefined;
  if (value.kind === 'list') return { ...value, items: value.items.filter(({ kind }) => kind !== 'choice') };
  if (value.kind !== 'map') return value;
  const entries = [...value.entries].flatMap(([key, one]) => {
    const certain = certainPart(one);
    return certain === undefined ? [] : [[key, certain] as const];
  });
  return { ...value, entries: new Map(entries) };
}
