import type { Location } from '../../../core/location.ts';
import type { ListValue, MapValue, UnknownValue, Value } from '../../../core/value.ts';
import { entryOf, firstUnknown, members } from '../../value-operations.ts';
import { mapOptions } from '../../choices.ts';
import { toText } from '../types/convert-scalar.ts';

const renamed: readonly (readonly [argument: string, element: string])[] = [
  ['sid', 'Sid'],
  ['effect', 'Effect'],
  ['actions', 'Action'],
  ['not_actions', 'NotAction'],
  ['resources', 'Resource'],
  ['not_resources', 'NotResource'],
];

/** A `statement` block as an element of the document's `Statement`. */
export function policyStatement(block: MapValue): MapValue {
  const entries = new Map<string, Value>();
  const keys = new Map<string, Location>();
  const add = (element: string, argument: string, value: Value): void => {
    entries.set(element, value);
    keys.set(element, block.keys?.get(argument) ?? block.origin.at);
  };
  for (const [argument, element] of renamed) {
    const value = entryOf(block, argument);
    if (value !== undefined && !isEmptyList(value)) add(element, argument, withVariables(value));
  }
  if (!entries.has('Effect')) add('Effect', 'effect', { kind: 'string', value: 'Allow', origin: block.origin });
  for (const [argument, element] of [
    ['principals', 'Principal'],
    ['not_principals', 'NotPrincipal'],
  ] as const) {
    const value = entryOf(block, argument);
    if (value !== undefined && !isEmptyList(value)) add(element, argument, overOptions(value, principals));
  }
  const condition = entryOf(block, 'condition');
  if (condition !== undefined && !isEmptyList(condition)) add('Condition', 'condition', overOptions(condition, conditions));
  return { kind: 'map', entries, keys, origin: block.origin, ...(block.more === undefined ? {} : { more: block.more }) };
}

/** The provider leaves empty lists out of the document. */
function isEmptyList(value: Value): boolean {
  return value.kind === 'list' && value.items.length === 0 && value.more === undefined;
}

/** `&{aws:username}` stands for a policy variable, because `${` is Terraform's. */
function withVariables(value: Value): Value {
  switch (value.kind) {
    case 'string':
      return value.value.includes('&{') ? { ...value, value: value.value.replaceAll('&{', '${') } : value;
    case 'template':
      return { ...value, parts: value.parts.map((part) => (typeof part === 'string' ? part.replaceAll('&{', '${') : part)) };
    case 'list':
      return { ...value, items: value.items.map(withVariables) };
    case 'choice':
      return { ...value, options: value.options.map(withVariables) };
    case 'null':
    case 'bool':
    case 'number':
    case 'json-text':
    case 'map':
    case 'unknown':
      return value;
  }
}

function overOptions(value: Value, convert: (list: ListValue) => Value): Value {
  if (value.kind === 'list') return convert(value);
  if (value.kind !== 'choice') return firstUnknown(value) ?? value;
  return mapOptions(value, (option) => overOptions(option, convert)) ?? value;
}

/** `{ type, identifiers }` blocks as `{ AWS: [...] }`; type `*` is everybody, whatever it identifies. */
function principals(blocks: ListValue): Value {
  const entries = new Map<string, Value>();
  const keys = new Map<string, Location>();
  let more: UnknownValue | undefined = blocks.more;
  for (const block of members(blocks)) {
    const type = block.kind === 'map' ? entryOf(block, 'type') : undefined;
    const identifiers = block.kind === 'map' ? entryOf(block, 'identifiers') : undefined;
    const name = toText(type);
    if (name === '*') return { kind: 'string', value: '*', origin: (type ?? block).origin };
    if (name === undefined || identifiers === undefined) {
      more ??= firstUnknown(block);
      continue;
    }
    entries.set(name, appended(entries.get(name), withVariables(identifiers)));
    keys.set(name, block.origin.at);
  }
  const base: MapValue = { kind: 'map', entries, keys, origin: blocks.origin };
  return more === undefined ? base : { ...base, more };
}

/** `{ test, variable, values }` blocks as `{ StringEquals: { variable: [...] } }`. */
function conditions(blocks: ListValue): Value {
  const operators = new Map<string, MapValue>();
  let more: UnknownValue | undefined = blocks.more;
  for (const block of members(blocks)) {
    const part = (name: string): Value | undefined => (block.kind === 'map' ? entryOf(block, name) : undefined);
    const [test, variable] = [toText(part('test')), toText(part('variable'))];
    if (test === undefined || variable === undefined) {
      more ??= firstUnknown(block);
      continue;
    }
    const known = operators.get(test) ?? { kind: 'map', entries: new Map(), keys: new Map(), origin: block.origin };
    const values = withVariables(part('values') ?? { kind: 'list', items: [], origin: block.origin });
    operators.set(test, {
      ...known,
      entries: new Map([...known.entries, [variable, appended(known.entries.get(variable), values)]]),
      keys: new Map([...(known.keys ?? []), [variable, (part('variable') ?? block).origin.at]]),
    });
  }
  const base: MapValue = { kind: 'map', entries: operators, origin: blocks.origin };
  return more === undefined ? base : { ...base, more };
}

/** Both lists in one. What is no list is a single member, or an open end when it is not known. */
function appended(earlier: Value | undefined, later: Value): Value {
  if (earlier === undefined) return later;
  const lists = [earlier, later].map(asList);
  const more = lists.find((list) => list.more !== undefined)?.more;
  return {
    kind: 'list',
    items: lists.flatMap((list) => [...members(list)]),
    origin: earlier.origin,
    ...(more === undefined ? {} : { more }),
  };
}

function asList(value: Value): ListValue {
  if (value.kind === 'list') return value;
  if (value.kind === 'unknown') return { kind: 'list', items: [], origin: value.origin, more: value };
  if (value.kind === 'choice') return { kind: 'list', items: [], origin: value.origin, more: value.condition };
  return { kind: 'list', items: [value], origin: value.origin };
}
