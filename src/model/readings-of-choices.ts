import { defaultOption } from '../core/value.ts';
import type { ChoiceValue, UnknownValue, Value } from '../core/value.ts';

/** A value as it is where each condition in it is decided in one way. */
export interface ReadingOfChoices {
  readonly value: Value;
  /** Of the conditions the first. Undefined where there is none. */
  readonly decides: UnknownValue | undefined;
}

/** Of more conditions than these the others stay as they are. */
const conditionsMax = 3;

/** Every reading of a value: what one condition decides in several places is read together. */
export function readingsOfChoices(value: Value): readonly ReadingOfChoices[] {
  const choices = new Map<string, ChoiceValue>();
  collect(value, choices);
  const conditions = [...choices.values()].slice(0, conditionsMax);
  const decides = conditions[0]?.condition;
  const values = conditions.reduce<readonly Value[]>(
    (before, { condition, options }) => before.flatMap((one) => options.map((_, at) => decided(one, condition.expression, at))),
    [decided(value, undefined, 0)],
  );
  return values.map((one) => ({ value: one, decides }));
}

function collect(value: Value, found: Map<string, ChoiceValue>): void {
  const written = defaultOption(value);
  if (written.kind === 'choice') {
    const known = found.get(written.condition.expression);
    if (known === undefined || known.options.length < written.options.length) found.set(written.condition.expression, written);
  }
  for (const one of childrenOf(written)) collect(one, found);
}

function childrenOf(value: Value): readonly Value[] {
  if (value.kind === 'map') return [...value.entries.values()];
  if (value.kind === 'list') return value.items;
  return value.kind === 'choice' ? value.options : [];
}

function decided(value: Value, condition: string | undefined, at: number): Value {
  const written = defaultOption(value);
  if (written.kind === 'choice') {
    const option = written.condition.expression === condition ? written.options[at] : undefined;
    return option === undefined
      ? { ...written, options: written.options.map((one) => decided(one, condition, at)) }
      : decided(option, condition, at);
  }
  if (written.kind === 'map')
    return { ...written, entries: new Map([...written.entries].map(([name, one]) => [name, decided(one, condition, at)] as const)) };
  return written.kind === 'list' ? { ...written, items: written.items.map((one) => decided(one, condition, at)) } : written;
}
