import { both } from '../../../core/circumstance.ts';
import type { Circumstances } from '../../../core/circumstance.ts';
import type { UnknownValue, Value } from '../../../core/value.ts';
import { scalarText } from '../../../core/value.ts';
import type { DataNode } from '../../../syntax/data-node.ts';
import { entryOf } from '../../../syntax/data-node.ts';
import { choose, overChoices, whenIs } from '../../choices.ts';
import { firstUnknown, unknownValue } from '../../value-operations.ts';
import { callOf } from '../intrinsic-of.ts';
import { allowedKeys, isAddressRange } from '../parameters.ts';
import { argumentsOf, badCall, evaluateAll, hop, locate, nameOf, originOf } from '../scope.ts';
import type { IntrinsicCall, Scope } from '../scope.ts';

/** Entries of a mapping that are looked through for a key that is not known. */
const candidatesMax = 256;

/**
 * `Fn::FindInMap`: `[map, first key, second key]`, with `{ DefaultValue: value }` as a fourth. A key that is not known gives a choice over
 * everything that it may name, or the key's unknown when that is too much.
 */
export function findInMap(call: IntrinsicCall): Value | undefined {
  const { argument, scope, range } = call;
  const nodes = argumentsOf(argument) ?? [];
  const keys = evaluateAll(nodes.slice(0, 3), scope);
  if (keys.length < 3) return badCall(call);
  const fallback = entryOf(nodes[3], 'DefaultValue')?.value;
  const origin = originOf(scope, range);
  const find = (asked: readonly Value[]): Value | undefined =>
    overChoices(asked, scope.limits, origin, (args) => lookUp(args, fallback, call));
  const ranges = find(keys.map((key, index) => allowedKeyAt(nodes[index], scope) ?? key));
  const isOfRanges = ranges?.kind === 'choice' && ranges.firstIsDefault === true && ranges.options.every(isAddressRange);
  return isOfRanges ? ranges : (find(keys) ?? badCall(call));
}

/** What else a parameter that is asked for may be than its default. */
function allowedKeyAt(node: DataNode | undefined, scope: Scope): Value | undefined {
  const called = node === undefined ? undefined : callOf(node);
  const name = called?.name === 'Ref' ? nameOf(called.argument) : undefined;
  return name === undefined ? undefined : allowedKeys(name, scope);
}

function lookUp(keys: readonly Value[], fallback: DataNode | undefined, call: IntrinsicCall): Value {
  const { scope, range } = call;
  const [name, first, second] = keys.map((key) => scalarText(key));
  const cause = keys.map(firstUnknown).find((unknown) => unknown !== undefined);
  if (name === undefined) return cause ?? badCall(call);
  const written = `Mappings.${name}.${first ?? '*'}.${second ?? '*'}`;
  const mapping = scope.template.mappings.get(name)?.value;
  const outer = mapping === undefined ? [] : entriesAt([{ node: mapping, when: [] }], first, keys[1]);
  const found = entriesAt(outer, second, keys[2]);
  const options = found.flatMap(({ node, when }) => valueOf(node, written, call).map((value) => ({ value, when })));
  if (fallback !== undefined && (options.length === 0 || cause !== undefined)) {
    options.push(...defaultOf(fallback, call).map((value) => ({ value, when: [] })));
  }
  const [only] = options;
  if (only === undefined) return unknownValue('undeclared-name', written, originOf(scope, range));
  return cause === undefined ? only.value : anyOf(options, { ...cause, expression: written }, call);
}

interface Option {
  readonly value: Value;
  readonly when: Circumstances;
}

function anyOf(options: readonly Option[], condition: UnknownValue, { scope, range }: IntrinsicCall): Value {
  const values = options.map(({ value }) => value);
  const when = options.map((option) => option.when);
  const chosen = choose(values, condition, originOf(scope, range), when);
  const isTooMuch = chosen?.kind === 'choice' && chosen.options.length > scope.limits.tableOptions;
  return chosen === undefined || isTooMuch || values.length > candidatesMax ? condition : chosen;
}

interface Found {
  readonly node: DataNode;
  readonly when: Circumstances;
}

/** What the mappings hold under one key, or under every key when it is not known: each belongs to the deployments that ask for it. */
function entriesAt(mappings: readonly Found[], key: string | undefined, asked: Value | undefined): Found[] {
  return mappings.flatMap(({ node, when }) => {
    if (node.kind !== 'mapping') return [];
    if (key !== undefined) {
      const entry = entryOf(node, key);
      return entry === undefined ? [] : [{ node: entry.value, when }];
    }
    return node.entries.slice(0, candidatesMax + 1).flatMap((entry) => {
      const own = asked?.kind === 'unknown' ? whenIs(asked, entry.key) : [];
      const together = both(when, own);
      return together === undefined ? [] : [{ node: entry.value, when: together }];
    });
  });
}

function valueOf(node: DataNode, written: string, { scope, range }: IntrinsicCall): Value[] {
  const value = scope.evaluate(node, scope);
  return value === undefined ? [] : [hop(value, [{ kind: 'mapping', name: written, at: locate(scope, range) }])];
}

function defaultOf(node: DataNode, { scope }: IntrinsicCall): Value[] {
  const value = scope.evaluate(node, scope);
  return value === undefined ? [] : [value];
}
