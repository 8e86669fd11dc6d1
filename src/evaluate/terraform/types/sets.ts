import type { ListValue, Value } from '../../../core/value.ts';
import type { ValueType } from '../../../core/value-type.ts';
import { equalValues } from '../../value-equality.ts';
import { members } from '../../value-operations.ts';
import { compareText } from '../../compare-text.ts';
import { toText } from './convert-scalar.ts';
import { encodeJson } from '../../json-text.ts';
import { compareNumbers } from '../../numbers/number-value.ts';

/** A set of the members of a list, which are of the element's type already: each once, and in the order in which Terraform goes through it. */
export function toSet(list: ListValue, element: ValueType): ListValue {
  const distinct = distinctMembers(list);
  const sorted = inOrder(distinct);
  return { ...list, items: sorted, origin: { at: list.origin.at, via: [] }, type: { kind: 'set', element } };
}

/** Each member once, in the order of the list; members that are not known stay. */
export function distinctMembers(list: ListValue): readonly Value[] {
  const scalars = new Set<string>();
  const items: Value[] = [];
  for (const item of members(list)) {
    const text = toText(item) ?? (item.kind === 'json-text' ? encodeJson(item.content) : undefined);
    const key = text === undefined ? undefined : `${item.kind === 'json-text' ? 'string' : item.kind} ${text}`;
    const isKnown = key === undefined ? items.some((other) => equalValues(other, item) === true) : scalars.has(key);
    if (isKnown) continue;
    if (key !== undefined) scalars.add(key);
    items.push(item);
  }
  return items;
}

/** Bools, numbers and texts by their size, all else by a text of it; then null, then what is not known (go-cty/cty/set_internals.go). */
function inOrder(items: readonly Value[]): readonly Value[] {
  if (items.length < 2) return items;
  const keyed = items.map((item) => ({ item, rank: rankOf(item), key: orderText(item) }));
  return keyed
    .toSorted((a, b) => {
      if (a.rank !== b.rank) return a.rank - b.rank;
      if (a.item.kind === 'number' && b.item.kind === 'number') return compareNumbers(a.item, b.item);
      return compareText(a.key, b.key);
    })
    .map(({ item }) => item);
}

function rankOf({ kind }: Value): number {
  if (kind === 'null') return 1;
  return kind === 'unknown' || kind === 'template' || kind === 'choice' ? 2 : 0;
}

function orderText(value: Value): string {
  if (value.kind === 'string') return value.value;
  if (value.kind === 'bool') return String(value.value);
  if (value.kind === 'json-text') return encodeJson(value.content) ?? '';
  return value.kind === 'number' ? '' : setText(value);
}

/** What Terraform orders structures in a set by. */
function setText(value: Value): string {
  switch (value.kind) {
    case 'null':
      return '~';
    case 'bool':
      return value.value ? 'T' : 'F';
    case 'number':
      return shortNumber(value.value);
    case 'string':
      return JSON.stringify(value.value);
    case 'json-text':
      return JSON.stringify(encodeJson(value.content) ?? '');
    case 'list': {
      const inner = value.items.map((item) => `${setText(item)};`).join('');
      return value.type === undefined ? `<${inner}>` : `[${inner}]`;
    }
    case 'map': {
      const entries = [...value.entries].toSorted(([a], [b]) => compareText(a, b));
      if (value.type === undefined) return `<${entries.map(([, entry]) => `${setText(entry)};`).join('')}>`;
      return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}:${setText(entry)};`).join('')}}`;
    }
    case 'template':
    case 'choice':
    case 'unknown':
      return '?';
  }
}

/** Go's `%.10g`. */
function shortNumber(value: number): string {
  if (value === 0 || !Number.isFinite(value)) return String(value);
  const [digits = '', exponent = '0'] = value.toExponential(9).split('e');
  const power = Number(exponent);
  const short = digits.includes('.') ? digits.replace(/\.?0+$/, '') : digits;
  if (power < -4 || power >= 10) return `${short}e${power < 0 ? '-' : '+'}${String(Math.abs(power)).padStart(2, '0')}`;
  return String(Number(value.toPrecision(10)));
}
