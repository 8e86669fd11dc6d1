import type { UnknownValue, Value } from '../../../core/value.ts';
import { scalarText } from '../../../core/value.ts';
import type { DataNode, MappingEntry } from '../../../syntax/data-node.ts';
import { entryOf } from '../../../syntax/data-node.ts';
import { choose, overChoices } from '../../choices.ts';
import { firstUnknown, unknownValue } from '../../value-operations.ts';
import { argumentsOf, badCall, evaluateAll, hop, locate, originOf } from '../scope.ts';
import type { IntrinsicCall } from '../scope.ts';

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
  return overChoices(keys, scope.limits.options, origin, (args) => lookUp(args, fallback, call)) ?? badCall(call);
}

function lookUp(keys: readonly Value[], fallback: DataNode | undefined, call: IntrinsicCall): Value {
  const { scope, range } = call;
  const [name, first, second] = keys.map((key) => scalarText(key));
  const cause = keys.map(firstUnknown).find((unknown) => unknown !== undefined);
  if (name === undefined) return cause ?? badCall(call);
  const written = `Mappings.${name}.${first ?? '*'}.${second ?? '*'}`;
  const mapping = scope.template.mappings.get(name)?.value;
  const inner = entriesAt(mapping === undefined ? [] : [mapping], first).map((entry) => entry.value);
  const values = entriesAt(inner, second).flatMap((entry) => valueOf(entry, written, call));
  if (fallback !== undefined && (values.length === 0 || cause !== undefined)) values.push(...defaultOf(fallback, call));

  const [only] = values;
  if (only === undefined) return unknownValue('undeclared-name', written, originOf(scope, range));
  return cause === undefined ? only : anyOf(values, { ...cause, expression: written }, call);
}

function anyOf(values: readonly Value[], condition: UnknownValue, { scope, range }: IntrinsicCall): Value {
  const chosen = choose(values, condition, originOf(scope, range));
  const isTooMuch = chosen?.kind === 'choice' && chosen.options.length > scope.limits.options;
  return chosen === undefined || isTooMuch || values.length > candidatesMax ? condition : chosen;
}

/** The entries of the mappings under one key, or under every key when it is not known. */
function entriesAt(mappings: readonly DataNode[], key: string | undefined): MappingEntry[] {
  return mappings.flatMap((mapping) => {
    if (mapping.kind !== 'mapping') return [];
    if (key === undefined) return mapping.entries.slice(0, candidatesMax + 1);
    const entry = entryOf(mapping, key);
    return entry === undefined ? [] : [entry];
  });
}

function valueOf(entry: MappingEntry, written: string, { scope, range }: IntrinsicCall): Value[] {
  const value = scope.evaluate(entry.value, scope);
  return value === undefined ? [] : [hop(value, [{ kind: 'mapping', name: written, at: locate(scope, range) }])];
}

function defaultOf(node: DataNode, { scope }: IntrinsicCall): Value[] {
  const value = scope.evaluate(node, scope);
  return value === undefined ? [] : [value];
}
