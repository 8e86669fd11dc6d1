import type { Location } from '../../../core/location.ts';
import type { MapValue, UnknownValue, Value } from '../../../core/value.ts';
import type { HclBody } from '../../../syntax/hcl/hcl-tree.ts';
import { describeValue, firstUnknown, originAt, unknownValue } from '../../value-operations.ts';
import { choose } from '../../choices.ts';
import { toBool, toNumber, toText } from '../types/convert-scalar.ts';
import { becauseOf } from '../types/failure.ts';
import { iterate } from '../expressions/iteration.ts';
import type { Scope } from '../scope.ts';
import { inFile, limitReached, locate } from '../scope.ts';

/** The instances that `count` and `for_each` make of a block. `open` shapes have members that cannot be told apart. */
export interface Expansion {
  readonly shape: 'single' | 'list' | 'map' | 'open';
  readonly members: readonly Member[];
}

export interface Member {
  /** Absent for a single instance, and for one that stands for any number of them. */
  readonly key?: number | string;
  /** Names for the block's expressions: `each` or `count`. */
  readonly binding?: { readonly name: 'each' | 'count'; readonly value: MapValue };
  readonly maybe?: UnknownValue;
}

export function expand(body: HclBody, outer: Scope): Expansion {
  const argument = body.attributes.find((attribute) => attribute.name === 'count' || attribute.name === 'for_each');
  if (argument === undefined) return expandEnabled(body, outer);
  const scope = inFile(outer, argument.path);
  const at = locate(scope, argument.value.range);
  const value = scope.module.context.evaluate(argument.value, scope);
  return argument.name === 'count' ? expandCount(value, scope, at) : expandForEach(value, scope, at);
}

/** OpenTofu: `lifecycle { enabled = ... }` makes the one instance, or none. */
function expandEnabled(body: HclBody, outer: Scope): Expansion {
  const argument = body.blocks
    .filter((block) => block.type === 'lifecycle')
    .flatMap((block) => block.body.attributes)
    .find(({ name }) => name === 'enabled');
  if (argument === undefined) return { shape: 'single', members: [{}] };
  const scope = inFile(outer, argument.path);
  const value = scope.module.context.evaluate(argument.value, scope);
  const enabled = toBool(value);
  if (enabled === true || value.kind === 'null') return { shape: 'single', members: [{}] };
  if (enabled === false) return { shape: 'single', members: [] };
  return { shape: 'single', members: [{ maybe: firstUnknown(value) ?? notACount(value, locate(scope, argument.value.range)) }] };
}

function expandCount(value: Value, scope: Scope, at: Location): Expansion {
  const options = (value.kind === 'choice' ? value.options : [value]).map(toCount);
  const [count] = options;
  if (value.kind === 'null') return { shape: 'single', members: [{}] };
  if (count === undefined || !options.every((option) => option === count)) {
    const maybe = firstUnknown(value) ?? notACount(value, at);
    return { shape: 'open', members: [{ maybe, binding: countBinding(becauseOf(maybe, 'count.index', originAt(at)), at) }] };
  }
  const { context } = scope.module;
  const members: Member[] = [];
  for (let index = 0; index < Math.min(count, context.limits.expansion); index += 1) {
    members.push({ key: index, binding: countBinding({ kind: 'number', value: index, origin: value.origin }, at) });
  }
  if (count > context.limits.expansion) limitReached(context, `More than ${context.limits.expansion} members in one expansion`, at);
  return { shape: 'list', members };
}

/** Terraform 0.11 kept `true` as 1 and `false` as 0; the engines of today refuse what code of that time still says. */
function toCount(value: Value): number | undefined {
  return value.kind === 'bool' ? Number(value.value) : toNumber(value);
}

function notACount(value: Value, at: Location): UnknownValue {
  return unknownValue('unsupported-expression', describeValue(value), originAt(at));
}

function countBinding(index: Value, at: Location): NonNullable<Member['binding']> {
  return { name: 'count', value: { kind: 'map', entries: new Map([['index', index]]), origin: originAt(at) } };
}

function expandForEach(value: Value, scope: Scope, at: Location): Expansion {
  if (value.kind !== 'choice') return eachOf(value, scope, at);
  const expansions = value.options.map((option) => eachOf(option, scope, at));
  if (expansions.some((expansion) => expansion.shape === 'open')) return anyMembers(value.condition, at);
  return { shape: 'map', members: union(expansions, value.condition, at) };
}

/** Members of several possible collections: those that are not in all of them may not exist. */
function union(expansions: readonly Expansion[], condition: UnknownValue, at: Location): Member[] {
  const keys = new Set(expansions.flatMap((expansion) => expansion.members.map((member) => member.key)));
  return [...keys].map((key) => {
    const found = expansions.flatMap((expansion) => expansion.members.filter((member) => member.key === key));
    const values = found.flatMap((member) => (member.binding === undefined ? [] : [member.binding.value.entries.get('value')]));
    const value =
      choose(
        values.filter((option): option is Value => option !== undefined),
        condition,
        originAt(at),
      ) ?? condition;
    const keyValue = found[0]?.binding?.value.entries.get('key') ?? value;
    const certain = found.length === expansions.length;
    const member: Member = { ...(key === undefined ? {} : { key }), binding: eachBinding(keyValue, value, at) };
    return certain ? member : { ...member, maybe: condition };
  });
}

function eachOf(value: Value, scope: Scope, at: Location): Expansion {
  if (value.kind !== 'list' && value.kind !== 'map') return anyMembers(firstUnknown(value) ?? notACount(value, at), at);
  const steps = iterate(value, scope.module.context, at);
  const isSet = value.kind === 'list';
  const members: Member[] = steps.items.map((item) => {
    const keyValue = isSet ? item.value : item.key;
    const key = toText(keyValue);
    const binding = eachBinding(keyValue, item.value, at);
    return key === undefined ? { binding } : { key, binding };
  });
  if (isSet) members.sort((a, b) => (String(a.key) < String(b.key) ? -1 : 1));
  return { shape: 'map', members: steps.more === undefined ? members : [...members, ...anyMembers(steps.more, at).members] };
}

function anyMembers(maybe: UnknownValue, at: Location): Expansion {
  const part = (name: string): Value => becauseOf(maybe, `${maybe.expression}[*].${name}`, originAt(at));
  return { shape: 'open', members: [{ maybe, binding: eachBinding(part('key'), part('value'), at) }] };
}

function eachBinding(key: Value, value: Value, at: Location): NonNullable<Member['binding']> {
  const entries = new Map([
    ['key', key],
    ['value', value],
  ]);
  return { name: 'each', value: { kind: 'map', entries, origin: originAt(at) } };
}

/** `[0]` or `["a"]` behind an address. */
export function keySuffix(key: number | string | undefined): string {
  if (key === undefined) return '';
  return typeof key === 'number' ? `[${key}]` : `[${JSON.stringify(key)}]`;
}
