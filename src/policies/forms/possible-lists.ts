import { defaultOption, possibleValues } from '../../core/value.ts';
import type { UnknownValue, Value } from '../../core/value.ts';

/** Of more lists than these nothing is told apart. */
const listsMax = 16;

/** Every value that there may be, and what decides between them: of a list of which a condition chooses items, each list that it may be. */
export function valuesWritten(value: Value): { readonly values: readonly Value[]; readonly decides: UnknownValue | undefined } {
  const written = defaultOption(value);
  const options = possibleValues(written);
  const values = options.flatMap(possibleLists);
  const decides = written.kind === 'choice' ? written.condition : values.length > 1 ? conditionIn(written) : undefined;
  return { values, decides };
}

function conditionIn(list: Value): UnknownValue | undefined {
  const items = list.kind === 'list' ? list.items.map(defaultOption) : [];
  return items.flatMap((item) => (item.kind === 'choice' ? [item.condition] : []))[0];
}

function possibleLists(value: Value): readonly Value[] {
  if (value.kind !== 'list' || value.items.every(({ kind }) => kind !== 'choice')) return [value];
  const lists = value.items.reduce<readonly (readonly Value[])[]>(
    (before, item) => {
      const options = possibleValues(defaultOption(item));
      if (before.length * options.length > listsMax) return before.map((one) => [...one, item]);
      return before.flatMap((one) => options.map((option) => [...one, option]));
    },
    [[]],
  );
  return lists.map((items) => ({ ...value, items }));
}
